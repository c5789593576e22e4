import { describe, expect, it } from "vitest";

import {
  runAudit,
  type AuditFinding,
} from "../../../electron/engine/audit/run-audit.ts";
import { textFor } from "../../../electron/engine/text.ts";
import { confidences } from "../../../electron/engine/vault/codes.ts";
import { sql } from "../../../electron/engine/vault/sql.ts";
import type { Confidence, Detector } from "../../../shared/domain/detector.ts";
import { TRAITS } from "../../../shared/domain/trait.ts";
import type { FindingId } from "../../../shared/i18n/text-type.ts";
import {
  openTestVault,
  type TestVault,
} from "../../helpers/open-test-vault.ts";
import {
  adCategory,
  chatWith,
  contact,
  DAY,
  friend,
  friendMap,
  guess,
  infConMsgLoc,
  LONG_AGO,
  message,
  notice,
  NOW,
  page,
  photo,
  place,
  SERVICE_NOTICE,
  syncing,
} from "./cases/inf-con-msg-loc.ts";

const t = textFor("en");

function findingIn(
  fill: (vault: TestVault) => unknown,
  id: FindingId,
): AuditFinding | undefined {
  const opened = openTestVault();
  fill(opened);
  return runAudit(opened.vault, t).find((finding) => finding.id === id);
}

function repeat(times: number, add: (index: number) => unknown): void {
  for (let index = 0; index < times; index += 1) add(index);
}

/** The newest record of all, so that what is long ago is not fresh. */
const today = { category: "off_platform", text: "X", occurredAt: NOW } as const;

describe("the weight of a finding", () => {
  it.each([
    ["INF-02", "high"],
    ["INF-03", "medium"],
    ["INF-04", "low"],
    ["INF-05", "medium"],
    ["INF-06", "medium"],
    ["CON-02", "medium"],
    ["CON-03", "info"],
    ["CON-04", "medium"],
    ["MSG-02", "medium"],
    ["MSG-03", "critical"],
    ["MSG-04", "low"],
    ["MSG-06", "low"],
    ["LOC-01", "medium"],
    ["LOC-02", "high"],
    ["LOC-03", "low"],
  ] as const)("of %s, for little and long ago, is %s", (id, severity) => {
    const finding = findingIn((given) => {
      infConMsgLoc[id].fires(given);
      given.addRecord(today);
    }, id);
    expect(finding?.severity).toBe(severity);
  });
});

describe("INF-02", () => {
  it("is about what Article 9 protects, and about nothing else", () => {
    const evidence: string[] = [];
    const finding = findingIn(({ addRecord, addFound }) => {
      for (const trait of TRAITS) {
        const id = addRecord(guess(trait));
        addFound(id, { signals: [trait] });
        if (trait !== "money" && trait !== "children") evidence.push(id);
      }
    }, "INF-02");
    expect(finding?.evidence.toSorted()).toEqual(evidence.toSorted());
    expect(finding?.title).toBe(
      "6 of Meta’s guesses about you could reveal something sensitive",
    );
  });

  it("counts a guess once, however much it could reveal", () => {
    const finding = findingIn(
      ({ addRecord, addFound }) =>
        addFound(addRecord(guess("Church choir for peace")), {
          signals: ["religion", "politics"],
        }),
      "INF-02",
    );
    expect(finding?.count).toBe(1);
  });

  it("looks at guesses only, not at what one searched for", () => {
    const finding = findingIn(
      ({ addRecord, addFound }) =>
        addFound(addRecord({ category: "search", text: "Diabetes" }), {
          signals: ["health"],
        }),
      "INF-02",
    );
    expect(finding).toBeUndefined();
  });
});

