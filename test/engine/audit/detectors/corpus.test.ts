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
const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
const own = files.filter((name) => !name.startsWith("blind"));
const blind = files.filter((name) => name.startsWith("blind"));

/** Made-up keys are broken by a § in the files, so that nobody who looks for leaked ones takes them for such. */
function linesOf(name: string): Line[] {
  return readFileSync(path.join(folder, name), "utf8")
    .replaceAll("§", "")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
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

describe("the own half", () => {
  const tallies = tallyOf(own);

  it("is printed", () => {
    console.log(tallies.table("Detectors, own half"));
    expect(tallies.rows()).toHaveLength(DETECTORS.length);
  });

  it.each(tallies.rows().map((row) => [row.name, row] as const))(
    "%s is found, and little else",
    (_, { precision, recall }) => {
      expect(precision).toBeGreaterThanOrEqual(0.98);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    },
  );
});

/* What is aimed at is as much as in the own half; what is reached is printed, and must not become less. */
describe("the blind half", () => {
  const tallies = tallyOf(blind);

  it("is printed, and is found for the most part", () => {
    console.log(tallies.table("Detectors, blind half"));
    const { precision, recall } = tallies.total();
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });
});

describe("examples", () => {
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
