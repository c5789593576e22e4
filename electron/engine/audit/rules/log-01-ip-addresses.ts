import { categories } from "../../vault/codes.ts";
import { sql, type Sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const DEVICES = categories.toCode("devices");

/**
 * Leftover values that could be addresses: their key says so in every language ("IP address", "Adresse IP",
 * "IP-Adresse"). Without it versions of programs would be taken for addresses.
 */
const leftovers = sql`json_each(coalesce(extra, '{}')) AS leftover
  WHERE leftover.type = 'text' AND lower(leftover.key) GLOB '*ip*'`;

const withAddress = sql`category = ${DEVICES} AND (${isAddress(sql`text`)} OR EXISTS (
  SELECT 1 FROM ${leftovers} AND ${isAddress(sql`leftover.value`)}))`;

const addresses = sql`
  SELECT lower(text) AS address FROM records WHERE category = ${DEVICES} AND ${isAddress(sql`text`)}
  UNION
  SELECT lower(leftover.value) FROM records, ${leftovers} AND category = ${DEVICES}
    AND ${isAddress(sql`leftover.value`)}`;

export const ipAddresses: FindingRule = {
  id: "LOG-01",
  actions: ["sess"],
  evidence: recordsWhere(withAddress),
  weight: { sensitivity: 2, spread: 1 },
  measure({ vault }) {
    const unique =
      vault.get<{ count: number }>(
        sql`SELECT count(*) AS count FROM (${addresses})`,
      )?.count ?? 0;
    if (unique === 0) return undefined;
    return {
      floor: unique < 10 ? "low" : unique < 100 ? "medium" : "high",
      title: { count: unique },
    };
  },
};

/**
 * Whether a value is an IPv4 or IPv6 address, in SQL: four numbers up to 255 with dots, or hexadecimal groups with
 * colons. CASE keeps the order: what is not digits and dots must not reach the JSON functions.
 */
function isAddress(value: Sql): Sql {
  const numbers = sql`'[' || replace(${value}, '.', ',') || ']'`;
  return sql`CASE
    WHEN ${value} IS NULL OR length(${value}) > 45 THEN false
    WHEN ${value} GLOB '[0-9]*.[0-9]*.[0-9]*.[0-9]*' AND ${value} NOT GLOB '*[^0-9.]*' AND json_valid(${numbers})
      THEN json_array_length(${numbers}) = 4 AND (SELECT max(value) <= 255 FROM json_each(${numbers}))
    WHEN ${value} GLOB '*:*:*' AND ${value} NOT GLOB '*[^0-9a-fA-F:.]*'
      THEN ${value} GLOB '*::*' OR length(${value}) - length(replace(${value}, ':', '')) = 7
    ELSE false END`;
}
