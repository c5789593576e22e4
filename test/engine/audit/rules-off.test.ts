import { describe, expect, it } from "vitest";

import { normaliseEvent } from "../../../electron/engine/audit/event-codes.ts";
import { findingIn } from "../../helpers/finding-in.ts";
import { type TestVault } from "../../helpers/open-test-vault.ts";
import {
  addToday,
  advertiser,
  DAY,
  event,
  link,
  LONG_AGO,
  NOW,
  repeat,
} from "./cases/app-off-adv.ts";

describe("kinds of event", () => {
  it.each([
    ["PURCHASE", "PURCHASE"],
    ["fb_mobile_add_to_cart", "ADDTOCART"],
    ["InitiateCheckout", "INITIATECHECKOUT"],
    ["", ""],
  ])("%j is compared as %j", (code, same) => {
    expect(normaliseEvent(code)).toBe(same);
  });
});

describe("OFF-03", () => {
  const pharmacy = ({ addOrganisationSignal }: TestVault): void =>
    addOrganisationSignal("Pharmacie Lavande", "health");

  it.each([
    ["PAGE_VIEW", "high"],
    ["SEARCH", "high"],
    ["CONTACT", "high"],
    ["SCHEDULE", "critical"],
    ["Lead", "critical"],
    ["fb_mobile_purchase", "critical"],
  ])("with %s of long ago is %s", (type, severity) => {
    const finding = findingIn((given) => {
      addToday(given);
      given.addRecord(event("Pharmacie Lavande", type, LONG_AGO));
      given.addRecord(event("Velora Outdoor", "SCHEDULE", LONG_AGO));
      pharmacy(given);
    }, "OFF-03");
    expect(finding?.severity).toBe(severity);
    expect(finding?.count).toBe(1);
  });

  it("counts a business without events, and says what tells more", () => {
    const finding = findingIn((given) => {
      given.addTie("Klinik am Weiher", "sent_events");
      given.addOrganisationSignal("Klinik am Weiher", "health");
      given.addRecord(event("Pharmacie Lavande", "PAGE_VIEW"));
      given.addRecord(event("Pharmacie Lavande", "SEARCH"));
      pharmacy(given);
    }, "OFF-03");
    expect(finding?.title).toBe(
      "2 businesses whose names could point to health reported your activity: 2 events",
    );
    expect(finding?.why).toContain("One of the reports could say more");
  });

  it("is not about advertisers, nor about other traits", () => {
    expect(
      findingIn((given) => {
        given.addRecord(event("Marlow for Mayor", "PAGE_VIEW"));
        given.addOrganisationSignal("Marlow for Mayor", "politics");
        given.addTie("Pharmacie Lavande", "list_upload");
        pharmacy(given);
      }, "OFF-03"),
    ).toBeUndefined();
  });
});

describe("OFF-04", () => {
  it("takes names and donations, wherever these went", () => {
    const ids: string[] = [];
    const finding = findingIn(({ addRecord, addOrganisationSignal }) => {
      for (const [name, trait] of [
        ["Marlow for Mayor", "politics"],
        ["Parish of St Alder", "religion"],
        ["United Weavers", "union"],
        ["Rainbow Meet", "sexuality"],
      ] as const) {
        ids.push(addRecord(event(name, "PAGE_VIEW")));
        addOrganisationSignal(name, trait);
      }
      ids.push(addRecord(event("Paws of Hope", "donate")));
      addRecord(event("Paws of Hope", "PAGE_VIEW"));
      addRecord(event("Pharmacie Lavande", "PAGE_VIEW"));
      addOrganisationSignal("Pharmacie Lavande", "health");
    }, "OFF-04");
    expect(finding?.evidence.toSorted()).toEqual(ids.toSorted());
    expect(finding?.title).toBe(
      "Reports of 5 organisations could reveal beliefs, politics or sexuality: 5 events",
    );
    expect(finding?.why).toContain("One of the reports is about a donation");
  });

  it("is high with a single donation of long ago", () => {
    expect(
      findingIn((given) => {
        addToday(given);
        given.addRecord(event("Paws of Hope", "DONATE", LONG_AGO));
      }, "OFF-04")?.severity,
    ).toBe("high");
  });

  it("has words for a donation to nobody", () => {
    expect(
      findingIn(
        ({ addRecord }) =>
          addRecord({ category: "off_platform", text: "DONATE" }),
        "OFF-04",
      )?.title,
    ).toBe("Reports without a name could reveal beliefs: one event");
  });
});

