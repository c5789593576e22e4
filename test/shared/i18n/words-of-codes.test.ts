import { describe, expect, it } from "vitest";

import { rules } from "../../../electron/engine/audit/rules/index.ts";
import { textFor } from "../../../electron/engine/text.ts";
import { actionWords, isActionKey } from "../../../shared/i18n/actions.ts";
import { eventWords } from "../../../shared/i18n/event-words.ts";

const en = textFor("en");
const fr = textFor("fr");

describe("what businesses reported", () => {
  it.each([
    ["PURCHASE", "bought something"],
    ["purchase", "bought something"],
    ["fb_mobile_add_to_cart", "put something in a basket"],
    ["SCHEDULE", "booked an appointment"],
    ["CUSTOM", "something only the business can explain"],
  ])("says %s in plain words", (type, words) => {
    expect(eventWords(en, type)).toBe(words);
  });

  it.each(["MY_SHOP_EVENT", "constructor", "__proto__", "a.b", "", "{count}"])(
    "leaves %j, of a business’s own making, as it is",
    (type) => {
      expect(eventWords(en, type)).toBe(type);
    },
  );

  it("speaks French", () => {
    expect(eventWords(fr, "PURCHASE")).toBe("vous avez acheté quelque chose");
  });
});

describe("steps", () => {
  it("have their words, a link and a note where there is one", () => {
    expect(actionWords(en, "off_future")).toEqual({
      label: "Stop new reports from being tied to you",
      path: expect.stringContaining("Manage future activity"),
      url: "https://www.facebook.com/off_facebook_activity/",
      note: expect.stringContaining("still reach Meta"),
    });
    expect(actionWords(fr, "ct_off")).toMatchObject({ url: null, note: null });
  });

  it("of every finding are known", () => {
    for (const { actions } of rules)
      expect(actions.filter((key) => !isActionKey(key))).toEqual([]);
    expect(isActionKey("toString")).toBe(false);
  });
});
