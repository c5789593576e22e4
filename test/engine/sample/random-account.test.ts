import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  SAMPLE_FORMATS,
  SAMPLE_LAYOUTS,
  SAMPLE_LOCALES,
  type SampleLocale,
} from "../../../shared/domain/sample-form.ts";
import {
  writeRandomAccount,
  type Fact,
  type RandomAccountOptions,
  type WrittenAccount,
} from "../../../electron/engine/sample/write-random-account.ts";
import {
  leafTexts,
  readPage,
  textIn,
  withClass,
  withTag,
  type Node,
} from "./read-page.ts";
import { decoded, readZips } from "./read-sample.ts";

const root = mkdtempSync(join(tmpdir(), "dossier-accounts-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ZONES = [
  "Europe/Paris",
  "America/New_York",
  "Asia/Kolkata",
  "Pacific/Chatham",
  "Australia/Lord_Howe",
  "UTC",
];

interface Written {
  account: WrittenAccount;
  options: RandomAccountOptions;
  files: Map<string, string>;
}

let made = 0;

/** An account in a folder, and the text of its files by their path inside the part. */
async function write(options: RandomAccountOptions): Promise<Written> {
  const account = await writeRandomAccount(join(root, String(made++)), {
    packing: "folder",
    records: 60,
    ...options,
  });
  const files = new Map<string, string>();
  for (const part of account.paths) {
    if (part.endsWith(".zip")) {
      for (const { path, content } of await readZips([part]))
        files.set(`${part}/${path}`, content);
      continue;
    }
    for (const path of readdirSync(part, { recursive: true, encoding: "utf8" }))
      if (statSync(join(part, path)).isFile())
        files.set(`${part}/${path}`, readFileSync(join(part, path), "utf8"));
  }
  return { account, options, files };
}

/** Every layout, language and zone, and the same seeds in both formats. */
const many = (format: "json" | "html", count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, seed) =>
      write({
        seed,
        format,
        layout: SAMPLE_LAYOUTS[seed % 5],
        locale: SAMPLE_LOCALES[Math.floor(seed / 5) % 10],
        zone: ZONES[seed % ZONES.length],
      }),
    ),
  );

const jsons = await many("json", 50);
const pages = await many("html", 50);

const pagesOf = ({ files }: Written): [string, Node][] =>
  [...files]
    .filter(([path]) => path.endsWith(".html"))
    .map(([path, html]) => [path, readPage(html)]);

/** What a fact says, without what only some forms tell. */
const core = ({ kind, category, minute, person, organisation }: Fact) =>
  JSON.stringify([kind, category, minute, person, organisation]);

describe("the facts", () => {
  it("are as many as the records, at most sixty", () => {
    for (const { account } of [...jsons, ...pages]) {
      const counts: Record<string, number> = {};
      for (const { category } of account.facts)
        counts[category] = (counts[category] ?? 0) + 1;
      expect(account.records).toEqual(counts);
      expect(account.facts.length).toBeLessThanOrEqual(60);
    }
  });

  it("are the same in both formats of a layout", () => {
    for (const [index, { account }] of jsons.entries())
      expect(pages[index]?.account.facts.map(core)).toEqual(
        account.facts.map(core),
      );
  });

  it("are the same in all layouts that have the file", async () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const byLayout = await Promise.all(
        SAMPLE_LAYOUTS.map((layout) => write({ seed, layout })),
      );
      const [all = []] = byLayout
        .map(({ account }) => account.facts)
        .sort((one, other) => other.length - one.length);
      for (const { account } of byLayout) {
        const kinds = new Set(account.facts.map(({ kind }) => kind));
        // The oldest advertisers' file holds one list of two.
        const known = (fact: Fact) => fact.kind !== "advertisers";
        const shared = all.filter(({ kind }) => kinds.has(kind)).filter(known);
        const allKinds = new Set(all.map(({ kind }) => kind));
        expect(
          account.facts
            .filter(({ kind }) => allKinds.has(kind))
            .filter(known)
            .map(core),
        ).toEqual(shared.map(core));
      }
    }
  });

  it("cover every category a download can hold, and awkward ones", () => {
    const facts = [...jsons, ...pages].flatMap(({ account }) => account.facts);
    const categories = new Set(facts.map(({ category }) => category));
    expect(categories.size).toBeGreaterThanOrEqual(18);
    const texts = facts.map(({ text = "" }) => text).join("\n");
    expect(texts).toMatch(/\p{Extended_Pictographic}/u);
    expect(texts).toMatch(/\p{Script=Hebrew}/u);
    expect(texts).toContain("</div>");
    expect(facts.some(({ ambiguous }) => ambiguous === true)).toBe(true);
    expect(facts.some(({ person }) => person === "")).toBe(true);
    expect(twiceInAMinute(facts)).toBe(true);
  });
});

const twiceInAMinute = (facts: readonly Fact[]): boolean => {
  const seen = new Set<string>();
  return facts.some(({ kind, minute, text }) => {
    if (kind !== "messages" || minute === null) return false;
    const key = `${minute} ${text}`;
    return seen.size === seen.add(key).size;
  });
};

