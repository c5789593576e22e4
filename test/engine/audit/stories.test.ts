import { describe, expect, it } from "vitest";

import { rules } from "../../../electron/engine/audit/rules/index.ts";
import { runAudit } from "../../../electron/engine/audit/run-audit.ts";
import {
  listStories,
  stories,
} from "../../../electron/engine/audit/stories.ts";
import { textFor } from "../../../electron/engine/text.ts";
import { getRecords } from "../../../electron/engine/vault/records.ts";
import type { Locale, Story } from "../../../shared/contract/commands.ts";
import { STORIES, type StoryId } from "../../../shared/domain/story.ts";
import {
  openTestVault,
  type TestVault,
} from "../../helpers/open-test-vault.ts";

const BEFORE = Date.UTC(2015, 3, 29);
const AFTER = Date.UTC(2015, 4, 1);
const NOW = Date.UTC(2026, 5, 1);

function tell({ vault }: TestVault, lang: Locale = "en"): Story[] {
  const t = textFor(lang);
  return listStories(vault, runAudit(vault, t), t);
}

function storyIn(
  id: StoryId,
  fill: (given: TestVault) => unknown,
  lang: Locale = "en",
): Story {
  const given = openTestVault();
  fill(given);
  return tell(given, lang).find((story) => story.id === id)!;
}

const app = (
  { addRecord }: TestVault,
  organisation: string,
  occurredAt: number,
) =>
  addRecord({
    category: "apps",
    flow: "shared",
    mapping: "apps",
    organisation,
    mechanisms: ["app_access"],
    occurredAt,
  });
const friend = (
  { addRecord }: TestVault,
  person: string,
  mapping = "friends",
) => addRecord({ category: "friends", mapping, person, occurredAt: BEFORE });
const purchase = ({ addRecord }: TestVault, organisation: string) =>
  addRecord({
    category: "off_platform",
    flow: "received",
    organisation,
    mechanisms: ["sent_events"],
    text: "PURCHASE",
    occurredAt: NOW,
  });
const message = (
  { addRecord }: TestVault,
  provider: "facebook" | "messenger" | "instagram" | "whatsapp",
  person = "Ada Example",
) =>
  addRecord({
    category: "messages",
    provider,
    person,
    text: "hello",
    occurredAt: NOW,
  });

/** A person with old apps, lists, purchases and chats on two networks. */
function fillFirst(given: TestVault): void {
  const { addRecord, addFound } = given;
  app(given, "Tidepool Games", BEFORE);
  app(given, "Netflix", BEFORE);
  app(given, "Velora Run", AFTER);
  for (const name of ["Ada Example", "Bo Example", "Cy Example"])
    friend(given, name);
  friend(given, "Dee Example", "friends_removed");
  purchase(given, "Velora Outdoor");
  addRecord({
    category: "advertisers",
    organisation: "Matchbridge Data",
    mechanisms: ["list_upload"],
  });
  for (const provider of ["facebook", "whatsapp"] as const)
    addFound(addRecord({ category: "profile", provider }), {
      facts: { phone: "+15550100142" },
    });
  message(given, "facebook");
  message(given, "whatsapp");
  given.joinNames();
}

/** A person with a new app, nothing off Meta, and chats on Facebook only. */
function fillSecond(given: TestVault): void {
  const archive = given.addArchive();
  given.addEntry({ archive, status: "empty", category: "off_platform" });
  given.addEntry({ archive, status: "empty", category: "advertisers" });
  app(given, "Velora Run", AFTER);
  friend(given, "Ada Example");
  message(given, "facebook");
}

