import { describe, expect, it } from "vitest";

import { rules } from "../../../electron/engine/audit/rules/index.ts";
import {
  runAudit,
  type AuditFinding,
} from "../../../electron/engine/audit/run-audit.ts";
import { textFor } from "../../../electron/engine/text.ts";
import type { FindingId } from "../../../shared/i18n/text-type.ts";
import {
  openTestVault,
  type TestRecord,
  type TestVault,
} from "../../helpers/open-test-vault.ts";
import { appOffAdvCases } from "./cases/app-off-adv.ts";
import { infConMsgLoc } from "./cases/inf-con-msg-loc.ts";
import { logIdMetaCases } from "./cases/log-id-meta.ts";
import type { RuleCase } from "./cases/rule-case.ts";

const t = textFor("en");
const NOW = Date.UTC(2026, 5, 1);
const DAY = 86_400_000;

const event = (
  organisation: string,
  text: string,
  occurredAt = NOW,
): TestRecord => ({
  category: "off_platform",
  flow: "received",
  organisation,
  mechanisms: ["sent_events"],
  text,
  occurredAt,
});
const advertiser = (
  organisation: string,
  mechanism: "list_upload" | "retargets" = "list_upload",
): TestRecord => ({
  category: "advertisers",
  flow: "received",
  organisation,
  mechanisms: [mechanism],
});
const app = (
  organisation: string,
  category: string,
  occurredAt = NOW - 30 * DAY,
): TestRecord => ({
  category: "apps",
  flow: "shared",
  organisation,
  mechanisms: ["app_access"],
  extra: { category },
  occurredAt,
});
const message = (
  provider: "facebook" | "instagram" | "messenger" | "whatsapp",
  occurredAt = NOW,
): TestRecord => ({
  category: "messages",
  provider,
  kind: "text",
  concernsOthers: true,
  text: "hello",
  occurredAt,
});
const login = (text: string, extra?: TestRecord["extra"]): TestRecord => ({
  category: "devices",
  title: "Login",
  text,
  occurredAt: NOW,
  ...(extra !== undefined && { extra }),
});
const contact = (person: string): TestRecord => ({
  category: "contacts",
  flow: "provided",
  concernsOthers: true,
  person,
  occurredAt: NOW,
});
const interest = (text: string): TestRecord => ({
  category: "ad_interests",
  flow: "inferred",
  text,
});

const ofReport = (record: TestRecord): TestRecord => ({
  provider: "whatsapp",
  ...record,
});
const choice = (
  setting: string,
  text: string,
  extra?: TestRecord["extra"],
): TestRecord =>
  ofReport({
    category: "settings",
    title: setting,
    text,
    extra: { setting, ...extra },
  });
const sharing = (answer: string): TestRecord =>
  choice("meta_sharing", "Words", { answer });

/** Fills a vault and has it examined: for rules that look at what the examination finds. */
function examined(
  fill: (vault: TestVault) => unknown,
): (vault: TestVault) => void {
  return (vault) => {
    fill(vault);
    vault.examine();
  };
}

