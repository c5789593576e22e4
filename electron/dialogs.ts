import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { app, dialog, type BrowserWindow } from "electron";

import type { Locale } from "../shared/contract/commands.ts";
import type { ErrorCode } from "../shared/contract/errors.ts";
import { locales } from "../shared/i18n/locales/index.ts";

/** What went wrong with a file that a person named, as a code of the contract. */
export class FileError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = "FileError";
    this.code = code;
  }
}

/** The system's own dialogs. With dropped files they are the only source of paths. */
export class Dialogs {
  readonly #window: BrowserWindow;
  readonly #locale: Locale;
  /** Where the person last was. Kept in memory only: on disk it would tell about them. */
  #folder: string | undefined;

  constructor(window: BrowserWindow, locale: Locale) {
    this.#window = window;
    this.#locale = locale;
  }

  /** Paths a person chose; none when they changed their mind. */
  async open(what: "archives" | "folder"): Promise<string[]> {
    const t = locales[this.#locale].desktop.dialog;
    const { canceled, filePaths } = await dialog.showOpenDialog(this.#window, {
      defaultPath: this.#lastFolder(),
      properties:
        what === "folder"
          ? ["openDirectory", "createDirectory"]
          : ["openFile", "multiSelections"],
      filters:
        what === "folder"
          ? []
          : [
              { name: t.archives, extensions: ["zip", "txt"] },
              { name: t.everything, extensions: ["*"] },
            ],
    });
    const [first] = filePaths;
    if (canceled || first === undefined) return [];
    this.#folder = path.dirname(first);
    return filePaths;
  }

  /** Writes a file where the person says; null when they changed their mind. Replacing one, the system asks first. */
  async save(
    name: string,
    content: () => Promise<string | Uint8Array>,
  ): Promise<{ name: string } | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(this.#window, {
      defaultPath: path.join(this.#lastFolder(), safeName(name)),
      properties: ["createDirectory", "showOverwriteConfirmation"],
    });
    if (canceled || filePath === "") return null;
    this.#folder = path.dirname(filePath);
    await writeWhole(filePath, await content());
    return { name: path.basename(filePath) };
  }

  #lastFolder(): string {
    return this.#folder ?? app.getPath("downloads");
  }
}

/** A page's idea of a name, made one that every system takes and that leads nowhere. */
export function safeName(name: string): string {
  const plain = name
    .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*]+/g, "-")
    .replace(/^[.\s-]+|[.\s]+$/g, "")
    .slice(0, 120);
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(plain);
  return plain === "" || isReserved ? `dossier-${plain}`.slice(0, 120) : plain;
}

/** All of it or nothing, for the person's eyes only. @throws FileError */
async function writeWhole(
  file: string,
  content: string | Uint8Array,
): Promise<void> {
  const fresh = path.join(path.dirname(file), `.${randomUUID()}.dossier`);
  try {
    await writeFile(fresh, content, { flag: "wx", mode: 0o600 });
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    const isFull = (error as NodeJS.ErrnoException).code === "ENOSPC";
    throw new FileError(isFull ? "disk.full" : "input.out-no-permission", {
      cause: error,
    });
  }
}