describe("the stories", () => {
  it("are told in their order, with what has to be said beside them", () => {
    const told = tell(openTestVault());
    expect(told.map(({ id }) => id)).toEqual([...STORIES]);
    const inbox = told.find(({ id }) => id === "inbox");
    expect(inbox?.told).toContain("allege");
    expect(inbox?.fairness).toContain("Meta denies");
    expect(told.find(({ id }) => id === "crm")?.fairness).toContain(
      "cleared the deal on 27 January 2022",
    );
    expect(told.find(({ id }) => id === "matching")?.fairness).toContain(
      "not using WhatsApp data",
    );
  });

  it("have every rule among their findings but what is missing, and name no other", () => {
    const named = new Set(stories.flatMap(({ findings }) => findings));
    const missing = rules.map(({ id }) => id).filter((id) => !named.has(id));
    expect(missing).toEqual(["META-01"]);
    expect(
      [...named].filter(
        (id) =>
          !/^(?:APP|OFF|ADV|INF|CON|MSG|LOC|LOG|ID|WA|META)-\d\d$/.test(id),
      ),
    ).toEqual([]);
  });

  it("concern nobody whose vault is empty, as far as can be told", () => {
    const told = tell(openTestVault());
    expect(told.map(({ concerns }) => concerns)).toEqual(
      STORIES.map(() => "unknown"),
    );
    expect(
      told.flatMap(({ figures, findings }) => [...figures, ...findings]),
    ).toEqual([]);
  });

  it("are answered differently for two people", () => {
    const concerns = (fill: (given: TestVault) => void) => {
      const given = openTestVault();
      fill(given);
      return Object.fromEntries(
        tell(given).map((story) => [story.id, story.concerns]),
      );
    };
    expect(concerns(fillFirst)).toEqual({
      friends_data: "perhaps",
      plugins: "yes",
      matching: "yes",
      inbox: "perhaps",
      crm: "yes",
      merged_chats: "perhaps",
    });
    expect(concerns(fillSecond)).toEqual({
      friends_data: "no",
      plugins: "yes",
      matching: "no",
      inbox: "no",
      crm: "no",
      merged_chats: "unknown",
    });
  });

  it("have records behind every number", () => {
    const given = openTestVault();
    fillFirst(given);
    const figures = tell(given).flatMap((story) => story.figures);
    expect(figures.length).toBeGreaterThan(8);
    for (const { evidence, value } of figures) {
      expect(value).toBeGreaterThan(0);
      expect(getRecords(given.vault, evidence)).toHaveLength(evidence.length);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it("link the findings that were made", () => {
    expect(storyIn("crm", fillFirst).findings).toEqual([
      "OFF-01",
      "OFF-02",
      "ADV-01",
    ]);
    expect(storyIn("crm", fillSecond).findings).toEqual([]);
  });
});

describe("friends' data", () => {
  it("is counted from friends and apps of before May 2015", () => {
    const story = storyIn("friends_data", fillFirst);
    expect(story.answer).toMatch(
      /^The data of up to 3 friends could have been reached by 2 apps you added before May 2015\./,
    );
    expect(
      story.figures.map(({ says, value, evidence }) => [
        says,
        value,
        evidence.length,
      ]),
    ).toEqual([
      ["friends", 3, 3],
      ["early_apps", 2, 2],
    ]);
  });

  it("is told in French", () => {
    expect(storyIn("friends_data", fillFirst, "fr").answer).toMatch(
      /^Les données de 3 amis au plus auraient pu être atteintes via 2 applis d’avant mai 2015\./,
    );
    expect(storyIn("friends_data", fillSecond, "fr").answer).toMatch(
      /^Ces téléchargements mentionnent une appli reliée/,
    );
  });

  it("has no friends to count where their list is not there", () => {
    const story = storyIn("friends_data", (given) =>
      app(given, "Tidepool Games", BEFORE),
    );
    expect(story.concerns).toBe("perhaps");
    expect(story.answer).toContain("do not list your friends");
    expect(story.figures).toHaveLength(1);
  });

  it.each([
    ["empty", "no"],
    ["read", "no"],
    ["failed", "unknown"],
  ] as const)("takes a list that is %s for a %s", (status, concerns) => {
    const story = storyIn("friends_data", ({ addArchive, addEntry }) =>
      addEntry({ archive: addArchive(), status, category: "apps" }),
    );
    expect(story.concerns).toBe(concerns);
  });

  it("is not answered by apps that were found out, nor by those of Instagram", () => {
    const story = storyIn("friends_data", ({ addRecord }) => {
      addRecord({
        category: "apps",
        mapping: "apps_detected",
        organisation: "Tidepool Games",
        occurredAt: BEFORE,
      });
      addRecord({
        category: "apps",
        mapping: "apps",
        provider: "instagram",
        organisation: "Tidepool Games",
        occurredAt: BEFORE,
      });
    });
    expect(story.concerns).toBe("no");
  });
});

describe("plug-ins", () => {
  it("counts businesses without an event", () => {
    const story = storyIn("plugins", ({ addTie }) =>
      addTie("Officine Lavande", "sent_events"),
    );
    expect(story.concerns).toBe("yes");
    expect(story.answer).toBe(
      "One business told Meta what you did on its site or in its app (none of their events is listed).",
    );
  });
});

describe("matching", () => {
  it("is a perhaps where only a number is shared", () => {
    const both = (whatsapp: string) =>
      storyIn("matching", ({ addRecord, addFound }) => {
        addRecord({ category: "advertisers", organisation: "Velora" });
        for (const [provider, phone] of [
          ["facebook", "+15550100142"],
          ["whatsapp", whatsapp],
        ] as const)
          addFound(addRecord({ category: "profile", provider }), {
            facts: { phone },
          });
      });
    expect(both("+15550100142")).toMatchObject({
      concerns: "perhaps",
      figures: [{ says: "numbers", value: 1 }],
    });
    expect(both("+15550100142").figures[0]?.evidence).toHaveLength(2);
    expect(both("+15550100199").concerns).toBe("no");
  });

  it("is a perhaps where an address book was uploaded", () => {
    const story = storyIn("matching", ({ addRecord }) => {
      addRecord({ category: "contacts", person: "Ada Example" });
      addRecord({
        category: "contacts",
        provider: "whatsapp",
        person: "+15550100142",
      });
    });
    expect(story.concerns).toBe("perhaps");
    expect(story.figures.map(({ finding }) => finding)).toEqual([
      "CON-01",
      "WA-03",
    ]);
  });
});

describe("inbox access", () => {
  it("needs Netflix itself among the apps", () => {
    const withApp = (name: string) =>
      storyIn("inbox", (given) => {
        message(given, "facebook");
        app(given, name, AFTER);
      }).concerns;
    expect(withApp("NETFLIX")).toBe("perhaps");
    expect(withApp("netflix.com")).toBe("perhaps");
    expect(withApp("Netflixible")).toBe("no");
    expect(withApp("Quiz for Netflix")).toBe("no");
  });

  it("cannot be told without a list of apps", () => {
    const story = storyIn("inbox", (given) => message(given, "facebook"));
    expect(story.concerns).toBe("unknown");
    expect(story.answer).toContain("One message here");
  });
});

describe("customer files", () => {
  it("are a perhaps with chats or forms and no purchase", () => {
    const { vault } = openTestVault();
    const [story] = listStories(
      vault,
      [{ id: "MSG-02", count: 4, evidence: ["x"] }],
      textFor("en"),
    ).filter(({ id }) => id === "crm");
    expect(story).toMatchObject({
      concerns: "perhaps",
      figures: [{ says: "business_chats", value: 4, evidence: ["x"] }],
    });
  });
});

describe("merged chats", () => {
  it("takes Facebook and Messenger for one network, and equal names for nothing", () => {
    const concerns = (...providers: Parameters<typeof message>[1][]) =>
      storyIn("merged_chats", (given) => {
        for (const provider of providers) message(given, provider);
      }).concerns;
    expect(concerns("facebook", "messenger")).toBe("unknown");
    expect(concerns("facebook", "whatsapp")).toBe("no");
  });

  it("counts people, and shows their messages", () => {
    expect(storyIn("merged_chats", fillFirst).figures).toMatchObject([
      { says: "people", value: 1, finding: "MSG-04" },
    ]);
    expect(
      storyIn("merged_chats", fillFirst).figures[0]?.evidence,
    ).toHaveLength(2);
  });
});