/** For each finding a vault in which it is made, and one much like it in which it is not. */
const cases: Record<FindingId, RuleCase> = {
  ...appOffAdvCases,
  ...infConMsgLoc,
  "OFF-01": {
    fires: ({ addTie }) => addTie("Velora Outdoor", "sent_events"),
    silent: ({ addTie }) => addTie("Velora Outdoor", "retargets"),
  },
  "OFF-02": {
    fires: ({ addRecord }) => addRecord(event("Velora Outdoor", "PURCHASE")),
    silent: ({ addRecord }) =>
      addRecord(event("Velora Outdoor", "ADD_TO_CART")),
  },
  "ADV-01": {
    fires: ({ addRecord }) => addRecord(advertiser("Matchbridge Data")),
    silent: ({ addRecord }) =>
      addRecord(advertiser("Matchbridge Data", "retargets")),
  },
  "APP-01": {
    fires: ({ addRecord }) => addRecord(app("Tidepool Games", "active")),
    silent: ({ addRecord }) => addRecord(app("Tidepool Games", "inactive")),
  },
  "CON-01": {
    fires: ({ addRecord }) => addRecord(contact("Ada Example")),
    silent: ({ addRecord }) =>
      addRecord({ ...contact("Ada Example"), provider: "whatsapp" }),
  },
  "INF-01": {
    fires: ({ addRecord }) => addRecord(interest("Gardening")),
    silent: ({ addRecord }) =>
      addRecord({
        category: "inferences",
        text: "Established adult life",
        mapping: "peer_group",
      }),
  },
  "LOG-01": {
    fires: examined(({ addRecord }) => addRecord(login("203.0.113.7"))),
    silent: examined(({ addRecord }) => addRecord(login("12:30:45"))),
  },
  "MSG-01": {
    fires: ({ addRecord }) => addRecord(message("instagram")),
    silent: ({ addRecord }) => addRecord(message("messenger")),
  },
  "MSG-05": {
    fires: ({ addRecord }) => addRecord(message("facebook")),
    silent: ({ addRecord }) => {
      addRecord(message("facebook"));
      addRecord(message("messenger"));
    },
  },
  "WA-01": {
    fires: ({ addRecord }) => addRecord(ofReport({ category: "profile" })),
    silent: ({ addRecord }) => addRecord({ category: "profile" }),
  },
  "WA-02": {
    fires: ({ addRecord }) => addRecord(sharing("shared")),
    silent: ({ addRecord }) => addRecord(choice("terms", "Yes")),
  },
  "WA-03": {
    fires: ({ addRecord }) => addRecord(ofReport(contact("+15550100142"))),
    silent: ({ addRecord }) => addRecord(contact("+15550100142")),
  },
  "WA-04": {
    fires: examined(({ addRecord }) =>
      addRecord(ofReport({ category: "groups", text: "Diabetes friends" })),
    ),
    silent: examined(({ addRecord }) =>
      addRecord(ofReport({ category: "groups", text: "Garden Crew" })),
    ),
  },
  "WA-05": {
    fires: ({ addRecord }) => addRecord(choice("last_seen", "Everyone")),
    silent: ({ addRecord }) => addRecord(choice("last_seen", "My contacts")),
  },
  "WA-06": {
    fires: ({ addRecord }) => addRecord(message("whatsapp")),
    silent: ({ addRecord }) => addRecord(message("messenger")),
  },
  "WA-07": {
    fires: ({ addRecord }) =>
      addRecord({
        ...message("whatsapp"),
        kind: "system",
        text: "This business uses a secure service from Meta to manage this chat.",
      }),
    silent: ({ addRecord }) =>
      addRecord({
        ...message("whatsapp"),
        text: "The business uses a secure service from Meta",
      }),
  },
  "META-01": {
    fires: ({ addArchive }) => addArchive(),
    silent: () => undefined,
  },
  ...logIdMetaCases,
};

function given(fill: (vault: TestVault) => unknown): TestVault {
  const opened = openTestVault();
  fill(opened);
  return opened;
}

function findingIn(
  fill: (vault: TestVault) => unknown,
  id: FindingId,
): AuditFinding | undefined {
  return runAudit(given(fill).vault, t).find((finding) => finding.id === id);
}

function repeat(times: number, add: (index: number) => unknown): void {
  for (let index = 0; index < times; index += 1) add(index);
}

describe("every rule", () => {
  it("stands in the table once", () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(
      Object.keys(cases).toSorted(),
    );
  });

  it.each(rules.map((rule) => rule.id))("%s has a case that fires", (id) => {
    const finding = findingIn(cases[id].fires, id);
    expect(finding).toMatchObject({ id });
    expect(finding?.evidence).toHaveLength(finding?.count ?? 0);
  });

  it.each(rules.map((rule) => rule.id))("%s has a silent case", (id) => {
    expect(findingIn(cases[id].silent, id)).toBeUndefined();
  });

  it("says nothing about an empty vault", () => {
    expect(runAudit(openTestVault().vault, t)).toEqual([]);
  });
});

