/*
 * Stands in for the package of Electron, whose runtime is not there (and which must never be loaded in Node: it would
 * try to download it). Remembers what was asked of it; what a handler does is tried by calling the handler.
 */
import { EventEmitter } from "node:events";
import type { MessagePort } from "node:worker_threads";

import {
  MessageChannelMain,
  UtilityProcess,
  type ForkOptions,
} from "./utility-process.ts";

type Handler = (...given: never[]) => unknown;

/** In the order in which it was asked: `app.enableSandbox`, `ready`, `window.show`. */
export const asked: string[] = [];
export const switches = new Map<string, string | undefined>();
export const schemes: unknown[] = [];
export const processes: UtilityProcess[] = [];
export const windows: BrowserWindow[] = [];
/** What the person does in the next dialogs. */
export const answers: {
  open: { canceled: boolean; filePaths: string[] };
  save: { canceled: boolean; filePath: string };
} = {
  open: { canceled: true, filePaths: [] },
  save: { canceled: true, filePath: "" },
};
export const dialogOptions: Record<string, unknown>[] = [];
export const clipboardTexts: string[] = [];
export const menus: unknown[] = [];
/** What the preload gave to the page. */
export const exposed = new Map<string, unknown>();
/** Real files among the things a page hands over, and where they lie. */
export const filePaths = new Map<unknown, string>();

const ready = Promise.withResolvers<void>();
export const state = {
  /** Whether we are the first instance. */
  isFirst: true,
  languages: ["en-GB"],
  /** Which file the engine's process is, instead of the built one. */
  entry: undefined as string | undefined,
};

export function becomeReady(): void {
  asked.push("ready");
  ready.resolve();
}

class App extends EventEmitter {
  isPackaged = true;
  dock = undefined;
  readonly paths = new Map<string, string>();
  readonly exitCodes: number[] = [];
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => {
      asked.push(`switch ${name}`);
      switches.set(name, value);
    },
  };
  enableSandbox(): void {
    asked.push("app.enableSandbox");
  }
  setName(): void {
    asked.push("app.setName");
  }
  whenReady(): Promise<void> {
    return ready.promise;
  }
  requestSingleInstanceLock(): boolean {
    asked.push("app.requestSingleInstanceLock");
    return state.isFirst;
  }
  /** As Electron: asks first, and goes when nobody minds. */
  quit(): void {
    asked.push("app.quit");
    const event = new Preventable();
    this.emit("before-quit", event);
    if (!event.isPrevented) asked.push("app quits");
  }
  exit(code: number): void {
    this.exitCodes.push(code);
    asked.push(`app.exit ${code}`);
    this.emit("quit");
  }
  setPath(name: string, folder: string): void {
    this.paths.set(name, folder);
  }
  getPath(name: string): string {
    return this.paths.get(name) ?? `/paths/${name}`;
  }
  getPreferredSystemLanguages(): string[] {
    return state.languages;
  }
  /** A thread has no process of its own to be killed by: it is given a number, and `kill` knows it. */
  getAppMetrics(): { name: string; pid: number }[] {
    return processes.flatMap((child, pid) => {
      const name = child.options.serviceName;
      return child.isRunning && name !== undefined ? [{ name, pid }] : [];
    });
  }
  getLocale(): string {
    return "en";
  }
}
export const app = new App();

/** An event that a handler may stop. */
export class Preventable {
  isPrevented = false;
  readonly url: string;
  constructor(url = "") {
    this.url = url;
  }
  preventDefault(): void {
    this.isPrevented = true;
  }
}

export class Session extends EventEmitter {
  /** Handlers by the name of the method that set them. */
  readonly handlers = new Map<string, Handler>();
  readonly proxies: unknown[] = [];
  readonly partition: string;
  spellChecker = true;
  readonly webRequest = {
    onBeforeRequest: (handler: Handler) =>
      void this.handlers.set("onBeforeRequest", handler),
  };
  readonly protocol = {
    handle: (scheme: string, handler: Handler) =>
      void this.handlers.set(`protocol ${scheme}`, handler),
  };
  constructor(partition: string) {
    super();
    this.partition = partition;
  }
  setPermissionRequestHandler(handler: Handler): void {
    this.handlers.set("permissionRequest", handler);
  }
  setPermissionCheckHandler(handler: Handler): void {
    this.handlers.set("permissionCheck", handler);
  }
  setDevicePermissionHandler(handler: Handler): void {
    this.handlers.set("devicePermission", handler);
  }
  setDisplayMediaRequestHandler(handler: Handler): void {
    this.handlers.set("displayMedia", handler);
  }
  setBluetoothPairingHandler(handler: Handler): void {
    this.handlers.set("bluetoothPairing", handler);
  }
  setCertificateVerifyProc(handler: Handler): void {
    this.handlers.set("certificate", handler);
  }
  /** Says the worse, so that whoever relies on it has to notice. */
  isPersistent(): boolean {
    return true;
  }
  setSpellCheckerEnabled(on: boolean): void {
    this.spellChecker = on;
  }
  setProxy(proxy: unknown): Promise<void> {
    this.proxies.push(proxy);
    return Promise.resolve();
  }
}
export const sessions: Session[] = [];
const session = {
  fromPartition(partition: string): Session {
    const made = new Session(partition);
    sessions.push(made);
    app.emit("session-created", made);
    return made;
  },
};

