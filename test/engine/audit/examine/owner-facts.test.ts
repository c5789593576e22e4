import { describe, expect, it } from "vitest";

import type { Category } from "../../../../shared/domain/category.ts";
import type { Scalar } from "../../../../shared/domain/record.ts";
import { factsOf } from "../../../../electron/engine/audit/examine/owner-facts.ts";
import { plainIpAddress } from "../../../../electron/engine/audit/examine/ip-address.ts";
import { userAgentWords } from "../../../../electron/engine/audit/examine/user-agent.ts";

interface Given {
  category: Category;
  provider?: "facebook" | "whatsapp";
  title?: string;
  text?: string;
  extra?: Record<string, Scalar>;
  mapping?: string;
}

const told = ({
  category,
  provider = "facebook",
  title,
  text,
  extra = {},
  mapping,
}: Given): string[] =>
  factsOf({
    category,
    provider,
    title: title ?? null,
    text: text ?? null,
    extra: Object.entries(extra),
    mappings: mapping === undefined ? [] : [mapping],
  })
    .map(({ kind, value }) => `${kind} ${value}`)
    .toSorted();

describe("a profile", () => {
  it("tells names, ways to reach the owner, birth date and towns", () => {
    expect(
      told({
        category: "profile",
        mapping: "profile",
        title: "Noémie Valdroche",
        text: "Noemie@Example.org",
        extra: {
          "Previous emails": "old@example.org, older@example.org",
          "Phone numbers": "+33 6 39 98 12 34",
          Birthday: "Nov 03, 1988",
          "Current city": "Vauxmarais",
          "Registration date": "Nov 22, 2012 5:12:09 am",
          "family_members.0.name": "Cédric Kesertier",
          "relationship.partner": "Inès Yverebrook",
        },
      }),
    ).toEqual([
      "birth_date 1988-11-03",
      "email noemie@example.org",
      "email old@example.org",
      "email older@example.org",
      "name Noémie Valdroche",
      "phone +33639981234",
      "place Vauxmarais",
    ]);
  });

  it.each([
    ["fr", "Date de naissance", "3 novembre 1988", "Ville actuelle"],
    ["de", "Geburtsdatum", "3. November 1988", "Wohnort"],
    ["es", "Fecha de nacimiento", "3 de noviembre de 1988", "Ciudad actual"],
  ])("tells the same under labels in %s", (_, birthday, date, city) => {
    expect(
      told({
        category: "profile",
        mapping: "profile",
        extra: { [birthday]: date, [city]: "Vauxmarais" },
      }),
    ).toEqual(["birth_date 1988-11-03", "place Vauxmarais"]);
  });

  it("tells the parts that older files give", () => {
    expect(
      told({
        category: "profile",
        mapping: "profile",
        extra: {
          "birthday.year": 1988,
          "birthday.month": 11,
          "birthday.day": 3,
          "current_city.name": "Vauxmarais",
          "hometown.name": "Ferté-Brume",
          "other_names.0.name": "Noémie Pomme",
        },
      }),
    ).toEqual([
      "birth_date 1988-11-03",
      "name Noémie Pomme",
      "place Ferté-Brume",
      "place Vauxmarais",
    ]);
  });

  it("tells the address from which it was opened", () => {
    expect(
      told({
        category: "profile",
        mapping: "registration",
        text: "ada@example.org",
        extra: { "Registration IP": "2001:DB8:260:0:0:0:0:76A" },
      }),
    ).toEqual(["email ada@example.org", "ip 2001:db8:260::76a"]);
  });

  it("of WhatsApp tells number and name under any label", () => {
    expect(
      told({
        category: "profile",
        provider: "whatsapp",
        title: "Noémie",
        extra: { "Numéro de téléphone": "+15035550159", Actu: "Bonjour" },
      }),
    ).toEqual(["name Noémie", "phone +15035550159"]);
  });

  it("tells the postal addresses of forms", () => {
    expect(
      told({
        category: "profile",
        mapping: "autofill",
        extra: {
          "STREET ADDRESS": "51 quai aux Herbes",
          "Adresse e-mail": "a@example.org",
        },
      }),
    ).toEqual(["address 51 quai aux Herbes", "email a@example.org"]);
  });
});

