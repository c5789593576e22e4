import type { Messages } from "../shared/i18n/locales/en.ts";

export type FolderWords = Messages["start"]["folderWindow"];

/** What the window shows of one folder. */
export interface FolderList {
  path: string;
  parent: string | null;
  folders: { name: string; path: string }[];
  /** False when there is no such folder, or not for us. */
  readable: boolean;
}

/** Runs in the host's own folder window; sent there as text, so it uses nothing from outside itself. */
export function runFolderPage(words: FolderWords): void {
  const main = document.querySelector("main")!;
  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    text = "",
  ): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };
  const makeButton = (
    label: string,
    press: () => Promise<void>,
  ): HTMLButtonElement => {
    const button = make("button", label);
    button.type = "button";
    button.addEventListener("click", () => void press());
    return button;
  };
  const post = async (address: string, body: string): Promise<unknown> =>
    (await fetch(address, { method: "POST", body })).json();

  let shown = "";
  let parent: string | null = null;
  document.title = words.title;
  const input = make("input");
  input.id = "path";
  input.spellcheck = false;
  input.autocomplete = "off";
  const label = make("label", words.path);
  label.htmlFor = "path";
  const problem = make("p");
  problem.setAttribute("role", "alert");
  const heading = make("h2", words.folders);
  heading.id = "folders";
  const list = make("ul");
  list.setAttribute("aria-labelledby", "folders");
  const up = makeButton(words.up, async () => {
    if (parent !== null) await show(parent);
  });
  const actions = make("div");
  actions.className = "actions";
  const choose = makeButton(words.choose, async () => {
    // Looked at first: what cannot be read is said here and not chosen.
    if (await show(input.value)) await post("/choose", shown);
  });
  choose.className = "main";
  actions.append(
    choose,
    makeButton(words.cancel, async () => {
      await post("/choose", "");
    }),
  );
  main.append(
    make("h1", words.title),
    make("p", words.explained),
    label,
    input,
    problem,
    up,
    heading,
    list,
    actions,
  );

  async function show(folder: string): Promise<boolean> {
    const found = (await post("/list", folder)) as FolderList;
    problem.textContent = found.readable ? "" : words.unreadable;
    if (!found.readable) return false;
    shown = found.path;
    parent = found.parent;
    input.value = found.path;
    up.disabled = parent === null;
    list.replaceChildren(
      ...found.folders.map(({ name, path }) => {
        const item = make("li");
        item.append(
          makeButton(name, async () => {
            await show(path);
            input.focus();
          }),
        );
        return item;
      }),
    );
    if (found.folders.length === 0) list.append(make("li", words.none));
    return true;
  }

  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") void show(input.value);
  });
  window.addEventListener("keydown", (event) => {
    if (event.key === "Escape") void post("/choose", "");
  });
  void show("").then(() => input.focus());
}
