import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { ENTRY_STATUSES, PROVIDERS } from "../../../shared/domain/archive.ts";
import { CATEGORIES } from "../../../shared/domain/category.ts";
import {
  DATA_FLOWS,
  flowOf,
  FLOWS_OR_UNKNOWN,
} from "../../../shared/domain/data-flow.ts";
import { LINKING_KINDS } from "../../../shared/contract/exposure.ts";
import { FACT_KINDS } from "../../../shared/domain/fact.ts";
import { TRAITS } from "../../../shared/domain/trait.ts";
import { SEVERITIES } from "../../../shared/domain/finding.ts";
import { MECHANISMS } from "../../../shared/domain/mechanism.ts";
import { MESSAGE_KINDS } from "../../../shared/domain/record.ts";
import { CONCERNS, STORIES } from "../../../shared/domain/story.ts";
import { writeArchive } from "../../helpers/made-up-archive.ts";
import {
  cleanEnvironment,
  DOSSIER,
  jsonOf,
  runDossier,
  type Ran,
} from "../../helpers/run-dossier.ts";
import { isPrivate } from "../../helpers/is-private.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";

/*
 * What other programs rely on: the names, values and exit codes of the command line. Every name must be there with a
 * value of its type; more names may be.
 */

const id = z.string().min(1);
const count = z.int().min(0);
/** Epoch milliseconds. */
const at = z.int().nullable();
const locale = z.enum(CATEGORIES);
const provider = z.enum(PROVIDERS);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const entryCounts = {
  total: count,
  read: count,
  generic: count,
  media: count,
  empty: count,
  duplicate: count,
  skipped: count,
  failed: count,
};

const hit = {
  id,
  provider,
  category: locale,
  kind: z.enum(MESSAGE_KINDS).nullable(),
  occurredAt: at,
  localTime: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/)
    .nullable(),
  zone: z.string().nullable(),
  own: z.boolean().nullable(),
  person: z.string().nullable(),
  organisation: z.string().nullable(),
  conversation: z.object({ id, title: z.string() }).nullable(),
  title: z.string().nullable(),
  text: z.string().nullable(),
  archive: id,
  part: z.string().min(1),
  entry: z.string().min(1),
  locator: z.string(),
};

