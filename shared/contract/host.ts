import type { CommandName, Commands, PickedPath } from "./commands.ts";
import type { Result } from "./errors.ts";
import type { EventName, Events } from "./events.ts";

/**
 * What a host offers beside the engine. A page names no path: it gets tokens for what a person chose.
 *
 * What cannot be done rejects with an error whose message is a code of the contract: no more of an error than its
 * message gets across every bridge.
 */
export interface HostServices {
  readonly kind: "electron" | "browser";
  /** Asks the person for archives (files) or for a folder; empty when they chose nothing. */
  pick(what: "archives" | "folder"): Promise<PickedPath[]>;
  /** Tokens for files or folders that were dropped or chosen in the page; what is no real file gives none. */
  pickFiles(files: readonly unknown[]): Promise<PickedPath[]>;
  /** Saves text under a name like the one suggested, never over another file; null when the person cancelled. */
  save(file: { name: string; text: string }): Promise<{ name: string } | null>;
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>;
  /** Saves the page as a PDF; null when the person cancelled. */
  print(name: string): Promise<{ name: string } | null>;
}

/** All that a page can reach, as `window.engine`, the same on every host. */
export interface Bridge {
  send<N extends CommandName>(
    name: N,
    input: Commands[N]["input"],
  ): Promise<Result<Commands[N]["output"]>>;
  /** Calls the listener for each event; the function returned ends that. */
  on<N extends EventName>(
    name: N,
    listener: (payload: Events[N]) => void,
  ): () => void;
  readonly host: HostServices;
}