describe("OFF-01", () => {
  it("counts a business without events, and proves it by no record", () => {
    const finding = findingIn(({ addTie, addRecord }) => {
      addTie("Officine Lavande", "sent_events");
      addRecord(event("Velora Outdoor", "PAGE_VIEW"));
    }, "OFF-01");
    expect(finding?.title).toBe(
      "2 businesses reported your activity to Meta: one event",
    );
    expect(finding?.count).toBe(1);
  });

  it("fires on businesses that have no event at all", () => {
    const finding = findingIn(
      ({ addTie }) => addTie("Officine Lavande", "sent_events"),
      "OFF-01",
    );
    expect(finding).toMatchObject({ count: 0, evidence: [], severity: "low" });
  });

  it.each([
    [24, "low"],
    [25, "medium"],
    [249, "medium"],
    [250, "high"],
  ])("with %i businesses is at least %s", (businesses, severity) => {
    const finding = findingIn(({ addTie }) => {
      repeat(businesses, (index) => addTie(`Shop ${index}`, "sent_events"));
    }, "OFF-01");
    expect(finding?.severity).toBe(severity);
  });
});

describe("OFF-02", () => {
  it("takes the spellings of one code for one code", () => {
    const finding = findingIn(({ addRecord }) => {
      for (const type of [
        "PURCHASE",
        "Purchase",
        "fb_mobile_purchase",
        "INITIATED_CHECKOUT",
        "AddToCart",
        "SUBSCRIBE",
        "PAGE_VIEW",
        "CUSTOM",
      ])
        addRecord(event("Velora Outdoor", type));
    }, "OFF-02");
    expect(finding?.count).toBe(6);
    expect(finding?.title).toBe(
      "Businesses told Meta of 6 shopping events, with 3 purchases among them",
    );
  });

  it("is high above twenty purchases, however old", () => {
    const severityWith = (purchases: number) =>
      findingIn(({ addRecord }) => {
        repeat(purchases, () =>
          addRecord(event("Velora Outdoor", "PURCHASE", NOW - 3000 * DAY)),
        );
        addRecord(event("Velora Outdoor", "PAGE_VIEW", NOW));
      }, "OFF-02")?.severity;
    expect(severityWith(20)).toBe("medium");
    expect(severityWith(21)).toBe("high");
  });
});

describe("ADV-01", () => {
  it("counts advertisers, not the records that name them", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord(advertiser("Matchbridge Data"));
      addRecord({ ...advertiser("MATCHBRIDGE data"), title: "another file" });
      addRecord(advertiser("Quickfort Credit"));
    }, "ADV-01");
    expect(finding?.title).toBe(
      "2 advertisers had you on a list they gave to Meta",
    );
    expect(finding?.count).toBe(3);
  });

  it("gives nothing for freshness to lists without a date", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord(advertiser("Matchbridge Data"));
      addRecord(event("Velora Outdoor", "PAGE_VIEW"));
    }, "ADV-01");
    expect(finding?.score).toEqual({
      sensitivity: 2,
      spread: 2,
      scale: 0,
      freshness: 0,
      others: 0,
    });
  });

  it.each([
    [49, "medium"],
    [50, "medium"],
    [500, "high"],
  ])("with %i advertisers is %s", (advertisers, severity) => {
    const finding = findingIn(({ addRecord }) => {
      repeat(advertisers, (index) => addRecord(advertiser(`Shop ${index}`)));
    }, "ADV-01");
    expect(finding?.severity).toBe(severity);
  });
});