describe("OFF-05", () => {
  it.each([
    ["PAGE_VIEW", "medium"],
    ["LEAD", "high"],
    ["SubmitApplication", "high"],
  ])("with %s of long ago is %s", (type, severity) => {
    expect(
      findingIn((given) => {
        addToday(given);
        given.addRecord(event("Quickfort Credit", type, LONG_AGO));
        given.addRecord(event("Velora Outdoor", "LEAD", LONG_AGO));
        given.addOrganisationSignal("Quickfort Credit", "money");
      }, "OFF-05"),
    ).toMatchObject({ severity, count: 1 });
  });
});

describe("OFF-06", () => {
  it("counts searches and look-ups, and what was looked at beside them", () => {
    const finding = findingIn(({ addRecord }) => {
      for (const type of [
        "SEARCH",
        "FindLocation",
        "VIEW_CONTENT",
        "fb_mobile_content_view",
        "CUSTOMIZE_PRODUCT",
        "PAGE_VIEW",
        "RESEARCH",
      ])
        addRecord(event("Velora Outdoor", type));
    }, "OFF-06");
    expect(finding?.title).toBe(
      "Businesses told Meta of 5 searches and views of yours, with 2 searches among them",
    );
    expect(finding).toMatchObject({ count: 5, severity: "medium" });
  });
});

describe("OFF-07", () => {
  const launchesOn = (days: readonly number[]) => (given: TestVault) => {
    addToday(given);
    for (const day of days)
      given.addRecord(
        event("Tidepool Games", "ACTIVATE_APP", LONG_AGO + day * DAY),
      );
  };

  it("is medium from ten launches of one app", () => {
    const finding = findingIn((given) => {
      launchesOn([0, 0, 0, 0, 0, 0, 0, 2, 4, 6])(given);
      given.addRecord(event("Tidepool Games", "LEVEL_ACHIEVED", LONG_AGO));
      given.addRecord(event("Harbour News", "APP_INSTALL", LONG_AGO));
      given.addRecord(event("Harbour News", "PAGE_VIEW", LONG_AGO));
    }, "OFF-07");
    expect(finding).toMatchObject({ severity: "medium", count: 12 });
    expect(finding?.why).toContain("One app alone reported 10 launches.");
    expect(finding?.why).not.toContain("in a row");
  });

  it("is high with a launch on each day of a week", () => {
    const finding = findingIn(
      launchesOn([0, 1, 2, 3, 4, 5, 6, 6, 9, 11]),
      "OFF-07",
    );
    expect(finding?.severity).toBe("high");
    expect(finding?.why).toContain("opened on 7 days in a row");
  });

  it("does not join the days of several apps to one habit", () => {
    const finding = findingIn((given) => {
      launchesOn([0, 1, 2, 3, 4, 5, 8, 10, 12, 14])(given);
      given.addRecord(
        event("Harbour News", "ACTIVATE_APP", LONG_AGO + 6 * DAY),
      );
    }, "OFF-07");
    expect(finding?.severity).toBe("medium");
  });
});

describe("OFF-08", () => {
  it("counts firms that reported or advertise, each once", () => {
    const ids: string[] = [];
    const finding = findingIn((given) => {
      addToday(given);
      ids.push(
        given.addRecord(event("Matchbridge Data", "PAGE_VIEW", LONG_AGO)),
        given.addRecord(advertiser("Matchbridge Data", "list_upload")),
      );
      given.addRecord(advertiser("Velora Outdoor", "list_upload"));
      given.addTie("Ledgerlight", "sent_events");
      given.describe("Matchbridge Data", { broker: true });
      given.describe("Ledgerlight", { broker: true });
    }, "OFF-08");
    expect(finding?.evidence.toSorted()).toEqual(ids.toSorted());
    expect(finding?.severity).toBe("high");
    expect(finding?.title).toMatch(/^2 known data brokers/);
  });
});

