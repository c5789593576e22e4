import type { Page } from "playwright-core";

import type {
  CommandName,
  Commands,
  PickedPath,
} from "../../shared/contract/commands.ts";
import type { Result } from "../../shared/contract/errors.ts";
import type { EventName, Events } from "../../shared/contract/events.ts";
import type { Bridge } from "../../shared/contract/host.ts";
import type { App } from "./harness.ts";

/** The page's window, as these tests see it. */
export type PageWindow = Window & Record<string, unknown> & { engine: Bridge };

/** `window.engine` of the page, used from here: what crosses, crosses as data. */
export function bridgeOf(page: Page): Bridge {
  const call = async <T>(name: string, input: unknown): Promise<T> =>
    (await page.evaluate(
      ([service, given]) => {
        const { host } = (window as unknown as PageWindow).engine;
        const services = host as unknown as Record<
          string,
          (given: unknown) => unknown
        >;
        return services[service]?.(given);
      },
      [name, input] as const,
    )) as T;
  return {
    send: <N extends CommandName>(
      name: N,
      input: Commands[N]["input"],
    ): Promise<Result<Commands[N]["output"]>> => send(page, name, input),
    on<N extends EventName>(name: N, listener: (payload: Events[N]) => void) {
      const started = listen(page, name, listener);
      return () => void started.then((end) => end());
    },
    host: {
      kind: "browser",
      pick: (what) => call("pick", what),
      pickFiles: (files) => call("pickFiles", files),
      save: (file) => call("save", file),
      copy: (text) => call("copy", text),
      print: (name) => call("print", name),
    },
  };
}

/** Calls the engine from within the page. */
export async function send<N extends CommandName>(
  page: Page,
  name: N,
  input: Commands[N]["input"],
): Promise<Result<Commands[N]["output"]>> {
  return page.evaluate(
    ([command, given]) =>
      (window as unknown as PageWindow).engine.send(command, given as never),
    [name, input] as const,
  );
}

let listeners = 0;

async function listen<N extends EventName>(
  page: Page,
  name: N,
  listener: (payload: Events[N]) => void,
): Promise<() => Promise<void>> {
  listeners += 1;
  const told = `told${listeners}`;
  await page.exposeFunction(told, listener);
  const end = await page.evaluateHandle(
    ([event, call]) => {
      const own = window as unknown as PageWindow;
      const tell = own[call] as (payload: unknown) => void;
      return own.engine.on(event, tell);
    },
    [name, told] as const,
  );
  return () => end.evaluate((stop) => stop());
}

/**
 * Tokens for files and folders as if a person had dropped them, past the page's own way of taking them. Whatever
 * `alsoForged` makes up in the page is handed over together with them.
 */
export async function dropForTokens(
  app: App,
  paths: readonly string[],
  alsoForged = false,
): Promise<PickedPath[]> {
  const tokens = await app.page.evaluateHandle((forge) => {
    const own = window as unknown as PageWindow;
    const given = new Promise<PickedPath[]>((resolve, reject) => {
      const take = (event: DragEvent): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.type !== "drop") return;
        window.removeEventListener("dragover", take, { capture: true });
        window.removeEventListener("drop", take, { capture: true });
        const files: unknown[] = [...(event.dataTransfer?.files ?? [])];
        if (forge) files.push(new File(["PK"], "forged.zip"));
        own.engine.host.pickFiles(files).then(resolve, reject);
      };
      window.addEventListener("dragover", take, { capture: true });
      window.addEventListener("drop", take, { capture: true });
    });
    // Not the promise itself: it would be waited for before anything is dropped.
    return { given };
  }, alsoForged);
  await app.drop(paths, "body");
  return tokens.evaluate(({ given }) => given);
}
