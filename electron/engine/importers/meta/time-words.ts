/*
 * The words that dates are written with. Names of months and days come from ICU (78 in Node 24), which writes them as
 * Facebook does (CLDR); am and pm of the pages are often words of the day, and those stand here.
 */

/** What a word may be; one word may be several things (`mar` is March and a Tuesday, `de` is "of" and a Hungarian am). */
export const MONTH = 1;
export const WEEKDAY = 2;
export const PERIOD = 4;
/** A period only after its time: a lone `p`. */
export const LATE_PERIOD = 8;
export const FILLER = 16;
export const ZONE = 32;
/** Stands between hours and minutes: `10 h 31`. */
export const COLON = 64;
/** Makes the number after it a month: `Tháng 5`. */
export const MONTH_SIGN = 128;

export interface Word {
  kinds: number;
  month: number;
  /** The hours that a period of the day has, from and to (not included); beyond 24 are those of the next morning. */
  hours: readonly [from: number, to: number];
  /** Minutes east of UTC. */
  offset: number;
}

export interface Vocabulary {
  /** By key, see `keyOf`; a pair of words has one space in it. */
  words: ReadonlyMap<string, Word>;
  /** First words of pairs. */
  heads: ReadonlySet<string>;
}

/**
 * The locales whose names are known. Croatian is missing on purpose: its `listopad` and `lip` are other months than the
 * Polish and Czech ones.
 */
const LOCALES =
  `en-US en-GB en-AU fr fr-CA de de-AT es es-MX it pt-BR pt-PT nl pl tr ru ar ar-LB ar-MA he fa ja ko zh-Hans zh-Hant
  th vi id ms sv da nb fi cs sk el hu ro uk bg hi ca fil`.split(/\s+/);

const AM = [0, 12] as const;
const PM = [12, 24] as const;

/** Words of the day by the hours they stand for: an hour that is none of them is not understood. */
const PERIODS: readonly (readonly [from: number, to: number, words: string])[] =
  [
    [...AM, "am|a m|ap|fm|de|dop|öö|дп|πμ|ص|ق ظ|sa"],
    [...PM, "pm|p m|ip|em|du|odp|ös|пп|μμ|م|ب ظ|ch"],
    [...AM, "上午|早上|早晨|清晨|午前|오전|아침|पूर्वाह्न|सुबह|ก่อนเที่ยง"],
    [...PM, "下午|午後|오후|अपराह्न|หลังเที่ยง|pomeriggio|אחהצ"],
    [...AM, "לפנהצ|בבוקר|صباحا|صباحًا|sáng|manhã|mañana|mattina|pagi"],
    [0, 7, "凌晨|새벽|madrugada"],
    [11, 15, "中午|trưa|mediodía|ظهرا|ظهرًا|בצהריים|낮"],
    [11, 17, "दोपहर|siang"],
    [12, 21, "chiều|tarde|sore"],
    [12, 24, "مساء|مساءً"],
    // Twelve of an evening is nobody's word for noon, and seldom one for midnight.
    [16, 24, "शाम|晚上|傍晚|저녁|tối|noite|noche|sera|בערב"],
    [19, 29, "रात|đêm|notte|밤|malam"],
  ];

/** Words that say nothing of a time and stand around its parts. */
const FILLERS = `at on of the st nd rd th
  à a le er um uhr den las la del el los les alle ore il às as de da em o om uur
  r godz saat г в году ч р о об في الساعة בשעה ساعت pukul jam kl klo klockan kello v ve στις στη στην ora
  lúc vào ngày năm เวลา ที่ คศ น बजे को s วินาที t`;

const COLONS = "h min นาฬิกา นาที";

/**
 * Names of zones, in minutes. Facebook wrote `PDT` in US English and `UTC+01` elsewhere (pages of 2010 to 2018), as ICU
 * does: an American abbreviation means the American zone. `IST` and others that ICU never writes are not known.
 */
const ZONES: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  hst: -600,
  akst: -540,
  akdt: -480,
  pst: -480,
  pdt: -420,
  mst: -420,
  mdt: -360,
  cst: -360,
  cdt: -300,
  est: -300,
  edt: -240,
  ast: -240,
  adt: -180,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  oez: 120,
  eest: 180,
  oesz: 180,
};

