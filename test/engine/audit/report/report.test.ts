import { createHash } from "node:crypto";

import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

import {
  STYLE,
  STYLE_HASH,
} from "../../../../electron/engine/audit/report/write-html.ts";
import { NoNames } from "../../../../electron/engine/audit/report/names.ts";
import {
  isReportCursor,
  reportPiece,
} from "../../../../electron/engine/audit/report/report-piece.ts";
import { textFor } from "../../../../electron/engine/text.ts";
import type { AuditFormat } from "../../../../shared/contract/exposure.ts";
import {
  openTestVault,
  type TestVault,
} from "../../../helpers/open-test-vault.ts";

const AT = Date.UTC(2025, 4, 6);

interface Options {
  withoutNames?: boolean;
  lang?: "en" | "fr";
}

/** All files of a report by name, put together as a caller does. */
function filesOf(
  { vault }: TestVault,
  format: AuditFormat,
  { withoutNames = false, lang = "en" }: Options = {},
): Map<string, string> {
  const files = new Map<string, string>();
  let cursor: string | undefined;
  do {
    const piece = reportPiece(vault, textFor(lang), {
      format,
      withoutNames,
      cursor,
      madeAt: AT,
    });
    files.set(piece.file, (files.get(piece.file) ?? "") + piece.text);
    cursor = piece.next ?? undefined;
  } while (cursor !== undefined);
  return files;
}

const htmlOf = (test: TestVault, options: Options = {}): string =>
  filesOf(test, "html", options).get("audit.html")!;

interface Report {
  people: { person: string; phones: string[]; emails: string[] }[];
  evidence: { person: string | null; text: string | null; entry: string }[];
  portrait: { kind: string; value: string }[];
  companies: { name: string }[];
}

const jsonOf = (test: TestVault, options: Options = {}): Report =>
  JSON.parse(filesOf(test, "json", options).get("audit.json")!) as Report;

const HOSTILE = `<script>alert(1)</script>"><img src=https://evil.example/x onerror=y>\u001b[31m\u202e`;

function hostileVault(): TestVault {
  const test = openTestVault();
  test.addRecord({
    category: "off_platform",
    flow: "received",
    organisation: `=cmd|'/c calc'!A1 ${HOSTILE}`,
    mechanisms: ["sent_events"],
    text: "PURCHASE",
    occurredAt: AT,
  });
  test.addRecord({
    category: "contacts",
    concernsOthers: true,
    person: `@SUM(1) ${HOSTILE}`,
    text: "+33639981234",
    occurredAt: AT,
  });
  test.joinNames();
  test.examine();
  return test;
}

