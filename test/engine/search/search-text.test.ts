import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isOneGrapheme,
  searchText,
} from "../../../electron/engine/search/search-text.ts";
import { finds, openSearchTable, seed, tokenise } from "./search-table.ts";

// What no search bridges: capitals of ᾳ, ῃ, ῳ are written with a full iota, another spelling, and old
// Cyrillic shapes share their capitals with the common ones.
const IOTA_BELOW = /\u0345/;
const OLD_CYRILLIC = "ᲀᲁᲂᲃᲄᲅᲆᲇᲈ";

const WRITTEN_AND_TYPED: Record<
  string,
  [written: string, ...typed: string[]][]
> = {
  French: [
    [
      "L’été à la crèche, où ÇA ?",
      "ete",
      "ÉTÉ",
      "l'été",
      "l’ete",
      "crèche",
      "ca",
      "ou",
    ],
    ["Mon cœur, ma sœur", "coeur", "CŒUR", "SOEUR", "sœur"],
  ],
  German: [
    [
      "Straße nach Köln",
      "strasse",
      "STRASSE",
      "straße",
      "STRAẞE",
      "koln",
      "Ko\u0308ln",
    ],
    ["Ärger über Öl", "arger", "UBER", "öl"],
  ],
  Polish: [
    [
      "Zażółć gęślą jaźń w Łodzi",
      "zazolc",
      "GĘŚLĄ",
      "jazn",
      "lodzi",
      "łodzi",
      "ŁODZI",
    ],
  ],
  Vietnamese: [
    ["Đà Nẵng và Hồ Chí Minh", "da nang", "ĐÀ NẴNG", "ho chi minh", '"hồ chí"'],
  ],
  Turkish: [
    [
      "İstanbul'da KADIN ve ışık",
      "istanbul",
      "ISTANBUL",
      "İSTANBUL",
      "kadın",
      "kadin",
      "IŞIK",
    ],
  ],
  Scandinavian: [
    ["Ærø, Tromsø, Þór", "aero", "ÆRØ", "tromso", "TROMSØ", "thor"],
  ],
  Russian: [
    ["Ёлка и мой йогурт", "елка", "ЁЛКА", "ёлка", "МОЙ", "и\u0306огурт"],
  ],
  Ukrainian: [
    ["Мій комп’ютер у Києві", "комп'ютер", "КОМПʼЮТЕР", "мій", "києві"],
  ],
  Greek: [["Ο Οδυσσεύς στην Αθήνα", "αθηνα", "ΑΘΗΝΑ", "οδυσσευς", "ΟΔΥΣΣΕΥΣ"]],
  Georgian: [["თბილისი", "თბილისი", "ᲗᲑᲘᲚᲘᲡᲘ"]],
  Hebrew: [
    ["שָׁלוֹם לְכֻלָּם", "שלום", "שָׁלוֹם", "לכלם"],
    ["שלום", "שָׁלוֹם", "\uFB2A\u05DC\u05D5\u05DD"],
    ['צה"ל בתל־אביב', 'צה"ל', "צה״ל", "בתל אביב", "אביב"],
  ],
  Arabic: [
    ["مُحَمَّدٌ رَسُولٌ", "محمد", "مُحَمَّد", "محـــمد", "رسول"],
    ["محمد أحمد", "مُحَمَّد", "احمد", "أَحْمَد"],
    ["مدرسة على", "مدرسه", "علي", "مَدْرَسَة"],
    ["\uFEE3\uFEA4\uFEE4\uFEAA", "محمد"],
  ],
  Persian: [["می‌خواهم کتاب", "میخواهم", "می‌خواهم", "كتاب", "ميخواهم"]],
  Hindi: [
    ["नमस्ते दुनिया, हिन्दी", "नमस्ते", "दुनिया", "हिन्दी", "हिन्\u200Dदी", "नम*"],
  ],
  Korean: [
    [
      "안녕하세요 김민수입니다",
      "안녕*",
      "김*",
      "안녕하세요",
      "김민수*",
      "안녕하세요".normalize("NFD"),
    ],
  ],
  Japanese: [
    [
      "東京タワーに行った。ガラス",
      "東京",
      "タワー",
      "東京タワー",
      "タ",
      "ワー",
      "ﾀﾜｰ",
      "ｶﾞﾗｽ",
      "行った",
    ],
    ["東京都 ＡＢＣ１２３", "京都", "abc123", "ＡＢＣ*"],
  ],
  Chinese: [
    ["我爱北京天安门2024年", "天安", "北京", "北京天安门", "2024", "年", "爱"],
  ],
  Thai: [["ประเทศไทยน้ำใจ", "ประเทศ", "ไทย", "ประเทศไทย", "น้ำ", "ใจ"]],
  Lao: [["ປະເທດລາວ", "ລາວ", "ປະເທດ"]],
  Khmer: [["កម្ពុជា ភាសាខ្មែរ", "ខ្មែរ", "ភាសា", "ម្ពុ"]],
  Burmese: [["မြန်မာဘာသာ", "မြန်မာ", "ဘာသာ"]],
  emoji: [
    ["lol😂😂😂ok", "😂", "😂😂", "lol", "ok", "lol😂"],
    ["👩‍👩‍👧 et 👩🏽‍💻", "👩‍👩‍👧", "👩", "👧", "👩‍💻", "👩🏿‍💻", "💻"],
    ["🇫🇷🇩🇪 ❤️ 👍🏽", "🇫🇷", "🇩🇪", "❤", "❤️", "👍", "👍🏿"],
    ["❤ 1️⃣2️⃣", "❤️", "1️⃣", "2️⃣", "1"],
    ["🥹🫠🫩", "🫠", "🥹", "🫩"],
    ["25°C ★★★ Acme™ ©Zoe", "25", "°", "★★", "acme", "zoe", "25°c"],
  ],
  "width and ligatures": [
    [
      "Ｈｅｌｌｏ ﬁn ﬂux 𝐁𝐨𝐥𝐝 x²",
      "hello",
      "fin",
      "FLUX",
      "bold",
      "x2",
      "ｈＥｌｌｏ",
    ],
    ["s̶t̶r̶u̶c̶k̶", "struck"],
    ["re\u00ADsu\u200Bme\u2060 \u2068Zoe\u2069", "resume", "zoe"],
  ],
  "addresses and numbers": [
    [
      "zoe.martin@example.org",
      "zoe.martin@example.org",
      "zoe",
      "example.org",
      "MARTIN@EXAMPLE",
    ],
    [
      "https://www.example.org/a-b?c=d_e#f",
      "example.org",
      "https://www.example.org/a-b",
      "d_e",
    ],
    [
      "on 2024-03-05 or 05/03/2024",
      "2024-03-05",
      "2024/03/05",
      "2024",
      "05.03.2024",
    ],
    ["₺50 €20 ₹7", "50", "20", "7", "₺50"],
    ["`code` ^up rock´n´roll", "code", "up", "rock'n'roll", "`code`"],
    ["Saint-Denis", "saint-denis", "saint denis", "denis"],
  ],
};

