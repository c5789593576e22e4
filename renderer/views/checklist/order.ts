import type { ChecklistItem } from "../../../shared/contract/commands.ts";

export interface ItemGroup {
  finding: string;
  steps: ChecklistItem[];
  letters: ChecklistItem[];
}

/** Whether an item is a letter to somebody, and no step in the product. */
export function isLetter({ steps }: ChecklistItem): boolean {
  return steps.some((step) => step.startsWith("req_"));
}

/** Items under the finding they come from, in the order of the first of each; steps in the product before letters. */
export function groupByFinding(items: readonly ChecklistItem[]): ItemGroup[] {
  const groups = new Map<string, ItemGroup>();
  for (const item of items) {
    const group = groups.get(item.finding) ?? {
      finding: item.finding,
      steps: [],
      letters: [],
    };
    (isLetter(item) ? group.letters : group.steps).push(item);
    groups.set(item.finding, group);
  }
  return [...groups.values()];
}

/** Steps that stand under more than one item: doing them once is enough. */
export function repeatedSteps(
  items: readonly ChecklistItem[],
): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const step of items
    .filter((item) => !isLetter(item))
    .flatMap(({ steps }) => steps)) {
    if (seen.has(step)) repeated.add(step);
    seen.add(step);
  }
  return repeated;
}