describe("HTML", () => {
  it("runs nothing, loads nothing and shows what archives wrote as text", () => {
    const html = htmlOf(hostileVault());
    expect(html).not.toMatch(
      /<script|<img|<link|<iframe|<a\b|\bsrc="|\bon\w+="/i,
    );
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toMatch(/[\u001b\u202e]/);
    expect(html).toContain("[U+001B][31m[U+202E]");
  });

  it("lets only its own style take effect, and no other page get anything", () => {
    const html = htmlOf(hostileVault());
    const hash = createHash("sha256").update(STYLE).digest("base64");
    expect(STYLE_HASH).toBe(`sha256-${hash}`);
    expect(html).toContain(
      `content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).toContain(`<style>${STYLE}</style>`);
    // Between quotes an address would be one that is loaded.
    expect(html).not.toMatch(/["'(]https?:/);
  });

  it("opens and closes every table, and says so where there is nothing", () => {
    const html = htmlOf(openTestVault());
    expect(html).toContain("There is nothing of this in the archives.");
    const count = (tag: RegExp): number => html.match(tag)?.length ?? 0;
    for (const tag of ["section", "table", "tbody", "thead", "tr", "td"])
      expect([tag, count(new RegExp(`<${tag}[ >]`, "g"))]).toEqual([
        tag,
        count(new RegExp(`</${tag}>`, "g")),
      ]);
  });

  it("says in both languages that it holds data of others", () => {
    const test = openTestVault();
    expect(htmlOf(test)).toContain(
      "personal data of yours and of other people",
    );
    const french = htmlOf(test, { lang: "fr" });
    expect(french).toContain("qui concernent d’autres personnes");
    expect(french).toContain('<html lang="fr">');
  });
});

describe("CSV", () => {
  it("begins with a byte order mark, ends lines by RFC 4180, and has as many cells in each", () => {
    for (const [name, text] of filesOf(hostileVault(), "csv")) {
      expect(text.startsWith("\ufeff")).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      if (name.endsWith(".csv"))
        expect(() => parse(text, { bom: true })).not.toThrow();
    }
  });

  it("holds no formula", () => {
    const files = filesOf(hostileVault(), "csv");
    for (const [name, text] of files) {
      if (!name.endsWith(".csv")) continue;
      for (const row of parse(text, { bom: true }).slice(1))
        for (const cell of row) {
          expect([name, cell]).not.toEqual([
            name,
            expect.stringMatching(/^\s*[=+\-@]/),
          ]);
        }
    }
    expect(files.get("companies.csv")).toContain("'=cmd|");
    expect(files.get("people.csv")).toContain("'@SUM(1)");
  });

  it("has plain figures and times", () => {
    const exposure = filesOf(hostileVault(), "csv").get("exposure.csv")!;
    expect(exposure).toContain("2025-05-06T00:00:00.000Z");
  });
});

describe("JSON", () => {
  it("is one value however many pages there are, with and without rows", () => {
    const test = openTestVault();
    expect(jsonOf(test).companies).toEqual([]);
    for (let number = 0; number < 1001; number += 1)
      test.addTie(`Shop ${number}`, "list_upload");
    expect(jsonOf(test).companies).toHaveLength(1001);
    expect(new Set(jsonOf(test).companies.map(({ name }) => name)).size).toBe(
      1001,
    );
  });

  it("keeps what archives wrote, to the letter", () => {
    const names = jsonOf(hostileVault()).people.map(({ person }) => person);
    expect(names).toEqual([`@SUM(1) ${HOSTILE}`]);
  });
});

describe("without names", () => {
  function household(): TestVault {
    const test = openTestVault();
    test.addRecord({
      category: "contacts",
      concernsOthers: true,
      person: "Ada Heldenford",
      text: "+33639981234",
      occurredAt: AT,
    });
    test.addRecord({
      category: "messages",
      kind: "text",
      concernsOthers: true,
      person: "Ada Heldenford",
      own: false,
      conversation: "Ada Heldenford",
      path: "messages/inbox/adaheldenford_1/message_1.json",
      text: "my card is 4539 5787 6362 1486",
      occurredAt: AT,
    });
    test.addRecord({
      category: "messages",
      kind: "text",
      person: "Sam Example",
      own: true,
      conversation: "Ada Heldenford",
      path: "messages/inbox/adaheldenford_1/message_1.json",
      text: "Ada, my password is Tournesol42!",
      occurredAt: AT,
    });
    test.addRecord({
      category: "search",
      own: true,
      title: "ADA HELDENFORD ada@held.example",
      text: "ada heldenford depression therapy",
      occurredAt: AT,
    });
    test.joinNames();
    test.examine();
    return test;
  }

  it("names them otherwise: the vault has them", () => {
    const text = filesOf(household(), "json").get("audit.json")!;
    expect(text).toContain("Ada Heldenford");
    expect(text).toContain("+33639981234");
  });

  it.each(["html", "json", "csv"] as const)(
    "no one is named in %s",
    (format) => {
      const text = [
        ...filesOf(household(), format, { withoutNames: true }).values(),
      ].join("\n");
      expect(text).not.toMatch(
        /heldenford|held\.example|39981234|39 98|tournesol|4539/i,
      );
    },
  );

  it("one’s own words are kept, but for names, numbers and addresses in them", () => {
    const { vault } = household();
    const names = new NoNames(vault, textFor("en"));
    expect(
      names.text(
        "With ADA heldenford (ada@held.example, +33 6 39 98 12 34) since 2019",
      ),
    ).toMatch(/^With Person \d+ \(\[left out\], \[left out\]\) since 2019$/);
    expect(names.text("Ada\u2019s [book] (1)")).toBe("Ada\u2019s [book] (1)");
    expect(names.text(null)).toBe(null);
  });

  it("each person has one number throughout", () => {
    const { people, evidence } = jsonOf(household(), { withoutNames: true });
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ phones: [], emails: [] });
    expect(people[0]?.person).toMatch(/^Person \d+$/);
    for (const { person } of evidence)
      expect([null, "Sam Example", people[0]?.person]).toContain(person);
    expect(evidence.map(({ person }) => person)).toContain(people[0]?.person);
  });
});

it("takes only the cursors it gives", () => {
  expect(["0.0.0", "10.0.0"].map(isReportCursor)).toEqual([true, true]);
  expect(
    ["", "0", "12.0.0", "99.0.0", "-1.0.0", "0.0", "0.x.0"].map(isReportCursor),
  ).toEqual(Array<boolean>(7).fill(false));
});
