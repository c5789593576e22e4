import { readFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { rules } from "../../../electron/engine/audit/rules/index.ts";
import { openEngine, type Engine } from "../../../electron/engine/engine.ts";
import { PickedPaths } from "../../../electron/engine/picked-paths.ts";
import { writeSample } from "../../../electron/engine/sample/write-sample.ts";
import type {
  CommandName,
  Commands,
  Company,
  Finding,
  Person,
} from "../../../shared/contract/commands.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";

/*
 * What everything is for, at once: the archives of one made-up person come to exactly what was counted by hand from the
 * facts of their writer (test/fixtures/household/why.md), before anything read them.
 */

type Counts = Record<string, number>;

interface Expected {
  seed: number;
  size: "small";
  /** Records by category, service and flow. */
  exposure: Record<string, Record<string, Counts>>;
  /** Severity and how many records prove it, by id. */
  findings: Record<string, [Finding["severity"], number]>;
  /** Rules that find nothing here. */
  silent: string[];
  people: { joined: string[][]; namesakes: string[] };
  companies: Record<string, { mechanisms: string[]; events: Counts }>;
}

const expected = JSON.parse(
  readFileSync(
    path.join(import.meta.dirname, "../../fixtures/household/expected.json"),
    "utf8",
  ),
) as Expected;

/** Ways in which the writer ties a company to the person by a name alone; other ways depend on sentences. */
const TOLD_BY_LISTS: readonly string[] = [
  "app_access",
  "list_upload",
  "retargets",
  "sent_events",
  "store_visit",
];

const folder = temporaryFolder();
let engine: Engine;

async function call<N extends CommandName>(
  name: N,
  input: Commands[N]["input"],
): Promise<Commands[N]["output"]> {
  const result = await engine.call(name, input);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

beforeAll(async () => {
  const sample = await writeSample({
    out: path.join(folder.path, "household"),
    size: expected.size,
    seed: expected.seed,
    household: true,
  });
  const picked = new PickedPaths();
  engine = openEngine({
    vault: { file: path.join(folder.path, "vault", "vault.db") },
    picked,
    emit: () => undefined,
  });
  const { failed } = await call("archive.import", {
    paths: sample.archives
      .flatMap(({ paths }) => paths)
      .map((each) => picked.register(each)),
  });
  if (failed.length > 0) throw new Error(failed[0]?.message);
});

afterAll(async () => {
  await engine.close();
  folder.remove();
});

describe("the household", () => {
  it("is as many records of each category, service and flow as its writer wrote", async () => {
    const table: Record<string, Record<string, Record<string, number>>> = {};
    for (const { category, provider, flow } of await allRecords()) {
      const flows = ((table[category] ??= {})[provider] ??= {});
      flows[flow] = (flows[flow] ?? 0) + 1;
    }
    expect(table).toEqual(expected.exposure);
  });

  it("has the findings of its facts, each as grave and with as many records", async () => {
    const { findings } = await call("findings.list", { lang: "en" });
    const told = expected.findings;
    const found = findings
      .filter(({ id }) => id in told || expected.silent.includes(id))
      .map(({ id, severity, count }: Finding) => [id, [severity, count]]);
    expect(Object.fromEntries(found)).toEqual(told);
  });

  it("says of each rule whether it has something to say here", () => {
    const known = [...Object.keys(expected.findings), ...expected.silent];
    expect(new Set(known).size).toBe(known.length);
    expect(
      rules.map(({ id }) => id as string).filter((id) => !known.includes(id)),
    ).toEqual([]);
  });

  it("joins those who have a number or an address in common, and nobody else", async () => {
    const joined = (await allPeople())
      .filter(({ names }) => names.length > 1)
      .map(({ names }) => [...names].sort());
    expect(joined.sort(byFirst)).toEqual(
      expected.people.joined.map((names) => [...names].sort()).sort(byFirst),
    );
  });

  it("proposes those who are only called the same", async () => {
    const people = await allPeople();
    const names = new Set<string>();
    for (const { id } of people) {
      const { person, namesakes } = await call("people.get", { id });
      for (const other of namesakes)
        for (const name of other.names)
          if (person.names.includes(name)) names.add(name);
    }
    expect([...names].sort()).toEqual([...expected.people.namesakes].sort());
  });

  it("ties its companies to the person in as many ways, with as many events", async () => {
    const companies = Object.fromEntries(
      (await allCompanies()).flatMap(({ name, mechanisms, events }) => {
        const ways = mechanisms
          .map(({ id }) => id as string)
          .filter((id) => TOLD_BY_LISTS.includes(id))
          .sort();
        return ways.length === 0 ? [] : [[name, { mechanisms: ways, events }]];
      }),
    );
    expect(companies).toEqual(expected.companies);
  });
});

function byFirst([one = ""]: string[], [other = ""]: string[]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

async function allRecords() {
  const all: Commands["records.list"]["output"]["records"] = [];
  for (let cursor: string | undefined; ;) {
    const page = await call("records.list", { cursor, limit: 500 });
    all.push(...page.records);
    if (page.next === null) return all;
    cursor = page.next;
  }
}

async function allPeople(): Promise<Person[]> {
  const all: Person[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await call("people.list", { cursor });
    all.push(...page.people);
    if (page.next === null) return all;
    cursor = page.next;
  }
}

async function allCompanies(): Promise<Company[]> {
  const all: Company[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await call("companies.list", { cursor });
    all.push(...page.companies);
    if (page.next === null) return all;
    cursor = page.next;
  }
}
