import type { Random } from "../random.ts";
import type { ChatPlatform } from "./regions.ts";

// Texts, names and titles that readers of chats stumble over. None begins or ends with a space, and of each it can be
// told what it is: what the specification calls undecidable is not here.

const TEXTS: readonly string[] = [
  "ok",
  "ok",
  "see you there",
  "👍",
  "👩‍👩‍👧‍👦🏳️‍🌈 ❤️",
  "שלום, מחר בשמונה (8:00)?",
  "مرحبا، أراك غدًا إن شاء الله",
  "mixed עברית and العربية together",
  "日本語のメッセージ、全角　スペース",
  "ข้อความภาษาไทยไม่มีช่องว่าง",
  "Zażółć gęślą jaźń",
  'She said "no", didn\'t she?',
  "<b>bold</b> & <i>so on</i>",
  "<script>alert(1)</script>",
  "&amp; &lt;br&gt; &#039;",
  "if a < b && b > c then d",
  "first line\nsecond line\n\nfourth line",
  "List:\n- rake\n- gloves\n\nanything else?",
  "A: slow start\nB: great ending",
  "Note: bring: the rake: today",
  "Donaudampfschiff".repeat(24),
  "Ã©tÃ© Â«naïfÂ»",
  "100% of 5 \\ 3 {x} $& %s",
  "https://www.example.org/a?b=1&c=%20d#e",
  "https://example.com/",
  "look: https://www.example.net/x(y)_z and tell me",
  "a tab\tand a line\u2028separator",
  "@\u2068Nora Gildersleeve\u2069 are you in?",
  "1984",
  "14:30 - 15:00",
  "are we still on for 14:30 - 15:00?",
  "POLL: which of them, in one line",
  "I said image omitted, and I meant it",
  "it wrote <Media omitted> again",
  "see plan.pdf (draft)",
  "a missed voice call is all I got",
  "you deleted this message, didn't you",
  "- 12 eggs",
  "[not a time] but brackets",
  "(file attached) is what it said",
  "x",
];

/** Lines within a message that look like headers but cannot be any of its own file. */
const LOOK_ALIKES: readonly string[] = [
  "12/31/23, 25:00 - Bob Elsewhere: no such hour",
  "12/31.23, 8:03 PM - Bob Elsewhere: no such date",
  "오후 11:58 PM",
  "2013-03-15 - 14:05; Bob Elsewhere: another program wrote this",
  "2013-03-15 14:05:09 INFO started",
  "31/31/2013, 14:05 - Bob Elsewhere: no such day",
];

/** A chat of the other platform, pasted into a message; older than any message of ours. */
const PASTED: Readonly<Record<ChatPlatform, string>> = {
  android:
    "[15/03/2013, 14:05:09] Bob Elsewhere: hello\n[15/03/2013, 14:06:10] Ada Elsewhere: hello yourself",
  ios: "15/03/2013, 14:05 - Bob Elsewhere: hello\n15/03/2013, 14:06 - Ada Elsewhere: hello yourself",
};

/** Something somebody may have written, seldom harmless; the last kinds depend on the platform. */
export function chatEdgeText(
  random: Random,
): string | ((platform: ChatPlatform, imageOmitted?: string) => string) {
  const chance = random.next();
  if (chance < 0.05) {
    const line = random.pick(LOOK_ALIKES);
    return `look what I found\n${line}\nodd, is it not`;
  }
  if (chance < 0.08)
    return (platform) => `they wrote:\n${PASTED[platform]}\nand that was it`;
  // Somebody quotes what an iPhone writes: there it has a mark before it, here it has none.
  if (chance < 0.11)
    return (platform, imageOmitted) =>
      platform === "ios" && imageOmitted !== undefined
        ? imageOmitted
        : "nothing to see";
  const text = random.pick(TEXTS);
  if (text.length < 4 || text.includes("/") || random.chance(0.5)) return text;
  return `${text} ${random.between(1, 99)}`;
}

/** Somebody in a chat; who is not in the address book shows as a number or with a tilde. */
export interface ChatMember {
  /** Without marks and tilde. */
  name: string;
  sort: "saved" | "unsaved" | "number";
}

const NAMES: readonly string[] = [
  "Nora Gildersleeve",
  "Øyvind Brackwater",
  "Łucja Wiatrak-Zelmont",
  "見本 花子",
  "Íñigo Quillero",
  "Ann O'Braidlow",
  "ليلى الزهراوي",
  "רות כוכבית",
  "สมชาย ทองนที",
  "Zoë ✨ Vantrel",
  "Dr. J. Morvale Jr.",
  "A & B <Trelvaux>",
  "Ana:María",
  "Jo - Ann Tarnwick",
  "Otto",
  "Mum ❤️",
  "Plumber (Sampletown)",
  "Meta AI",
];

/** Numbers from the ranges kept for fiction. */
const NUMBERS: readonly string[] = [
  "+44 7700 900123",
  "+44 7700 900456",
  "+1 (202) 555-0142",
  "+33 6 39 98 12 34",
];

const UNSAVED: readonly string[] = [
  "Owen Mock",
  "Emre Kurgu",
  "Tess 🌿 Fictive",
];

export function chatMember(random: Random, isGroup: boolean): ChatMember {
  const chance = random.next();
  if (chance < 0.15) return { name: random.pick(NUMBERS), sort: "number" };
  if (isGroup && chance < 0.3)
    return { name: random.pick(UNSAVED), sort: "unsaved" };
  return { name: random.pick(NAMES), sort: "saved" };
}

export const OWNERS: readonly string[] = [
  "Milo Placeholder",
  "Käthe Muster",
  "Ade Invented",
  "mina",
  "Ж. Пример",
];

const TITLES: readonly string[] = [
  "Book Club",
  "Wochenende 🏔️ 2024",
  "家族",
  "سهرة الخميس",
  "Coloc & cie",
  "either/or?",
  "Team 7 - planning",
  "«Élan»",
];

/** In English only: elsewhere a colon in the name of a group makes a notice undecidable. */
export const COLON_TITLE = "Plan: B";

export const groupTitle = (random: Random): string => random.pick(TITLES);

export const DOCUMENTS: readonly string[] = [
  "Reading list.pdf",
  "Lease draft v2.pdf",
  "plan (final).pdf",
  // Named like a chat, and holds one: not the chat of this archive.
  "WhatsApp Chat with Old Friend.txt",
];
