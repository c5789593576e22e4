import type { StoryFigure } from "../../../shared/contract/commands.ts";
import type { Provider } from "../../../shared/domain/archive.ts";
import type { Category } from "../../../shared/domain/category.ts";
import type { StoryId } from "../../../shared/domain/story.ts";
import type { ReadableVault } from "../vault/access.ts";
import {
  categories,
  factKinds,
  providers,
  statuses,
  toBits,
} from "../vault/codes.ts";
import { listNewest, RECORD_TIME } from "../vault/record-queries.ts";
import { join, sql, type Sql } from "../vault/sql.ts";
import { FRIENDS_CLOSED_AT, friendsByThen } from "./apps.ts";
import { readBy } from "./conditions.ts";
import { countWhere } from "./evidence.ts";
import { countTied } from "./organisations.ts";
import type { Answer, Found, Told } from "./stories.ts";

const FACEBOOK = providers.toCode("facebook");
const WHATSAPP = providers.toCode("whatsapp");
const APPS = sql`category = ${categories.toCode("apps")}`;
const MESSAGES = categories.toCode("messages");

/** One function a story: what this person's records say to it. */
export const storyAnswers: Readonly<Record<StoryId, (told: Told) => Answer>> = {
  friends_data: answerFriendsData,
  plugins: answerPlugins,
  matching: answerMatching,
  inbox: answerInbox,
  crm: answerCrm,
  merged_chats: answerMergedChats,
};

/** An upper limit at most: no download shows which app read whose data, so this is never a yes. */
function answerFriendsData({ vault, t }: Told): Answer {
  const connected = sql`${APPS} AND provider = ${FACEBOOK} AND ${readBy("apps", "instant_games")}`;
  const early = sql`${connected} AND ${RECORD_TIME} < ${FRIENDS_CLOSED_AT}`;
  const apps = countOf(vault, "organisation_id", early);
  const friends = countWhere(vault, friendsByThen);
  if (apps === 0) {
    const all = countOf(vault, "organisation_id", connected);
    if (all === 0 && !isAskedFor(vault, "apps", ["facebook"]))
      return only("unknown", t("story.friends_data.unknown"));
    return {
      concerns: "no",
      says: [t("story.friends_data.no", { count: all })],
      figures: figuresOf([figure(vault, "APP-01", "apps", all, connected)]),
    };
  }
  return {
    concerns: "perhaps",
    says: [
      friends === 0
        ? t("story.friends_data.appsOnly", { count: apps })
        : t("story.friends_data.reach", {
            count: friends,
            apps: t("story.unit.app", { count: apps }),
          }),
      t("story.friends_data.limit"),
    ],
    figures: figuresOf([
      figure(vault, "APP-05", "friends", friends, friendsByThen),
      figure(vault, "APP-05", "early_apps", apps, early),
    ]),
  };
}

function answerPlugins({ vault, t, find }: Told): Answer {
  const businesses = countTied(vault, "sent_events");
  const linked = sql`${APPS} AND mechanisms & ${toBits(["app_access"])} != 0`;
  const apps = countTied(vault, "app_access");
  const events = find("OFF-01");
  if (businesses === 0 && apps === 0)
    return isAskedFor(vault, "off_platform") || isAskedFor(vault, "apps")
      ? only("no", t("story.plugins.no"))
      : only("unknown", t("story.plugins.unknown"));
  return {
    concerns: "yes",
    says: [
      ...(businesses === 0
        ? []
        : [
            t("story.plugins.businesses", {
              count: businesses,
              events: t("unit.event", { count: events?.count ?? 0 }),
            }),
          ]),
      ...(apps === 0 ? [] : [t("story.plugins.apps", { count: apps })]),
    ],
    figures: figuresOf([
      {
        says: "businesses",
        finding: "OFF-01",
        value: businesses,
        evidence: events?.evidence ?? [],
      },
      figure(vault, "APP-01", "apps", apps, linked),
    ]),
  };
}

/** A list that was uploaded was matched; one number in two services only could have been. */
function answerMatching({ vault, t, find }: Told): Answer {
  const advertisers = countTied(vault, "list_upload");
  const numbers = vault.all<{ value: string }>(sharedNumbers).length;
  const contacts = find("CON-01");
  const phoneBook = find("WA-03");
  const has = {
    numbers: numbers > 0,
    contacts: contacts !== undefined || phoneBook !== undefined,
  };
  if (advertisers === 0 && !has.numbers && !has.contacts)
    return isAskedFor(vault, "advertisers") || isAskedFor(vault, "contacts")
      ? only("no", t("story.matching.no"))
      : only("unknown", t("story.matching.unknown"));
  return {
    concerns: advertisers > 0 ? "yes" : "perhaps",
    says: [
      ...(advertisers > 0
        ? [t("story.matching.advertisers", { count: advertisers })]
        : []),
      ...(has.numbers ? [t("story.matching.numbers", { count: numbers })] : []),
      ...(contacts === undefined
        ? []
        : [t("story.matching.contacts", { count: contacts.count })]),
      ...(phoneBook === undefined
        ? []
        : [t("story.matching.phoneBook", { count: phoneBook.count })]),
    ],
    figures: figuresOf([
      {
        says: "advertisers",
        finding: "ADV-01",
        value: advertisers,
        evidence: find("ADV-01")?.evidence ?? [],
      },
      figure(
        vault,
        "ID-05",
        "numbers",
        numbers,
        sql`id IN (SELECT record_id FROM facts WHERE kind = ${PHONE} AND value IN (${sharedNumbers}))`,
      ),
      counted("contacts", contacts),
      counted("contacts", phoneBook),
    ]),
  };
}

const PHONE = factKinds.toCode("phone");

