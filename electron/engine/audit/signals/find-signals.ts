import { TRAITS, type Trait } from "../../../../shared/domain/trait.ts";
import { foldName } from "./fold-name.ts";
import type { Lexicon } from "./lexicon.ts";
import { english } from "./lexicon-en.ts";
import { french } from "./lexicon-fr.ts";
import { german } from "./lexicon-de.ts";
import { others } from "./lexicon-others.ts";
import { spanish } from "./lexicon-es.ts";

/** A trait that a name could reveal, and the word or phrase that says so, as it is compared. */
export interface Signal {
  trait: Trait;
  term: string;
}

interface Term {
  trait: Trait;
  phrase: Phrase;
  /** What its first word has to be: that word, its beginning or its end. */
  match: "word" | "begin" | "end";
  exclusions: readonly Phrase[];
}

/** Words in a row; the last one may be only begun. */
interface Phrase {
  words: readonly string[];
  isBegun: boolean;
}

/** Beginnings and ends are looked up by so many letters. */
const LETTERS_LOOKED_UP = 3;

class Terms {
  readonly #byWord = new Map<string, Term[]>();
  readonly #byBeginning = new Map<string, Term[]>();
  readonly #byEnd = new Map<string, Term[]>();

  constructor(lexicons: readonly Lexicon[]) {
    // An exclusion holds whichever language has the term: names do not say theirs.
    const exclusions = new Map<string, Phrase[]>();
    for (const lexicon of lexicons)
      for (const [term, phrases] of Object.entries(lexicon.exclusions))
        exclusions.set(term, [
          ...(exclusions.get(term) ?? []),
          ...phrases.map(phraseOf),
        ]);
    for (const lexicon of lexicons)
      for (const trait of TRAITS)
        for (const term of lexicon.terms[trait])
          this.#add(trait, term, exclusions.get(term) ?? []);
  }

  /** Terms that may begin with a word of a name. */
  *at(word: string): Generator<Term> {
    yield* this.#byWord.get(word) ?? [];
    if (word.length < LETTERS_LOOKED_UP) return;
    yield* this.#byBeginning.get(word.slice(0, LETTERS_LOOKED_UP)) ?? [];
    yield* this.#byEnd.get(word.slice(-LETTERS_LOOKED_UP)) ?? [];
  }

  #add(trait: Trait, written: string, exclusions: readonly Phrase[]): void {
    const first = written.split(" ", 1)[0]!;
    if (first.startsWith("*"))
      put(this.#byEnd, first.slice(-LETTERS_LOOKED_UP), {
        trait,
        phrase: { words: [first.slice(1)], isBegun: false },
        match: "end",
        exclusions,
      });
    else if (first.endsWith("*"))
      put(this.#byBeginning, first.slice(0, LETTERS_LOOKED_UP), {
        trait,
        phrase: phraseOf(written),
        match: "begin",
        exclusions,
      });
    else
      put(this.#byWord, first, {
        trait,
        phrase: phraseOf(written),
        match: "word",
        exclusions,
      });
  }
}

const known = new Terms([english, french, german, spanish, others]);

/** What a name could reveal: each trait once, by the first word that says so. */
export function findSignals(name: string): Signal[] {
  const folded = foldName(name);
  if (folded === "") return [];
  const words = folded.split(" ");
  const found = new Map<Trait, string>();
  words.forEach((word, at) => {
    for (const term of known.at(word)) {
      if (found.has(term.trait) || !matches(term, words, at)) continue;
      if (term.exclusions.some((phrase) => holds(words, phrase))) continue;
      found.set(
        term.trait,
        words.slice(at, at + term.phrase.words.length).join(" "),
      );
    }
  });
  return [...found].map(([trait, term]) => ({ trait, term }));
}

function matches(
  { phrase, match }: Term,
  words: readonly string[],
  at: number,
): boolean {
  return match === "end"
    ? words[at]!.endsWith(phrase.words[0]!)
    : stands(phrase, words, at);
}

function holds(words: readonly string[], phrase: Phrase): boolean {
  return words.some((_, at) => stands(phrase, words, at));
}

function stands(
  { words: wanted, isBegun }: Phrase,
  words: readonly string[],
  at: number,
): boolean {
  return wanted.every((each, offset) => {
    const word = words[at + offset];
    if (word === undefined) return false;
    return isBegun && offset === wanted.length - 1
      ? word.startsWith(each)
      : word === each;
  });
}

function phraseOf(written: string): Phrase {
  const isBegun = written.endsWith("*");
  return {
    words: (isBegun ? written.slice(0, -1) : written).split(" "),
    isBegun,
  };
}

function put(into: Map<string, Term[]>, key: string, term: Term): void {
  const list = into.get(key);
  if (list === undefined) into.set(key, [term]);
  else list.push(term);
}
