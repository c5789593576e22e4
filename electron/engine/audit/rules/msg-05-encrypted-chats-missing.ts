import { formatMonth } from "../../../../shared/i18n/format.ts";
import type { ReadableVault } from "../../vault/access.ts";
import { categories, providers, statuses } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { noEvidence, recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const MESSAGES = categories.toCode("messages");
const FACEBOOK = providers.toCode("facebook");
const DAY = 86_400_000;

/** Longer without a message than this, while other things go on: half a year. */
const SILENCE = 183 * DAY;

/** Accounts whose encrypted chats are there: by themselves, or put into Facebook's folder. */
const withEncrypted = sql`
  SELECT account_id FROM archives WHERE provider = ${providers.toCode("messenger")}
  UNION
  SELECT a.account_id FROM archives a JOIN entries e ON e.archive_id = a.id WHERE e.mapping = 'encrypted_messages'`;

/** Facebook's archives of the other accounts. */
const without = sql`
  SELECT id FROM archives WHERE provider = ${FACEBOOK} AND account_id NOT IN (${withEncrypted})`;

/** Chats up to the day on which they were encrypted: what came after is in the other download. */
const cutOver = sql`
  SELECT id FROM entries WHERE archive_id IN (${without})
    AND lower(path) LIKE '%messages/e2ee_cutover/%'`;

const beforeCutOver = recordsWhere(sql`
  category = ${MESSAGES}
  AND records.id IN (SELECT record_id FROM provenances WHERE entry_id IN (${cutOver}))`);

/** One's newest one-to-one chats are encrypted since about December 2023, and are in a download of their own. */
export const encryptedChatsMissing: FindingRule = {
  id: "MSG-05",
  actions: ["e2ee"],
  evidence: {
    where: beforeCutOver.where,
    // Reading all messages is worth it only where there is such a chat at all.
    extent: (vault) =>
      vault.get(sql`${cutOver} LIMIT 1`) === undefined
        ? noEvidence.extent(vault)
        : beforeCutOver.extent(vault),
  },
  weight: null,
  measure({ vault, t, count, newestAt }) {
    if (!holdsThreads(vault)) return undefined;
    const lastAt =
      vault.get<{ at: number | null }>(sql`
        SELECT max(last_at) AS at FROM category_sums WHERE category = ${MESSAGES} AND provider = ${FACEBOOK}`)
        ?.at ?? null;
    return {
      floor: "info",
      title: {},
      more: [
        ...(count > 0 ? [t("finding.MSG-05.cutOver", { count })] : []),
        ...(lastAt !== null && newestAt !== null && newestAt - lastAt > SILENCE
          ? [
              t("finding.MSG-05.silence", {
                last: formatMonth(lastAt, t.locale),
                newest: formatMonth(newestAt, t.locale),
              }),
            ]
          : []),
      ],
    };
  },
};

/** Whether an archive without its encrypted chats has chats; those with the service's AI are none. */
function holdsThreads(vault: ReadableVault): boolean {
  return (
    vault.get(sql`
      SELECT 1 FROM entries WHERE archive_id IN (${without}) AND category = ${MESSAGES}
        AND status = ${statuses.toCode("read")} AND mapping IS NOT 'ai_conversations' LIMIT 1`) !==
    undefined
  );
}
