import { describe, expect, it } from "vitest";

import {
  runAudit,
  type AuditFinding,
} from "../../../electron/engine/audit/run-audit.ts";
import { textFor } from "../../../electron/engine/text.ts";
import type { FindingId } from "../../../shared/i18n/text-type.ts";
import {
  openTestVault,
  type TestVault,
} from "../../helpers/open-test-vault.ts";
import {
  BIRTH_DATE,
  DAY,
  EMAIL,
  link,
  logIdMetaCases as cases,
  NOW,
  payment,
  PHONE,
  post,
  profile,
  search,
  seen,
} from "./cases/log-id-meta.ts";

function findingIn(
  fill: (vault: TestVault) => unknown,
  id: FindingId,
): AuditFinding | undefined {
  const opened = openTestVault();
  fill(opened);
  return runAudit(opened.vault, textFor("en")).find(
    (finding) => finding.id === id,
  );
}

const UUID = "3F2504E0-4F89-41D3-9A0C-0305E82C3301";
const NO_ID = "00000000-0000-0000-0000-000000000000";

describe("LOG-02", () => {
  it("counts each device once, and is low while none has an id", () => {
    const finding = findingIn(({ addRecord, addFound }) => {
      for (const device of ["Example Phone", "Example Phone", "Firefox"])
        addFound(
          addRecord({
            category: "devices",
            title: device,
            occurredAt: NOW - 3000 * DAY,
          }),
          { facts: { device } },
        );
      // The newest record, so that none of the above is fresh.
      addRecord(search("bicycle"));
    }, "LOG-02");
    expect(finding).toMatchObject({ count: 3, severity: "low" });
    expect(finding?.title).toBe("2 devices and browsers of yours are named");
  });

  it.each<[string, { text?: string; extra?: Record<string, string> }]>([
    ["as the text", { text: UUID }],
    ["under a key", { extra: { advertiser_id: UUID } }],
    ["under a label in any language", { extra: { "Werbe-ID": UUID } }],
    ["in the form of older phones", { extra: { udid: "a1".repeat(20) } }],
    [
      "as Instagram has it",
      { extra: { "Device ID": "android-0123456789abcdef" } },
    ],
  ])("is medium with an id that stands %s", (_, record) => {
    expect(
      findingIn(
        ({ addRecord }) =>
          addRecord({ category: "devices", title: "Phone", ...record }),
        "LOG-02",
      ),
    ).toMatchObject({ severity: "medium", count: 1 });
  });

  it.each([
    { text: NO_ID },
    { extra: { advertiser_id: NO_ID } },
    { extra: { device_id: 17, Appareil: "17" } },
    { extra: { datr_cookie: "abcd********************" } },
    { extra: { fbid: "3808003856966740" } },
  ])("takes %j for no id", (record) => {
    expect(
      findingIn(
        ({ addRecord }) =>
          addRecord({ category: "devices", title: "Phone", ...record }),
        "LOG-02",
      ),
    ).toBeUndefined();
  });

  it("counts devices of WhatsApp and Instagram, and no facts from elsewhere", () => {
    const finding = findingIn(({ addRecord, addFound }) => {
      for (const provider of ["whatsapp", "instagram"] as const)
        addFound(addRecord({ category: "devices", provider }), {
          facts: { device: provider },
        });
      addFound(addRecord({ category: "inferences" }), {
        facts: { device: "Other" },
      });
    }, "LOG-02");
    expect(finding?.count).toBe(2);
    expect(finding?.title).toContain("2 devices");
  });
});

describe("LOG-03", () => {
  it("is medium, and high with a page that could reveal something", () => {
    const withSignal = (has: boolean) =>
      findingIn(({ addRecord, addFound }) => {
        addRecord(link("https://velora.example.com"));
        const page = addRecord(link("https://clinic.example.com"));
        if (has) addFound(page, { signals: ["health"] });
      }, "LOG-03");
    expect(withSignal(false)).toMatchObject({ severity: "medium", count: 2 });
    expect(withSignal(true)).toMatchObject({ severity: "high", count: 2 });
    expect(withSignal(true)?.why).toContain("one of them could reveal");
  });

  it("takes Instagram's too", () => {
    expect(
      findingIn(
        ({ addRecord }) =>
          addRecord({
            ...link("https://velora.example.com"),
            provider: "instagram",
          }),
        "LOG-03",
      )?.count,
    ).toBe(1);
  });
});

