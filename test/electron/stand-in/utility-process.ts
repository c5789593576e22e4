import { EventEmitter } from "node:events";
import {
  MessageChannel,
  Worker,
  type MessagePort,
  type Transferable,
} from "node:worker_threads";

/** A port as Electron's main and utility processes know it, over one of Node's. */
export class MessagePortMain extends EventEmitter {
  readonly inner: MessagePort;

  constructor(inner: MessagePort) {
    super();
    this.inner = inner;
    inner.on("message", (data: unknown) =>
      this.emit("message", { data, ports: [] }),
    );
    inner.on("close", () => this.emit("close"));
    inner.unref();
  }

  postMessage(message: unknown): void {
    this.inner.postMessage(message, []);
  }

  start(): void {
    this.inner.start();
  }

  close(): void {
    this.inner.close();
  }
}

/** Both ends are Node's own until somebody takes them: a port with listeners cannot be sent on. */
export class MessageChannelMain {
  readonly port1: { inner: MessagePort };
  readonly port2: { inner: MessagePort };

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port1 = { inner: port1 };
    this.port2 = { inner: port2 };
  }
}

export interface ForkOptions {
  serviceName?: string;
  stdio?: string;
}

/** Electron's utility process as a thread of Node: the engine inside is the real one. */
export class UtilityProcess extends EventEmitter {
  readonly entry: string;
  readonly options: ForkOptions;
  readonly sent: unknown[] = [];
  readonly #worker: Worker;
  isRunning = true;
  output = "";
  errors = "";

  constructor(entry: string, options: ForkOptions) {
    super();
    this.entry = entry;
    this.options = options;
    this.#worker = new Worker(new URL("utility-main.ts", import.meta.url), {
      workerData: { entry },
      env: { ...process.env },
      stdout: true,
      stderr: true,
    });
    this.#worker.stdout.on("data", (bytes) => (this.output += String(bytes)));
    this.#worker.stderr.on("data", (bytes) => (this.errors += String(bytes)));
    this.#worker.on("message", (message) => this.emit("message", message));
    this.#worker.on("error", (error: Error) => (this.errors += error.stack));
    this.#worker.on("exit", (code) => {
      this.isRunning = false;
      this.emit("exit", code);
    });
  }

  postMessage(
    message: unknown,
    ports: readonly { inner: MessagePort }[] = [],
  ): void {
    this.sent.push(message);
    const inner = ports.map((port) => port.inner);
    this.#worker.postMessage(
      { data: message, ports: inner },
      inner as Transferable[],
    );
  }

  kill(): boolean {
    void this.#worker.terminate();
    return true;
  }
}
