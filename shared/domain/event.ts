/** How telling an event is of somebody, 1 ordinary to 4 special: whatever the business is, and for some businesses. */
interface Telling {
  least: number;
  most: number;
}

/**
 * The codes of what businesses report, as an archive writes them, with how telling each is. Names are those of Meta's
 * reference for its pixel; archives of 2019 to 2026 hold them in capitals.
 */
export const EVENTS = {
  PAGE_VIEW: { least: 1, most: 4 },
  VIEW_CONTENT: { least: 2, most: 4 },
  APP_VIEW: { least: 1, most: 4 },
  SEARCH: { least: 2, most: 4 },
  ADD_TO_CART: { least: 2, most: 2 },
  ADD_TO_WISHLIST: { least: 2, most: 2 },
  INITIATE_CHECKOUT: { least: 2, most: 2 },
  ADD_PAYMENT_INFO: { least: 3, most: 3 },
  PURCHASE: { least: 3, most: 4 },
  DONATE: { least: 4, most: 4 },
  SUBSCRIBE: { least: 2, most: 3 },
  START_TRIAL: { least: 2, most: 3 },
  COMPLETE_REGISTRATION: { least: 2, most: 4 },
  LEAD: { least: 3, most: 3 },
  SUBMIT_APPLICATION: { least: 3, most: 4 },
  SCHEDULE: { least: 3, most: 4 },
  CONTACT: { least: 2, most: 3 },
  FIND_LOCATION: { least: 3, most: 3 },
  CUSTOMIZE_PRODUCT: { least: 2, most: 2 },
  ACTIVATE_APP: { least: 2, most: 4 },
  APP_INSTALL: { least: 2, most: 4 },
  INSTALL: { least: 2, most: 4 },
  LOGIN: { least: 1, most: 4 },
  LEVEL_ACHIEVED: { least: 1, most: 2 },
  TUTORIAL_COMPLETION: { least: 1, most: 2 },
  ACHIEVEMENT_UNLOCKED: { least: 1, most: 2 },
  SPENT_CREDITS: { least: 1, most: 2 },
  RATE: { least: 1, most: 2 },
  AD_CLICK: { least: 1, most: 1 },
  AD_IMPRESSION: { least: 1, most: 1 },
  OFFLINE: { least: 3, most: 3 },
} as const satisfies Record<string, Telling>;

export type EventCode = keyof typeof EVENTS;

/** Other words of Meta's for the same event, as `normaliseEvent` would leave them. */
export const EVENT_ALIASES: Readonly<Record<string, string>> = {
  CONTENTVIEW: "VIEWCONTENT",
  INITIATEDCHECKOUT: "INITIATECHECKOUT",
};

/**
 * A code as codes are compared: `PURCHASE`, `Purchase` and `fb_mobile_purchase` are one, and so are
 * `INITIATE_CHECKOUT`, `InitiateCheckout` and `fb_mobile_initiated_checkout`. `eventCode` says the same in SQL.
 */
export function normaliseEvent(code: string): string {
  const bare = code
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replaceAll("_", "")
    .replaceAll("FBMOBILE", "");
  return Object.hasOwn(EVENT_ALIASES, bare) ? EVENT_ALIASES[bare]! : bare;
}

const byNormalised = new Map(
  Object.keys(EVENTS).map((code) => [normaliseEvent(code), code as EventCode]),
);

/** Which event a code means, however it is spelled; undefined for one of a business's own making. */
export function findEvent(code: string): EventCode | undefined {
  return byNormalised.get(normaliseEvent(code));
}

const UNKNOWN: Telling = { least: 1, most: 1 };

/** How telling a code is; one of a business's own making tells nothing by itself. */
export function tellingOf(code: string): Telling {
  const event = findEvent(code);
  return event === undefined ? UNKNOWN : EVENTS[event];
}

/** Puts rare but telling events first: of what tells alike, the rarer one. */
export function byTelling(
  a: { type: string; records: number },
  b: { type: string; records: number },
): number {
  const [one, other] = [tellingOf(a.type), tellingOf(b.type)];
  return (
    other.least - one.least ||
    other.most - one.most ||
    a.records - b.records ||
    (a.type < b.type ? -1 : 1)
  );
}