describe("INF-03", () => {
  it.each([
    "Lived in Norway (formerly Expats - Norway)",
    "Away from hometown",
    "Parents with toddlers (01-02 years)",
    "Facebook access (mobile): smartphones and tablets",
    "Household income: top 10%",
    "Vit à l’étranger",
    "Jeunes parents",
    "Haushaltseinkommen",
    "Einkommen: obere 10 %",
    "Geräte von Samsung",
  ])("is high for %j", (label) => {
    expect(
      findingIn(({ addRecord }) => addRecord(adCategory(label)), "INF-03")
        ?.severity,
    ).toBe("high");
  });

  it.each(["Commuters", "Upcoming birthday", "Apparent size", "Automobiles"])(
    "is not for %j",
    (label) => {
      expect(
        findingIn(({ addRecord }) => addRecord(adCategory(label)), "INF-03")
          ?.severity,
      ).toBe("medium");
    },
  );

  it("says how many are telling, among those advertisers could choose", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord(adCategory("Commuters"));
      addRecord(adCategory("Expats"));
      addRecord(adCategory("Household income"));
      addRecord({ ...adCategory("Expats"), mapping: "ad_interests" });
      addRecord(message("Ada Example", "facebook", "income"));
    }, "INF-03");
    expect(finding?.title).toBe(
      "Advertisers could choose 3 categories to reach you",
    );
    expect(finding?.why).toContain(" 2 of them could tell");
  });
});

describe("INF-05", () => {
  it("counts places, however many files name them", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord(place("Fjordby", "primary_location"));
      addRecord(place("fjordby", "locations_of_interest"));
      addRecord(place("Exampleville", "locations_of_interest"));
      addRecord({
        ...place("Fjordby", "news_locations"),
        flow: "provided",
      });
      addRecord({ ...place("Fjordby", "check_ins"), flow: "provided" });
      addRecord({ ...place("Europe/Oslo", "time_zone"), flow: "observed" });
    }, "INF-05");
    expect(finding?.count).toBe(4);
    expect(finding?.title).toBe("Meta ties you to 2 places");
    expect(finding?.why).toContain("One of them is a place for local news");
  });

  it("leaves out what the list itself says, and keeps a place without a name", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord({
        category: "location",
        flow: "inferred",
        mapping: "locations_of_interest",
        extra: { "Usage explanation": "Used to show you what is near" },
      });
      addRecord({
        category: "location",
        flow: "inferred",
        mapping: "primary_location",
        extra: { "zipcode.0": "00000" },
      });
    }, "INF-05");
    expect(finding?.count).toBe(1);
  });

  it.each([
    [5, "medium"],
    [6, "high"],
  ])("with %i places is %s", (places, severity) => {
    const finding = findingIn(({ addRecord }) => {
      repeat(places, (index) =>
        addRecord(place(`Town ${index}`, "locations_of_interest")),
      );
    }, "INF-05");
    expect(finding?.severity).toBe(severity);
  });

  it("takes Instagram's places by how they came", () => {
    const finding = findingIn(
      ({ addRecord }) =>
        addRecord({
          ...place("Fjordby", "profile_based_in"),
          provider: "instagram",
        }),
      "INF-05",
    );
    expect(finding?.count).toBe(1);
  });
});

describe("CON-02", () => {
  it.each(["On", "on", "true", "Enabled", "activé", "Включено"])(
    "takes %j for on",
    (value) => {
      expect(
        findingIn(
          ({ addRecord }) => addRecord(syncing({ Whatever: value })),
          "CON-02",
        )?.count,
      ).toBe(1);
    },
  );

  it.each(["Off", "Disabled", "Désactivé", "Inactive", "?", ""])(
    "does not take %j for it",
    (value) => {
      expect(
        findingIn(
          ({ addRecord }) => addRecord(syncing({ Whatever: value })),
          "CON-02",
        ),
      ).toBeUndefined();
    },
  );

  it("knows the JSON true, and the label beside other facts", () => {
    const of = (extra: Record<string, boolean | string>) =>
      findingIn(
        ({ addRecord }) =>
          addRecord({ category: "profile", provider: "instagram", extra }),
        "CON-02",
      );
    expect(of({ "Contact Syncing": true })?.count).toBe(1);
    expect(of({ "Contact Syncing": "Enabled" })?.count).toBe(1);
    expect(of({ "Has Shared Live Video": true })).toBeUndefined();
    expect(
      of({ "Has Shared Live Video": true, "Contact Syncing": false }),
    ).toBeUndefined();
  });
});

