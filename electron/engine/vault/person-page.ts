import {
  PAGE_ROWS,
  type PersonConversation,
  type PersonPage,
  type PersonService,
} from "../../../shared/contract/commands.ts";
import {
  PERSON_WAYS,
  type PersonWay,
} from "../../../shared/domain/person-way.ts";
import type { ReadableVault } from "./access.ts";
import { categories, providers } from "./codes.ts";
import {
  getPeopleId,
  listNamesakes,
  listPeopleById,
  nameIdsOf,
} from "./people.ts";
import { RECORD_TIME } from "./record-queries.ts";
import { join, sql, type Sql } from "./sql.ts";
import { textId } from "./text-id.ts";

const MESSAGES = categories.toCode("messages");
const CONTACTS = categories.toCode("contacts");
const FRIENDS = categories.toCode("friends");
const WHATSAPP = providers.toCode("whatsapp");

/** What the mappings of a service's lists of people say of who is in them. */
const WAYS_OF_MAPPINGS: Readonly<Record<string, PersonWay>> = {
  friends: "friend",
  friends_seen_less: "friend",
  requests_received: "friend_request",
  requests_sent: "friend_request",
  requests_rejected: "friend_request",
  friends_removed: "removed_friend",
  followers: "follower",
  following: "followed",
  recently_followed: "followed",
  profiles_unfollowed: "followed",
  people_you_may_know: "suggested",
  suggested_friends: "suggested",
  people_to_follow: "suggested",
  messenger_blocked: "blocked",
  event_contacts_blocked: "blocked",
};

/** Ways that need no doing of theirs: somebody else wrote them down. */
const WRITTEN_DOWN: readonly PersonWay[] = [
  "address_book",
  "phone_book",
  "blocked",
  "other",
];

interface ConversationRow {
  id: number;
  account: string;
  title: string;
  isAlone: number;
  provider: number;
  theirs: number;
  own: number;
  firstAt: number | null;
  lastAt: number | null;
}

/**
 * Everything about one person: how each service knows of them, what they wrote and what was written to them alone,
 * their conversations, and others who are called the same.
 *
 * @throws VaultError `vault.unknown-person`
 */
export function getPersonPage(vault: ReadableVault, id: string): PersonPage {
  const peopleId = getPeopleId(vault, id);
  const names = join(
    nameIdsOf(vault, peopleId).map((name) => sql`${name}`),
    ", ",
  );
  const conversations = conversationsOf(vault, names);
  const person = listPeopleById(vault, [id])[0]!;
  const services = servicesOf(vault, peopleId, names, conversations);
  return {
    person,
    services,
    onlyContact: services.every(({ isUser }) => !isUser),
    conversations: conversations.slice(0, PAGE_ROWS).map(toConversation),
    namesakes: listNamesakes(vault, person),
  };
}

function servicesOf(
  vault: ReadableVault,
  peopleId: number,
  names: Sql,
  conversations: readonly ConversationRow[],
): PersonService[] {
  const sums = vault.all<{
    provider: number;
    records: number;
    messages: number;
    firstAt: number | null;
    lastAt: number | null;
  }>(sql`
    SELECT provider, sum(records) AS records, sum(CASE category WHEN ${MESSAGES} THEN records ELSE 0 END) AS messages,
      min(first_at) AS firstAt, max(last_at) AS lastAt
    FROM people_sums WHERE people_id = ${peopleId} GROUP BY provider`);
  const ways = waysOf(vault, names, conversations);
  const codes = new Set([
    ...sums.map(({ provider }) => provider),
    ...conversations.map(({ provider }) => provider),
  ]);
  return [...codes]
    .sort((one, other) => one - other)
    .map((code) => {
      const sum = sums.find(({ provider }) => provider === code);
      const own = ways.filter(({ provider }) => provider === code);
      const messages = sum?.messages ?? 0;
      return {
        provider: providers.fromCode(code),
        ways: own
          .map(({ way, records, firstAt, lastAt }) => ({
            id: way,
            records,
            firstAt,
            lastAt,
          }))
          .sort(
            (a, b) => PERSON_WAYS.indexOf(a.id) - PERSON_WAYS.indexOf(b.id),
          ),
        records: sum?.records ?? 0,
        messages,
        ownMessages: conversations
          .filter(({ provider, isAlone }) => provider === code && isAlone === 1)
          .reduce((total, { own: mine }) => total + mine, 0),
        firstAt: sum?.firstAt ?? null,
        lastAt: sum?.lastAt ?? null,
        isUser:
          messages > 0 || own.some(({ way }) => !WRITTEN_DOWN.includes(way)),
      };
    });
}

interface Way {
  provider: number;
  way: PersonWay;
  records: number;
  firstAt: number | null;
  lastAt: number | null;
}

