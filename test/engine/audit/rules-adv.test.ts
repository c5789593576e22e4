import { describe, expect, it } from "vitest";

import { runAudit } from "../../../electron/engine/audit/run-audit.ts";
import { textFor } from "../../../electron/engine/text.ts";
import { findingIn } from "../../helpers/finding-in.ts";
import {
  openTestVault,
  type TestVault,
} from "../../helpers/open-test-vault.ts";
import {
  addToday,
  adSeen,
  advertiser,
  answer,
  appOffAdvCases,
  click,
  consent,
  LONG_AGO,
  repeat,
} from "./cases/app-off-adv.ts";

const t = textFor("en");

describe("ADV-02", () => {
  it.each([
    [1, "info"],
    [49, "low"],
    [50, "low"],
    [499, "low"],
    [500, "medium"],
  ])("with %i advertisers is %s", (advertisers, severity) => {
    expect(
      findingIn(({ addRecord }) => {
        repeat(advertisers, (index) =>
          addRecord(advertiser(`Shop ${index}`, "retargets")),
        );
      }, "ADV-02")?.severity,
    ).toBe(severity);
  });
});

describe("ADV-03", () => {
  it("is high with one shop, and holds no other advertiser", () => {
    const ids: string[] = [];
    const finding = findingIn(({ addRecord }) => {
      ids.push(
        addRecord(advertiser("Velora Outdoor", "retargets", "store_visit")),
      );
      addRecord(advertiser("Quickfort Credit", "list_upload"));
    }, "ADV-03");
    expect(finding).toMatchObject({ severity: "high", evidence: ids });
  });
});

describe("ADV-04", () => {
  const listed =
    (unknown: number, known: number) =>
    ({ addRecord, describe: tell }: TestVault) => {
      repeat(unknown + known, (index) => {
        addRecord(advertiser(`Shop ${index}`, "list_upload"));
        tell(`Shop ${index}`, { known: index >= unknown });
      });
      addRecord(advertiser("Nobody looked", "list_upload"));
    };

  it("speaks from half of the list on", () => {
    const finding = findingIn(listed(2, 2), "ADV-04");
    expect(finding).toMatchObject({ severity: "medium", count: 2 });
    expect(finding?.title).toBe(
      "Nothing in your archives explains 2 of the 4 advertisers that list you",
    );
    expect(findingIn(listed(2, 3), "ADV-04")).toBeUndefined();
  });

  it.each([
    "sent_events",
    "retargets",
    "store_visit",
    "app_access",
    "ad_clicked",
    "chat",
    "page",
  ] as const)("takes %s for a relation", (mechanism) => {
    expect(
      findingIn((given) => {
        listed(1, 0)(given);
        given.addTie("Shop 0", mechanism);
      }, "ADV-04"),
    ).toBeUndefined();
  });

  it("does not take an ad that was seen for a relation", () => {
    expect(
      findingIn((given) => {
        listed(1, 0)(given);
        given.addTie("Shop 0", "ad_seen");
      }, "ADV-04"),
    ).toBeDefined();
  });
});

describe("ADV-05", () => {
  it("is high with one, and counts advertisers", () => {
    const finding = findingIn(({ addRecord, addOrganisationSignal }) => {
      addRecord(advertiser("Marlow for Mayor", "list_upload"));
      addRecord(advertiser("MARLOW for mayor", "retargets"));
      addOrganisationSignal("Marlow for Mayor", "politics");
    }, "ADV-05");
    expect(finding).toMatchObject({ severity: "high", count: 2 });
    expect(finding?.title).toMatch(/^The name of one advertiser/);
  });
});

describe("ADV-06", () => {
  it("is medium where words could point to something sensitive", () => {
    const severityWith = (isSensitive: boolean) =>
      findingIn((given) => {
        addToday(given);
        const id = given.addRecord(click("Lavande −20 %", LONG_AGO));
        if (isSensitive) given.addFound(id, { signals: ["health"] });
      }, "ADV-06")?.severity;
    expect(severityWith(false)).toBe("low");
    expect(severityWith(true)).toBe("medium");
  });

  it("holds what is tied by a click on any service", () => {
    expect(
      findingIn(({ addRecord }) => {
        addRecord({
          category: "ad_interactions",
          provider: "instagram",
          organisation: "Velora Outdoor",
          mechanisms: ["ad_clicked"],
        });
        addRecord(answer("When?", "Soon"));
      }, "ADV-06")?.count,
    ).toBe(1);
  });
});