/** The person's own numbers that stand both in WhatsApp's and in Facebook's or Instagram's downloads. */
const sharedNumbers = sql`
  SELECT f.value FROM facts f JOIN records r ON r.id = f.record_id
  WHERE f.kind = ${PHONE} GROUP BY f.value
  HAVING max(r.provider = ${WHATSAPP}) = 1
    AND max(r.provider IN (${FACEBOOK}, ${providers.toCode("instagram")})) = 1`;

/** The papers speak of one partner, Netflix; whether it is among the apps is what a download can show. */
function answerInbox({ vault, t, find }: Told): Answer {
  const messages = find("MSG-01");
  const partner = sql`${APPS} AND organisation_id IN (
    SELECT id FROM organisations WHERE key = 'netflix' OR key GLOB 'netflix[ .]*')`;
  const apps = countOf(vault, "organisation_id", partner);
  if (messages === undefined)
    return isAskedFor(vault, "messages", ["facebook", "instagram"])
      ? only("no", t("story.inbox.none"))
      : only("unknown", t("story.inbox.unknown"));
  const { count } = messages;
  const listed = isAskedFor(vault, "apps");
  return {
    concerns: apps > 0 ? "perhaps" : listed ? "no" : "unknown",
    says: [
      apps > 0
        ? t("story.inbox.linked", { count })
        : listed
          ? t("story.inbox.no", { count })
          : t("story.inbox.noApps", { count }),
    ],
    figures: figuresOf([
      counted("messages", messages),
      figure(vault, "APP-01", "apps", apps, partner),
    ]),
  };
}

function answerCrm({ vault, t, find }: Told): Answer {
  const [shopping, chats, forms] = [
    find("OFF-02"),
    find("MSG-02"),
    find("ADV-08"),
  ];
  if ([shopping, chats, forms].every((found) => found === undefined))
    return isAskedFor(vault, "off_platform")
      ? only("no", t("story.crm.no"))
      : only("unknown", t("story.crm.unknown"));
  return {
    concerns: shopping === undefined ? "perhaps" : "yes",
    says: [
      ...(shopping === undefined
        ? []
        : [t("story.crm.shopping", { count: shopping.count })]),
      ...(chats === undefined
        ? []
        : [t("story.crm.chats", { count: chats.count })]),
      ...(forms === undefined
        ? []
        : [t("story.crm.forms", { count: forms.count })]),
    ],
    figures: figuresOf([
      counted("shopping", shopping),
      counted("business_chats", chats),
      counted("forms", forms),
    ]),
  };
}

/** Facebook's chats and Messenger's are one network. */
const NETWORK = sql`CASE provider WHEN ${providers.toCode("messenger")} THEN ${FACEBOOK} ELSE provider END`;

/** Who is the same person is only known where a number, an address or the person said so. */
function answerMergedChats({ vault, t }: Told): Answer {
  const networks = vault.all(sql`
    SELECT DISTINCT ${NETWORK} AS network FROM category_sums WHERE category = ${MESSAGES} AND records > 0`);
  if (networks.length < 2)
    return only("unknown", t("story.merged_chats.unknown"));
  const across = sql`
    SELECT people_id FROM people_sums WHERE category = ${MESSAGES} AND records > 0
    GROUP BY people_id HAVING count(DISTINCT ${NETWORK}) > 1`;
  const people = vault.all(across).length;
  if (people === 0) return only("no", t("story.merged_chats.no"));
  return {
    concerns: "perhaps",
    says: [t("story.merged_chats.across", { count: people })],
    figures: figuresOf([
      figure(
        vault,
        "MSG-04",
        "people",
        people,
        sql`category = ${MESSAGES} AND person_id IN (SELECT id FROM persons WHERE people_id IN (${across}))`,
      ),
    ]),
  };
}

function only(concerns: Answer["concerns"], sentence: string): Answer {
  return { concerns, says: [sentence], figures: [] };
}

/** Numbers that are none say nothing. */
function figuresOf(
  figures: readonly (StoryFigure | undefined)[],
): StoryFigure[] {
  return figures.flatMap((each) =>
    each === undefined || each.value === 0 ? [] : [each],
  );
}

function counted(
  says: StoryFigure["says"],
  found: Found | undefined,
): StoryFigure | undefined {
  return (
    found && {
      says,
      finding: found.id,
      value: found.count,
      evidence: [...found.evidence],
    }
  );
}

function figure(
  vault: ReadableVault,
  finding: string,
  says: StoryFigure["says"],
  value: number,
  where: Sql,
): StoryFigure {
  return {
    says,
    finding,
    value,
    evidence: value === 0 ? [] : listNewest(vault, where),
  };
}

function countOf(
  vault: ReadableVault,
  party: "organisation_id" | "person_id",
  where: Sql,
): number {
  const column: Sql = { text: party, values: [] };
  return (
    vault.get<{ count: number }>(
      sql`SELECT count(DISTINCT ${column}) AS count FROM records WHERE ${where}`,
    )?.count ?? 0
  );
}

/** Whether a download holds such records, or a file that says there are none; one that could not be read says nothing. */
function isAskedFor(
  vault: ReadableVault,
  category: Category,
  of?: readonly Provider[],
): boolean {
  const code = categories.toCode(category);
  const services =
    of === undefined
      ? sql`true`
      : sql`provider IN (${join(
          of.map((provider) => sql`${providers.toCode(provider)}`),
          ", ",
        )})`;
  return (
    vault.get(sql`
      SELECT 1 FROM category_sums WHERE category = ${code} AND records > 0 AND ${services}
      UNION ALL
      SELECT 1 FROM entries JOIN archives ON archives.id = entries.archive_id
      WHERE category = ${code} AND ${services} AND status IN (${statuses.toCode("read")}, ${statuses.toCode("empty")})
      LIMIT 1`) !== undefined
  );
}
