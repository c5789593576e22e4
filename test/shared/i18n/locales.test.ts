import { describe, expect, it } from "vitest";

import { rules } from "../../../electron/engine/audit/rules/index.ts";
import { ERROR_CODES } from "../../../shared/contract/errors.ts";
import {
  ENTRY_STATUSES,
  PROVIDERS,
  SKIP_REASONS,
} from "../../../shared/domain/archive.ts";
import { CATEGORIES } from "../../../shared/domain/category.ts";
import { DATA_FLOWS } from "../../../shared/domain/data-flow.ts";
import { SEVERITIES } from "../../../shared/domain/finding.ts";
import { MECHANISMS } from "../../../shared/domain/mechanism.ts";
import { REQUEST_STATUSES, RIGHTS } from "../../../shared/domain/request.ts";
import { CONCERNS, STORIES } from "../../../shared/domain/story.ts";
import { locales } from "../../../shared/i18n/locales/index.ts";

/** Every sentence by its dotted path. */
function flatten(value: unknown, path = ""): [string, string][] {
  return typeof value === "string"
    ? [[path, value]]
    : Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
        flatten(inner, path === "" ? key : `${path}.${key}`),
      );
}

const en = new Map(flatten(locales.en));
const fr = new Map(flatten(locales.fr));
const each = Object.entries({ en, fr });

const withoutPlural = (key: string): string =>
  key.replace(/_(?:zero|one|other)$/, "");
const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!).toSorted();

/** What the program says by a key it makes up while it runs. */
const needed = [
  ...ERROR_CODES.map((code) => `error.${code}`),
  ...CATEGORIES.map((id) => `category.${id}`),
  ...DATA_FLOWS.map((id) => `flow.${id}`),
  ...MECHANISMS.map((id) => `mechanism.${id}`),
  ...ENTRY_STATUSES.map((id) => `status.${id}`),
  ...SKIP_REASONS.map((id) => `reason.${id}`),
  ...PROVIDERS.map((id) => `provider.${id}`),
  ...SEVERITIES.map((id) => `severity.${id}`),
  ...RIGHTS.flatMap((id) => [`right.${id}`, `article.${id}`]),
  ...REQUEST_STATUSES.map((id) => `requestStatus.${id}`),
  ...CONCERNS.map((id) => `story.concerns.${id}`),
  ...STORIES.flatMap((id) =>
    ["title", "told", "fairness"].map((part) => `story.${id}.${part}`),
  ),
  ...rules.flatMap(({ id, actions }) => [
    ...["title", "why", "ask", "basis"].map((part) => `finding.${id}.${part}`),
    ...actions.flatMap((key) => [`action.${key}.label`, `action.${key}.path`]),
  ]),
];

type Words = ReadonlyMap<string, string>;

/** The sentences of which something is true that should not be. */
function listIn(
  words: Words,
  isWrong: (sentence: string, key: string) => boolean,
): [string, string][] {
  return [...words].filter(([key, sentence]) => isWrong(sentence, key));
}

const isLink = (key: string): boolean => key.endsWith(".url");

