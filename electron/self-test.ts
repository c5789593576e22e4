/*
 * `--self-test`: the contract and the walls, inside a real Electron. Writes JSON, exits 0 or 1.
 *
 * NEVER RUN YET: the runtime could not be had where this was written. Everything else about Electron is tested
 * against stand-ins (test/electron), so whoever has the runtime runs this first.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { app, BrowserWindow, type WebContents } from "electron";

import {
  bridgeChecks,
  type BridgeTools,
} from "../shared/contract/bridge-checks.ts";
import type { EventName, Events } from "../shared/contract/events.ts";
import type { Bridge } from "../shared/contract/host.ts";
import type { EngineHost } from "./engine-host.ts";
import { printToPdf } from "./ipc.ts";
import { START_ADDRESS } from "./security.ts";

interface Check {
  name: string;
  run(): Promise<void>;
}

export interface CheckResult {
  name: string;
  passed: boolean;
  milliseconds: number;
  message?: string;
}

const TIME_LIMIT = 60_000;
/** How often events are fetched from the page. */
const POLL = 50;
/** An address nobody has (RFC 2606). */
const ELSEWHERE = "https://elsewhere.invalid/";

/**
 * Runs everything in a hidden window whose vault does not exist yet. True when all held.
 *
 * @param folder an empty folder of ours, for a made-up archive
 * @param file where the JSON goes; without one to the terminal
 */
export async function runSelfTest(
  window: BrowserWindow,
  engine: Pick<EngineHost, "pick">,
  folder: string,
  file: string | undefined,
): Promise<boolean> {
  const bridge = await bridgeInto(window.webContents);
  const tools: BridgeTools = {
    sampleToken: sampleMaker(bridge, engine, folder),
  };
  const checks: Check[] = [
    ...bridgeChecks.map((check) => ({
      name: `bridge: ${check.name}`,
      run: () => check.run(bridge, tools),
    })),
    ...pageChecks.map(({ name, probe }) => ({
      name: `page: ${name}`,
      run: () => runProbe(window.webContents, probe),
    })),
    ...programChecks(window, bridge, engine, folder),
  ];
  const results: CheckResult[] = [];
  for (const check of checks) results.push(await runCheck(check));
  const passed = results.every((each) => each.passed);
  const { electron, chrome, node } = process.versions;
  const report = JSON.stringify(
    {
      passed,
      packaged: app.isPackaged,
      platform: `${process.platform}-${process.arch}`,
      versions: { electron, chrome, node },
      results,
    },
    null,
    2,
  );
  if (file === undefined) process.stdout.write(`${report}\n`);
  else writeFileSync(path.resolve(file), `${report}\n`);
  return passed;
}

async function runCheck(check: Check): Promise<CheckResult> {
  const { name } = check;
  const started = performance.now();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error("it took too long")),
    TIME_LIMIT,
  );
  const elapsed = (): number => Math.round(performance.now() - started);
  try {
    await Promise.race([check.run(), late.promise]);
    return { name, passed: true, milliseconds: elapsed() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { name, passed: false, milliseconds: elapsed(), message };
  } finally {
    clearTimeout(timer);
  }
}

/** `window.engine` of the page, used from here: inputs and answers as JSON, events fetched from a queue. */
async function bridgeInto(contents: WebContents): Promise<Bridge> {
  const run = (script: string): Promise<unknown> =>
    contents.executeJavaScript(script);
  const call = (target: string, ...inputs: readonly unknown[]) =>
    run(`window.engine.${target}(${inputs.map(asScript).join(", ")})`);
  let lastQueue = 0;
  const kind = (await run("window.engine.host.kind")) as Bridge["host"]["kind"];
  return {
    send: (name, input) => call("send", name, input) as never,
    on<N extends EventName>(
      name: N,
      listener: (payload: Events[N]) => void,
    ): () => void {
      const queue = `window.selfTest${(lastQueue += 1)}`;
      const push = `(payload) => ${queue}.push(payload)`;
      void run(
        `${queue} = []; ${queue}.end = window.engine.on(${asScript(name)}, ${push}); 0`,
      );
      const fetchEvents = async (): Promise<void> => {
        const payloads = (await run(`${queue}.splice(0)`)) as Events[N][];
        for (const payload of payloads) listener(payload);
      };
      const timer = setInterval(() => void fetchEvents(), POLL);
      return () => {
        clearInterval(timer);
        void run(`${queue}.end()`);
      };
    },
    host: {
      kind,
      pick: (what) => call("host.pick", what) as never,
      pickFiles: (files) => call("host.pickFiles", files) as never,
      save: (given) => call("host.save", given) as never,
      copy: (text) => call("host.copy", text) as never,
      print: (name) => call("host.print", name) as never,
    },
  };
}

function asScript(value: unknown): string {
  return value === undefined ? "undefined" : JSON.stringify(value);
}

/** Writes one made-up archive and gives a new token for it each time. */
function sampleMaker(
  bridge: Bridge,
  engine: Pick<EngineHost, "pick">,
  folder: string,
): BridgeTools["sampleToken"] {
  let file: Promise<string> | undefined;
  const write = async (): Promise<string> => {
    const out = path.join(folder, "sample");
    mkdirSync(out);
    const report = await bridge.send("sample.write", {
      out: only(await engine.pick([out])),
      size: "small",
    });
    if (!report.ok) throw new Error(report.error.code);
    // The first part of several can be read without the others.
    const [name = ""] = report.value.archives.flatMap(({ paths }) => paths);
    return path.join(out, path.basename(name));
  };
  return async () => only(await engine.pick([await (file ??= write())]));
}

function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length > 1)
    throw new Error(`${list.length} instead of one`);
  return first;
}

