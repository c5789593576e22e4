import path from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { recognise } from "../../../../electron/engine/importers/recognise.ts";
import { importers } from "../../../../electron/engine/importers/registry.ts";
import { findReportOwner } from "../../../../electron/engine/importers/whatsapp/report.ts";
import { listCoverage } from "../../../../electron/engine/vault/coverage.ts";
import type { FullRecord } from "../../../../shared/contract/commands.ts";
import { temporaryFolder } from "../../../helpers/temporary-folder.ts";
import {
  allRecords,
  dumpOf,
  importInto,
  withVault,
} from "../../../helpers/vault-tools.ts";
import {
  readExpectedReports,
  REPORTS_FOLDER,
} from "../../../helpers/whatsapp-samples.ts";
import { zipFixture } from "../../../helpers/zip-fixture.ts";
import { MemoryEntry } from "../../formats/memory-entry.ts";
import { madeUpPart } from "../made-up-part.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const expected = readExpectedReports();

/** What the ledger says: by status, and records by category. */
const TOTALS: Readonly<
  Record<
    string,
    { statuses: Record<string, number>; records: Record<string, number> }
  >
> = {
  "2018": {
    statuses: { read: 2 },
    records: {
      profile: 2,
      contacts: 3,
      friends: 1,
      groups: 2,
      devices: 2,
      settings: 9,
    },
  },
  "2022": {
    statuses: { read: 12, skipped: 2 },
    records: {
      profile: 2,
      contacts: 2,
      friends: 1,
      groups: 1,
      devices: 1,
      settings: 5,
    },
  },
  "2024": {
    statuses: { read: 14, skipped: 1, media: 1 },
    records: {
      profile: 3,
      contacts: 2,
      friends: 1,
      groups: 1,
      devices: 2,
      settings: 8,
    },
  },
};

let made = 0;

async function imported(
  ...given: readonly string[]
): Promise<{ file: string; records: FullRecord[]; account: string | null }> {
  const file = path.join(folder.path, `${(made += 1)}.db`);
  const { archives, failed } = await importInto(file, given);
  expect(failed).toEqual([]);
  return {
    file,
    records: withVault(file, (vault) => allRecords(vault)),
    account: archives[0]!.account,
  };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

describe.each(Object.keys(TOTALS))("the report of %s", (year) => {
  const truth = expected[year]!;

  it.each(["folder", "zip", "zip in a wrapper"])("read as %s", async (form) => {
    const tree = path.join(REPORTS_FOLDER, year);
    const given =
      form === "folder"
        ? tree
        : await zipFixture(
            tree,
            path.join(folder.path, `My account info ${year} ${form}.zip`),
            form === "zip" ? {} : { prefix: "My account info/" },
          );
    const { file, records } = await imported(given);
    const of = (category: string): FullRecord[] =>
      records.filter((each) => each.category === category);

    expect(tally(records.map(({ category }) => category))).toEqual(
      TOTALS[year]!.records,
    );
    expect(of("contacts")).toHaveLength(truth.contacts);
    expect(of("groups")).toHaveLength(truth.groups);
    expect(of("friends")).toHaveLength(truth.blocked);
    expect(new Set(of("devices").map(({ text }) => text))).toEqual(
      new Set(truth.ips),
    );
    expect(of("devices")).toHaveLength(truth.devices ?? truth.ips.length);

    expect(of("profile").map(({ occurredAt }) => occurredAt)).toContain(
      truth.registeredAt,
    );
    const said = of("profile").flatMap(({ extra }) =>
      Object.values(extra ?? {}),
    );
    expect(said).toContain(truth.phone);
    if (truth.report_generated_epoch !== undefined)
      expect(said).toContain(truth.report_generated_epoch);
    const sharing = of("settings").filter(
      ({ extra }) => extra?.["setting"] === "meta_sharing",
    );
    expect(sharing).toHaveLength(1);
    if (truth.sharing_choice !== undefined)
      expect(sharing[0]).toMatchObject({
        text: truth.sharing_choice,
        extra: { answer: "refused" },
      });

    const ledger = withVault(file, (vault) => listCoverage(vault, {}));
    expect(tally(ledger.entries.map(({ status }) => status))).toEqual(
      TOTALS[year]!.statuses,
    );
  });

  it("adds nothing when it is imported again in another form", async () => {
    const tree = path.join(REPORTS_FOLDER, year);
    const zip = await zipFixture(
      tree,
      path.join(folder.path, `again ${year}.zip`),
    );
    const { file } = await imported(tree);
    const before = dumpOf(file);
    const { archives } = await importInto(file, [zip]);
    expect(archives).toMatchObject([{ alreadyKnown: true, added: 0 }]);
    expect(dumpOf(file)).toEqual(before);
  });
});

describe("reports of one number", () => {
  it("are one account, and what is in both is there once", async () => {
    const { records } = await imported(
      path.join(REPORTS_FOLDER, "2018"),
      path.join(REPORTS_FOLDER, "2024"),
    );
    const people = records
      .filter(({ category }) => category === "contacts")
      .map(({ person }) => person);
    expect(people).toHaveLength(3);
    expect(new Set(people)).toEqual(
      new Set(["+15550100142", "+15550100177", "+442079460123"]),
    );
  });
});

describe("the owner of a report", () => {
  it.each<[string, string, string]>([
    [
      "of labelled values in another language",
      "whatsapp_account_information/user_information.json",
      JSON.stringify({
        label_values: [
          { label: "Telefonnummer", value: "+49 30 555 0100" },
          { label: "Info", value: "Unterwegs" },
        ],
      }),
    ],
    [
      "of a page in a language nobody knows",
      "access.html",
      "<h2>Qwx</h2><table><tr><td>Zyx</td><td>+49 30 5550100</td></tr></table>",
    ],
  ])("is the number %s", async (_, name, content) => {
    const owner = await findReportOwner([
      { entry: new MemoryEntry(content, { path: name }), name },
    ]);
    expect(owner).toEqual({ names: [], handles: ["+49305550100"] });
  });

  it("is nobody where the file is damaged or says nothing", async () => {
    const name = "whatsapp_account_information/user_information.json";
    for (const content of ["{", "[]", '{"wa_user_info": {"name": ""}}'])
      expect(
        await findReportOwner([
          { entry: new MemoryEntry(content, { path: name }), name },
        ]),
      ).toBeNull();
  });
});

describe("a report is recognised", () => {
  it.each([
    [["portability.json"]],
    [["access.html"]],
    [["My account info/portability.json", "My account info/access.html"]],
    [["whatsapp_connections/contacts.json"]],
    [["x/whatsapp_settings/account_settings.html"]],
  ])("by %j", (names) => {
    const { archives } = recognise([madeUpPart("info", names)], importers);
    expect(archives.map(({ importer }) => importer.id)).toEqual(["whatsapp"]);
  });

  it.each([
    [["index.html", "contacts.json"]],
    [["user_information.json"]],
    [["contacts.json", "groups.json"]],
  ])("but not by %j", (names) => {
    const { archives } = recognise([madeUpPart("info", names)], importers);
    expect(archives).toEqual([]);
  });

  it("but not inside a Facebook download", () => {
    const { archives } = recognise(
      [
        madeUpPart("facebook-sam", [
          "your_facebook_activity/posts/your_posts_1.json",
          "your_facebook_activity/messages/files/access.html",
          "portability.json",
        ]),
      ],
      importers,
    );
    expect(archives.map(({ importer }) => importer.id)).toEqual(["facebook"]);
  });
});
