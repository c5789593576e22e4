import path from "node:path";

import type { CommandName, Commands } from "../../shared/contract/commands.ts";
import type { Result } from "../../shared/contract/errors.ts";
import type { Engine } from "./engine.ts";

type Answer<N extends CommandName> = Result<Commands[N]["output"]>;

/**
 * The engine as a page may have it: where an answer names files by their path, the page gets their names.
 *
 * A terminal gave the paths itself and gets them back; a page never learns where anything lies.
 */
export function withNamesOnly(engine: Engine): Engine {
  return {
    async call<N extends CommandName>(
      name: N,
      input: Commands[N]["input"],
    ): Promise<Answer<N>> {
      const answer = await engine.call(name, input);
      if (answer.ok) hidePaths(answer.value);
      return answer;
    },
    close: () => engine.close(),
  };
}

/** The reports of imports and made-up archives are the only answers with paths, always under this name. */
function hidePaths(value: object): void {
  for (const part of Object.values(value))
    if (Array.isArray(part))
      for (const each of part as unknown[])
        if (hasPaths(each))
          each.paths = each.paths.map((file) => path.basename(file));
}

function hasPaths(value: unknown): value is { paths: string[] } {
  return (
    typeof value === "object" &&
    value !== null &&
    "paths" in value &&
    Array.isArray(value.paths)
  );
}
