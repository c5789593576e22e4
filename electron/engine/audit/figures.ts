import type { ReadableVault } from "../vault/access.ts";
import { mechanisms } from "../vault/codes.ts";
import { sql } from "../vault/sql.ts";

/**
 * "Who Shares Your Information With Facebook?", Consumer Reports with The Markup, January 2024: 709 volunteers of the
 * United States who chose themselves to take part, archives of three years.
 */
export const PUBLISHED = {
  source:
    "Consumer Reports, “Who Shares Your Information With Facebook?”, January 2024",
  checkedAt: Date.UTC(2026, 10, 22),
  volunteers: 709,
  /** Companies that reported one volunteer's activity, on average. */
  mean: 2230,
  /** About as many of the volunteer with most. */
  most: 48_000,
  /** In how many archives of a hundred the data broker LiveRamp stood. */
  liveRampPercent: 96,
} as const;

/** The same of the archives here. */
export function ownFigures(vault: ReadableVault): {
  companies: number;
  hasLiveRamp: boolean;
} {
  const sent = 1 << mechanisms.toCode("sent_events");
  return {
    companies:
      vault.get<{ count: number }>(
        sql`SELECT count(*) AS count FROM organisations WHERE mechanisms & ${sent} <> 0`,
      )?.count ?? 0,
    hasLiveRamp:
      vault.get(
        sql`SELECT 1 FROM organisations WHERE instr(folded, 'liveramp') > 0 AND mechanisms <> 0 LIMIT 1`,
      ) !== undefined,
  };
}