describe("devices", () => {
  it("tell addresses, towns, and what the device is called", () => {
    expect(
      told({
        category: "devices",
        mapping: "sessions",
        title: "Example Phone",
        text: "192.0.2.105",
        extra: {
          user_agent:
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
          location: "Dunmallow, Côte des Grèbes",
          app_version: "10.0.0.1",
        },
      }),
    ).toEqual([
      "device Example Phone",
      "device Firefox (Windows)",
      "ip 192.0.2.105",
      "place Dunmallow, Côte des Grèbes",
    ]);
  });

  it("are not what an event is called", () => {
    expect(
      told({ category: "devices", mapping: "logins", title: "Login" }),
    ).toEqual([]);
    expect(
      told({
        category: "devices",
        provider: "whatsapp",
        title: "Adresse IP",
        text: "192.0.2.1",
      }),
    ).toEqual(["ip 192.0.2.1"]);
  });
});

describe("places and guesses", () => {
  it("are told where they are of the owner", () => {
    expect(
      told({
        category: "location",
        mapping: "primary_location",
        text: "Vauxmarais, Côte des Grèbes",
      }),
    ).toEqual(["place Vauxmarais, Côte des Grèbes"]);
    expect(
      told({
        category: "inferences",
        mapping: "peer_group",
        text: "Established Adult Life",
      }),
    ).toEqual(["label Established Adult Life"]);
    // A page shows it under its label only.
    expect(
      told({
        category: "inferences",
        mapping: "peer_group",
        extra: { "Friend peer group v2": "Established Adult Life" },
      }),
    ).toEqual(["label Established Adult Life"]);
  });

  it("are not told of a topic, a check-in, or a number in a setting", () => {
    expect(
      told({ category: "inferences", mapping: "topics", text: "Board games" }),
    ).toEqual([]);
    expect(
      told({
        category: "location",
        mapping: "check_ins",
        text: "Lovely",
        extra: { "Place tags.Address": "51 quai aux Herbes" },
      }),
    ).toEqual([]);
    expect(
      told({
        category: "settings",
        provider: "whatsapp",
        text: "+15035550159",
      }),
    ).toEqual([]);
    expect(
      told({ category: "contacts", text: "+15035550159", title: "Ada" }),
    ).toEqual([]);
  });
});

describe("an IP address", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["2001:DB8:0:0:0:0:0:1", "2001:db8::1"],
    ["2001:db8::0001", "2001:db8::1"],
    ["2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"],
    ["2001:0:0:1:0:0:0:1", "2001:0:0:1::1"],
    ["::1", "::1"],
    ["::", "::"],
    ["1::", "1::"],
    ["::ffff:203.0.113.7", "::ffff:cb00:7107"],
    ["256.1.1.1", undefined],
    ["01.02.03.04", undefined],
    ["1.2.3", undefined],
    ["1:2:3:4:5:6:7", undefined],
    ["1:2:3:4:5:6:7:8:9", undefined],
    ["1::2::3", undefined],
    ["12:30:45", undefined],
    ["std::string", undefined],
    ["", undefined],
  ])("%j is compared as %j", (written, plain) => {
    expect(plainIpAddress(written)).toBe(plain);
  });
});

describe("what a browser says of itself", () => {
  it.each([
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
      "Safari (iOS)",
    ],
    [
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
      "Chrome (Linux)",
    ],
    ["Mozilla/5.0 (Example; Phone)", undefined],
    ["Firefox auf meinem Rechner", undefined],
    [`Mozilla/5.0 ${"x".repeat(5000)}`, undefined],
  ])("%s", (written, words) => {
    expect(userAgentWords(written)).toBe(words);
  });
});
