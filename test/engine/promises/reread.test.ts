import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { openEngine } from "../../../electron/engine/engine.ts";
import {
  rereadArchives,
  type ImportOutcome,
} from "../../../electron/engine/import-archive.ts";
import { PickedPaths } from "../../../electron/engine/picked-paths.ts";
import { searchRecords } from "../../../electron/engine/search/search-records.ts";
import { listArchives } from "../../../electron/engine/vault/archives.ts";
import { eraseArchive } from "../../../electron/engine/vault/erase.ts";
import { openForWriting } from "../../../electron/engine/vault/open-vault.ts";
import {
  getOverview,
  getTimeline,
} from "../../../electron/engine/vault/overview.ts";
import type { ImportReport } from "../../../shared/contract/commands.ts";
import { root } from "../../architecture/project-files.ts";
import { jsonOf, runDossier } from "../../helpers/run-dossier.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";
import {
  allRecords,
  damageOf,
  dumpOf,
  importInto,
  leftBeside,
  withVault,
} from "../../helpers/vault-tools.ts";

/* An archive that is read again takes the place of its older reading, wholly or not at all. */

const folder = temporaryFolder();
afterAll(() => folder.remove());

let turn = 0;
let home: string;
let vault: string;
beforeEach(() => {
  turn += 1;
  home = path.join(folder.path, String(turn));
  mkdirSync(home);
  vault = path.join(home, "vault.db");
});

/** Month first by habit; time runs forward in both orders. */
const LINES = [
  "3/4/21, 9:15 AM - Ada Oak: the kettle is on",
  "4/5/21, 9:16 AM - Bo Birch: heather in bloom",
  "5/6/21, 9:17 AM - Ada Oak: see you at noon",
  "6/7/21, 9:18 AM - Bo Birch: on my way",
];
const AS_MDY = ["2021-03-04", "2021-04-05", "2021-05-06", "2021-06-07"];
const AS_DMY = ["2021-04-03", "2021-05-04", "2021-06-05", "2021-07-06"];

