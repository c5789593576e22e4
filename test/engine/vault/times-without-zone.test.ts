import { expect, it } from "vitest";

import {
  countTimesWithoutZone,
  getArchiveId,
} from "../../../electron/engine/vault/archives.ts";
import { listRecords } from "../../../electron/engine/vault/records.ts";
import { draft, joinDrafts } from "../../helpers/join-drafts.ts";
import { openTestVault } from "../../helpers/open-test-vault.ts";

const localTime = "2024-05-04T10:31:00";
const occurredAt = Date.parse("2024-05-04T08:31:00Z");

it("counts records whose time is only known as a page's clock showed it, each once", () => {
  const { vault } = openTestVault();
  const floating = draft({ identity: ["floating"], localTime });
  const views = [
    [
      floating,
      draft({
        identity: ["settled"],
        localTime,
        occurredAt,
        zone: "Europe/Paris",
      }),
      draft({ identity: ["instant"], occurredAt }),
      draft({ identity: ["timeless"] }),
    ],
    [floating],
  ];
  for (const archive of ["first", "second"]) {
    const { records, timesWithoutZone } = joinDrafts(vault, archive, views);
    expect({ records, timesWithoutZone }).toEqual({
      records: 4,
      timesWithoutZone: 1,
    });
    expect(countTimesWithoutZone(vault, getArchiveId(vault, archive))).toBe(1);
  }
});

it("gives way to an instant of the same minute that a later archive knows", () => {
  const { vault } = openTestVault();
  const inUtc = { localTime: "2024-05-04T08:31:00" };
  joinDrafts(vault, "first", [[draft({ identity: ["one"], ...inUtc })]]);
  const later = { occurredAt, localTime, zone: "Europe/Paris" };
  const { added } = joinDrafts(vault, "second", [
    [draft({ identity: ["one"], ...later })],
  ]);
  expect(added).toBe(0);
  expect(listRecords(vault, {}).records).toMatchObject([later]);
});
