import type { Trait } from "../../../shared/domain/trait.ts";
import { SPECIAL_TRAITS } from "../../../shared/domain/trait.ts";

/** What findings are about: the beginnings of their ids, in the order in which they are told. */
export const SUBJECTS = [
  "APP",
  "OFF",
  "ADV",
  "INF",
  "CON",
  "MSG",
  "LOC",
  "LOG",
  "ID",
  "WA",
  "META",
] as const;

export type Subject = (typeof SUBJECTS)[number];

export function subjectOf(finding: string): Subject | undefined {
  return SUBJECTS.find((subject) => finding.startsWith(`${subject}-`));
}

/** What a finding was judged by, beyond what its records say themselves. */
export type Judged =
  /** Telling words in names; which of what they could reveal counts. */
  | { by: "traits"; traits: readonly Trait[] }
  /** The shape of something in a text. */
  | { by: "texts" }
  /** Whether a name is that of a company or an app of some kind. */
  | { by: "names" };

const JUDGED: Readonly<Record<string, Judged>> = {
  "OFF-03": { by: "traits", traits: ["health"] },
  "OFF-04": {
    by: "traits",
    traits: ["politics", "religion", "union", "sexuality"],
  },
  "OFF-05": { by: "traits", traits: ["money"] },
  "ADV-05": { by: "traits", traits: ["politics", "religion"] },
  "INF-02": { by: "traits", traits: SPECIAL_TRAITS },
  "WA-04": { by: "traits", traits: SPECIAL_TRAITS },
  "ID-04": { by: "traits", traits: SPECIAL_TRAITS },
  "MSG-03": { by: "texts" },
  "APP-03": { by: "names" },
  "OFF-08": { by: "names" },
  "MSG-02": { by: "names" },
};

/** Undefined when its records say all of it. */
export function judgedOf(finding: string): Judged | undefined {
  return JUDGED[finding];
}
