import { describe, expect, it } from "vitest";

import { drawSheet, SHEET } from "../../renderer/views/overview/map-sheet.ts";
import { middleOf, outlines } from "../../renderer/views/overview/world.ts";

function find(code: string) {
  return outlines.find((each) => each.code === code)!;
}

describe("outlines of countries", () => {
  it("are known by code, each once", () => {
    const codes = outlines.flatMap(({ code }) => code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(
      expect.arrayContaining(["FR", "DE", "US", "BR", "IN", "AU", "XK"]),
    );
    expect(codes).not.toContain("AQ");
  });

  it("have their middle in their largest part, overseas or not", () => {
    const [east, north] = middleOf(find("FR"));
    expect(east).toBeGreaterThan(0);
    expect(east).toBeLessThan(5);
    expect(north).toBeGreaterThan(45);
    expect(north).toBeLessThan(48);
  });
});

describe("the sheet", () => {
  it("has a mark for each country in the order asked for, and names those without an outline", () => {
    const { marks, tooSmall, lands } = drawSheet(outlines, ["FR", "SG", "DE"]);
    expect(marks.map(({ code }) => code)).toEqual(["FR", "DE"]);
    expect(tooSmall).toEqual(["SG"]);
    // What lies elsewhere in the world is not drawn.
    expect(lands.map(({ code }) => code)).not.toContain("AU");
  });

  it("keeps marks apart and whole, from neighbours to both ends of the world", () => {
    for (const codes of [
      ["FR", "BE", "NL", "LU", "DE", "CH", "IT", "AT", "CZ", "PL"],
      ["NZ", "US", "FR", "BE", "AR"],
      ["RU", "FJ"],
    ]) {
      const { marks } = drawSheet(outlines, codes);
      expect(marks).toHaveLength(codes.length);
      for (const [index, { label }] of marks.entries()) {
        for (const [at, size] of [
          [label[0], SHEET.width],
          [label[1], SHEET.height],
        ] as const) {
          expect(at).toBeGreaterThan(0);
          expect(at).toBeLessThan(size);
        }
        for (const other of marks.slice(index + 1))
          expect(
            Math.hypot(label[0] - other.label[0], label[1] - other.label[1]),
            // Two numbers of 21 px where the map is narrowest.
          ).toBeGreaterThan((21 / 288) * SHEET.width);
      }
    }
  });

  it("of no country at all has no mark", () => {
    expect(drawSheet(outlines, []).marks).toEqual([]);
  });
});
