import { describe, expect, it } from "vitest";

import {
  countryAtEnd,
  countryCode,
} from "../../../electron/engine/audit/country-names.ts";
import { listLoginPlaces } from "../../../electron/engine/audit/login-places.ts";
import type { Scalar } from "../../../shared/domain/record.ts";
import {
  openTestVault,
  type TestVault,
} from "../../helpers/open-test-vault.ts";

const day = (number: number): number => Date.UTC(2025, 0, number);

function addLogin(
  test: TestVault,
  extra: Readonly<Record<string, Scalar>>,
  at?: number,
  mapping = "account_activity",
): void {
  test.addRecord({
    category: "devices",
    mapping,
    extra,
    ...(at !== undefined && { occurredAt: at }),
  });
}

describe("places of log-ins", () => {
  it("are cities and countries as the archive names them, with first and last", () => {
    const test = openTestVault();
    addLogin(test, { city: "Lyon", region: "Rhône", country: "FR" }, day(4));
    addLogin(test, { city: "LYON", country: "FR" }, day(2));
    addLogin(test, { location: "Lyon, France" }, day(9), "sessions");
    addLogin(test, { "session.city": "Nantes", "session.country": "FR" });
    addLogin(test, { Ubicación: "Sevilla, España" }, day(3), "sessions");
    expect(listLoginPlaces(test.vault)).toEqual({
      countries: [
        {
          country: "FR",
          places: 2,
          records: 4,
          firstAt: day(2),
          lastAt: day(9),
        },
        {
          country: "ES",
          places: 1,
          records: 1,
          firstAt: day(3),
          lastAt: day(3),
        },
      ],
      places: [
        {
          place: expect.stringMatching(/^lyon$/i) as string,
          country: "FR",
          records: 3,
          firstAt: day(2),
          lastAt: day(9),
        },
        {
          place: "Sevilla",
          country: "ES",
          records: 1,
          firstAt: day(3),
          lastAt: day(3),
        },
        {
          place: "Nantes",
          country: "FR",
          records: 1,
          firstAt: null,
          lastAt: null,
        },
      ],
      unplaced: 0,
    });
  });

  it("keep what cannot be put in a country whole, after all others", () => {
    const test = openTestVault();
    for (let at = 1; at <= 3; at += 1)
      addLogin(test, { location: "Quayham, North Coast" }, day(at), "sessions");
    addLogin(test, { city: "Exampleville", country: "XX" });
    addLogin(test, { city: "Berne", country: "Schweiz" });
    const { countries, places } = listLoginPlaces(test.vault);
    expect(countries).toMatchObject([
      { country: "CH", places: 1, records: 1 },
      { country: null, places: 2, records: 4 },
    ]);
    expect(
      places.map(({ place, country, records }) => [place, country, records]),
    ).toEqual([
      ["Quayham, North Coast", null, 3],
      ["Exampleville, XX", null, 1],
      ["Berne", "CH", 1],
    ]);
  });

  it("never come from an address, and log-ins without a place are counted", () => {
    const test = openTestVault();
    addLogin(test, { ip_address: "203.0.113.5" }, day(1), "logins");
    addLogin(test, { ip: "203.0.113.6", action: "Login" }, day(1));
    // No log-in: a device has no place to name.
    addLogin(test, { os: "Example OS" }, day(1), "mobile_devices");
    test.addRecord({ category: "profile", extra: { city: "Lyon" } });
    test.addRecord({ category: "location", extra: { country: "FR" } });
    expect(listLoginPlaces(test.vault)).toEqual({
      countries: [],
      places: [],
      unplaced: 2,
    });
  });

  it("may be a country alone, and are cut where no page could show them, but not its sums", () => {
    const test = openTestVault();
    addLogin(test, { country: "PT" });
    for (let city = 0; city < 501; city += 1)
      addLogin(test, { city: `Town ${city}`, country: "IE" });
    const { countries, places } = listLoginPlaces(test.vault);
    expect(places).toHaveLength(500);
    expect(countries).toMatchObject([
      { country: "IE", places: 501, records: 501 },
      { country: "PT", places: 0, records: 1 },
    ]);
  });
});

describe("names of countries", () => {
  it.each([
    ["fr", "FR"],
    ["Allemagne", "DE"],
    ["Deutschland", "DE"],
    ["Alemania", "DE"],
    ["Países Bajos", "NL"],
    ["Verenigde Staten", "US"],
    ["Stati Uniti", "US"],
    ["Czech Republic", "CZ"],
    ["Georgia", "GE"],
  ])("%s is %s", (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it.each(["XX", "ZZ", "EU", "UN", "DD", "Testland", ""])(
    "%s is none",
    (name) => expect(countryCode(name)).toBeUndefined(),
  );

  it("at the end of a place have to be of countries only", () => {
    expect(countryAtEnd(" France")).toBe("FR");
    expect(countryAtEnd(" Georgia")).toBeUndefined();
    expect(countryAtEnd(" GA")).toBeUndefined();
  });
});
