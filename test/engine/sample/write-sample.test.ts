import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  SampleReport,
  SampleSize,
} from "../../../shared/contract/commands.ts";
import { ENTRY_STATUSES } from "../../../shared/domain/archive.ts";
import { CATEGORIES } from "../../../shared/domain/category.ts";
import {
  SAMPLE_FORMATS,
  SAMPLE_LAYOUTS,
} from "../../../shared/domain/sample-form.ts";
import { writeSample } from "../../../electron/engine/sample/write-sample.ts";
import {
  decoded,
  readTruth,
  readZips,
  type SampleEntry,
  type Truth,
} from "./read-sample.ts";
import { leafTexts, readPage } from "./read-page.ts";
import { recount } from "./recount.ts";

const root = await mkdtemp(join(tmpdir(), "dossier-sample-"));
afterAll(() => rm(root, { recursive: true, force: true }));

interface Written {
  report: SampleReport;
  truth: Truth;
  files: SampleEntry[];
}

async function write(
  size: SampleSize,
  seed: number,
  folder: string,
): Promise<Written> {
  const report = await writeSample({ out: join(root, folder), size, seed });
  const truth = await readTruth(report);
  return {
    report,
    truth,
    files: await readZips(report.archives[0]?.paths ?? []),
  };
}

async function hashes(report: SampleReport): Promise<string[]> {
  const contents = await Promise.all(
    (report.archives[0]?.paths ?? []).map((path) => readFile(path)),
  );
  return contents.map((content) =>
    createHash("sha256").update(content).digest("hex"),
  );
}

const sum = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

const isText = ({ path }: { path: string }): boolean =>
  /\.(json|csv|html|txt)$/.test(path);

let small: Written;
let medium: Written;

beforeAll(async () => {
  small = await write("small", 7, "small");
  medium = await write("medium", 7, "medium");
});

describe("the bytes", () => {
  it("are the same for the same seed", async () => {
    const again = await write("small", 7, "again");
    expect(await hashes(again.report)).toEqual(await hashes(small.report));
    expect(again.truth).toEqual(small.truth);
  });

  it("are the same in another time zone", async () => {
    const before = process.env["TZ"];
    process.env["TZ"] = "Pacific/Chatham";
    try {
      const elsewhere = await write("small", 7, "elsewhere");
      expect(await hashes(elsewhere.report)).toEqual(
        await hashes(small.report),
      );
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });

  it("differ with the seed", async () => {
    const other = await write("small", 8, "other");
    for (const hash of await hashes(other.report)) {
      expect(await hashes(small.report)).not.toContain(hash);
    }
  });
});

describe("the counts", () => {
  it("equal a count of the files that knows nothing of the generator", () => {
    for (const { truth, files, report } of [small, medium]) {
      expect(truth.records).toMatchObject(recount(files));
      expect(report.archives[0]?.records).toEqual(truth.records);
      expect(truth.total).toBe(sum(truth.records));
    }
  });

  it("are about 500 for small and 20,000 for medium", () => {
    expect(small.truth.total).toBeGreaterThan(400);
    expect(small.truth.total).toBeLessThan(700);
    expect(medium.truth.total).toBeGreaterThan(18_000);
    expect(medium.truth.total).toBeLessThan(22_000);
  });

  it("are those of the entries, less what two entries hold", () => {
    const found = small.truth.entries
      .map(({ records }) => sum(records))
      .reduce((all, count) => all + count, 0);
    const repeatedComments = 2;
    const recordForm = small.truth.entries.find(({ path }) =>
      path.endsWith("/likes_and_reactions.json"),
    );
    expect(found).toBe(
      small.truth.total +
        repeatedComments +
        (recordForm?.records["reactions"] ?? 0),
    );
  });

  it("have a record of every category a Facebook download of this layout can hold", () => {
    const missing = CATEGORIES.filter(
      (category) => (small.truth.records[category] ?? 0) === 0,
    );
    // Calls outside chats, and face or voice templates, are not in downloads of 2025.
    expect(missing).toEqual(["calls", "biometric"]);
  });
});

describe("the entries", () => {
  it("are all named with one status", () => {
    for (const { truth, files } of [small, medium]) {
      expect(truth.entries.map(({ path }) => path)).toEqual(
        files.map(({ path }) => path),
      );
      for (const { path, status } of truth.entries) {
        expect(ENTRY_STATUSES).toContain(status);
        expect([truth.statuses[path], "duplicate"]).toContain(status);
      }
    }
  });

  it("parse, except the two damaged ones", () => {
    for (const { truth, files } of [small, medium]) {
      const broken = files.filter(
        ({ path, content }) => path.endsWith(".json") && !parses(content),
      );
      expect(broken.map(({ path }) => truth.statuses[path])).toEqual([
        "failed",
        "failed",
      ]);
    }
  });

  it("of JSON are ASCII, and their bytes read as UTF-8", () => {
    for (const { path, content } of medium.files) {
      if (!path.endsWith(".json") || !parses(content)) continue;
      expect(content, path).toMatch(/^[\n -~]*$/);
      expect(JSON.stringify(decoded(JSON.parse(content))), path).not.toContain(
        "\ufffd",
      );
    }
  });

  it("of the last part are media, beside its start page and stub", () => {
    for (const { truth, report } of [small, medium]) {
      const last = report.archives[0]?.paths.at(-1)?.split("/").at(-1);
      const statuses = truth.entries
        .filter(({ part }) => part === last)
        .map(({ status }) => status);
      expect(new Set(statuses)).toEqual(
        new Set(["skipped", "duplicate", "media"]),
      );
    }
  });

  it("repeat one picture byte for byte", () => {
    const [repeated] = small.truth.entries.filter(
      ({ status }) => status === "duplicate",
    );
    const copies = small.files.filter(({ path }) => path === repeated?.path);
    expect(copies).toHaveLength(2);
    expect(copies[0]?.content).toBe(copies[1]?.content);
  });

  it("of a chat run on from page to page, newest first", () => {
    const pages = new Map<string, number[]>();
    for (const { path, content } of medium.files) {
      const match = /^(.*)\/message_(\d+)\.json$/.exec(path);
      if (match === null) continue;
      const { messages } = JSON.parse(content) as {
        messages: { timestamp_ms: number }[];
      };
      const times = pages.get(match[1] as string) ?? [];
      pages.set(match[1] as string, [
        ...times,
        ...messages.map((message) => message.timestamp_ms),
      ]);
    }
    for (const times of pages.values()) {
      expect(times.every((time) => Number.isInteger(time))).toBe(true);
      expect(times).toEqual(times.toSorted((one, other) => other - one));
      expect(new Set(times).size).toBe(times.length);
    }
  });

  it("hold what must be found", () => {
    for (const { truth, files } of [small, medium]) {
      const everything = files
        .filter(isText)
        // As written too: parsing does not keep ids beyond 2^53.
        .flatMap(({ content }) => [content, readable(content)])
        .join("\n")
        .replaceAll(/@\[\d+:2048:([^\]]+)\]/g, "$1");
      const lost = truth.mustFind.filter(
        (text) => !everything.includes(JSON.stringify(text).slice(1, -1)),
      );
      expect(lost).toEqual([]);
      expect(truth.mustFind.join(" ")).toMatch(
        /(?=.*[éà])(?=.*\p{Script=Cyrillic})(?=.*\p{Script=Han})/u,
      );
      expect(truth.mustFind.join(" ")).toMatch(
        /(?=.*\p{Script=Thai})(?=.*\p{Script=Arabic})(?=.*\p{Extended_Pictographic})/u,
      );
    }
  });
});