const schemas = {
  import: z.object({
    archives: z.array(
      z.object({
        id,
        provider,
        account: z.string().nullable(),
        alreadyKnown: z.boolean(),
        entries: z.object(entryCounts),
        records: count,
        added: count,
        issues: count,
        timesWithoutZone: count,
      }),
    ),
    failed: z.array(
      z.object({
        paths: z.array(z.string()).min(1),
        code: id,
        message: z.string().min(1),
      }),
    ),
  }),
  archives: z.object({
    archives: z.array(
      z.object({
        id,
        provider,
        account: z.string().nullable(),
        importedAt: z.int(),
        parts: z
          .array(
            z.object({
              name: z.string().min(1),
              bytes: count,
              sha256: z
                .string()
                .regex(/^[0-9a-f]{64}$/)
                .nullable(),
            }),
          )
          .min(1),
        entries: count,
        records: count,
        issues: count,
      }),
    ),
  }),
  coverage: z.object({
    entries: z.array(
      z.object({
        archive: id,
        part: z.string().min(1),
        path: z.string().min(1),
        status: z.enum(ENTRY_STATUSES),
        reason: z.string().nullable(),
        mapping: z.string().nullable(),
        category: locale.nullable(),
        categories: z.array(locale),
        records: count,
        issues: z.array(
          z.object({
            code: id,
            locator: z.string(),
            message: z.string().min(1),
          }),
        ),
      }),
    ),
    totals: z.object({ ...entryCounts, records: count, issues: count }),
  }),
  overview: z.object({
    archives: count,
    categories: z.array(
      z.object({
        id: locale,
        records: count,
        flows: z.object({
          provided: count,
          observed: count,
          inferred: count,
          received: count,
          shared: count,
        }),
        firstAt: at,
        lastAt: at,
        unknownFlow: count,
        organisations: count,
      }),
    ),
    people: count,
    organisations: count,
    completeness: z.object({
      archives: z.array(
        z.object({
          id,
          provider: z.enum(PROVIDERS),
          account: z.string().nullable(),
          dates: z.object({ fromAt: at, toAt: at }).nullable(),
          parts: z.object({ here: count, of: count }).nullable(),
          missingPages: count,
          html: z.boolean(),
        }),
      ),
      empty: z.array(z.enum(CATEGORIES)),
      absent: z.array(z.enum(CATEGORIES)),
    }),
  }),
  companies: z.object({
    companies: z.array(
      z.object({
        id,
        name: z.string().min(1),
        names: z.array(z.string()).min(1),
        domain: z.string().nullable(),
        mechanisms: z.array(
          z.object({
            id: z.enum(MECHANISMS),
            records: count,
            firstAt: at,
            lastAt: at,
          }),
        ),
        events: z.record(z.string(), z.int().min(1)),
        records: count,
        firstAt: at,
        lastAt: at,
        known: z.boolean().nullable(),
        broker: z.boolean().nullable(),
        readable: z.boolean(),
        signals: z.array(
          z.object({ trait: z.enum(TRAITS), term: z.string().min(1) }),
        ),
      }),
    ),
  }),
  people: z.object({
    people: z.array(
      z.object({
        id: z.string().regex(/^[a-z]/),
        name: z.string().min(1),
        names: z.array(z.string()).min(1),
        providers: z.array(provider).min(1),
        phones: z.array(z.string().regex(/^\+?\d+$/)),
        emails: z.array(z.string().regex(/@/)),
        messages: count,
        records: count,
        firstAt: at,
        lastAt: at,
      }),
    ),
  }),
  directory: z.object({
    name: z.string().min(1),
    readAt: z.int(),
    dated: z.string().nullable(),
    companies: count,
    skipped: count,
    skippedPaths: z.array(z.string()),
  }),
  findings: z.object({
    findings: z.array(
      z.object({
        id,
        severity: z.enum(SEVERITIES),
        title: z.string().min(1),
        count,
        firstAt: z.int().nullable(),
        lastAt: z.int().nullable(),
        evidence: z.array(id).max(500),
        actions: z.array(z.string()),
      }),
    ),
  }),
  search: z.object({ total: count, hits: z.array(z.object(hit)) }),
  record: z.object({
    ...hit,
    flow: z.enum(DATA_FLOWS),
    concernsOthers: z.boolean(),
    archives: z.array(id).min(1),
    extra: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
  audit: z.object({
    format: z.literal("dossier.audit"),
    version: z.literal(1),
    language: z.enum(["en", "fr"]),
    madeAt: z.int(),
    withoutNames: z.boolean(),
    notice: z.string().min(1),
    archives: z
      .array(
        z.object({
          archive: id,
          provider,
          account: z.string().nullable(),
          importedAt: z.int(),
          fromAt: at,
          toAt: at,
          records: count,
          issues: count,
          partsHere: count,
          partsOf: count.nullable(),
          missingPages: count,
          html: z.boolean(),
        }),
      )
      .min(1),
    missing: z.array(
      z.object({ category: locale, state: z.enum(["empty", "absent"]) }),
    ),
    exposure: z.array(
      z.object({
        category: locale,
        flow: z.enum(FLOWS_OR_UNKNOWN),
        provider,
        records: count.min(1),
        firstAt: at,
        lastAt: at,
        organisations: count,
        people: count,
        sensitivity: z.int().min(1).max(4),
        couldReveal: z.array(z.enum(TRAITS)),
        holdsSecrets: z.boolean(),
        dpvFlow: z
          .string()
          .regex(/^https:\/\/w3id\.org\/dpv#\w+$/)
          .nullable(),
        dpvSubjects: z.array(
          z.string().regex(/^https:\/\/w3id\.org\/dpv\/pd#\w+$/),
        ),
      }),
    ),
    portrait: z.array(
      z.object({
        kind: z.enum(FACT_KINDS),
        value: z.string().min(1),
        providers: z.array(provider).min(1),
        records: count.min(1),
        guesses: count,
        firstAt: at,
        lastAt: at,
      }),
    ),
    findings: z.array(
      z.object({
        finding: id,
        severity: z.enum(SEVERITIES),
        title: z.string().min(1),
        count,
        why: z.string().min(1),
        basis: z.string(),
        actions: z.array(id),
        score: z
          .object({
            sensitivity: count,
            spread: count,
            scale: count,
            freshness: count,
            others: count,
          })
          .nullable(),
      }),
    ),
    evidence: z.array(
      z.object({
        finding: id,
        record: id,
        provider,
        category: locale,
        occurredAt: at,
        localTime: z.string().nullable(),
        own: z.boolean().nullable(),
        person: z.string().nullable(),
        organisation: z.string().nullable(),
        title: z.string().nullable(),
        text: z.string().nullable(),
        archive: id,
        part: z.string().min(1),
        partSha256: sha256.nullable(),
        entry: z.string().min(1),
        entrySha256: sha256.nullable(),
        locator: z.string(),
      }),
    ),
    stories: z.array(
      z.object({
        story: z.enum(STORIES),
        title: z.string().min(1),
        told: z.string().min(1),
        fairness: z.string().min(1),
        concerns: z.enum(CONCERNS),
        answer: z.string().min(1),
        findings: z.array(id),
      }),
    ),
    companies: z.array(
      z.object({
        id,
        name: z.string().min(1),
        names: z.array(z.string()).min(1),
        domain: z.string().nullable(),
        mechanisms: z.array(z.enum(MECHANISMS)),
        events: z.record(z.string(), count),
        records: count,
        firstAt: at,
        lastAt: at,
        known: z.boolean().nullable(),
        broker: z.boolean().nullable(),
        readable: z.boolean(),
        couldReveal: z.array(z.enum(TRAITS)),
      }),
    ),
    people: z.array(
      z.object({
        person: z.string().min(1),
        names: z.array(z.string()),
        providers: z.array(provider),
        phones: z.array(z.string()),
        emails: z.array(z.string()),
        messages: count,
        records: count,
        firstAt: at,
        lastAt: at,
      }),
    ),
    linkage: z.array(
      z.object({
        services: z.array(provider).length(2),
        kind: z.enum([...LINKING_KINDS, "contacts"]),
        count: count.min(1),
        examples: z.array(z.string()).min(1),
        evidence: z.array(id),
      }),
    ),
    figures: z.array(
      z.object({
        figure: z.enum(["mean", "most", "liveRamp"]),
        published: z.string().min(1),
        own: z.string().min(1),
        source: z.string().min(1),
        checkedAt: z.int(),
      }),
    ),
    parts: z.array(
      z.object({
        archive: id,
        provider,
        part: z.string().min(1),
        bytes: count,
        partSha256: sha256.nullable(),
      }),
    ),
  }),
  checklist: z.object({
    items: z.array(
      z.object({
        id,
        party: z.string().min(1),
        concerns: z.string().min(1),
        finding: id,
        right: z.string().min(1),
        steps: z.array(z.string()),
        count,
        firstAt: at,
        lastAt: at,
        status: z.string().min(1),
        dueAt: at,
        evidence: z.array(id).max(500),
      }),
    ),
  }),
  erase: z.object({ archives: z.array(id), records: count }),
  sample: z.object({
    seed: z.int(),
    archives: z
      .array(
        z.object({
          paths: z.array(z.string()).min(1),
          provider,
          account: z.string().min(1),
          records: z.record(z.string(), count),
        }),
      )
      .min(1),
  }),
  error: z.object({
    error: z.object({ code: id, message: z.string().min(1) }),
  }),
} as const;

type Value<N extends keyof typeof schemas> = z.output<(typeof schemas)[N]>;

const folder = temporaryFolder();
const vault = path.join(folder.path, "vault.db");
let sample: Value<"sample">;
let imported: Value<"import">;
let records: Value<"record">[];

const run = (...args: string[]): Promise<Ran> =>
  runDossier(args, { cwd: folder.path, env: { DOSSIER_VAULT: vault } });

/** Runs a command, and checks that its one value is as promised. */
async function get<N extends keyof typeof schemas>(
  schema: N,
  ...args: string[]
): Promise<Value<N>> {
  const [command, ...more] = args;
  const ran = await run(command!, "--json", ...more);
  expect(ran, args.join(" ")).toMatchObject({ exit: 0 });
  return schemas[schema].parse(jsonOf(ran)) as Value<N>;
}

beforeAll(async () => {
  sample = await get("sample", "sample", "--out", "made-up", "--seed", "7");
  imported = await get("import", "import", "made-up");
  records = (await run("records")).stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => schemas.record.parse(JSON.parse(line)));
});
afterAll(() => folder.remove());

describe("what each command says under --json", () => {
  it("sample counts what it wrote, and import finds exactly that", async () => {
    const [made] = sample.archives;
    expect(sample.seed).toBe(7);
    expect(made?.paths.every((file) => existsSync(file))).toBe(true);

    const { categories } = await get("overview", "overview");
    expect(
      Object.fromEntries(
        categories
          .filter((category) => category.records > 0)
          .map((category) => [category.id, category.records]),
      ),
    ).toEqual(made?.records);
    expect(imported.archives).toHaveLength(1);
    expect(imported.archives[0]).toMatchObject({
      provider: made?.provider,
      account: made?.account,
      alreadyKnown: false,
      records: Object.values(made?.records ?? {}).reduce((a, b) => a + b, 0),
    });
    expect(imported.archives[0]?.added).toBe(imported.archives[0]?.records);
    expect(imported.failed).toEqual([]);
  });

  it("archives lists each with its parts and the counts of its import", async () => {
    const before = Date.now();
    const { archives } = await get("archives", "archives");
    const [known] = imported.archives;
    expect(archives).toHaveLength(1);
    expect(archives[0]).toMatchObject({
      id: known?.id,
      provider: known?.provider,
      account: known?.account,
      entries: known?.entries.total,
      records: known?.records,
      issues: known?.issues,
    });
    expect(archives[0]?.importedAt).toBeLessThanOrEqual(before);
    expect(archives[0]?.importedAt).toBeGreaterThan(before - 600_000);
    expect(
      archives[0]?.parts.map(({ name, bytes }) => ({ name, bytes })),
    ).toEqual(
      sample.archives[0]?.paths.map((file) => ({
        name: path.basename(file),
        bytes: statSync(file).size,
      })),
    );
  });

  it("coverage gives every entry one status, and totals that are the sums", async () => {
    const { entries, totals } = await get("coverage", "coverage");
    const [known] = imported.archives;
    expect(totals.total).toBe(entries.length);
    for (const status of ENTRY_STATUSES)
      expect([
        status,
        entries.filter((entry) => entry.status === status).length,
      ]).toEqual([status, totals[status]]);
    expect(totals).toMatchObject({ ...known?.entries });
    expect(totals.records).toBe(records.length);
    expect(totals.issues).toBe(
      entries.reduce((sum, entry) => sum + entry.issues.length, 0),
    );
    for (const entry of entries) {
      expect(entry.reason !== null).toBe(entry.status === "skipped");
      if (entry.records > 0) expect(entry.categories).toContain(entry.category);
      if (entry.status === "duplicate") expect(entry.records).toBe(0);
    }
    const one = await get("coverage", "coverage", "--archive", known!.id);
    expect(one).toEqual({ entries, totals });
  });

  it("overview has all categories in their order, and counts each record once", async () => {
    const overview = await get("overview", "overview");
    expect(overview.categories.map((category) => category.id)).toEqual([
      ...CATEGORIES,
    ]);
    expect(overview.archives).toBe(1);
    for (const category of overview.categories) {
      const own = records.filter((record) => record.category === category.id);
      expect([category.id, category.records]).toEqual([
        category.id,
        own.length,
      ]);
      expect(
        Object.values(category.flows).reduce((sum, flow) => sum + flow, 0),
      ).toBe(category.records);
      const times = own.flatMap((record) => timeOf(record) ?? []);
      expect([category.id, category.firstAt, category.lastAt]).toEqual([
        category.id,
        times.length === 0 ? null : Math.min(...times),
        times.length === 0 ? null : Math.max(...times),
      ]);
      expect([category.id, category.organisations]).toEqual([
        category.id,
        new Set(
          own.flatMap(({ organisation }) => organisation?.toLowerCase() ?? []),
        ).size,
      ]);
    }
  });

  it("companies counts the records of each, by mechanism and by event", async () => {
    const { companies } = await get("companies", "companies");
    const overview = await get("overview", "overview");
    expect(companies).toHaveLength(overview.organisations);
    expect(new Set(companies.map((company) => company.id)).size).toBe(
      companies.length,
    );
    for (const company of companies) {
      const own = records.filter(({ organisation }) =>
        organisation === null ? false : company.names.includes(organisation),
      );
      expect([company.name, company.records]).toEqual([
        company.name,
        own.length,
      ]);
      const events = own.filter(({ category }) => category === "off_platform");
      expect(
        Object.values(company.events).reduce((sum, event) => sum + event, 0),
      ).toBe(events.length);
      if (events.length > 0)
        expect(company.mechanisms).toContainEqual(
          expect.objectContaining({
            id: "sent_events",
            records: events.length,
          }),
        );
    }
  });

  it("companies says of each whether the person dealt with it, and whether it is a broker", async () => {
    const { companies } = await get("companies", "companies");
    for (const { name, known, broker, mechanisms } of companies) {
      expect([name, typeof known, typeof broker]).toEqual([
        name,
        "boolean",
        "boolean",
      ]);
      if (mechanisms.some(({ id: way }) => way === "app_access"))
        expect([name, known]).toEqual([name, true]);
    }
  });

  it("directory reads in addresses, and says what it could not use", async () => {
    const companies = path.join(
      folder.path,
      "addresses-2026-07-21",
      "companies",
    );
    mkdirSync(companies, { recursive: true });
    writeFileSync(
      path.join(companies, "velora.json"),
      JSON.stringify({
        slug: "velora",
        "relevant-countries": ["all"],
        name: "Velora",
        address: "Example Street 1\nGermany",
        sources: ["https://velora.example/privacy"],
        quality: "verified",
      }),
    );
    writeFileSync(path.join(companies, "broken.json"), "{");
    const { readAt, ...read } = await get(
      "directory",
      "directory",
      "addresses-2026-07-21",
    );
    expect(readAt).toBeGreaterThan(Date.UTC(2026, 0));
    expect(read).toEqual({
      name: "addresses-2026-07-21",
      dated: "2026-07-21",
      companies: 1,
      skipped: 1,
      skippedPaths: ["companies/broken.json"],
    });
    const shown = await run("directory", "addresses-2026-07-21");
    expect(shown.stdout).toBe(
      "The address of 1 company was read from addresses-2026-07-21. By its name it is as of 21 July 2026.\n" +
        "1 record could not be used:\n  companies/broken.json\n",
    );
    const wrong = await run("directory", "made-up", "--json");
    expect(wrong.exit).toBe(1);
    expect(schemas.error.parse(jsonOf(wrong)).error.code).toBe(
      "directory.not-recognised",
    );
    expect((await run("directory")).exit).toBe(2);
  });

  it("a business without events has sent events, none of them a record", async () => {
    const { companies } = await get("companies", "companies");
    expect(
      companies.filter(({ mechanisms }) =>
        mechanisms.some(
          (each) =>
            each.id === "sent_events" &&
            each.records === 0 &&
            each.firstAt === null &&
            each.lastAt === null,
        ),
      ),
    ).not.toEqual([]);
  });

  it("people counts the records that name each, and leaves out the owner", async () => {
    const { people } = await get("people", "people");
    const overview = await get("overview", "overview");
    const owner = imported.archives[0]!.account;
    expect(people).toHaveLength(overview.people);
    expect(new Set(people.map((person) => person.id)).size).toBe(people.length);
    expect(people.filter(({ names }) => names.includes(owner ?? ""))).toEqual(
      [],
    );
    const named = records.filter(
      ({ person }) => person !== null && person !== owner,
    );
    const listed = new Set(people.flatMap(({ names }) => names));
    for (const { person } of named) expect(listed).toContain(person);
    for (const person of people) {
      const own = named.filter((record) =>
        person.names.includes(record.person!),
      );
      expect([person.name, person.records, person.messages]).toEqual([
        person.name,
        own.length,
        own.filter(({ category }) => category === "messages").length,
      ]);
    }
  });

  it("records and search give those that name a person", async () => {
    const { people } = await get("people", "people");
    const [first] = people;
    const only = ["--person", first!.id];
    const { stdout } = await run("records", ...only);
    expect(stdout.trim().split("\n")).toHaveLength(first!.records);
    const found = await get("search", "search", ...only, "--limit", "1");
    expect(found.total).toBe(first!.records);
  });

  it("people merge makes two one, and people split two of it again", async () => {
    const { people } = await get("people", "people");
    const [one, other] = people.map((person) => person.id);
    const merged = await get("people", "people", "merge", one!, other!);
    expect(merged.people).toHaveLength(1);
    expect(merged.people[0]?.records).toBe(
      people[0]!.records + people[1]!.records,
    );
    const apart = await get("people", "people", "split", merged.people[0]!.id);
    expect(new Set(apart.people.map((person) => person.id))).toEqual(
      new Set([one, other]),
    );
    expect(await get("people", "people")).toEqual({ people });
  });

  it("search gives hits with all fields, the same that records gives", async () => {
    const { total, hits } = await get(
      "search",
      "search",
      "--category",
      "posts",
      "--limit",
      "500",
    );
    const posts = records.filter(({ category }) => category === "posts");
    expect(total).toBe(posts.length);
    expect(hits).toEqual(
      posts.map((record) =>
        Object.fromEntries(
          Object.keys(hit).map((key) => [
            key,
            record[key as keyof typeof record],
          ]),
        ),
      ),
    );
    const word = posts.find(({ text }) => text !== null)!.text!.split(" ")[0]!;
    const found = await get("search", "search", `"${word}"`, "--limit", "500");
    expect(found.total).toBeGreaterThan(0);
    for (const each of found.hits)
      expect(records.map((record) => record.id)).toContain(each.id);
  });

  it("search filters by category, service, archive and day, and pages without gaps", async () => {
    const [known] = imported.archives;
    const all = await get(
      "search",
      "search",
      "--archive",
      known!.id,
      "--limit",
      "500",
    );
    expect(all.total).toBe(records.length);
    expect(
      (await get("search", "search", "--provider", "instagram")).total,
    ).toBe(0);
    const first = await get(
      "search",
      "search",
      "--provider",
      "facebook",
      "--limit",
      "3",
    );
    const second = await get(
      "search",
      "search",
      "--provider",
      "facebook",
      "--limit",
      "3",
      "--offset",
      "3",
    );
    expect([...first.hits, ...second.hits]).toEqual(all.hits.slice(0, 6));
    expect(first.total).toBe(records.length);
    const during = await get(
      "search",
      "search",
      "--after",
      "2020-01-01",
      "--before",
      "2021-01-01",
      "--limit",
      "500",
    );
    expect(during.hits.map((each) => each.id)).toEqual(
      records
        .filter((record) => {
          const time = timeOf(record);
          return (
            time !== null && time >= Date.UTC(2020) && time < Date.UTC(2021)
          );
        })
        .map((record) => record.id),
    );
  });

  it("search and records filter by how it came; what nobody understood is unknown, in JSON too", async () => {
    const { categories } = await get("overview", "overview");
    for (const flow of FLOWS_OR_UNKNOWN) {
      const own = records.filter((record) => flowOf(record) === flow);
      const found = await get("search", "search", "--flow", flow);
      expect([flow, found.total]).toEqual([flow, own.length]);
      const lines = (await run("records", "--flow", flow)).stdout;
      expect(lines.split("\n").filter((line) => line !== "")).toHaveLength(
        own.length,
      );
    }
    for (const category of categories) {
      const own = records.filter((each) => each.category === category.id);
      expect([category.id, category.unknownFlow]).toEqual([
        category.id,
        category.id === "other" ? own.length : 0,
      ]);
      for (const flow of DATA_FLOWS)
        expect([category.id, flow, category.flows[flow]]).toEqual([
          category.id,
          flow,
          own.filter((each) => each.flow === flow).length,
        ]);
    }
    const shown = (await run("overview")).stdout;
    expect(shown).toMatch(
      /^Not recognised yet +\d+ +Origin not known yet \d+/m,
    );
  });

  it("search shows 50 hits unless told", async () => {
    const { hits } = await get("search", "search", "--provider", "facebook");
    expect(hits).toHaveLength(50);
  });

  it("records are JSON Lines with every record once, newest first, those without a time last", async () => {
    expect(new Set(records.map((record) => record.id)).size).toBe(
      records.length,
    );
    const times = records.map((record) =>
      Math.floor((timeOf(record) ?? -Infinity) / 1000),
    );
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    const [known] = imported.archives;
    for (const record of records) expect(record.archives).toEqual([known!.id]);
    const some = (await run("records", "--category", "friends", "--json"))
      .stdout;
    expect(some.trim().split("\n")).toHaveLength(
      records.filter(({ category }) => category === "friends").length,
    );
  });

  it("findings name evidence that exists", async () => {
    const { findings } = await get("findings", "findings");
    const ids = new Set(records.map((record) => record.id));
    expect(findings.length).toBeGreaterThan(3);
    for (const finding of findings) {
      expect(finding.evidence.filter((each) => !ids.has(each))).toEqual([]);
      expect(finding.evidence.length).toBe(Math.min(500, finding.count));
    }
  });

  it("checklist has items with a party, a right, steps and evidence that exists", async () => {
    const { items } = await get("checklist", "checklist");
    const { findings } = await get("findings", "findings");
    const ids = new Set(records.map((record) => record.id));
    expect(items.length).toBeGreaterThan(3);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    for (const item of items) {
      expect(findings.map((finding) => finding.id)).toContain(item.finding);
      expect(item.evidence.filter((each) => !ids.has(each))).toEqual([]);
      expect(item.status).toBe("todo");
    }
    expect(
      schemas.checklist.parse(
        jsonOf(await run("checklist", "--format", "json")),
      ),
    ).toEqual({ items });
  });

  it("audit is the same as what the other commands say, with evidence that exists", async () => {
    const report = await get("audit", "audit");
    const { findings } = await get("findings", "findings");
    const { companies } = await get("companies", "companies");
    const { people } = await get("people", "people");
    const { archives } = await get("archives", "archives");
    expect(report.findings.map(({ finding }) => finding)).toEqual(
      findings.map((finding) => finding.id),
    );
    expect(report.findings.map((finding) => finding.count)).toEqual(
      findings.map((finding) => finding.count),
    );
    expect(report.companies.map((company) => company.id)).toEqual(
      companies.map((company) => company.id),
    );
    expect(report.people).toHaveLength(people.length);
    expect(report.exposure.reduce((sum, row) => sum + row.records, 0)).toBe(
      records.length,
    );
    expect(report.parts.map(({ partSha256 }) => partSha256)).toEqual(
      archives.flatMap(({ parts }) => parts.map((part) => part.sha256)),
    );
    for (const { id: finding, evidence } of findings)
      expect(
        report.evidence
          .filter((row) => row.finding === finding)
          .map((row) => row.record),
      ).toEqual(evidence.slice(0, 20));
    const known = new Map(records.map((record) => [record.id, record]));
    for (const row of report.evidence) {
      const record = known.get(row.record)!;
      expect([row.entry, row.locator, row.occurredAt]).toEqual([
        record.entry,
        record.locator,
        record.occurredAt,
      ]);
    }
  });

  it("audit writes one page or a folder of tables, and never over what is there", async () => {
    const page = path.join(folder.path, "audit.html");
    const tables = path.join(folder.path, "audit-tables");
    expect((await run("audit", "--out", page)).exit).toBe(0);
    expect((await run("audit", "--format", "csv", "--out", tables)).exit).toBe(
      0,
    );
    expect(readFileSync(page, "utf8")).toMatch(
      /^<!doctype html>[^]*<\/html>\n$/,
    );
    expect(isPrivate(page)).toBe(true);
    expect(readdirSync(tables).toSorted()).toEqual([
      "archives.csv",
      "companies.csv",
      "evidence.csv",
      "exposure.csv",
      "figures.csv",
      "findings.csv",
      "linkage.csv",
      "missing.csv",
      "parts.csv",
      "people.csv",
      "portrait.csv",
      "read-me.txt",
      "stories.csv",
    ]);
    const before = readFileSync(page, "utf8");
    for (const [format, place] of [
      ["html", page],
      ["csv", tables],
      ["json", page],
    ] as const) {
      const ran = await run("audit", "--format", format, "--out", place);
      expect(ran.exit).toBe(1);
      expect(ran.stderr).toContain("It was left as it is");
    }
    expect(readFileSync(page, "utf8")).toBe(before);
    expect((await run("audit")).exit).toBe(2);
    expect((await run("audit", "--format", "csv")).exit).toBe(2);
  });

  it("erase says which archives went, and how many records", async () => {
    const other = path.join(folder.path, "erase.db");
    await run("import", "made-up", "--vault", other);
    const [known] = imported.archives;
    expect(
      await get("erase", "erase", "--archive", known!.id, "--vault", other),
    ).toEqual({ archives: [known!.id], records: records.length });
    expect(
      (await get("archives", "archives", "--vault", other)).archives,
    ).toEqual([]);
    await run("import", "made-up", "--vault", other);
    expect(await get("erase", "erase", "--all", "--vault", other)).toEqual({
      archives: [known!.id],
      records: records.length,
    });
    const overview = await get("overview", "overview", "--vault", other);
    expect(overview).toMatchObject({
      archives: 0,
      people: 0,
      organisations: 0,
    });
    expect(overview.categories.map((category) => category.id)).toEqual([
      ...CATEGORIES,
    ]);
  });

  it("tour does the whole job in a fresh folder", async () => {
    const ran = await run(
      "tour",
      "--out",
      "the-tour",
      "--lang",
      "fr",
      "--json",
    );
    expect(ran.exit).toBe(0);
    const told = z
      .object({
        sample: schemas.sample,
        import: schemas.import,
        overview: schemas.overview,
        findings: schemas.findings.shape.findings.max(3),
        checklist: z.string(),
      })
      .parse(jsonOf(ran));
    expect(told.import.failed).toEqual([]);
    expect(readFileSync(told.checklist, "utf8")).toMatch(/^# \p{L}/u);
    const own = path.join(folder.path, "the-tour/vault.db");
    expect(
      (await get("overview", "overview", "--vault", own)).categories,
    ).toEqual(told.overview.categories);
    // The person's own vault has nothing to do with it.
    expect((await get("overview", "overview")).archives).toBe(1);
  });

  it("import knows an archive again and adds nothing", async () => {
    const again = await get("import", "import", "made-up");
    expect(again.archives).toEqual([
      { ...imported.archives[0], alreadyKnown: true, added: 0 },
    ]);
  });
});

function timeOf(record: Value<"record">): number | null {
  return (
    record.occurredAt ??
    (record.localTime === null ? null : Date.parse(`${record.localTime}Z`))
  );
}

describe("exit codes", () => {
  it.each([
    [[]],
    [["no-such-command"]],
    [["diff"]],
    [["overview", "--no-such-option"]],
    [["overview", "surplus"]],
    [["import"]],
    [["search", "x", "--limit", "many"]],
    [["search", "x", "--limit", "0"]],
    [["search", "x", "--limit", "501"]],
    [["search", "x", "--limit", "-1"]],
    [["search", "x", "--offset", "1.5"]],
    [["search", "x", "--after", "yesterday"]],
    [["people", "merge"]],
    [["people", "merge", "x"]],
    [["people", "merge", "x", "y", "z"]],
    [["people", "split"]],
    [["people", "split", "x", "y"]],
    [["people", "marry", "x", "y"]],
    [["search", "x", "--after", "2024-02-30"]],
    [["search", "x", "--before", "2024-1-1"]],
    [["search", "x", "--category", "cats"]],
    [["search", "x", "--provider", "myspace"]],
    [["search", "x", "--flow", "sideways"]],
    [["records", "--flow", ""]],
    [["search"]],
    [["search", ""]],
    [["search", "  "]],
    [["overview", "--lang", "de"]],
    [["sample"]],
    [["sample", "--out", "x", "--size", "huge"]],
    [["sample", "--out", "x", "--seed", "-3"]],
    [["sample", "--out", "x", "--as", "pdf"]],
    [["sample", "--out", "x", "--layout", "2016"]],
    [["sample", "--out", "x", "--lang-of-archive", "xx"]],
    [["sample", "--out", "x", "--zone", "Nowhere/Town"]],
    [["sample", "--out", "x", "--parts", "0"]],
    [["sample", "--out", "x", "--packing", "tar"]],
    [["checklist", "--format", "docx"]],
    [["erase"]],
    [["erase", "--all", "--archive", "x"]],
    [["import", "x.zip", "--timezone", "Mars/Olympus"]],
    [["import", "x.zip", "--timezone", "+02:00"]],
    [["import", "x.zip", "--date-order", "ydm"]],
  ])("2 for wrong usage: %j", async (args) => {
    const ran = await run(...args);
    expect(ran).toMatchObject({ exit: 2, stdout: "" });
    expect(ran.stderr).not.toBe("");
  });

  it.each([
    ["en", "There is no time zone “Mars/Olympus”. Nothing was read."],
    [
      "fr",
      "Il n’existe pas de fuseau horaire «\u00a0Mars/Olympus\u00a0». Rien n’a été lu.",
    ],
  ])("says in %s that there is no such zone", async (lang, sentence) => {
    const zone = ["--timezone", "Mars/Olympus"];
    const ran = await run("import", "x.zip", ...zone, "--lang", lang);
    expect(ran.exit).toBe(2);
    expect(ran.stderr).toContain(sentence);
  });

  it.each([["--help"], ["help"], ["search --help"]])(
    "0 for %s",
    async (args) => {
      expect(await run(...args.split(" "))).toMatchObject({
        exit: 0,
        stderr: "",
      });
    },
  );

  it.each([
    "archives",
    "coverage",
    "overview",
    "companies",
    "people",
    "people merge x y",
    "people split x",
    "findings",
    "search x",
    "records",
    "checklist",
    "erase --all",
    "erase --archive x",
    "directory made-up",
  ])("1 for %s without a vault, and none is made", async (args) => {
    const none = path.join(folder.path, "none", "vault.db");
    const ran = await run(...args.split(" "), "--vault", none, "--json");
    expect(ran.exit).toBe(1);
    expect(ran.stderr).toMatch(/^There is no vault here yet\. .+\n$/);
    expect(schemas.error.parse(jsonOf(ran)).error).toEqual({
      code: "vault.missing",
      message: ran.stderr.trim(),
    });
    expect(existsSync(path.dirname(none))).toBe(false);
  });

  it.each([
    "coverage --archive nobody",
    "records --archive nobody",
    "search x --archive nobody",
    "search --archive nobody",
    "erase --archive nobody",
  ])("1 for an archive that is not there: %s", async (args) => {
    const ran = await run(...args.split(" "), "--json");
    expect(ran.exit).toBe(1);
    expect(schemas.error.parse(jsonOf(ran)).error.code).toBe(
      "vault.unknown-archive",
    );
  });

  it.each([
    "people merge nobody nobody",
    "people split nobody",
    "records --person nobody",
    "search --person nobody",
  ])("1 for somebody who is not there: %s", async (args) => {
    const ran = await run(...args.split(" "), "--json");
    expect(ran.exit).toBe(1);
    expect(schemas.error.parse(jsonOf(ran)).error.code).toBe(
      "vault.unknown-person",
    );
  });

  it("1 when one of several inputs cannot be used, and the others are imported", async () => {
    writeFileSync(path.join(folder.path, "broken.zip"), "no zip");
    const other = path.join(folder.path, "some.db");
    const ran = await run(
      "import",
      "broken.zip",
      "made-up",
      "missing",
      "--vault",
      other,
      "--json",
    );
    expect(ran.exit).toBe(1);
    const { archives, failed } = schemas.import.parse(jsonOf(ran));
    expect(archives[0]?.added).toBe(records.length);
    expect(failed.map(({ paths, code }) => [...paths, code])).toEqual([
      [path.join(folder.path, "broken.zip"), "archive.not-a-zip"],
      [path.join(folder.path, "missing"), "archive.not-found"],
    ]);
  });

  it("no query fails to parse", async () => {
    for (const query of [
      '"',
      "-",
      "*",
      "(",
      "a AND",
      "{x}: y",
      "NEAR(",
      "-a -b",
      "'; DROP TABLE records",
      "\u0001",
      "🎉",
      "ab*",
    ])
      expect(await run("search", query, "--json"), query).toMatchObject({
        exit: 0,
        stderr: "",
      });
  });

  it("words after one dash are left out, apart, quoted or behind two dashes", async () => {
    const total = async (...args: string[]): Promise<number> =>
      (await get("search", "search", ...args)).total;
    const [bonjour, all] = [await total("bonjour"), await total("bo*")];
    expect(bonjour).toBeGreaterThan(0);
    for (const args of [
      ["bo*", "-bonjour"],
      ["bo* -bonjour"],
      ["-bonjour bo*"],
      ["-bonjour", "bo*"],
      ["--", "-bonjour", "bo*"],
    ])
      expect([args, await total(...args)]).toEqual([args, all - bonjour]);
  });
});

describe("where things are", () => {
  it("keeps the vault in the user's data folder, readable by nobody else", async () => {
    const data = path.join(folder.path, "data");
    const ran = await runDossier(["import", "made-up"], {
      cwd: folder.path,
      env: { XDG_DATA_HOME: data },
    });
    expect(ran.exit).toBe(0);
    const modeOf = (file: string): string =>
      (statSync(path.join(data, file)).mode & 0o777).toString(8);
    expect(modeOf("dossier")).toBe("700");
    for (const ending of ["", "-wal", "-shm"])
      if (existsSync(path.join(data, `dossier/vault.db${ending}`)))
        expect([ending, modeOf(`dossier/vault.db${ending}`)]).toEqual([
          ending,
          "600",
        ]);
    expect(existsSync(path.join(data, "dossier/vault.db"))).toBe(true);
  });

  it("uses ~/.local/share without XDG_DATA_HOME, and not a relative one", async () => {
    for (const env of [{}, { XDG_DATA_HOME: "" }, { XDG_DATA_HOME: "here" }]) {
      const home = path.join(
        folder.path,
        `home-${Object.values(env).join("")}`,
      );
      mkdirSync(home, { recursive: true });
      await runDossier(["import", "made-up"], {
        cwd: folder.path,
        env: { ...env, HOME: home },
      });
      expect(existsSync(path.join(home, ".local/share/dossier/vault.db"))).toBe(
        true,
      );
    }
  });

  it("--vault wins over DOSSIER_VAULT, which wins over the data folder", async () => {
    const env = {
      XDG_DATA_HOME: path.join(folder.path, "nobody"),
      DOSSIER_VAULT: path.join(folder.path, "by-variable.db"),
    };
    const options = { cwd: folder.path, env };
    await runDossier(["import", "made-up"], options);
    await runDossier(["import", "made-up", "--vault", "by-option.db"], options);
    expect(existsSync(env.DOSSIER_VAULT)).toBe(true);
    expect(existsSync(path.join(folder.path, "by-option.db"))).toBe(true);
    expect(existsSync(env.XDG_DATA_HOME)).toBe(false);
  });

  it("takes relative paths from the folder it was called from", async () => {
    const elsewhere = path.join(folder.path, "elsewhere");
    mkdirSync(elsewhere);
    const options = {
      cwd: elsewhere,
      env: { INIT_CWD: folder.path, DOSSIER_VAULT: "relative.db" },
    };
    const all = [
      await runDossier(["import", "made-up"], options),
      await runDossier(
        ["import", "made-up", "--vault", "relative-2.db"],
        options,
      ),
      await runDossier(["checklist", "--out", "relative.md"], options),
      await runDossier(["sample", "--out", "relative-sample"], options),
    ];
    expect(all.map(({ exit }) => exit)).toEqual([0, 0, 0, 0]);
    for (const name of [
      "relative.db",
      "relative-2.db",
      "relative.md",
      "relative-sample",
    ])
      expect([name, existsSync(path.join(folder.path, name))]).toEqual([
        name,
        true,
      ]);
  });
});

describe("what people read", () => {
  const sentence = (ran: Ran): string => ran.stderr.trim();

  it.each([
    [[], { LANG: "fr_FR.UTF-8" }, "fr"],
    [[], { LANG: "en_GB.UTF-8" }, "en"],
    [[], { LANG: "de_DE.UTF-8" }, "en"],
    [[], { LANG: "en_US.UTF-8", LC_ALL: "fr_CA.UTF-8" }, "fr"],
    [[], { LANG: "fr_FR.UTF-8", LC_ALL: "" }, "fr"],
    [[], { LANG: "en_US.UTF-8", LC_MESSAGES: "fr_FR.UTF-8" }, "fr"],
    [["--lang", "en"], { LANG: "fr_FR.UTF-8" }, "en"],
    [["--lang", "fr"], { LANG: "en_US.UTF-8" }, "fr"],
  ])("%j with %j speaks %s", async (args, env, language) => {
    const ran = await runDossier(
      ["overview", "--vault", "/nowhere/x.db", ...args],
      { env },
    );
    expect(sentence(ran)).toMatch(
      language === "fr" ? /coffre|Aucun|Il n/ : /^There is no vault/,
    );
  });

  it("puts results on stdout and messages on stderr", async () => {
    for (const args of [
      "archives",
      "coverage",
      "overview",
      "companies",
      "people",
      "findings",
      "search bonjour",
      "records",
      "checklist",
    ])
      expect(await run(...args.split(" ")), args).toMatchObject({
        exit: 0,
        stderr: "",
        stdout: expect.stringMatching(/\S/) as string,
      });
    const other = path.join(folder.path, "streams.db");
    const ran = await run("import", "made-up", "missing", "--vault", other);
    expect(ran.stdout).toContain(sample.archives[0]!.account);
    expect(ran.stdout).not.toContain("missing");
    expect(ran.stderr).toContain("missing");
  });

  it("never overwrites what it saves to", async () => {
    const file = path.join(folder.path, "mine.md");
    writeFileSync(file, "mine");
    const ran = await run("checklist", "--out", "mine.md", "--json");
    expect(ran.exit).toBe(1);
    expect(schemas.error.parse(jsonOf(ran)).error.code).toBe(
      "input.out-exists",
    );
    expect(readFileSync(file, "utf8")).toBe("mine");

    const before = readFileSync(sample.archives[0]!.paths[0]!);
    expect((await run("sample", "--out", "made-up", "--seed", "7")).exit).toBe(
      1,
    );
    expect(readFileSync(sample.archives[0]!.paths[0]!)).toEqual(before);

    expect((await run("tour", "--out", "made-up")).exit).toBe(1);
    expect((await run("checklist", "--out", "no/such/folder/x.md")).exit).toBe(
      1,
    );
  });

  it("closes quietly when the reader has had enough", async () => {
    const shell = spawn(
      "bash",
      [
        "-c",
        `set -o pipefail; "$0" "$1" records | head -n 1; echo "\${PIPESTATUS[0]}"`,
        process.execPath,
        DOSSIER,
      ],
      { env: cleanEnvironment({ DOSSIER_VAULT: vault }) },
    );
    let stdout = "";
    let stderr = "";
    shell.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    shell.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    await new Promise((resolve) => shell.on("close", resolve));
    const [line, exit] = stdout.trim().split("\n");
    expect(schemas.record.parse(JSON.parse(line!)).id).toBe(records[0]?.id);
    expect({ exit, stderr }).toEqual({ exit: "0", stderr: "" });
  });
});

describe("an archive that talks to the terminal", () => {
  // Colours, a title, a clipboard write, a cursor move by one character, a bell, a back-space, direction overrides.
  const HOSTILE =
    "\u001b[31mX\u001b]0;T\u0007\u001b]52;c;eA==\u0007\u009b2J\u0008\u007f\u202eLTR\u2066\u200f\u2028end";
  const UNSAFE =
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;
  const hostile = path.join(folder.path, "hostile.db");
  const say = (word: string): string => `${word} ${HOSTILE}`;
  let zip: string;

  beforeAll(() => {
    const name = `facebook-\u001b[31m\u202egpj.zip`;
    zip = writeArchive(path.join(folder.path, name), {
      owner: say("Owner"),
      chats: {
        [say("Chat")]: [
          { by: say("Sender"), at: Date.UTC(2024, 1), text: say("Said") },
        ],
      },
      friends: [{ name: say("Friend"), at: Date.UTC(2023, 1) }],
      businesses: [
        {
          name: say("Business"),
          events: [{ type: say("PURCHASE"), at: Date.UTC(2024, 2) }],
        },
      ],
      searches: [{ text: say("Search"), at: Date.UTC(2022, 1) }],
      photos: [
        { name: say("photo"), at: Date.UTC(2022, 1), title: say("Title") },
      ],
      files: {
        [`your_facebook_activity/other_activity/odd ${HOSTILE}.json`]: {
          [say("Label")]: say("Value"),
        },
        [`your_facebook_activity/other_activity/broken ${HOSTILE}.json`]:
          Buffer.from("{"),
        "apps_and_websites_off_of_facebook/connected_apps_and_websites.json": {
          installed_apps_v2: [
            {
              name: say("App"),
              added_timestamp: 1_600_000_000,
              category: "active",
            },
          ],
        },
        "ads_information/advertisers_using_your_activity_or_information.json": {
          custom_audiences_all_types_v2: [
            {
              advertiser_name: say("Advertiser"),
              has_data_file_custom_audience: true,
              has_remarketing_custom_audience: false,
              has_in_person_store_visit: false,
            },
          ],
        },
      },
    });
  });

  it.each([
    ["import", []],
    ["archives", []],
    ["coverage", []],
    ["overview", []],
    ["companies", []],
    ["people", []],
    ["findings", []],
    ["search", ["end"]],
    ["search", ["-nothing"]],
    ["records", []],
    ["checklist", []],
    ["audit", ["--format", "json"]],
    ["import", ["missing \u001b[31m\u202e.zip"]],
  ])("cannot: %s %j", async (command, more) => {
    if (!existsSync(hostile)) await run("import", zip, "--vault", hostile);
    const args = command === "import" && more.length === 0 ? [zip] : more;
    for (const json of command === "records" ? [[]] : [[], ["--json"]]) {
      const ran = await run(command, ...args, "--vault", hostile, ...json);
      const found = UNSAFE.exec(ran.stdout + ran.stderr);
      expect(
        found === null
          ? ""
          : (ran.stdout + ran.stderr).slice(
              Math.max(0, found.index - 60),
              found.index + 20,
            ),
      ).toBe("");
    }
  });

  it("is shown as it is, made visible, and comes out of --json unchanged", async () => {
    const shown = await run("search", "said", "--vault", hostile);
    expect(shown.stdout).toContain("Said [U+001B][31mX");
    expect(shown.stdout).toContain("[U+202E]LTR");
    const { hits } = await get("search", "search", "said", "--vault", hostile);
    expect(hits[0]?.text).toBe(say("Said"));
    expect(hits[0]?.person).toBe(say("Sender"));
  });
});
