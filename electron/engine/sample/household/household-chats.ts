import { chatText } from "../chat-text.ts";
import { friendsPhone } from "../facebook/connections.ts";
import { international } from "../names.ts";
import type { Life } from "../life.ts";
import type { Person } from "../names.ts";
import type { Random } from "../random.ts";
import type { SampleSize } from "../../../../shared/contract/commands.ts";
import { oneDeed, type ChatPlan } from "../whatsapp/chat-deeds.ts";
import type { ChatFormOptions } from "../whatsapp/chat-form.ts";
import type { ChatMember } from "../whatsapp/edge-texts.ts";

/** One chat of a household and how it is exported. */
export interface HouseholdChat {
  plan: ChatPlan;
  form: ChatFormOptions;
  packing: "txt" | "zip";
}

const DAY = 86_400_000;

export const CHAT_MESSAGES: Readonly<Record<SampleSize, number>> = {
  small: 40,
  medium: 1_200,
  large: 20_000,
};

/** A group in French on Android, a friend in English on an iPhone, another in German on an older Android. */
export function householdChats(
  life: Life,
  random: Random,
  size: SampleSize,
): HouseholdChat[] {
  const [french, english, german] = friendsSpeaking(life);
  const members = [french, ...life.friends.slice(5, 8)];
  const group = planOf(
    life,
    random.fork("group"),
    life.groups[0],
    members,
    size,
  );
  const direct = planOf(
    life,
    random.fork("english"),
    undefined,
    [english],
    size,
  );
  return [
    {
      plan: withStranger(group, international(friendsPhone(life))),
      form: { platform: "android", locale: "fr", pattern: 0, media: true },
      packing: "zip",
    },
    {
      plan: withWords(direct, life.owner.name, OWN_WORDS),
      form: { platform: "ios", locale: "en-GB", clock: "12", media: false },
      packing: "zip",
    },
    {
      plan: planOf(life, random.fork("german"), undefined, [german], size),
      form: { platform: "android", locale: "de", clock: "24", media: false },
      packing: "txt",
    },
  ];
}

/** What one should not write in a chat, and a link that opens one with a shop. */
const OWN_WORDS: readonly string[] = [
  "The IBAN for the rent: FR76 3000 6000 0112 3456 7890 189",
  "wifi password: Lantern-83-Gravel",
  "Ordered from them here: https://wa.me/33639981299",
];

/** Some of the first messages are the owner's, with these words. */
function withWords(
  plan: ChatPlan,
  owner: string,
  words: readonly string[],
): ChatPlan {
  const deeds = plan.deeds.map((deed, index) => {
    const text = words[index - FIRST_PLANTED];
    return text === undefined
      ? deed
      : {
          ...deed,
          ...SAID,
          text,
          sender: { name: owner, sort: "saved" as const },
        };
  });
  return { ...plan, deeds };
}

/** A message of the group is of somebody who is not in the phone's address book; Facebook's book has the number. */
function withStranger(plan: ChatPlan, phone: string): ChatPlan {
  if (phone === "") return plan;
  const name = phone.replace(/^\+(1|33|44)/, "+$1 ");
  const sender: ChatMember = { name, sort: "number" };
  const deeds = plan.deeds.map((deed, index) =>
    index === FIRST_PLANTED
      ? { ...deed, ...SAID, text: "On se voit samedi", sender }
      : deed,
  );
  return { ...plan, members: [...plan.members, sender], deeds };
}

const FIRST_PLANTED = 5;

/** Plain words, whatever else it was. */
const SAID = { sort: "text", edited: false } as const;

/** Of the friends on Facebook those who speak French, English and German. */
export function friendsSpeaking(life: Life): [Person, Person, Person] {
  const one = (language: Person["language"]): Person =>
    life.friends.find((friend) => friend.language === language) ??
    life.names.person(language);
  return [one("fr"), one("en"), one("de")];
}

function planOf(
  life: Life,
  random: Random,
  group: string | undefined,
  people: readonly Person[],
  size: SampleSize,
): ChatPlan {
  const others = people.map(({ name }): ChatMember => ({
    name,
    sort: "saved",
  }));
  const owner: ChatMember = { name: life.owner.name, sort: "saved" };
  const members = [...others, owner];
  const [first] = people;
  const language = first?.language ?? "fr";
  const from = life.writtenAt - 500 * DAY;
  const deeds = Array.from({ length: CHAT_MESSAGES[size] }, () => {
    const at = random.between(from, life.writtenAt - DAY);
    const deed = oneDeed(
      random,
      members,
      group !== undefined,
      Math.floor(at / 1000) * 1000,
    );
    return { ...deed, text: chatText(language, random, life.firstNames) };
  }).sort((one, other) => one.atMs - other.atMs);
  return {
    isGroup: group !== undefined,
    title: group ?? first?.name ?? "",
    owner,
    members,
    deeds,
  };
}