describe.each(each)("%s", (_, words) => {
  it("has words for everything that is named by a code", () => {
    const keys = new Set([...words.keys()].map(withoutPlural));
    expect(needed.filter((key) => !keys.has(key))).toEqual([]);
  });

  it("has the keys of English, and no others", () => {
    expect([...words.keys()]).toEqual([...en.keys()]);
  });

  it("has the placeholders of English", () => {
    // One of a thing may be said without a figure.
    const named = (key: string, sentence = ""): string =>
      placeholders(sentence)
        .filter((name) => !(name === "count" && key.endsWith("_one")))
        .join(" ");
    expect(
      listIn(
        words,
        (sentence, key) => named(key, sentence) !== named(key, en.get(key)),
      ),
    ).toEqual([]);
  });

  it("says each plural for one and for more", () => {
    const has = (key: string, ending: string): boolean =>
      words.has(`${withoutPlural(key)}_${ending}`);
    expect(
      listIn(
        words,
        (_sentence, key) =>
          withoutPlural(key) !== key && !(has(key, "one") && has(key, "other")),
      ),
    ).toEqual([]);
  });

  it("leaves no sentence empty, and none with a space too many", () => {
    expect(
      listIn(words, (sentence) => /^$|^\s|\s$|\s\s/.test(sentence)),
    ).toEqual([]);
  });

  it("raises its voice nowhere, and begs nobody", () => {
    expect(
      listIn(words, (sentence) =>
        /!|\boops\b|\bplease\b|s’il vous plaît|\bdésolé/i.test(sentence),
      ),
    ).toEqual([]);
  });

  it("writes apostrophes, quotes and dots as print does", () => {
    expect(
      listIn(
        words,
        (sentence, key) => !isLink(key) && /['"`]|\.\.\./.test(sentence),
      ),
    ).toEqual([]);
  });

  it("says in an error what happened, how things are, and what to do", () => {
    const sentences = (text: string): number =>
      text.match(/[.?](?=\s|$)/g)?.length ?? 0;
    expect(
      listIn(
        words,
        (text, key) => key.startsWith("error.") && sentences(text) < 3,
      ),
    ).toEqual([]);
  });

  it("gives a link only as an address of the service", () => {
    const address =
      /^https:\/\/[a-z.]+\.(?:facebook|instagram|messenger|whatsapp)\.com\/\S*$/;
    expect(
      listIn(words, (text, key) => isLink(key) !== address.test(text)),
    ).toEqual([]);
  });
});

describe("French", () => {
  it("is not left in English", () => {
    /** The same in both languages: names, addresses and words that are both. */
    const same =
      /^(?:action\.\w+\.url|provider\.\w+|category\.(?:messages|notifications)|unit\.message_other|window\.(?:name|titleOf|pages|findings\.(?:subject\.(?:CON|MSG|WA)|source)|nav\.archives|searchKey|record\.(?:service|archive)|archives\.count_\w+)|story\.figure\.(?:contacts|messages)_other|window\.companies\.(?:email|web|sources)|window\.people\.(?:services|theirs|email|letters\.\w+|messages_(?:one|other)))$/;
    expect(
      listIn(fr, (text, key) => same.test(key) !== (text === en.get(key))),
    ).toEqual([]);
    const english = /\b(?:the|your|you|and|with|from|was|were|which|that)\b/i;
    expect(
      listIn(fr, (text, key) => !isLink(key) && english.test(text)),
    ).toEqual([]);
  });

  it("does not say “one” for none", () => {
    // French counts none as one. Findings, answers to stories and items of the checklist are never about none, or say so
    // apart; neither are these sentences of the window.
    const neverNone =
      /^(?:finding|story|checklist|window\.(?:import\.left|overview\.(?:allFindings|event)|findings|search\.nothingText|archives\.(?:accounted|parts)))[._]/;
    const endingIn = (key: string, ending: string): string | undefined =>
      fr.get(`${withoutPlural(key)}_${ending}`);
    expect(
      listIn(
        fr,
        (sentence, key) =>
          key.endsWith("_one") &&
          !neverNone.test(key) &&
          !sentence.includes("{count}") &&
          endingIn(key, "zero") === undefined &&
          endingIn(key, "other")?.includes("{count}") === true,
      ),
    ).toEqual([]);
  });

  it("has the right space before signs, and nowhere else", () => {
    // U+202F before ; ? ! and in figures, U+00A0 before : and inside quotes.
    const missing = /[^\u202f][;?!]|[^\u00a0]:|«[^\u00a0]|[^\u00a0]»/;
    const needless = /\u202f(?![;?!\d])|(?<!«)\u00a0(?![:»])/;
    expect(
      listIn(
        fr,
        (text, key) =>
          !isLink(key) && (missing.test(text) || needless.test(text)),
      ),
    ).toEqual([]);
  });

  it("does not take a person for a man or a woman", () => {
    expect(
      listIn(fr, (text) =>
        /·e|\(e\)|vous êtes (?:sûr|allé|né|connecté)(?!\p{L})/u.test(text),
      ).map(([key]) => key),
      // The name of a page of Meta's.
    ).toEqual(["action.sess.path"]);
  });
});
