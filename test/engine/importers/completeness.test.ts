import path from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import {
  countMissingPages,
  partsToldBy,
} from "../../../electron/engine/importers/completeness.ts";
import { runAudit } from "../../../electron/engine/audit/run-audit.ts";
import { textFor } from "../../../electron/engine/text.ts";
import { getCompleteness } from "../../../electron/engine/vault/completeness.ts";
import { writeArchive } from "../../helpers/made-up-archive.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";
import { importInto, withVault } from "../../helpers/vault-tools.ts";

describe("how many parts there are", () => {
  it.each([
    [["facebook-sam-2025-06-19-aaaaaaaa_2_of_5.zip"], 5],
    [["download-part1of3.zip", "download-part3of3.zip"], 3],
    [["Sam (2 of 4).zip"], 4],
    [["facebook-sam-2025-06-19-aaaaaaaa.zip"], undefined],
    [["best10of2.zip"], undefined],
    [["proof12.zip"], undefined],
    [[], undefined],
  ])("%j: %s", (names, expected) => {
    expect(partsToldBy(names)).toBe(expected);
  });
});

describe("missing pages", () => {
  it.each([
    ["none of a whole series", ["a/posts_1.json", "a/posts_2.json"], 0],
    ["a gap", ["a/posts_1.json", "a/posts_4.json"], 2],
    [
      "gaps of each series",
      ["a/x_1.html", "a/x_3.html", "b/x_1.html", "b/x_3.html"],
      2,
    ],
    ["not what is no page", ["a/1.jpg", "a/photo_1.jpg", "a/photo_9.jpg"], 0],
    ["not an id", ["off/shop_1200.html", "off/cafe_1300.html"], 0],
    ["not a single page of any number", ["a/posts_3.json"], 0],
  ])("%s", (_, names, expected) => {
    expect(countMissingPages(names)).toBe(expected);
  });
});

const folder = temporaryFolder();
afterAll(() => folder.remove());

describe("what an archive cannot show", () => {
  it("is told in the overview and by META-01", async () => {
    const file = path.join(folder.path, "vault.db");
    const made = {
      files: {
        "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json":
          [{ timestamp: 1_700_000_000, data: [{ post: "one" }] }],
        "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_3.json":
          [{ timestamp: 1_600_000_000, data: [{ post: "three" }] }],
        "security_and_login_information/no-data.txt": "nothing",
      },
    };
    const zip = writeArchive(
      path.join(folder.path, "facebook-sam.example_1_of_3.zip"),
      made,
    );
    await importInto(file, [zip]);
    withVault(file, (vault) => {
      const { archives, absent } = getCompleteness(vault);
      expect(archives).toMatchObject([
        {
          provider: "facebook",
          account: "Sam Example",
          dates: null,
          parts: { here: 1, of: 3 },
          missingPages: 1,
          html: false,
        },
      ]);
      expect(absent).toContain("contacts");
      expect(absent).not.toContain("posts");
      const en = runAudit(vault, textFor("en")).find(
        ({ id }) => id === "META-01",
      )?.why;
      expect(en).toContain(
        "One of the 3 parts of Facebook, Sam Example is here; the others may hold more.",
      );
      expect(en).toContain(
        "One numbered file of Facebook, Sam Example is missing between others; it may be in a part that is not here.",
      );
      expect(en).not.toContain("HTML");
      const fr = runAudit(vault, textFor("fr")).find(
        ({ id }) => id === "META-01",
      )?.why;
      expect(fr).toContain(
        "Une des 3 parties de Facebook, Sam Example est ici",
      );
    });
  });
});
