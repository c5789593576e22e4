import { formatMonth } from "../../../../shared/i18n/format.ts";
import { allOf } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";
import { yearsBefore } from "../severity.ts";

/** Messages of the ordinary downloads: those of Messenger's encrypted chats and of WhatsApp are end-to-end encrypted. */
export const readableMessages: FindingRule = {
  id: "MSG-01",
  actions: ["e2ee", "del"],
  evidence: allOf("messages", ["facebook", "instagram"]),
  weight: { sensitivity: 2, spread: 1 },
  measure({ t, count, firstAt, lastAt }) {
    if (count === 0) return undefined;
    const overYears =
      firstAt !== null && lastAt !== null && firstAt < yearsBefore(lastAt, 5);
    return {
      floor: count > 10_000 || overYears ? "high" : "medium",
      title: { count },
      more:
        firstAt === null || lastAt === null
          ? []
          : [
              t("finding.MSG-01.span", {
                first: formatMonth(firstAt, t.locale),
                last: formatMonth(lastAt, t.locale),
              }),
            ],
    };
  },
};
