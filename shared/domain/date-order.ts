/** How a date of bare numbers is written, where a text alone does not tell. */
export const DATE_ORDERS = ["dmy", "mdy", "ymd"] as const;

export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * A chat whose dates can be read in several orders, and what each order makes of it. Days are given as their midnight,
 * epoch milliseconds, as if the chat's clock were UTC.
 */
export interface DateReadings {
  /** The chat's title. */
  conversation: string;
  /** The order the chat was read in. */
  taken: DateOrder;
  /** The person chose it; phones of the United States write like this; or it is the one that most countries use. */
  why: "chosen" | "american" | "common";
  /** The orders that the chat leaves open, with its first and last day in each. */
  readings: { order: DateOrder; firstAt: number; lastAt: number }[];
  /** A few messages on which the orders do not agree, in the order of the file. */
  lines: {
    locator: string;
    /** Date and time as the file shows them. */
    written: string;
    /** Who speaks and how the message begins. */
    text: string;
    /** The day in each order. */
    at: Partial<Record<DateOrder, number>>;
  }[];
}
