import { z } from "zod";

import {
  COMPANY_FILTERS,
  COMPANY_SORTS,
  LANGUAGES,
  PAGE_ROWS,
  PEOPLE_SORTS,
  THEMES,
  type CommandName,
  type Commands,
} from "../../shared/contract/commands.ts";
import { ENTRY_STATUSES, PROVIDERS } from "../../shared/domain/archive.ts";
import { CATEGORIES } from "../../shared/domain/category.ts";
import { AUDIT_FORMATS } from "../../shared/contract/exposure.ts";
import { FLOWS_OR_UNKNOWN } from "../../shared/domain/data-flow.ts";
import { FACT_KINDS } from "../../shared/domain/fact.ts";
import { MECHANISMS } from "../../shared/domain/mechanism.ts";
import { DATE_ORDERS } from "../../shared/domain/date-order.ts";
import {
  isZone,
  MOST_SAMPLE_PARTS,
  SAMPLE_FORMATS,
  SAMPLE_LAYOUTS,
  SAMPLE_LOCALES,
  SAMPLE_PACKINGS,
} from "../../shared/domain/sample-form.ts";
import { describeCompany } from "./audit/company.ts";
import { isSubject, MOST_OF_A_SUBJECT } from "./audit/examine/subject.ts";
import { flowsBetween } from "./audit/flows-between.ts";
import { evidenceText } from "./audit/report/evidence-text.ts";
import { listExposure } from "./audit/exposure.ts";
import { ownFigures, PUBLISHED } from "./audit/figures.ts";
import { listLinkage } from "./audit/linkage.ts";
import { listLoginPlaces } from "./audit/login-places.ts";
import { getPortrait } from "./audit/portrait.ts";
import { isReportCursor, reportPiece } from "./audit/report/report-piece.ts";
import { groundsOf } from "./audit/grounds.ts";
import { evidenceOf, runAudit } from "./audit/run-audit.ts";
import { listStories } from "./audit/stories.ts";
import { EngineError } from "./engine-error.ts";
import { getPath } from "./picked-paths.ts";
import { importers } from "./importers/registry.ts";
import { findZone } from "./importers/zone.ts";
import { choosePeople } from "./choose-people.ts";
import { announce, examined, type EngineContext } from "./engine-context.ts";
import { importPicked, importSample, rereadPicked } from "./import-picked.ts";
import { authorities } from "./requests/authorities.ts";
import { buildChecklist } from "./requests/build-checklist.ts";
import { exporters } from "./requests/exporters/index.ts";
import { searchRecords } from "./search/search-records.ts";
import { changeSettings, readSettings } from "./settings.ts";
import { textFor } from "./text.ts";
import type { ReadableVault } from "./vault/access.ts";
import { listArchives } from "./vault/archives.ts";
import { getCalendar } from "./vault/calendar.ts";
import { listCompanies } from "./vault/companies.ts";
import { getDirectory } from "./vault/directory.ts";
import { listCoverage } from "./vault/coverage.ts";
import { listDismissals } from "./vault/dismissals.ts";
import { getOverview, getTimeline } from "./vault/overview.ts";
import { listPeople } from "./vault/people.ts";
import { getPersonPage } from "./vault/person-page.ts";
import { getRecords, listRecords } from "./vault/records.ts";

const locale = z.enum(["en", "fr"]).default("en");
const limit = z.int().min(1).max(PAGE_ROWS).optional();
/** A position in a list, as a page gave it. */
const position = z
  .string()
  .regex(/^\d{1,15}$/)
  .optional();
const id = z.string().max(100);
const job = z.string().max(100).optional();
const nothing = z.strictObject({});
const archive = id.optional();
/** What records can be narrowed to. */
const filter = {
  category: z.enum(CATEGORIES).optional(),
  categories: z
    .array(z.enum(CATEGORIES))
    .min(1)
    .max(CATEGORIES.length)
    .optional(),
  flow: z.enum(FLOWS_OR_UNKNOWN).optional(),
  provider: z.enum(PROVIDERS).optional(),
  archive,
  person: id.optional(),
  organisation: id.optional(),
  mechanism: z.enum(MECHANISMS).optional(),
  event: z.string().max(400).optional(),
  fact: z
    .strictObject({ kind: z.enum(FACT_KINDS), value: z.string().max(400) })
    .optional(),
  finding: id.refine((each) => evidenceOf(each) !== undefined).optional(),
};

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => {
    const instant = Date.parse(`${text}T00:00:00Z`);
    // 30 February reads as a date in March.
    return (
      !Number.isNaN(instant) &&
      new Date(instant).toISOString().slice(0, 10) === text
    );
  })
  .optional();

