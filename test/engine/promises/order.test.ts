import path from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { searchRecords } from "../../../electron/engine/search/search-records.ts";
import type { WritableVault } from "../../../electron/engine/vault/access.ts";
import type { FullRecord, Hit } from "../../../shared/contract/commands.ts";
import { writeArchive, type MadeUp } from "../../helpers/made-up-archive.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";
import {
  allRecords,
  damageOf,
  importInto,
  withVault,
} from "../../helpers/vault-tools.ts";

/* Newest first, those without a time last: in lists and in searches, also when older archives come later. */

const folder = temporaryFolder();
afterAll(() => folder.remove());

let made = 0;

/** A new vault with archives imported one after the other. */
async function vaultOf(...archives: MadeUp[]): Promise<string> {
  made += 1;
  const file = path.join(folder.path, `order-${made}.db`);
  for (const [index, archive] of archives.entries()) {
    const zip = path.join(folder.path, `order-${made}-${index}.zip`);
    const { failed } = await importInto(file, [writeArchive(zip, archive)]);
    expect(failed).toEqual([]);
  }
  return file;
}

function chat(
  messages: readonly (readonly [at: number, text: string])[],
): MadeUp {
  return {
    chats: {
      "Ada Oak": messages.map(([at, text]) => ({ by: "Ada Oak", at, text })),
    },
  };
}

function timesOf(records: readonly (Hit | FullRecord)[]): number[] {
  return records.map(({ occurredAt }) => occurredAt ?? -Infinity);
}

function expectNewestFirst(vault: WritableVault): FullRecord[] {
  const records = allRecords(vault);
  const times = timesOf(records);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  return records;
}

const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 1);

describe("newest first", () => {
  it("holds when older, newer and interleaved archives come later", async () => {
    const spread = (from: number, step: number): MadeUp => ({
      ...chat(
        Array.from({ length: 40 }, (_, index) => [
          from + index * step,
          `word${from % 97} ${index}`,
        ]),
      ),
      photos: Array.from({ length: 20 }, (_, index) => ({
        name: `p${from}-${index}`,
        at: from + index * step * 2,
        title: "word picture",
      })),
      files: {
        "your_facebook_activity/other/odd.json": { label: `word ${from}` },
      },
    });
    const file = await vaultOf(
      spread(START, 3 * DAY + 1000),
      spread(START - 400 * DAY, DAY),
      spread(START + 7_000, 2 * DAY),
      spread(START + 900 * DAY, 5_000),
    );
    withVault(file, (vault) => {
      const records = expectNewestFirst(vault);
      expect(records.length).toBeGreaterThan(240);
      expect(records.at(-1)?.occurredAt).toBeNull();
      const { hits, total } = searchRecords(vault, {
        query: "word*",
        limit: 500,
      });
      expect(total).toBe(hits.length);
      expect(timesOf(hits)).toEqual(timesOf(hits).toSorted((a, b) => b - a));
      expect(hits.at(-1)?.occurredAt).toBeNull();
    });
  });

  it("holds for things whose time is no part of them, more than are written at a time", async () => {
    const photos = Array.from({ length: 12_000 }, (_, index) => ({
      name: `photo-${index}`,
      at: START - index * DAY,
    }));
    const file = await vaultOf({ photos });
    withVault(file, (vault) => {
      expect(expectNewestFirst(vault).length).toBeGreaterThan(12_000);
      for (const days of [0, 100, 5_000, 11_998]) {
        const [after, before] = [days + 1, days].map((ago) =>
          new Date(START - ago * DAY).toISOString().slice(0, 10),
        );
        expect(searchRecords(vault, { query: "", after, before }).total).toBe(
          1,
        );
      }
    });
  });

  it("holds by the second when archives fill the same seconds", async () => {
    const second = (
      number: number,
      count: number,
      word: string,
    ): [number, string][] =>
      Array.from({ length: count }, (_, index) => [
        START + number * 1000,
        `${word} ${index}`,
      ]);
    const file = await vaultOf(
      chat([
        ...second(1, 1, "a"),
        ...second(2, 3, "a"),
        ...second(500, 1, "a"),
      ]),
      chat([...second(0, 300, "b"), ...second(2, 10, "b")]),
      chat([
        ...second(0, 700, "c"),
        ...second(1, 256, "c"),
        ...second(499, 257, "c"),
      ]),
    );
    withVault(file, (vault) => {
      const records = allRecords(vault);
      expect(
        records.filter(({ category }) => category === "messages"),
      ).toHaveLength(1 + 3 + 1 + 300 + 10 + 700 + 256 + 257);
      // A full second spills into the next ones, so the order is right to as many seconds as that takes.
      const times = timesOf(records).filter((time) => time > -Infinity);
      times.forEach((time, index) => {
        if (index > 0)
          expect(time - times[index - 1]!).toBeLessThanOrEqual(6_000);
      });
    });
    expect(damageOf(file)).toEqual([]);
  });
});

