import { cpSync, globSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { en } from "../../shared/i18n/locales/en.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { zipFixture } from "../helpers/zip-fixture.ts";
import { openApp, type App } from "./harness.ts";
import { settled } from "./pages.ts";

/* Where log-ins came from, on the map and in its table, as far as the archive names places. */

const folder = temporaryFolder();
const tree = path.join(folder.path, "tree");
const { logins } = en.window;
let app: App;

const login = (at: string, place: object): object => ({
  action: "Login",
  timestamp: Date.parse(`${at}T12:00:00Z`) / 1000,
  ip_address: "203.0.113.5",
  ...place,
});

beforeAll(async () => {
  const fixture = path.join(
    import.meta.dirname,
    "../fixtures/facebook/2024-json",
  );
  cpSync(fixture, tree, { recursive: true });
  const [activity] = globSync("*/*/account_activity.json", { cwd: tree });
  writeFileSync(
    path.join(tree, activity!),
    JSON.stringify({
      account_activity_v2: [
        login("2021-03-04", { city: "Lyon", country: "FR" }),
        login("2024-02-05", { city: "Lyon", country: "FR" }),
        login("2022-06-07", { city: "Brest", country: "FR" }),
        login("2023-08-09", { city: "Porto", country: "PT" }),
        login("2023-08-11", { city: "Singapore", country: "SG" }),
      ],
    }),
  );
  const zip = path.join(folder.path, "facebook-zoequillfeather.zip");
  await zipFixture(tree, zip);
  app = await openApp();
  await app.drop([zip], ".drop");
  await app.page
    .getByRole("link", { name: en.window.import.seeOverview })
    .click({ timeout: 60_000 });
});
afterAll(async () => {
  await app.close();
  folder.remove();
});

it("shows countries as numbers on a map and all places in a table", async () => {
  const { page } = app;
  await page
    .getByRole("heading", {
      name: logins.title_other
        .replace("{count}", "3")
        .replace("{country}", "France"),
    })
    .waitFor();
  await settled(page);
  const rows = page
    .getByRole("table", { name: logins.caption })
    .getByRole("row");
  const cells = await rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll("th, td")].map((cell) =>
        cell.textContent?.replaceAll(/[\u2066-\u2069]/g, "").trim(),
      ),
    ),
  );
  expect(cells).toEqual([
    [
      logins.country,
      logins.places,
      en.window.overview.records,
      logins.first,
      logins.last,
    ],
    ["1 France", "Lyon 2Brest 1", "3", "4 March 2021", "5 February 2024"],
    ["2 Portugal", "Porto 1", "1", "9 August 2023", "9 August 2023"],
    ["Singapore", "Singapore 1", "1", "11 August 2023", "11 August 2023"],
    // Of the fixture: a session in a country that there is not.
    [
      logins.unknownCountry,
      "Exampleville, Testland 1",
      "1",
      "14 March 2024",
      "14 March 2024",
    ],
  ]);
  const map = page.getByRole("img", {
    name: logins.drawing.replace("{countries}", "1 France and 2 Portugal"),
  });
  expect(await map.locator("text").allTextContents()).toEqual(["1", "2"]);
  expect(await map.locator("path.a-observed").count()).toBe(2);
  await page
    .getByText(logins.tooSmall.replace("{countries}", "Singapore"))
    .waitFor();
  expect(app.problems).toEqual([]);
});

it.each([320, 1280])("fits a window of %i px", async (width) => {
  await app.page.setViewportSize({ width, height: 800 });
  await settled(app.page);
  const wide = await app.page.evaluate(
    () => document.documentElement.scrollWidth,
  );
  expect(wide).toBeLessThanOrEqual(width);
  // Every number stands on the sheet and beside the others.
  const marks = await app.page
    .locator(".map .mark")
    .evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect),
    );
  const sheet = (await app.page.locator(".map .sheet").boundingBox())!;
  expect(marks).toHaveLength(2);
  for (const { left, right } of marks) {
    expect(left).toBeGreaterThanOrEqual(sheet.x);
    expect(right).toBeLessThanOrEqual(sheet.x + sheet.width);
  }
  const [one, other] = marks.map(({ x, y }) => [x, y] as const);
  expect(Math.hypot(one![0] - other![0], one![1] - other![1])).toBeGreaterThan(
    20,
  );
});