function writeChat(name: string, lines: readonly string[] = LINES): string {
  const file = path.join(home, `WhatsApp Chat with ${name}.txt`);
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

function daysIn(file: string): string[] {
  return withVault(file, (opened) =>
    allRecords(opened)
      .map(({ localTime }) => localTime!.slice(0, 10))
      .reverse(),
  );
}

/** Everything a person can see of a vault, whatever its rows are called inside. */
function seenIn(file: string): unknown {
  return withVault(file, (opened) => ({
    records: allRecords(opened),
    overview: getOverview(opened),
    timeline: getTimeline(opened),
    archives: listArchives(opened),
    hits: ["kettle", "heather", "noon"].map((query) =>
      searchRecords(opened, { query }),
    ),
  }));
}

async function reread(
  file: string,
  asked: Partial<Parameters<typeof rereadArchives>[0]>,
): Promise<ImportOutcome> {
  const opened = openForWriting({ file });
  try {
    return await rereadArchives({
      vault: opened,
      key: undefined,
      archives: [],
      now: () => 1,
      isCancelled: () => false,
      progress: () => undefined,
      ...asked,
    });
  } finally {
    opened.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    opened.close();
  }
}

async function idOf(paths: readonly string[]): Promise<string> {
  const { archives } = await importInto(vault, paths);
  return archives[0]!.id;
}

describe("a chat that is read again", () => {
  it("is as if it had been read so at first", async () => {
    const chat = writeChat("Bo Birch");
    const id = await idOf([chat]);
    expect(daysIn(vault)).toEqual(AS_MDY);
    const { archives, failed } = await reread(vault, {
      archives: [id],
      times: { dateOrder: "dmy" },
    });
    expect(failed).toEqual([]);
    expect(archives).toMatchObject([
      {
        id,
        alreadyKnown: true,
        readAgain: true,
        records: 4,
        added: 4,
        issues: 0,
        remarks: [],
        dates: { taken: "dmy", why: "chosen" },
      },
    ]);
    expect(daysIn(vault)).toEqual(AS_DMY);
    const fresh = path.join(home, "fresh.db");
    await importInto(fresh, [chat], { times: { dateOrder: "dmy" } });
    expect(seenIn(vault)).toEqual(seenIn(fresh));
    expect(damageOf(vault)).toEqual([]);
    expect(leftBeside(vault)).toEqual([]);
  });

  it("can be changed as often as one likes, and keeps its records' names", async () => {
    const id = await idOf([writeChat("Bo Birch")]);
    const before = withVault(vault, (opened) => allRecords(opened));
    for (const dateOrder of ["dmy", "mdy", "dmy", "mdy"] as const)
      await reread(vault, { archives: [id], times: { dateOrder } });
    expect(withVault(vault, (opened) => allRecords(opened))).toEqual(before);
    expect(damageOf(vault)).toEqual([]);
  });

  it("says how many of its records are new to the vault", async () => {
    const id = await idOf([
      writeChat("Bo Birch", [
        ...LINES,
        // The same day in either order.
        "7/7/21, 9:19 AM - Ada Oak: hay",
      ]),
    ]);
    const { archives } = await reread(vault, {
      archives: [id],
      times: { dateOrder: "dmy" },
    });
    expect(archives).toMatchObject([{ records: 5, added: 4 }]);
  });

  it("leaves what other archives show, and takes what only the old reading had", async () => {
    const id = await idOf([writeChat("Bo Birch")]);
    // Another export of the chat, longer by a day that tells the order.
    mkdirSync(path.join(home, "later"));
    const later = path.join(home, "later/WhatsApp Chat with Bo Birch.txt");
    writeFileSync(
      later,
      [...LINES, "6/14/21, 9:18 AM - Ada Oak: late"].join("\n"),
    );
    const [other] = (await importInto(vault, [later])).archives;
    expect(other).toMatchObject({ added: 1, dates: null });
    await reread(vault, { archives: [id], times: { dateOrder: "dmy" } });
    withVault(vault, (opened) => {
      const records = allRecords(opened);
      expect(records).toHaveLength(9);
      for (const record of records) expect(record.archives).toHaveLength(1);
      expect(allRecords(opened, { archive: other!.id })).toHaveLength(5);
      expect(searchRecords(opened, { query: "kettle" }).total).toBe(2);
    });
    await reread(vault, { archives: [id], times: { dateOrder: "mdy" } });
    withVault(vault, (opened) => {
      expect(allRecords(opened)).toHaveLength(5);
      expect(searchRecords(opened, { query: "kettle" }).total).toBe(1);
    });
    expect(damageOf(vault)).toEqual([]);
  });

  it("keeps what was said of its other times", async () => {
    const chat = writeChat("Bo Birch");
    const { archives } = await importInto(vault, [chat], {
      times: { timezone: "Europe/Paris" },
    });
    const { id } = archives[0]!;
    await reread(vault, { archives: [id], times: { dateOrder: "dmy" } });
    const [newest] = withVault(vault, (opened) => allRecords(opened));
    expect(newest).toMatchObject({
      zone: "Europe/Paris",
      localTime: "2021-07-06T09:18:00",
    });
    await reread(vault, {
      archives: [id],
      times: { timezone: "Asia/Tokyo" },
    });
    expect(withVault(vault, (opened) => allRecords(opened)[0])).toMatchObject({
      zone: "Asia/Tokyo",
      localTime: "2021-07-06T09:18:00",
    });
  });

  it("reads pages in the zone that is named, too", async () => {
    const tree = path.join(root, "test/fixtures/facebook/2019-html");
    const id = await idOf([tree]);
    const times = { timezone: "Europe/Berlin" };
    const { archives } = await reread(vault, { archives: [id], times });
    expect(archives).toMatchObject([{ timesWithoutZone: 0 }]);
    const fresh = path.join(home, "fresh.db");
    await importInto(fresh, [tree], { times });
    expect(seenIn(vault)).toEqual(seenIn(fresh));
  });
});

describe("a reading that does not end", () => {
  it("leaves every table as it was, whenever it is stopped", async () => {
    const chat = writeChat("Bo Birch");
    const id = await idOf([chat, writeChat("Cy Cedar")]);
    const before = dumpOf(vault);
    for (const stop of ["cancelled", "ours"] as const)
      for (let n = 1, failed = true; failed; n += 1) {
        const file = path.join(home, "stopped.db");
        copyFileSync(vault, file);
        let calls = 0;
        const outcome = await reread(file, {
          archives: [id],
          times: { dateOrder: "dmy" },
          isCancelled: () => {
            calls += 1;
            if (calls === n && stop === "ours") throw new TypeError("ours");
            return calls === n;
          },
        }).catch((error: unknown) => error);
        failed = outcome instanceof Error;
        expect(leftBeside(file)).toEqual([]);
        if (failed) expect(dumpOf(file)).toEqual(before);
        else expect(n).toBeGreaterThan(3);
      }
  });

  it("is refused in one sentence where the files are gone or others now", async () => {
    const chat = writeChat("Bo Birch");
    const id = await idOf([chat]);
    const before = dumpOf(vault);
    const times = { dateOrder: "dmy" } as const;
    const other = writeChat("Cy Cedar");
    await expect(
      reread(vault, { archives: [id], times, paths: [other] }),
    ).rejects.toMatchObject({ code: "archive.other-files" });
    await expect(
      reread(vault, { archives: ["a0"], times }),
    ).rejects.toMatchObject({ code: "vault.unknown-archive" });
    const moved = path.join(home, "moved.txt");
    renameSync(chat, moved);
    await expect(
      reread(vault, { archives: [id], times }),
    ).rejects.toMatchObject({ code: "archive.moved" });
    expect(dumpOf(vault)).toEqual(before);
    renameSync(moved, chat);
    appendFileSync(chat, "6/8/21, 9:18 AM - Bo Birch: one more\n");
    await expect(
      reread(vault, { archives: [id], times }),
    ).rejects.toMatchObject({ code: "archive.other-files" });
    expect(dumpOf(vault)).toEqual(before);
  });

  it("finds the files where they are said to be now", async () => {
    const chat = writeChat("Bo Birch");
    const id = await idOf([chat]);
    const there = path.join(home, "there");
    mkdirSync(there);
    const moved = path.join(there, path.basename(chat));
    renameSync(chat, moved);
    await reread(vault, {
      archives: [id],
      times: { dateOrder: "dmy" },
      paths: [moved],
    });
    expect(daysIn(vault)).toEqual(AS_DMY);
    // And remembers it.
    await reread(vault, { archives: [id], times: { dateOrder: "mdy" } });
    expect(daysIn(vault)).toEqual(AS_MDY);
  });
});

describe("the choice", () => {
  it("holds for a newer export of the chat, and goes with it", async () => {
    const first = await idOf([writeChat("Bo Birch")]);
    await reread(vault, { archives: [first], times: { dateOrder: "dmy" } });
    const newer = writeChat("Bo Birch", [
      ...LINES,
      "8/9/21, 9:20 AM - Ada Oak: and later",
    ]);
    const { archives } = await importInto(vault, [newer]);
    expect(archives).toMatchObject([
      { records: 5, added: 1, dates: { taken: "dmy", why: "chosen" } },
    ]);
    // Another chat was not spoken of.
    const other = await importInto(vault, [writeChat("Cy Cedar")]);
    expect(other.archives).toMatchObject([
      { dates: { taken: "mdy", why: "american" } },
    ]);
    // It is the newer one's, too, once the older one is gone.
    withVault(vault, (opened) => eraseArchive(opened, first, undefined));
    writeChat("Bo Birch", [
      ...LINES,
      "8/9/21, 9:20 AM - Ada Oak: and later",
      "9/9/21, 9:20 AM - Ada Oak: and last",
    ]);
    expect((await importInto(vault, [newer])).archives).toMatchObject([
      { added: 1, dates: { taken: "dmy", why: "chosen" } },
    ]);
  });

  it("yields to what a newer export tells itself", async () => {
    const first = await idOf([writeChat("Bo Birch")]);
    await reread(vault, { archives: [first], times: { dateOrder: "dmy" } });
    const newer = writeChat("Bo Birch", [
      ...LINES,
      "6/14/21, 9:20 AM - Ada Oak: the fourteenth",
    ]);
    expect((await importInto(vault, [newer])).archives).toMatchObject([
      { added: 5, dates: null, remarks: [] },
    ]);
  });
});

describe("through the engine", () => {
  it("is one command, which makes no vault", async () => {
    const chat = writeChat("Bo Birch");
    const picked = new PickedPaths();
    const engine = openEngine({
      vault: { file: vault },
      picked,
      emit: () => undefined,
    });
    const ask = (archive: string): ReturnType<typeof engine.call> =>
      engine.call("archive.reread", {
        archives: [archive],
        dateOrder: "dmy",
      });
    expect(await ask("a0")).toMatchObject({
      error: { code: "vault.missing" },
    });
    const imported = await engine.call("archive.import", {
      paths: [picked.register(chat)],
    });
    if (!imported.ok) throw new Error(imported.error.code);
    const [archive] = imported.value.archives;
    expect(archive?.dates).toEqual({
      conversation: "Bo Birch",
      taken: "mdy",
      why: "american",
      readings: [
        {
          order: "dmy",
          firstAt: Date.UTC(2021, 3, 3),
          lastAt: Date.UTC(2021, 6, 6),
        },
        {
          order: "mdy",
          firstAt: Date.UTC(2021, 2, 4),
          lastAt: Date.UTC(2021, 5, 7),
        },
      ],
      lines: [
        {
          locator: "line 1",
          written: "3/4/21, 9:15 AM",
          text: "Ada Oak: the kettle is on",
          at: { dmy: Date.UTC(2021, 3, 3), mdy: Date.UTC(2021, 2, 4) },
        },
        {
          locator: "line 4",
          written: "6/7/21, 9:18 AM",
          text: "Bo Birch: on my way",
          at: { dmy: Date.UTC(2021, 6, 6), mdy: Date.UTC(2021, 5, 7) },
        },
      ],
    });
    expect(await ask(archive!.id)).toMatchObject({
      ok: true,
      value: { archives: [{ readAgain: true }], failed: [] },
    });
    const listed = await engine.call("archive.list", {});
    expect(listed).toMatchObject({
      value: { archives: [{ id: archive!.id, dates: { why: "chosen" } }] },
    });
    await engine.close();
    expect(daysIn(vault)).toEqual(AS_DMY);
  });
});

describe("in a terminal", () => {
  it("a known chat is read again when another order is named, and only then", async () => {
    const chat = writeChat("Bo Birch");
    const run = async (...more: string[]): Promise<ImportReport> =>
      jsonOf<ImportReport>(
        await runDossier(
          ["import", chat, "--vault", vault, "--json", ...more],
          { cwd: home },
        ),
      );
    const steps = [
      { more: [], readAgain: false, days: AS_MDY },
      { more: ["--date-order", "dmy"], readAgain: true, days: AS_DMY },
      { more: ["--date-order", "dmy"], readAgain: false, days: AS_DMY },
      { more: [], readAgain: false, days: AS_DMY },
      { more: ["--date-order", "mdy"], readAgain: true, days: AS_MDY },
    ];
    for (const { more, readAgain, days } of steps) {
      expect(await run(...more)).toMatchObject({
        archives: [{ readAgain, records: 4 }],
        failed: [],
      });
      expect(daysIn(vault)).toEqual(days);
    }
    const said = await runDossier(
      ["import", chat, "--vault", vault, "--lang", "en"],
      { cwd: home },
    );
    expect(said.stdout).toContain(
      "You chose: in the dates of “Bo Birch” the month comes first.",
    );
    expect(said.stdout).toContain("Day first: 3 April 2021 to 6 July 2021");
    expect(said.stdout).toContain(
      "Month first: 4 March 2021 to 7 June 2021 (read like this)",
    );
  });
});
