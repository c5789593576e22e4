import { advertisersBy } from "../advertisers.ts";
import { recordsWhere } from "../evidence.ts";
import { countTied } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

/** Only those who uploaded a list: advertisers that follow visits or shops are other findings. */
export const uploadedLists: FindingRule = {
  id: "ADV-01",
  actions: ["ads_list", "req_adv", "req_meta"],
  evidence: recordsWhere(advertisersBy("list_upload")),
  weight: { sensitivity: 2, spread: 2 },
  measure({ vault, count }) {
    const advertisers = countTied(vault, "list_upload");
    if (advertisers === 0 && count === 0) return undefined;
    return {
      floor: advertisers < 50 ? "low" : advertisers < 500 ? "medium" : "high",
      title: { count: advertisers },
    };
  },
};