describe("pages", () => {
  it("cover everything once, by cursor and by offset", async () => {
    const file = await vaultOf(
      chat(
        Array.from({ length: 1_234 }, (_, index) => [
          START + (index % 50) * 1000,
          `needle ${index}`,
        ]),
      ),
    );
    withVault(file, (vault) => {
      const all = allRecords(vault).map(({ id }) => id);
      expect(new Set(all).size).toBe(all.length);
      for (const limit of [1, 7, 500]) {
        const seen: string[] = [];
        for (
          let offset = 0;
          offset < (limit === 1 ? 30 : 1_300);
          offset += limit
        )
          seen.push(
            ...searchRecords(vault, {
              query: "needle",
              limit,
              offset,
            }).hits.map(({ id }) => id),
          );
        const expected = all.filter((id) => seen.includes(id));
        expect(seen).toEqual(expected);
        if (limit > 1) expect(seen).toHaveLength(1_234);
      }
      const bySmallPages = allRecords(vault, { limit: 97 }).map(({ id }) => id);
      expect(bySmallPages).toEqual(all);
    });
  });
});

describe("days", () => {
  it("begin and end exactly at midnight, also with more in a second than has room in it", async () => {
    const crowd = (at: number, word: string): [number, string][] =>
      Array.from({ length: 600 }, (_, index) => [at, `${word} ${index}`]);
    const file = await vaultOf(
      chat([
        ...crowd(START - 1000, "eve"),
        ...crowd(START, "midnight"),
        [START - 1, "last"],
        [START + DAY - 1, "end"],
        ...crowd(START + DAY - 1000, "late"),
        [START + DAY, "next"],
      ]),
      chat(crowd(START + DAY, "nextday")),
    );
    withVault(file, (vault) => {
      const count = (query: string, after?: string, before?: string): number =>
        searchRecords(vault, { query, after, before }).total;
      for (const query of ["", "ada"]) {
        expect(count(query, undefined, "2024-01-01")).toBe(601);
        expect(count(query, "2024-01-01", "2024-01-02")).toBe(1_201);
        expect(count(query, "2024-01-02")).toBe(601);
        expect(count(query, "2024-01-01", "2024-01-01")).toBe(0);
        expect(count(query, "2023-12-31", "2024-01-03")).toBe(
          601 + 1_201 + 601,
        );
      }
      expect(count("eve", "2024-01-01")).toBe(0);
      expect(count("eve", undefined, "2024-01-01")).toBe(600);
      expect(count("late", "2024-01-02")).toBe(0);
      expect(count("nextday", undefined, "2024-01-02")).toBe(0);
    });
  });

  it("leave out what has no time", async () => {
    const file = await vaultOf({
      files: { "your_facebook_activity/other/odd.json": { label: "timeless" } },
    });
    withVault(file, (vault) => {
      expect(searchRecords(vault, { query: "timeless" }).total).toBe(1);
      for (const range of [{ after: "0001-01-01" }, { before: "9999-12-31" }])
        expect(
          searchRecords(vault, { query: "timeless", ...range }).total,
        ).toBe(0);
    });
  });
});
