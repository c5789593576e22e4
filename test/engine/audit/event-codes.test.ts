import { describe, expect, it } from "vitest";

import {
  eventCode,
  normaliseEvent,
} from "../../../electron/engine/audit/event-codes.ts";
import { sql } from "../../../electron/engine/vault/sql.ts";
import { byTelling, EVENTS, findEvent } from "../../../shared/domain/event.ts";
import { locales } from "../../../shared/i18n/locales/index.ts";
import { openTestVault } from "../../helpers/open-test-vault.ts";

const SPELLINGS: [string, string][] = [
  ["PURCHASE", "PURCHASE"],
  ["Purchase", "PURCHASE"],
  ["fb_mobile_purchase", "PURCHASE"],
  ["FB_MOBILE_PURCHASE", "PURCHASE"],
  ["INITIATE_CHECKOUT", "INITIATECHECKOUT"],
  ["InitiateCheckout", "INITIATECHECKOUT"],
  ["INITIATED_CHECKOUT", "INITIATECHECKOUT"],
  ["fb_mobile_initiated_checkout", "INITIATECHECKOUT"],
  ["VIEW_CONTENT", "VIEWCONTENT"],
  ["ViewContent", "VIEWCONTENT"],
  ["CONTENT_VIEW", "VIEWCONTENT"],
  ["fb_mobile_content_view", "VIEWCONTENT"],
  ["MY_CONTENT_VIEW", "MYCONTENTVIEW"],
  ["constructor", "CONSTRUCTOR"],
  ["__proto__", "PROTO"],
  ["achat_été", "ACHATéTé"],
  ["", ""],
];

describe("a code", () => {
  it.each(SPELLINGS)("%j is compared as %j", (code, normalised) => {
    expect(normaliseEvent(code)).toBe(normalised);
  });

  it("is the same in SQL", () => {
    const { vault } = openTestVault();
    for (const [code, normalised] of SPELLINGS)
      expect(
        vault.get(
          sql`SELECT ${eventCode(sql`x`)} AS code FROM (SELECT ${code} AS x)`,
        ),
      ).toEqual({ code: normalised });
  });

  it("of Meta's is found however it is spelled, one of a business's own is not", () => {
    expect(findEvent("fb_mobile_add_to_cart")).toBe("ADD_TO_CART");
    expect(findEvent("SubmitApplication")).toBe("SUBMIT_APPLICATION");
    expect(findEvent("MY_EVENT")).toBeUndefined();
    expect(findEvent("toString")).toBeUndefined();
  });
});

it("puts rare but telling events first", () => {
  const types: Record<string, number> = {
    ACTIVATE_APP: 900,
    CUSTOM: 500,
    PAGE_VIEW: 80,
    SEARCH: 40,
    LEAD: 3,
    PURCHASE: 2,
    SUBMIT_APPLICATION: 2,
    SCHEDULE: 1,
    DONATE: 5,
  };
  expect(
    Object.entries(types)
      .map(([type, records]) => ({ type, records }))
      .toSorted(byTelling)
      .map(({ type }) => type),
  ).toEqual([
    "DONATE",
    "SCHEDULE",
    "PURCHASE",
    "SUBMIT_APPLICATION",
    "LEAD",
    "SEARCH",
    "ACTIVATE_APP",
    "PAGE_VIEW",
    "CUSTOM",
  ]);
});

it.each(Object.entries(locales))(
  "has words for every event in %s",
  (_, words) => {
    expect(
      Object.keys(EVENTS).filter((code) => !Object.hasOwn(words.event, code)),
    ).toEqual([]);
  },
);
