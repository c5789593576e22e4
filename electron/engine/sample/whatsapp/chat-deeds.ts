import { coordinate } from "../names.ts";
import type { Random } from "../random.ts";
import {
  chatEdgeText,
  chatMember,
  DOCUMENTS,
  groupTitle,
  OWNERS,
  type ChatMember,
} from "./edge-texts.ts";
import type { Notices } from "./notices.ts";

export type Medium =
  "image" | "video" | "voice" | "audio" | "sticker" | "gif" | "document";

/** What a message is before it is known on which phone and in which language it is exported. */
export interface ChatDeed {
  /** What the clock on the wall showed, as if it were UTC. */
  atMs: number;
  sender: ChatMember;
  sort:
    | "text"
    | "media"
    | "call"
    | "pin"
    | "place"
    | "live"
    | "contact"
    | "unsent"
    | "poll"
    | "nothing"
    | Exclude<keyof Notices, "encryption">;
  text: ReturnType<typeof chatEdgeText>;
  edited: boolean;
  medium: Medium;
  /** Under a medium. */
  caption: string | null;
  document: string;
  /** Exported with media, and yet not there. */
  isGone: boolean;
  missed: boolean;
  video: boolean;
  latitude: number;
  longitude: number;
  other: ChatMember;
  /** Chooses between spellings. */
  choice: number;
}

/** A conversation before it is known how it is written. */
export interface ChatPlan {
  isGroup: boolean;
  /** The contact, or the name of the group. */
  title: string;
  owner: ChatMember;
  members: readonly ChatMember[];
  deeds: readonly ChatDeed[];
}

export interface ChatAmounts {
  messages: number;
  group?: boolean | undefined;
  /** `ambiguous`: one day only, whose number could be a month. */
  order: "clear" | "ambiguous";
}

const MINUTE = 60_000;

/** The same conversation for a seed, in whatever form it is written afterwards. */
export function planChat(random: Random, amounts: ChatAmounts): ChatPlan {
  const isGroup = amounts.group ?? random.chance(0.4);
  const owner: ChatMember = { name: random.pick(OWNERS), sort: "saved" };
  const others: ChatMember[] = [];
  while (others.length < (isGroup ? 3 : 1)) {
    const other = chatMember(random, isGroup);
    if (others.every(({ name }) => name !== other.name)) others.push(other);
  }
  const members = [...others, owner];
  const title = isGroup ? groupTitle(random) : (others[0] as ChatMember).name;
  const time = times(random, amounts);
  const deeds: ChatDeed[] = [];
  for (let nth = 0; nth < amounts.messages; nth++) {
    const deed = oneDeed(random, members, isGroup, time(nth));
    const last = deeds.at(-1);
    // The same once more in the same minute, as it happens.
    if (last?.sort === "text" && random.chance(0.06))
      deeds.push({ ...last, atMs: last.atMs + 1000 });
    else deeds.push(deed);
  }
  deeds.sort((one, other) => one.atMs - other.atMs);
  // Lines stand in the order in which they arrived.
  if (deeds.length > 4 && random.chance(0.2)) {
    const at = random.between(1, deeds.length - 2);
    const [first, second] = [deeds[at], deeds[at + 1]];
    if (
      first !== undefined &&
      second !== undefined &&
      second.atMs - first.atMs < 30 * MINUTE
    )
      [deeds[at], deeds[at + 1]] = [second, first];
  }
  return { isGroup, title, owner, members, deeds };
}

/**
 * A clear chat begins after the twelfth of a month and ends before the ninth of the next, so that no other order of
 * day, month and year is possible; an ambiguous one lies on one day.
 */
function times(
  random: Random,
  { messages, order }: ChatAmounts,
): (nth: number) => number {
  const year = random.between(2015, 2024);
  if (order === "ambiguous") {
    const [month = 3, day = 4] = random.sample([1, 2, 3, 4, 5, 6, 7, 8], 2);
    const midnight = Date.UTC(year, month - 1, day);
    return () => midnight + random.between(0, 86_399) * 1000;
  }
  const month = random.between(0, 11);
  const early = Date.UTC(year, month, random.between(13, 24));
  const late = Date.UTC(year, month + 1, random.between(1, 5));
  let last = 0;
  return (nth) => {
    const start = nth < Math.ceil(messages / 2) ? early : late;
    const kind = random.next();
    if (last >= start && kind < 0.35) last += random.between(0, 40) * 1000;
    // Noon and midnight, where clocks of twelve hours change their word.
    else if (kind < 0.5)
      last =
        start +
        random.pick([0, 59, 720, 779, 1439]) * MINUTE +
        random.between(0, 59) * 1000;
    else last = start + random.between(0, 3 * 86_400) * 1000;
    // Never over into the days that the other half is for.
    return (last = Math.min(last, start + 3.4 * 86_400_000));
  };
}

const DIRECT: readonly (readonly [ChatDeed["sort"], number])[] = [
  ["text", 58],
  ["media", 16],
  ["call", 4],
  ["pin", 3],
  ["place", 2],
  ["live", 2],
  ["contact", 3],
  ["unsent", 5],
  ["nothing", 3],
  ["code", 2],
  ["timer", 1],
];

const GROUP: readonly (readonly [ChatDeed["sort"], number])[] = [
  ...DIRECT,
  ["poll", 4],
  ["added", 3],
  ["left", 2],
  ["subject", 2],
  ["icon", 2],
  ["call", 1],
];

const MEDIA: readonly (readonly [Medium, number])[] = [
  ["image", 6],
  ["video", 2],
  ["voice", 3],
  ["audio", 1],
  ["sticker", 2],
  ["gif", 1],
  ["document", 3],
];

/** Something that happened in a chat; what is not of its sort is there and not shown. */
export function oneDeed(
  random: Random,
  members: readonly ChatMember[],
  isGroup: boolean,
  atMs: number,
): ChatDeed {
  const sort = random.pickWeighted(isGroup ? GROUP : DIRECT);
  const sender = random.pick(members);
  const medium = random.pickWeighted(MEDIA);
  return {
    atMs,
    sender,
    sort,
    text: chatEdgeText(random),
    edited: random.chance(0.12),
    medium,
    caption:
      (medium === "image" || medium === "video") && random.chance(0.4)
        ? random.pick(["the blue door", "olha a mesa!\nsecond floor", "😍"])
        : null,
    document: random.pick(DOCUMENTS),
    isGone: random.chance(0.12),
    missed: random.chance(0.6),
    video: random.chance(0.3),
    ...coordinate(random),
    other: random.pick(members.filter((member) => member !== sender)),
    choice: random.next(),
  };
}
