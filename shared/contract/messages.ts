import type { PickedPath } from "./commands.ts";
import type { Result } from "./errors.ts";
import type { EventName, Events } from "./events.ts";
import type { HostServices } from "./host.ts";

/** A page's call on its way to the engine, which checks the name and the input. */
export interface CallMessage {
  id: number;
  name: string;
  input: unknown;
}

export interface ResultMessage {
  id: number;
  result: Result<unknown>;
}

/** The engine's own word to a page, as `{ event: "vault.changed", payload }`. */
export type EventMessage = {
  [N in EventName]: { event: N; payload: Events[N] };
}[EventName];

/** All that comes to a page on the engine's port. */
export type PageMessage = ResultMessage | EventMessage;

/** What a host tells the engine's process. */
export type HostMessage =
  /** Serve windows, knowing what was picked from an engine before; answered with `opened`. */
  | { type: "open"; picked: ReadonlyMap<PickedPath, string> }
  /** Comes with a port: one page's way to the engine. */
  | { type: "connect" }
  /** Paths a person chose; answered with `picked`. */
  | { type: "pick"; id: number; paths: string[] }
  /** Finish or undo what runs, then end the process. */
  | { type: "close" }
  /** Be a command line instead, and end with its exit code. */
  | { type: "run"; args: string[]; terminal: boolean }
  /** What was typed while a command waits for it. */
  | { type: "typed"; text: string }
  | { type: "interrupt" };

/** What the engine's process tells its host. */
export type EngineProcessMessage =
  | { type: "opened"; folder: string }
  | { type: "picked"; id: number; tokens: PickedPath[] }
  /** A command wants to know what is typed; raw: key by key, as it comes. */
  | { type: "listening"; on: boolean; raw: boolean };

/** What a page's preload asks of its host; each answer comes as a `Result`. */
export interface HostCalls {
  "host.pick": {
    input: Parameters<HostServices["pick"]>[0];
    output: PickedPath[];
  };
  /** Paths of dropped files: from the preload, which reads them off real files; a page cannot send any. */
  "host.pickFiles": { input: string[]; output: PickedPath[] };
  "host.save": {
    input: { name: string; text: string };
    output: { name: string } | null;
  };
  "host.copy": { input: string; output: null };
  "host.print": { input: string; output: { name: string } | null };
}

/** A page asks for its port · the host sends it · the engine's process died, with the reference of that. */
export type ConnectChannel = "engine.connect";
export type PortChannel = "engine.port";
export type EndedChannel = "engine.ended";