export class Frame {
  url = "app://bundle/index.html";
  parent: Frame | null = null;
  readonly received: { channel: string; ports: unknown[] }[] = [];
  postMessage(
    channel: string,
    _message: unknown,
    ports: readonly { inner: MessagePort }[],
  ): void {
    const inner = ports.map((each) => each.inner);
    this.received.push({ channel, ports: inner });
    ipcRenderer.emit(channel, { ports: inner });
  }
}

export class WebContents extends EventEmitter {
  readonly mainFrame = new Frame();
  readonly sent: unknown[][] = [];
  readonly printed: unknown[] = [];
  session: Session | undefined;
  windowOpenHandler: Handler | undefined;
  webRtc: string | undefined;
  reloads = 0;
  setWindowOpenHandler(handler: Handler): void {
    this.windowOpenHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtc = policy;
  }
  send(channel: string, ...values: unknown[]): void {
    this.sent.push([channel, ...values]);
    ipcRenderer.emit(channel, {}, ...values);
  }
  executeJavaScript(_script: string): unknown {
    return Promise.reject(new Error("there is no page"));
  }
  reload(): void {
    this.reloads += 1;
  }
  printToPDF(options: unknown): Promise<Buffer> {
    this.printed.push(options);
    return Promise.resolve(Buffer.from("%PDF-1.7 stand-in"));
  }
}

export interface WindowOptions {
  show?: boolean;
  webPreferences?: Record<string, unknown>;
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly options: WindowOptions;
  readonly loaded: string[] = [];
  bounds: Record<string, number> = { x: 10, y: 20, width: 1200, height: 820 };
  maximized = false;
  minimized = false;
  destroyed = false;
  constructor(options: WindowOptions) {
    super();
    this.options = options;
    windows.push(this);
    app.emit("web-contents-created", {}, this.webContents);
  }
  loadURL(address: string): Promise<void> {
    this.loaded.push(address);
    asked.push(`window.loadURL ${address}`);
    queueMicrotask(() => this.emit("ready-to-show"));
    return Promise.resolve();
  }
  setBounds(bounds: Record<string, number>): void {
    this.bounds = bounds;
  }
  getNormalBounds(): Record<string, number> {
    return this.bounds;
  }
  maximize(): void {
    this.maximized = true;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  destroy(): void {
    this.destroyed = true;
  }
  show(): void {
    asked.push("window.show");
  }
  restore(): void {
    this.minimized = false;
    asked.push("window.restore");
  }
  focus(): void {
    asked.push("window.focus");
  }
}

class IpcMain extends EventEmitter {
  readonly invoked = new Map<string, Handler>();
  handle(channel: string, handler: Handler): void {
    if (this.invoked.has(channel)) throw new Error(`two handle ${channel}`);
    this.invoked.set(channel, handler);
  }
}
export const ipcMain = new IpcMain();

/** Who sends what the preload sends: the main frame of the first window, unless a test says otherwise. */
export function senderOf(window: BrowserWindow): {
  sender: WebContents;
  senderFrame: Frame | null;
} {
  return {
    sender: window.webContents,
    senderFrame: window.webContents.mainFrame,
  };
}

class IpcRenderer extends EventEmitter {
  send(channel: string, ...values: unknown[]): void {
    const [window] = windows;
    if (window !== undefined)
      ipcMain.emit(channel, senderOf(window), ...values);
  }
  async invoke(channel: string, input: unknown): Promise<unknown> {
    const [window] = windows;
    const handler = ipcMain.invoked.get(channel);
    if (window === undefined || handler === undefined)
      throw new Error(`nobody handles ${channel}`);
    // What crosses between processes is a copy.
    const answer = await handler(
      senderOf(window) as never,
      structuredClone(input) as never,
    );
    return structuredClone(answer);
  }
}
export const ipcRenderer = new IpcRenderer();

/** The module as our code imports it. */
export const electron = {
  app,
  BrowserWindow,
  MessageChannelMain,
  clipboard: {
    writeText: (text: string) => {
      clipboardTexts.push(text);
      return Promise.resolve();
    },
  },
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) =>
      void exposed.set(name, value),
  },
  dialog: {
    showOpenDialog: (_window: unknown, options: Record<string, unknown>) => {
      dialogOptions.push(options);
      return Promise.resolve(answers.open);
    },
    showSaveDialog: (_window: unknown, options: Record<string, unknown>) => {
      dialogOptions.push(options);
      return Promise.resolve(answers.save);
    },
  },
  ipcMain,
  ipcRenderer,
  Menu: {
    buildFromTemplate: (template: unknown) => template,
    setApplicationMenu: (menu: unknown) => void menus.push(menu),
  },
  nativeTheme: { shouldUseDarkColors: false },
  protocol: {
    registerSchemesAsPrivileged: (given: unknown[]) => {
      asked.push("protocol.registerSchemesAsPrivileged");
      schemes.push(...given);
    },
  },
  screen: {
    getAllDisplays: () => [
      { workArea: { x: 0, y: 0, width: 1920, height: 1080 } },
    ],
  },
  session,
  utilityProcess: {
    fork: (entry: string, _args: string[], options: ForkOptions) => {
      if (!asked.includes("ready")) throw new Error("not ready yet");
      const child = new UtilityProcess(state.entry ?? entry, options);
      processes.push(child);
      child.on("exit", () => asked.push("engine ended"));
      asked.push("utilityProcess.fork");
      return child;
    },
  },
  webUtils: {
    getPathForFile: (file: unknown) => {
      if (typeof file !== "object" || file === null)
        throw new TypeError("not a File");
      return filePaths.get(file) ?? "";
    },
  },
};
