import path from "node:path";

import {
  clipboard,
  ipcMain,
  type BrowserWindow,
  type IpcMainInvokeEvent,
} from "electron";

import type { ErrorCode, Result } from "../shared/contract/errors.ts";
import type {
  ConnectChannel,
  EndedChannel,
  HostCalls,
  PortChannel,
} from "../shared/contract/messages.ts";
import { FileError, type Dialogs } from "./dialogs.ts";
import type { EngineHost } from "./engine-host.ts";
import { ourFrame } from "./security.ts";

/** Bounds of what a page may ask to be done with text. */
const LONGEST_TEXT = 256 * 1024 * 1024;
const LONGEST_NAME = 300;
const MOST_FILES = 1000;

/** What the page of our window can ask of this process; any other sender is not answered. */
export function serveWindow(
  window: BrowserWindow,
  engine: Pick<EngineHost, "connect" | "pick">,
  dialogs: Pick<Dialogs, "open" | "save">,
): void {
  ipcMain.on("engine.connect" satisfies ConnectChannel, (event) => {
    const frame = ourFrame(event, window);
    const port = frame === undefined ? undefined : engine.connect();
    if (port === undefined) return;
    frame?.postMessage("engine.port" satisfies PortChannel, null, [port]);
  });

  handle("host.pick", async (what) => {
    if (what !== "archives" && what !== "folder") throw refused();
    return engine.pick(await dialogs.open(what));
  });

  handle("host.pickFiles", async (paths) => {
    const isList = Array.isArray(paths) && paths.length <= MOST_FILES;
    if (!isList || !paths.every(isPath)) throw refused();
    return engine.pick(paths);
  });

  handle("host.save", async (file) => {
    if (typeof file !== "object" || file === null) throw refused();
    const { name, text } = file as Record<string, unknown>;
    if (!isText(name, LONGEST_NAME) || !isText(text, LONGEST_TEXT))
      throw refused();
    return dialogs.save(name, () => Promise.resolve(text));
  });

  handle("host.copy", async (text) => {
    if (!isText(text, LONGEST_TEXT)) throw refused();
    await clipboard.writeText(text);
    return null;
  });

  handle("host.print", async (name) => {
    if (!isText(name, LONGEST_NAME)) throw refused();
    return dialogs.save(name, () => printToPdf(window));
  });

  /** One channel. Inputs are unknown here: a page may send anything. */
  function handle<N extends keyof HostCalls>(
    channel: N,
    run: (input: unknown) => Promise<HostCalls[N]["output"]>,
  ): void {
    ipcMain.handle(
      channel,
      async (
        event: IpcMainInvokeEvent,
        input: unknown,
      ): Promise<Result<HostCalls[N]["output"]>> => {
        if (ourFrame(event, window) === undefined)
          return failure("input.invalid");
        try {
          return { ok: true, value: await run(input) };
        } catch (error) {
          if (error instanceof FileError) return failure(error.code);
          return failure("internal");
        }
      },
    );
  }
}

/** Tells the page that the engine's process died, so that no call waits forever. */
export function announceDeath(window: BrowserWindow, reference: string): void {
  if (!window.isDestroyed())
    window.webContents.send("engine.ended" satisfies EndedChannel, reference);
}

/** The page as it stands, for paper. */
export function printToPdf(window: BrowserWindow): Promise<Buffer> {
  return window.webContents.printToPDF({
    // The page's own style says what paper it wants; where it says nothing, this does.
    preferCSSPageSize: true,
    pageSize: "A4",
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

function failure(code: ErrorCode): Result<never> {
  return { ok: false, error: { code, params: {} } };
}

function refused(): FileError {
  return new FileError("input.invalid");
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length <= longest;
}

function isPath(value: unknown): value is string {
  return typeof value === "string" && path.isAbsolute(value);
}