/** Probes are page scripts that give `true`, or what is wrong. */
const pageChecks: readonly { name: string; probe: string }[] = [
  {
    name: "is ours, and alone",
    probe: `location.href === ${JSON.stringify(START_ADDRESS)} && window.top === window && window.opener === null`,
  },
  {
    name: "cannot change what it sees of us",
    probe: `Object.isFrozen(window.engine) && Object.isFrozen(window.engine.host)`,
  },
  {
    name: "has no Node and no Electron",
    probe: `["require", "process", "module", "Buffer", "global", "electron"].filter((name) => name in window).join() || true`,
  },
  {
    name: "cannot make code from text",
    probe: `(() => { try { new Function("return 1")(); return "it ran"; } catch { return true; } })()`,
  },
  {
    name: "cannot put text where code may be",
    probe: `(() => { try { document.createElement("div").innerHTML = "<b>a</b>"; return "it did"; } catch { return true; } })()`,
  },
  {
    name: "cannot add a style sheet of its own",
    probe: `new Promise((resolve) => {
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective.startsWith("style-src")), { once: true });
      const style = document.createElement("style");
      style.textContent = "body { color: red }";
      document.head.append(style);
      setTimeout(() => resolve("no violation was reported"), 2000);
    })`,
  },
  {
    name: "cannot send anything",
    probe: `Promise.allSettled([fetch(${JSON.stringify(ELSEWHERE)}), fetch("app://bundle/index.html"), new Promise((resolve, reject) => {
      const socket = new WebSocket("wss://elsewhere.invalid/");
      socket.onopen = resolve;
      socket.onerror = reject;
    })]).then((all) => all.every(({ status }) => status === "rejected") || "something got out")`,
  },
  {
    name: "is allowed nothing",
    probe: `Promise.all(["geolocation", "notifications", "camera", "microphone"].map((name) => navigator.permissions.query({ name })))
      .then((all) => all.every(({ state }) => state === "denied") || all.map(({ state }) => state).join())`,
  },
  {
    name: "opens no window",
    probe: `window.open("app://bundle/index.html") === null && window.open(${JSON.stringify(ELSEWHERE)}) === null`,
  },
  {
    name: "goes nowhere else",
    probe: `new Promise((resolve) => {
      location.assign(${JSON.stringify(ELSEWHERE)});
      setTimeout(() => resolve(location.href === ${JSON.stringify(START_ADDRESS)} || location.href), 1000);
    })`,
  },
];

/** From a timer, so that it has a page script's rights and not those of whoever debugs it. */
async function runProbe(contents: WebContents, probe: string): Promise<void> {
  const answer: unknown = await contents.executeJavaScript(
    `new Promise((resolve) => setTimeout(async () => { try { resolve(await (${probe})); } catch (error) { resolve(String(error)); } }))`,
  );
  if (answer !== true) throw new Error(String(answer));
}

function programChecks(
  window: BrowserWindow,
  bridge: Bridge,
  host: Pick<EngineHost, "pick">,
  folder: string,
): Check[] {
  const { session } = window.webContents;
  return [
    ...[ELSEWHERE, "http://127.0.0.1/", "file:///etc/passwd"].map(
      (address) => ({
        name: `program: loads nothing from ${address}`,
        run: async () => {
          const other = new BrowserWindow({
            show: false,
            webPreferences: { session, sandbox: true },
          });
          try {
            const loaded = await other.loadURL(address).then(
              () => true,
              () => false,
            );
            if (loaded) throw new Error("it loaded");
          } finally {
            other.destroy();
          }
        },
      }),
    ),
    {
      name: "program: serves its page with the policy, and nothing outside",
      run: async () => {
        const statuses: unknown[] = [];
        const other = new BrowserWindow({
          show: false,
          webPreferences: { session, sandbox: true },
        });
        other.webContents.on("did-navigate", (_event, _url, status) =>
          statuses.push(status),
        );
        try {
          for (const address of [
            START_ADDRESS,
            "app://bundle/..%2f..%2fpackage.json",
            "app://bundle/%2e%2e/electron/main.js",
          ])
            await other.loadURL(address).catch(() => undefined);
        } finally {
          other.destroy();
        }
        const [first, ...others] = statuses;
        if (first !== 200 || others.includes(200))
          throw new Error(statuses.join());
      },
    },
    {
      name: "program: keeps nothing of the page on disk",
      run: () =>
        session.isPersistent()
          ? Promise.reject(new Error("the session is on disk"))
          : Promise.resolve(),
    },
    {
      name: "program: prints the page",
      run: async () => {
        const pdf = await printToPdf(window);
        const start = pdf.toString("latin1", 0, 5);
        if (start !== "%PDF-" || pdf.length < 1000)
          throw new Error(`${pdf.length} bytes, ${start}`);
      },
    },
    {
      name: "program: tells the page that the engine died, and starts it again",
      run: async () => {
        const engine = app
          .getAppMetrics()
          .find(({ name }) => name === "Dossier engine");
        if (engine === undefined) throw new Error("no engine runs");
        const job = "under-way";
        const begun = new Promise<void>((resolve) => {
          bridge.on("import.progressed", (told) => {
            if (told.job === job) resolve();
          });
        });
        const [out = ""] = await host.pick([path.join(folder, "never-ends")]);
        const pending = bridge.send("sample.write", {
          out,
          size: "large",
          job,
        });
        await begun;
        process.kill(engine.pid, "SIGKILL");
        const lost = await pending;
        if (lost.ok || lost.error.code !== "internal")
          throw new Error("the call that was under way has an answer");
        const again = await bridge.send("providers.list", {});
        if (!again.ok) throw new Error(again.error.code);
      },
    },
  ];
}
