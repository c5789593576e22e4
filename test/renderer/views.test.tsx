import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";

import { App } from "../../renderer/app.tsx";
import { FailureNotice } from "../../renderer/components/notices.tsx";
import {
  createQueryClient,
  engineQuery,
  installEngine,
} from "../../renderer/engine-client.ts";
import { createWords } from "../../renderer/i18n.tsx";
import type { Place } from "../../renderer/places.ts";
import { PreferencesProvider } from "../../renderer/preferences.tsx";
import { createPages } from "../../renderer/router.tsx";
import type {
  CommandName,
  Commands,
  Locale,
} from "../../shared/contract/commands.ts";
import { CATEGORIES } from "../../shared/domain/category.ts";
import { fakeEngine, type Answers } from "../helpers/fake-engine.ts";

const none = { provided: 0, observed: 0, inferred: 0, received: 0, shared: 0 };
const HOSTILE = "<b>\u202Eevil\u001b[31m</b>";

/** A small account whose owner has a name that would like to be more than text. */
const held: Answers = {
  "providers.list": () => ({
    providers: [{ id: "facebook", name: "Facebook", mapped: true }],
  }),
  "archive.list": () => ({
    archives: [
      {
        id: "a1",
        provider: "facebook",
        account: HOSTILE,
        importedAt: Date.UTC(2026, 10, 21),
        parts: [{ name: "facebook-x.zip", bytes: 2_410_000, sha256: null }],
        entries: 3,
        records: 12,
        issues: 1,
        dates: null,
      },
    ],
  }),
  "overview.get": () => ({
    archives: 1,
    categories: CATEGORIES.map((id) => ({
      id,
      records: id === "messages" ? 12 : 0,
      flows: { ...none, provided: id === "messages" ? 12 : 0 },
      unknownFlow: 0,
      firstAt: id === "messages" ? Date.UTC(2012, 5, 15) : null,
      lastAt: id === "messages" ? Date.UTC(2025, 5, 15) : null,
      organisations: 0,
    })),
    services: [
      {
        id: "facebook",
        records: 12,
        flows: {
          provided: 12,
          observed: 0,
          inferred: 0,
          received: 0,
          shared: 0,
          unknown: 0,
        },
        passedOn: {},
      },
    ],
    people: 1,
    organisations: 0,
    completeness: { archives: [], empty: [], absent: [] },
  }),
  "companies.list": () => ({
    companies: [
      {
        id: "c1",
        name: HOSTILE,
        names: [HOSTILE],
        domain: null,
        mechanisms: [],
        events: {},
        records: 0,
        firstAt: null,
        lastAt: null,
        known: true,
        broker: false,
        readable: true,
        signals: [],
      },
    ],
    total: 1,
    next: null,
  }),
  "people.list": () => ({
    people: [
      {
        id: "p1",
        name: HOSTILE,
        names: [HOSTILE],
        providers: ["facebook"],
        phones: [],
        emails: [],
        messages: 12,
        records: 12,
        firstAt: null,
        lastAt: null,
      },
    ],
    total: 1,
    next: null,
  }),
  "overview.timeline": () => ({
    months: [
      {
        month: "2012-06",
        records: 12,
        byCategory: { messages: 12 },
        byFlow: { provided: 12 },
      },
    ],
  }),
  "findings.list": () => ({
    findings: [
      {
        id: "MSG-01",
        severity: "critical",
        title: "Meta holds 12 messages in a form it can read",
        count: 12,
        firstAt: null,
        lastAt: null,
        evidence: ["r1"],
        actions: ["e2ee"],
        why: "They came with the ordinary download.",
        basis: "GDPR Articles 15 and 17",
        score: { sensitivity: 2, spread: 1, scale: 1, freshness: 2, others: 1 },
      },
    ],
  }),
  "stories.list": () => ({
    stories: [
      {
        id: "inbox",
        title: "Messages with businesses",
        told: "In March 2018 a newspaper reported it.",
        fairness: "The company denies it.",
        concerns: "yes",
        answer: "One message of yours went to a business.",
        findings: ["MSG-01"],
        figures: [
          { says: "messages", value: 12, finding: "MSG-01", evidence: [] },
        ],
      },
    ],
  }),
  "checklist.get": () => ({
    items: [
      {
        id: "ADV-01:x",
        party: HOSTILE,
        concerns: "It had you on a list",
        finding: "ADV-01",
        right: "erasure",
        steps: ["req_adv"],
        count: 1,
        firstAt: null,
        lastAt: null,
        status: "sent",
        dueAt: null,
        evidence: [],
      },
    ],
  }),
  "coverage.list": () => ({
    entries: [],
    totals: {
      total: 3,
      read: 2,
      generic: 0,
      media: 0,
      empty: 0,
      duplicate: 0,
      skipped: 0,
      failed: 1,
      records: 12,
      issues: 1,
    },
    next: null,
  }),
};

