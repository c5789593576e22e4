import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SampleReport } from "../../../shared/contract/commands.ts";
import { writeSample } from "../../../electron/engine/sample/write-sample.ts";
import { readZips, type SampleEntry } from "./read-sample.ts";

const root = await mkdtemp(join(tmpdir(), "dossier-household-"));
afterAll(() => rm(root, { recursive: true, force: true }));

const write = (folder: string, seed = 7): Promise<SampleReport> =>
  writeSample({
    out: join(root, folder),
    size: "small",
    seed,
    household: true,
  });

let report: SampleReport;
let archives: SampleReport["archives"];

beforeAll(async () => {
  report = await write("first");
  ({ archives } = report);
});

async function filesOf(index: number): Promise<SampleEntry[]> {
  const { paths = [] } = archives[index] ?? {};
  const [path = ""] = paths;
  return path.endsWith(".zip")
    ? readZips(paths)
    : [
        {
          part: 0,
          path: basename(path),
          content: await readFile(path, "utf8"),
        },
      ];
}

/** Lines that begin with a stamp of the chat's own platform. */
const headers = (text: string): number =>
  text
    .split("\n")
    .filter((line) =>
      /^\u200e?\[?\d\d[./]\d\d[./]\d{2,4}, \d{1,2}:\d\d(:\d\d)?/.test(line),
    ).length;

describe("a household", () => {
  it("is seven archives of one person", () => {
    expect(archives.map(({ provider }) => provider)).toEqual([
      "facebook",
      "facebook",
      "messenger",
      "whatsapp",
      "whatsapp",
      "whatsapp",
      "whatsapp",
    ]);
    expect(new Set(archives.map(({ account }) => account)).size).toBe(1);
  });

  it("lies in the folder, with the counts of both Facebook downloads and nothing else", async () => {
    const names = await readdir(join(root, "first"));
    const written = archives.flatMap(({ paths }) =>
      paths.map((path) => basename(path)),
    );
    expect(
      names.filter((name) => !name.endsWith("-counts.json")).sort(),
    ).toEqual(written.sort());
    expect(names.filter((name) => name.endsWith("-counts.json"))).toHaveLength(
      2,
    );
  });

  it("has the bytes of the plain sample for its newest download, and its seed's for all", async () => {
    const hash = async (path: string): Promise<string> =>
      createHash("sha256")
        .update(await readFile(path))
        .digest("hex");
    const plain = await writeSample({
      out: join(root, "plain"),
      size: "small",
      seed: 7,
    });
    const again = await write("again");
    const hashes = (each: SampleReport["archives"]): Promise<string[]> =>
      Promise.all(each.flatMap(({ paths }) => paths).map(hash));
    expect(await hashes(archives.slice(0, 1))).toEqual(
      await hashes(plain.archives),
    );
    expect(await hashes(again.archives)).toEqual(await hashes(archives));
  });

  it("has a Facebook download as pages, a year older, with fewer of the same friends", async () => {
    const date = (index: number): string =>
      /\d{4}-\d{2}-\d{2}/.exec(archives[index]?.paths[0] ?? "")?.[0] ?? "";
    const days = (Date.parse(date(0)) - Date.parse(date(1))) / 86_400_000;
    expect(days).toBe(365);
    const older = await filesOf(1);
    expect(older.some(({ path }) => path.endsWith(".html"))).toBe(true);
    expect(older.some(({ path }) => path.endsWith("your_friends.json"))).toBe(
      false,
    );
    expect(archives[1]?.records.friends).toBeLessThanOrEqual(
      archives[0]?.records.friends ?? 0,
    );
  });

  it("counts messages as a count of the files does", async () => {
    const threads = (await filesOf(2)).filter(({ path }) =>
      path.endsWith(".json"),
    );
    const messages = threads.map(
      ({ content }) =>
        (JSON.parse(content) as { messages: unknown[] }).messages.length,
    );
    expect(threads).toHaveLength(2);
    expect(messages.reduce((sum, count) => sum + count, 0)).toBe(
      archives[2]?.records.messages,
    );
    for (const index of [3, 4, 5]) {
      const chat = (await filesOf(index)).find(({ path }) =>
        /(^_chat|WhatsApp.*)\.txt$/.test(path),
      );
      expect(headers(chat?.content ?? "")).toBe(
        archives[index]?.records.messages,
      );
    }
  });

  it("has people in common, and media that its threads name", async () => {
    const encrypted = await filesOf(2);
    const friends = (await filesOf(0)).find(({ path }) =>
      path.endsWith("/your_friends.json"),
    );
    const known = Buffer.from(
      JSON.stringify(JSON.parse(friends?.content ?? "{}")),
      "latin1",
    ).toString("utf8");
    for (const { path, content } of encrypted) {
      if (path.endsWith(".json")) {
        const { participants } = JSON.parse(content) as {
          participants: string[];
        };
        expect(known).toContain(participants[0]);
        expect(participants[1]).toBe(archives[0]?.account);
      } else
        expect(encrypted[0]?.content + (encrypted[1]?.content ?? "")).toContain(
          path.replace("messages/", "./"),
        );
    }
    for (const index of [4, 5]) {
      const name = basename(archives[index]?.paths[0] ?? "")
        .replace(/^.*(?: - | mit )/, "")
        .replace(/\.\w+$/, "");
      expect(known).toContain(name);
    }
  });

  it("leaves nothing behind when it is cancelled", async () => {
    const out = join(root, "cancelled");
    await expect(
      writeSample({
        out,
        size: "small",
        seed: 7,
        household: true,
        cancelled: () => existsSync(join(out, "messages.zip")),
      }),
    ).rejects.toMatchObject({ code: "job.cancelled" });
    expect(await readdir(out)).toEqual([]);
  });
});