describe("APP-01", () => {
  it("is high with ten apps, or with one that is older than two years", () => {
    const severityWith = (apps: number, addedAt: number) =>
      findingIn(({ addRecord }) => {
        repeat(apps, (index) =>
          addRecord(app(`App ${index}`, "active", addedAt)),
        );
        addRecord(app("Old and gone", "removed", NOW - 4000 * DAY));
        addRecord(event("Velora Outdoor", "PAGE_VIEW", NOW));
      }, "APP-01")?.severity;
    expect(severityWith(9, NOW - 700 * DAY)).toBe("medium");
    expect(severityWith(10, NOW - 700 * DAY)).toBe("high");
    expect(severityWith(1, NOW - 732 * DAY)).toBe("high");
  });

  it("says how many are old, seen from the newest archive", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord(app("App 1", "active", Date.UTC(2013, 11, 31)));
      addRecord(app("App 2", "Active", Date.UTC(2014, 0, 1)));
      addRecord(app("App 3", "active", Date.UTC(2016, 0, 1)));
    }, "APP-01");
    expect(finding?.count).toBe(3);
    expect(finding?.why).toContain("One of them was added more than two years");
  });

  it("does not claim what another archive denies", () => {
    const finding = findingIn(
      ({ addRecord }) =>
        addRecord({
          ...app("Tidepool Games", "active"),
          extra: { category: "active", "category (2)": "removed" },
        }),
      "APP-01",
    );
    expect(finding).toBeUndefined();
  });
});

describe("CON-01", () => {
  it.each([
    [199, "high"],
    [200, "critical"],
  ])("with %i contacts of long ago is %s", (contacts, severity) => {
    const finding = findingIn(({ addRecord }) => {
      repeat(contacts, (index) =>
        addRecord({
          ...contact(`Person ${index}`),
          occurredAt: NOW - 3000 * DAY,
        }),
      );
      addRecord(event("Velora Outdoor", "PAGE_VIEW", NOW));
    }, "CON-01");
    expect(finding?.severity).toBe(severity);
    expect(finding?.score?.others).toBe(1);
  });
});

describe("INF-01", () => {
  it("counts feed topics too, but no other guesses", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord(interest("Gardening"));
      addRecord({ category: "inferences", text: "Tea", mapping: "topics" });
      addRecord({ category: "inferences", text: "fr", mapping: "languages" });
    }, "INF-01");
    expect(finding?.title).toBe("Meta guessed 2 interests of yours");
  });

  it.each([
    [49, "low"],
    [50, "medium"],
  ])("with %i interests is %s", (interests, severity) => {
    const finding = findingIn(({ addRecord }) => {
      repeat(interests, (index) => addRecord(interest(`Topic ${index}`)));
    }, "INF-01");
    expect(finding?.severity).toBe(severity);
  });
});

describe("LOG-01", () => {
  it.each([
    "203.0.113.7",
    "255.255.255.255",
    "2001:db8::1",
    "2001:DB8:0:0:0:0:0:1",
    "::ffff:203.0.113.7",
    "::1",
  ])("knows %s as an address", (address) => {
    expect(
      findingIn(
        examined(({ addRecord }) => addRecord(login(address))),
        "LOG-01",
      )?.count,
    ).toBe(1);
  });

  it.each([
    "203.0.113",
    "120.0.6099.129",
    "1.2.3.4.5",
    "01.02.03.04",
    "1..2.3",
    "a.b.c.d",
    "12:30:45",
    "00:1a:2b:3c:4d:5e",
    "std::string",
    "iPhone12,1",
    "",
    `${"1".repeat(50)}.1.1.1`,
  ])("does not take %j for one", (text) => {
    expect(
      findingIn(
        examined(({ addRecord }) => addRecord(login(text))),
        "LOG-01",
      ),
    ).toBeUndefined();
  });

  it("looks among the leftovers, in any language, but not at versions", () => {
    const finding = findingIn(
      examined(({ addRecord }) => {
        addRecord(login("phone", { "session/ip_address": "203.0.113.7" }));
        addRecord(login("phone", { "Adresse IP": "203.0.113.8" }));
        addRecord(login("phone", { "IP-Adresse": "2001:db8::1" }));
        addRecord(login("phone", { app_version: "12.0.0.4" }));
        addRecord(login("phone", { recipients: 4, ip: true }));
      }),
      "LOG-01",
    );
    expect(finding?.count).toBe(3);
  });

  it("counts each address once, however often it was used", () => {
    const finding = findingIn(
      examined(({ addRecord }) => {
        addRecord(login("2001:db8::a"));
        addRecord(login("2001:DB8::A", { ip: "2001:db8::a" }));
        addRecord({ ...login("203.0.113.7"), provider: "whatsapp" });
        addRecord({ ...login("203.0.113.9"), category: "other" });
      }),
      "LOG-01",
    );
    expect(finding?.title).toBe("2 IP addresses show where you connected from");
    expect(finding?.count).toBe(3);
  });
});

