import { describe, expect, it } from "vitest";

import { entryName } from "../../../../electron/engine/importers/entry-name.ts";
import { EntryNames } from "../../../../electron/engine/importers/entry-names.ts";
import { holdsMedium } from "../../../../electron/engine/importers/meta/media-uri.ts";

const INBOX = "your_facebook_activity/messages/inbox";

function holds(
  uri: string,
  entries: readonly string[],
  namedIn = `${INBOX}/ada_1/message_1.json`,
): boolean {
  return holdsMedium(
    new EntryNames(() => entries.map(entryName)),
    uri,
    namedIn,
  );
}

describe("a medium is in the archive", () => {
  it.each([
    ["under its very name", `${INBOX}/ada_1/photos/7.jpg`, undefined],
    [
      "in a wrapper folder",
      `facebook-sam/${INBOX}/ada_1/photos/7.jpg`,
      undefined,
    ],
    [
      "below the activity folder that its name lacks",
      "messages/inbox/ada_1/photos/7.jpg",
      undefined,
    ],
    [
      "below another generation's activity folder",
      "your_activity_across_facebook/messages/inbox/ada_1/photos/7.jpg",
      undefined,
    ],
    ["with another ending", `${INBOX}/ada_1/photos/7.png`, undefined],
    ["without an ending", `${INBOX}/ada_1/photos/7`, undefined],
    ["as a bare name", "7.jpg", undefined],
    ["in another folder of its thread", `${INBOX}/ada_1/gifs/7.jpg`, undefined],
    ["in other letters", `${INBOX}/Ada_1/photos/7.JPG`, undefined],
    ["beside the thread", "./media/7.jpg", ["messages/media/7.jpg"]],
    ["beside the threads' folder", "./media/7.jpg", ["media/7.jpg"]],
    [
      "among the stickers",
      "messages/stickers_used/7.png",
      ["your_facebook_activity/messages/stickers_used/7.png"],
    ],
  ])("%s: %s", (_, uri, entries) => {
    expect(holds(uri, entries ?? [`${INBOX}/ada_1/photos/7.jpg`])).toBe(true);
  });
});

describe("a medium is not in the archive", () => {
  it.each([
    ["where nothing is called so", `${INBOX}/ada_1/photos/8.jpg`],
    ["when it lies on the net", "https://scontent.xx.fbcdn.net/photos/7.jpg"],
    ["when it leads out", "../../ada_1/photos/7.jpg"],
    ["when it leads out and in", `${INBOX}/ada_1/../ada_1/photos/7.jpg`],
    ["from the root of a disk", `/${INBOX}/ada_1/photos/7.jpg`],
    ["on a disk", `C:\\${INBOX}\\ada_1\\photos\\7.jpg`],
    ["as a script", "javascript:7.jpg"],
    ["as data", "data:image/png;base64,7"],
    ["without a name", ""],
    ["but a sentence", "Failed to download media"],
  ])("%s: %s", (_, uri) => {
    expect(holds(uri, [`${INBOX}/ada_1/photos/7.jpg`])).toBe(false);
  });

  it("where only another thread has one of its name", () => {
    const uri = `${INBOX}/bo_2/photos/7.jpg`;
    const entries = [`${INBOX}/ada_1/photos/7.jpg`];
    expect(holds(uri, entries, `${INBOX}/bo_2/message_1.json`)).toBe(false);
  });
});
