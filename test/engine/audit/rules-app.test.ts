import { describe, expect, it } from "vitest";

import { runAudit } from "../../../electron/engine/audit/run-audit.ts";
import { buildChecklist } from "../../../electron/engine/requests/build-checklist.ts";
import { textFor } from "../../../electron/engine/text.ts";
import { findingIn } from "../../helpers/finding-in.ts";
import { openTestVault } from "../../helpers/open-test-vault.ts";
import {
  addToday,
  app,
  appPost,
  DAY,
  event,
  friend,
  LONG_AGO,
  NOW,
  repeat,
} from "./cases/app-off-adv.ts";

const t = textFor("en");

describe("APP-02", () => {
  it("holds what is dormant and was not removed, on Facebook", () => {
    const ids: string[] = [];
    const finding = findingIn(({ addRecord }) => {
      ids.push(addRecord(app("Tidepool Games", "inactive")));
      ids.push(addRecord(app("Harbour News", "Expired")));
      ids.push(
        addRecord({ ...app("Old Lamp", "x"), extra: { category: "inactive" } }),
      );
      addRecord(app("Running", "active"));
      addRecord(app("Gone", "removed"));
      addRecord({
        ...app("Gone too", "inactive"),
        extra: { category: "inactive", removed_timestamp: 1_600_000_000 },
      });
      addRecord({
        ...app("Disputed", "inactive"),
        extra: { category: "active", "category (2)": "inactive" },
      });
      addRecord({ ...app("Photos", "inactive"), provider: "instagram" });
    }, "APP-02");
    expect(finding?.evidence.toSorted()).toEqual(ids.toSorted());
    expect(finding?.title).toBe(
      "3 dormant apps and sites may still hold what they copied",
    );
  });

  it.each([
    [Date.UTC(2015, 3, 30, 23), "high", true],
    [Date.UTC(2015, 4, 1), "medium", false],
  ])("of an app added at %i is %s", (addedAt, severity, isOld) => {
    const finding = findingIn((given) => {
      addToday(given);
      given.addRecord(app("Tidepool Games", "inactive", addedAt));
    }, "APP-02");
    expect(finding?.severity).toBe(severity);
    expect(finding?.why.includes("before May 2015")).toBe(isOld);
  });

  it("asks each of the apps to erase what it has", () => {
    const { vault, addRecord } = openTestVault();
    addRecord(app("Tidepool Games", "inactive"));
    const items = buildChecklist(vault, runAudit(vault, t), t);
    expect(items).toContainEqual(
      expect.objectContaining({
        finding: "APP-02",
        party: "Tidepool Games",
        right: "erasure",
        concerns:
          "It is listed as a dormant app, and may still hold what it copied from your account",
      }),
    );
  });
});

describe("APP-03", () => {
  it.each([
    "Which Tree Are You? Quiz",
    "Le grand quizz",
    "IQ Test",
    "Test de personnalité",
    "Persönlichkeitstest",
    "Tageshoroskop",
    "Horoscope du jour",
    "Horóscopo diario",
    "Test de personalidad",
    "Personality Insights",
    "thisisyourdigitallife",
    "Your Digital Life",
    "Celebrity Look-Alike",
    "Celebrity Lookalikes",
    "Mon sosie célèbre",
    "Promi-Doppelgänger",
    "¿A qué famoso te pareces?",
    "Quel animal êtes-vous ? Testez-vous",
  ])("takes %s for one", (name) => {
    expect(
      findingIn(({ addRecord }) => addRecord(app(name, "active")), "APP-03"),
    ).toMatchObject({ count: 1 });
  });

  it.each([
    "Mountain Test Drive",
    "Test Driver 2",
    "TestFlight",
    "Attest",
    "Attestation Santé",
    "Protest Sportswear",
    "Photo Contest",
    "Latest News",
    "Test Match Cricket",
    "Test-Achats",
    "ÖKO-TEST",
    "Speed Test",
    "Pregnancy Test Reader",
    "Test App",
    "Quizlet",
    "Digital Bank",
    "Personal Trainer",
    "Running",
  ])("does not take %s for one", (name) => {
    expect(
      findingIn(({ addRecord }) => addRecord(app(name, "active")), "APP-03"),
    ).toBeUndefined();
  });

  it("looks at apps that had access and at posts by apps, nowhere else", () => {
    const ids: string[] = [];
    const finding = findingIn(({ addRecord }) => {
      ids.push(addRecord(app("Which Tree Quiz", "removed")));
      ids.push(addRecord(appPost("Sam Example played Which Tree Quiz.")));
      addRecord({ category: "posts", mapping: "posts", title: "A quiz" });
      addRecord(appPost("Sam Example played Tidepool."));
      addRecord(event("Which Tree Quiz", "PAGE_VIEW"));
      addRecord({ category: "apps", mapping: "apps_own", text: "My quiz" });
      addRecord({
        ...app("Tidepool", "active"),
        extra: { category: "active", note: "quiz" },
      });
    }, "APP-03");
    expect(finding?.evidence.toSorted()).toEqual(ids.toSorted());
  });

  it.each([
    [Date.UTC(2008, 11, 31), "medium"],
    [Date.UTC(2009, 0, 1), "high"],
    [Date.UTC(2015, 11, 31), "high"],
    [Date.UTC(2016, 0, 1), "medium"],
  ])("of an app added at %i is %s", (addedAt, severity) => {
    expect(
      findingIn((given) => {
        addToday(given);
        given.addRecord(app("Which Tree Quiz", "active", addedAt));
      }, "APP-03")?.severity,
    ).toBe(severity);
  });
});

