import { randomUUID } from "node:crypto";

import type { PickedPath } from "../../shared/contract/commands.ts";
import { EngineError } from "./engine-error.ts";

/** The paths a person chose, behind tokens: a page can name a token, never a path. Filled by hosts only. */
export class PickedPaths {
  readonly #paths = new Map<PickedPath, string>();

  /** Registers a chosen path and gives the token for it: a new one, unless the path has one from before. */
  register(path: string, token: PickedPath = randomUUID()): PickedPath {
    this.#paths.set(token, path);
    return token;
  }

  find(token: PickedPath): string | undefined {
    return this.#paths.get(token);
  }
}

/** The path behind a token. @throws EngineError `input.invalid` for a token that no host gave out */
export function getPath(picked: PickedPaths, token: PickedPath): string {
  const path = picked.find(token);
  if (path === undefined) throw new EngineError("input.invalid");
  return path;
}
