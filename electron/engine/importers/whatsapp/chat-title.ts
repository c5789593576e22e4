import { entryName } from "../entry-name.ts";

/*
 * How WhatsApp names an exported chat, by language of its app (Android builds of 2014 to 2026, iPhones since 2018);
 * the last `X` is the contact, the group or a number. Mail programs and file systems write `_` for spaces, and put numbers
 * before and copies' numbers behind.
 */
const PATTERNS = [
  "WhatsApp Chat with X",
  "WhatsApp Chat - X",
  "WhatsApp Chat mit X",
  "WhatsApp-Chat mit X",
  "WhatsApp Chat – X",
  "Discussion WhatsApp avec X",
  "Chat de WhatsApp con X",
  "Conversa do WhatsApp com X",
  "Conversa no WhatsApp com X",
  "Chat WhatsApp con X",
  "WhatsApp-chat met X",
  "WhatsApp Chat met X",
  "Czat WhatsApp z X",
  "X ile WhatsApp Sohbeti",
  "WhatsApp-chatt med X",
  "WhatsApp-samtale med X",
  "WhatsApp chat med X",
  "WhatsApp-keskustelu henkilön X kanssa",
  "Chat WhatsApp s uživatelem X",
  "WhatsApp chat s používateľom X",
  "WhatsApp csevegés vele: X",
  "Conversație WhatsApp cu X",
  "Συνομιλία WhatsApp με X",
  "Xat de WhatsApp amb X",
  "Чат WhatsApp с контактом X",
  "Чат WhatsApp с X",
  "Бесіда WhatsApp з X",
  "دردشة واتساب مع X",
  "צ'אט WhatsApp עם X",
  "گفتگوی WhatsApp با X",
  "X के साथ WhatsApp चैट",
  "X এর সাথে WhatsApp চ্যাট",
  "X کے ساتھ WhatsApp بات چیت",
  "XとのWhatsAppチャット",
  "X님과의 WhatsApp 대화",
  "WhatsApp 与 X 的对话",
  "与X的 WhatsApp 聊天",
  "WhatsApp 與 X 的對話",
  "Chat WhatsApp dengan X",
  "Sembang WhatsApp dengan X",
  "Trò chuyện WhatsApp với X",
  "แชท WhatsApp กับ X",
  "WhatsApp Chat kay X",
  "Soga za WhatsApp na X",
  "WhatsApp Gesprek met X",
  "WhatsApp razgovor s X",
  "WhatsApp Чат с X",
].map(
  (pattern) =>
    new RegExp(
      `^(?:\\d{1,4}[ _-]+)?${pattern
        .normalize("NFC")
        .replace(/'/g, "['’ʼ_]")
        .replace(/:/g, "[:_]?")
        .replace(/ /g, "[ _]")
        .replace(/X(?!.*X)/, "(.+)")}$`,
      "iu",
    ),
);

/** A name as it is compared with the patterns, without a path and without its ending. */
function bare(name: string): string {
  return name
    .slice(name.lastIndexOf("/") + 1)
    .normalize("NFC")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/[\u200e\u200f\u2068\u2069\ufeff]/g, "")
    .replace(/\.(txt|zip)$/i, "");
}

/** The chat's name in the name that WhatsApp gave its file or zip; undefined when it is no such name. */
export function titleInName(name: string): string | undefined {
  const text = bare(name);
  for (const pattern of PATTERNS) {
    const title = pattern.exec(text)?.[1]?.trim();
    if (title !== undefined && title !== "") return title;
  }
  return undefined;
}

/** `_chat.txt` of iPhones, also as a browser or a person copied it: `_chat (1).txt`. */
export function isPhoneName(name: string): boolean {
  return /(^|\/)_chat( ?\([^/]*\))?\.txt$/.test(entryName(name));
}

/** Whether the two are the same title but for what file systems do to names. */
export function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [loose(one), loose(other)];
  return (
    a === b ||
    withoutCopy(a) === b ||
    a === withoutCopy(b) ||
    withoutCopy(a) === withoutCopy(b)
  );
}

/** Without the number that a browser puts behind a second download. */
export function withoutCopy(title: string): string {
  return title.replace(/ ?\(\d{1,3}\)$/, "");
}

function loose(title: string): string {
  return title
    .normalize("NFC")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\s/:?"*<>|\\_]+/g, " ")
    .trim()
    .toLowerCase();
}