describe("CON-03", () => {
  it("fires where contacts were uploaded, too, and proves nothing", () => {
    const finding = findingIn(
      ({ addRecord }) => addRecord(contact("Ada Example")),
      "CON-03",
    );
    expect(finding).toMatchObject({ count: 0, evidence: [], score: null });
  });
});

describe("CON-04", () => {
  it("counts people, and its records are theirs", () => {
    const evidence: string[] = [];
    const finding = findingIn(({ addRecord, joinNames }) => {
      evidence.push(addRecord(contact("Ada Example")));
      evidence.push(addRecord(contact("Ada (work)")));
      evidence.push(addRecord(contact("+15550100142", "whatsapp")));
      addRecord(contact("Tobin"));
      addRecord(friend("Tobin Ashgrove"));
      addRecord(contact("Gwen Fernley"));
      addRecord(message("Gwen Fernley", "messenger"));
      addRecord(contact("Sam Example"));
      addRecord({ category: "contacts", text: "+15550100199" });
      joinNames(["Ada Example", "Ada (work)"], ["Tobin Ashgrove", "Tobin"]);
    }, "CON-04");
    expect(finding?.evidence.toSorted()).toEqual(evidence.toSorted());
    expect(finding?.title).toBe(
      "2 people from your address book are in no list of friends and wrote no message",
    );
  });

  it("is silent without a list of friends, and before people were joined", () => {
    expect(
      findingIn(({ addRecord, joinNames }) => {
        addRecord(contact("Ada Example"));
        joinNames();
      }, "CON-04"),
    ).toBeUndefined();
    expect(
      findingIn(({ addRecord }) => {
        addRecord(contact("Ada Example"));
        addRecord(friend("Tobin Ashgrove"));
      }, "CON-04"),
    ).toBeUndefined();
  });
});

describe("MSG-02", () => {
  it("has all messages of the chats, one's own too", () => {
    const evidence: string[] = [];
    const finding = findingIn(({ addRecord }) => {
      addRecord(page("Velora Outdoor"));
      evidence.push(addRecord(chatWith("VELORA outdoor")));
      evidence.push(
        addRecord({ ...chatWith("VELORA outdoor"), person: "Sam Example" }),
      );
      evidence.push(addRecord(notice("Bakery", SERVICE_NOTICE)));
      evidence.push(addRecord(message("Bakery", "whatsapp")));
      addRecord(message("Ada Example", "whatsapp", SERVICE_NOTICE));
      addRecord(chatWith("Ada Example", "messenger"));
    }, "MSG-02");
    expect(finding?.evidence.toSorted()).toEqual(evidence.toSorted());
    expect(finding?.title).toBe(
      "2 of your chats are with businesses: 4 messages",
    );
  });

  it.each([
    [
      "a friend who is called like one",
      ({ addRecord }: TestVault) => {
        addRecord(page("Ada Example"));
        addRecord(friend("Ada Example"));
        addRecord(chatWith("Ada Example"));
      },
    ],
    [
      "a group with somebody who is called like one",
      ({ addRecord }: TestVault) => {
        addRecord(page("Velora Outdoor"));
        addRecord({
          ...chatWith("Velora Outdoor"),
          people: ["Velora Outdoor", "Ada Example", "Sam Example"],
        });
      },
    ],
    [
      "a name chosen by oneself in WhatsApp",
      ({ addRecord }: TestVault) => {
        addRecord(page("Velora Outdoor"));
        addRecord(chatWith("Velora Outdoor", "whatsapp"));
      },
    ],
    [
      "names without a letter",
      ({ addRecord }: TestVault) => {
        addRecord(page("?!"));
        addRecord(chatWith("..."));
      },
    ],
  ])("does not take for one %s", (_, fill) => {
    expect(findingIn(fill, "MSG-02")).toBeUndefined();
  });
});

