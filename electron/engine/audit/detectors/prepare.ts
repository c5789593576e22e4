/** More of a text is not looked at: nobody writes this much by hand. */
const MOST_CHARACTERS = 20_000;

/** A text as detectors see it: three spellings of equal length, and the way back to what was written. */
export interface Prepared {
  /** Compatibility forms made plain (full-width digits, thin spaces), nothing invisible; links included. */
  readonly text: string;
  /** The same with links as spaces: what is in an address of the web is not what somebody says. */
  readonly plain: string;
  /** `plain` in lower case without accents, to look for words in. */
  readonly folded: string;
  /** Where a place of the three stands in the text as written. */
  origin(at: number): number;
}

/** What is seen but not written: marks of accents, zero width, soft hyphens, direction. */
const INVISIBLE = /^[\p{Mn}\p{Default_Ignorable_Code_Point}]$/u;
const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"]{1,4000}/gi;
const OTHER_THAN_ASCII = /[^\t\n\r -~]/;

/** Prepares a text once for all detectors. */
export function prepare(written: string): Prepared {
  const cut = written.slice(0, MOST_CHARACTERS);
  if (!OTHER_THAN_ASCII.test(cut)) {
    const plain = withoutLinks(cut);
    return {
      text: cut,
      plain,
      folded: plain.toLowerCase(),
      origin: (at) => at,
    };
  }
  let text = "";
  let letters = "";
  const origins: number[] = [];
  let at = 0;
  for (const character of cut) {
    const { plain, folded } = formsOf(character);
    text += plain;
    letters += folded;
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(at);
    at += character.length;
  }
  origins.push(at);
  const plain = withoutLinks(text);
  return {
    text,
    plain,
    folded: plain === text ? letters : blankAs(letters, plain),
    origin: (place) => origins[place] ?? at,
  };
}

interface Forms {
  plain: string;
  folded: string;
}

const known = new Map<string, Forms>();

function formsOf(character: string): Forms {
  const found = known.get(character);
  if (found !== undefined) return found;
  const forms = makeForms(character);
  // Characters of the world's scripts; a hostile text cannot make it grow beyond that.
  if (known.size < 20_000) known.set(character, forms);
  return forms;
}

function makeForms(character: string): Forms {
  if (INVISIBLE.test(character)) return { plain: "", folded: "" };
  if (/^\s$/.test(character))
    return /^[\n\r\t]$/.test(character)
      ? { plain: character, folded: character }
      : { plain: " ", folded: " " };
  const plain = DASHES[character] ?? character.normalize("NFKC");
  const folded = Array.from(plain, (each) => {
    const [base = each] = each.normalize("NFD").toLowerCase();
    return base.length === each.length ? base : each;
  }).join("");
  return { plain, folded };
}

/** Typographic dashes, quotes and primes as they are on a keyboard. */
const DASHES: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
  "\u2018": "'",
  "\u2019": "'",
  "\u2032": "'",
  "\u2033": '"',
  "\u201C": '"',
  "\u201D": '"',
};

function withoutLinks(text: string): string {
  return text.replace(LINK, (link) => " ".repeat(link.length));
}

function blankAs(letters: string, plain: string): string {
  let folded = "";
  for (let at = 0; at < letters.length; at += 1)
    folded += plain[at] === " " ? " " : letters[at];
  return folded;
}
