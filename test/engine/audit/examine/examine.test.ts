import { describe, expect, it } from "vitest";

import {
  dismiss,
  undismiss,
} from "../../../../electron/engine/audit/examine/dismiss.ts";
import { isSubject } from "../../../../electron/engine/audit/examine/subject.ts";
import { isExamined } from "../../../../electron/engine/audit/examine/examination.ts";
import { examine } from "../../../../electron/engine/audit/examine/examine.ts";
import {
  categories,
  confidences,
  detectors,
  factKinds,
  traits,
} from "../../../../electron/engine/vault/codes.ts";
import { listDismissals } from "../../../../electron/engine/vault/dismissals.ts";
import { sql } from "../../../../electron/engine/vault/sql.ts";
import {
  openTestVault,
  type TestRecord,
  type TestVault,
} from "../../../helpers/open-test-vault.ts";

const NOW = Date.UTC(2026, 5, 1);
/** A card number of nobody's: issuer and check digit fit. */
const CARD = "4539 5787 6362 1486";

const message = (text: string, more: Partial<TestRecord> = {}): TestRecord => ({
  category: "messages",
  kind: "text",
  concernsOthers: true,
  text,
  occurredAt: NOW,
  ...more,
});

function foundIn({ vault }: TestVault): {
  facts: string[];
  signals: string[];
  organisations: string[];
  detections: string[];
} {
  return {
    facts: vault
      .all<{ kind: number; value: string }>(
        sql`SELECT kind, value FROM facts ORDER BY kind, value`,
      )
      .map(({ kind, value }) => `${factKinds.fromCode(kind)} ${value}`),
    signals: vault
      .all<{ trait: number; term: string }>(
        sql`SELECT trait, term FROM record_signals ORDER BY trait, term`,
      )
      .map(({ trait, term }) => `${traits.fromCode(trait)} ${term}`),
    organisations: vault
      .all<{ trait: number; name: string }>(
        sql`SELECT s.trait, o.name FROM organisation_signals s JOIN organisations o ON o.id = s.organisation_id
          ORDER BY s.trait, o.name`,
      )
      .map(({ trait, name }) => `${traits.fromCode(trait)} ${name}`),
    detections: vault
      .all<{ detector: number; confidence: number }>(
        sql`SELECT detector, confidence FROM detections ORDER BY detector, record_id, field, start`,
      )
      .map(
        ({ detector, confidence }) =>
          `${detectors.fromCode(detector)} ${confidences.fromCode(confidence)}`,
      ),
  };
}

const nothing = { facts: [], signals: [], organisations: [], detections: [] };