describe("MSG-01", () => {
  it("counts Facebook and Instagram, and says from when to when", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord(message("facebook", Date.UTC(2019, 3, 2)));
      addRecord(message("instagram", Date.UTC(2020, 4, 2)));
      addRecord(message("messenger"));
      addRecord(message("whatsapp"));
    }, "MSG-01");
    expect(finding).toMatchObject({ count: 2 });
    expect(finding?.title).toBe("Meta holds 2 messages in a form it can read");
    expect(finding?.why).toContain(
      "The oldest is from April 2019, the newest from May 2020.",
    );
    expect(finding?.why).toContain("alleges");
    expect(finding?.why).toContain("Meta denies");
  });

  it("is high when they span more than five years", () => {
    const severityWith = (firstAt: number) =>
      findingIn(({ addRecord }) => {
        addRecord(message("facebook", firstAt));
        addRecord(message("facebook", Date.UTC(2016, 0, 1)));
        addRecord(event("Velora Outdoor", "PAGE_VIEW", NOW));
      }, "MSG-01")?.severity;
    expect(severityWith(Date.UTC(2011, 0, 1))).toBe("medium");
    expect(severityWith(Date.UTC(2010, 11, 31))).toBe("high");
  });
});

describe("MSG-05", () => {
  const CUT_OVER =
    "your_facebook_activity/messages/e2ee_cutover/ada_1/message_1.json";

  it("is not scored, and is proved by what was said before the chats were encrypted", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord(message("facebook"));
      addRecord({ ...message("facebook"), path: CUT_OVER });
      addRecord({ ...message("facebook"), path: CUT_OVER });
    }, "MSG-05");
    expect(finding).toMatchObject({ severity: "info", score: null, count: 2 });
    expect(finding?.evidence).toHaveLength(2);
    expect(finding?.why).toContain("2 messages here are from chats");
  });

  it("has nothing to show where no chat was cut over", () => {
    expect(findingIn(cases["MSG-05"].fires, "MSG-05")).toMatchObject({
      count: 0,
      evidence: [],
    });
  });

  it("says how long ago the newest message is, when other things went on", () => {
    const whyAfter = (days: number) =>
      findingIn(({ addRecord }) => {
        addRecord(message("facebook", NOW - days * DAY));
        addRecord(event("Velora Outdoor", "PAGE_VIEW", NOW));
      }, "MSG-05")?.why;
    expect(whyAfter(200)).toContain(
      "while your archives go on until June 2026",
    );
    expect(whyAfter(180)).not.toContain("while your archives go on");
  });

  it.each<[string, (given: TestVault) => unknown]>([
    [
      "the chats lie in Facebook's own folder",
      ({ addRecord }) => {
        addRecord(message("facebook"));
        addRecord({ ...message("facebook"), mapping: "encrypted_messages" });
      },
    ],
    [
      "there is no Facebook archive",
      ({ addRecord }) => addRecord(message("instagram")),
    ],
    [
      "there are no messages",
      ({ addRecord }) => addRecord(event("Velora Outdoor", "PAGE_VIEW")),
    ],
    [
      "the only messages are to the service's AI",
      ({ addRecord }) =>
        addRecord({ ...message("facebook"), mapping: "ai_conversations" }),
    ],
  ])("is silent where %s", (_, fill) => {
    expect(findingIn(fill, "MSG-05")).toBeUndefined();
  });

  it("looks at each account by itself", () => {
    const finding = findingIn(({ vault, addRecord, addArchive }) => {
      addRecord(message("messenger"));
      vault.execute("INSERT INTO accounts (id, key) VALUES (2, 'test:ada')");
      const archive = addArchive();
      vault.execute("UPDATE archives SET account_id = 2 WHERE provider = 0");
      addRecord({ ...message("facebook"), archive });
    }, "MSG-05");
    expect(finding).toBeDefined();
  });
});

