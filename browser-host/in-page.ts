import type { Bridge } from "../shared/contract/host.ts";
import type { PickedPath } from "../shared/contract/commands.ts";

/** What the page's side of the bridge is made with. */
export interface PageSetup {
  origin: string;
  callPath: string;
  /** Under this name the host finds its own end in the page; new for every start. */
  hostEnd: string;
}

/** What the host calls in the page, through the debugging pipe. */
export interface HostEnd {
  emit(name: string, payload: unknown): void;
  /** A `File` that the page handed over, for the host to ask the browser where it lies. */
  file(hand: number, position: number): unknown;
  copy(hand: number): boolean;
  openWindow(address: string): void;
}

/** A call as it is posted. */
export type Posted =
  | { to: "engine"; name: string; input: unknown }
  | { to: "host"; name: "pickFiles"; hand: number; count: number }
  | { to: "host"; name: "pickFolder" }
  | { to: "host"; name: "save"; file: { name: string; text: string } }
  | { to: "host"; name: "copy"; hand: number }
  | { to: "host"; name: "print"; file: string };

/**
 * Runs in the page before any script of it: defines `window.engine`.
 *
 * Sent to the page as text, so it can use nothing from outside itself. It runs in every frame and again after a reload.
 */
export function definePageBridge(setup: PageSetup): void {
  if (window !== window.top || location.origin !== setup.origin) return;
  // Taken now, so that nothing in the page can come between.
  const post = window.fetch.bind(window);
  const parse = JSON.parse.bind(JSON);
  const asText = JSON.stringify.bind(JSON);
  const runCommand = document.execCommand.bind(document);
  const openAddress = window.open.bind(window);

  const listeners = new Map<string, Set<(payload: never) => void>>();
  /** Things that cannot be posted, until the host has looked at them. */
  const hands = new Map<number, unknown>();
  let lastHand = 0;

  async function call(posted: Posted): Promise<unknown> {
    const response = await post(setup.origin + setup.callPath, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: asText(posted),
    });
    const answer = await response.text();
    // The failure's code, see HostServices.
    if (!response.ok) throw new Error(answer);
    return parse(answer) as unknown;
  }

  async function handOver<T>(
    thing: unknown,
    use: (hand: number) => Promise<T>,
  ): Promise<T> {
    lastHand += 1;
    const hand = lastHand;
    hands.set(hand, thing);
    try {
      return await use(hand);
    } finally {
      hands.delete(hand);
    }
  }

  function pickFiles(files: readonly unknown[]): Promise<PickedPath[]> {
    const given = [...files];
    return handOver(given, async (hand) => {
      const tokens = await call({
        to: "host",
        name: "pickFiles",
        hand,
        count: given.length,
      });
      return tokens as PickedPath[];
    });
  }

  /** The browser's own dialog; it opens only while the person is pressing something. */
  function chooseFiles(): Promise<readonly File[]> {
    return new Promise((resolve) => {
      const input = document.createElement("input");
      input.type = "file";
      input.multiple = true;
      input.accept = ".zip,.txt";
      input.addEventListener("change", () => resolve([...(input.files ?? [])]));
      input.addEventListener("cancel", () => resolve([]));
      try {
        input.showPicker();
      } catch {
        resolve([]);
      }
    });
  }

  const bridge: Bridge = {
    async send(name, input) {
      try {
        const result = await call({ to: "engine", name, input });
        return result as Awaited<ReturnType<typeof bridge.send<typeof name>>>;
      } catch {
        // The host is gone: the window is about to go, too.
        return {
          ok: false,
          error: { code: "internal", params: { reference: "host" } },
        };
      }
    },
    on(name, listener) {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all);
      // A listener of its own for each call, as one function may be given twice.
      const own = (payload: never): void => listener(payload);
      all.add(own);
      return () => void all.delete(own);
    },
    host: Object.freeze({
      kind: "browser" as const,
      async pick(what: "archives" | "folder") {
        if (what === "archives") return pickFiles(await chooseFiles());
        return (await call({ to: "host", name: "pickFolder" })) as PickedPath[];
      },
      pickFiles,
      async save(file: { name: string; text: string }) {
        const { name, text } = file;
        const saved = await call({
          to: "host",
          name: "save",
          file: { name, text },
        });
        return saved as { name: string };
      },
      copy(text: string) {
        return handOver(text, async (hand) => {
          await call({ to: "host", name: "copy", hand });
        });
      },
      async print(file: string) {
        const printed = await call({ to: "host", name: "print", file });
        return printed as { name: string };
      },
    }),
  };

  const hostEnd: HostEnd = {
    emit(name, payload) {
      for (const listener of listeners.get(name) ?? [])
        try {
          listener(payload as never);
        } catch (error) {
          // One listener's mistake is not the others'.
          reportError(error);
        }
    },
    file(hand, position) {
      const given = hands.get(hand);
      return Array.isArray(given) ? given[position] : undefined;
    },
    copy(hand) {
      const text = hands.get(hand);
      if (typeof text !== "string") return false;
      let copied = false;
      const fill = (event: ClipboardEvent): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
        event.clipboardData?.setData("text/plain", text);
        copied = true;
      };
      window.addEventListener("copy", fill, { capture: true });
      try {
        return runCommand("copy") && copied;
      } finally {
        window.removeEventListener("copy", fill, { capture: true });
      }
    },
    openWindow(address) {
      openAddress(address, "", "popup,noopener,width=620,height=640");
    },
  };

  Object.defineProperty(window, "engine", { value: Object.freeze(bridge) });
  Object.defineProperty(window, setup.hostEnd, {
    value: Object.freeze(hostEnd),
  });

  // A file dropped where the page takes none would be opened by the browser in the page's place.
  const refuse = (event: DragEvent): void => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "none";
  };
  window.addEventListener("dragover", refuse);
  window.addEventListener("drop", refuse);
}