describe("what is found, however it is typed", () => {
  for (const [name, rows] of Object.entries(WRITTEN_AND_TYPED)) {
    it.each(
      rows.flatMap(([written, ...typed]) =>
        typed.map((query) => [query, written]),
      ),
    )(`${name}: %s in %s`, (query, written) =>
      expect(finds(query, written)).toBe(true),
    );
  }

  it("finds a phone number by its groups, not by digits joined across them", () => {
    const text = "call +1 202-555-0143";
    for (const query of [
      "+1 202-555-0143",
      "202 555 0143",
      "555-0143",
      '"1 202"',
      "(202) 555*",
    ]) {
      expect(finds(query, text)).toBe(true);
    }
    expect(finds("2025550143", text)).toBe(false);
  });
});

describe("what is not found", () => {
  it.each([
    ["京東", "東京"],
    ["🇷🇩", "🇫🇷🇩🇪"],
    ["か", "が"],
    ["ハ", "パ"],
    ["ह", "हिन्दी"],
    ["tower", "towers"],
    ["😂😂", "😂 ok 😂"],
  ])("%s in %s", (query, text) => expect(finds(query, text)).toBe(false));
});

describe("searchText", () => {
  it.each([
    "",
    "Plain text, with (punctuation): yes?\n\tNext line",
    "Été à l’île… «\u00A0naïve\u00A0» – ÇA",
    "Zażóć gęś w Krakowie",
    "Tiếng Việt có dấu",
    "Привет, как дела",
    "Καλη μερα",
    "안녕하세요 오늘",
    "שלום",
  ])("returns text with nothing to treat as it is: %s", (text) => {
    expect(searchText(text)).toBe(text);
  });

  it("puts a zero-width space between tokens that no space parts", () => {
    expect(searchText("見て、tower東京 😂😂ok").replaceAll("\u200B", "|")).toBe(
      "見|て tower|東|京 😂|😂|ok",
    );
  });

  it("makes spaces of controls and of halves of surrogate pairs", () => {
    expect(searchText("a\0b\x07c\uD83Dd\uDE02e\uFFFDf\uD83D")).toBe(
      "a b c d e f ",
    );
    expect(searchText("\uD83D\u200B\uDE02")).not.toContain("😂");
  });

  it("knows a grapheme from a letter", () => {
    expect(
      ["東", "กิ", "😂", "🇫🇷", "ー"].filter((token) => !isOneGrapheme(token)),
    ).toEqual([]);
    expect(["a", "é", "김", "न", "ع", "1"].filter(isOneGrapheme)).toEqual([]);
  });

  // A Thai vowel makes searchText treat the text as a whole instead of by characters.
  const whole = " ก่";

  it(
    "treats every character alone as it does in context",
    { timeout: 60_000 },
    () => {
      const texts: string[] = [];
      for (let code = 0; code < 0x20000; code++) {
        const text = `a${String.fromCodePoint(code)}b`;
        texts.push(searchText(text), searchText(text + whole));
      }
      const tokens = tokenise(texts);
      const differing: string[] = [];
      for (let code = 0; code < 0x20000; code++) {
        const inContext = tokens[2 * code + 1]?.slice(0, -1);
        if (tokens[2 * code]?.join(" ") !== inContext?.join(" "))
          differing.push(code.toString(16));
      }
      expect(differing).toEqual([]);
    },
  );

  it("treats every letter's capital as the letter", { timeout: 60_000 }, () => {
    const texts: string[] = [];
    for (let code = 0; code < 0x20000; code++) {
      const letter = String.fromCodePoint(code);
      if (IOTA_BELOW.test(letter.normalize("NFKD"))) continue;
      const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
      if (small !== capital) texts.push(searchText(small), searchText(capital));
    }
    const tokens = tokenise(texts);
    const differing = texts.filter(
      (_, index) =>
        index % 2 === 0 &&
        tokens[index]?.join(" ") !== tokens[index + 1]?.join(" "),
    );
    expect(texts.length).toBeGreaterThan(4_000);
    expect(differing.join("")).toBe(OLD_CYRILLIC);
  });

  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.string({
      unit: fc
        .integer({ min: 0, max: 0xffff })
        .map((n) => String.fromCharCode(n)),
    }),
    fc.string({
      unit: fc.constantFrom(
        ...Array.from(
          "aÉßİŀ\0 `´™'東かﾞ゙ーกำ่កា가각ـَأ‍️🏽👩🇫😂①㋀㍿ﷺ\u200B\u0301\u0345\uD83D\uDE02",
        ),
      ),
    }),
  );

  it(`indexes the same applied twice, and by either way (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 50, maxLength: 50 }),
        (texts) => {
          const once = texts.map(searchText);
          const tokens = tokenise([
            ...once,
            ...once.map(searchText),
            ...texts.map((text) => searchText(text + whole)),
          ]);
          const [first, twice, inContext] = [0, 50, 100].map((at) =>
            tokens.slice(at, at + 50),
          );
          expect(twice).toEqual(first);
          expect(inContext?.map((list) => list.slice(0, -1))).toEqual(first);
        },
      ),
      { seed, numRuns: 100 },
    );
  });

  const unspaced = fc.constantFrom(
    ...(
      "東 京 々 あ が パ ー ｶﾞ か\u3099 ㄅ ㍿ " +
      "ก กิ น้ำ ไ ລ ລາ ຳ ខ្មែ ក ា မြ န် ာ " +
      "😂 ❤️ ❤ 👍🏽 👩‍👩‍👧 🇫🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ★ ° 🫠"
    ).split(" "),
  );

  it(`finds every run of graphemes where no spaces are written (seed ${seed})`, () => {
    const graphemes = new Intl.Segmenter();
    const table = openSearchTable();
    fc.assert(
      fc.property(
        fc
          .array(unspaced, { minLength: 1, maxLength: 12 })
          .map((parts) => parts.join("")),
        (text) => {
          const row = table.insert(`before${text}after ${text}`);
          const parts = Array.from(
            graphemes.segment(text),
            ({ segment }) => segment,
          );
          for (let from = 0; from < parts.length; from++) {
            for (let to = from + 1; to <= parts.length; to++) {
              expect(
                table.find(`"${parts.slice(from, to).join("")}"`),
              ).toContain(row);
            }
          }
        },
      ),
      { seed, numRuns: 200 },
    );
    table.close();
  });

  const letters = Array.from({ length: 0x1f00 }, (_, code) =>
    String.fromCharCode(code),
  ).filter(
    (letter) =>
      /^[[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]&&\p{L}]$/v.test(letter) &&
      !IOTA_BELOW.test(letter.normalize("NFKD")) &&
      !OLD_CYRILLIC.includes(letter),
  );
  const word = fc.string({
    unit: fc.constantFrom(...letters),
    minLength: 1,
    maxLength: 10,
  });
  const retype = fc.constantFrom<(text: string) => string>(
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.normalize("NFD"),
    (text) => text.normalize("NFD").replace(/\p{Mn}/gu, ""),
    (text) =>
      text
        .normalize("NFD")
        .replace(/\p{Mn}/gu, "")
        .toUpperCase(),
    (text) => text.replace(/(?<=.)/gu, "\u0301"),
  );

  it(`finds words with other capitals and accents (seed ${seed})`, () => {
    const table = openSearchTable();
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        retype,
        (words, change) => {
          const row = table.insert(words.join(" "));
          for (const each of words)
            expect(table.find(change(each))).toContain(row);
          expect(table.find(`"${change(words.join(" "))}"`)).toContain(row);
        },
      ),
      { seed, numRuns: 500 },
    );
    table.close();
  });
});
