import { createWriteStream, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { ipAddress } from "../names.ts";
import { writeFolder } from "../pack.ts";
import { Random } from "../random.ts";
import { Tally, type Counts, type EntryTruth } from "../tally.ts";
import { writeZip } from "../write-zip.ts";
import { groupTitle, OWNERS } from "./edge-texts.ts";
import {
  reportFiles,
  type ReportPlan,
  type ReportShape,
} from "./report-files.ts";
import { REPORT_WORDS, type ReportLanguage } from "./report-words.ts";

export interface RandomReportOptions {
  seed: number;
  shape: ReportShape;
  language?: ReportLanguage | undefined;
  packing?: "zip" | "folder" | undefined;
  /** Inside one folder of the name of the zip. */
  wrapped?: boolean | undefined;
}

/** What was written, said by its writer. */
export interface WrittenReport {
  paths: string[];
  plan: ReportPlan;
  /** Each choice is a setting, and each row of an address that is tied to no device is one. */
  records: Counts;
  entries: EntryTruth[];
}

/** Writes a small made-up account report, the same account for a seed in each shape and language. */
export async function writeRandomReport(
  folder: string,
  options: RandomReportOptions,
): Promise<WrittenReport> {
  const random = new Random(`report/${options.seed}`);
  const plan = planReport(random);
  const language =
    options.language ??
    random.fork("language").pick(Object.keys(REPORT_WORDS) as ReportLanguage[]);
  const name = REPORT_WORDS[language].file;
  const files = reportFiles(plan, options.shape, language).map((file) =>
    options.wrapped === true ? { ...file, path: `${name}/${file.path}` } : file,
  );
  const out = resolve(folder);
  mkdirSync(out, { recursive: true });
  const tally = new Tally();
  const isFolder = options.packing === "folder";
  const path = join(out, isFolder ? name : `${name}.zip`);
  if (isFolder) mkdirSync(path);
  const at = new Date(plan.generatedAt * 1000);
  const entries = isFolder
    ? writeFolder(path, name, files, tally, () => undefined)
    : await writeZip(
        createWriteStream(path, { flags: "wx" }),
        `${name}.zip`,
        files,
        new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), 4),
        tally,
        () => undefined,
      );
  return { paths: [path], plan, records: tally.inOrder(), entries };
}

const DAY = 86_400;

function planReport(random: Random): ReportPlan {
  const registeredAt =
    Date.UTC(2012, 0, 1) / 1000 + random.between(0, 1500 * DAY);
  const generatedAt =
    Date.UTC(2024, 0, 1) / 1000 + random.between(0, 600 * DAY);
  const number = (): string => `+447700900${random.digits(3)}`;
  const many = (count: number, one: () => string): string[] => [
    ...new Set(Array.from({ length: count }, one)),
  ];
  return {
    phone: "+12025550142",
    name: random.pick(OWNERS),
    about: random.pick([
      "Inventing things",
      "<b>busy</b> & so on",
      "في المكتبة",
    ]),
    platform: random.pick(["android", "iphone"] as const),
    contacts: many(random.between(0, 25), number),
    groups: many(random.between(0, 6), () => groupTitle(random)),
    blocked: many(random.between(0, 3), number),
    devices: Array.from({ length: random.between(1, 3) }, (_, nth) => ({
      id: nth * 17,
      model: nth === 0 ? "EX-9" : "Desktop",
      maker: nth === 0 ? "Examplecorp" : "",
      version: nth === 0 ? "2.24.10" : "Web-2.2999.4",
      address: ipAddress(random),
      lastActive: generatedAt - random.between(0, 30) * DAY,
      onlineSince: random.chance(0.5) ? 0 : generatedAt - 40 * DAY,
    })),
    aboutAt: registeredAt + random.between(0, 2000 * DAY),
    registeredAt,
    acceptedAt: registeredAt + 60,
    requestedAt: generatedAt - 3 * DAY,
    generatedAt,
  };
}
