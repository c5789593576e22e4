import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { writeSample } from "../../../electron/engine/sample/write-sample.ts";
import { searchRecords } from "../../../electron/engine/search/search-records.ts";
import { listArchives } from "../../../electron/engine/vault/archives.ts";
import {
  eraseAll,
  eraseArchive,
} from "../../../electron/engine/vault/erase.ts";
import { writeArchive, type MadeUp } from "../../helpers/made-up-archive.ts";
import { runDossier } from "../../helpers/run-dossier.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";
import {
  allRecords,
  damageOf,
  findBytes,
  importInto,
  leftBeside,
  withVault,
} from "../../helpers/vault-tools.ts";

/* `erase` erases: no byte of what only the erased archive held stays in any file of the vault's folder. */

const folder = temporaryFolder();
afterAll(() => folder.remove());

/**
 * Words that are nowhere else, one a field; beginnings differ, for the index keeps words without the beginning that
 * they share with the one before.
 */
const PLACES = {
  text: "qxtextmarkwort",
  longText: "zqlongtextmarkwort",
  title: "jxtitlemarkwort",
  person: "wqpersonmarkwort",
  participant: "kqparticipantmarkwort",
  organisation: "vxorganisationmarkwort",
  tie: "xvtiemarkwort",
  spelling: "nqspellingmarkwort",
  conversation: "hxconversationmarkwort",
  extraName: "Gqextranamemarkwort",
  extraValue: "fxextravaluemarkwort",
  event: "bqeventmarkwort",
  searched: "dxsearchedmarkwort",
  path: "pxpathmarkwort",
  handle: "mqhandlemarkwort",
  owner: "Nxownermarkwort",
  cjk: "撚撝撞撟撠",
} as const;
const MARKERS = Object.values(PLACES);

const day = (number: number): number => Date.UTC(2023, 0, number, 12);

/** What the marked archive and the one that stays both hold. */
const common: MadeUp["chats"] = {
  "Shared chat": [
    { by: "Ada Oak", at: day(1), text: "sharedheather message" },
    { by: "Sam Example", at: day(2), text: "sharedgorse answer" },
  ],
};

const marked: MadeUp = {
  chats: {
    "Shared chat": [
      ...common["Shared chat"]!,
      { by: "Ada Oak", at: day(3), text: `said ${PLACES.text}` },
      { by: `Eve ${PLACES.participant}`, at: day(4), text: "hi" },
    ],
    [`Chat ${PLACES.conversation}`]: Array.from(
      { length: 300 },
      (_, index) => ({
        by: `Bo ${PLACES.person}`,
        at: day(5) + index * 60_000,
        text: `${PLACES.longText} ${"padding ".repeat(index)}${PLACES.cjk}`,
      }),
    ),
  },
  friends: [{ name: `Fay ${PLACES.person}`, at: day(5) }],
  businesses: [
    {
      name: `${PLACES.organisation}.example.com`,
      events: [{ type: `CUSTOM_${PLACES.event}`, at: day(6) }],
    },
    { name: `${PLACES.tie}.example.com`, events: [] },
    // The same company as in the archive that stays, by another name.
    {
      name: `${PLACES.spelling}.ternwax-outdoor.com`,
      events: [{ type: "PURCHASE", at: day(6) }],
    },
  ],
  photos: [{ name: `x-${PLACES.path}`, at: day(7), title: PLACES.title }],
  searches: [{ text: PLACES.searched, at: day(8) }],
  files: {
    [`your_facebook_activity/other_activity/${PLACES.path}.json`]: {
      [`${PLACES.extraName} label`]: PLACES.extraValue,
    },
    "messages/autofill_information.json": {
      autofill_information_v2: {
        FULL_NAME: [`Sam ${PLACES.owner}`],
        EMAIL: [`${PLACES.handle}@example.org`],
      },
    },
    [`personal_information/profile_information/profile_information.json`]: {
      profile_v2: {
        name: { full_name: "Sam Example" },
        username: "sam.example",
        emails: { emails: [`${PLACES.handle}@example.org`] },
        previous_names: [{ name: `Sam ${PLACES.owner}` }],
      },
    },
  },
};

const kept: MadeUp = {
  chats: common,
  friends: [{ name: "Ada Oak", at: day(1) }],
  businesses: [
    {
      name: "ternwax-outdoor.com",
      events: [{ type: "PURCHASE", at: day(2) }],
    },
  ],
};

let markedZip: string;
let keptZip: string;
let samples: string[][];

beforeAll(async () => {
  markedZip = writeArchive(path.join(folder.path, "zips/marked.zip"), marked);
  keptZip = writeArchive(path.join(folder.path, "zips/kept.zip"), kept);
  samples = await Promise.all(
    ([1, 2, 3] as const).map(async (seed) => {
      const made = await writeSample({
        out: path.join(folder.path, `zips/sample-${seed}`),
        size: "small",
        seed,
      });
      return made.archives.flatMap((archive) => archive.paths);
    }),
  );
});

let made = 0;
function place(): string {
  made += 1;
  return path.join(folder.path, `vault-${made}`, "vault.db");
}

function markedId(file: string): string {
  return withVault(
    file,
    (vault) =>
      listArchives(vault).find(({ parts }) => parts[0]!.name === "marked.zip")!
        .id,
  );
}

/** Which markers are in the files; a word's tail is enough, for the index may lack its beginning. */
function remains(file: string): string[] {
  const tails = MARKERS.flatMap((marker) => [
    marker.slice(-11),
    marker.slice(-11).toLowerCase(),
    marker,
  ]).filter((tail) => tail !== "markwort");
  return findBytes(path.dirname(file), [...new Set(tails)]);
}

