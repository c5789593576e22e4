import type { Text } from "../../shared/i18n/text-type.ts";

/** A place in an entry in words: `/lists/3` is "lists › 3", `line 120` is "line 120" in the language spoken. */
export function locatorWords(t: Text, locator: string): string[] {
  const [, unit, number] = /^(line|block|row) (\d+)$/u.exec(locator) ?? [];
  const value = Number(number);
  if (unit === "line") return [t("window.place.line", { number: value })];
  if (unit === "block") return [t("window.place.block", { number: value })];
  if (unit === "row") return [t("window.place.row", { number: value })];
  if (!locator.startsWith("/")) return locator === "" ? [] : [locator];
  return locator
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The last name of a path; the rest is for the panel. */
export function lastName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