const WORD =
  /[\p{L}\p{M}](?:[\p{L}\p{M}]|[.'’"׳״॰-](?=[\p{L}\p{M}]))*[.'’"׳״॰]?/gu;

/** A word as the vocabulary knows it: `p.m.`, `dic.`, `דצמ׳` and `दिस॰` lose their signs. */
export function keyOf(word: string): string {
  return /[.'’"׳״॰]/.test(word) ? word.replace(/[.'’"׳״॰]/g, "") : word;
}

const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66,
  0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
];

/** Lower case, plain spaces and digits, no marks of direction: what does not tell two dates apart. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  // oxlint-disable-next-line no-control-regex -- ASCII as a whole
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize("NFKC")
    .replace(
      // Turkish İ in lower case, joiners and marks of direction
      /[\u0307\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
      "",
    )
    .replace(/[\u0660-\u17e9]/g, toDigit)
    .replaceAll("\u2212", "-");
}

function toDigit(character: string): string {
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? character : String(code - zero);
}

let vocabulary: Vocabulary | undefined;

/** Built at the first date: it takes ICU some tens of milliseconds. */
export function getVocabulary(): Vocabulary {
  vocabulary ??= build();
  return vocabulary;
}

type Add = (
  text: string,
  kind: number,
  meaning?: Partial<Omit<Word, "kinds">>,
) => void;

function build(): Vocabulary {
  const words = new Map<string, Word>();
  const heads = new Set<string>();
  /** Words that are two months: they are none. */
  const torn = new Set<string>();
  const add: Add = (text, kind, meaning = {}) => {
    const name = plain(text);
    // `5月` and `Tháng 5` are read by their sign.
    if (/\d/.test(name)) return;
    const keys = (name.match(WORD) ?? []).map(keyOf);
    if (keys.length === 0 || keys.length > 2) return;
    const key = keys.join(" ");
    const known = words.get(key);
    if (known !== undefined && (known.kinds & kind) !== 0) {
      if (kind === MONTH && known.month !== meaning.month) torn.add(key);
      return;
    }
    words.set(key, {
      month: 0,
      hours: AM,
      offset: 0,
      ...known,
      ...meaning,
      kinds: (known?.kinds ?? 0) | kind,
    });
    if (keys.length === 2) heads.add(keys[0]!);
  };
  for (const [from, to, list] of PERIODS)
    for (const word of list.split("|"))
      add(word, PERIOD, { hours: [from, to] });
  add("a", LATE_PERIOD, { hours: AM });
  add("p", LATE_PERIOD, { hours: PM });
  for (const word of FILLERS.split(/\s+/)) add(word, FILLER);
  for (const word of COLONS.split(" ")) add(word, COLON);
  for (const word of ["tháng", "thg"]) add(word, MONTH_SIGN);
  for (const [name, offset] of Object.entries(ZONES))
    add(name, ZONE, { offset });
  for (const locale of LOCALES) addNames(locale, add);
  for (const key of torn) words.delete(key);
  return { words, heads };
}

/** The names that ICU writes in a locale, alone and inside a date: `май` and `4 мая`, `torstai` and `torstaina`. */
function addNames(locale: string, add: Add): void {
  const formats = (["long", "short"] as const).flatMap((width) =>
    [
      { month: width },
      { weekday: width },
      { day: "numeric", month: width, year: "numeric" } as const,
      {
        day: "numeric",
        month: width,
        year: "numeric",
        weekday: width,
      } as const,
    ].map((options) => formatOf(locale, options)),
  );
  for (const format of formats)
    // The first days of the months of 2023 are all days of the week.
    for (let month = 1; month <= 12; month += 1)
      for (const { type, value } of format.formatToParts(
        Date.UTC(2023, month - 1, 1),
      ))
        if (type === "month") {
          add(value, MONTH, { month });
          // Hebrew writes "in May" as one word.
          if (locale === "he") add(`ב${value}`, MONTH, { month });
        } else if (type === "weekday") {
          add(value, WEEKDAY);
          // Thai says "the Monday-th".
          if (locale === "th") add(`${value}ที่`, WEEKDAY);
        }
  const clock = formatOf(locale, { hour: "numeric", hour12: true });
  for (const hours of [AM, PM])
    for (const { type, value } of clock.formatToParts(
      Date.UTC(2023, 0, 1, hours[0] + 9),
    ))
      if (type === "dayPeriod") add(value, PERIOD, { hours });
}

function formatOf(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    ...options,
    calendar: "gregory",
    timeZone: "UTC",
  });
}
