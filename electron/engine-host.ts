import { randomUUID } from "node:crypto";

import {
  MessageChannelMain,
  utilityProcess,
  type MessagePortMain,
  type UtilityProcess,
} from "electron";

import type { PickedPath } from "../shared/contract/commands.ts";
import type {
  EngineProcessMessage,
  HostMessage,
} from "../shared/contract/messages.ts";

/** An engine that is asked to end gets this long to undo what it was doing. */
const CLOSING_TIME = 10_000;
/** A window is not kept waiting longer than this for where it was. */
const OPENING_TIME = 3_000;

/** How the engine's process ended although nobody asked it to. */
export interface EngineDeath {
  /** What a person can report. */
  reference: string;
  exitCode: number;
}

/**
 * The engine's process: started when it is first needed, and again when it is needed after it died.
 *
 * Not at once, so that an engine that dies at its start does not die in circles.
 */
export class EngineHost {
  readonly #entry: string;
  readonly #onDeath: (death: EngineDeath) => void;
  readonly #picks = new Map<number, (tokens: PickedPath[] | Error) => void>();
  /** What was chosen so far: an engine that is started after one that died is told, and the page's tokens still hold. */
  readonly #picked = new Map<PickedPath, string>();
  readonly #folder = Promise.withResolvers<string | undefined>();
  #child: UtilityProcess | undefined;
  #lastPick = 0;
  #closing = false;

  /** @param entry the file of `electron/engine/main.ts`, as built */
  constructor(entry: string, onDeath: (death: EngineDeath) => void) {
    this.#entry = entry;
    this.#onDeath = onDeath;
  }

  /** The folder the vault lies in; undefined when the engine did not get to tell. Only after `ready`. */
  vaultFolder(): Promise<string | undefined> {
    this.#started();
    setTimeout(() => this.#folder.resolve(undefined), OPENING_TIME).unref();
    return this.#folder.promise;
  }

  /** The page's end of a new channel to the engine, past this process; none when the engine is being closed. */
  connect(): MessagePortMain | undefined {
    if (this.#closing) return undefined;
    const { port1, port2 } = new MessageChannelMain();
    this.#post({ type: "connect" }, [port1]);
    return port2;
  }

  /** Hands the engine the paths a person chose, over our own channel; the page gets the tokens. */
  async pick(paths: string[]): Promise<PickedPath[]> {
    if (paths.length === 0) return [];
    const id = (this.#lastPick += 1);
    const tokens = await new Promise<PickedPath[] | Error>((resolve) => {
      this.#picks.set(id, resolve);
      this.#post({ type: "pick", id, paths });
    });
    if (tokens instanceof Error) throw tokens;
    for (const [at, token] of tokens.entries())
      this.#picked.set(token, paths[at]!);
    return tokens;
  }

  /** Ends the engine for good, after it has finished or undone what it was doing. */
  async close(): Promise<void> {
    this.#closing = true;
    const child = this.#child;
    if (child === undefined) return;
    const ended = new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
    });
    this.#post({ type: "close" });
    const late = setTimeout(() => child.kill(), CLOSING_TIME);
    await ended;
    clearTimeout(late);
  }

  #post(message: HostMessage, ports: MessagePortMain[] = []): void {
    this.#started().postMessage(message, ports);
  }

  #started(): UtilityProcess {
    if (this.#child !== undefined) return this.#child;
    if (this.#closing) throw new Error("the engine is closed");
    const child = utilityProcess.fork(this.#entry, [], {
      serviceName: "Dossier engine",
      stdio: "inherit",
    });
    child.on("message", (message: EngineProcessMessage) =>
      this.#receive(message),
    );
    child.once("exit", (exitCode) => this.#ended(exitCode));
    this.#child = child;
    this.#post({ type: "open", picked: this.#picked });
    return child;
  }

  #receive(message: EngineProcessMessage): void {
    if (message.type === "opened") this.#folder.resolve(message.folder);
    if (message.type !== "picked") return;
    this.#picks.get(message.id)?.(message.tokens);
    this.#picks.delete(message.id);
  }

  #ended(exitCode: number): void {
    this.#child = undefined;
    this.#folder.resolve(undefined);
    for (const settle of this.#picks.values())
      settle(new Error("the engine ended"));
    this.#picks.clear();
    if (this.#closing) return;
    this.#onDeath({ reference: randomUUID().slice(0, 8), exitCode });
  }
}
