import { readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { findSignals } from "../../../../electron/engine/audit/signals/find-signals.ts";
import { foldName } from "../../../../electron/engine/audit/signals/fold-name.ts";
import { english } from "../../../../electron/engine/audit/signals/lexicon-en.ts";
import { french } from "../../../../electron/engine/audit/signals/lexicon-fr.ts";
import { german } from "../../../../electron/engine/audit/signals/lexicon-de.ts";
import { others } from "../../../../electron/engine/audit/signals/lexicon-others.ts";
import { spanish } from "../../../../electron/engine/audit/signals/lexicon-es.ts";
import { TRAITS, type Trait } from "../../../../shared/domain/trait.ts";
import { Tallies } from "../../../helpers/precision-recall.ts";

interface Line {
  name: string;
  lang: string;
  traits: Trait[];
}

/** Names and topics, labelled with what they could reveal; those without a label are traps. */
function linesOf(file: string): Line[] {
  return readFileSync(
    path.join(import.meta.dirname, "../../../fixtures/signals", file),
    "utf8",
  )
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

function tallyOf(lines: readonly Line[]): Tallies {
  const tallies = new Tallies();
  for (const { name, traits } of lines) {
    const found = findSignals(name).map(({ trait }) => trait);
    for (const trait of traits)
      tallies.count(trait, found.includes(trait) ? "right" : "missed", name);
    for (const trait of found)
      if (!traits.includes(trait)) tallies.count(trait, "wrong", name);
  }
  return tallies;
}

describe("names that somebody labelled who had not read the lexicons", () => {
  const tallies = tallyOf(linesOf("blind-names.jsonl"));

  it("are printed, and told for the most part", () => {
    console.log(tallies.table("Signals in names, the blind half"));
    const { precision, recall } = tallies.total();
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.65);
  });
});

describe("names", () => {
  const lines = linesOf("names.jsonl");
  const tallies = tallyOf(lines);

  it("are printed", () => {
    console.log(tallies.table("Signals in names"));
    expect(lines.length).toBeGreaterThan(500);
    expect(
      lines.filter(({ traits }) => traits.length === 0).length,
    ).toBeGreaterThan(200);
  });

  it.each(tallies.rows().map((row) => [row.name, row] as const))(
    "%s is told, and little else",
    (_, { precision, recall }) => {
      expect(precision).toBeGreaterThanOrEqual(0.98);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    },
  );

  it("tell each trait once, by the word that says so", () => {
    expect(findSignals("HIV clinic and cancer ward")).toEqual([
      { trait: "health", term: "hiv" },
    ]);
  });

  it.each([
    ["an empty one", ""],
    ["blanks", "   "],
    ["a mark", "…"],
    ["an object's own", "__proto__"],
    ["another", "constructor"],
    ["a long one", "x".repeat(100_000)],
  ])("say nothing where there is nothing: %s", (_, name) => {
    expect(findSignals(name)).toEqual([]);
  });
});

describe("lexicons", () => {
  const all = [english, french, german, spanish, others];

  it("are written as names are compared", () => {
    const written = all.flatMap(({ terms, exclusions }) => [
      ...TRAITS.flatMap((trait) => terms[trait]),
      ...Object.entries(exclusions).flatMap(([term, phrases]) => [
        term,
        ...phrases,
      ]),
    ]);
    expect(
      written.filter((term) => {
        const bare = term.replace(/^\*|\*$/g, "").trim();
        return foldName(bare) !== bare || bare.length < 2;
      }),
    ).toEqual([]);
  });

  it("exclude from terms that there are", () => {
    const terms = new Set(
      all.flatMap((lexicon) => TRAITS.flatMap((trait) => lexicon.terms[trait])),
    );
    expect(
      all
        .flatMap(({ exclusions }) => Object.keys(exclusions))
        .filter((term) => !terms.has(term)),
    ).toEqual([]);
  });
});
