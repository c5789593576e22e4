import type {
  Checklist,
  ChecklistItem,
} from "../../../../shared/contract/commands.ts";

/** For programs: the items as they are, names from archives included. */
export function toJson(items: readonly ChecklistItem[]): string {
  const checklist: Checklist = { items: [...items] };
  return `${JSON.stringify(checklist, null, 2)}\n`;
}
