import * as fc from "fast-check";

export { seed } from "../../helpers/seed.ts";

/** Chunk sizes down to one byte. */
export const cuts = fc.array(
  fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 200 })),
  { minLength: 1, maxLength: 6 },
);

/** Texts with what trips readers: quotes, escapes, brackets, other scripts, damaged and cut characters. */
export const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc
    .string({ unit: "binary", maxLength: 6 })
    .map((value) => value.toWellFormed()),
  fc
    .array(
      fc.constantFrom(
        '"',
        "\\",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "/",
        "~",
        "é",
        "Ã©",
        "❤️",
        "🎄",
        "\u2028",
        "\ufeff",
        "\n",
        "a",
        "b",
        " ",
        "\\u0041",
        "\u0000",
        "ø",
        "Ø",
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join("")),
);

export const key = fc.oneof(
  text,
  fc.constantFrom(
    "",
    "a/b",
    "~",
    "~1",
    "__proto__",
    "constructor",
    "0",
    "name",
    "timestamp",
  ),
);

/** Any JSON document, as a value. Whole numbers stay below 2^53: what is above is another test. */
export const document: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>(
  (tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(
        text,
        fc.maxSafeInteger(),
        fc
          .double({ noNaN: true, noDefaultInfinity: true })
          .filter((n) => !Number.isInteger(n) || Number.isSafeInteger(n)),
        fc.boolean(),
        fc.constant(null),
      ),
      fc.array(tie("value"), { maxLength: 8 }),
      fc
        .array(fc.tuple(key, tie("value")), { maxLength: 5 })
        .map((members) => Object.fromEntries(members)),
    ),
  }),
).value;