describe("APP-04", () => {
  it.each([
    [1, "low"],
    [50, "low"],
    [51, "medium"],
  ])("with %i posts of long ago is %s", (posts, severity) => {
    const finding = findingIn((given) => {
      addToday(given);
      repeat(posts, (index) =>
        given.addRecord(appPost(`Sam Example played ${index}`, LONG_AGO)),
      );
    }, "APP-04");
    expect(finding).toMatchObject({ severity, count: posts });
  });
});

describe("APP-05", () => {
  const added = Date.UTC(2013, 5, 1);

  it("counts an app of two downloads once", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord(friend("Bo Example"));
      addRecord(app("Tidepool Games", "removed", added));
      addRecord(app("Tidepool Games", "removed", added + DAY));
    }, "APP-05");
    expect(finding?.why).toContain("One app had been added");
  });

  it("counts the friends of that time, and those without a date", () => {
    const ids: string[] = [];
    const finding = findingIn(({ addRecord }) => {
      ids.push(addRecord(friend("Ada Example", Date.UTC(2015, 3, 29))));
      ids.push(addRecord(friend("Bo Example")));
      addRecord(friend("Cy Example", Date.UTC(2015, 3, 30)));
      addRecord({ ...friend("Di Example", added), mapping: "requests_sent" });
      addRecord(app("Tidepool Games", "removed", added));
      addRecord(app("Running", "active", NOW));
      addRecord({ ...app("Mine", "x", added), mechanisms: [] });
    }, "APP-05");
    expect(finding?.evidence.toSorted()).toEqual(ids.toSorted());
    expect(finding?.title).toBe(
      "Until 2015 your apps could have reached data of up to 2 friends",
    );
    expect(finding?.why).toContain("One app had been added");
    expect(finding?.why).toContain("the most it can have been");
    expect(finding?.score?.others).toBe(1);
  });

  it.each([
    [199, "medium"],
    [200, "high"],
  ])("with %i friends is %s", (friends, severity) => {
    const finding = findingIn((given) => {
      addToday(given);
      repeat(friends, (index) =>
        given.addRecord(friend(`Person ${index}`, Date.UTC(2012, 0, 1))),
      );
      given.addRecord(app("Tidepool Games", "active", added));
    }, "APP-05");
    expect(finding?.severity).toBe(severity);
  });

  it("is silent without friends", () => {
    expect(
      findingIn(
        ({ addRecord }) => addRecord(app("Tidepool Games", "active", added)),
        "APP-05",
      ),
    ).toBeUndefined();
  });
});

describe("APP-06", () => {
  it("counts services, not records, and says who also reported", () => {
    const finding = findingIn(({ addRecord }) => {
      repeat(5, (index) => addRecord(app(`Service ${index}`, "active")));
      addRecord(app("Service 0", "removed", NOW));
      addRecord({ ...app("Bubble Pop", "x"), mapping: "instant_games" });
      addRecord(event("Service 1", "PAGE_VIEW"));
      addRecord(event("Velora Outdoor", "PAGE_VIEW"));
    }, "APP-06");
    expect(finding?.title).toBe(
      "5 services were connected to your Facebook account",
    );
    expect(finding).toMatchObject({ count: 6, severity: "medium" });
    expect(finding?.why).toContain("One of them also reported");
  });
});