describe("an examination", () => {
  it("finds secrets in what was written and received, and in titles", () => {
    const given = openTestVault();
    given.addRecord(message(`my card: ${CARD}`, { own: true }));
    given.addRecord(message("mail me: ada@example.org", { own: false }));
    given.addRecord({ category: "posts", text: "pwd: k4rtoffel!" });
    given.addRecord({ category: "search", title: "IBAN NL91ABNA0417164300" });
    given.examine();
    expect(foundIn(given)).toEqual({
      ...nothing,
      detections: [
        "card certain",
        "iban certain",
        "email certain",
        "password likely",
      ],
    });
  });

  it("keeps where it stands and never what it says", () => {
    const given = openTestVault();
    given.addRecord(message(`my card: ${CARD}`));
    given.examine();
    const [row] = given.vault.all<Record<string, unknown>>(
      sql`SELECT * FROM detections`,
    );
    expect(row).toMatchObject({ field: 0, start: 9, length: CARD.length });
    expect(JSON.stringify(row)).not.toContain("1486");
  });

  it("looks for no secrets in notices, payments, devices or links", () => {
    const given = openTestVault();
    given.addRecord(message(`card ${CARD}`, { kind: "system" }));
    given.addRecord({ category: "payments", text: CARD });
    given.addRecord({ category: "devices", text: CARD });
    given.addRecord(message(`https://example.org/${CARD.replaceAll(" ", "")}`));
    given.examine();
    expect(foundIn(given)).toEqual(nothing);
  });

  it("finds what own words could reveal, and nothing of other people", () => {
    const given = openTestVault();
    given.addRecord({ category: "ad_interests", text: "Diabetes" });
    given.addRecord({ category: "inferences", text: "Islam" });
    given.addRecord({ category: "groups", text: "Teachers Union" });
    given.addRecord({ category: "search", text: "gay bars near me" });
    given.addRecord(message("I have diabetes"));
    given.addRecord({
      category: "friends",
      person: "Ada Church",
      text: "church",
      concernsOthers: true,
    });
    given.addRecord({
      category: "search",
      text: "Refugee Council",
      concernsOthers: true,
    });
    given.addRecord({ category: "settings", text: "church" });
    given.examine();
    expect(foundIn(given)).toEqual({
      ...nothing,
      signals: [
        "health diabetes",
        "religion islam",
        "sexuality gay",
        "union teachers union",
      ],
    });
  });

  it("finds what the names of organisations could reveal, with records or without", () => {
    const given = openTestVault();
    given.addRecord({
      category: "off_platform",
      organisation: "Riverbend Fertility Clinic",
    });
    given.addTie("cancercarenow.example.org", "list_upload");
    given.addTie("Velora Outdoor", "list_upload");
    given.examine();
    expect(foundIn(given).organisations).toEqual([
      "health Riverbend Fertility Clinic",
      "health cancercarenow.example.org",
    ]);
  });

  it("takes the answers of a profile for what they are, and its names for nothing", () => {
    const given = openTestVault();
    given.addRecord({
      category: "profile",
      mapping: "profile",
      title: "Ada Church",
      extra: {
        "religious_view.name": "Pastafarian",
        "name.last_name": "Church",
        "current_city.name": "Catholicville",
      },
    });
    given.examine();
    expect(foundIn(given).signals).toEqual(["religion pastafarian"]);
  });

  it("of a link that was opened, looks at the site and the title", () => {
    const given = openTestVault();
    given.addRecord({
      category: "viewed",
      mapping: "link_history",
      text: "https://www.diabetes.example.org/recipes",
    });
    given.addRecord({
      category: "viewed",
      mapping: "link_history",
      text: "https://news.example.org/church/cancer",
    });
    given.addRecord({ category: "viewed", mapping: "videos", text: "Church" });
    given.examine();
    expect(foundIn(given).signals).toEqual(["health diabetes"]);
  });

  it("tells facts of the owner only", () => {
    const given = openTestVault();
    given.addRecord({
      category: "profile",
      mapping: "profile",
      title: "Ada Oak",
      text: "ada@example.org",
    });
    given.addRecord({
      category: "contacts",
      text: "bo@example.org",
      concernsOthers: true,
    });
    given.addRecord({
      category: "profile",
      text: "cy@example.org",
      concernsOthers: true,
    });
    given.examine();
    expect(foundIn(given).facts).toEqual([
      "name Ada Oak",
      "email ada@example.org",
    ]);
  });

  it("is not worried by the owner's own address and number, whichever archive came first", () => {
    const given = openTestVault();
    given.addRecord(message("write to ada@example.org or bo@example.org"));
    given.addRecord(message("my number is 0503 555 0159, call me"));
    given.examine();
    expect(foundIn(given).detections.slice(0, 3)).toContain("email certain");
    given.addRecord({
      category: "profile",
      mapping: "profile",
      text: "ada@example.org",
    });
    given.vault.execute(
      `INSERT INTO unexamined SELECT id FROM records WHERE category = ${categories.toCode("profile")}`,
    );
    examine(given.vault);
    expect(
      foundIn(given).detections.filter((each) => each.startsWith("email")),
    ).toEqual(["email possible", "email certain"]);
  });
});

