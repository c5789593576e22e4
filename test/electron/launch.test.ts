import { describe, expect, it, vi } from "vitest";

import { readLaunch } from "../../electron/launch.ts";
import { locales } from "../../shared/i18n/locales/index.ts";

vi.mock("electron", async () => {
  const { electron } = await import("./stand-in/electron.ts");
  return electron;
});

const { menuOf } = await import("../../electron/menu.ts");

describe("our own command line", () => {
  const packaged = (...args: string[]) =>
    readLaunch(["dossier", ...args], true);

  it.each([
    [[]],
    [["--no-sandbox"]],
    [["-psn_0_12345"]],
    [["/home/zoe/Downloads/a.zip"]],
    [["C:\\Users\\zoe\\a.zip"]],
    [["a.zip"]],
    [["--inspect=9229"]],
    [[""]],
  ])("%j opens the window", (args) => {
    expect(packaged(...args)).toEqual({ kind: "window" });
  });

  it.each([
    [["overview"], ["overview"]],
    [
      ["import", "a.zip", "--json"],
      ["import", "a.zip", "--json"],
    ],
    [
      ["--no-sandbox", "--ozone-platform=headless", "people", "merge", "1"],
      ["people", "merge", "1"],
    ],
    [["--help"], ["--help"]],
    [["-h"], ["-h"]],
    [
      ["search", "--self-test"],
      ["search", "--self-test"],
    ],
  ])("%j is a command", (args, expected) => {
    expect(packaged(...args)).toEqual({ kind: "command", args: expected });
  });

  it("asks for the self-test, on the terminal or in a file", () => {
    expect(packaged("--self-test")).toEqual({
      kind: "self-test",
      file: undefined,
    });
    expect(packaged("--no-sandbox", "--self-test=a.json")).toEqual({
      kind: "self-test",
      file: "a.json",
    });
  });

  it("begins after our own file when we are not packaged", () => {
    const run = (...args: string[]) => readLaunch(["electron", ...args], false);
    expect(run("out/electron/main.js")).toEqual({ kind: "window" });
    expect(run("--no-sandbox", ".", "overview")).toEqual({
      kind: "command",
      args: ["overview"],
    });
    expect(run("--no-sandbox", ".", "--self-test").kind).toBe("self-test");
  });
});

describe("the menu bar", () => {
  interface Item {
    label?: string;
    role?: string;
    type?: string;
    submenu?: Item[];
  }
  const flat = (items: readonly Item[]): Item[] =>
    items.flatMap((each) => [each, ...flat(each.submenu ?? [])]);

  it.each(["linux", "win32", "darwin"] as const)(
    "says everything in the person's language on %s",
    (platform) => {
      for (const locale of ["en", "fr"] as const) {
        const words = new Set(Object.values(locales[locale].desktop.menu));
        const items = flat(menuOf(locale, platform) as Item[]).filter(
          (each) => each.type !== "separator" && each.role !== "appMenu",
        );
        expect(items.length).toBeGreaterThan(15);
        for (const { label } of items) expect(words).toContain(label);
      }
    },
  );

  it("reloads nothing and opens no tools for pages", () => {
    const roles = flat(menuOf("en", "linux") as Item[]).map(({ role }) => role);
    for (const role of ["reload", "forceReload", "toggleDevTools", "viewMenu"])
      expect(roles).not.toContain(role);
    expect(roles).toEqual(expect.arrayContaining(["copy", "quit", "zoomIn"]));
  });
});
