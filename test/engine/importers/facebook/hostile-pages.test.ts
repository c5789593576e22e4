import { describe, expect, it } from "vitest";
import { EntryError } from "../../../../electron/engine/archive/archive-error.ts";
import { floatingClock } from "../../../../electron/engine/importers/clock.ts";
import { facebook } from "../../../../electron/engine/importers/facebook/importer.ts";
import { endlessEntry, MemoryEntry } from "../../formats/memory-entry.ts";

/* Pages that mean harm end in good time, in flat memory, and what is text in them is kept. */
const NAMES = [
  "connections/friends/your_friends.html",
  "posts/your_posts_1.html",
  "logged_information/interactions/recently_viewed.html",
  "messages/inbox/tobin_1/message_1.html",
  "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.html",
  "ads_information/ad_preferences.html",
  "html/messages.htm",
  "html/friends.htm",
  "html/timeline.htm",
  "html/photos.htm",
];

async function readAll(
  name: string,
  entry: MemoryEntry | ReturnType<typeof endlessEntry>,
): Promise<{ characters: number; records: number; code: string | undefined }> {
  const told = {
    characters: 0,
    records: 0,
    code: undefined as string | undefined,
  };
  const context = { owner: null, name, clock: floatingClock };
  try {
    for await (const batch of facebook.readerOf(name)!.read(entry, context))
      for (const item of batch) {
        if (item.type !== "record") continue;
        told.records += 1;
        told.characters += (item.draft.text ?? "").length;
        for (const value of item.draft.extra?.values() ?? [])
          told.characters += String(value).length;
      }
  } catch (error) {
    if (!(error instanceof EntryError)) throw error;
    told.code = error.code;
  }
  return told;
}

describe.each(NAMES)("%s", (name) => {
  const column = name.endsWith("htm")
    ? '<div class="contents"><div class="thread">'
    : '<main role="main"><section class="_a6-g"><div class="_a6-p">';

  it.each([
    ["bold in bold", "<b>"],
    ["blocks in blocks", '<section class="_a6-g">'],
    ["tables in cells", "<table><tr><td class=_a6_q>a"],
    ["lines in lines", '<div class="_2pin">'],
  ])("refuses %s", async (_, tag) => {
    const begun = performance.now();
    const entry = new MemoryEntry(column + tag.repeat(60_000));
    expect((await readAll(name, entry)).code).toBe("entry.too-deep");
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it.each([
    ["bold", "<b>a", "</b>"],
    ["blocks", '<section class="_a6-g"><h2>a</h2>', "</section>"],
    ["cells", "<table><tr><td class=_a6_q>a", "</td></tr></table>"],
    ["lines", '<div class="_2pin">a', "</div>"],
  ])("reads %s in each other, 900 deep", async (_, open, close) => {
    const begun = performance.now();
    const content = open.repeat(300) + close.repeat(300);
    await readAll(name, new MemoryEntry(column + content.repeat(3)));
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it("reads 16 MB of text in one block", async () => {
    const begun = performance.now();
    const chunk = Buffer.from("words and words ".repeat(65_536));
    const before = process.memoryUsage.rss();
    await readAll(name, endlessEntry(`${column}<div>`, chunk, 16));
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(600 * 2 ** 20);
  });

  it("reads thirty thousand lines, cells and blocks", async () => {
    for (const item of [
      '<div class="_2pin">a</div>',
      "<table><tr><td class=_a6_q>a</td><td class=_a6_r>b</td></tr></table>",
      '<section class="_a6-g"><h2>a</h2><div class="_a6-p">b</div></section>',
    ]) {
      const begun = performance.now();
      await readAll(name, new MemoryEntry(column + item.repeat(30_000)));
      expect(performance.now() - begun).toBeLessThan(20_000);
    }
  });

  it("runs and tells no script", async () => {
    const entry = new MemoryEntry(
      `${column}<div><script>x = "secret"</script><style>.secret{}</style><i onclick="secret()">shown</i></div>`,
    );
    const context = { owner: null, name, clock: floatingClock };
    for await (const batch of facebook.readerOf(name)!.read(entry, context))
      for (const item of batch)
        expect(
          JSON.stringify([
            item,
            item.type === "record" ? [...(item.draft.extra ?? [])] : [],
          ]),
        ).not.toContain("secret");
  });
});

describe("text of a hostile page", () => {
  it("is kept, however much of it stands in one block", async () => {
    const chunk = Buffer.from("words and words ".repeat(65_536));
    const { characters } = await readAll(
      "posts/your_posts_1.html",
      endlessEntry(
        '<main role="main"><section class="_a6-g"><div class="_2pin">',
        chunk,
        50,
      ),
    );
    expect(characters).toBeGreaterThan(chunk.length * 49.9);
  });
});