describe("the list of what is unexamined", () => {
  it("is full of new records, and then empty", () => {
    const given = openTestVault();
    expect(isExamined(given.vault)).toBe(true);
    given.addRecord(message(CARD));
    expect(isExamined(given.vault)).toBe(false);
    given.examine();
    expect(isExamined(given.vault)).toBe(true);
  });

  it("gives the same however often it is done", () => {
    const given = openTestVault();
    given.addRecord(message(`card ${CARD}, ada@example.org`));
    given.addRecord({ category: "groups", text: "Teachers Union" });
    given.addTie("Online Casino", "list_upload");
    given.examine();
    const once = foundIn(given);
    given.examine();
    expect(foundIn(given)).toEqual(once);
  });

  it("holds everything again when the rules are newer", () => {
    const given = openTestVault();
    given.addRecord(message(`card ${CARD}`));
    given.examine();
    // An older program found something else.
    given.vault.execute(
      "UPDATE detections SET start = 1; UPDATE examination SET version = version + 1000",
    );
    expect(isExamined(given.vault)).toBe(false);
    examine(given.vault);
    expect(isExamined(given.vault)).toBe(true);
    expect(given.vault.all(sql`SELECT start FROM detections`)).toEqual([
      { start: 5 },
    ]);
  });

  it("keeps what is left when it is stopped, and goes on from there", () => {
    const given = openTestVault();
    for (let index = 0; index < 4500; index += 1)
      given.addRecord(
        message(`number ${index}, m${index}@example.org`, {
          occurredAt: NOW + index * 1000,
        }),
      );
    given.vault.execute("INSERT INTO unexamined SELECT id FROM records");
    const seen: number[] = [];
    expect(
      examine(given.vault, {
        progress: (done) => seen.push(done),
        isCancelled: () => seen.length === 2,
      }),
    ).toBe(false);
    expect(seen).toEqual([0, 2000]);
    const left = (): number =>
      given.vault.get<{ count: number }>(
        sql`SELECT count(*) AS count FROM unexamined`,
      )!.count;
    expect(left()).toBe(500);
    expect(foundIn(given).detections).toHaveLength(4000);
    expect(isExamined(given.vault)).toBe(false);
    expect(examine(given.vault)).toBe(true);
    expect(left()).toBe(0);
    expect(foundIn(given).detections).toHaveLength(4500);
  });

  it("forgets what a record no longer says", () => {
    const given = openTestVault();
    given.addRecord(message(`card ${CARD}`));
    given.addRecord(message("mail bo@example.org"));
    given.examine();
    given.vault.execute(
      "UPDATE records SET text = 'nothing' WHERE text LIKE 'card%'",
    );
    given.examine();
    expect(foundIn(given).detections).toEqual(["email certain"]);
  });
});

describe("calling something wrong", () => {
  it("takes a signal away for good, in every spelling, and gives it back", () => {
    const given = openTestVault();
    const groups = ["Église du quartier", "EGLISE DU QUARTIER", "Autre église"];
    for (const text of groups) given.addRecord({ category: "groups", text });
    given.examine();
    expect(foundIn(given).signals).toHaveLength(3);

    const subject = "signal:religion:Église du Quartier";
    expect(dismiss(given.vault, subject, NOW)).toBe(true);
    expect(dismiss(given.vault, subject, NOW)).toBe(false);
    expect(foundIn(given).signals).toEqual(["religion eglise"]);
    given.examine();
    expect(foundIn(given).signals).toEqual(["religion eglise"]);
    expect(listDismissals(given.vault)).toEqual([
      { subject: "signal:religion:eglise du quartier", dismissedAt: NOW },
    ]);

    expect(undismiss(given.vault, subject)).toBe(true);
    expect(undismiss(given.vault, subject)).toBe(false);
    expect(foundIn(given).signals).toHaveLength(3);
    expect(isExamined(given.vault)).toBe(true);
  });

  it("leaves other traits and names as they are", () => {
    const given = openTestVault();
    given.addRecord({ category: "ad_interests", text: "Jewish ancestry test" });
    given.examine();
    dismiss(given.vault, "signal:religion:jewish ancestry test", NOW);
    expect(foundIn(given).signals).toEqual(["origin jewish ancestry"]);
  });

  it("takes the signal of an organisation away", () => {
    const given = openTestVault();
    given.addTie("Online Casino", "list_upload");
    given.addTie("Riverbend Clinic", "list_upload");
    given.examine();
    dismiss(given.vault, "signal:money:online casino", NOW);
    expect(foundIn(given).organisations).toEqual(["health Riverbend Clinic"]);
    undismiss(given.vault, "signal:money:online casino");
    expect(foundIn(given).organisations).toHaveLength(2);
  });

  it("takes a detection of one record away", () => {
    const given = openTestVault();
    const text = `card ${CARD}, ada@example.org`;
    const first = given.addRecord(message(text));
    given.addRecord(message(text));
    given.examine();
    const subject = `detection:${first}:card`;
    dismiss(given.vault, subject, NOW);
    expect(foundIn(given).detections).toEqual([
      "card certain",
      "email certain",
      "email certain",
    ]);
    undismiss(given.vault, subject);
    expect(foundIn(given).detections).toHaveLength(4);
  });

  it.each([
    ["signal:religion:église", true],
    ["signal:religion:", false],
    ["signal:religion:…", false],
    ["signal:taste:church", false],
    ["detection:AAAAAAAAAAAAAAAAAAAAAA:card", true],
    ["detection:AAAA:card", false],
    ["detection:AAAAAAAAAAAAAAAAAAAAAA:shoe", false],
    ["", false],
    [`signal:religion:${"x".repeat(500)}`, false],
  ])("knows %s: %s", (subject, isOne) => {
    expect(isSubject(subject)).toBe(isOne);
  });
});
