import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  HtmlPage,
  MAX_WEIGHT,
  type HtmlElement,
  type HtmlNode,
  type TreeRules,
} from "../../../electron/engine/formats/html-tree.ts";
import { collect, endlessEntry, MemoryEntry } from "./memory-entry.ts";
import { cuts, seed, text } from "./property.ts";

const rules: TreeRules = {
  isColumn: ({ attributes }) => attributes.get("role") === "main",
  isBlock: ({ classes }) => classes.includes("block"),
  isLabel: ({ name }) => name === "h2",
};

/** A tree as short text: `p(one b(two))`. */
function told(node: HtmlNode): string {
  return typeof node === "string"
    ? node
    : `${node.name}(${node.children.map(told).join(" ")})`;
}

async function blocksOf(
  html: string,
  options?: { cuts?: readonly number[] },
): Promise<HtmlElement[]> {
  const page = new HtmlPage(new MemoryEntry(html, options), rules);
  const blocks = (await collect(page.blocks())).flat();
  expect(blocks.map(({ number }) => number)).toEqual(
    blocks.map((_, index) => index + 1),
  );
  return blocks.map(({ root }) => root);
}

const tell = async (html: string): Promise<string[]> =>
  (await blocksOf(html)).map(told);

describe("the blocks of a page", () => {
  it.each([
    ["<main role=main><p>one</p><p>two</p></main>", ["p(one)", "p(two)"]],
    ["<h1>no</h1><main role=main><p>one</p></main><p>no</p>", ["p(one)"]],
    [
      "<main role=main>loose <b>bold</b> end</main>",
      ["(loose )", "b(bold)", "(end)"],
    ],
    ["<div><div class='block wide'><i>x</i></div></div>", ["div(i(x))"]],
    [
      "<main role=main><div><h2>Head</h2><div class=block>one</div><div class=block>two</div></div></main>",
      ["div(one)", "div(two)", "div(h2(Head))"],
    ],
    [
      "<div class=block>out<div class=block>in</div></div>",
      ["div(out div(in))"],
    ],
    ["<main role=main><p></p><div> \n </div></main>", []],
    ["<main role=main><div><img src=a.jpg></div></main>", ["div(img())"]],
    ["", []],
    ["no tags at all", []],
  ])("%s", async (html, expected) => {
    expect(await tell(html)).toEqual(expected);
  });

  it("are told apart by whole class names", async () => {
    expect(
      await tell(
        "<p class='blocks'>a</p><p class='x block'>b</p><p class='BLOCK'>c</p>",
      ),
    ).toEqual(["p(b)"]);
  });

  it("have their entities read, and no script, style or comment in them", async () => {
    expect(
      await tell(
        "<p class=block>&lt;b&gt; &amp;amp; &#039;x&#039;<script>if (a<b) '</p>'</script><style>p{}</style><!-- <i>no</i> --> 😀&#128512;</p>",
      ),
    ).toEqual(["p(<b> &amp; 'x' 😀😀)"]);
  });

  it("survive tags that never close, were never open or cross", async () => {
    expect(
      await tell("<main role=main><p>one<p>two</b><div><i>three</div>four</i>"),
    ).toEqual(["p(one)", "p(two)", "div(i(three))", "(four)"]);
    expect(await tell("<p class=block>cut off in a ta")).toEqual([
      "p(cut off in a ta)",
    ]);
    expect(
      await tell("<table class=block><tr><td><tr><td>a<td>b</table>"),
    ).toEqual(["table(tr(td()) tr(td(a) td(b)))"]);
  });

  it("keep control characters", async () => {
    expect(await tell("<p class=block>a\u0001b\u0000c\u200fd</p>")).toEqual([
      "p(a\u0001b\u0000c\u200fd)",
    ]);
  });

  it("leave the header and the footer around them", async () => {
    const page = new HtmlPage(
      new MemoryEntry(
        "<header><h1>Title</h1></header><main role=main><p>one</p></main><footer>End</footer>",
      ),
      rules,
    );
    for await (const _ of page.blocks()) break;
    expect(told(page.around)).toContain("header(h1(Title))");
    expect(page.isKnown).toBe(true);
  });

  it("say when nothing of the page is known", async () => {
    const page = new HtmlPage(new MemoryEntry("<div>text</div>"), rules);
    expect(await collect(page.blocks())).toEqual([]);
    expect(page.isKnown).toBe(false);
  });

  it("do not depend on where the pieces of an entry end", async () => {
    const piece = fc.oneof(
      text,
      fc.constantFrom(
        "<p>",
        "</p>",
        "<div class=block>",
        "</div>",
        "<main role=main>",
        "</main>",
        "<b>",
        "</b>",
        "<br>",
        "<td>",
        "<script>",
        "</script>",
        "&amp;",
        "&#039;",
        "<a href='x y'>",
        "<!--",
        "-->",
        " ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }),
        cuts,
        async (pieces, sizes) => {
          const html = pieces.join("");
          expect(await blocksOf(html, { cuts: sizes })).toEqual(
            await blocksOf(html),
          );
        },
      ),
      { seed, numRuns: 300 },
    );
  });
});