describe("WA-01", () => {
  it("counts the facts, devices and addresses of a report, nothing else of it", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord(ofReport({ category: "profile" }));
      addRecord(ofReport({ category: "devices", text: "203.0.113.7" }));
      addRecord(ofReport({ category: "groups", text: "Garden Crew" }));
    }, "WA-01");
    expect(finding).toMatchObject({ count: 2, severity: "medium" });
  });
});

describe("WA-02", () => {
  it.each([
    ["shared", "medium", "was not refused"],
    ["refused", "info", "reads as a refusal"],
    ["unclear", "info", "could not be read"],
  ])("is, where the choice is %s, %s", (answer, severity, words) => {
    const finding = findingIn(
      ({ addRecord }) => addRecord(sharing(answer)),
      "WA-02",
    );
    expect(finding).toMatchObject({ severity, score: null });
    expect(finding?.why).toContain(words);
  });
});

describe("WA-03", () => {
  it("is high with a single number", () => {
    expect(findingIn(cases["WA-03"].fires, "WA-03")).toMatchObject({
      severity: "high",
      count: 1,
    });
  });
});

describe("WA-04", () => {
  it.each([
    "Krebs-Selbsthilfe",
    "Église du quartier",
    "Gewerkschaft Nord",
    "LGBTQ+ hikers",
  ])("could be told from %s", (text) => {
    expect(
      findingIn(
        examined(({ addRecord }) =>
          addRecord(ofReport({ category: "groups", text })),
        ),
        "WA-04",
      )?.severity,
    ).toBe("high");
  });

  it("looks at names only, and at groups of WhatsApp only", () => {
    const finding = findingIn(
      examined(({ addRecord }) => {
        addRecord({ category: "groups", text: "Cancer support" });
        addRecord({ ...message("whatsapp"), text: "Cancer support" });
        addRecord(
          ofReport({
            category: "groups",
            text: "Garden",
            extra: { note: "church" },
          }),
        );
      }),
      "WA-04",
    );
    expect(finding).toBeUndefined();
  });
});

describe("WA-05", () => {
  it.each([
    ["profile_photo", "all"],
    ["status", "Tout le monde"],
    ["about", "Jeder"],
    ["groups", "所有人"],
  ])("knows %s: %s", (setting, text) => {
    expect(
      findingIn(({ addRecord }) => addRecord(choice(setting, text)), "WA-05"),
    ).toMatchObject({ severity: "medium", count: 1 });
  });

  it("says nothing of what is no question of who", () => {
    expect(
      findingIn(
        ({ addRecord }) => addRecord(choice("read_receipts", "all")),
        "WA-05",
      ),
    ).toBeUndefined();
  });
});

