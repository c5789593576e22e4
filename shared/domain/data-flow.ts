import type { Category } from "./category.ts";

/**
 * How a record came to be where it is: the person gave it, it was logged in use, it was guessed,
 * somebody else told the service, or it went to somebody else.
 */
export const DATA_FLOWS = [
  "provided",
  "observed",
  "inferred",
  "received",
  "shared",
] as const;

export type DataFlow = (typeof DATA_FLOWS)[number];

/** The flows, and what nobody knows. */
export const FLOWS_OR_UNKNOWN = [...DATA_FLOWS, "unknown"] as const;

export type FlowOrUnknown = (typeof FLOWS_OR_UNKNOWN)[number];

/** What is read from files that no mapping understands: its flow in the vault is a placeholder. */
export const UNSORTED = "other" satisfies Category;

/** How a record came, as people are told it. */
export function flowOf(record: {
  category: Category;
  flow: DataFlow;
}): FlowOrUnknown {
  return record.category === UNSORTED ? "unknown" : record.flow;
}

/** How many records of a category came how, as people are told it. */
export function flowsOf(category: {
  flows: Readonly<Record<DataFlow, number>>;
  unknownFlow: number;
}): Record<FlowOrUnknown, number> {
  const { flows, unknownFlow } = category;
  // Known of all records of a category, or of none.
  return unknownFlow > 0
    ? {
        provided: 0,
        observed: 0,
        inferred: 0,
        received: 0,
        shared: 0,
        unknown: unknownFlow,
      }
    : { ...flows, unknown: 0 };
}
