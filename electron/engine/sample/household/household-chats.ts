import { chatText } from "../chat-text.ts";
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
  return [
    {
      plan: planOf(life, random.fork("group"), life.groups[0], members, size),
      form: { platform: "android", locale: "fr", pattern: 0, media: true },
      packing: "zip",
    },
    {
      plan: planOf(life, random.fork("english"), undefined, [english], size),
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
