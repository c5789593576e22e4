import { describe, expect, it } from "vitest";

import { phoneNumber } from "../../../electron/engine/vault/phone-number.ts";

describe("a phone number", () => {
  it.each([
    "+33639980142",
    "+33 6 39 98 01 42",
    "+33 (0)6 39 98 01 42",
    "0033 6 39 98 01 42",
    "tel:+33639980142",
    "\u202a+33 6 39 98 01 42\u202c",
    "+33\u00a06\u00a039\u00a098\u00a001\u00a042",
    "33639980142@s.whatsapp.net",
  ])("is one number in any spelling: %s", (text) => {
    expect(phoneNumber(text, "33")?.value).toBe("+33639980142");
  });

  it.each(["06 39 98 01 42", "06.39.98.01.42", "06-39-98-01-42", "0639980142"])(
    "has the country it is told, and without one is digits of nowhere: %s",
    (text) => {
      expect(phoneNumber(text, "33")).toMatchObject({
        value: "+33639980142",
        isPersonal: true,
      });
      expect(phoneNumber(text)).toEqual({
        value: "0639980142",
        callingCode: undefined,
        isPersonal: false,
        isLandline: false,
      });
    },
  );

  it("does not take another country's length for its own", () => {
    expect(phoneNumber("2025550143", "33")?.callingCode).toBeUndefined();
    expect(phoneNumber("2025550143", "1")?.value).toBe("+12025550143");
  });

  it.each([
    ["a service line", "+33 800 12 34 56"],
    ["the extension of a switchboard", "+44 20 7946 0018 ext. 12"],
    ["an emergency number", "112"],
    ["a voice box", "888"],
  ])("is nobody's own when it is %s", (_what, text) => {
    expect(phoneNumber(text, "33")?.isPersonal).toBe(false);
  });

  it.each([
    "2024-05-06",
    "06/05/2024",
    "9300000002 or so",
    "Ada Oak",
    "",
    "+",
    "12",
    "9".repeat(40),
    "http://example.org/0639980142",
  ])("is not %j", (text) => {
    expect(phoneNumber(text, "33")).toBeUndefined();
  });
});
