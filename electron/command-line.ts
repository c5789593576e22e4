import { utilityProcess } from "electron";

import type {
  EngineProcessMessage,
  HostMessage,
} from "../shared/contract/messages.ts";

/**
 * Runs one command in the engine's process and gives its exit code. No window opens.
 *
 * The process writes to our terminal itself. What is typed has to go through here: Electron gives a utility process
 * no standard input. Only after `ready`.
 */
export function runCommand(
  entry: string,
  args: string[],
  terminal: NodeJS.ReadStream,
): Promise<number> {
  const child = utilityProcess.fork(entry, [], {
    serviceName: "Dossier engine",
    stdio: "inherit",
  });
  const tell = (message: HostMessage): void => child.postMessage(message, []);
  const type = (bytes: Buffer): void =>
    tell({ type: "typed", text: bytes.toString("utf8") });
  child.on("message", (message: EngineProcessMessage) => {
    if (message.type !== "listening") return;
    terminal.setRawMode(message.raw);
    terminal.off("data", type);
    if (message.on) terminal.on("data", type).resume();
    else terminal.pause();
  });
  const interrupt = (): void => tell({ type: "interrupt" });
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  tell({ type: "run", args, terminal: terminal.isTTY });
  return new Promise((resolve) => {
    child.once("exit", (code) => {
      process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
      terminal.off("data", type);
      if (terminal.isTTY) terminal.setRawMode(false);
      resolve(code);
    });
  });
}
