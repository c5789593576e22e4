import type { Random } from "./random.ts";
import type { Language } from "./vocabulary.ts";

/** Somebody who does not exist. */
export interface Person {
  name: string;
  first: string;
  language: Language;
}

// First names are common ones; every family name is put together from syllables, so that no pair is anybody's.
const FIRST_NAMES: Record<Language, readonly string[]> = {
  fr: "Chloé Théo Inès Léa Hugo Jérôme Aïcha Anaïs Benoît Célestine Gaël Mélina Solène Loïc Françoise Rémi Ségolène Noah Élodie Cédric Manon Honoré".split(
    " ",
  ),
  en: "Alice Callum Daisy Edwin Fiona Graham Hazel Isaac Jasmine Kieran Lydia Marcus Nadia Owen Phoebe Rowan Sasha Tessa Victor Wendell".split(
    " ",
  ),
  de: "Jürgen Käthe Björn Annika Uwe Grete Lukas Sönke Friederike Matthias Änne Tilda".split(
    " ",
  ),
  es: "Íñigo Lucía Begoña Álvaro Nuria Ramón Marisol Adrián Concha Joaquín".split(
    " ",
  ),
  ru: "Дмитрий Анна Светлана Фёдор Ольга Алексей Ксения Игорь Полина Матвей".split(
    " ",
  ),
  ar: "عمر ليلى سارة كريم نور هناء ياسين مريم".split(" "),
  ja: "陽菜 健太 美咲 翔 さくら 蓮 葵 大輔".split(" "),
  th: "ฟ้า สมชาย มะลิ ก้อง ปิ่น อรุณ ดาว นที".split(" "),
};

const LATIN_STARTS =
  "Bran Corl Dru Esc Ferv Gal Hazel Jorm Kes Lavan Morv Nesk Orl Pell Quer Ros Sarn Tarb Ulv Vald Wyn Yver Zel Brisq Clav Dorv Fauv Grem".split(
    " ",
  );
const LATIN_MIDDLES = "i o a e an er el in ou ar é al u or il".split(" ");
const LATIN_ENDS =
  "moor quin vaux lède brook gard wick mont ström dale loup nard mère field rac zon ville tier voie bec".split(
    " ",
  );

const FAMILY_PARTS: Record<Language, readonly (readonly string[])[]> = {
  fr: [LATIN_STARTS, LATIN_MIDDLES, LATIN_ENDS],
  en: [LATIN_STARTS, LATIN_MIDDLES, LATIN_ENDS],
  de: [
    LATIN_STARTS,
    LATIN_MIDDLES,
    "hügel bäck stein wörth grün brück thal mühl".split(" "),
  ],
  es: [
    LATIN_STARTS,
    LATIN_MIDDLES,
    "ñeda quera vión rán zábal dero lluna".split(" "),
  ],
  ru: [
    "Зел Бор Врон Глад Дубр Звен Клён Ломн Мрам Пест".split(" "),
    "о а ов ен ын ил".split(" "),
    "шкин градов лесов речный горин цветов птичев".split(" "),
  ],
  ar: [
    ["ال"],
    "زهر نخل بحر قمر رمل نجم ورد غيم ريح عطر ندى غصن".trim().split(" "),
    "اوي اني ستاني دوري نوري وردي بادي كوني".split(" "),
  ],
  ja: [
    "星 霧 苔 鈴 雪 波 朝 葉".split(" "),
    "ノ 見 野 渡 ".trim().split(" "),
    "原 坂 川 崎 沢 森".split(" "),
  ],
  th: [
    "ศรี ทอง แก้ว วงศ์ บุญ ".trim().split(" "),
    "จันทร์ ดารา นที ไพร ฟ้า เมฆ".split(" "),
    "สมมุติ ลำดวน รุ่งเรือง พนา".split(" "),
  ],
};

const LANGUAGE_WEIGHTS: readonly (readonly [Language, number])[] = [
  ["fr", 46],
  ["en", 27],
  ["de", 8],
  ["es", 8],
  ["ru", 4],
  ["ar", 3],
  ["ja", 2],
  ["th", 2],
];