describe("the ids", () => {
  it("beyond 2^53 are written digit for digit", () => {
    const ids = medium.files.flatMap(({ content }) =>
      [...content.matchAll(/"(?:id|user_app_scoped_id)": (\d+)/g)].map(
        (match) => match[1] as string,
      ),
    );
    expect(ids.length).toBeGreaterThan(1_000);
    for (const id of new Set(ids)) expect(String(Number(id)), id).not.toBe(id);
  });
});

describe("the people and companies", () => {
  it("have only mail, web, IP addresses and numbers that are reserved", () => {
    for (const { path, content } of [...small.files, ...medium.files].filter(
      isText,
    )) {
      for (const [mail] of content.matchAll(/[\w.+-]+@[\w.-]+\.\w+/g)) {
        expect(mail, path).toMatch(/@example\.(com|net|org)$/);
      }
      for (const [, host] of content.matchAll(/https?:\/\/([^/"\s]+)/g)) {
        expect(host, path).toMatch(
          /^(www\.facebook\.com|(?:[\w-]+\.)*example\.(com|net|org))$/,
        );
      }
      for (const [ip] of content.matchAll(
        /(?<![\d.])\d+\.\d+\.\d+\.\d+(?![\d.])/g,
      )) {
        if (ip === "400.0.0.1") continue; // the version in a made-up user agent
        expect(ip, path).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/);
      }
      for (const [ip] of content.matchAll(
        /"[0-9a-f]{1,4}(?::{1,2}[0-9a-f]{1,4}){2,}"/g,
      )) {
        expect(ip, path).toMatch(/^"2001:db8:/);
      }
      for (const [phone] of content.matchAll(
        /\+\d[\d ]{7,}|\b0\d(?: \d\d){4}\b/g,
      )) {
        expect(phone, path).toMatch(
          /^(\+3363998\d{4}|06 39 98 \d\d \d\d|\+447700900\d{3}|\+1\d{3}55501\d{2})$/,
        );
      }
    }
  });
});

describe("writing", () => {
  it("refuses to overwrite and touches nothing", async () => {
    const out = join(root, "small");
    const before = await readdir(out);
    await expect(
      writeSample({ out, size: "small", seed: 7 }),
    ).rejects.toMatchObject({
      code: "input.out-exists",
    });
    expect(await readdir(out)).toEqual(before);
  });

  it("refuses a file as its folder", async () => {
    const out = join(root, "file");
    await writeFile(out, "mine");
    await expect(
      writeSample({ out, size: "small", seed: 1 }),
    ).rejects.toMatchObject({
      code: "input.out-exists",
    });
    expect(await readFile(out, "utf8")).toBe("mine");
  });

  it("leaves nothing behind when it is cancelled", async () => {
    for (const calls of [0, 3, 40, 100]) {
      let left = calls;
      const out = join(root, `cancelled-${calls}`);
      const cancelled = () => left-- <= 0;
      await expect(
        writeSample({ out, size: "small", seed: 1, cancelled }),
      ).rejects.toMatchObject({
        code: "job.cancelled",
      });
      expect(await readdir(out)).toEqual([]);
    }
  });

  it("tells how far it is and ends at the end", async () => {
    const seen: [number, number][] = [];
    await writeSample({
      out: join(root, "progress"),
      size: "small",
      seed: 3,
      progress: (done, total) => seen.push([done, total]),
    });
    expect(seen.length).toBeGreaterThan(10);
    expect(
      seen.every(
        ([done, total], index) =>
          done <= total && done >= (seen[index - 1]?.[0] ?? 0),
      ),
    ).toBe(true);
    const [done, total] = seen.at(-1) ?? [0, 1];
    expect(done).toBe(total);
  });
});

describe("in another form", () => {
  const forms = SAMPLE_FORMATS.flatMap((format) =>
    SAMPLE_LAYOUTS.map((layout) => ({ format, layout })),
  );

  it.each(forms)("%j holds what its counts say", async (form) => {
    const locale = form.format === "html" ? "de" : "en";
    const report = await writeSample({
      out: join(root, `form-${form.format}-${form.layout}`),
      size: "small",
      seed: 7,
      form: { ...form, locale, zone: "America/New_York" },
    });
    const truth = await readTruth(report);
    const files = await readZips(report.archives[0]?.paths ?? []);
    expect(truth.total).toBe(sum(truth.records));
    expect(truth.total).toBeGreaterThan(400);
    expect(new Set(files.map(({ path, part }) => `${part}/${path}`)).size).toBe(
      files.length,
    );
    for (const { path, content } of files)
      if (path.endsWith(".html") && form.format === "html") readPage(content);
    const broken = files.filter(
      ({ path, content }) => path.endsWith(".json") && !parses(content),
    );
    expect(broken).toHaveLength(2);
    const shown = files
      .filter(isText)
      .map(({ path, content }) => {
        if (path.endsWith(".html") && form.format === "html")
          return [...leafTexts(readPage(content))].join("\n");
        return `${content}\n${readable(content)}`;
      })
      .join("\n")
      .replaceAll(/@\[\d+:2048:([^\]]+)\]/g, "$1");
    expect(
      truth.mustFind.filter(
        (text) =>
          !shown.includes(text) &&
          !shown.includes(JSON.stringify(text).slice(1, -1)),
      ),
    ).toEqual([]);
    // Events of businesses, chats and reactions are counted page by page.
    const found = truth.entries.reduce(
      (all, { records }) => all + sum(records),
      0,
    );
    expect(found).toBeGreaterThanOrEqual(truth.total);
  });

  it("is the same person with the same friends and chats", async () => {
    const [one, other] = await Promise.all(
      (["json", "html"] as const).map((format) =>
        writeSample({
          out: join(root, `same-${format}`),
          size: "small",
          seed: 5,
          form: { format, packing: "folder", parts: 1 },
        }),
      ),
    );
    expect(other?.archives[0]?.records).toEqual(one?.archives[0]?.records);
    expect(other?.archives[0]?.paths).toHaveLength(1);
  });

  it("leaves nothing behind when a folder is cancelled", async () => {
    let left = 60;
    const out = join(root, "cancelled-folder");
    await expect(
      writeSample({
        out,
        size: "small",
        seed: 1,
        form: { packing: "folder", format: "html" },
        cancelled: () => left-- <= 0,
      }),
    ).rejects.toMatchObject({ code: "job.cancelled" });
    expect(await readdir(out)).toEqual([]);
  });
});

function parses(content: string): boolean {
  try {
    JSON.parse(content);
    return true;
  } catch {
    return false;
  }
}

const readable = (content: string): string =>
  parses(content) ? JSON.stringify(decoded(JSON.parse(content))) : content;
