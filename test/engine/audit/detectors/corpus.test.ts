import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import {
  detect,
  type Hit,
} from "../../../../electron/engine/audit/detectors/index.ts";
import {
  DETECTORS,
  type Detector,
} from "../../../../shared/domain/detector.ts";
import { Tallies } from "../../../helpers/precision-recall.ts";

/*
 * Made-up messages in six languages, labelled with what must be found in them; without labels they are traps. The half
 * whose names begin with "blind" was written by somebody who did not know the detectors, and they are not fitted to it.
 */

interface Line {
  text: string;
  lang: string;
  hits: { detector: Detector; value: string }[];
  note?: string;
}

const folder = path.join(import.meta.dirname, "../../../fixtures/detectors");
const files = readdirSync(folder).filter((name) => /\.jsonl?$/.test(name));
const own = files.filter((name) => !name.startsWith("blind"));
const blind = files.filter((name) => name.startsWith("blind"));

/** What the detectors are made for; the blind half only shows when they become worse. */
const FLOORS = {
  own: { precision: 0.98, recall: 0.95 },
  blind: { precision: 0.85, recall: 0.85 },
};

function linesOf(name: string): Line[] {
  const content = readFileSync(path.join(folder, name), "utf8").trim();
  return name.endsWith(".json")
    ? (JSON.parse(content) as Line[])
    : content.split("\n").map((line) => JSON.parse(line) as Line);
}

/** Only what is likely or certain counts as found. */
function tallyOf(names: readonly string[]): Tallies {
  const tallies = new Tallies();
  for (const line of names.flatMap(linesOf)) {
    const found = detect(line.text).filter(
      ({ confidence }) => confidence !== "possible",
    );
    for (const { detector, value } of line.hits) {
      const start = line.text.indexOf(value);
      expect(start, `${value} stands in ${line.text}`).toBeGreaterThanOrEqual(
        0,
      );
      const at = found.findIndex(
        (hit) =>
          hit.detector === detector && overlaps(hit, start, value.length),
      );
      tallies.count(detector, at < 0 ? "missed" : "right", line.text);
      if (at >= 0) found.splice(at, 1);
    }
    for (const { detector } of found)
      tallies.count(detector, "wrong", line.text);
  }
  return tallies;
}

function overlaps(hit: Hit, start: number, length: number): boolean {
  return hit.start < start + length && start < hit.start + hit.length;
}

const halves = [
  ["own", own],
  ["blind", blind],
] as const;

describe.each(halves.filter(([, names]) => names.length > 0))(
  "the %s half",
  (half, names) => {
    const tallies = tallyOf(names);
    const rows = tallies.rows();

    it("prints what it found", () => {
      console.log(
        tallies.table(`Detectors, ${half} half (${names.join(", ")})`),
      );
      expect(rows.length).toBeGreaterThan(0);
    });

    it.each(rows.map((row) => [row.name, row] as const))(
      "%s is found, and little else",
      (_, { precision, recall }) => {
        expect(precision).toBeGreaterThanOrEqual(FLOORS[half].precision);
        expect(recall).toBeGreaterThanOrEqual(FLOORS[half].recall);
      },
    );
  },
);

describe("the own half", () => {
  const lines = own.flatMap(linesOf);

  it("has examples of every detector, and traps", () => {
    expect(
      [
        ...new Set(
          lines.flatMap(({ hits }) => hits.map(({ detector }) => detector)),
        ),
      ].toSorted(),
    ).toEqual([...DETECTORS].toSorted());
    expect(
      lines.filter(({ hits }) => hits.length === 0).length,
    ).toBeGreaterThan(200);
  });

  it("is in six languages", () => {
    expect([...new Set(lines.map(({ lang }) => lang))]).toEqual(
      expect.arrayContaining(["en", "fr", "de", "es", "it", "nl"]),
    );
  });

  it.each(lines.flatMap((line) => (line.hits.length === 1 ? [line] : [])))(
    "finds exactly the value in $text",
    ({ text, hits: [expected] }) => {
      const [hit] = detect(text).filter(
        ({ detector }) => detector === expected!.detector,
      );
      expect(hit && text.slice(hit.start, hit.start + hit.length)).toBe(
        expected!.value,
      );
    },
  );
});
