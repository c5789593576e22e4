import { HtmlPage, type HtmlElement } from "../../formats/html-tree.ts";
import { EntryError } from "../../archive/archive-error.ts";
import { entryName, splitEnding } from "../entry-name.ts";
import type { NamedEntry, PageLinks } from "../importer.ts";
import { textOf } from "../meta/html-inline.ts";
import { META_PAGES } from "../meta/html-marks.ts";
import { pageTitle } from "../meta/html-reader.ts";

/** The page that lists the businesses, and the folder of their pages. */
const INDEX =
  /(^|\/)(your_activity_off_meta_technologies|your_off-facebook_activity)\.html$/;

/** Their pages come twice (from 2024): as `<name>_<id>.html`, which the index links, and as `0.html`, `1.html`. */
const NUMBERED = /^\d+$/;

/**
 * Which pages about businesses repeat others, and what the index calls each. A numbered page is read only for a
 * business that no other page is about: of cut-off downloads the linked one may be missing.
 */
export async function findPageLinks(
  entries: readonly NamedEntry[],
): Promise<PageLinks> {
  const repeats = new Set<string>();
  const titles = new Map<string, string>();
  const readable = entries.filter(
    ({ entry, name }) => entry.aside === null && name.endsWith(".html"),
  );
  for (const index of readable)
    if (INDEX.test(index.name))
      for (const [href, text] of await linksOf(index)) titles.set(href, text);
  for (const folder of foldersOf(readable)) {
    const pages = readable.filter(({ name }) => name.startsWith(folder));
    const numbered = pages.filter((page) => NUMBERED.test(stemOf(page)));
    const named = pages.filter((page) => !NUMBERED.test(stemOf(page)));
    if (numbered.length === 0 || named.length === 0) continue;
    const held = new Set<string>();
    for (const page of named) held.add(await titleOf(page));
    for (const page of numbered)
      if (held.has(await titleOf(page))) repeats.add(page.name);
  }
  return { repeats, titles };
}

function foldersOf(entries: readonly NamedEntry[]): Set<string> {
  const folders = new Set<string>();
  for (const { name } of entries) {
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    if (INDEX.test(folder.replace(/\/$/, ".html"))) folders.add(folder);
  }
  return folders;
}

function stemOf({ name }: NamedEntry): string {
  return splitEnding(name).stem.split("/").at(-1)!;
}

/** The title in a page's header, without reading its blocks. A page that cannot be read has none of its own. */
async function titleOf({ entry, name }: NamedEntry): Promise<string> {
  const page = new HtmlPage(entry, META_PAGES);
  try {
    for await (const blocks of page.blocks()) if (blocks.length > 0) break;
  } catch (error) {
    // It is reported when it is read as an entry.
    if (!(error instanceof EntryError)) throw error;
    return name;
  }
  return pageTitle(page.around) || name;
}

/** Names of the pages that an index links, with what it calls them. */
async function linksOf({
  entry,
  name,
}: NamedEntry): Promise<Map<string, string>> {
  const links = new Map<string, string>();
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const page = new HtmlPage(entry, META_PAGES);
  try {
    for await (const blocks of page.blocks())
      for (const { root } of blocks)
        for (const { href, text } of anchorsIn(root)) {
          const last = entryName(href).split("/").slice(-2).join("/");
          links.set(`${folder}${last}`, text);
        }
  } catch (error) {
    // It is reported when it is read as an entry.
    if (!(error instanceof EntryError)) throw error;
  }
  return links;
}

function anchorsIn(element: HtmlElement): { href: string; text: string }[] {
  const href = element.attributes.get("href");
  if (href !== undefined) return [{ href, text: textOf([element]) }];
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : anchorsIn(child),
  );
}