describe("LOG-04", () => {
  const severityOf = (fill: (vault: TestVault) => unknown) =>
    findingIn((vault) => {
      fill(vault);
      // What is old is not fresh, so that the rule's own word shows.
      vault.addRecord({ ...post("facebook"), occurredAt: NOW + 4000 * DAY });
    }, "LOG-04");
  const knows = ({ addRecord }: TestVault) =>
    addRecord({ category: "friends", person: "Zoé Quill" });

  it("is low by itself", () => {
    expect(
      severityOf(({ addRecord }) => addRecord(search("tea"))),
    ).toMatchObject({ severity: "low", count: 1 });
  });

  it("is medium with a person who was looked up twice, whatever the capitals", () => {
    const finding = severityOf((vault) => {
      knows(vault);
      vault.addRecord(search("zoé quill"));
      vault.addRecord(search("Zoé Quill"));
    });
    expect(finding?.severity).toBe("medium");
    expect(finding?.why).toContain("One person’s name was searched for");
  });

  it("is medium with a profile that was searched for twice", () => {
    expect(
      severityOf(({ addRecord }) => {
        for (const text of ["a", "b"])
          addRecord({
            ...search(text),
            provider: "instagram",
            person: "zoequill",
          });
      })?.severity,
    ).toBe("medium");
  });

  it.each<[string, readonly string[]]>([
    ["once", ["zoé quill"]],
    ["with other words", ["zoé quill paris", "zoé quill paris"]],
    ["by a first name only", ["zoe", "zoe"]],
    ["who is oneself", ["sam example", "sam example"]],
  ])("stays low with a person searched for %s", (_, searches) => {
    const finding = severityOf((vault) => {
      knows(vault);
      vault.addRecord({ category: "friends", person: "Zoe" });
      vault.addRecord({ category: "profile", person: "Sam Example" });
      for (const text of searches) vault.addRecord(search(text));
    });
    expect(finding?.severity).toBe("low");
  });

  it("is high where the words could reveal something", () => {
    expect(
      severityOf(({ addRecord, addFound }) =>
        addFound(addRecord(search("depression help")), { signals: ["health"] }),
      )?.severity,
    ).toBe("high");
  });
});

describe("LOG-05", () => {
  it("counts what was looked at, on Facebook and on Instagram, but no links and no hints", () => {
    const finding = findingIn(({ addRecord }) => {
      for (const mapping of ["recently_visited", "feed_shown", "shows_watched"])
        addRecord(seen(mapping));
      addRecord({ ...seen("posts_viewed"), provider: "instagram" });
      addRecord({
        ...link("https://velora.example.com"),
        provider: "instagram",
      });
      addRecord(link("https://velora.example.com"));
      addRecord(seen("in_app_messages"));
      addRecord(seen("time_spent"));
    }, "LOG-05");
    expect(finding?.count).toBe(4);
  });
});

describe("ID-01", () => {
  it("is high, and proved by the records that hold the three", () => {
    const finding = findingIn(({ addRecord, addFound }) => {
      addFound(addRecord(profile()), { facts: { ...EMAIL, ...BIRTH_DATE } });
      addFound(addRecord({ category: "devices", text: "+15550100142" }), {
        facts: PHONE,
      });
      addFound(addRecord({ category: "devices" }), {
        facts: { ip: "203.0.113.7" },
      });
    }, "ID-01");
    expect(finding).toMatchObject({ severity: "high", count: 2 });
    expect(finding?.why).not.toContain("An IP address");
  });

  it("says that the address of the sign-up is there", () => {
    const finding = findingIn(({ addRecord, addFound }) => {
      addFound(addRecord(profile()), {
        facts: { ...EMAIL, ...PHONE, ...BIRTH_DATE },
      });
      addFound(addRecord(profile({}, "registration")), {
        facts: { ip: "203.0.113.7" },
      });
    }, "ID-01");
    expect(finding?.count).toBe(1);
    expect(finding?.why).toContain("An IP address, such as the one");
  });

  it.each<[string, (given: TestVault) => unknown]>([
    [
      "the number is WhatsApp's",
      ({ addRecord, addFound }) => {
        addFound(addRecord(profile()), { facts: { ...EMAIL, ...BIRTH_DATE } });
        addFound(addRecord({ ...profile(), provider: "whatsapp" }), {
          facts: PHONE,
        });
      },
    ],
    [
      "each account has a part",
      ({ vault, addRecord, addFound }) => {
        addFound(addRecord(profile()), { facts: { ...EMAIL, ...PHONE } });
        vault.execute("INSERT INTO accounts (id, key) VALUES (2, 'test:ada')");
        vault.execute("UPDATE records SET account_id = 2");
        addFound(addRecord(profile()), { facts: BIRTH_DATE });
      },
    ],
  ])("is silent where %s", (_, fill) => {
    expect(findingIn(fill, "ID-01")).toBeUndefined();
  });
});