/** Gives people whose names are all different, because a download tells people apart by nothing else. */
export class NameMaker {
  readonly #random: Random;
  readonly #taken = new Set<string>();

  constructor(random: Random) {
    this.#random = random;
  }

  person(
    language: Language = this.#random.pickWeighted(LANGUAGE_WEIGHTS),
  ): Person {
    const random = this.#random;
    for (;;) {
      const first = random.pick(FIRST_NAMES[language]);
      const family = FAMILY_PARTS[language]
        .map((parts) => random.pick(parts))
        .join("");
      const middle = random.chance(0.06)
        ? `${random.pick(FIRST_NAMES[language])} `
        : "";
      const name =
        language === "ja"
          ? `${family} ${first}`
          : `${first} ${middle}${family}`;
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      return { name, first, language };
    }
  }

  people(count: number): Person[] {
    return Array.from({ length: count }, () => this.person());
  }
}

const PLACES = [
  "Saint-Ormel",
  "Vauxmarais",
  "Mesnil-Ondé",
  "Brennehafen",
  "Quillebrume",
  "Port-Lièvre",
  "Harrowick",
  "Fjällbrück",
  "Costrelune",
  "Valcendre",
  "Tarnebois",
  "Westmerrow",
  "Ferté-Brume",
  "Miramonde",
  "Grünwasser",
  "Bec-aux-Grèbes",
  "Dunmallow",
  "Rocheclaire",
] as const;

/** A town that is on no map. */
export function placeName(random: Random): string {
  return random.pickZipf(PLACES);
}

/** Somewhere in the sea off Brittany, where none of the towns can be. */
export function coordinate(random: Random) {
  return {
    latitude: 46 + random.between(0, 9_999) / 10_000,
    longitude: -6 + random.between(0, 9_999) / 10_000,
  };
}

/** A word that means nothing, for shops, apps and places. */
export function coinWord(random: Random): string {
  return `${random.pick(LATIN_STARTS)}${random.pick(LATIN_MIDDLES)}${random.pick(["m", "n", "st", "d", "p", "ss", "v", "rb"])}${random.pick(LATIN_MIDDLES)}${random.pick(["lo", "va", "rine", "tto", "bix", "ly", "nde", "zou", "ki", "ssa"])}`;
}

/** The lower-case ASCII that addresses and folder names are made of; empty for other scripts. */
export function asciiName(name: string, separator: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/g, "")
    .trim()
    .replaceAll(/ +/g, separator);
}

/** A mail address under a domain that RFC 2606 reserves. */
export function mailAddress(name: string, random: Random): string {
  const local = asciiName(name, ".") || `contact${random.digits(5)}`;
  return `${local}@${random.pick(["example.org", "example.com", "example.net"])}`;
}

/** A number from the ranges kept for fiction: FR 06 39 98 (Arcep), UK 07700 900 (Ofcom), US 555-01 (NANPA). */
export function phoneNumber(random: Random): string {
  const end = random.digits(4);
  return random.pickWeighted<string>([
    [`+3363998${end}`, 50],
    [`06 39 98 ${end.slice(0, 2)} ${end.slice(2)}`, 15],
    [`+447700900${random.digits(3)}`, 10],
    [
      `+1${random.pick(["202", "312", "415", "503", "617", "718"])}55501${random.digits(2)}`,
      25,
    ],
  ]);
}

/** A made-up number as one writes it from abroad. */
export const international = (phone: string): string =>
  phone.replaceAll(" ", "").replace(/^0/, "+33");

/** An address from the ranges kept for documentation (RFC 5737, RFC 3849). */
export function ipAddress(random: Random): string {
  if (random.chance(0.2)) {
    return `2001:db8:${random.between(1, 0xfff).toString(16)}::${random.between(1, 0xffff).toString(16)}`;
  }
  return `${random.pick(["192.0.2", "198.51.100", "203.0.113"])}.${random.between(1, 254)}`;
}
