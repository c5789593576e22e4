import { spawn } from "node:child_process";
import fs, { copyFileSync, existsSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Worker } from "node:worker_threads";

import {
  afterAll,
  beforeAll,
  describe,
  expect,
  it,
  onTestFinished,
} from "vitest";

import { openEngine, type Engine } from "../../../electron/engine/engine.ts";
import { PickedPaths } from "../../../electron/engine/picked-paths.ts";
import { writeSample } from "../../../electron/engine/sample/write-sample.ts";
import { listArchives } from "../../../electron/engine/vault/archives.ts";
import { listCoverage } from "../../../electron/engine/vault/coverage.ts";
import { openForReading } from "../../../electron/engine/vault/open-vault.ts";
import { writeArchive } from "../../helpers/made-up-archive.ts";
import { cleanEnvironment, DOSSIER } from "../../helpers/run-dossier.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";
import {
  allRecords,
  damageOf,
  dumpOf,
  importInto,
  leftBeside,
  withVault,
} from "../../helpers/vault-tools.ts";

/* Cancelled, failed or killed: the vault is as before, or holds the whole archive, and nothing is left beside it. */

const MOMENTS = 10;

const folder = temporaryFolder();
const held = path.join(folder.path, "held.db");
let paths: string[];
let before: Record<string, string>;
/** Records once the archive is in. */
let complete: number;

beforeAll(async () => {
  const sample = await writeSample({
    out: path.join(folder.path, "sample"),
    size: "medium",
    seed: 11,
  });
  paths = sample.archives.flatMap((archive) => archive.paths);
  await importInto(held, [
    writeArchive(path.join(folder.path, "held.zip"), {
      friends: [{ name: "Ada Held", at: Date.UTC(2020, 1) }],
      chats: {
        "Ada Held": [{ by: "Ada Held", at: Date.UTC(2021, 1), text: "kept" }],
      },
    }),
  ]);
  before = dumpOf(held);
  complete =
    withVault(held, (vault) => allRecords(vault).length) +
    Object.values(sample.archives[0]!.records).reduce((a, b) => a + b, 0);
}, 60_000);
afterAll(() => folder.remove());

function freshVault(name: string): string {
  const file = path.join(folder.path, `${name}.db`);
  copyFileSync(held, file);
  return file;
}

/** As before to the last row of the last table; or else all of the archive, each of its entries with its end. */
function expectWholeOrNothing(file: string): "nothing" | "whole" {
  expect(leftBeside(file)).toEqual([]);
  expect(damageOf(file)).toEqual([]);
  const archives = withVault(file, listArchives);
  if (archives.length === 1) {
    expect(dumpOf(file)).toEqual(before);
    return "nothing";
  }
  withVault(file, (vault) => {
    expect(allRecords(vault)).toHaveLength(complete);
    const { totals } = listCoverage(vault, { limit: 1 });
    expect(totals.records).toBe(complete);
    expect(totals.failed).toBe(2);
  });
  return "whole";
}

function open(file: string): { engine: Engine; tokens: string[] } {
  const picked = new PickedPaths();
  const engine = openEngine({
    vault: { file },
    picked,
    emit: () => undefined,
  });
  return { engine, tokens: paths.map((given) => picked.register(given)) };
}

describe("cancelling", () => {
  it(
    "leaves the vault as before, at whatever moment",
    { timeout: 60_000 },
    async () => {
      const timed = open(freshVault("timed"));
      const begun = performance.now();
      const whole = await timed.engine.call("archive.import", {
        paths: timed.tokens,
      });
      const duration = performance.now() - begun;
      await timed.engine.close();
      expect(whole.ok).toBe(true);

      const ends: string[] = [];
      for (let moment = 0; moment < MOMENTS; moment += 1) {
        const file = freshVault("cancelled");
        const { engine, tokens } = open(file);
        const importing = engine.call("archive.import", {
          paths: tokens,
          job: "j",
        });
        await wait((moment * duration) / MOMENTS);
        const asked = await engine.call("job.cancel", { job: "j" });
        const outcome = await importing;
        // The engine goes on: it can be asked at once, and does another job.
        expect(await engine.call("overview.get", {})).toMatchObject({
          ok: true,
        });
        await engine.close();
        const end = expectWholeOrNothing(file);
        if (!outcome.ok) expect(outcome.error.code).toBe("job.cancelled");
        expect(end).toBe(outcome.ok ? "whole" : "nothing");
        if (asked.ok && !asked.value.cancelled) expect(outcome.ok).toBe(true);
        ends.push(end);
      }
      expect(ends.filter((end) => end === "nothing").length).toBeGreaterThan(3);
    },
  );

  it("stops the job it names and no other", async () => {
    const file = freshVault("two-jobs");
    const { engine, tokens } = open(file);
    const first = engine.call("archive.import", { paths: tokens, job: "one" });
    const second = engine.call("archive.import", { paths: tokens, job: "two" });
    expect(await engine.call("job.cancel", { job: "two" })).toEqual({
      ok: true,
      value: { cancelled: false },
    });
    expect(await engine.call("job.cancel", { job: "none" })).toEqual({
      ok: true,
      value: { cancelled: false },
    });
    expect(await engine.call("job.cancel", { job: "one" })).toEqual({
      ok: true,
      value: { cancelled: true },
    });
    expect(await first).toMatchObject({ error: { code: "job.cancelled" } });
    expect(await second).toMatchObject({ ok: true });
    await engine.close();
    expect(expectWholeOrNothing(file)).toBe("whole");
  });

  it("closing the engine cancels what runs and what waits", async () => {
    const file = freshVault("closed");
    const { engine, tokens } = open(file);
    const jobs = ["a", "b", "c"].map((job) =>
      engine.call("archive.import", { paths: tokens, job }),
    );
    await engine.close();
    for (const outcome of await Promise.all(jobs))
      expect(outcome).toMatchObject({ error: { code: "job.cancelled" } });
    expect(expectWholeOrNothing(file)).toBe("nothing");
  });
});