describe("ID-02", () => {
  it("counts changes, and says which hold an old value", () => {
    const finding = findingIn(({ addRecord, addFound }) => {
      addRecord(profile({ "previous_names.0.name": "Sam Former" }));
      addRecord({ ...profile({}, "profile_updates"), text: "moved" });
      addRecord({
        category: "devices",
        mapping: "record_details",
        extra: { "extra_info.old_email": "old@example.org" },
      });
      addRecord({
        category: "devices",
        mapping: "record_details",
        extra: { "session.user_agent": "Mozilla" },
      });
      addRecord({
        ...profile({ "Previous Value": "a" }, "profile_changes"),
        provider: "instagram",
      });
      addFound(addRecord(profile({}, "registration")), { facts: EMAIL });
    }, "ID-02");
    expect(finding).toMatchObject({ severity: "medium", count: 4 });
    expect(finding?.why).toContain("3 of them hold an e-mail address");
  });

  it("finds the former address of a page in any language", () => {
    const finding = findingIn(({ addRecord, addFound }) => {
      const page = addRecord(
        profile({ "Adresses e-mail précédentes": "old@example.org" }),
      );
      addFound(page, { facts: { email: "old@example.org" } });
    }, "ID-02");
    expect(finding?.count).toBe(1);
  });

  it("says so where nothing old is held", () => {
    const finding = findingIn(
      ({ addRecord }) => addRecord(profile({}, "profile_updates")),
      "ID-02",
    );
    expect(finding?.why).toContain("without the value from before");
  });

  it("does not take a second or a waiting address for a former one", () => {
    expect(
      findingIn(({ addRecord, addFound }) => {
        const own = addRecord(
          profile({
            "emails.emails.0": "sam@example.org",
            "emails.emails.1": "two@example.org",
            "emails.pending_emails.0": "three@example.org",
          }),
        );
        addFound(own, { facts: { email: "two@example.org" } });
      }, "ID-02"),
    ).toBeUndefined();
  });
});

describe("ID-03", () => {
  it("counts payments and billing, also Instagram's, but nothing for sale", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord(payment("payments"));
      addRecord(payment("payment_addresses"));
      addRecord({
        ...payment("checkout_payment_information"),
        provider: "instagram",
      });
      addRecord(payment("marketplace_listings"));
      addRecord(payment("fundraisers_created"));
    }, "ID-03");
    expect(finding?.count).toBe(3);
  });

  it("is medium when it is old", () => {
    expect(
      findingIn(({ addRecord }) => {
        addRecord({ ...payment("payments"), occurredAt: NOW - 3000 * DAY });
        addRecord(search("tea"));
      }, "ID-03")?.severity,
    ).toBe("medium");
  });
});

describe("ID-04", () => {
  it.each([
    { interested_in: "MALE" },
    { "relationship.status": "Single" },
    { "relationship.partner": "Ada Example" },
    { "previous_relationships.0.name": "Ada Example" },
    { religious_view: "x" },
    { political_view: "x" },
  ])("knows the field %j", (extra) => {
    expect(
      findingIn(({ addRecord }) => addRecord(profile(extra)), "ID-04"),
    ).toMatchObject({ severity: "high", count: 1 });
  });

  it("counts pages by what their names could reveal, and leaves other people and WhatsApp out", () => {
    const finding = findingIn(
      ({ addRecord, addFound, addOrganisationSignal }) => {
        addRecord({ category: "groups", organisation: "Union Nord" });
        addOrganisationSignal("Union Nord", "union");
        addFound(
          addRecord({
            category: "groups",
            provider: "whatsapp",
            text: "Parish",
          }),
          { signals: ["religion"] },
        );
        addFound(addRecord({ category: "friends", person: "Ada Church" }), {
          signals: ["religion"],
        });
        addRecord(profile({ "family_members.0.relation": "Sister" }));
      },
      "ID-04",
    );
    expect(finding?.count).toBe(1);
  });
});