describe("OFF-09", () => {
  const reported = ({ addRecord }: TestVault): string =>
    addRecord(event("Velora Outdoor", "PAGE_VIEW"));

  it.each([
    ["Account association enabled", "medium", "the link was on"],
    ["On", "medium", "the link was on"],
    ["Activé", "medium", "the link was on"],
    ["Zapnuto", "info", "could not be read"],
  ])("where the setting says %s is %s", (value, severity, words) => {
    const finding = findingIn((given) => {
      reported(given);
      given.addRecord(link({ "Label of its own": value }));
    }, "OFF-09");
    expect(finding).toMatchObject({ severity, count: 1, score: null });
    expect(finding?.why).toContain(words);
  });

  it.each(["Account association disabled", "Off", "Désactivé", "Deaktiviert"])(
    "is silent where it says %s",
    (value) => {
      expect(
        findingIn((given) => {
          reported(given);
          given.addRecord(link({ "Label of its own": value }));
        }, "OFF-09"),
      ).toBeUndefined();
    },
  );

  it("goes by the newest setting, and not by its history", () => {
    const at = (older: string, newer: string) =>
      findingIn(({ addRecord }) => {
        addRecord(link({ Setting: older }, NOW - DAY));
        addRecord(
          link({ Setting: newer, "Latest states.0.State": older }, NOW),
        );
      }, "OFF-09");
    expect(at("On", "Off")).toBeUndefined();
    expect(at("Off", "On")?.severity).toBe("medium");
  });

  it("does not decide where two downloads differ", () => {
    expect(
      findingIn(
        ({ addRecord }) =>
          addRecord(link({ Setting: "On", "Setting (2)": "Off" })),
        "OFF-09",
      )?.severity,
    ).toBe("info");
  });

  it("concludes from reports where no download holds the setting", () => {
    const finding = findingIn(reported, "OFF-09");
    expect(finding).toMatchObject({ severity: "medium", count: 0 });
    expect(finding?.why).toContain("do not hold the setting");
    expect(findingIn(addToday, "OFF-09")).toBeUndefined();
  });

  it.each([
    ["health", "high"],
    ["religion", "high"],
    ["money", "medium"],
  ] as const)(
    "beside reports that could reveal %s is %s",
    (trait, severity) => {
      expect(
        findingIn((given) => {
          reported(given);
          given.addRecord(link({ Setting: "On" }));
          given.addOrganisationSignal("Velora Outdoor", trait);
        }, "OFF-09")?.severity,
      ).toBe(severity);
    },
  );
});

describe("OFF-10", () => {
  it("holds the reports that came after, of the same account", () => {
    const ids: string[] = [];
    const finding = findingIn((given) => {
      given.addRecord(
        link({ State: "Account association enabled", Counter: "1" }, NOW - DAY),
      );
      ids.push(given.addRecord(event("Velora Outdoor", "PAGE_VIEW", NOW)));
      given.addRecord(event("Velora Outdoor", "PAGE_VIEW", NOW - 2 * DAY));
      given.addRecord({
        ...event("Velora Outdoor", "PAGE_VIEW", NOW),
        provider: "instagram",
      });
    }, "OFF-10");
    expect(finding).toMatchObject({ severity: "medium", evidence: ids });
  });

  it("takes the latest time that the setting names", () => {
    const after = (seconds: number) =>
      findingIn(({ addRecord }) => {
        addRecord(
          link({ Counter: "1", "Latest activity": seconds }, NOW - 3 * DAY),
        );
        addRecord(event("Velora Outdoor", "PAGE_VIEW", NOW));
      }, "OFF-10");
    expect(after((NOW - DAY) / 1000)).toBeDefined();
    expect(after((NOW + DAY) / 1000)).toBeUndefined();
  });

  it("says nothing where it is not known when it was cleared", () => {
    expect(
      findingIn(({ addRecord }) => {
        addRecord(link({ Counter: "1" }));
        addRecord(event("Velora Outdoor", "PAGE_VIEW"));
      }, "OFF-10"),
    ).toBeUndefined();
  });
});

describe("OFF-11", () => {
  it.each([
    [4, "low"],
    [3, "medium"],
  ])("with one among %i others of long ago is %s", (others, severity) => {
    const finding = findingIn((given) => {
      addToday(given);
      repeat(others, (index) => given.addTie(`Shop ${index}`, "sent_events"));
      given.addRecord(event("8f3ab0c9d1e2", "PAGE_VIEW", LONG_AGO));
      given.describe("8f3ab0c9d1e2", { readable: false });
    }, "OFF-11");
    expect(finding?.severity).toBe(severity);
    expect(finding?.why.includes("more than a fifth")).toBe(
      severity === "medium",
    );
  });
});
