import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairText } from "../../../../electron/engine/importers/meta/repair-text.ts";
import { seed, text } from "../../formats/property.ts";

describe("text whose bytes were written as characters", () => {
  it.each([
    ["\u00c3\u00a9", "é"],
    ["\u00e2\u009d\u00a4", "❤"],
    ["\u00e2\u009d\u00a4\u00ef\u00b8\u008f", "❤️"],
    ["\u00f0\u009f\u008e\u0084", "🎄"],
    ["Zo\u00c3\u00ab \u00c3\u0098stergaard", "Zoë Østergaard"],
    ["\u00e6\u0097\u00a5\u00e6\u009c\u00ac\u00e8\u00aa\u009e", "日本語"],
    ["\u00d8\u00b3\u00d9\u0084\u00d8\u00a7\u00d9\u0085", "سلام"],
    ["100% caf\u00c3\u00a9 %C3%A9", "100% café %C3%A9"],
    ["\u00ef\u00bb\u00bfa", "\ufeffa"],
    ["\u00ef\u00bf\u00bd", "\ufffd"],
    ["a\u0000\u00c3\u00a9", "a\u0000é"],
    ["\u00c2\u00a0", "\u00a0"],
    // 0x80 to 0x9f: windows-1252, which browsers call latin1, has other characters there.
    ["\u00e2\u0080\u0099", "’"],
    ["\u00e2\u0082\u00ac", "€"],
  ])("%j is %j", (damaged, right) => {
    expect(repairText(damaged)).toBe(right);
  });
});

describe("text that was never damaged", () => {
  it.each([
    ["nothing", ""],
    ["ASCII", "100% plain & simple %E9 \\u00e9"],
    ["right already", "日本語 é"],
    ["an emoji beside what looks damaged", "Ã© 🎄"],
    ["a typographic quote beside what looks damaged", "it’s Ã©"],
    ["genuine Latin-1", "café"],
    ["genuine Latin-1 at the end", "voilà"],
    ["capitals in a row", "ÅÄÖ"],
    ["two characters that are no sequence", "Ãa©"],
    ["an overlong sequence", "\u00c0\u00af"],
    ["a surrogate as bytes", "\u00ed\u00a0\u0080"],
    ["a byte above the last code point", "\u00f5\u0080\u0080\u0080"],
    ["a lone half of an emoji", "\ud83c"],
    ["a mark of byte order", "\ufeffa"],
  ])("%s stays as it is", (_, right) => {
    expect(repairText(right)).toBe(right);
  });

  it.each([
    ["at the end", "merci \u00f0\u009f\u008e"],
    ["with right text before", "\u00c3\u00a9 \u00f0\u009f"],
    ["in its second character", "\u00e2\u009d"],
  ])("an emoji cut %s leaves the text as it is", (_, cut) => {
    expect(repairText(cut)).toBe(cut);
  });
});

describe(`any text, DOSSIER_SEED=${seed}`, () => {
  const wellFormed = fc
    .oneof(text, fc.string({ unit: "binary" }))
    .map((each) => each.toWellFormed());
  const latin1 = fc.string({
    unit: fc.integer({ min: 0, max: 255 }).map((n) => String.fromCharCode(n)),
  });

  it("comes back from damage, whatever it is", () => {
    fc.assert(
      fc.property(wellFormed, (right) => {
        expect(repairText(damage(right))).toBe(right);
      }),
      { seed, numRuns: 3000 },
    );
  });

  it("with a character above U+00FF is left alone", () => {
    fc.assert(
      fc.property(
        latin1,
        latin1,
        fc.integer({ min: 0x100, max: 0xffff }),
        (a, b, unit) => {
          const right = a + String.fromCharCode(unit) + b;
          expect(repairText(right)).toBe(right);
        },
      ),
      { seed, numRuns: 2000 },
    );
  });

  it("of Latin-1 changes exactly when its bytes are UTF-8 beyond ASCII", () => {
    const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const decoded = (bytes: Buffer): string | undefined => {
      try {
        return strict.decode(bytes);
      } catch {
        return undefined;
      }
    };
    fc.assert(
      fc.property(latin1, (value) => {
        expect(repairText(value)).toBe(
          decoded(Buffer.from(value, "latin1")) ?? value,
        );
      }),
      { seed, numRuns: 3000 },
    );
  });

  it("is not repaired twice, unless it was damaged twice or its right text looks damaged", () => {
    fc.assert(
      fc.property(wellFormed, (right) => {
        const looksDamaged = repairText(right) !== right;
        const again = repairText(repairText(damage(right)));
        expect(again === right).toBe(!looksDamaged);
      }),
      { seed, numRuns: 3000 },
    );
  });

  it("that was damaged twice and is repaired once is damaged once", () => {
    expect(repairText(damage(damage("é")))).toBe("Ã©");
  });
});

function damage(right: string): string {
  return Buffer.from(right, "utf8").toString("latin1");
}
