import type { SampleLocale } from "../../../../shared/domain/sample-form.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/**
 * What the service writes in the account's language.
 *
 * In a sentence {o} is the owner, {p} somebody else, {g} a group, place or thing, {t} a time, {n} a number. The wording
 * is ours; only its shape was taken from downloads.
 */
export interface Words {
  status: string;
  photo: string;
  link: string;
  place: string;
  comment: string;
  groupPost: string;
  story: string;
  saved: string;
  joined: string;
  likes: string;
  reacts: string;
  /** Photo, post, comment, link, as they stand for {g} in the two above. */
  things: readonly [string, string, string, string];
  searched: string;
  visited: string;
  profileChanges: readonly [string, string, string];
  youCalled: string;
  called: string;
  youMissed: string;
  missed: string;
  duration: string;
  notifications: readonly [string, string, string];
  generatedBy: string;
  participants: string;
  separator: string;
  and: string;
  updated: string;
  group: string;
  noData: string;
  quotes: readonly [string, string];
  /** From which hour on which word follows the time. */
  dayParts: readonly (readonly [number, string])[];
  /** Between date and time of the page header. */
  at: string;
  /** Whether the page header counts to twelve. */
  twelve: boolean;
  /** Field names, values and headings, by the English ones; what is missing stays English. */
  labels: Readonly<Record<string, string>>;
}

export const WORDS: Readonly<Record<SampleLocale, Words>> = {
  en,
  fr,
  de,
  es,
  ja,
  th,
  vi,
  pt,
  ar,
  pl,
};

/** A sentence with its gaps filled. */
export const say = (
  sentence: string,
  gaps: Readonly<Record<string, string>>,
): string =>
  sentence.replaceAll(/\{([a-z])\}/g, (gap, name: string) => gaps[name] ?? gap);
