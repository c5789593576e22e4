import type { ChecklistItem } from "../../../../shared/contract/commands.ts";
import type { Text } from "../../../../shared/i18n/text-type.ts";
import { toJson } from "./json.ts";
import { toMarkdown } from "./markdown.ts";

export type Exporter = (items: readonly ChecklistItem[], t: Text) => string;

/** The forms in which a checklist can be saved, by the ending of its file. */
export const exporters: Readonly<Record<"md" | "json", Exporter>> = {
  md: toMarkdown,
  json: toJson,
};
