import { describe, expect, it } from "vitest";

import { textFor } from "../../electron/engine/text.ts";
import type { Text } from "../../shared/i18n/text-type.ts";

const en = textFor("en");
const fr = textFor("fr");
/** As if the types had not been looked at. */
const say = (t: Text, key: string, values?: Record<string, unknown>): string =>
  (t as unknown as (key: string, values?: unknown) => string)(key, values);

describe("text", () => {
  it("says a sentence in each language", () => {
    expect(en("category.off_platform")).toBe(
      "What businesses reported about you",
    );
    expect(fr("category.off_platform")).toBe(
      "Ce que des entreprises ont signalé sur vous",
    );
    expect(en("error.vault.busy", { holder: "4711" })).toContain(
      "(process 4711)",
    );
  });

  it("knows its language", () => {
    expect([en.locale, fr.locale]).toEqual(["en", "fr"]);
  });

  it.each([
    [en, 0, "0 records"],
    [en, 1, "one record"],
    [en, 2, "2 records"],
    [en, 1_204_000, "1,204,000 records"],
    [fr, 0, "0 enregistrement"],
    [fr, 1, "1 enregistrement"],
    [fr, 2, "2 enregistrements"],
    // French has a plural of its own for whole millions; full figures take the ordinary one.
    [fr, 1_000_000, "1\u202f000\u202f000 enregistrements"],
  ])("counts %# as a person would", (t, count, words) => {
    expect(t("unit.record", { count })).toBe(words);
  });

  it.each([
    "{count}",
    "{holder}",
    "{{holder}}",
    "{-holder}",
    "$t(error.internal)",
    '$t(error.vault.busy, {"holder":"x"})',
    "<b>&amp;</b>",
    "$1 $& $`",
    "\\{holder}",
    "toString",
  ])("gives the value %j back as it is", (holder) => {
    expect(en("error.vault.busy", { holder })).toContain(`(process ${holder})`);
  });

  it("keeps two hostile values apart", () => {
    expect(
      en("checklist.letter", {
        party: "{concerns}",
        concerns: "{party} $t(x)",
      }),
    ).toBe("Write to {concerns}: {party} $t(x)");
  });

  it("takes names of placeholders for nothing else", () => {
    expect(
      say(en, "unit.between", {
        first: "a",
        last: "b",
        lng: "fr",
        defaultValue: "no",
        context: "x",
        ns: "y",
      }),
    ).toBe("between a and b");
  });

  it("throws for a key without words", () => {
    expect(() => say(en, "error.nothing")).toThrow(
      "no words for error.nothing",
    );
    expect(() => say(en, "error.archive")).toThrow(
      "no words for error.archive",
    );
    expect(() => say(en, "constructor")).toThrow("no words for constructor");
    expect(() => say(en, "a:b")).toThrow("no words for a:b");
  });

  it("throws for a value that is missing", () => {
    expect(() => say(en, "error.vault.busy")).toThrow("no value for holder");
    expect(() => say(en, "unit.between", { first: "a" })).toThrow(
      "no value for last",
    );
  });
});