describe("the files", () => {
  it("of JSON parse, in ASCII", () => {
    for (const { files } of jsons) {
      for (const [path, content] of files) {
        if (!path.endsWith(".json")) continue;
        expect(content, path).toMatch(/^[\n -~]*$/);
        expect(() => JSON.parse(content) as unknown, path).not.toThrow();
      }
    }
  });

  it("of HTML are well-formed pages and nothing else", () => {
    for (const written of pages) {
      expect(
        [...written.files.keys()].filter((path) => path.endsWith(".json")),
      ).toEqual([]);
      for (const [path, page] of pagesOf(written)) {
        const depth = path.split(/facebook-[^/]+\//)[1]?.split("/").length ?? 0;
        const [base] = withTag(page, "base");
        expect(base?.attributes["href"], path).toBe("../".repeat(depth - 1));
      }
    }
  });

  it("hold every text of a fact, each as often as it was said", () => {
    expect.hasAssertions();
    for (const { account, files } of jsons)
      expectHeld(account, textsOfJson(files), "json");
    for (const written of pages)
      expectHeld(
        written.account,
        pagesOf(written)
          .filter(([path]) => !isRepeated(path, written))
          .flatMap(([, page]) => [...leafTexts(page)]),
        "html",
      );
  });

  it("name a chat message once in its thread", () => {
    expect.hasAssertions();
    for (const written of pages) {
      const said = written.account.facts.filter(
        ({ kind, text }) => kind === "messages" && text !== undefined,
      );
      const shown = pagesOf(written)
        .filter(([path]) => /message_\d+\.html$/.test(path))
        .flatMap(([, page]) => [...leafTexts(page)]);
      for (const { text } of said)
        expect(shown.filter((each) => each === text).length).toBe(
          said.filter((each) => each.text === text).length,
        );
    }
  });

  it("are the same bytes for the same seed", async () => {
    for (const packing of ["folder", "zip"] as const) {
      const options = { seed: 3, format: "html", packing } as const;
      const [one, other] = [await write(options), await write(options)];
      expect([...one.files.values()]).toEqual([...other.files.values()]);
      expect(one.account.facts).toEqual(other.account.facts);
    }
  });
});

/** Late downloads have each business's page twice: under its name, and under a number. */
const isRepeated = (path: string, { options }: Written): boolean =>
  /technologies\/\d+\.html$/.test(path) &&
  (options.layout === "2024" || options.layout === "2026");

/** Every string of the JSON files, decoded; a tagged person is shown by name. */
function textsOfJson(files: ReadonlyMap<string, string>): string[] {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (value !== null && typeof value === "object")
      Object.values(value).forEach(walk);
  };
  for (const [path, content] of files)
    if (path.endsWith(".json")) walk(decoded(JSON.parse(content)));
  return texts;
}

/** Lists put together and texts with a tagged person are not one string in the file. */
const WHOLE = ({ kind, text }: Fact): boolean =>
  text !== undefined && !["address_book", "posts", "reactions"].includes(kind);