afterEach(() => installEngine(undefined));

async function render(
  to: Place["to"],
  answers: Answers,
  lang: Locale,
): Promise<string> {
  installEngine(fakeEngine(answers));
  const queries = createQueryClient();
  const ask = <N extends CommandName>(
    name: N,
    input: Commands[N]["input"],
  ): Promise<unknown> => queries.prefetchQuery(engineQuery(name, input));
  await ask("archive.list", {});
  await ask("providers.list", {});
  await ask("overview.get", {});
  await ask("overview.timeline", {});
  await ask("findings.list", { lang });
  await ask("stories.list", { lang });
  await ask("checklist.get", { lang });
  await ask("coverage.list", { limit: 1, lang });
  await ask("companies.list", { limit: 1 });
  await ask("companies.list", { limit: 1, only: "known" });
  await ask("companies.list", {
    query: undefined,
    mechanism: undefined,
    only: undefined,
    sort: undefined,
    limit: 100,
  });
  await ask("people.list", { limit: 1 });
  await ask("people.list", {
    query: undefined,
    provider: undefined,
    sort: undefined,
    limit: 100,
  });
  const router = createPages(to);
  await router.load();
  return renderToString(
    <App queries={queries} words={createWords(lang)} router={router} />,
  )
    .replaceAll("<!-- -->", "")
    .replaceAll("&#x27;", "'");
}

describe.each(["en", "fr"] as const)("in %s every page stands", (lang) => {
  const says = {
    "/": ["Add another download", "Ajoutez un autre téléchargement"],
    "/overview": ["Facebook keeps", "Facebook garde"],
    "/companies": ["One organisation", "Un organisme"],
    "/people": ["Your archives name", "Vos archives nomment"],
    "/findings": ["12 records", "12 enregistrements"],
    "/stories": ["To be fair.", "Pour être juste."],
    "/search": ["Type at least two letters", "Tapez au moins deux lettres"],
    "/checklist": ["Write to", "Écrire à"],
    "/archives": ["accounted for", "n’est oublié"],
  } as const;

  it.each(Object.keys(says) as (keyof typeof says)[])("%s", async (to) => {
    const page = await render(to, held, lang);
    expect(page).toContain(says[to][lang === "en" ? 0 : 1]);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain(
      lang === "en" ? "Nothing leaves this computer" : "Rien ne quitte",
    );
    // The skip link is the only address in the page.
    expect(page.match(/href="[^"]*"/g)).toEqual(['href="#main"']);
    expect(page).not.toContain("<style");
  });

  it.each(Object.keys(says) as (keyof typeof says)[])(
    "%s before the first import, without a number beside it",
    async (to) => {
      const page = await render(to, {}, lang);
      expect(page.match(/<h1/g)).toHaveLength(1);
      expect(page).not.toContain('role="alert"');
      expect(page).not.toMatch(/class="count">\d/);
    },
  );
});

describe("text from an archive", () => {
  it.each(["/archives", "/checklist"] as const)(
    "is only text in %s, isolated, control characters visible",
    async (to) => {
      const page = await render(to, held, "en");
      expect(page).toContain(
        '<bdi dir="auto">&lt;b&gt;[U+202E]evil[U+001B][31m&lt;/b&gt;</bdi>',
      );
      expect(page).not.toContain("<b>");
    },
  );
});

describe("a failure of the engine", () => {
  it("is said as its sentence", () => {
    const notice = renderToString(
      <PreferencesProvider words={createWords("en")}>
        <FailureNotice
          failure={{ code: "vault.busy", params: { holder: 42 } }}
        />
      </PreferencesProvider>,
    );
    expect(notice).toContain(
      "Another program (process 42) is writing to the vault.",
    );
  });
});
