import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { openPromise } from "yauzl";
import type { SampleReport } from "../../../shared/contract/commands.ts";

export interface SampleEntry {
  part: number;
  path: string;
  content: string;
}

/** Every file of the given zips with its text, read with nothing of ours. */
export async function readZips(
  paths: readonly string[],
): Promise<SampleEntry[]> {
  const files: SampleEntry[] = [];
  for (const [part, path] of paths.entries()) {
    const zip = await openPromise(path, { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      const content = await text(await zip.openReadStreamPromise(entry));
      files.push({ part, path: entry.fileName, content });
    }
  }
  return files;
}

/** The truth that lies beside the zips. */
export interface Truth {
  account: string;
  seed: number;
  total: number;
  records: Record<string, number>;
  mustFind: string[];
  statuses: Record<string, string>;
  entries: {
    part: string;
    path: string;
    status: string;
    reason: string | null;
    records: Record<string, number>;
  }[];
}

export async function readTruth(report: SampleReport): Promise<Truth> {
  const first = report.archives[0]?.paths[0] ?? "";
  const path = first.replace(/-[^-]+\.zip$/, "-counts.json");
  return JSON.parse(await readFile(path, "utf8")) as Truth;
}

/** Undoes Meta's writing of bytes as characters in a whole parsed file. */
export function decoded(value: unknown): unknown {
  if (typeof value === "string")
    return Buffer.from(value, "latin1").toString("utf8");
  if (Array.isArray(value)) return value.map(decoded);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [decoded(key), decoded(field)]),
  );
}