describe("WA-07", () => {
  it("finds notices, links that open chats, and channels", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord({
        ...message("whatsapp"),
        kind: "system",
        text: "Esta empresa usa un servicio seguro de Meta para administrar el chat.",
      });
      addRecord({
        ...message("whatsapp"),
        text: "Write us: https://wa.me/15550100142",
      });
      addRecord({
        ...message("whatsapp"),
        kind: "system",
        text: "Ada changed the subject to Meta 2024",
      });
      addRecord(
        ofReport({
          category: "groups",
          flow: "provided",
          text: "Weather channel",
        }),
      );
      addRecord(ofReport({ category: "groups", text: "Book Club" }));
    }, "WA-07");
    expect(finding?.count).toBe(3);
  });
});

describe("META-01", () => {
  it("tells what was asked for and empty from what is not there", () => {
    const finding = findingIn(({ addArchive, addEntry, addRecord }) => {
      const archive = addArchive();
      addEntry({ archive, status: "empty", category: "calls" });
      addEntry({ archive, status: "empty", category: "messages" });
      addRecord(message("facebook"));
    }, "META-01");
    const [, empty, absent] =
      /put nothing in them: (.*)\. Your archives hold no record .*: (.*)\.$/.exec(
        finding?.why ?? "",
      ) ?? [];
    expect(empty).toBe("Calls");
    expect(absent).toContain("Places · Log-ins and devices");
    expect(absent).not.toContain("Messages");
    expect(absent).not.toContain("Calls");
    expect(absent).not.toContain("Not recognised");
  });

  it("is not scored", () => {
    expect(findingIn(cases["META-01"].fires, "META-01")).toMatchObject({
      severity: "info",
      score: null,
      count: 0,
      evidence: [],
    });
  });
});

describe("an audit", () => {
  it("is ordered by severity", () => {
    const { vault } = given(({ addRecord }) => {
      repeat(200, (index) => addRecord(contact(`Person ${index}`)));
      addRecord(interest("Gardening"));
      addRecord(message("facebook", NOW - 4000 * DAY));
    });
    expect(
      runAudit(vault, t).map(({ id, severity }) => [id, severity]),
    ).toEqual([
      ["CON-01", "critical"],
      ["MSG-01", "medium"],
      ["META-03", "medium"],
      ["INF-01", "low"],
      ["CON-03", "info"],
      ["MSG-05", "info"],
      ["META-01", "info"],
      ["META-02", "info"],
    ]);
  });

  it("gives the newest 500 records of more, and counts all", () => {
    const ids: string[] = [];
    const finding = findingIn(({ addRecord }) => {
      repeat(503, (index) =>
        ids.push(addRecord(event("Shop", "PURCHASE", NOW + index * 1000))),
      );
    }, "OFF-02");
    expect(finding?.count).toBe(503);
    expect(finding?.evidence).toEqual(ids.toReversed().slice(0, 500));
  });

  it("is the same on the same vault", () => {
    const { vault } = given(({ addRecord }) => {
      addRecord(event("Velora Outdoor", "PURCHASE"));
      addRecord(contact("Ada Example"));
    });
    expect(runAudit(vault, t)).toEqual(runAudit(vault, t));
  });

  it("crosses between processes as data, without its query", () => {
    const { vault } = given(cases["CON-01"].fires);
    const findings = runAudit(vault, t);
    expect(Object.keys(structuredClone(findings)[0] ?? {}).toSorted()).toEqual([
      "actions",
      "basis",
      "count",
      "evidence",
      "firstAt",
      "id",
      "lastAt",
      "score",
      "severity",
      "title",
      "why",
    ]);
    expect(JSON.stringify(findings)).not.toContain("category =");
  });

  it("speaks French", () => {
    const { vault } = given(cases["OFF-01"].fires);
    expect(
      runAudit(vault, textFor("fr")).find(({ id }) => id === "OFF-01")?.title,
    ).toBe(
      "Une entreprise a signalé votre activité à Meta\u00a0: aucun de leurs événements n’est listé",
    );
  });
});
