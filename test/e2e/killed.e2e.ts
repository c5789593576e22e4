import { fork, type ChildProcess } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Worker } from "node:worker_threads";

import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  it,
  vi,
} from "vitest";

import { examine } from "../../electron/engine/audit/examine/examine.ts";
import { en } from "../../shared/i18n/locales/en.ts";
import { writeArchive } from "../helpers/made-up-archive.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import {
  damageOf,
  dumpOf,
  importInto,
  withVault,
} from "../helpers/vault-tools.ts";
import { openApp, type App } from "./harness.ts";
import { send } from "./page-engine.ts";
import { goTo } from "./pages.ts";
import {
  isAlive,
  listMarked,
  listTree,
  type ProcessId,
} from "./process-tree.ts";
import type { HostNews } from "./run-host.ts";

/*
 * Whatever dies during an import: no process and no file is left, and the vault is as before.
 *
 * The command line's processes, and every moment of an import, are test/engine/promises/interruption.test.ts's.
 */
const folder = temporaryFolder();
/** Where hosts and their browsers leave what they leave about; nothing else is there. */
const temporary = path.join(folder.path, "tmp");
const held = path.join(folder.path, "held.db");
const small = path.join(folder.path, "small.zip");
/** Takes some seconds to import, and is killed at the first of them. */
const large = path.join(folder.path, "large.zip");
const MESSAGES = 150_000;
let before: Record<string, string>;

beforeAll(async () => {
  mkdirSync(temporary);
  vi.stubEnv("TMPDIR", temporary);
  const by = "Ada Held";
  const [first, later] = [Date.UTC(2021, 1), Date.UTC(2022, 1)];
  writeArchive(small, {
    chats: { Ada: [{ by, at: later, text: "added later" }] },
  });
  writeArchive(large, {
    owner: "Max Example",
    userName: "max.example",
    chats: {
      Ada: Array.from({ length: MESSAGES }, (_, at) => ({
        by,
        at: later + at * 1000,
        text: `half an import, number ${at}`,
      })),
    },
  });
  const own = path.join(folder.path, "held.zip");
  writeArchive(own, {
    chats: { Ada: [{ by, at: first, text: "kept throughout" }] },
  });
  await importInto(held, [own]);
  // As the window has it by the time an import begins.
  withVault(held, (vault) => examine(vault));
  before = dumpOf(held);
});
afterAll(() => {
  vi.unstubAllEnvs();
  folder.remove();
});

/** A folder for an app, with a vault in it that holds something. */
function freshFolder(): string {
  const fresh = mkdtempSync(path.join(folder.path, "app-"));
  mkdirSync(path.join(fresh, "vault"));
  copyFileSync(held, vaultIn(fresh));
  return fresh;
}

function vaultIn(app: string): string {
  return path.join(app, "vault", "vault.db");
}

function expectAsBefore(app: string): void {
  // First of all: whoever opens the vault removes what a killed writer left.
  expect(besideVault(app)).toEqual([]);
  expect(dumpOf(vaultIn(app))).toEqual(before);
  expect(damageOf(vaultIn(app))).toEqual([]);
}

/** What lies beside the vault, but for what SQLite keeps there. */
function besideVault(app: string): string[] {
  return readdirSync(path.join(app, "vault")).filter(
    (name) => !/^vault\.db(?:-wal|-shm)?$/.test(name),
  );
}

interface Running {
  app: string;
  host: ChildProcess;
  /** The host, its browser and all that these started. */
  processes: ProcessId[];
  /** All that the host told, once its process is gone. */
  gone: Promise<HostNews[]>;
}

const hosts: ChildProcess[] = [];
afterEach(() => {
  // Those of a test that failed.
  for (const host of hosts.splice(0)) host.kill("SIGKILL");
});

/** A host in a process of its own, in the middle of an import. */
async function startHost(): Promise<Running> {
  const app = freshFolder();
  const script = path.join(import.meta.dirname, "run-host.ts");
  const host = fork(script, [app, large], { execArgv: [] });
  hosts.push(host);
  const news: HostNews[] = [];
  const importing = new Promise((resolve) =>
    host.on("message", (one: HostNews) => resolve(news.push(one))),
  );
  // The channel ends with the process, after the last that was told.
  const told = new Promise((resolve) => host.once("disconnect", resolve));
  const ended = new Promise((resolve) => host.once("exit", resolve));
  const gone = Promise.all([told, ended]).then(() => news);
  await Promise.race([importing, gone]);
  expect(news).toEqual(["importing"]);
  // Some of a browser's processes leave the tree.
  const all = [...listTree(host.pid!), ...listMarked(temporary)];
  const processes = [
    ...new Map(all.map((each) => [each.pid, each] as const)).values(),
  ];
  expect(processes.some(isRenderer)).toBe(true);
  return { app, host, processes, gone };
}

