/*
 * The engine in a process of its own: wires `process.parentPort`, which Electron gives to its utility processes, to
 * the engine's door. Knows no Electron; the ports are described by what we use of them.
 */
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";

import type { CommandName, Commands } from "../../shared/contract/commands.ts";
import type { Emit } from "../../shared/contract/events.ts";
import type {
  CallMessage,
  EngineProcessMessage,
  EventMessage,
  HostMessage,
  PageMessage,
} from "../../shared/contract/messages.ts";
import {
  openEngine,
  PickedPaths,
  vaultLocation,
  withNamesOnly,
  type Engine,
} from "./engine.ts";
import { TerminalInput } from "./terminal-input.ts";

interface HostPort {
  on(
    event: "message",
    listener: (message: { data: HostMessage; ports: PagePort[] }) => void,
  ): unknown;
  postMessage(message: EngineProcessMessage): void;
}

interface PagePort {
  on(event: "message", listener: (message: { data: unknown }) => void): unknown;
  on(event: "close", listener: () => void): unknown;
  postMessage(message: PageMessage, ports: readonly never[]): void;
  start(): void;
}

const { parentPort } = process as unknown as { parentPort: HostPort };
const tellHost = parentPort.postMessage.bind(parentPort);
const vault = vaultLocation(process.env, process.platform);
const picked = new PickedPaths();
const pages = new Set<PagePort>();
let engine: Engine | undefined;
let terminal: TerminalInput | undefined;
let interruptedAt = 0;

parentPort.on("message", ({ data: message, ports: [port] }) => {
  switch (message.type) {
    case "open":
      for (const [token, each] of message.picked) picked.register(each, token);
      tellHost({ type: "opened", folder: path.dirname(vault) });
      break;
    case "connect":
      if (port !== undefined) connect(port);
      break;
    case "pick": {
      const tokens = message.paths.map((each) => picked.register(each));
      tellHost({ type: "picked", id: message.id, tokens });
      break;
    }
    case "close":
      void close();
      break;
    case "run":
      void run(message.args, message.terminal);
      break;
    case "typed":
      terminal?.push(message.text);
      break;
    case "interrupt":
      // At a terminal Ctrl-C may have come here by itself already, and a second one would read as "stop at once".
      if (Date.now() - interruptedAt > 1000) process.emit("SIGINT");
      break;
  }
});

function opened(): Engine {
  return (engine ??= withNamesOnly(
    openEngine({ vault: { file: vault }, picked, emit, report }),
  ));
}

function connect(page: PagePort): void {
  pages.add(page);
  page.on("close", () => pages.delete(page));
  page.on("message", ({ data }) => void answer(page, data));
  page.start();
}

async function answer(page: PagePort, data: unknown): Promise<void> {
  // A page is not trusted, not even to send calls; what has no id has nobody who waits for an answer.
  if (!isCall(data)) return;
  const { id, name, input } = data;
  const result = await opened().call(
    name as CommandName,
    input as Commands[CommandName]["input"],
  );
  page.postMessage({ id, result }, []);
}

function isCall(data: unknown): data is CallMessage {
  return (
    typeof data === "object" &&
    data !== null &&
    "id" in data &&
    Number.isSafeInteger(data.id) &&
    "name" in data &&
    typeof data.name === "string" &&
    "input" in data
  );
}

function emit(...[event, payload]: Parameters<Emit>): void {
  for (const page of pages)
    page.postMessage({ event, payload } as EventMessage, []);
}

/** Tells where in our code a mistake was met. What the error says stays out: it may quote an archive. */
function report(reference: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const places = stack.split("\n").filter((line) => /^\s+at /.test(line));
  process.stderr.write(`${[reference, ...places].join("\n")}\n`);
}

async function close(): Promise<void> {
  await engine?.close();
  process.exit(0);
}

async function run(args: string[], atTerminal: boolean): Promise<void> {
  process.on("SIGINT", () => (interruptedAt = Date.now()));
  if (atTerminal) {
    terminal = new TerminalInput((listening) =>
      tellHost({ type: "listening", ...listening }),
    );
    Object.defineProperty(process, "stdin", { value: terminal });
    syncBuiltinESMExports();
  }
  // Whoever reads our output may have enough (`| head`): that is no mistake of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) =>
    process.exit(error.code === "EPIPE" ? 0 : 3),
  );
  const code = await runCommandLine(args);
  // Nothing ends a utility process but `exit`, which would cut off what is still on its way out.
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>((resolve) => stream.write("", () => resolve()));
  process.exit(code);
}

async function runCommandLine(args: string[]): Promise<number> {
  try {
    const { main } = await import("./cli/main.ts");
    return await main(args);
  } catch (error) {
    // In a utility process a rejection that nobody handles is a warning only, and the terminal would wait forever.
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return 3;
  }
}
