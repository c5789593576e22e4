/*
 * Measures this computer against itself: every figure is a ratio of two things done in the same minute, because a time
 * alone says more about the machine than about the program.
 *
 *   npm run bench -- [--size medium|large] [--rounds N] [--times 1,5] [--seed N] [--json FILE]
 *
 * Each round runs, in fresh processes: L (inflate, check and JSON.parse of the same entries, nothing else), the import,
 * the examination, the searches and the overview. A checksum of what was imported is printed, so that a quick wrong import shows.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

import { writeSample } from "../electron/engine/sample/write-sample.ts";
import type { SampleSize } from "../shared/contract/commands.ts";

interface Measured {
  seconds: number;
  peakMegabytes: number;
  [figure: string]: unknown;
}

interface Round {
  limit: Measured;
  import: Measured & {
    phases: Record<string, number>;
    records: number;
    checksum: string;
    databaseBytes: number;
  };
  examine: Measured & { found: Record<string, number> };
  search: Measured & {
    queries: { query: string; total: number; milliseconds: number }[];
  };
}

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "large" },
    rounds: { type: "string", default: "3" },
    times: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    json: { type: "string" },
  },
});

const folder = mkdtempSync(path.join(tmpdir(), "dossier-bench-"));
const results: Record<string, Round[]> = {};
try {
  for (const times of values.times.split(",").map(Number)) {
    const out = path.join(folder, `x${times}`);
    const sample = await writeSample({
      out,
      size: values.size as SampleSize,
      seed: Number(values.seed),
      times,
    });
    const paths = sample.archives.flatMap((archive) => archive.paths);
    const bytes = paths.reduce((sum, file) => sum + statSync(file).size, 0);
    console.log(
      `\n${values.size} x${times}: ${paths.length} zips, ${Math.round(bytes / 1e6)} MB; ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}`,
    );
    results[times] = [];
    for (let number = 1; number <= Number(values.rounds); number += 1) {
      const vault = path.join(folder, "vault");
      rmSync(vault, { recursive: true, force: true });
      const round: Round = {
        limit: step("limit", paths, vault),
        import: step("import", paths, vault),
        examine: step("examine", paths, vault),
        search: step("search", paths, vault),
      };
      results[times].push(round);
      report(number, round);
    }
    rmSync(out, { recursive: true });
  }
  const growth = Object.values(results).map((rounds) =>
    median(rounds.map((round) => round.import.peakMegabytes)),
  );
  if (growth.length > 1)
    console.log(
      `\npeak memory, largest / smallest archive: ${(growth.at(-1)! / growth[0]!).toFixed(2)}`,
    );
  if (values.json !== undefined)
    writeFileSync(values.json, JSON.stringify(results, null, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function step<T extends Measured>(
  name: string,
  paths: readonly string[],
  vault: string,
): T {
  const child = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, "bench-step.ts"), name, vault, ...paths],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (child.status !== 0) throw new Error(`${name} failed: ${child.stderr}`);
  return JSON.parse(child.stdout) as T;
}

function report(number: number, round: Round): void {
  const { limit, search } = round;
  const ratio = (seconds: number): string =>
    (seconds / limit.seconds).toFixed(2);
  const { phases, records, checksum, databaseBytes } = round.import;
  console.log(
    `round ${number}: L ${limit.seconds.toFixed(1)} s, peak ${limit.peakMegabytes.toFixed(0)} MB`,
  );
  console.log(
    `  import / L ${ratio(round.import.seconds)} (` +
      Object.entries(phases)
        .map(([phase, seconds]) => `${phase} ${ratio(seconds)}`)
        .join(", ") +
      `), ${records} records, peak ${round.import.peakMegabytes.toFixed(0)} MB, vault ${Math.round(databaseBytes / 1e6)} MB, checksum ${checksum}`,
  );
  console.log(
    `  examination / import ${(round.examine.seconds / round.import.seconds).toFixed(2)} (${round.examine.seconds.toFixed(1)} s), peak ${round.examine.peakMegabytes.toFixed(0)} MB, found ${JSON.stringify(round.examine.found)}`,
  );
  for (const { query, total, milliseconds } of search.queries)
    console.log(
      `  ${milliseconds.toFixed(2).padStart(8)} ms  ${String(total).padStart(8)} hits  ${query}`,
    );
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