describe("a block that is too heavy", () => {
  const row = `<tr><td>${"x".repeat(1000)}</td></tr>`;

  it("comes in parts, each under its labels, without loss or repetition", async () => {
    const count = Math.ceil((MAX_WEIGHT * 2.5) / 1000);
    const rows = Array.from({ length: count }, (_, index) =>
      row.replace("x", `${index}:`),
    ).join("");
    const html = `<div class=block><h2>Name</h2><table><tr><td>First<table>${rows}</table></td></tr></table></div>`;
    const page = new HtmlPage(new MemoryEntry(html), rules);
    const parts = (await collect(page.blocks())).flat();
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({ isContinued }) => isContinued)).toEqual(
      parts.map((_, index) => index > 0),
    );
    const texts = parts.map(({ root }) => told(root));
    for (const part of texts) {
      expect(part.startsWith("div(h2(Name)")).toBe(true);
      expect(part).toContain("td(First table(");
    }
    const numbers = texts.flatMap((part) =>
      [...part.matchAll(/(\d+):x/g)].map(([, number]) => Number(number)),
    );
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index));
  });

  it("is cut at the same places however it arrives", async () => {
    const html = `<p class=block>${"😀é".repeat(MAX_WEIGHT / 2)}</p>`;
    const whole = await blocksOf(html);
    expect(whole.length).toBeGreaterThan(1);
    for (const sizes of [[1023], [65_537, 3]]) {
      const pieces = await blocksOf(html, { cuts: sizes });
      expect(pieces.map(told).join("|") === whole.map(told).join("|")).toBe(
        true,
      );
    }
    expect(
      whole
        .map(told)
        .join("")
        .replaceAll(/p\(|\)/g, ""),
    ).toBe("😀é".repeat(MAX_WEIGHT / 2));
  });

  it("does not fill the memory: 200 MB of text in one block", async () => {
    const chunk = Buffer.from("words and words ".repeat(65_536));
    const entry = endlessEntry("<p class=block>", chunk, 200);
    let characters = 0;
    const before = process.memoryUsage.rss();
    let highest = 0;
    for await (const blocks of new HtmlPage(entry, rules).blocks())
      for (const { root } of blocks) {
        characters += told(root).length - 3;
        highest = Math.max(highest, process.memoryUsage.rss());
      }
    expect(characters).toBe(chunk.length * 200);
    expect(highest - before).toBeLessThan(500 * 2 ** 20);
  });
});

describe("a hostile page", () => {
  it.each([
    ["bold in bold", "<b>"],
    ["blocks in blocks", "<div class=block>"],
    ["tables in tables", "<table><tr><td>"],
  ])("%s: is refused in good time", async (_, tag) => {
    const begun = performance.now();
    await expect(
      blocksOf(tag.repeat(Math.ceil(1_200_000 / tag.length))),
    ).rejects.toMatchObject({ code: "entry.too-deep" });
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it("with a million closing tags is read in good time", async () => {
    const begun = performance.now();
    expect(
      await tell(`<p class=block>a${"</b>".repeat(1_000_000)}</p>`),
    ).toEqual(["p(a)"]);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