describe("ID-05", () => {
  it("counts each number once, and says what no download shows", () => {
    const finding = findingIn(({ addRecord, addFound }) => {
      addFound(addRecord(profile()), { facts: PHONE });
      addFound(addRecord(profile({}, "autofill")), { facts: PHONE });
      addFound(addRecord({ category: "devices" }), {
        facts: { phone: "+15550100199" },
      });
    }, "ID-05");
    expect(finding).toMatchObject({ severity: "medium", count: 2 });
    expect(finding?.title).toMatch(/^A phone number/);
    expect(finding?.why).toContain("a setting that no download shows");
  });
});

describe("ID-06", () => {
  it("is high", () => {
    expect(findingIn(cases["ID-06"].fires, "ID-06")?.severity).toBe("high");
  });
});

describe("ID-07", () => {
  it("is not scored, and does not claim that a post was public", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord(post("facebook"));
      addRecord(post("facebook", "comments"));
      addRecord(post("facebook", "saved_items"));
      addRecord({ ...post("facebook"), category: "messages" });
    }, "ID-07");
    expect(finding).toMatchObject({ severity: "info", score: null, count: 2 });
    expect(finding?.why).toContain("does not say which of your posts");
  });

  it("says that an account was open", () => {
    const finding = findingIn(
      ({ addRecord }) =>
        addRecord({
          ...profile({ "Compte privé": "False" }),
          provider: "instagram",
        }),
      "ID-07",
    );
    expect(finding?.why).toContain("the account was not private");
  });

  it("keeps Facebook's posts where the Instagram account is private", () => {
    const finding = findingIn((given) => {
      cases["ID-07"].silent(given);
      given.vault.execute(
        "INSERT INTO accounts (id, key) VALUES (2, 'test:fb')",
      );
      given.addRecord(post("facebook"));
    }, "ID-07");
    expect(finding?.count).toBe(1);
  });
});

describe("META-02", () => {
  it("is not scored, and counts messages, contacts and friends of every service", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord({ category: "contacts", provider: "whatsapp" });
      addRecord({ category: "messages", provider: "messenger" });
      addRecord({ category: "friends" });
      addRecord({ category: "groups" });
    }, "META-02");
    expect(finding).toMatchObject({ severity: "info", score: null, count: 3 });
    expect(finding?.evidence).toHaveLength(3);
  });
});

describe("META-03", () => {
  it("says from when the oldest is, and counts what Meta keeps", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord({ ...post("facebook"), occurredAt: Date.UTC(2009, 2, 4) });
      addRecord({ ...post("instagram"), occurredAt: Date.UTC(2012, 2, 4) });
      addRecord({ category: "groups", localTime: "2011-01-02T03:04:05" });
      addRecord({ category: "groups" });
      addRecord({
        category: "messages",
        provider: "whatsapp",
        occurredAt: Date.UTC(2013, 2, 4),
      });
      // No layer: Facebook did not exist.
      addRecord({ category: "friends", occurredAt: Date.UTC(1990, 1, 1) });
      addRecord(post("facebook"));
    }, "META-03");
    expect(finding).toMatchObject({ severity: "medium", count: 3 });
    expect(finding?.why).toContain("The oldest is from March 2009.");
  });

  it("counts ten years from the newest archive, to the day, also over a leap day", () => {
    const countAt = (occurredAt: number) =>
      findingIn(({ addRecord }) => {
        addRecord({ ...post("facebook"), occurredAt });
        addRecord({ ...post("facebook"), occurredAt: Date.UTC(2026, 2, 1) });
      }, "META-03")?.count;
    expect(countAt(Date.UTC(2016, 1, 29, 23, 59, 59))).toBe(1);
    expect(countAt(Date.UTC(2016, 2, 1))).toBeUndefined();
  });
});
