import type { CommandName, Commands } from "../../shared/contract/commands.ts";
import type { Failure } from "../../shared/contract/errors.ts";
import type { EventName, Events } from "../../shared/contract/events.ts";
import type { Bridge, HostServices } from "../../shared/contract/host.ts";

/** What the fake answers: a value, or a failure; a command without an answer fails as `vault.missing`. */
export type Answers = {
  [N in CommandName]?: (
    input: Commands[N]["input"],
  ) => Commands[N]["output"] | { failure: Failure };
};

export interface FakeEngine extends Bridge {
  /** Names of the commands called so far, in order. */
  readonly called: readonly CommandName[];
  tell<N extends EventName>(name: N, payload: Events[N]): void;
}

/** The one fake of the program: what a page talks to, without an engine. */
export function fakeEngine(
  answers: Answers,
  host: Partial<HostServices> = {},
): FakeEngine {
  const called: CommandName[] = [];
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  return {
    called,
    async send(name, input) {
      called.push(name);
      const answer = answers[name]?.(input) ?? {
        failure: { code: "vault.missing" as const, params: {} },
      };
      return "failure" in answer
        ? { ok: false, error: answer.failure }
        : { ok: true, value: answer };
    },
    on(name, listener) {
      const own = listeners.get(name) ?? new Set();
      own.add(listener);
      listeners.set(name, own);
      return () => own.delete(listener);
    },
    tell(name, payload) {
      for (const listener of listeners.get(name) ?? [])
        listener(payload as never);
    },
    host: {
      kind: "browser",
      pick: async () => [],
      pickFiles: async () => [],
      save: async () => null,
      copy: async () => {},
      print: async () => null,
      ...host,
    },
  };
}
