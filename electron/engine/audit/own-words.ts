import { folded } from "../../../shared/text/folded.ts";
import type { ReadableVault } from "../vault/access.ts";
import { categories, flows } from "../vault/codes.ts";
import { plainName } from "../vault/organisation-key.ts";
import { publicIdOf } from "../vault/public-id.ts";
import { registrableDomain } from "../vault/registrable-domain.ts";
import { sql } from "../vault/sql.ts";

/** Of what holds a name so many are looked at, the newest; a name in more of them is a word that everybody uses. */
const MOST_RECORDS = 200;

/** Shorter names are words of some language. */
const FEWEST_LETTERS = 4;

/** Two words or more are a name of their own from this length on. */
const FEWEST_LETTERS_OF_WORDS = 8;

/** Longer ones nobody types. */
const MOST_CHARACTERS = 100;

/** Spellings of one organisation that are looked for. */
const MOST_NAMES = 5;

const [SEARCH, REACTIONS, POSTS, MESSAGES, LOCATION] = (
  ["search", "reactions", "posts", "messages", "location"] as const
).map((id) => categories.toCode(id));

interface Said {
  identity: Buffer;
  category: number;
  own: number | null;
  provided: number;
  title: string | null;
  text: string | null;
}

/**
 * The newest records of the person's own that name an organisation: their searches, posts, messages and reactions.
 *
 * A false "you know them" is worse than a missing one, so what could be an ordinary word does not count:
 * - an address (`velora.com`) names it in all of them;
 * - a name of several words, or of one with a capital or a digit inside (`WeTransfer`), names it in the very letters it
 *   is written in; in a search, in any;
 * - any other single word only as the whole of a search, or in what the service wrote of a reaction ("Sam likes
 *   Velora's post") with no other name beside it;
 * - and none of them where somebody uses it in small letters, where a person or a place is called so, or where it is
 *   all over the archives.
 */
export function findNaming(
  vault: ReadableVault,
  names: readonly string[],
): string[] {
  const found = new Set<string>();
  for (const name of names.slice(0, MOST_NAMES)) {
    const sort = sortOf(name);
    if (sort === undefined) continue;
    const said = saidWith(vault, sort.phrase);
    if (said.length === 0) continue;
    const own = said.filter(isOwn);
    if (own.length === 0) continue;
    const naming = own.filter(sort.matcher());
    if (
      naming.length === 0 ||
      (!sort.isAddress && isOrdinary(vault, name, said))
    )
      continue;
    for (const { identity } of naming) found.add(publicIdOf(identity));
  }
  return [...found];
}

type IsNamed = (said: Said) => boolean;

interface Sort {
  phrase: string;
  isAddress: boolean;
  matcher(): IsNamed;
}

/** How a name is looked for; undefined for one that cannot be told from a word. */
function sortOf(name: string): Sort | undefined {
  const written = spaced(name);
  if (written.length > MOST_CHARACTERS) return undefined;
  const domain = registrableDomain(plainName(name))?.domain;
  if (domain !== undefined)
    return {
      phrase: domain,
      isAddress: true,
      matcher: () => (said) => hasAddress(said, domain),
    };
  const letters = written.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return undefined;
  const isOfItsOwn = written.includes(" ")
    ? letters >= FEWEST_LETTERS_OF_WORDS && /\p{Lu}/u.test(written)
    : /\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}/u.test(written);
  return {
    phrase: written,
    isAddress: false,
    matcher: () => (isOfItsOwn ? nameOfItsOwn(written) : anyWord(written)),
  };
}

function nameOfItsOwn(written: string): IsNamed {
  const wanted = ` ${folded(written)} `;
  return (said) =>
    said.category === SEARCH
      ? textsOf(said).some((text) => ` ${folded(text)} `.includes(wanted))
      : isIn(said, written, AS_A_WORD);
}

