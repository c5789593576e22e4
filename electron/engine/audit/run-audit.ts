import type {
  Finding,
  Locale,
  ScoreParts,
} from "../../../shared/contract/commands.ts";
import type { Text } from "../../../shared/i18n/text-type.ts";
import type { ReadableVault } from "../vault/access.ts";
import { sql, type Sql } from "../vault/sql.ts";
import { listNewest } from "../vault/record-queries.ts";
import { concernsOthers, type Extent } from "./evidence.ts";
import type { FindingRule } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { freshnessOf, rankOf, scaleOf, severityOf } from "./severity.ts";

/** All records behind a finding: a condition on rows of `records`, and what they come to. */
export interface FoundRecords extends Extent {
  where: Sql;
}

/**
 * A finding that still knows its records. They are no property, because a finding crosses between processes and into
 * files as data.
 */
export class AuditFinding implements Finding {
  readonly id: string;
  readonly severity: Finding["severity"];
  readonly title: string;
  readonly count: number;
  readonly firstAt: number | null;
  readonly lastAt: number | null;
  readonly evidence: string[];
  readonly actions: string[];
  readonly why: string;
  readonly basis: string;
  readonly score: ScoreParts | null;
  readonly #records: FoundRecords;

  constructor(finding: Finding, records: FoundRecords) {
    this.id = finding.id;
    this.severity = finding.severity;
    this.title = finding.title;
    this.count = finding.count;
    this.firstAt = finding.firstAt;
    this.lastAt = finding.lastAt;
    this.evidence = finding.evidence;
    this.actions = finding.actions;
    this.why = finding.why;
    this.basis = finding.basis;
    this.score = finding.score;
    this.#records = records;
  }

  records(): FoundRecords {
    return this.#records;
  }
}

/** The records that a finding rests on, as a condition on rows of `records`; undefined for an id that no rule has. */
export function evidenceOf(finding: string): Sql | undefined {
  return rules.find(({ id }) => id === finding)?.evidence.where;
}

/** What the last audit of a vault came to, in each language, and at which state of the vault. */
const last = new WeakMap<
  ReadableVault,
  { state: string; findings: Map<Locale, AuditFinding[]> }
>();

/**
 * Runs every rule; the weightiest findings first, equal ones in the order of the catalogue. As long as nothing changes in
 * the vault the answer is kept: rules take seconds where there are millions of records.
 */
export function runAudit(vault: ReadableVault, t: Text): AuditFinding[] {
  const state = stateOf(vault);
  let kept = last.get(vault);
  if (kept?.state !== state) {
    kept = { state, findings: new Map() };
    last.set(vault, kept);
  }
  let findings = kept.findings.get(t.locale);
  if (findings === undefined) {
    findings = applyRules(vault, t);
    kept.findings.set(t.locale, findings);
  }
  return [...findings];
}

/** Another one after every change, by this connection or another. */
function stateOf(vault: ReadableVault): string {
  const others = vault.get<{ data_version: number }>({
    text: "PRAGMA data_version",
    values: [],
  });
  const own = vault.get<{ changes: number }>(
    sql`SELECT total_changes() AS changes`,
  );
  return `${others?.data_version} ${own?.changes}`;
}

function applyRules(vault: ReadableVault, t: Text): AuditFinding[] {
  const newestAt =
    vault.get<{ at: number | null }>(
      sql`SELECT max(newest_at) AS at FROM archives`,
    )?.at ?? null;
  return rules
    .flatMap((rule) => findingOf(rule, vault, t, newestAt) ?? [])
    .sort((a, b) => rankOf(b.severity) - rankOf(a.severity));
}

function findingOf(
  rule: FindingRule,
  vault: ReadableVault,
  t: Text,
  newestAt: number | null,
): AuditFinding | undefined {
  const extent = rule.evidence.extent(vault);
  const measured = rule.measure({ ...extent, vault, t, newestAt });
  if (measured === undefined) return undefined;
  const score = scoreOf(rule, vault, extent, newestAt);
  return new AuditFinding(
    {
      id: rule.id,
      severity:
        score === null ? measured.floor : severityOf(score, measured.floor),
      title: t(`finding.${rule.id}.title`, measured.title),
      ...extent,
      evidence: listNewest(vault, rule.evidence.where),
      actions: [...rule.actions],
      why: [t(`finding.${rule.id}.why`), ...(measured.more ?? [])].join(" "),
      basis: t(`finding.${rule.id}.basis`),
      score,
    },
    { where: rule.evidence.where, ...extent },
  );
}

function scoreOf(
  { weight, evidence }: FindingRule,
  vault: ReadableVault,
  { count, lastAt }: Extent,
  newestAt: number | null,
): ScoreParts | null {
  if (weight === null) return null;
  return {
    ...weight,
    scale: scaleOf(count),
    freshness: freshnessOf(lastAt, newestAt),
    others: concernsOthers(vault, evidence.where) ? 1 : 0,
  };
}