const timezone = z
  .string()
  .refine((name) => findZone(name) !== undefined)
  .optional();

/** Longer queries are no query a person types. */
const QUERY_CHARACTERS = 10_000;

const subject = z.string().max(MOST_OF_A_SUBJECT).refine(isSubject);

/** What each command accepts, to the letter. */
const inputs = {
  "archive.import": z.strictObject({
    paths: z.array(z.string()).min(1).max(1000),
    timezone,
    dateOrder: z.enum(DATE_ORDERS).optional(),
    job,
    lang: locale,
  }),
  "archive.reread": z.strictObject({
    archives: z.array(id).min(1).max(1000),
    paths: z.array(z.string()).min(1).max(1000).optional(),
    timezone,
    dateOrder: z.enum(DATE_ORDERS).optional(),
    job,
    lang: locale,
  }),
  "archive.list": nothing,
  "archive.hash": z.strictObject({ job }),
  "archive.erase": z.union([
    z.strictObject({ archive: id }),
    z.strictObject({ all: z.literal(true) }),
  ]),
  "coverage.list": z.strictObject({
    archive,
    status: z.enum([...ENTRY_STATUSES, "issues"]).optional(),
    cursor: position,
    limit,
    lang: locale,
  }),
  "overview.get": nothing,
  "overview.timeline": nothing,
  "overview.flows": nothing,
  "overview.calendar": z.strictObject({
    year: z.int().min(1).max(9999).optional(),
  }),
  "overview.figures": nothing,
  "exposure.get": nothing,
  "portrait.get": z.strictObject({
    kind: z.enum(FACT_KINDS).optional(),
    cursor: position,
    limit,
  }),
  "linkage.get": nothing,
  "logins.places": nothing,
  "audit.export": z.strictObject({
    format: z.enum(AUDIT_FORMATS),
    lang: locale,
    withoutNames: z.boolean().default(false),
    cursor: z.string().max(50).refine(isReportCursor).optional(),
  }),
  "companies.list": z.strictObject({
    cursor: position,
    limit,
    sort: z.enum(COMPANY_SORTS).optional(),
    query: z.string().max(QUERY_CHARACTERS).optional(),
    mechanism: z.enum(MECHANISMS).optional(),
    only: z.enum(COMPANY_FILTERS).optional(),
  }),
  "companies.get": z.strictObject({ id }),
  "directory.read": z.strictObject({ path: z.string(), job }),
  "directory.get": nothing,
  "directory.forget": nothing,
  "authorities.list": nothing,
  "people.list": z.strictObject({
    cursor: position,
    limit,
    sort: z.enum(PEOPLE_SORTS).optional(),
    query: z.string().max(1000).optional(),
    provider: z.enum(PROVIDERS).optional(),
  }),
  "people.get": z.strictObject({ id }),
  "people.merge": z.strictObject({ ids: z.tuple([id, id]) }),
  "people.split": z.strictObject({ id }),
  "records.search": z.strictObject({
    query: z.string().max(QUERY_CHARACTERS),
    ...filter,
    after: date,
    before: date,
    limit,
    offset: z.int().min(0).max(100_000_000).optional(),
  }),
  "records.list": z.strictObject({
    ...filter,
    cursor: id.optional(),
    limit,
  }),
  "records.get": z.strictObject({ ids: z.array(id).max(PAGE_ROWS) }),
  "findings.list": z.strictObject({ lang: locale }),
  "stories.list": z.strictObject({ lang: locale }),
  "findings.evidence": z.strictObject({ id, limit, lang: locale }),
  "findings.grounds": z.strictObject({
    records: z.array(id).max(PAGE_ROWS),
  }),
  "checklist.get": z.strictObject({ lang: locale }),
  "checklist.export": z.strictObject({
    format: z.enum(["md", "json"]),
    lang: locale,
  }),
  "dismissals.list": nothing,
  "dismissals.add": z.strictObject({ subject }),
  "dismissals.remove": z.strictObject({ subject }),
  "sample.write": z.strictObject({
    out: z.string(),
    size: z.enum(["small", "medium", "large"]).default("small"),
    seed: z.int().min(0).max(4_294_967_295).default(1),
    format: z.enum(SAMPLE_FORMATS).optional(),
    layout: z.enum(SAMPLE_LAYOUTS).optional(),
    locale: z.enum(SAMPLE_LOCALES).optional(),
    zone: z.string().max(50).refine(isZone).optional(),
    packing: z.enum(SAMPLE_PACKINGS).optional(),
    parts: z.int().min(1).max(MOST_SAMPLE_PARTS).optional(),
    household: z.boolean().optional(),
    job,
  }),
  "sample.import": z.strictObject({ job, lang: locale }),
  "providers.list": nothing,
  "settings.get": nothing,
  "settings.set": z.strictObject({
    language: z.enum(LANGUAGES).optional(),
    theme: z.enum(THEMES).optional(),
  }),
  "job.cancel": z.strictObject({ job: id }),
} satisfies { [N in CommandName]: z.ZodType };

