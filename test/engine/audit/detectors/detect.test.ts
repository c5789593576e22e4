import { describe, expect, it } from "vitest";

import { detect } from "../../../../electron/engine/audit/detectors/index.ts";
import { maskHit } from "../../../../electron/engine/audit/detectors/mask-hit.ts";
import { plainDate } from "../../../../electron/engine/audit/detectors/birth-date.ts";
import {
  isBsn,
  isCodiceFiscale,
  isDni,
  isNino,
  isNir,
  isNiss,
  isSsn,
  isSteuerId,
} from "../../../../electron/engine/audit/detectors/checksums.ts";
import {
  isSameNumber,
  e164,
} from "../../../../electron/engine/audit/detectors/phone.ts";
import type { Detector } from "../../../../shared/domain/detector.ts";

/** Published as an example by the Dutch association of banks; an account of nobody's. */
const IBAN = "NL91 ABNA 0417 1643 00";

const valuesIn = (text: string): string[] =>
  detect(text).map(({ start, length }) => text.slice(start, start + length));

describe("places in the text as written", () => {
  it.each([
    ["😀😀 an ada@example.org 😀", "ada@example.org"],
    ["e\u0301e\u0301 ada@example.org", "ada@example.org"],
    [`ﬁﬁ… ${IBAN}`, IBAN],
    [`\u200b\u200b${IBAN}\u200b`, IBAN],
    ["mail：ａｄａ@example.org", "ａｄａ@example.org"],
    ["I\u0307I\u0307I\u0307 my IBAN is NL91 ABNA 0417 1643 00", IBAN],
  ])("hold in %j", (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  it("hold what is not seen inside a value", () => {
    expect(valuesIn("ada\u200b@example.org")).toEqual([
      "ada\u200b@example.org",
    ]);
  });
});

describe("limits", () => {
  it("looks at 20,000 characters of a text", () => {
    const before = "x ".repeat(9_900);
    expect(valuesIn(`${before}ada@example.org`)).toEqual(["ada@example.org"]);
    expect(valuesIn(`${before}${"x ".repeat(200)}ada@example.org`)).toEqual([]);
  });

  it("keeps fifty of a thousand", () => {
    expect(
      detect(
        Array.from({ length: 1000 }, (_, at) => `a${at}@example.org`).join(" "),
      ),
    ).toHaveLength(50);
  });

  it("says nothing of nothing", () => {
    expect(detect("")).toEqual([]);
  });

  it("does not say one thing twice", () => {
    // Its last groups would be a number to call.
    expect(detect(`call me, ${IBAN}`).map(({ detector }) => detector)).toEqual([
      "iban",
    ]);
  });
});

describe("a megabyte of hostile text", () => {
  it.each(
    [
      "4",
      "4 ",
      "1.",
      "1-",
      "a@",
      "@",
      "a",
      "+1",
      "(1",
      "password ",
      "password: ",
      "password is ",
      "pin 1a",
      "mot de passe '",
      "eyJ",
      "eyJaaaaaaaaa.",
      "-----BEGIN RSA PRIVATE KEY-----",
      "seed phrase abc ",
      "abc ",
      "FR76 ",
      "@48.1234,",
      "48°51'30\"N ",
      "RSSLCU85C12H501",
      "born 12.03.1985 ",
      "12 mars ",
      "http://a",
      "www.",
      "1\u200b",
      "1\u0301",
      "４",
      "0639 ",
      "😀1",
      "token: Ab3",
      "\ud800",
    ].map((piece) => [piece]),
  )("of %j does not hang", (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const begun = performance.now();
    detect(text);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe("check digits", () => {
  // Published examples: of the tax office, Wikipedia, and the offices that give the numbers out.
  it.each<[string, (value: string) => boolean, string, string]>([
    ["NIR", isNir, "255081416802538", "255081416802539"],
    ["NIR of Corsica", isNir, "180032A12345652", "180032B12345652"],
    ["DNI", isDni, "12345678Z", "12345678A"],
    ["NIE", isDni, "X1234567L", "X1234567T"],
    ["codice fiscale", isCodiceFiscale, "MRTMTT91D08F205J", "MRTMTT91D08F205K"],
    ["Steuer-ID", isSteuerId, "86095742719", "86095742710"],
    ["NISS", isNiss, "85073003328", "85073003329"],
    ["BSN", isBsn, "111222333", "111222334"],
    ["SSN", isSsn, "123456780", "078051120"],
    ["NINO", isNino, "JG103759A", "QQ123456C"],
  ])("%s", (_, check, good, bad) => {
    expect(check(good)).toBe(true);
    expect(check(bad)).toBe(false);
  });
});

describe("masks", () => {
  it.each<[Detector, string, string]>([
    ["card", "4539 5787 6362 1486", "•••• •••• •••• 1486"],
    ["iban", "FR76 3000 6000 0112 3456 7890 189", "FR76 •••• …"],
    ["email", "jean@example.org", "j•••@e•••.org"],
    ["phone", "+33 6 39 98 12 34", "+33•••• •••• 34"],
    ["password", "Tournesol84!", "••••••••"],
    ["password", "x", "••••••••"],
    ["key", "AKIAIOSFODNN7EXAMPLE", "••••••••"],
    ["birth_date", "12/03/1985", "••/••/1985"],
    ["coordinates", "48.85837, 2.29448", "48.•••, 2.•••"],
    ["us_ssn", "412-55-1234", "•••• •••• 34"],
  ])("%s", (detector, value, masked) => {
    expect(
      maskHit(`so ${value} it is`, {
        detector,
        start: 3,
        length: value.length,
      }),
    ).toBe(masked);
  });
});

describe("values as they are compared", () => {
  it.each([
    ["+33 6 39 98 12 34", true],
    ["0033 6 39 98 12 34", true],
    // Whichever country it is dialled in: it is the owner's.
    ["06 39 98 12 34", true],
    ["06 39 98 12 35", false],
    ["98 12 34", false],
    ["+49 6 39 98 12 34", false],
  ])("the number %s is the owner's or not: %s", (written, isOwn) => {
    expect(isSameNumber(written, "+33639981234")).toBe(isOwn);
  });

  it("a number without a country is none by itself", () => {
    expect(e164("06 39 98 12 34")).toBeUndefined();
  });

  it.each([
    ["Nov 03, 1988", "1988-11-03"],
    ["3 novembre 1988", "1988-11-03"],
    ["3. November 1988", "1988-11-03"],
    ["3 de noviembre de 1988", "1988-11-03"],
    ["12 juillet 1990", "1990-07-12"],
    ["12 août 1990", "1990-08-12"],
    ["1988-11-03", "1988-11-03"],
    ["yesterday", undefined],
  ])("the date %s", (written, date) => {
    expect(plainDate(written)).toBe(date);
  });
});