function waysOf(
  vault: ReadableVault,
  names: Sql,
  conversations: readonly ConversationRow[],
): Way[] {
  const ways = new Map<string, Way>();
  const count = (next: Way): void => {
    const key = `${next.provider} ${next.way}`;
    const known = ways.get(key);
    if (known === undefined) {
      ways.set(key, next);
      return;
    }
    known.records += next.records;
    known.firstAt = earlier(known.firstAt, next.firstAt, -1);
    known.lastAt = earlier(known.lastAt, next.lastAt, 1);
  };
  // A record that several files show is counted by the first of them.
  for (const row of vault.all<
    Omit<Way, "way"> & { category: number; mapping: string | null }
  >(sql`
    SELECT provider, category, mapping, count(*) AS records, min(time) AS firstAt, max(time) AS lastAt FROM (
      SELECT r.provider, r.category, ${RECORD_TIME} AS time,
        (SELECT e.mapping FROM provenances v JOIN entries e ON e.id = v.entry_id
          WHERE v.record_id = r.id ORDER BY v.entry_id LIMIT 1) AS mapping
      FROM records r WHERE r.person_id IN (${names}) AND r.category <> ${MESSAGES})
    GROUP BY provider, category, mapping`)) {
    const { category, mapping, ...sum } = row;
    count({ ...sum, way: wayOf(sum.provider, category, mapping) });
  }
  for (const { isAlone, provider, theirs, firstAt, lastAt } of conversations)
    count({
      provider,
      way: isAlone === 1 ? "chat" : "group",
      records: theirs,
      firstAt,
      lastAt,
    });
  return [...ways.values()];
}

function wayOf(
  provider: number,
  category: number,
  mapping: string | null,
): PersonWay {
  const isWhatsApp = provider === WHATSAPP;
  if (category === CONTACTS) return isWhatsApp ? "phone_book" : "address_book";
  if (category !== FRIENDS) return "other";
  // The only list of WhatsApp's beside the phone book.
  if (isWhatsApp) return "blocked";
  return mapping !== null && Object.hasOwn(WAYS_OF_MAPPINGS, mapping)
    ? WAYS_OF_MAPPINGS[mapping]!
    : "other";
}

/** Those the person is in or wrote in, the latest first. */
function conversationsOf(vault: ReadableVault, names: Sql): ConversationRow[] {
  return vault.all<ConversationRow>(sql`
    WITH theirs AS (
      SELECT conversation_id AS id FROM conversation_people WHERE person_id IN (${names})
      UNION SELECT r.conversation_id FROM records r
        WHERE r.person_id IN (${names}) AND r.category = ${MESSAGES} AND r.conversation_id IS NOT NULL)
    SELECT c.id, a.key AS account, c.title,
      NOT EXISTS (
        SELECT 1 FROM conversation_people m JOIN persons p ON p.id = m.person_id
        WHERE m.conversation_id = c.id AND p.own = 0 AND p.id NOT IN (${names}))
      AND coalesce(s.others, 0) = 0 AS isAlone,
      coalesce(s.provider, (
        SELECT h.provider FROM conversation_people m JOIN archives h ON h.id = m.archive_id
        WHERE m.conversation_id = c.id LIMIT 1)) AS provider,
      coalesce(s.theirs, 0) AS theirs, coalesce(s.own, 0) AS own, s.firstAt, s.lastAt
    FROM theirs t JOIN conversations c ON c.id = t.id JOIN accounts a ON a.id = c.account_id
    LEFT JOIN (
      SELECT r.conversation_id AS id, r.provider, sum(r.person_id IN (${names})) AS theirs,
        sum(r.own IS 1) AS own, sum(r.own IS NOT 1 AND r.person_id NOT IN (${names})) AS others, min(${RECORD_TIME}) AS firstAt, max(${RECORD_TIME}) AS lastAt
      FROM records r
      WHERE r.conversation_id IN (SELECT id FROM theirs) AND r.category = ${MESSAGES}
      GROUP BY r.conversation_id, r.provider) s ON s.id = c.id
    ORDER BY s.lastAt IS NULL, s.lastAt DESC, c.id`);
}

function toConversation(row: ConversationRow): PersonConversation {
  return {
    id: textId(row.account, row.title),
    title: row.title,
    provider: providers.fromCode(row.provider),
    isAlone: row.isAlone === 1,
    messages: row.theirs,
    ownMessages: row.isAlone === 1 ? row.own : null,
    firstAt: row.firstAt,
    lastAt: row.lastAt,
  };
}

/** The lesser of two times for -1, the greater for 1; one that is not known counts for nothing. */
function earlier(
  one: number | null,
  other: number | null,
  sign: -1 | 1,
): number | null {
  if (one === null || other === null) return one ?? other;
  return sign === -1 ? Math.min(one, other) : Math.max(one, other);
}
