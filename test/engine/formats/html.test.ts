import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBlocks } from "../../../electron/engine/formats/html.ts";
import { collect, MemoryEntry } from "./memory-entry.ts";
import { cuts, seed, text } from "./property.ts";

describe("the text of a page", () => {
  it.each([
    ["<p>one</p><p>two</p>", ["one", "two"]],
    ["<div>one<div>two</div>three</div>", ["one", "two", "three"]],
    ["<h1>Zoë</h1><ul><li>a<li>b</ul>", ["Zoë", "a", "b"]],
    ["<table><tr><td>Name</td><td>Tobin</td></tr></table>", ["Name", "Tobin"]],
    [
      "<p>one <b>and</b> <i>the</i> <a href='x'>same</a></p>",
      ["one and the same"],
    ],
    ["<p>one<br>two<br/>three</p>", ["one two three"]],
    ["<p>  one \n\t two  </p>", ["one two"]],
    ["no tags at all", ["no tags at all"]],
    ["<title>Messages</title><body>text", ["Messages", "text"]],
    ["<p></p><div> </div>", []],
    ["", []],
  ])("%s", async (html, expected) => {
    expect(await blocks(html)).toEqual(expected);
  });

  it("has its entities read", async () => {
    expect(
      await blocks(
        "<p>&lt;b&gt; &amp;amp; &#039;x&#039; &quot;&eacute;&#128512;</p>",
      ),
    ).toEqual(["<b> &amp; 'x' \"é😀"]);
  });

  it("leaves an unknown entity as it is", async () => {
    expect(await blocks("<p>AT&T &unknown; 5 & 6</p>")).toEqual([
      "AT&T &unknown; 5 & 6",
    ]);
  });

  it("is without scripts and styles", async () => {
    expect(
      await blocks(
        "<style>p{color:red}</style><script>if (a < b) alert('<p>x</p>')</script><p>shown</p><template><p>no</p></template>",
      ),
    ).toEqual(["shown"]);
  });

  it("is without comments and without what stands in tags", async () => {
    expect(
      await blocks('<!-- <p>no</p> --><p title="no" onclick="no()">yes</p>'),
    ).toEqual(["yes"]);
  });

  it("survives tags that never close or were never open", async () => {
    expect(await blocks("<div><p>one<p>two<div>three</p></b></table>")).toEqual(
      ["one", "two", "three"],
    );
    expect(await blocks("<p>cut off in a ta")).toEqual(["cut off in a ta"]);
    expect((await blocks("<p>one</p><p class='cut of"))[0]).toBe("one");
  });

  it("is without its BOM", async () => {
    expect(await blocks("\ufeff<p>one</p>")).toEqual(["one"]);
  });

  it("is numbered in page order, from 1", async () => {
    const entry = new MemoryEntry("<p>a</p><p>b</p><p>c</p>", { cuts: [2] });
    const all = (await collect(readBlocks(entry))).flat();
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe("a hostile page", () => {
  it.each(["<b>", "<div>", "<table><tr><td>", "<section a=1>"])(
    "of nothing but %s is entry.too-deep, and quickly",
    async (tag) => {
      const entry = new MemoryEntry(tag.repeat(2_000_000 / tag.length));
      const start = performance.now();
      await expect(collect(readBlocks(entry))).rejects.toMatchObject({
        code: "entry.too-deep",
      });
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );

  it("may be long without being deep", async () => {
    const entry = new MemoryEntry("<p>a<br></p>".repeat(100_000));
    const all = (await collect(readBlocks(entry))).flat();
    expect(all.length).toBe(100_000);
    expect(all.at(-1)).toEqual({ number: 100_000, text: "a" });
  });

  it("of one endless text is cut into blocks", async () => {
    const entry = new MemoryEntry("word ".repeat(1_000_000), {
      cuts: [1 << 18],
    });
    const all = (await collect(readBlocks(entry))).flat();
    const longest = Math.max(...all.map((block) => block.text.length));
    expect(longest).toBeLessThan(1_500_000);
    const characters = all
      .map((block) => block.text)
      .join("")
      .replaceAll(" ", "");
    expect(characters.length).toBe(4_000_000);
  });
});

describe(`any page, DOSSIER_SEED=${seed}`, () => {
  const piece = fc.oneof(
    text,
    fc.constantFrom(
      "<p>",
      "</p>",
      "<div class='a'>",
      "</div>",
      "<br>",
      "<b>",
      "</b>",
      "<td>",
      "&amp;",
      "&#x1F600;",
      "&eacute",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "<",
      ">",
      "&",
      "</",
      "é",
      "🎄",
    ),
  );

  it("is the same however it is cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
        cuts,
        async (html, sizes) => {
          expect(await blocks(html, sizes)).toEqual(await blocks(html, [1e6]));
        },
      ),
      { seed, numRuns: 800 },
    );
  });
});

async function blocks(
  html: string,
  sizes: readonly number[] = [1],
): Promise<string[]> {
  const entry = new MemoryEntry(html, { path: "a.html", cuts: sizes });
  const all = (await collect(readBlocks(entry))).flat();
  return all.map((block) => block.text);
}
