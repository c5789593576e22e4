import type { Life } from "../life.ts";
import { asciiName, placeName, type Person } from "../names.ts";
import type { Random } from "../random.ts";
import { LANGUAGES, SECRETS, WORDS, type Language } from "../vocabulary.ts";

const DAY = 86_400_000;

type Section =
  | "inbox"
  | "archived_threads"
  | "message_requests"
  | "filtered_threads"
  | "e2ee_cutover";

/** One chat before a word of it is written. */
export interface Thread {
  section: Section;
  folder: string;
  title: string;
  language: Language;
  group: boolean;
  /** Those still in it; in a group one more person may have left. */
  others: readonly Person[];
  former: readonly Person[];
  messages: number;
  from: number;
  to: number;
  planted: readonly { content: string; own: boolean }[];
}

/** Nobody: what a download calls a person whose account is gone. */
const GONE: Person = {
  name: "Facebook user",
  first: "Facebook",
  language: "en",
};

/** How chats are spread: the first ones by plan, so that the smallest archive has every kind, the rest by chance. */
const PLAN: readonly {
  section: Section;
  group?: boolean;
  language: Language;
}[] = [
  { section: "inbox", language: "fr" },
  { section: "inbox", group: true, language: "fr" },
  { section: "inbox", language: "en" },
  { section: "e2ee_cutover", language: "de" },
  { section: "inbox", language: "es" },
  { section: "archived_threads", group: true, language: "en" },
  { section: "inbox", language: "ru" },
  { section: "inbox", language: "ja" },
  { section: "inbox", language: "ar" },
  { section: "inbox", language: "th" },
  { section: "archived_threads", language: "fr" },
];

/** Who talked with whom, where, for how long and how much; the largest chats first. */
export function planThreads(life: Life): Thread[] {
  const random = life.random.fork("threads");
  const { amounts } = life;
  const friends = [...life.friends];
  const friendSpeaking = (language: Language | undefined): Person => {
    const index = friends.findIndex(
      (friend) => language === undefined || friend.language === language,
    );
    return friends.splice(index, 1)[0] ?? life.names.person(language);
  };
  const sizes = zipfSizes(amounts.threads, amounts.messages);
  const planned = sizes.map((messages, index) => {
    const row = PLAN[index] ?? {
      section: random.pickWeighted<Section>([
        ["inbox", 80],
        ["e2ee_cutover", 12],
        ["archived_threads", 8],
      ]),
      group: random.chance(0.22),
      language: undefined,
    };
    return row.group === true
      ? groupThread(life, random, row.section, row.language, messages, index)
      : directThread(
          life,
          random,
          row.section,
          friendSpeaking(row.language),
          messages,
          index,
        );
  });
  // Meta lists these too, and they hold next to nothing.
  const rare = Math.max(1, Math.round(amounts.threads * 0.03));
  for (let index = 0; index < rare; index++) {
    planned.push(
      makeThread(life, random, "inbox", GONE, "fr", 2),
      makeThread(
        life,
        random,
        "message_requests",
        life.names.person("en"),
        "en",
        1,
      ),
      makeThread(
        life,
        random,
        "filtered_threads",
        life.names.person("en"),
        "en",
        random.between(1, 2),
      ),
    );
  }
  planned.push(
    makeThread(life, random, "inbox", life.names.person("fr"), "fr", 0),
  );
  return planned;
}

/** Sizes that fall off as 1/rank and add up to the total. */
function zipfSizes(count: number, total: number): number[] {
  const weights = Array.from({ length: count }, (_, index) => 1 / (index + 1));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const sizes = weights.map((weight) =>
    Math.max(1, Math.floor((weight / sum) * total)),
  );
  const missing = total - sizes.reduce((all, size) => all + size, 0);
  if (missing > 0) sizes[0] = (sizes[0] ?? 0) + missing;
  return sizes;
}

function makeThread(
  life: Life,
  random: Random,
  section: Section,
  other: Person,
  language: Language,
  messages: number,
): Thread {
  const from =
    life.registeredAt +
    (0.1 + random.next() * 0.7) * (life.writtenAt - life.registeredAt);
  return {
    section,
    folder: `${asciiName(other.name, "")}_${random.between(1, 9)}${random.digits(15)}`,
    title: other.name,
    language,
    group: false,
    others: [other],
    former: [],
    messages,
    from,
    to: Math.min(life.writtenAt - DAY, from + 30 * DAY),
    planted: [],
  };
}

function directThread(
  life: Life,
  random: Random,
  section: Section,
  friend: Person,
  messages: number,
  index: number,
): Thread {
  const { language } = friend;
  return {
    ...makeThread(life, random, section, friend, language, messages),
    ...period(life, random, section, index),
    planted: [
      ...(index < PLAN.length
        ? [{ content: WORDS[language].planted, own: false }]
        : []),
      ...(index === 0
        ? SECRETS.map((content) => ({ content, own: true }))
        : []),
    ],
  };
}

function groupThread(
  life: Life,
  random: Random,
  section: Section,
  language: Language | undefined,
  messages: number,
  index: number,
): Thread {
  const members = random.sample(life.friends, random.between(3, 8));
  const title = `${random.pick(["Week-end à", "Les copains de", "Anniversaire", "Coloc", "Book club"])} ${placeName(random)}`;
  const former = members.slice(
    0,
    random.chance(0.5) || index < PLAN.length ? 1 : 0,
  );
  return {
    ...makeThread(
      life,
      random,
      section,
      members[0] ?? GONE,
      language ?? random.pick(LANGUAGES),
      messages,
    ),
    ...period(life, random, section, index),
    folder: `${asciiName(title, "")}_${random.between(1, 9)}${random.digits(15)}`,
    title,
    group: true,
    others: members.slice(former.length),
    former,
  };
}

/** Old friends still write; most chats ended years ago, and a cut-over one when encryption came in early 2024. */
function period(life: Life, random: Random, section: Section, index: number) {
  const whole = life.writtenAt - life.registeredAt;
  if (index < 3)
    return { from: life.registeredAt + 40 * DAY, to: life.writtenAt - DAY };
  const from = life.registeredAt + random.next() * 0.6 * whole;
  const to =
    section === "e2ee_cutover"
      ? Date.UTC(2024, 1, 20)
      : from + (0.1 + random.next() * 0.9) * (life.writtenAt - DAY - from);
  return { from: Math.min(from, to - 60 * DAY), to };
}
