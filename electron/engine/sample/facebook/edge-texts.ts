import type { Random } from "../random.ts";

// Texts and names that readers stumble over. None begins or ends with a space or has two together, none is a date: a
// page cannot tell these from its own.

const TEXTS: readonly string[] = [
  "ok",
  "ok",
  "oui !",
  "À très vite 🥾",
  "👩‍👩‍👧‍👦🏳️‍🌈 ❤️",
  "שלום, מחר בשמונה (8:00)?",
  "مرحبا، أراك غدًا إن شاء الله",
  "mixed עברית and العربية ‏with marks‎",
  'She said "no", didn\'t she?',
  "<b>bold</b> & <i>so on</i>",
  "&amp; &lt;br&gt; &#039;",
  "if a < b && b > c then d",
  "first line\nsecond line\n\nfourth line",
  "Donaudampfschiff".repeat(24),
  "Ã©tÃ© Â«naïfÂ»",
  "ÿþ ¿qué? ß Ø å",
  "100% of 5 \\ 3 {x} $& %s",
  "https://www.example.org/a?b=1&c=%20d#e",
  "日本語のメッセージ、全角　スペース",
  "ข้อความภาษาไทยไม่มีช่องว่าง",
  "Zażółć gęślą jaźń",
  "1984",
  "null",
  "true",
  "Group: nothing",
  "«Élan» “curly” ‘quotes’ „tief“",
  "1 < 2 </div></section> not the end",
  "-- a line; DROP TABLE records",
  "x",
];

/** Something somebody may have written, seldom harmless. */
export function edgeText(random: Random): string {
  const text = random.pick(TEXTS);
  if (text.length < 4 || random.chance(0.4)) return text;
  return `${text} ${random.between(1, 99)}`;
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
  "Dr. J. “Jay” Morvale Jr.",
  "A & B <Trelvaux>",
  "Nguyễn Văn Mẫu",
  "Facebook user",
  "Ã‰tienne Faux-Mojibake",
  "Otto",
];

/** Somebody, the same few again and again. */
export const edgeName = (random: Random): string => random.pick(NAMES);

const BUSINESSES: readonly string[] = [
  "Example Airways",
  "Zürich Example Bank",
  "shop.example.com",
  "Café Exemple",
  'Quotes "R" Example',
  "Rock & Example <Roll>",
  "例の店",
  "متجر المثال",
  "Example: Discover new things",
  "ponds.example.org",
];

export const edgeBusinesses = (random: Random, count: number): string[] =>
  random.sample(BUSINESSES, count);

const TOPICS: readonly string[] = [
  "Birdwatching",
  "Pâtisserie",
  "Bryology",
  "R&B <music>",
  "苔",
  "Châteaux",
  "Rock 'n' roll",
  "Canoeing",
  "هواتف",
  "Wi-Fi users",
];

export const edgeTopics = (random: Random, count: number): string[] =>
  random.sample(TOPICS, count);
