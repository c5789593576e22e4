import type { Request } from "playwright-core";

import type { Commands, CommandName } from "../shared/contract/commands.ts";
import type { ErrorCode } from "../shared/contract/errors.ts";
import type { Engine, PickedPaths } from "../electron/engine/engine.ts";
import type { FolderWindow } from "./folder-window.ts";
import type { Posted } from "./in-page.ts";
import { CALL_PATH, ORIGIN } from "./origin.ts";
import type { PageSide } from "./page-side.ts";
import { SaveError, saveFile } from "./save-file.ts";
import { HEADERS, notFound, type Answer } from "./static-files.ts";

export interface BridgeParts {
  engine: Engine;
  picked: PickedPaths;
  pageSide: PageSide;
  folderWindow: FolderWindow;
  /** Where saved files go. */
  saveFolder: string;
  printPage(): Promise<Buffer>;
}

/** Whether a request is a call of the page, and not of a frame in it, another window or another site. */
export function isCall(request: Request): boolean {
  if (new URL(request.url()).pathname !== CALL_PATH) return false;
  if (request.method() !== "POST" || request.serviceWorker() !== null)
    return false;
  const frame = request.frame();
  return frame.parentFrame() === null && isOurs(frame.url());
}

function isOurs(address: string): boolean {
  return URL.canParse(address) && new URL(address).origin === ORIGIN;
}

/** Answers one call. Failures of the engine are data; where a host service fails, the page's promise does. */
export async function answerCall(
  request: Request,
  parts: BridgeParts,
): Promise<Answer> {
  const posted = readPosted(request.postData());
  if (posted === undefined) return { ...notFound, status: 400 };
  try {
    return json(await perform(posted, parts));
  } catch (error) {
    const code: ErrorCode =
      error instanceof SaveError ? error.code : "internal";
    return { ...notFound, status: 500, body: code };
  }
}

async function perform(posted: Posted, parts: BridgeParts): Promise<unknown> {
  const { engine, picked, pageSide, folderWindow, saveFolder } = parts;
  if (posted.to === "engine")
    // Name and input are whatever the page sent: the engine refuses what its contract does not have.
    return engine.call(
      posted.name as CommandName,
      posted.input as Commands[CommandName]["input"],
    );
  switch (posted.name) {
    case "pickFiles": {
      const paths = await pageSide.pathsOf(posted.hand, posted.count);
      return paths.map((path) => picked.register(path));
    }
    case "pickFolder": {
      const folder = await folderWindow.choose();
      return folder === null ? [] : [picked.register(folder)];
    }
    case "save": {
      const { name, text } = posted.file;
      return { name: saveFile(saveFolder, name, text) };
    }
    case "copy":
      if (await pageSide.copy(posted.hand)) return null;
      throw new Error("the clipboard refused");
    case "print": {
      const pdf = await parts.printPage();
      const name = posted.file.replace(/(?:\.pdf)?$/i, ".pdf");
      return { name: saveFile(saveFolder, name, pdf) };
    }
    default:
      throw new Error("a call that readPosted lets through and nobody answers");
  }
}

/** A call of the right shape; the page is not trusted. */
function readPosted(body: string | null): Posted | undefined {
  let given: unknown;
  try {
    given = JSON.parse(body ?? "");
  } catch {
    return undefined;
  }
  if (!isObject(given) || typeof given["name"] !== "string") return undefined;
  const { to, name, hand, count, file } = given;
  if (to === "engine") return { to, name, input: given["input"] };
  if (to !== "host") return undefined;
  if (name === "pickFolder") return { to, name };
  if (name === "print" && typeof file === "string") return { to, name, file };
  if (name === "copy" && isCount(hand)) return { to, name, hand };
  if (name === "pickFiles" && isCount(hand) && isCount(count))
    return { to, name, hand, count };
  if (
    name === "save" &&
    isObject(file) &&
    typeof file["name"] === "string" &&
    typeof file["text"] === "string"
  )
    return { to, name, file: { name: file["name"], text: file["text"] } };
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function json(value: unknown): Answer {
  return {
    status: 200,
    headers: { ...HEADERS, "content-type": "application/json" },
    body: JSON.stringify(value),
  };
}