describe("a worker that dies", () => {
  it("fails its jobs as our mistake and leaves nothing; the next one does the next", async () => {
    const workers: Worker[] = [];
    const remember = (worker: Worker): void => void workers.push(worker);
    process.on("worker", remember);
    onTestFinished(() => void process.off("worker", remember));
    const file = freshVault("worker");
    const { engine, tokens } = open(file);
    const jobs = [1, 2].map(() =>
      engine.call("archive.import", { paths: tokens }),
    );
    while (leftBeside(file).length < 2) await wait(5);
    await workers[0]?.terminate();
    for (const outcome of await Promise.all(jobs))
      expect(outcome).toMatchObject({ error: { code: "internal" } });
    expect(expectWholeOrNothing(file)).toBe("nothing");
    expect(
      await engine.call("archive.import", { paths: tokens }),
    ).toMatchObject({ ok: true });
    await engine.close();
    expect(expectWholeOrNothing(file)).toBe("whole");
  });
});

/** Imports in a process of its own, and sends it a signal after a while. */
async function importThenSignal(
  file: string,
  signal: NodeJS.Signals,
  milliseconds: number,
): Promise<{
  code: number | null;
  signal: NodeJS.Signals | null;
  took: number;
}> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    [DOSSIER, "import", ...paths, "--vault", file],
    { env: cleanEnvironment(), stdio: "ignore" },
  );
  const ended = new Promise<{
    code: number | null;
    signal: NodeJS.Signals | null;
  }>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, by) => resolve({ code, signal: by }));
  });
  const timer = setTimeout(() => child.kill(signal), milliseconds);
  const end = await ended;
  clearTimeout(timer);
  return { ...end, took: performance.now() - begun };
}

describe("a process", () => {
  let duration: number;
  beforeAll(async () => {
    const { code, took } = await importThenSignal(
      freshVault("measured"),
      "SIGKILL",
      60_000,
    );
    if (code !== 0) throw new Error(`a whole import ended with ${code}`);
    duration = took;
  });

  it(
    "that is killed leaves nothing behind that the next open does not remove",
    { timeout: 120_000 },
    async () => {
      let workFiles = 0;
      const ends: string[] = [];
      for (let moment = 1; moment <= MOMENTS; moment += 1) {
        const file = freshVault(`killed-${moment}`);
        await importThenSignal(file, "SIGKILL", (moment * duration) / MOMENTS);
        if (existsSync(`${file}.work`)) workFiles += 1;
        // A reader is enough; even it shows nothing of the half.
        openForReading({ file }).close();
        expect(leftBeside(file)).toEqual([]);
        ends.push(expectWholeOrNothing(file));
      }
      expect(ends).toContain("nothing");
      expect(workFiles).toBeGreaterThan(2);
    },
  );

  it(
    "that is interrupted says so with 130, and the vault is as before",
    { timeout: 120_000 },
    async () => {
      const codes: (number | null)[] = [];
      for (let moment = 2; moment <= MOMENTS; moment += 2) {
        const file = freshVault(`interrupted-${moment}`);
        const { code, signal } = await importThenSignal(
          file,
          moment % 4 === 0 ? "SIGTERM" : "SIGINT",
          (moment * duration) / MOMENTS,
        );
        const end = expectWholeOrNothing(file);
        if (code === 130) expect(end).toBe("nothing");
        // Too early or too late, Node itself was starting or ending: killed, with the vault as before or with all of it.
        else if (signal !== null) expect(code).toBeNull();
        else expect([code, end]).toEqual([0, "whole"]);
        codes.push(code);
      }
      expect(codes.filter((code) => code === 130).length).toBeGreaterThan(1);
    },
  );
});

