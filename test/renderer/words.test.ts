import { describe, expect, it } from "vitest";

import { locatorWords } from "../../renderer/components/place-words.ts";
import { preferredLocale } from "../../renderer/i18n.tsx";
import { toArchivesParams, toSearchParams } from "../../renderer/places.ts";
import {
  groupByFinding,
  repeatedSteps,
} from "../../renderer/views/checklist/order.ts";
import { bySeverity } from "../../renderer/views/findings/order.ts";
import type { ChecklistItem, Finding } from "../../shared/contract/commands.ts";
import { windowEn } from "../../shared/i18n/locales/window-en.ts";
import { windowFr } from "../../shared/i18n/locales/window-fr.ts";
import type { Text } from "../../shared/i18n/text-type.ts";

const t = Object.assign(
  (key: string, values?: object) => `${key} ${JSON.stringify(values)}`,
  { locale: "en" },
) as unknown as Text;

function sentences(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string"
      ? [[`${path}${key}`, value]]
      : sentences(value as object, `${path}${key}.`),
  );
}

const placeholders = (words: string): string[] =>
  [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();

describe("the words of the window", () => {
  const english = new Map(sentences(windowEn));

  const french = sentences(windowFr);

  it("have the placeholders of English, but for a figure where it says one", () => {
    const wrong = french.filter(([key, words]) => {
      const allowed = placeholders(english.get(key) ?? "");
      const own = placeholders(words);
      return (
        allowed.some((name) => !own.includes(name)) ||
        own.some((name) => name !== "count" && !allowed.includes(name))
      );
    });
    expect(wrong).toEqual([]);
  });

  it("are set as French is", () => {
    const marks = /[^\u202f][;?!]|[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|['"“”—–]/u;
    expect(french.filter(([, words]) => marks.test(words))).toEqual([]);
  });

  it("shout at nobody", () => {
    const loud = /!|\b(?:please|oops|sorry)\b|—/iu;
    expect([...english].filter(([, words]) => loud.test(words))).toEqual([]);
  });
});

describe("a place in a file", () => {
  it("is said by its unit, or key by key", () => {
    expect(locatorWords(t, "line 18204")).toEqual([
      'window.place.line {"number":18204}',
    ]);
    expect(locatorWords(t, "/a~1b/0/c~0d")).toEqual(["a/b", "0", "c~d"]);
    expect(locatorWords(t, "")).toEqual([]);
  });
});

describe("the language to begin with", () => {
  it.each([
    [["de-DE", "fr-CA", "en"], "fr"],
    [["EN-us"], "en"],
    [["pt"], "en"],
    [[], "en"],
  ] as const)("of %j is %s", (languages, locale) => {
    expect(preferredLocale(languages)).toBe(locale);
  });
});

describe("an address", () => {
  it("gives only what pages know", () => {
    expect(
      toSearchParams({
        q: 2019,
        category: "messages",
        provider: "myspace",
        after: "2019-1-1",
        flow: "unknown",
        group: "people",
        all: "yes",
        x: 1,
      }),
    ).toEqual({
      q: "2019",
      category: "messages",
      flow: "unknown",
      group: "people",
    });
    expect(toSearchParams({ flow: "sideways", group: "x", all: true })).toEqual(
      { all: true },
    );
    expect(toArchivesParams({ status: "issues", archive: "" })).toEqual({
      status: "issues",
    });
  });
});

describe("order", () => {
  it("of findings is by how much they matter, else as the engine has it", () => {
    const findings = ["low", "critical", "info", "critical", "medium"].map(
      (severity, at) => ({ id: String(at), severity }) as Finding,
    );
    expect(bySeverity(findings).map(({ id }) => id)).toEqual([
      "1",
      "3",
      "4",
      "0",
      "2",
    ]);
  });

  const item = (
    id: string,
    finding: string,
    ...steps: string[]
  ): ChecklistItem => ({ id, finding, steps }) as ChecklistItem;
  const items = [
    item("a", "OFF-01", "off_clear"),
    item("b", "OFF-02", "req_adv"),
    item("c", "OFF-01", "req_meta"),
    item("d", "OFF-02", "off_clear", "off_future"),
    item("e", "ADV-01", "req_meta"),
  ];

  it("of things to do is by finding, steps before letters", () => {
    expect(
      groupByFinding(items).map(({ finding, steps, letters }) => [
        finding,
        steps.map(({ id }) => id),
        letters.map(({ id }) => id),
      ]),
    ).toEqual([
      ["OFF-01", ["a"], ["c"]],
      ["OFF-02", ["d"], ["b"]],
      ["ADV-01", [], ["e"]],
    ]);
  });

  it("knows which steps stand twice; letters do not count", () => {
    expect([...repeatedSteps(items)]).toEqual(["off_clear"]);
  });
});
