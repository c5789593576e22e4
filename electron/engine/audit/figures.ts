import type { Figures } from "../../../shared/contract/exposure.ts";
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
  mean: 2230,
  most: 48_000,
  liveRampPercent: 96,
} as const satisfies Figures["published"];

/** The same of the archives here. */
export function ownFigures(vault: ReadableVault): Figures["own"] {
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
