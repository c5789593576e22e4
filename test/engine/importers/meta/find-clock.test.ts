import path from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { openParts } from "../../../../electron/engine/archive/open-parts.ts";
import type {
  Clock,
  TimeChoice,
} from "../../../../electron/engine/importers/clock.ts";
import { recognise } from "../../../../electron/engine/importers/recognise.ts";
import { importers } from "../../../../electron/engine/importers/registry.ts";
import {
  writeArchive,
  writeUnpacked,
} from "../../../helpers/made-up-archive.ts";
import { temporaryFolder } from "../../../helpers/temporary-folder.ts";
import { zipFixture } from "../../../helpers/zip-fixture.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

/** The clock that an import would use. */
async function clockAt(
  location: string,
  choice: TimeChoice = {},
): Promise<Clock> {
  const { parts } = await openParts([location]);
  try {
    const [archive] = recognise(parts, importers).archives;
    return await archive!.importer.findClock(
      archive!.pieces.flatMap(({ entries }) => entries),
      choice,
    );
  } finally {
    for (const part of parts) part.close();
  }
}

async function zipped(fixture: string): Promise<string> {
  return zipFixture(
    `facebook/${fixture}`,
    path.join(folder.path, `${fixture}.zip`),
  );
}

const SUMMER = { localTime: "2025-04-18T20:13:20" };
const summerIn = (zone: string, instant: string) => ({
  ...SUMMER,
  zone,
  occurredAt: Date.parse(instant),
});

describe("the clock of a downloaded archive", () => {
  it("is the zone of its file, agreeing with a header whose label lies", async () => {
    const clock = await clockAt(await zipped("2025-html"));
    expect(clock.settle(SUMMER)).toEqual(
      summerIn("Europe/Amsterdam", "2025-04-18T18:13:20Z"),
    );
  });

  it("is that of either half of a pair, winter and summer", async () => {
    const clock = await clockAt(await zipped("pair-2025-html"));
    expect(clock.settle({ localTime: "2025-03-30T00:30:30" })).toEqual({
      localTime: "2025-03-30T00:30:30",
      zone: "Europe/Paris",
      occurredAt: Date.parse("2025-03-29T23:30:30Z"),
    });
    expect(
      (await clockAt(await zipped("pair-2025-json"))).settle(SUMMER).zone,
    ).toBe("Europe/Paris");
  });

  it("is not the account's zone where the pages say UTC", async () => {
    const location = await zipped("2024-html");
    expect((await clockAt(location)).settle(SUMMER)).toEqual(SUMMER);
    expect(
      (await clockAt(location, { timezone: "UTC" })).settle(SUMMER),
    ).toEqual(summerIn("UTC", "2025-04-18T20:13:20Z"));
  });

  it("is the difference of a footer, where that is certain", async () => {
    const location = await zipped("2019-html");
    const clock = await clockAt(location);
    expect(clock.settle({ localTime: "2019-04-23T08:13:00" })).toEqual({
      localTime: "2019-04-23T08:13:00",
      occurredAt: Date.parse("2019-04-23T06:13:00Z"),
    });
    const winter = { localTime: "2019-01-23T08:13:00" };
    expect(clock.settle(winter)).toEqual(winter);
    const chosen = await clockAt(location, { timezone: "Europe/Amsterdam" });
    expect(chosen.settle(winter)).toEqual({
      ...winter,
      zone: "Europe/Amsterdam",
      occurredAt: Date.parse("2019-01-23T07:13:00Z"),
    });
  });

  it("is none in an archive that says nothing", async () => {
    const location = writeArchive(path.join(folder.path, "silent.zip"), {});
    expect((await clockAt(location)).settle(SUMMER)).toEqual(SUMMER);
    expect(
      (await clockAt(location, { timezone: "Asia/Tokyo" })).settle(SUMMER).zone,
    ).toBe("Asia/Tokyo");
  });

  it.each([
    ["keyed", { timezone_v2: "Europe/Amsterdam" }],
    [
      "labelled",
      {
        label_values: [{ label: "Fuseau horaire", value: "Europe/Amsterdam" }],
      },
    ],
  ])("is found in a folder, in a %s file of JSON", async (name, file) => {
    const location = writeUnpacked(path.join(folder.path, name), {
      files: {
        "personal_information/profile_information/timezone.json": file,
      },
    });
    const clock = await clockAt(location, { timezone: "Asia/Tokyo" });
    expect(clock.settle(SUMMER).zone).toBe("Europe/Amsterdam");
  });

  it.each([
    ["damaged", Buffer.from("{{{")],
    [
      "other-words",
      { timezone_v2: "Cuba", note: "Mars/Olympus", offset: "+02:00" },
    ],
  ])("is none where the file is no help: %s", async (name, file) => {
    const location = writeUnpacked(path.join(folder.path, name), {
      files: { "logged_information/location/timezone.json": file },
    });
    expect((await clockAt(location)).settle(SUMMER)).toEqual(SUMMER);
  });
});