describe("ADV-07", () => {
  it("holds the ads of those above a tenth only", () => {
    const ids: string[] = [];
    const finding = findingIn(({ addRecord }) => {
      repeat(3, () => ids.push(addRecord(adSeen("Velora Outdoor"))));
      repeat(4, (index) => {
        addRecord(adSeen(`Shop ${index}`));
        addRecord(adSeen(`Shop ${index}`));
      });
      repeat(9, (index) => addRecord(adSeen(`Other ${index}`)));
      addRecord(click("Velora Outdoor"));
    }, "ADV-07");
    expect(finding?.evidence.toSorted()).toEqual(ids.toSorted());
    expect(finding?.title).toBe(
      "One advertiser stands out in the ads you were shown: 3 of 20",
    );
    expect(finding?.severity).toBe("low");
  });

  it.each([
    [100, false],
    [101, true],
  ])("says of %i ads in many: %s", (ads, isMuch) => {
    const finding = findingIn(({ addRecord }) => {
      repeat(ads, () => addRecord(adSeen("Velora Outdoor", LONG_AGO)));
      repeat(1000, (index) => addRecord(adSeen(`Shop ${index}`, LONG_AGO)));
    }, "ADV-07");
    expect(finding !== undefined).toBe(isMuch);
  });
});

describe("ADV-08", () => {
  it.each([
    "sam@example.org",
    "+15035550159",
    "+33 1 99 00 12 34",
    "01 99 00 12 34",
    "(503) 555-0159",
    "503-555-0159",
    "1984-03-12",
    "12/03/1984",
    "3/12/1984",
    "12.3.1984",
  ])("is high with %s", (text) => {
    const finding = findingIn(
      ({ addRecord }) => addRecord(answer("Votre réponse", text)),
      "ADV-08",
    );
    expect(finding?.severity).toBe("high");
    expect(finding?.why).toContain("One of them looks like");
  });

  it.each([
    "Sam Example",
    "@sam",
    "mail me at sam@example.org in the morning",
    "75011",
    "50000-100000",
    "2026-12-01",
    "01.12.2026",
    "09:30",
    "1984",
    "3",
    "Créneau 1",
  ])("is medium with %s", (text) => {
    const finding = findingIn((given) => {
      addToday(given);
      given.addRecord(answer("Phone number", text));
    }, "ADV-08");
    expect(finding?.severity).toBe("medium");
  });
});

describe("ADV-09", () => {
  const status = (value: string, extra = {}) =>
    consent("subscription_for_no_ads", { Etat: value, ...extra });

  it("reports the state in the download's own words, unscored", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord(status("Not subscribed"));
      addRecord(consent("consents", { Consent: "Policy 7" }));
      addRecord(consent("ads_personalization_consent"));
      addRecord(consent("privacy_settings"));
    }, "ADV-09");
    expect(finding).toMatchObject({ severity: "info", score: null, count: 3 });
    expect(finding?.why).toContain("says: “Not subscribed”.");
  });

  it("does not choose between two states", () => {
    const finding = findingIn(
      ({ addRecord }) =>
        addRecord(status("Not subscribed", { "Etat (2)": "Subscribed" })),
      "ADV-09",
    );
    expect(finding?.why).not.toContain("says:");
  });

  it("shows what is not to be seen, and cuts what is too long", () => {
    const finding = findingIn(
      ({ addRecord }) => addRecord(status(`\u202e${"x".repeat(10_000)}`)),
      "ADV-09",
    );
    expect(finding?.why).toContain(`“[U+202E]${"x".repeat(59)}”`);
  });
});

describe("records of Instagram", () => {
  const isMadeOn = (id: keyof typeof appOffAdvCases): boolean => {
    const opened = openTestVault();
    appOffAdvCases[id].fires({
      ...opened,
      addRecord: (record) =>
        opened.addRecord({ ...record, provider: "instagram" }),
    });
    return runAudit(opened.vault, t).some((finding) => finding.id === id);
  };
  const ids = Object.keys(appOffAdvCases) as (keyof typeof appOffAdvCases)[];

  it.each(ids.filter((id) => !id.startsWith("APP-")))("make %s too", (id) => {
    expect(isMadeOn(id)).toBe(true);
  });

  it.each(ids.filter((id) => id.startsWith("APP-")))(
    "do not make %s, which is about Facebook",
    (id) => {
      expect(isMadeOn(id)).toBe(false);
    },
  );
});
