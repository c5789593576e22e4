import { readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, expect, it } from "vitest";

import { en } from "../../shared/i18n/locales/en.ts";
import { fr } from "../../shared/i18n/locales/fr.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { openApp } from "./harness.ts";
import { settled } from "./pages.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

it("language and look are those of the last window", async () => {
  const first = await openApp({ folder: folder.path, keep: true });
  await settled(first.page);
  const html = first.page.locator("html");
  expect(await html.getAttribute("lang")).toBe("en");
  expect(await html.getAttribute("data-theme")).toBeNull();
  await first.page.getByRole("radio", { name: "Français" }).click();
  await first.page
    .getByRole("radio", { name: fr.window.themes.dark, exact: true })
    .click();
  await expect.poll(() => html.getAttribute("data-theme")).toBe("dark");
  // Saved, and nothing else beside it: nothing was imported.
  await expect
    .poll(() => readdirSync(path.dirname(first.vault)))
    .toEqual(["settings.json"]);
  expect(first.problems).toEqual([]);
  await first.close();

  const second = await openApp({ folder: folder.path, keep: true });
  const { page } = second;
  await page
    .getByRole("heading", { level: 1, name: fr.window.start.first })
    .waitFor();
  expect(
    await page.evaluate(() => ({
      lang: document.documentElement.lang,
      theme: document.documentElement.dataset["theme"],
      scheme: getComputedStyle(document.documentElement).colorScheme,
    })),
  ).toEqual({ lang: "fr", theme: "dark", scheme: "dark" });
  for (const name of ["Français", fr.window.themes.dark])
    await page
      .getByRole("radio", { name, exact: true, checked: true })
      .waitFor();

  // A place that cannot be written to is said where the choice was made, and the choice holds for this window.
  rmSync(path.dirname(second.vault), { recursive: true });
  writeFileSync(path.dirname(second.vault), "no folder");
  await page.getByRole("radio", { name: "English" }).click();
  await page.getByText(en.window.notKept).waitFor();
  await page
    .getByRole("heading", { level: 1, name: en.window.start.first })
    .waitFor();
  expect(second.problems).toEqual([]);
  await second.close();
});
