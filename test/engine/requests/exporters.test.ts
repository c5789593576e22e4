import { describe, expect, it } from "vitest";

import { exporters } from "../../../electron/engine/requests/exporters/index.ts";
import { textFor } from "../../../electron/engine/text.ts";
import type { ChecklistItem } from "../../../shared/contract/commands.ts";

const en = textFor("en");
const fr = textFor("fr");

const letter: ChecklistItem = {
  id: "ADV-01:organisation:x",
  party: "Matchbridge Data",
  concerns: "It had you on a list it gave to Meta",
  finding: "ADV-01",
  right: "objection",
  steps: ["req_adv"],
  count: 1204,
  firstAt: Date.UTC(2019, 3, 1),
  lastAt: Date.UTC(2026, 8, 30),
  status: "todo",
  dueAt: null,
  evidence: ["AAAA"],
};

/** The head of the only item, as written. */
function headOf(party: string): string {
  const written = exporters.md([{ ...letter, party }], en);
  return (
    /^- \[ \] \*\*Write to (.*): It had you/m.exec(written)?.[1] ?? written
  );
}

/** What a reader of CommonMark shows for text in which signs may be escaped. */
const unescaped = (written: string): string =>
  written.replace(/\\([!-/:-@[-`{-~])/g, "$1");

describe("a checklist in Markdown", () => {
  it("has a tick box, the right, the basis, what it concerns and where to do it", () => {
    const written = exporters.md([letter], en);
    for (const line of [
      "# Your checklist",
      "One thing to do.",
      "- [ ] **Write to Matchbridge Data: It had you on a list it gave to Meta**",
      "  - What it concerns: 1,204 records, between April 2019 and September 2026",
      "  - Your right: to object to its use (GDPR Article 21; CCPA section 1798.120)",
      "  - Legal basis of the finding: GDPR Articles 14, 15(1)(g), 17 and 21(2) to (3); in California the opt-out of sharing (CCPA)",
      "  - Where: Look up its address for data protection, for example in its privacy policy or in the database of datarequests.org",
    ])
      expect(written.split("\n")).toContain(line);
  });

  it("prints a link as text, with the day it was checked", () => {
    const written = exporters.md(
      [
        {
          ...letter,
          party: "Meta Platforms Ireland Limited",
          steps: ["off_clear", "req_meta"],
        },
      ],
      en,
    );
    expect(written).toContain(
      "Link, checked on 21 November 2026, may have moved: `https://www.facebook.com/off_facebook_activity/`",
    );
    expect(written).toContain("Merrion Road, Dublin 4, D04 X2K5, Ireland");
    expect(written).not.toMatch(/\]\(|<https?:/);
  });

  it("says what to do first, and then why and with whom", () => {
    const lines = exporters
      .md(
        [
          {
            ...letter,
            party: "Meta Platforms Ireland Limited",
            concerns: "2 contacts from your address book were uploaded",
            steps: ["ct_fb", "ct_ms"],
          },
        ],
        en,
      )
      .split("\n");
    expect(lines).toContain(
      "- [ ] **Delete the uploaded contacts (Facebook) · Delete the uploaded contacts (Messenger)**",
    );
    expect(lines).toContain(
      "  - Why: 2 contacts from your address book were uploaded",
    );
    expect(lines).toContain(
      "  - Who answers for it: Meta Platforms Ireland Limited",
    );
    expect(lines).toContain("  - Delete the uploaded contacts (Messenger)");
    expect(lines).toContain(
      "    - Where: Manage imported contacts › Delete all contacts",
    );
  });

  it("ticks what is no longer to do", () => {
    expect(exporters.md([{ ...letter, status: "done" }], en)).toContain(
      "- [x] **Write to Matchbridge",
    );
  });

  it("says when a step stands twice", () => {
    const step = { ...letter, steps: ["off_clear"] };
    const again = "The same step also stands under another point";
    expect(exporters.md([step], en)).not.toContain(again);
    expect(exporters.md([step, step], en)).toContain(again);
    expect(exporters.md([letter, letter], en)).not.toContain(again);
  });

  it("speaks French, with French figures and dates", () => {
    const written = exporters.md([letter], fr);
    expect(written).toContain("# Vos démarches");
    expect(written).toContain(
      "Ce dont il s’agit\u00a0: 1\u202f204 enregistrements, entre avril 2019 et septembre 2026",
    );
    expect(written).toContain("vérifiés le 21 novembre 2026");
    expect(written).toContain(
      "s’opposer à l’utilisation (article 21 du RGPD\u202f;",
    );
  });

  it("says so when there is nothing to do", () => {
    expect(exporters.md([], en)).toContain("There is nothing to do yet.");
  });

  it.each([
    "[x](http://evil)",
    "![x](http://evil)",
    "<img src=x onerror=alert(1)>",
    "<!-- -->",
    "<https://evil.example>",
    "https://evil.example/?q=1",
    "www.evil.example",
    "me@evil.example",
    "# h",
    "> q",
    "- [x] done",
    "+ a",
    "1. a",
    "`code`",
    "```",
    "a | b",
    "*b* _i_ ~~s~~ ***",
    "&lt;b&gt; &#x41; &amp;",
    "\\[x]\\",
    "[^1]: note",
    "{count} {party} $t(error.internal) {{x}}",
    "---",
    "===",
  ])("prints the name %j as the text it is", (name) => {
    const head = headOf(name);
    expect(unescaped(head)).toBe(name);
    // Nothing that opens a link, an image, a tag, an entity, code, emphasis or a cell is left unescaped.
    expect(head).not.toMatch(/(?<!\\)(?:[[`*_~|]|<[!/?A-Za-z]|&[#A-Za-z])/);
    expect(head).not.toMatch(/https?:\/\/|www\.[a-z]|[a-z]@[a-z]/);
  });

  it("keeps an item one item whatever the name holds", () => {
    const written = exporters.md(
      [
        { ...letter, party: "a\n\n- [ ] **b: It had you**" },
        { ...letter, party: "a\r\n# b" },
        { ...letter, party: "a\u2028# b" },
        { ...letter, party: "a\u0085\u000b\u000c# b" },
      ],
      en,
    );
    expect(written.match(/^- \[ \] /gm)).toHaveLength(4);
    expect(written.match(/^#/gm)).toHaveLength(1);
  });

  it("shows control characters and direction tricks instead of obeying them", () => {
    const head = headOf("safe\u202egpj\u0000\u001b[31m.exe\u2066");
    expect(unescaped(head)).toBe(
      "safe[U+202E]gpj[U+0000][U+001B][31m.exe[U+2066]",
    );
  });
});

describe("a checklist in JSON", () => {
  it("is the items as they are", () => {
    const party = "[x](http://evil)\u202e\n";
    expect(JSON.parse(exporters.json([{ ...letter, party }], en))).toEqual({
      items: [{ ...letter, party }],
    });
  });
});
