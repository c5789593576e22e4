import { existsSync } from "node:fs";

import { confirm, isCancel } from "@clack/prompts";
import { CommanderError } from "commander";

import type {
  Company,
  CoverageEntry,
  CoverageTotals,
  Person,
} from "../../../shared/contract/commands.ts";
import { visible } from "../../../shared/text/visible.ts";
import { findZone } from "../importers/zone.ts";
import {
  call,
  CommandFailed,
  type CliContext,
  type CliResult,
} from "./context.ts";
import {
  printArchives,
  printCompanies,
  printCoverage,
  printDirectory,
  printErased,
  printFindings,
  printHits,
  printImport,
  printOverview,
  printPeople,
  printSample,
} from "./print.ts";
import { showable, toJson } from "./to-json.ts";
import { audit } from "./audit.ts";
import { save } from "./save.ts";
import { tour } from "./tour.ts";

type CliCommandName =
  | "import"
  | "archives"
  | "coverage"
  | "overview"
  | "companies"
  | "people"
  | "directory"
  | "findings"
  | "search"
  | "records"
  | "audit"
  | "checklist"
  | "erase"
  | "sample"
  | "tour";

export interface CliCommand {
  name: CliCommandName;
  operands?: string;
  /** Names of the options it takes beside those that all take. */
  options?: readonly string[];
  run(context: CliContext): Promise<CliResult>;
}

/** The commands there are; any other is wrong usage. */
export const commands: readonly CliCommand[] = [
  {
    name: "import",
    operands: "<paths...>",
    options: ["timezone", "date-order"],
    run: importPaths,
  },
  {
    name: "archives",
    async run(context) {
      const json = await call(context.engine(), "archive.list", {});
      return { json, print: () => printArchives(context, json.archives) };
    },
  },
  { name: "coverage", options: ["archive"], run: coverage },
  {
    name: "overview",
    async run(context) {
      const json = await call(context.engine(), "overview.get", {});
      return { json, print: () => printOverview(context, json) };
    },
  },
  { name: "companies", run: companies },
  { name: "people", operands: "[what...]", run: people },
  { name: "directory", operands: "<path>", run: directory },
  {
    name: "findings",
    async run(context) {
      const json = await call(context.engine(), "findings.list", {
        lang: context.lang,
      });
      return { json, print: () => printFindings(context, json.findings) };
    },
  },
  {
    name: "search",
    operands: "[query...]",
    options: [
      "category",
      "flow",
      "provider",
      "archive",
      "person",
      "finding",
      "after",
      "before",
      "limit",
      "offset",
    ],
    run: search,
  },
  {
    name: "records",
    options: ["category", "flow", "provider", "archive", "person", "finding"],
    run: records,
  },
  {
    name: "audit",
    options: ["report-format", "out", "without-names"],
    run: audit,
  },
  { name: "checklist", options: ["format", "out"], run: checklist },
  { name: "erase", options: ["archive", "all", "yes"], run: erase },
  {
    name: "sample",
    options: [
      "out",
      "size",
      "seed",
      "as",
      "layout",
      "lang-of-archive",
      "zone",
      "parts",
      "packing",
      "household",
    ],
    run: sample,
  },
  { name: "tour", options: ["out"], run: tour },
];

async function importPaths(context: CliContext): Promise<CliResult> {
  const { timezone, dateOrder } = context.options;
  if (timezone !== undefined && findZone(timezone) === undefined)
    throw new CommanderError(
      2,
      "dossier.usage",
      context.t("cli.noSuchZone", { zone: visible(timezone) }),
    );
  const engine = context.engine();
  const isNew = !existsSync(context.vaultFile);
  const json = await call(engine, "archive.import", {
    paths: context.operands.map(context.pick),
    timezone,
    dateOrder,
    job: context.job,
    lang: context.lang,
  });
  if (isNew && existsSync(context.vaultFile))
    context.note(context.t("cli.unsealed"));
  for (const { message, paths } of json.failed)
    for (const path of paths) context.note(`${visible(path)}: ${message}`);
  // Those not computed at an earlier import, too; an interrupt leaves them for another time.
  if (json.archives.length > 0)
    await engine.call("archive.hash", { job: context.job });
  return {
    json,
    print: () => printImport(context, json),
    unusable: json.failed.length > 0,
  };
}