describe("MSG-03", () => {
  const withHit =
    (detector: Detector, confidence: Confidence = "certain") =>
    ({ vault, addRecord, addFound }: TestVault) => {
      addFound(addRecord(message("Ada Example")), { detections: [detector] });
      vault.run(
        sql`UPDATE detections SET confidence = ${confidences.toCode(confidence)}`,
      );
      addRecord(today);
    };
  const severityOf = (...hit: Parameters<typeof withHit>) =>
    findingIn(withHit(...hit), "MSG-03")?.severity;

  it.each([
    "card",
    "iban",
    "fr_nir",
    "es_dni",
    "it_codice_fiscale",
    "de_steuer_id",
    "be_niss",
    "nl_bsn",
  ] as const)("is critical for a %s whose digits were checked", (detector) => {
    expect(severityOf(detector)).toBe("critical");
    expect(severityOf(detector, "likely")).toBeUndefined();
  });

  it.each(["us_ssn", "uk_nino", "password", "key"] as const)(
    "is critical for a likely %s, which has no digits to check",
    (detector) => {
      expect(severityOf(detector, "likely")).toBe("critical");
      expect(severityOf(detector, "possible")).toBeUndefined();
    },
  );

  it.each(["phone", "email"] as const)("is low for a %s", (detector) => {
    expect(severityOf(detector)).toBe("low");
    expect(severityOf(detector, "possible")).toBeUndefined();
  });

  it.each(["coordinates", "birth_date"] as const)(
    "says nothing of a %s",
    (detector) => {
      expect(severityOf(detector)).toBeUndefined();
    },
  );

  it("stays low for a thousand phone numbers of today", () => {
    const finding = findingIn(({ addRecord, addFound }) => {
      repeat(1000, (index) =>
        addFound(
          addRecord({
            ...message("Ada Example"),
            occurredAt: NOW + index * 1000,
          }),
          { detections: ["phone"] },
        ),
      );
    }, "MSG-03");
    expect(finding?.severity).toBe("low");
  });

  it("says how many of which were found, and never what they are", () => {
    const evidence: string[] = [];
    const finding = findingIn(({ addRecord, addFound }) => {
      const both = addRecord(message("Ada Example", "whatsapp", "secret 42"));
      addFound(both, { detections: ["iban", "phone", "birth_date"] });
      const post = addRecord({ category: "posts", text: "call me" });
      addFound(post, { detections: ["phone"] });
      addFound(addRecord({ category: "search", text: "a" }), {
        detections: ["card"],
      });
      evidence.push(both, post);
    }, "MSG-03");
    expect(finding?.evidence.toSorted()).toEqual(evidence.toSorted());
    expect(finding?.severity).toBe("critical");
    expect(finding?.why).toContain(
      "By its form this was found: one bank account number (IBAN), 2 phone numbers.",
    );
    expect(JSON.stringify(finding)).not.toContain("42");
  });
});

describe("MSG-04", () => {
  it("leaves the owner out, who writes everywhere", () => {
    const finding = findingIn(({ addRecord, joinNames }) => {
      addRecord(message("Sam Example"));
      addRecord(message("Sam Example", "whatsapp"));
      addRecord(message("Sam", "whatsapp"));
      joinNames();
    }, "MSG-04");
    expect(finding).toBeUndefined();
  });

  it("has the messages of those people, and of nobody else", () => {
    const evidence: string[] = [];
    const finding = findingIn(({ addRecord, joinNames }) => {
      evidence.push(addRecord(message("Ada Example", "messenger")));
      evidence.push(addRecord(message("ada.example", "instagram")));
      addRecord(message("Tobin Ashgrove"));
      addRecord(contact("Tobin Ashgrove", "whatsapp"));
      addRecord(message("Sam Example", "whatsapp"));
      joinNames(["Ada Example", "ada.example"]);
    }, "MSG-04");
    expect(finding?.evidence.toSorted()).toEqual(evidence.toSorted());
    expect(finding?.title).toBe(
      "One person wrote messages in several of Meta’s networks",
    );
  });

  it.each([
    [9, "low"],
    [10, "medium"],
  ])("with %i people of long ago is %s", (people, severity) => {
    const finding = findingIn(({ addRecord, joinNames }) => {
      repeat(people, (index) => {
        addRecord(message(`Person ${index}`));
        addRecord(message(`Person ${index}`, "whatsapp"));
      });
      joinNames();
      addRecord(today);
    }, "MSG-04");
    // The score of 20 messages of others is 1 + 1 + 1 + 0 + 1.
    expect(finding?.severity).toBe(severity);
  });
});

