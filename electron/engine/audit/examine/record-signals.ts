import type { Category } from "../../../../shared/domain/category.ts";
import type { Trait } from "../../../../shared/domain/trait.ts";
import { findSignals, type Signal } from "../signals/find-signals.ts";
import { foldName } from "../signals/fold-name.ts";
import type { ExaminedRecord } from "./examined-record.ts";
import { factsOf } from "./owner-facts.ts";

/** Categories whose own words are looked at: guesses, memberships, searches and what one said of oneself. */
export const SIGNAL_CATEGORIES: readonly Category[] = [
  "ad_interests",
  "inferences",
  "groups",
  "search",
  "profile",
  "viewed",
];

/** A signal, and the name it was found in, by which the person can call it wrong. */
export interface NamedSignal extends Signal {
  /** Folded. */
  readonly name: string;
}

/** Questions of a profile whose answer reveals something, whatever it is. */
const QUESTIONS: readonly (readonly [key: RegExp, trait: Trait])[] = [
  [/^religious_views?\b/, "religion"],
  [/^political_views?\b/, "politics"],
  [/^interested_in\b/, "sexuality"],
];

/** What a record could reveal by its own words; what its organisation could is told of the organisation. */
export function signalsOf(record: ExaminedRecord): NamedSignal[] {
  const found = new Map<Trait, NamedSignal>();
  for (const [trait, term] of answersOf(record)) {
    const name = foldName(term);
    if (name !== "" && !found.has(trait))
      found.set(trait, { trait, term: name, name });
  }
  for (const each of namesIn(record)) {
    const name = foldName(each);
    for (const signal of findSignals(each))
      if (!found.has(signal.trait))
        found.set(signal.trait, { ...signal, name });
  }
  return [...found.values()];
}

/** The names in a record that signals are looked for in. */
export function namesIn(record: ExaminedRecord): string[] {
  if (record.category === "viewed")
    return record.mappings.includes("link_history")
      ? [record.title, record.text].flatMap((each) => siteOrTitle(each) ?? [])
      : [];
  if (record.category === "profile") return profileWords(record);
  return record.text === null ? [] : [record.text];
}

/** Of a link its site: what else stands in it is the page's business. */
function siteOrTitle(text: string | null): string | undefined {
  const site = /^https?:\/\/([^/?#\s]{1,253})/i.exec(text ?? "")?.[1];
  return site ?? text ?? undefined;
}

/** What is said of oneself and is no name, place or address; tastes in music and films say nothing. */
function profileWords(record: ExaminedRecord): string[] {
  if (!record.mappings.some((mapping) => mapping === "profile")) return [];
  const facts = new Set(factsOf(record).map(({ value }) => value));
  return record.extra.flatMap(([key, value]) =>
    typeof value === "string" &&
    !/name|uri|url|email|partner|\.type$/i.test(key) &&
    !facts.has(value.trim())
      ? [value]
      : [],
  );
}

function* answersOf({
  category,
  mappings,
  extra,
}: ExaminedRecord): Generator<readonly [Trait, string]> {
  if (category !== "profile" || !mappings.includes("profile")) return;
  for (const [key, value] of extra)
    for (const [question, trait] of QUESTIONS)
      if (question.test(key) && typeof value === "string") yield [trait, value];
}
