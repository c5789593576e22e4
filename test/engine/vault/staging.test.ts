import { expect, it } from "vitest";

import { draft, joinDrafts } from "../../helpers/join-drafts.ts";
import { openTestVault } from "../../helpers/open-test-vault.ts";

it.each([
  [" called you.", "called you."],
  ["called you. ", "called you."],
  ["one  two", "one two"],
  ["one\ntwo", "one two"],
  ["caf\u00e9", "cafe\u0301"],
])(
  "%j and %j are the same: white space and composition differ between JSON and pages",
  (one, other) => {
    const { vault } = openTestVault();
    const views = [one, other].map((text) => [
      draft({ identity: ["m", text], text }),
    ]);
    expect(joinDrafts(vault, "archive", views).records).toBe(1);
  },
);
