import type { Trait } from "../../../../shared/domain/trait.ts";

/**
 * Words of one language that could reveal something, and what makes them mean something else.
 *
 * All are written as they are compared: small letters, no accents, one space between words. `word` is that word and no
 * other, `begin*` every word that begins so, `*end` every word that ends so; several words are a phrase of which the last
 * may end in a star. Only words that seldom mean anything else: a name in doubt is better left alone.
 */
export interface Lexicon {
  readonly terms: Readonly<Record<Trait, readonly string[]>>;
  /** By term: with one of these words or phrases anywhere in the name, the term says nothing. */
  readonly exclusions: Readonly<Record<string, readonly string[]>>;
}

/** A list of terms, written as one text with a comma between two of them. */
export function terms(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(", "));
}
