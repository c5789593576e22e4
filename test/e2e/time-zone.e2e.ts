import path from "node:path";

import { afterAll, expect, it } from "vitest";

import type { FullRecord } from "../../shared/contract/commands.ts";
import { en } from "../../shared/i18n/locales/en.ts";
import { root } from "../architecture/project-files.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { openApp, type App } from "./harness.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

async function recordsOf(app: App): Promise<FullRecord[]> {
  const lines = await app.terminal("records");
  return lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as FullRecord);
}

const isLocal = ({ occurredAt, localTime }: FullRecord): boolean =>
  occurredAt === null && localTime !== null;

/* Pages of 2019 say when they were made with a difference from UTC; of winter rows it tells nothing. */
it("times that nothing gives a zone get the one that the person names", async () => {
  const app = await openApp({ folder: folder.path, keep: true });
  const { page } = app;
  const tree = path.join(root, "test/fixtures/facebook/2019-html");
  await page
    .getByRole("button", { name: en.window.start.chooseFiles })
    .waitFor();
  await app.drop([tree], "main");
  const again = page.getByRole("button", { name: en.window.import.again });
  await again.waitFor({ timeout: 30_000 });
  const before = await recordsOf(app);
  expect(before.filter(isLocal).length).toBeGreaterThan(0);

  await page
    .getByRole("combobox", { name: en.window.import.zone })
    .selectOption("Europe/Berlin");
  await again.click();
  await again.waitFor({ state: "detached", timeout: 30_000 });
  const after = await recordsOf(app);
  expect(after).toHaveLength(before.length);
  expect(after.filter(isLocal)).toEqual([]);
  // 20 October 2018 was still summer there: 3:46 AM is 01:46 UTC.
  expect(after.find(({ text }) => text === "Plain text post")).toMatchObject({
    occurredAt: Date.UTC(2018, 9, 20, 1, 46),
    localTime: "2018-10-20T03:46:00",
    zone: "Europe/Berlin",
  });
  expect(app.problems).toEqual([]);
  await app.close();
});
