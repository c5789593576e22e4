import type { Severity } from "../../../shared/domain/finding.ts";
import type {
  ActionKey,
  FindingId,
  Text,
  Values,
} from "../../../shared/i18n/text-type.ts";
import type { ReadableVault } from "../vault/access.ts";
import type { Evidence, Extent } from "./evidence.ts";

/** What a rule can look at. */
export interface Seen extends Extent {
  vault: ReadableVault;
  t: Text;
  /** Time of the newest record of all archives: "today", as far as the audit is concerned. */
  newestAt: number | null;
}

/** What a rule found. */
export interface Measured {
  /** The rule's own word for this much of it; the score can raise it. */
  floor: Severity;
  /** For the placeholders of `finding.<id>.title`. */
  title: Values;
  /** Whole sentences that say more about this vault, after `finding.<id>.why`. */
  more?: readonly string[];
}

/**
 * One check: SQL finds the records, data explains, words live in the locales.
 *
 * A new rule is one file here, a line in the table, and its words in every locale.
 */
export interface FindingRule {
  readonly id: FindingId;
  readonly actions: readonly ActionKey[];
  readonly evidence: Evidence;
  /**
   * How sensitive such records are (1 ordinary to 4 special) and how far they have spread: 0 private, 1 the platform,
   * 2 named third parties, 3 many or unknown ones. Null for rules that say INFO: those are not scored.
   */
  readonly weight: { sensitivity: 1 | 2 | 3 | 4; spread: 0 | 1 | 2 | 3 } | null;
  /** Undefined when there is nothing to say. */
  measure(seen: Seen): Measured | undefined;
}
