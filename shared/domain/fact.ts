/** What an archive says of its owner, as values that can be compared between services. */
export const FACT_KINDS = [
  "name",
  "email",
  "phone",
  "birth_date",
  "address",
  "ip",
  "device",
  "place",
  "label",
] as const;

export type FactKind = (typeof FACT_KINDS)[number];