describe("MSG-06", () => {
  it("has what others wrote there, in either folder", () => {
    const inside = (path: string, own: boolean) => ({
      ...message("Ada Example", "instagram"),
      own,
      path,
    });
    const evidence: string[] = [];
    const finding = findingIn(({ addRecord }) => {
      for (const folder of ["message_requests", "filtered_threads"]) {
        const path = `activity/Messages/${folder}/ada_1/message_1.html`;
        evidence.push(addRecord(inside(path, false)));
        addRecord(inside(path, true));
      }
      addRecord(inside("messages/inbox/message_requests.json", false));
    }, "MSG-06");
    expect(finding?.evidence.toSorted()).toEqual(evidence.toSorted());
  });
});

describe("LOC-01", () => {
  it("knows coordinates in every form, and in posts, photos and check-ins", () => {
    const evidence: string[] = [];
    const finding = findingIn(({ addRecord }) => {
      const keep = (record: Parameters<typeof addRecord>[0]) =>
        evidence.push(addRecord(record));
      keep(photo(46.25, -5.1));
      keep(photo(0, -5.1));
      keep({
        category: "posts",
        flow: "provided",
        extra: {
          "place.coordinate.latitude": 1.5,
          "place.coordinate.longitude": 2,
        },
      });
      keep({
        category: "location",
        flow: "provided",
        extra: { "Lieux.Coordonnées": "(46.4759 , -5.7948)" },
      });
      keep({
        category: "posts",
        provider: "instagram",
        flow: "provided",
        extra: { Latitude: "46.0763", Longitude: "-5.3823" },
      });
      // No position, somebody else's, the app's own, or no coordinates.
      addRecord(photo(0, 0));
      addRecord({ ...photo(46.25, -5.1), category: "posts", flow: "received" });
      addRecord({
        ...photo(46.25, -5.1),
        category: "location",
        flow: "observed",
      });
      for (const value of ["(0.0 , 0.0)", "(1990, 1995)", "(a, b)", "(1.5)"])
        addRecord({
          category: "posts",
          flow: "provided",
          extra: { note: value },
        });
      addRecord({
        category: "posts",
        flow: "provided",
        extra: { latitude: "unknown", longitude: "unknown" },
      });
      addRecord({ ...photo(46.25, -5.1), category: "payments" });
    }, "LOC-01");
    expect(finding?.evidence.toSorted()).toEqual(evidence.toSorted());
  });

  // One degree of latitude is about 111.2 km: 0.0009° are about 100 m.
  const severityOf = (points: readonly [number, number, number?][]) =>
    findingIn(({ addRecord }) => {
      points.forEach(([latitude, longitude, day], index) =>
        addRecord(photo(latitude, longitude, LONG_AGO + (day ?? index) * DAY)),
      );
      addRecord(today);
    }, "LOC-01")?.severity;

  it("is high for five points within 200 m", () => {
    const spot = (count: number): [number, number][] =>
      Array.from({ length: count }, () => [46.25, -5.1]);
    expect(severityOf(spot(4))).toBe("medium");
    expect(severityOf(spot(5))).toBe("high");
    expect(
      severityOf([
        [46.25, -5.1],
        [46.2509, -5.1],
        [46.2491, -5.1],
        [46.25, -5.0988],
        [46.25, -5.1012],
      ]),
    ).toBe("high");
  });

  it("is not for points in a row along a road, or around one far off", () => {
    const road = Array.from({ length: 40 }, (_, index): [number, number] => [
      46.25 + index * 0.0017,
      -5.1,
    ]);
    expect(severityOf(road)).toBe("medium");
    expect(
      severityOf([
        [46.25, -5.1],
        [46.2521, -5.1],
        [46.2479, -5.1],
        [46.25, -5.0971],
        [46.25, -5.1029],
      ]),
    ).toBe("medium");
  });

  it("measures degrees of longitude where they are, and across cells", () => {
    const east = (latitude: number, step: number) =>
      severityOf(
        Array.from({ length: 5 }, (_, index): [number, number] => [
          latitude,
          step * (index - 2),
        ]),
      );
    // At 60° a degree of longitude is half as long: 0.0017° are about 95 m.
    expect(east(60, 0.0017)).toBe("high");
    expect(east(0.5, 0.0017)).toBe("medium");
    expect(east(-60, 0.0017)).toBe("high");
  });

  it("counts the same spot once a day: a photo in its post and its album", () => {
    expect(
      severityOf([
        [46.25, -5.1, 0],
        [46.25, -5.1, 0],
        [46.25, -5.1, 0],
        [46.25, -5.1, 1],
        [46.25, -5.1, 2],
      ]),
    ).toBe("medium");
  });

  it("is not put off by odd leftovers", () => {
    const finding = findingIn(
      ({ addRecord }) =>
        addRecord({
          category: "posts",
          flow: "provided",
          extra: {
            'a"b.latitude': 5,
            "latitude (2)": 91,
            "longitude (2)": 5,
            latitude: true,
            __proto__: "x",
          },
        }),
      "LOC-01",
    );
    expect(finding?.severity).toBe("medium");
  });
});