async function coverage(context: CliContext): Promise<CliResult> {
  const engine = context.engine();
  const entries: CoverageEntry[] = [];
  let totals: CoverageTotals | undefined;
  let cursor: string | undefined;
  do {
    const page = await call(engine, "coverage.list", {
      archive: context.options.archive,
      lang: context.lang,
      cursor,
    });
    entries.push(...page.entries);
    totals = page.totals;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return {
    json: { entries, totals },
    print: () => printCoverage(context, entries, totals),
  };
}

async function companies(context: CliContext): Promise<CliResult> {
  const engine = context.engine();
  const all: Company[] = [];
  let cursor: string | undefined;
  do {
    const page = await call(engine, "companies.list", { cursor });
    all.push(...page.companies);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return {
    json: { companies: all },
    print: () => printCompanies(context, all),
  };
}

/** Everybody; or the people that a merge or a split made. */
async function people(context: CliContext): Promise<CliResult> {
  const [what, one, other, ...more] = context.operands;
  const engine = context.engine();
  if (what === undefined) {
    const all = await everybody(context);
    return {
      json: { people: all },
      print: () => printPeople(context, all),
    };
  }
  const isMerge = what === "merge" && other !== undefined && more.length === 0;
  const isSplit = what === "split" && other === undefined;
  if (one === undefined || !(isMerge || isSplit))
    throw new CommanderError(2, "dossier.usage", context.t("cli.peopleHow"));
  const json = isMerge
    ? await call(engine, "people.merge", { ids: [one, other] })
    : await call(engine, "people.split", { id: one });
  return { json, print: () => printPeople(context, json.people) };
}

async function everybody(context: CliContext): Promise<Person[]> {
  const all: Person[] = [];
  let cursor: string | undefined;
  do {
    const page = await call(context.engine(), "people.list", { cursor });
    all.push(...page.people);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return all;
}

/** Reads in addresses of companies from a directory that the person has on this computer. */
async function directory(context: CliContext): Promise<CliResult> {
  const json = await call(context.engine(), "directory.read", {
    path: context.pick(context.operands[0]!),
    job: context.job,
  });
  return { json, print: () => printDirectory(context, json) };
}

async function search(context: CliContext): Promise<CliResult> {
  const { category, flow, provider, archive, after, before, limit, offset } =
    context.options;
  const query = context.operands.join(" ");
  const { person, finding } = context.options;
  const filter = {
    category,
    flow,
    provider,
    archive,
    person,
    finding,
    after,
    before,
  };
  // Everything is what `records` is for.
  if (query.trim() === "" && Object.values(filter).every(isUndefined))
    throw new CommandFailed({ code: "input.invalid", params: {} });
  const json = await call(context.engine(), "records.search", {
    query,
    ...filter,
    limit,
    offset,
  });
  return { json, print: () => printHits(context, json) };
}

function isUndefined(value: unknown): boolean {
  return value === undefined;
}

/** JSON Lines as they come, a page at a time: a million records are never held together. */
async function records(context: CliContext): Promise<CliResult> {
  const engine = context.engine();
  const { category, flow, provider, archive, person, finding } =
    context.options;
  let cursor: string | undefined;
  do {
    const page = await call(engine, "records.list", {
      category,
      flow,
      provider,
      archive,
      person,
      finding,
      cursor,
    });
    const lines = page.records.map((record) => `${toJson(record)}\n`);
    if (!process.stdout.write(lines.join("")))
      await new Promise((resolve) => process.stdout.once("drain", resolve));
    cursor = page.next ?? undefined;
    if (context.isInterrupted())
      throw new CommandFailed({ code: "job.cancelled", params: {} });
  } while (cursor !== undefined);
  return {};
}

async function checklist(context: CliContext): Promise<CliResult> {
  const { options, lang } = context;
  const format =
    options.json === true || options.format === "json" ? "json" : "md";
  const exported = await call(context.engine(), "checklist.export", {
    format,
    lang,
  });
  const text = format === "json" ? showable(exported.text) : exported.text;
  if (options.out === undefined) return { print: () => context.out(text) };
  const file = context.fromCaller(options.out);
  save(file, text);
  return {
    json: { file },
    print: () => context.note(context.t("cli.saved", { file: visible(file) })),
  };
}

async function erase(context: CliContext): Promise<CliResult> {
  const { archive, all, yes } = context.options;
  if ((archive === undefined) === (all !== true))
    throw new CommanderError(2, "dossier.usage", context.t("cli.eraseWhat"));
  const engine = context.engine();
  // Fails here, before anybody is asked, when there is no vault.
  await call(engine, "archive.list", {});
  if (yes !== true && process.stdin.isTTY) {
    const answer = await confirm({
      message: context.t("cli.eraseSure"),
      initialValue: false,
      output: process.stderr,
    });
    if (isCancel(answer) || !answer)
      throw new CommandFailed({ code: "job.cancelled", params: {} });
  }
  const json = await call(
    engine,
    "archive.erase",
    archive === undefined ? { all: true } : { archive },
  );
  return { json, print: () => printErased(context, json) };
}

async function sample(context: CliContext): Promise<CliResult> {
  const { out, size, seed, as, layout, zone, parts, packing } = context.options;
  const { household, langOfArchive } = context.options;
  if (out === undefined)
    throw new CommanderError(2, "dossier.usage", context.t("cli.outNeeded"));
  const json = await call(context.engine(), "sample.write", {
    out: context.pick(out),
    size,
    seed,
    format: as,
    layout,
    locale: langOfArchive,
    zone,
    parts,
    packing,
    household,
    job: context.job,
  });
  return { json, print: () => printSample(context, json) };
}
