/* One measured step of the benchmark, in a process of its own so that its peak memory is its own. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

import { openParts } from "../electron/engine/archive/open-parts.ts";
import { importArchives } from "../electron/engine/import-archive.ts";
import { examine } from "../electron/engine/audit/examine/examine.ts";
import { searchRecords } from "../electron/engine/search/search-records.ts";
import type { ReadableVault } from "../electron/engine/vault/access.ts";
import {
  openForReading,
  openForWriting,
} from "../electron/engine/vault/open-vault.ts";
import { getOverview } from "../electron/engine/vault/overview.ts";

/** Common and rare words, two at once, a phrase, beginnings, a picture, nothing. */
const QUERIES = [
  "the",
  "the you",
  '"see you"',
  "bonjour",
  "be*",
  "bon*",
  "🎉",
  "zzzznothing",
];

/** What the sample says must be found, in other scripts: so many of it. */
const MUST_FIND = 6;

/** Runs of a query; the best counts, the first warms. */
const RUNS = 5;

const [name, vaultFolder, ...paths] = process.argv.slice(2);
const file = path.join(vaultFolder!, "vault.db");
const queries = [...QUERIES, ...mustFind()];
const begun = performance.now();
const steps = {
  limit,
  import: importAll,
  examine: examineAll,
  search: searchAll,
};
const figures = await steps[name as keyof typeof steps]();
process.stdout.write(
  JSON.stringify({
    seconds: (performance.now() - begun) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    ...figures,
  }),
);

/** Strings that the generator planted, from the file of true counts beside the zips. */
function mustFind(): string[] {
  const folder = path.dirname(paths[0]!);
  const counts = readdirSync(folder).find((each) =>
    each.endsWith("-counts.json"),
  );
  if (counts === undefined) return [];
  const truth = JSON.parse(readFileSync(path.join(folder, counts), "utf8")) as {
    mustFind: string[];
  };
  return truth.mustFind
    .filter((text) => /[^\u0000-\u024f]/.test(text))
    .slice(0, MUST_FIND)
    .map((text) => `"${text}"`);
}

/** What no import can be quicker than: unpack, check, parse, forget. */
async function limit(): Promise<{ entries: number }> {
  const { parts } = await openParts(paths);
  let entries = 0;
  for (const part of parts)
    for (const entry of part.entries) {
      if (entry.aside !== null || !entry.path.endsWith(".json")) continue;
      entries += 1;
      const chunks: Buffer[] = [];
      if (entry.bytes > 16 * 1024 * 1024)
        for await (const chunk of entry.chunks()) chunks.push(chunk);
      else chunks.push(entry.read());
      try {
        JSON.parse(Buffer.concat(chunks).toString("latin1"));
      } catch {
        // The sample holds files that are damaged on purpose.
      }
    }
  for (const part of parts) part.close();
  return { entries };
}

async function importAll(): Promise<Record<string, unknown>> {
  const vault = openForWriting({ file });
  const phases: Record<string, number> = {};
  let phase = "read";
  let since = performance.now();
  const outcome = await importArchives({
    vault,
    key: undefined,
    paths,
    now: Date.now,
    isCancelled: () => false,
    progress: (progress) => {
      if (progress.phase === phase) return;
      close(progress.phase);
    },
  });
  close("end");
  function close(next: string): void {
    const now = performance.now();
    phases[phase] = (now - since) / 1000;
    phase = next;
    since = now;
  }
  vault.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  const checksum = checksumOf(vault);
  vault.close();
  return {
    phases,
    checksum,
    records: outcome.archives.reduce((sum, each) => sum + each.records, 0),
    databaseBytes: statSync(file).size,
  };
}

function examineAll(): Record<string, unknown> {
  const vault = openForWriting({ file });
  examine(vault);
  vault.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  const found = Object.fromEntries(
    ["facts", "record_signals", "organisation_signals", "detections"].map(
      (table) => [
        table,
        vault
          .prepare<{ count: number }>(`SELECT count(*) AS count FROM ${table}`)
          .get()!.count,
      ],
    ),
  );
  vault.close();
  return { found };
}

/** Counts by category and hits of fixed queries: a wrong import has another checksum. */
function checksumOf(vault: ReadableVault): string {
  const counts = getOverview(vault).categories.map(({ records }) => records);
  const hits = queries.map((query) => searchRecords(vault, { query }).total);
  return createHash("sha256")
    .update(JSON.stringify([counts, hits]))
    .digest("hex")
    .slice(0, 12);
}

function searchAll(): Record<string, unknown> {
  const vault = openForReading({ file });
  const timed = queries.map((query) => {
    let best = Infinity;
    let total = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      total = searchRecords(vault, { query }).total;
      best = Math.min(best, performance.now() - start);
    }
    return { query, total, milliseconds: best };
  });
  const start = performance.now();
  getOverview(vault);
  timed.push({
    query: "(overview)",
    total: 0,
    milliseconds: performance.now() - start,
  });
  vault.close();
  return { queries: timed };
}