function anyWord(written: string): IsNamed {
  const wanted = folded(written);
  const isName = /^\p{Lu}/u.test(written);
  return (said) =>
    said.category === SEARCH
      ? textsOf(said).some((text) => folded(text) === wanted)
      : said.category === REACTIONS && isName && isIn(said, written, ALONE);
}

/** What may not stand right before and after some letters in a text, so that they mean what is looked for. */
interface Place {
  before: RegExp;
  after: RegExp;
}

const AS_A_WORD: Place = { before: /[\p{L}\p{N}]$/u, after: /^[\p{L}\p{N}]/u };

/** No other name beside it: "Rose Martin" is neither Rose nor Martin. */
const ALONE: Place = {
  before: /(?:[\p{L}\p{N}-]|\p{Lu}[\p{L}\p{M}’'-]{0,50} )$/u,
  after: /^(?:[\p{L}\p{N}-]| \p{Lu})/u,
};

/** A domain or a part of it, but nobody's mailbox there, and no longer domain. */
const AS_AN_ADDRESS: Place = {
  before: /(?:[\p{L}\p{N}-]|@(?:[\p{L}\p{N}-]{1,63}\.){0,5})$/u,
  after: /^(?:[\p{L}\p{N}-]|\.[\p{L}\p{N}])/u,
};

/** As much of a text beside what was found as a place is judged by. */
const BESIDE = 400;

/** Patterns made for each of 50,000 names take a minute; letters are found at once, and few have to be judged. */
function isIn(said: Said, letters: string, { before, after }: Place): boolean {
  return textsOf(said).some((text) => {
    for (
      let at = text.indexOf(letters);
      at !== -1;
      at = text.indexOf(letters, at + 1)
    ) {
      const end = at + letters.length;
      if (
        !before.test(text.slice(Math.max(0, at - BESIDE), at)) &&
        !after.test(text.slice(end, end + BESIDE))
      )
        return true;
    }
    return false;
  });
}

/** In addresses, capitals make no difference. */
function hasAddress(said: Said, domain: string): boolean {
  const small = {
    ...said,
    title: said.title?.toLowerCase() ?? null,
    text: said.text?.toLowerCase() ?? null,
  };
  return isIn(small, domain, AS_AN_ADDRESS);
}

function spaced(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").trim();
}

function saidWith(vault: ReadableVault, words: string): Said[] {
  const phrase = vault.get<{ phrase: string }>(
    sql`SELECT search_text(${words}) AS phrase`,
  )!.phrase;
  if (!/[\p{L}\p{N}]/u.test(phrase)) return [];
  return vault.all<Said>(sql`
    SELECT r.identity, r.category, r.own, r.flow = ${flows.toCode("provided")} AS provided, r.title, r.text
    FROM search s JOIN records r ON r.id = s.rowid
    WHERE s.search MATCH ${`{text title} : "${phrase.replaceAll('"', '""')}"`}
    ORDER BY s.rowid DESC LIMIT ${MOST_RECORDS}`);
}

function isOwn({ category, own, provided }: Said): boolean {
  if (category === SEARCH) return true;
  if (category === MESSAGES) return own === 1;
  return (
    (category === POSTS || category === REACTIONS) &&
    provided === 1 &&
    own !== 0
  );
}

function textsOf({ title, text }: Said): string[] {
  return [title, text].filter((each) => each !== null);
}

function isOrdinary(
  vault: ReadableVault,
  name: string,
  said: readonly Said[],
): boolean {
  if (said.length === MOST_RECORDS) return true;
  const written = spaced(name);
  const small = written.toLowerCase();
  const hasCapitals = written !== small;
  return (
    said.some(
      (each) =>
        each.category === LOCATION ||
        (hasCapitals &&
          each.category !== SEARCH &&
          isIn(each, small, AS_A_WORD)),
    ) ||
    vault.get(
      sql`SELECT 1 FROM persons WHERE ' ' || lower(name) || ' ' LIKE ${`% ${small.replace(/[%_\\]/g, "\\$&")} %`} ESCAPE '\\' LIMIT 1`,
    ) !== undefined
  );
}