type Inputs = { [N in CommandName]: z.output<(typeof inputs)[N]> };

type Handlers = {
  [N in CommandName]: {
    run(
      input: Inputs[N],
      context: EngineContext,
    ): Commands[N]["output"] | Promise<Commands[N]["output"]>;
  };
};

/** One line a command; a missing or misshapen one does not compile. */
export const handlers: Handlers = {
  "archive.import": { run: importPicked },
  "archive.reread": { run: rereadPicked },
  "archive.list": {
    run: (_, { reader }) => ({ archives: listArchives(reader()) }),
  },
  "archive.hash": {
    run: (input, { jobs }) => jobs.run("hashParts", {}, input.job),
  },
  "archive.erase": {
    async run(input, context) {
      context.reader();
      const report = await context.jobs.run("erase", input);
      announce(context);
      return report;
    },
  },
  "coverage.list": {
    run(input, { reader }) {
      const t = textFor(input.lang);
      const page = listCoverage(reader(), input);
      return {
        ...page,
        entries: page.entries.map((entry) => ({
          ...entry,
          issues: entry.issues.map((issue) => ({
            ...issue,
            message: t(`error.${issue.code}`),
          })),
        })),
      };
    },
  },
  "overview.get": { run: (_, { reader }) => getOverview(reader()) },
  "overview.timeline": { run: (_, { reader }) => getTimeline(reader()) },
  "overview.flows": {
    run: async (_, context) => flowsBetween(await examined(context)),
  },
  "overview.calendar": {
    run: (input, { reader }) => getCalendar(reader(), input.year),
  },
  "overview.figures": {
    run: async (_, context) => ({
      published: PUBLISHED,
      own: ownFigures(await examined(context)),
    }),
  },
  "exposure.get": {
    run: async (_, context) => ({
      rows: listExposure(await examined(context)),
    }),
  },
  "portrait.get": {
    run: async (input, context) => ({
      groups: getPortrait(await examined(context), input),
    }),
  },
  "linkage.get": {
    run: async (_, context) => ({
      pairs: listLinkage(await examined(context)),
    }),
  },
  "logins.places": {
    run: async (_, context) => listLoginPlaces(await examined(context)),
  },
  "audit.export": {
    run: async ({ lang, ...form }, context) =>
      reportPiece(await examined(context), textFor(lang), {
        ...form,
        madeAt: Date.now(),
      }),
  },
  "companies.list": {
    run: async (input, context) =>
      listCompanies(await examined(context), input),
  },
  "people.list": {
    run: async (input, context) => listPeople(await examined(context), input),
  },
  "people.get": {
    run: async ({ id: person }, context) =>
      getPersonPage(await examined(context), person),
  },
  "people.merge": {
    run: (input, context) => choosePeople("mergePeople", input, context),
  },
  "people.split": {
    run: (input, context) => choosePeople("splitPerson", input, context),
  },
  "companies.get": {
    run: async (input, context) =>
      describeCompany(await examined(context), input.id),
  },
  "directory.read": {
    run({ path, job: own }, { reader, jobs, picked }) {
      reader();
      return jobs.run("readDirectory", { path: getPath(picked, path) }, own);
    },
  },
  "directory.get": {
    run: (_, { reader }) => ({ source: getDirectory(reader()) ?? null }),
  },
  "directory.forget": {
    run(_, { reader, jobs }) {
      reader();
      return jobs.run("forgetDirectory", {});
    },
  },
  "authorities.list": { run: () => ({ authorities: [...authorities] }) },
  "records.search": {
    run: async (input, context) =>
      input.finding === undefined
        ? searchRecords(context.reader(), input)
        : searchRecords(
            await examined(context),
            input,
            evidenceOf(input.finding),
          ),
  },
  "records.list": {
    run: async (input, context) =>
      input.finding === undefined
        ? listRecords(context.reader(), input)
        : listRecords(
            await examined(context),
            input,
            evidenceOf(input.finding),
          ),
  },
  "records.get": {
    run: (input, { reader }) => ({ records: getRecords(reader(), input.ids) }),
  },
  "findings.list": {
    run: async (input, context) => ({
      findings: runAudit(await examined(context), textFor(input.lang)),
    }),
  },
  "stories.list": {
    async run(input, context) {
      const t = textFor(input.lang);
      const vault = await examined(context);
      return { stories: listStories(vault, runAudit(vault, t), t) };
    },
  },
  "findings.evidence": {
    async run({ id: finding, limit: most, lang }, context) {
      const vault = await examined(context);
      const text = evidenceText(vault, textFor(lang), finding, most);
      if (text === undefined) throw new EngineError("input.invalid");
      return { text };
    },
  },
  "findings.grounds": {
    run: async ({ records }, context) => ({
      grounds: groundsOf(await examined(context), records),
    }),
  },
  "checklist.get": {
    run: async (input, context) => ({
      items: checklistItems(await examined(context), input.lang),
    }),
  },
  "checklist.export": {
    async run(input, context) {
      const t = textFor(input.lang);
      const items = checklistItems(await examined(context), input.lang);
      return { text: exporters[input.format](items, t) };
    },
  },
  "dismissals.list": {
    run: (_, { reader }) => ({ dismissals: listDismissals(reader()) }),
  },
  "dismissals.add": {
    run: ({ subject: wrong }, context) =>
      changeDismissals(context, wrong, false),
  },
  "dismissals.remove": {
    run: ({ subject: wrong }, context) =>
      changeDismissals(context, wrong, true),
  },
  "sample.write": {
    run: (
      { out, size, seed, household, job: own, ...form },
      { jobs, picked },
    ) =>
      jobs.run(
        "sample",
        { out: getPath(picked, out), size, seed, household, form },
        own,
      ),
  },
  "sample.import": { run: importSample },
  "providers.list": {
    run: () => ({
      providers: importers.map((importer) => ({
        id: importer.id,
        name: importer.name,
        mapped: importer.mapped,
      })),
    }),
  },
  "settings.get": { run: (_, { folder }) => readSettings(folder) },
  "settings.set": {
    run: (input, { folder }) => changeSettings(folder, input),
  },
  "job.cancel": {
    run: (input, { jobs }) => ({ cancelled: jobs.cancel(input.job) }),
  },
};

/** The input of a command, checked; a page is not trusted. @throws EngineError `input.invalid` */
export function parseInput<N extends CommandName>(
  name: N,
  input: unknown,
): Inputs[N] {
  const parsed = inputs[name].safeParse(input);
  if (!parsed.success) throw new EngineError("input.invalid");
  return parsed.data as Inputs[N];
}

/** Takes a subject for wrong, or takes that back; the vault has to be there. */
function changeDismissals(
  context: EngineContext,
  wrong: string,
  undo: boolean,
): Promise<{ changed: boolean }> {
  context.reader();
  return context.jobs.run("dismiss", { subject: wrong, undo });
}

function checklistItems(
  vault: ReadableVault,
  lang: "en" | "fr",
): ReturnType<typeof buildChecklist> {
  const t = textFor(lang);
  return buildChecklist(vault, runAudit(vault, t), t);
}