function expectHeld(
  account: WrittenAccount,
  texts: readonly string[],
  form: string,
): void {
  const counts = new Map<string, number>();
  for (const text of texts) {
    // Searches stand in quotation marks, log lines behind a label.
    for (const each of new Set([
      text,
      text.replace(/^[^:：]*: /u, ""),
      text.slice(1, -1),
      text.slice(2, -2),
    ]))
      counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const said = account.facts.filter(WHOLE);
  for (const { text = "", kind } of said) {
    const times = said.filter((each) => each.text === text).length;
    expect(
      counts.get(text) ?? 0,
      `${form} ${kind} ${text}`,
    ).toBeGreaterThanOrEqual(times);
  }
}

const HEADERS = pages.flatMap(({ options, account, files }) =>
  options.layout === "2024" || options.layout === "2026"
    ? [...files]
        .filter(([path]) => path.endsWith(".html"))
        .map(([, html]) => ({ html, account }))
    : [],
);

describe("the clock of the pages", () => {
  it("is told by the instant of the header and its visible text", () => {
    expect(HEADERS.length).toBeGreaterThan(150);
    for (const { html, account } of HEADERS) {
      const [time] = withTag(readPage(html), "time");
      const instant = Date.parse(time?.attributes["datetime"] ?? "");
      const shown = textIn(time as Node);
      const wall = clockOf(instant, account.zone);
      expect(shown).toMatch(
        new RegExp(`(${wall.hour}|${wall.hour % 12 || 12}):${wall.minute}`),
      );
      expect(shown).toMatch(/UTC([+-]\d\d:\d\d)?$/);
      expect(shown).toContain(String(wall.day));
    }
  });

  it("is that of the zone's file", () => {
    expect.hasAssertions();
    for (const written of pages) {
      if (written.options.layout === "2019") continue;
      const [, page] =
        pagesOf(written).find(([path]) => path.endsWith("timezone.html")) ?? [];
      expect([...leafTexts(page as Node)]).toContain(written.account.zone);
    }
  });

  it("shows each fact at its minute", () => {
    for (const written of pages) {
      const { account, options } = written;
      const shown = pagesOf(written)
        .flatMap(([, page]) => [...leafTexts(page)])
        .flatMap((text) => minuteOf(text, options.locale ?? "en") ?? []);
      for (const { minute, wallMinute } of account.facts) {
        if (minute === null) continue;
        const wall = clockOf(minute * 60_000, account.zone);
        expect(wall.minutes).toBe(wallMinute);
        expect(shown).toContain(wallMinute);
      }
    }
  });
});

/** The clock of a zone, asked the system anew. */
function clockOf(at: number, zone: string) {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  const [date = "", time = ""] = format.format(at).split(" ");
  const [hour = "0", minute = "00"] = time.split(":");
  return {
    day: Number(date.slice(8)),
    hour: Number(hour),
    minute,
    minutes: Math.floor(Date.parse(`${date}T${time}Z`) / 60_000),
  };
}

const MONTHS: Readonly<Record<SampleLocale, string>> = {
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  fr: "janv févr mars avr mai juin juil août sept oct nov déc",
  de: "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
  es: "ene feb mar abr may jun jul ago sept oct nov dic",
  ja: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
  th: "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
  vi: "1 2 3 4 5 6 7 8 9 10 11 12",
  pt: "jan fev mar abr mai jun jul ago set out nov dez",
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  pl: "sty lut mar kwi maj cze lip sie wrz paź lis gru",
};

const LATER = /pm|PM|م|ch|da tarde|da noite/;
const MONTH_FIRST =
  /^(?:Tháng )?(\S+) (\d{1,2}), (\d{4}),? (\d{1,2}):(\d\d)(?::\d\d)? ?(am|pm|AM|PM|ص|م|sáng|ch|da manhã|da tarde|da noite)$/;
const DAY_FIRST = /^(\d{1,2})[ ./](\S+?)[ ./](\d{4}), (\d\d):(\d\d)$/;

/** The documented patterns of a row's date, with literal months; undefined for any other text. */
function minuteOf(text: string, locale: SampleLocale): number | undefined {
  const months = MONTHS[locale].split(" ");
  const numberOf = (month: string) =>
    months.includes(month) ? months.indexOf(month) : Number(month) - 1;
  const first = MONTH_FIRST.exec(text);
  if (first !== null) {
    const [, month = "", day, year, hour, minute, part = ""] = first;
    const hours = (Number(hour) % 12) + (LATER.test(part) ? 12 : 0);
    return (
      Date.UTC(
        Number(year),
        numberOf(month),
        Number(day),
        hours,
        Number(minute),
      ) / 60_000
    );
  }
  const last = DAY_FIRST.exec(text);
  if (last === null) return undefined;
  const [, day, month = "", year, hour, minute] = last;
  return (
    Date.UTC(
      Number(year),
      numberOf(month),
      Number(day),
      Number(hour),
      Number(minute),
    ) / 60_000
  );
}

describe("the dates", () => {
  it("at the foot of blocks are all in the documented patterns", () => {
    expect.hasAssertions();
    for (const written of pages) {
      const locale = written.options.locale ?? "en";
      for (const [path, page] of pagesOf(written))
        for (const token of ["_a72d", "_2lem"])
          for (const foot of withClass(page, token)) {
            const text = textIn(foot);
            if (text !== "")
              expect(minuteOf(text, locale), `${path} ${text}`).toBeGreaterThan(
                20_000_000,
              );
          }
    }
  });
});

describe("the packing", () => {
  it("splits folders over parts that each have a start page", async () => {
    for (const packing of ["folder", "zip"] as const) {
      const { account, files } = await write({ seed: 5, parts: 3, packing });
      expect(account.paths).toHaveLength(3);
      for (const path of account.paths)
        expect([...files.keys()]).toContain(`${path}/start_here.html`);
      const whole = await write({ seed: 5 });
      const names = (all: ReadonlyMap<string, string>) =>
        [...new Set([...all.keys()].map(inPart))]
          .filter((path) => !path.endsWith(".zip"))
          .sort();
      expect(names(files)).toEqual(names(whole.files));
    }
  });

  it("wraps and leaves debris where asked", async () => {
    for (const format of SAMPLE_FORMATS) {
      const { account, files } = await write({
        seed: 6,
        format,
        wrappers: 2,
        debris: true,
        packing: "zip",
      });
      const paths = account.entries.map(({ path }) => path);
      expect(
        paths.filter((path) => /^meta-[^/]+\/facebook-/.test(path)),
      ).not.toEqual([]);
      expect(paths.some((path) => path.startsWith("__MACOSX/"))).toBe(true);
      expect(paths.some((path) => path.endsWith("/.DS_Store"))).toBe(true);
      expect(files.size).toBe(paths.length);
    }
  });
});

const inPart = (path: string): string =>
  path.split(/facebook-[^/]+\//)[1] ?? "";
