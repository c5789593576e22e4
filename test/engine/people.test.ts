import { copyFileSync } from "node:fs";
import path from "node:path";

import { afterAll, afterEach, describe, expect, it } from "vitest";

import { openEngine, type Engine } from "../../electron/engine/engine.ts";
import { PickedPaths } from "../../electron/engine/picked-paths.ts";
import { writeSample } from "../../electron/engine/sample/write-sample.ts";
import type {
  CommandName,
  Commands,
  Person,
} from "../../shared/contract/commands.ts";
import { writeArchive, type MadeUp } from "../helpers/made-up-archive.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { findBytes, importInto } from "../helpers/vault-tools.ts";

/* People through the engine's door: imported, erased, imported again, and as the person says. */

const folder = temporaryFolder();
const engines: Engine[] = [];
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close();
});
afterAll(() => folder.remove());

const day = (number: number): number => Date.UTC(2024, 0, number);

class Vault {
  readonly file: string;
  readonly #picked = new PickedPaths();
  readonly #engine: Engine;

  constructor(file: string) {
    this.file = file;
    this.#engine = openEngine({
      vault: { file },
      picked: this.#picked,
      emit: () => undefined,
    });
    engines.push(this.#engine);
  }

  async call<N extends CommandName>(
    name: N,
    input: Commands[N]["input"],
  ): Promise<Commands[N]["output"]> {
    const result = await this.#engine.call(name, input);
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  }

  async import(...paths: string[]): Promise<string[]> {
    const { archives, failed } = await this.call("archive.import", {
      paths: paths.map((each) => this.#picked.register(each)),
    });
    if (failed.length > 0) throw new Error(failed[0]?.message);
    return archives.map(({ id }) => id);
  }

  async people(): Promise<Person[]> {
    return (await this.call("people.list", { sort: "name" })).people;
  }

  async id(name: string): Promise<string> {
    const found = (await this.people()).filter(({ names }) =>
      names.includes(name),
    );
    if (found.length !== 1) throw new Error(`${found.length} have that name`);
    return found[0]!.id;
  }

  async groups(): Promise<string[][]> {
    return (await this.people())
      .map(({ names }) => names)
      .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
  }
}

let made = 0;
const freshVault = (): Vault => {
  made += 1;
  return new Vault(path.join(folder.path, `vault-${made}`, "vault.db"));
};

function archive(name: string, what: MadeUp, book: Record<string, string[]>) {
  return writeArchive(path.join(folder.path, `${name}.zip`), {
    ...what,
    files: {
      "personal_information/other_personal_information/your_address_books.json":
        {
          address_book_v2: {
            address_book: Object.entries(book).map(([contact, points]) => ({
              name: contact,
              details: points.map((contact_point) => ({ contact_point })),
              created_timestamp: day(1) / 1000,
            })),
          },
        },
    },
  });
}

const first = archive(
  "first",
  {
    chats: {
      "Ada Oak": [{ by: "Ada Oak", at: day(2), text: "hello" }],
      "Bo Birch": [{ by: "Bo Birch", at: day(3), text: "hello" }],
    },
  },
  { "Ada Oak": ["+33639980142"], "Ada Mobile": ["06 39 98 01 42"] },
);
const second = archive(
  "second",
  { friends: [{ name: "Cy Cedar", at: day(4) }] },
  { "Planted Zyzzyva": ["+33639980142", "zyzzyva.plant@example.org"] },
);
const ofAnother = archive(
  "other",
  {
    owner: "Bo Birch",
    userName: "bo.birch",
    chats: {
      "Sam Example": [{ by: "Sam Example", at: day(3), text: "hello" }],
    },
  },
  { Ada: ["+33 6 39 98 01 42"] },
);

const joinedAda = ["Ada Mobile", "Ada Oak"];

describe("people of imported archives", () => {
  it("are joined after each import, across accounts, without the owner of each", async () => {
    const vault = freshVault();
    await vault.import(first);
    expect(await vault.groups()).toEqual([joinedAda, ["Bo Birch"]]);
    await vault.import(ofAnother);
    // Each owner is somebody in the other's archive.
    expect(await vault.groups()).toEqual([
      ["Ada", ...joinedAda],
      ["Bo Birch"],
      ["Sam Example"],
    ]);
    expect((await vault.call("overview.get", {})).people).toBe(3);
  });

  it("are those of what is left when an archive is erased, and no byte stays of who it told of", async () => {
    const vault = freshVault();
    await vault.import(first);
    const before = await vault.people();
    const [id] = await vault.import(second);
    expect(await vault.groups()).toEqual([
      [...joinedAda, "Planted Zyzzyva"],
      ["Bo Birch"],
      ["Cy Cedar"],
    ]);
    await vault.call("archive.erase", { archive: id! });
    expect(await vault.people()).toEqual(before);
    expect(
      findBytes(path.dirname(vault.file), ["Zyzzyva", "zyzzyva", "Cy Cedar"]),
    ).toEqual([]);
  });

  it("have the same ids in another vault and after a re-import", async () => {
    const vault = freshVault();
    const [id] = await vault.import(first);
    const before = await vault.people();
    await vault.call("archive.erase", { archive: id! });
    expect(await vault.people()).toEqual([]);
    await vault.import(first);
    expect(await vault.people()).toEqual(before);
    const other = freshVault();
    await other.import(second, first);
    expect(await other.id("Bo Birch")).toBe(await vault.id("Bo Birch"));
  });

  it("are joined when they are asked for, where an import did not come to it", async () => {
    const file = path.join(folder.path, "unjoined.db");
    await importInto(file, [first]);
    const copy = path.join(folder.path, "unjoined-2.db");
    copyFileSync(file, copy);
    expect(await new Vault(file).groups()).toEqual([joinedAda, ["Bo Birch"]]);
    // Until then every name counts.
    expect((await new Vault(copy).call("overview.get", {})).people).toBe(3);
  });
});

