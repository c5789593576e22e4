/**
 * What a name or a word could reveal that the law or common sense protects most: GDPR Article 9(1), and beside it
 * money trouble (debts, credit, gambling, looking for work) and children.
 */
export const TRAITS = [
  "health",
  "religion",
  "politics",
  "sexuality",
  "union",
  "origin",
  "money",
  "children",
] as const;

export type Trait = (typeof TRAITS)[number];

/** Those of GDPR Article 9(1). */
export const SPECIAL_TRAITS = [
  "health",
  "religion",
  "politics",
  "sexuality",
  "union",
  "origin",
] as const satisfies readonly Trait[];
