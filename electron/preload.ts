/*
 * What the page sees of us: `window.engine`. It runs sandboxed as one CommonJS file, so everything but these three
 * parts of Electron is a type. A port cannot cross into the page's world, so it is kept here.
 */
import { contextBridge, ipcRenderer, webUtils } from "electron";

import type { Result } from "../shared/contract/errors.ts";
import type { EventName, Events } from "../shared/contract/events.ts";
import type { Bridge } from "../shared/contract/host.ts";
import type {
  CallMessage,
  ConnectChannel,
  EndedChannel,
  HostCalls,
  PageMessage,
  PortChannel,
} from "../shared/contract/messages.ts";

interface Port {
  addEventListener(
    type: "message",
    listener: (message: { data: PageMessage }) => void,
  ): void;
  start(): void;
  postMessage(message: CallMessage, ports: readonly never[]): void;
}
type Answer = (result: Result<never>) => void;
type Listener = (payload: Events[EventName]) => void;

const waiting = new Map<number, Answer>();
const listeners = new Map<EventName, Set<Listener>>();
let lastCall = 0;
let port: PromiseWithResolvers<Port> | undefined;

ipcRenderer.on("engine.port" satisfies PortChannel, ({ ports }) => {
  const arrived = ports[0] as unknown as Port | undefined;
  if (arrived === undefined) return;
  arrived.addEventListener("message", ({ data }) => receive(data));
  arrived.start();
  port?.resolve(arrived);
});

ipcRenderer.on(
  "engine.ended" satisfies EndedChannel,
  (_event, reference: string) => {
    // The next call asks for the engine that is started then.
    port = undefined;
    for (const answer of waiting.values())
      answer({ ok: false, error: { code: "internal", params: { reference } } });
    waiting.clear();
  },
);

function receive(message: PageMessage): void {
  if ("event" in message) {
    for (const listener of listeners.get(message.event) ?? [])
      listener(message.payload);
    return;
  }
  waiting.get(message.id)?.(message.result as Result<never>);
  waiting.delete(message.id);
}

function connected(): Promise<Port> {
  if (port === undefined) {
    port = Promise.withResolvers();
    ipcRenderer.send("engine.connect" satisfies ConnectChannel);
  }
  return port.promise;
}

function call(name: string, input: unknown): Promise<Result<never>> {
  const id = (lastCall += 1);
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    void post({ id, name, input });
  });
}

async function post(message: CallMessage): Promise<void> {
  const engine = await connected();
  // An engine that died meanwhile has answered by its death.
  if (waiting.has(message.id)) engine.postMessage(message, []);
}

function listen<N extends EventName>(
  name: N,
  listener: (payload: Events[N]) => void,
): () => void {
  const mine: Listener = (payload) => listener(payload as Events[N]);
  const all = listeners.get(name) ?? new Set();
  listeners.set(name, all.add(mine));
  return () => void all.delete(mine);
}

/** Asks the host. @throws Error with the code of the failure as its message: no more of it would reach the page. */
async function ask<N extends keyof HostCalls>(
  channel: N,
  input: HostCalls[N]["input"],
): Promise<HostCalls[N]["output"]> {
  const result = (await ipcRenderer.invoke(channel, input)) as Result<
    HostCalls[N]["output"]
  >;
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** The path of a real file; a page cannot make a `File` that has one. */
function pathOf(file: unknown): string {
  try {
    return webUtils.getPathForFile(file as File);
  } catch {
    return "";
  }
}

const bridge: Bridge = Object.freeze({
  send: call,
  on: listen,
  host: Object.freeze({
    kind: "electron",
    pick: (what) => ask("host.pick", what),
    pickFiles: (files) =>
      ask(
        "host.pickFiles",
        files.map(pathOf).filter((each) => each !== ""),
      ),
    save: (file) => ask("host.save", { name: file.name, text: file.text }),
    copy: async (text) => void (await ask("host.copy", text)),
    print: (name) => ask("host.print", name),
  } satisfies Bridge["host"]),
});

contextBridge.exposeInMainWorld("engine", bridge);
