import type {
  ChecklistItem,
  Finding,
} from "../../../shared/contract/commands.ts";
import { SEVERITIES } from "../../../shared/domain/finding.ts";
import { RIGHTS, type Right } from "../../../shared/domain/request.ts";
import { isActionKey } from "../../../shared/i18n/actions.ts";
import type {
  ActionKey,
  FindingId,
  Text,
} from "../../../shared/i18n/text-type.ts";
import type { ReadableVault } from "../vault/access.ts";
import { providers } from "../vault/codes.ts";
import { sql, type Sql } from "../vault/sql.ts";
import { textId } from "../vault/text-id.ts";
import { findConcerned, listEvidence, listOtherEvidence } from "./concerned.ts";
import { controllers, type Controller } from "./controllers.ts";
import {
  CONTROLLER_RIGHTS,
  ORGANISATION_RIGHTS,
  STEP_RIGHTS,
  type StepKey,
} from "./rights.ts";

/** A finding that can be asked for its records; what the audit gives is one. */
export interface ProvenFinding extends Finding {
  records(): { where: Sql; firstAt: number | null; lastAt: number | null };
}

interface Draft extends Pick<
  ChecklistItem,
  "id" | "party" | "concerns" | "right" | "count" | "evidence"
> {
  steps: ActionKey[];
  firstAt: number | null;
  lastAt: number | null;
}

/**
 * Makes the things to do from findings: for each, its steps in the product (one item a right), a letter to the
 * controller, and letters to the organisations concerned. The weightiest first, then those with most records.
 *
 * Ids are made of what an item is about, so they are the same after a re-import.
 */
export function buildChecklist(
  vault: ReadableVault,
  findings: readonly ProvenFinding[],
  t: Text,
): ChecklistItem[] {
  const usual = addresseeOf(vault);
  return findings
    .flatMap((finding) => {
      const addressee = isAboutWhatsApp(finding) ? WHATSAPP : usual;
      return [
        ...(addressee.stepsInProduct ? stepItems(finding, addressee) : []),
        ...letterToController(finding, addressee),
        ...lettersToOrganisations(vault, finding, t),
      ].map((draft) => ({
        rank: SEVERITIES.indexOf(finding.severity),
        item: toItem(draft, finding.id),
      }));
    })
    .sort((a, b) => b.rank - a.rank || b.item.count - a.item.count)
    .map(({ item }) => item);
}

interface Addressee {
  controller: Controller;
  letter: "req_meta" | "req_wa";
  stepsInProduct: boolean;
}

/** For findings about WhatsApp, whatever else was imported. */
const WHATSAPP: Addressee = {
  controller: controllers["whatsapp-ireland"],
  letter: "req_wa",
  stepsInProduct: true,
};

function isAboutWhatsApp({ id }: ProvenFinding): boolean {
  return id.startsWith("WA-");
}

/** Meta's letter and pages are of no use to somebody who imported WhatsApp only. */
function addresseeOf(vault: ReadableVault): Addressee {
  const whatsapp = providers.toCode("whatsapp");
  const meta = vault.get(
    sql`SELECT 1 FROM archives WHERE provider != ${whatsapp} LIMIT 1`,
  );
  return meta === undefined
    ? { ...WHATSAPP, stepsInProduct: false }
    : {
        controller: controllers["meta-platforms-ireland"],
        letter: "req_meta",
        stepsInProduct: true,
      };
}

function stepItems(finding: ProvenFinding, { controller }: Addressee): Draft[] {
  const steps = finding.actions.filter(isActionKey).filter(isStep);
  return RIGHTS.flatMap((right) => {
    const ofRight = steps.filter((step) => STEP_RIGHTS[step] === right);
    if (ofRight.length === 0) return [];
    return [
      {
        ...wholeFinding(finding, right),
        id: `${finding.id}:${right}`,
        party: controller.name,
        steps: ofRight,
      },
    ];
  });
}

function letterToController(
  finding: ProvenFinding,
  { controller, letter }: Addressee,
): Draft[] {
  const right = CONTROLLER_RIGHTS[finding.id as FindingId];
  const asks = ["req_meta", letter].some((key) =>
    finding.actions.includes(key),
  );
  if (right === undefined || !asks) return [];
  return [
    {
      ...wholeFinding(finding, right),
      id: `${finding.id}:${letter}`,
      party: controller.name,
      steps: [letter],
    },
  ];
}

type EachFinding =
  | "ADV-01"
  | "ADV-03"
  | "ADV-04"
  | "ADV-08"
  | "APP-01"
  | "APP-02"
  | "APP-03"
  | "MSG-02"
  | "OFF-02"
  | "OFF-03"
  | "OFF-08";

function lettersToOrganisations(
  vault: ReadableVault,
  finding: ProvenFinding,
  t: Text,
): Draft[] {
  const right = ORGANISATION_RIGHTS[finding.id as FindingId];
  if (right === undefined || !finding.actions.includes("req_adv")) return [];
  const { where } = finding.records();
  const by = finding.id === "MSG-02" ? "conversation" : "organisation";
  const { named, others } = findConcerned(vault, where, by);
  const drafts = named.map((organisation): Draft => {
    const { count, firstAt, lastAt } = organisation;
    return {
      id: `${finding.id}:organisation:${textId("organisation", organisation.key)}`,
      party: organisation.name,
      concerns: t(`finding.${finding.id as EachFinding}.each`, { count }),
      right,
      steps: ["req_adv"],
      count,
      firstAt,
      lastAt,
      evidence: listEvidence(vault, where, organisation, by),
    };
  });
  if (others.organisations === 0) return drafts;
  const { organisations, count, firstAt, lastAt } = others;
  return [
    ...drafts,
    {
      id: `${finding.id}:organisations:more`,
      party: t("checklist.moreParties", { count: organisations }),
      concerns: t("checklist.moreConcerns"),
      right,
      steps: ["req_adv"],
      count,
      firstAt,
      lastAt,
      evidence: listOtherEvidence(vault, where, named, by),
    },
  ];
}

/** What an item about all of a finding has in common with others of it. */
function wholeFinding(
  finding: ProvenFinding,
  right: Right,
): Omit<Draft, "id" | "party" | "steps"> {
  const { firstAt, lastAt } = finding.records();
  return {
    concerns: finding.title,
    right,
    count: finding.count,
    firstAt,
    lastAt,
    evidence: finding.evidence,
  };
}

function isStep(key: ActionKey): key is StepKey {
  return Object.hasOwn(STEP_RIGHTS, key);
}

function toItem(draft: Draft, finding: string): ChecklistItem {
  return { ...draft, finding, status: "todo", dueAt: null };
}
