/*
 * What search does not tell apart. The engine folds what it indexes and the page what it highlights, by the same facts:
 * a word that is found is also the one that is marked.
 */

/**
 * Letters without a decomposition that people type as these, for want of the letter on their keyboard (coeur, lodz,
 * da nang; Arabic and Persian yeh and kaf) or because capitals change it (STRASSE, KADIN).
 */
export const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ٱ: "ا",
  ة: "ه",
  ى: "ی",
  ي: "ی",
  ك: "ک",
};

/**
 * What is not seen, or said by a letter without it. Default_Ignorable_Code_Point: zero-width marks, bidi controls, soft
 * hyphens, joiners, variation selectors, flag tags. Then skin tones, the tatweel and the marks: accents, tashkeel, Hebrew
 * points. Kept: voicing marks of kana, and every mark of a script that spells with them (Devanagari, Thai).
 */
export const DROPPED =
  /[\p{Default_Ignorable_Code_Point}\u{1F3FB}-\u{1F3FF}\u0640[[[\p{Mn}\p{Me}]&&[\p{sc=Inherited}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]]--[\u20E3\p{scx=Hiragana}]]]/gv;

/** One sign is a word of its own: scripts written without spaces, pictures and other symbols. For `v` patterns. */
export const SIGN = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{Extended_Pictographic}\p{RI}\p{So}\p{Co}]`;