/** Some end a moment after those that started them. */
async function expectNoProcess(
  known: readonly ProcessId[] = [],
): Promise<void> {
  await expect
    .poll(() => [...known.filter(isAlive), ...listMarked(temporary)], {
      timeout: 20_000,
    })
    .toEqual([]);
}

function browserOf({ processes }: Running): ProcessId {
  const found = processes.find(
    ({ command }) =>
      command.includes("--user-data-dir=") && !command.includes("--type="),
  );
  if (found === undefined) throw new Error("there is no browser");
  return found;
}

function isRenderer({ command }: ProcessId): boolean {
  return command.includes("--type=renderer");
}

describe.runIf(process.platform === "linux")("killed during an import", () => {
  it("the browser: the host undoes the import and ends by itself", async () => {
    const running = await startHost();
    process.kill(browserOf(running).pid, "SIGKILL");
    expect(await running.gone).toEqual(["importing", "closed"]);
    expect(running.host.exitCode).toBe(0);
    await expectNoProcess(running.processes);
    expect(readdirSync(temporary)).toEqual([]);
    expectAsBefore(running.app);
  });

  it("the page's process: the host ends and tells why", async () => {
    const running = await startHost();
    // Which of them is the page's is not told.
    for (const one of running.processes.filter(isRenderer))
      if (isAlive(one)) process.kill(one.pid, "SIGKILL");
    expect(await running.gone).toEqual(["importing", "page-crashed"]);
    expect(running.host.exitCode).toBe(0);
    await expectNoProcess(running.processes);
    expect(readdirSync(temporary)).toEqual([]);
    expectAsBefore(running.app);
  });

  it("the host, by a signal that asks: all end in their order", async () => {
    const running = await startHost();
    running.host.kill("SIGTERM");
    expect(await running.gone).toEqual(["importing", "closed"]);
    expect(running.host.exitCode).toBe(0);
    await expectNoProcess(running.processes);
    expect(readdirSync(temporary)).toEqual([]);
    expectAsBefore(running.app);
  });

  it("the host, by force: the browser ends by itself, and the next start removes what is left", async () => {
    const running = await startHost();
    running.host.kill("SIGKILL");
    expect(await running.gone).toEqual(["importing"]);
    await expectNoProcess(running.processes);
    // Nobody was there to remove it.
    expect(readdirSync(temporary)).toHaveLength(1);
    expect(besideVault(running.app)).toContain("vault.db.work");
    const next = await openApp({ folder: running.app, keep: true });
    await searchFor(next, "kept throughout", 1);
    await next.close();
    await expectNoProcess();
    expect(readdirSync(temporary)).toEqual([]);
    expectAsBefore(running.app);
  });

  it("the engine's worker: the page says that it failed, and can do all it could", async () => {
    const workers: Worker[] = [];
    const remember = (worker: Worker): void => void workers.push(worker);
    process.on("worker", remember);
    const fresh = freshFolder();
    const app = await openApp({ folder: fresh, keep: true });
    const { page } = app;
    try {
      await goTo(page, "start");
      await app.drop([large], ".drop");
      await expect
        .poll(() => besideVault(fresh), { timeout: 20_000, interval: 10 })
        .toContain("vault.db.work");
      for (const worker of workers) await worker.terminate();
      const alert = page.getByRole("alert");
      const [said, reference = ""] =
        /Something went wrong inside Dossier \(reference (\w+)\)/.exec(
          await alert.innerText(),
        ) ?? [];
      expect(said).toBeDefined();
      expect(app.problems).toEqual([`${reference} Error: the worker ended`]);
      expectAsBefore(fresh);
      await searchFor(app, "kept throughout", 1);
      await page.getByRole("button", { name: en.window.understood }).click();
      await app.drop([small], ".drop");
      await page
        .getByRole("link", { name: en.window.import.seeOverview })
        .waitFor();
      await searchFor(app, "added later", 1);
      await searchFor(app, "half an import", 0);
    } finally {
      process.off("worker", remember);
      await app.close();
    }
    await expectNoProcess();
    expect(readdirSync(temporary)).toEqual([]);
  });
});

async function searchFor(
  { page }: App,
  query: string,
  total: number,
): Promise<void> {
  expect(await send(page, "records.search", { query })).toMatchObject({
    ok: true,
    value: { total },
  });
}