describe("what the person says of people", () => {
  it("survives erasing and importing again, in both directions", async () => {
    const vault = freshVault();
    const [id] = await vault.import(first);
    await vault.call("people.split", { id: await vault.id("Ada Oak") });
    await vault.call("people.merge", {
      ids: [await vault.id("Ada Oak"), await vault.id("Bo Birch")],
    });
    const said = [["Ada Mobile"], ["Ada Oak", "Bo Birch"]];
    expect(await vault.groups()).toEqual(said);
    await vault.call("archive.erase", { archive: id! });
    await vault.import(first);
    expect(await vault.groups()).toEqual(said);
  });

  it("is forgotten when everything is erased", async () => {
    const vault = freshVault();
    await vault.import(first);
    await vault.call("people.merge", {
      ids: [await vault.id("Ada Oak"), await vault.id("Bo Birch")],
    });
    await vault.call("archive.erase", { all: true });
    expect(await vault.people()).toEqual([]);
    await vault.import(first);
    expect(await vault.groups()).toEqual([joinedAda, ["Bo Birch"]]);
  });
});

describe("the made-up household", () => {
  it("has the people that its files have", async () => {
    const sample = await writeSample({
      out: path.join(folder.path, "household"),
      size: "small",
      seed: 7,
      household: true,
    });
    const vault = freshVault();
    await vault.import(...sample.archives.flatMap(({ paths }) => paths));
    const people = await vault.people();
    const records = await allRecords(vault);
    const owner = sample.archives[0]!.account;

    // By hand: who is named, and in how many sorts of services; then whose numbers and addresses are the same.
    const keys = new Map<string, Set<string>>();
    const marks = new Map<string, string[]>();
    for (const { category, provider, person, text } of records) {
      if (person === null || person === owner) continue;
      const key = `${provider === "whatsapp" ? "w" : "m"} ${person}`;
      const own = keys.get(key) ?? keys.set(key, new Set()).get(key)!;
      const ways = [
        ...(person.startsWith("+") ? [person] : []),
        ...(category === "contacts" && provider === "facebook"
          ? (text ?? "").split(", ")
          : []),
      ];
      for (const way of ways) {
        const plain = way.replaceAll(" ", "").replace(/^0/, "+33");
        if (plain === "") continue;
        own.add(plain);
        marks.set(plain, [...(marks.get(plain) ?? []), key]);
      }
    }
    const shared = [...marks.values()].filter((who) => new Set(who).size > 1);
    // Some of the address book are in the phone book, too.
    expect(shared.length).toBeGreaterThanOrEqual(8);
    const group = new Map([...keys.keys()].map((key) => [key, key]));
    const rootOf = (key: string): string =>
      group.get(key) === key ? key : rootOf(group.get(key)!);
    for (const [one, ...others] of shared)
      for (const other of others) group.set(rootOf(other), rootOf(one!));
    const expected = new Map<string, Set<string>>();
    for (const key of keys.keys()) {
      const root = rootOf(key);
      const names = expected.get(root) ?? new Set();
      expected.set(root, names.add(key.slice(2)));
    }
    const groups = [...expected.values()].map((names) => [...names].sort());
    const named = people.filter(({ records: count }) => count > 0);
    expect(named.map(({ names }) => names.join("|")).sort()).toEqual(
      groups.map((names) => names.join("|")).sort(),
    );
    expect(people.some(({ names }) => names.includes(owner))).toBe(false);

    // Every number opens its records.
    for (const person of named.slice(0, 10))
      expect(
        (
          await vault.call("records.search", {
            query: "",
            person: person.id,
            limit: 1,
          })
        ).total,
      ).toBe(person.records);
  });
});

async function allRecords(
  vault: Vault,
): Promise<Commands["records.list"]["output"]["records"]> {
  const all: Commands["records.list"]["output"]["records"] = [];
  let cursor: string | undefined;
  do {
    const page = await vault.call("records.list", { cursor });
    all.push(...page.records);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return all;
}
