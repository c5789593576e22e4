import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";

import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";

import { openEngine } from "../../../electron/engine/engine.ts";
import { PickedPaths } from "../../../electron/engine/picked-paths.ts";
import { writeSample } from "../../../electron/engine/sample/write-sample.ts";
import { writeArchive } from "../../helpers/made-up-archive.ts";
import { jsonOf, runDossier } from "../../helpers/run-dossier.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";
import { dumpOf, importInto, leftBeside } from "../../helpers/vault-tools.ts";

/* Any number of processes read; one writes. */

const folder = temporaryFolder();
const file = path.join(folder.path, "vault.db");
let second: string;

beforeAll(async () => {
  await importInto(file, [
    writeArchive(path.join(folder.path, "first.zip"), {
      chats: { "Ada Oak": [{ by: "Ada Oak", at: 1.6e12, text: "heather" }] },
    }),
  ]);
  second = writeArchive(path.join(folder.path, "second.zip"), {
    friends: [{ name: "Bo Birch", at: 1.6e12 }],
  });
});
afterAll(() => folder.remove());

it(
  "a second writer waits, then names who holds the vault; readers work meanwhile",
  { timeout: 60_000 },
  async () => {
    const holder = spawn(
      process.execPath,
      [path.join(import.meta.dirname, "hold-vault.ts"), file],
      { stdio: ["pipe", "pipe", "inherit"] },
    );
    onTestFinished(() => void holder.kill());
    await once(holder.stdout, "data");
    const before = dumpOf(file);

    let waiting = true;
    const writer = runDossier([
      "import",
      second,
      "--vault",
      file,
      "--json",
    ]).finally(() => (waiting = false));
    const begun = performance.now();
    for (const args of ["archives", "search heather", "overview", "records"])
      expect(
        await runDossier([...args.split(" "), "--vault", file, "--json"]),
      ).toMatchObject({ exit: 0, stderr: "" });
    expect(waiting).toBe(true);

    const refused = await writer;
    const waited = performance.now() - begun;
    expect(refused.exit).toBe(1);
    expect(jsonOf(refused)).toMatchObject({ error: { code: "vault.busy" } });
    expect(refused.stderr).toContain(`process ${holder.pid}`);
    // Once, not for every step of giving up.
    expect(waited).toBeGreaterThan(4_900);
    expect(waited).toBeLessThan(9_500);
    expect(dumpOf(file)).toEqual(before);

    holder.stdin.end();
    await once(holder, "exit");
    expect((await runDossier(["import", second, "--vault", file])).exit).toBe(
      0,
    );
    expect(leftBeside(file)).toEqual([]);
  },
);

it(
  "two imports at once both end, and neither takes the other's working file",
  { timeout: 60_000 },
  async () => {
    const own = path.join(folder.path, "both.db");
    const samples = await Promise.all(
      [1, 2].map((seed) =>
        writeSample({
          out: path.join(folder.path, `sample-${seed}`),
          size: "small",
          seed,
        }),
      ),
    );
    const ran = await Promise.all(
      samples.map(({ archives }) =>
        runDossier(["import", ...archives[0]!.paths, "--vault", own, "--json"]),
      ),
    );
    expect(ran.map(({ exit }) => exit)).toEqual([0, 0]);
    const { archives } = jsonOf<{ archives: { records: number }[] }>(
      await runDossier(["archives", "--vault", own, "--json"]),
    );
    expect(archives.map(({ records }) => records).toSorted(byNumber)).toEqual(
      samples
        .map(({ archives: [made] }) =>
          Object.values(made!.records).reduce((a, b) => a + b, 0),
        )
        .toSorted(byNumber),
    );
    expect(leftBeside(own)).toEqual([]);
  },
);

function byNumber(a: number, b: number): number {
  return a - b;
}

it(
  "answers searches while an import runs, from what was there before",
  { timeout: 60_000 },
  async () => {
    const sample = await writeSample({
      out: path.join(folder.path, "medium"),
      size: "medium",
      seed: 4,
    });
    const own = path.join(folder.path, "busy.db");
    await importInto(own, [path.join(folder.path, "first.zip")]);
    const picked = new PickedPaths();
    const engine = openEngine({
      vault: { file: own },
      picked,
      emit: () => undefined,
    });
    onTestFinished(() => engine.close());
    const before = await engine.call("overview.get", {});

    const state = { running: true };
    const importing = engine
      .call("archive.import", {
        paths: sample.archives[0]!.paths.map((given) => picked.register(given)),
      })
      .finally(() => (state.running = false));
    let answers = 0;
    while (state.running) {
      const found = await engine.call("records.search", { query: "heather" });
      const overview = await engine.call("overview.get", {});
      await nextTurn();
      // The answer to a question asked just before the end may know of the end.
      if (!state.running) break;
      expect(found).toMatchObject({ ok: true, value: { total: 1 } });
      expect(overview.ok).toBe(true);
      if (JSON.stringify(overview) === JSON.stringify(before)) answers += 1;
    }
    expect(await importing).toMatchObject({ ok: true });
    expect(answers).toBeGreaterThan(100);
    expect(await engine.call("overview.get", {})).toMatchObject({
      value: { archives: 2 },
    });
  },
);