describe("LOC-02", () => {
  it("takes the file on the device for it where that has positions", () => {
    const finding = findingIn(
      ({ addRecord }) =>
        addRecord({
          ...place("Fjordby Mobile", "phone_number_location"),
          flow: "observed",
          extra: { "coordinate.latitude": 10.5, "coordinate.longitude": 20.25 },
        }),
      "LOC-02",
    );
    expect(finding?.severity).toBe("high");
  });
});

describe("LOC-03", () => {
  it("says when the last location was, on Facebook too", () => {
    const finding = findingIn(
      ({ addRecord }) =>
        addRecord({
          category: "location",
          mapping: "last_location",
          occurredAt: Date.UTC(2019, 3, 2),
        }),
      "LOC-03",
    );
    expect(finding?.why).toContain("The newest one here is from April 2019.");
    expect(finding?.why).not.toContain("the map on Instagram was open");
  });

  it.each(["Friends", "Close friends", "FOLLOWERS", "custom_list"])(
    "is high where the map is shared with %j",
    (audience) => {
      const finding = findingIn(
        ({ addRecord }) =>
          addRecord(friendMap({ "Sharing audience": audience })),
        "LOC-03",
      );
      expect(finding?.severity).toBe("high");
      expect(finding?.why).toContain("was open to others");
    },
  );

  it.each([
    { "Sharing audience": "Only me" },
    { "Sharing audience": "owner" },
    { "Sharing audience": "Not sharing", "Sharing blocklist": "friends" },
  ])("is silent for %j", (extra) => {
    expect(
      findingIn(({ addRecord }) => addRecord(friendMap(extra)), "LOC-03"),
    ).toBeUndefined();
  });
});

describe("every sentence", () => {
  it.each(Object.entries(infConMsgLoc))(
    "of %s can be said in French",
    (id, { fires }) => {
      const opened = openTestVault();
      fires(opened);
      const finding = runAudit(opened.vault, textFor("fr")).find(
        (each) => each.id === id,
      );
      expect(finding?.title).toMatch(/^\p{L}/u);
      expect(finding?.why).toMatch(/\.$/);
    },
  );
});

describe("INF-01", () => {
  it("counts guesses, not the categories of INF-03", () => {
    const finding = findingIn(({ addRecord }) => {
      addRecord(guess("Sailing"));
      addRecord(adCategory("Commuters"));
    }, "INF-01");
    expect(finding?.count).toBe(1);
  });

  it("says nothing of categories alone", () => {
    expect(
      findingIn(
        ({ addRecord }) => addRecord(adCategory("Commuters")),
        "INF-01",
      ),
    ).toBeUndefined();
  });
});