describe("erase --archive", () => {
  const orders: Record<
    string,
    (zips: { marked: string; kept: string; rest: string[][] }) => string[][]
  > = {
    "imported last": (zips) => [[zips.kept], ...zips.rest, [zips.marked]],
    "imported first, merged over by later imports": (zips) => [
      [zips.marked],
      [zips.kept],
      ...zips.rest,
    ],
    "imported alone": (zips) => [[zips.marked]],
  };

  it.each(Object.keys(orders))(
    "leaves no byte of an archive %s",
    async (name) => {
      const file = place();
      for (const paths of orders[name]!({
        marked: markedZip,
        kept: keptZip,
        rest: samples,
      }))
        await importInto(file, paths);
      for (const marker of MARKERS)
        expect([
          marker,
          findBytes(path.dirname(file), [marker, marker.toLowerCase()]).length >
            0,
        ]).toEqual([marker, true]);
      withVault(file, (vault) =>
        eraseArchive(vault, markedId(file), undefined),
      );
      expect(remains(file)).toEqual([]);
      expect(damageOf(file)).toEqual([]);
      expect(leftBeside(file)).toEqual([]);
      withVault(file, (vault) => {
        for (const marker of MARKERS)
          expect([
            marker,
            searchRecords(vault, { query: `${marker}*` }).total,
          ]).toEqual([marker, 0]);
      });
    },
  );

  it("leaves no byte between rows that stay", async () => {
    // Rows that come between others push these to other pages, and copies of them stay where they were.
    const every = (
      offset: number,
      word: string,
    ): NonNullable<MadeUp["chats"]> => ({
      [`Chat ${word}`]: Array.from({ length: 1500 }, (_, index) => ({
        by: `Bo ${word}`,
        at: day(5) + (2 * index + offset) * 60_000,
        text: `${word} ${"padding ".repeat((index * 7) % 40)}${word}`,
      })),
    });
    const between = writeArchive(path.join(folder.path, "between/marked.zip"), {
      chats: every(0, PLACES.text),
    });
    const others = writeArchive(path.join(folder.path, "between/kept.zip"), {
      chats: every(1, "heather"),
    });
    for (const order of [
      [between, others],
      [others, between],
    ]) {
      const file = place();
      for (const zip of order) await importInto(file, [zip]);
      withVault(file, (vault) =>
        eraseArchive(vault, markedId(file), undefined),
      );
      expect(remains(file)).toEqual([]);
      expect(damageOf(file)).toEqual([]);
    }
  });

  it("leaves no byte where the archive is a small part of what is held", async () => {
    const medium = await writeSample({
      out: path.join(folder.path, "zips/medium"),
      size: "medium",
      seed: 9,
    });
    const file = place();
    await importInto(file, medium.archives[0]!.paths);
    await importInto(file, [markedZip]);
    await importInto(file, [keptZip]);
    for (const sample of samples) await importInto(file, sample);
    withVault(file, (vault) => {
      const before = allRecords(vault).length;
      const { records } = eraseArchive(vault, markedId(file), undefined);
      expect(records).toBeGreaterThan(300);
      expect(records).toBeLessThan(before * 0.05);
    });
    expect(remains(file)).toEqual([]);
    expect(damageOf(file)).toEqual([]);
  });

  it("keeps what another archive holds too, and it is still found", async () => {
    const file = place();
    await importInto(file, [markedZip]);
    await importInto(file, [keptZip]);
    const alone = place();
    await importInto(alone, [keptZip]);
    withVault(file, (vault) => eraseArchive(vault, markedId(file), undefined));
    withVault(file, (vault) => {
      for (const [query, person] of [
        ["sharedheather", "Ada Oak"],
        ["sharedgorse", "Sam Example"],
        ['"Shared chat"', "Sam Example"],
      ])
        expect(searchRecords(vault, { query: query! }).hits[0]).toMatchObject({
          person,
          part: "kept.zip",
          conversation: { title: "Shared chat" },
        });
      expect(allRecords(vault)).toEqual(
        withVault(alone, (other) => allRecords(other)),
      );
      expect(listArchives(vault)).toMatchObject(
        withVault(alone, (other) =>
          listArchives(other).map(({ id, records, issues }) => ({
            id,
            records,
            issues,
          })),
        ),
      );
    });
  });
});

describe("erase --all", () => {
  it("leaves no byte of anything, nor copies made before upgrades", async () => {
    const file = place();
    await importInto(file, [markedZip]);
    for (const sample of samples) await importInto(file, sample);
    copyFileSync(file, `${file}.before-version-2`);
    writeFileSync(
      path.join(path.dirname(file), "not-ours.txt"),
      "somebody-elses",
    );
    withVault(file, (vault) => eraseAll(vault));
    expect(remains(file)).toEqual([]);
    expect(damageOf(file)).toEqual([]);
    expect(leftBeside(file)).toEqual([]);
    expect(findBytes(path.dirname(file), ["somebody-elses"])).toEqual([
      "not-ours.txt: somebody-elses",
    ]);
  });
});

it("on the command line, too, while another connection was reading", async () => {
  for (const how of [[], ["--all"]]) {
    const file = place();
    await runDossier(["import", markedZip, "--vault", file]);
    await runDossier(["import", keptZip, "--vault", file]);
    const which = how.length > 0 ? how : ["--archive", markedId(file)];
    const ran = await runDossier(["erase", ...which, "--vault", file]);
    expect(ran).toMatchObject({ exit: 0, stderr: "" });
    expect(remains(file)).toEqual([]);
  }
});
