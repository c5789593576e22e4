import { randomUUID } from "node:crypto";

import type { PickedPath } from "../../shared/contract/commands.ts";

/** The paths a person chose, behind tokens: a page can name a token, never a path. Filled by hosts only. */
export class PickedPaths {
  readonly #paths = new Map<PickedPath, string>();

  /** Registers a chosen path and gives the token for it. */
  register(path: string): PickedPath {
    const token = randomUUID();
    this.#paths.set(token, path);
    return token;
  }

  find(token: PickedPath): string | undefined {
    return this.#paths.get(token);
  }
}
