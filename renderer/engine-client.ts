import {
  QueryClient,
  useQuery,
  type UseQueryOptions,
  type UseQueryResult,
} from "@tanstack/react-query";

import type { CommandName, Commands } from "../shared/contract/commands.ts";
import {
  ERROR_CODES,
  type ErrorCode,
  type Failure,
} from "../shared/contract/errors.ts";
import type { Bridge } from "../shared/contract/host.ts";

declare global {
  interface Window {
    readonly engine?: Bridge;
  }
}

let instead: Bridge | undefined;

/** Puts another bridge in the place of the host's: tests only. */
export function installEngine(fake: Bridge | undefined): void {
  instead = fake;
}

/** What the host offers; nothing else in the window touches `window.engine`. */
export function bridge(): Bridge {
  const found = instead ?? window.engine;
  if (found === undefined) throw new Error("no host put window.engine here");
  return found;
}

/** A failure of the engine as something to throw: its sentence is `error.<code>`. */
class EngineFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = "EngineFailure";
    this.failure = failure;
  }
}

/** Calls the engine. @throws EngineFailure */
export async function call<N extends CommandName>(
  name: N,
  input: Commands[N]["input"],
): Promise<Commands[N]["output"]> {
  const result = await bridge().send(name, input);
  if (!result.ok) throw new EngineFailure(result.error);
  return result.value;
}

/** What went wrong, for the sentence: also of what a host could not do, and of what nobody reported. */
export function failureOf(error: unknown): Failure {
  if (error instanceof EngineFailure) return error.failure;
  const code = error instanceof Error ? codeIn(error.message) : undefined;
  return code === undefined || code === "internal"
    ? { code: "internal", params: { reference: "window" } }
    : { code, params: {} };
}

/** The code that a host's service fails with is its message; a bridge may put the error's class before it. */
function codeIn(message: string): ErrorCode | undefined {
  return ERROR_CODES.find(
    (code) => message === code || message.endsWith(`: ${code}`),
  );
}

/** Nothing has been imported yet: no failure, but the first minute. */
export function isNoVault(error: unknown): boolean {
  return (
    error instanceof EngineFailure && error.failure.code === "vault.missing"
  );
}

/** Answers stay until the vault changes; the engine is no network, so nothing is tried again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}

/** The query of a command, for one or for several at once. */
export function engineQuery<N extends CommandName>(
  name: N,
  input: Commands[N]["input"],
): {
  queryKey: [N, Commands[N]["input"]];
  queryFn: () => Promise<Commands[N]["output"]>;
} {
  return { queryKey: [name, input], queryFn: () => call(name, input) };
}

type Options<N extends CommandName> = Pick<
  UseQueryOptions<Commands[N]["output"]>,
  "enabled" | "placeholderData"
>;

/** The answer of a command that only reads, kept until the vault changes. */
export function useEngine<N extends CommandName>(
  name: N,
  input: Commands[N]["input"],
  options: Options<N> = {},
): UseQueryResult<Commands[N]["output"]> {
  return useQuery<Commands[N]["output"]>({
    ...engineQuery(name, input),
    ...options,
  });
}
