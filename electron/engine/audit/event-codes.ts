import { sql, type Sql } from "../vault/sql.ts";

/*
 * Kinds of event as businesses report them, without what differs between spellings: PURCHASE, Purchase and
 * fb_mobile_purchase are one code, INITIATE_CHECKOUT and InitiateCheckout too.
 */

/** A kind of event as it is compared, in SQL; the same as `normaliseEvent`. */
export function eventCode(expr: Sql): Sql {
  return sql`replace(replace(upper(${expr}), '_', ''), 'FBMOBILE', '')`;
}

export function normaliseEvent(code: string): string {
  return code
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replaceAll("_", "")
    .replaceAll("FBMOBILE", "");
}