describe("a first import that is killed", () => {
  it(
    "leaves no vault or an empty one, and the next import is whole",
    { timeout: 60_000 },
    async () => {
      for (const milliseconds of [150, 250, 300, 350, 400, 500, 700]) {
        const file = path.join(folder.path, `first-${milliseconds}/vault.db`);
        await importThenSignal(file, "SIGKILL", milliseconds);
        if (!existsSync(file)) continue;
        const picked = new PickedPaths();
        const engine = openEngine({
          vault: { file },
          picked,
          emit: () => undefined,
        });
        const shown = await engine.call("archive.list", {});
        if (shown.ok) expect(shown.value.archives).toEqual([]);
        else expect(shown.error.code).toBe("vault.missing");
        await engine.close();
        expect(leftBeside(file)).toEqual([]);
      }
      const file = path.join(folder.path, "first-350/vault.db");
      await importInto(file, paths);
      expect(damageOf(file)).toEqual([]);
      expect(
        withVault(file, (vault) => allRecords(vault).length),
      ).toBeGreaterThan(10_000);
    },
  );
});

describe("an import that fails at the n-th read", () => {
  function failFromRead(
    n: number,
    code: string,
  ): { reads: () => number; restore: () => void } {
    const original = fs.readSync;
    let reads = 0;
    const failing = (...args: Parameters<typeof original>): number => {
      reads += 1;
      if (reads === n) throw Object.assign(new Error("planted"), { code });
      return original(...args);
    };
    fs.readSync = failing as typeof original;
    syncBuiltinESMExports();
    const restore = (): void => {
      fs.readSync = original;
      syncBuiltinESMExports();
    };
    onTestFinished(restore);
    return { reads: () => reads, restore };
  }

  it("ends whole or not at all", { timeout: 120_000 }, async () => {
    const sample = await writeSample({
      out: path.join(folder.path, "small"),
      size: "small",
      seed: 5,
    });
    const small = sample.archives.flatMap((archive) => archive.paths);
    const counted = failFromRead(Infinity, "");
    await importInto(freshVault("counted"), small);
    const total = counted.reads();
    counted.restore();
    expect(total).toBeGreaterThan(100);

    for (let n = 1; n <= total; n += Math.ceil(total / 30))
      for (const code of ["EIO", "EMFILE"]) {
        const file = freshVault("failing");
        const planted = failFromRead(n, code);
        const outcome = await importInto(file, small).catch(
          (error: unknown) => error,
        );
        planted.restore();
        expect(leftBeside(file)).toEqual([]);
        expect(damageOf(file)).toEqual([]);
        const archives = withVault(file, listArchives);
        if (outcome instanceof Error || archives.length === 1)
          expect(dumpOf(file)).toEqual(before);
        else
          withVault(file, (vault) => {
            const { entries, totals } = listCoverage(vault, {
              archive: archives[1]!.id,
            });
            expect(totals.total).toBe(archives[1]!.entries);
            expect(totals.records).toBe(archives[1]!.records);
            expect(
              allRecords(vault, { archive: archives[1]!.id }),
            ).toHaveLength(archives[1]!.records);
            for (const entry of entries)
              if (entry.status === "failed")
                expect(entry.issues).not.toEqual([]);
          });
      }
  });

  it("leaves the vault as before when the mistake is ours, at any checkpoint", async () => {
    const small = [
      path.join(folder.path, "held.zip"),
      writeArchive(path.join(folder.path, "few.zip"), {
        chats: { "Bo Birch": [{ by: "Bo Birch", at: 1.6e12, text: "hello" }] },
        friends: [{ name: "Bo Birch", at: 1.6e12 }],
      }),
    ];
    for (let n = 1, failed = true; failed; n += 1) {
      const file = freshVault("mistaken");
      let calls = 0;
      const outcome = await importInto(file, small, {
        isCancelled: () => {
          calls += 1;
          if (calls === n) throw new TypeError("ours");
          return false;
        },
      }).catch((error: unknown) => error);
      failed = outcome instanceof TypeError;
      expect(leftBeside(file)).toEqual([]);
      if (failed) expect(dumpOf(file)).toEqual(before);
      else expect(n).toBeGreaterThan(5);
    }
  });
});
