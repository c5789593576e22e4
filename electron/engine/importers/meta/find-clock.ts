import type { Entry } from "../../archive/archive.ts";
import { readBlocks } from "../../formats/html.ts";
import { isObject, type JsonValue } from "../../formats/json-value.ts";
import { clockOf, type Clock, type TimeChoice } from "../clock.ts";
import { splitEnding } from "../entry-name.ts";
import type { DateWindow, NamedEntry } from "../importer.ts";
import { readDocuments } from "../json-document.ts";
import { findZone } from "../zone.ts";
import { guessOrder } from "./local-time.ts";
import { readDateWindow, readPageHeader } from "./page-header.ts";
import { repairText } from "./repair-text.ts";

/** Every page of an archive has the same head: a few small ones are enough to find it. */
const PAGES = 8;
const PAGE_BYTES = 1_000_000;

/**
 * Finds the clock of a Facebook archive's pages. Not for Instagram, whose pages have another clock.
 *
 * An archive of JSON files has no such pages, and needs none.
 */
export async function findPageClock(
  entries: readonly NamedEntry[],
  { timezone, dateOrder }: TimeChoice,
): Promise<Clock> {
  const zones = new Set<string>();
  for (const { entry, name } of entries)
    if (isZoneFile(name) && entry.bytes <= PAGE_BYTES)
      for (const zone of await readQuietly(() => zonesIn(entry, name), []))
        zones.add(zone);
  const pages = await readPages(entries);
  const header = pages
    .map((page) => readPageHeader(page)?.clock)
    .find((clock) => clock !== undefined);
  return {
    ...clockOf({ header, zones: [...zones] }, timezone),
    order: dateOrder ?? guessOrder(linesOf(pages))?.order,
  };
}

/** The dates that a Facebook archive was asked for, from its start page, which JSON archives have too. */
export async function findDateWindow(
  entries: readonly NamedEntry[],
): Promise<DateWindow | undefined> {
  for (const { entry, name } of entries) {
    if (!isStartPage(name) || entry.aside !== null) continue;
    if (entry.bytes > PAGE_BYTES) continue;
    const window = await readQuietly(
      () => Promise.resolve(readDateWindow(entry.read().toString("utf8"))),
      undefined,
    );
    if (window !== undefined) return window;
  }
  return undefined;
}

async function readPages(entries: readonly NamedEntry[]): Promise<string[]> {
  const pages = entries
    .filter(
      ({ entry, name }) =>
        /\.html?$/.test(name) &&
        entry.aside === null &&
        entry.bytes <= PAGE_BYTES,
    )
    .sort((a, b) => rankOf(a) - rankOf(b))
    .slice(0, PAGES);
  const texts: string[] = [];
  for (const { entry } of pages) {
    const text = await readQuietly(
      () => Promise.resolve(entry.read().toString("utf8")),
      undefined,
    );
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

/** What stands between the tags of pages. */
function* linesOf(pages: readonly string[]): Generator<string> {
  for (const page of pages) yield* page.split(/<[^<>]*>/);
}

/** The start page first, then from small to large. */
function rankOf({ entry, name }: NamedEntry): number {
  return isStartPage(name) ? -1 : entry.bytes;
}

function isStartPage(name: string): boolean {
  return /^(start_here|index)\.html?$/.test(name);
}

/** 2021 and 2022, from 2023 on, and the account's own. */
function isZoneFile(name: string): boolean {
  return /(^|\/)(location|profile_information)\/timezone\.(json|html)$/.test(
    name,
  );
}

/** The values of a time-zone file that are zones: `timezone_v2`, the value of a labelled record, a cell of a page. */
async function zonesIn(entry: Entry, name: string): Promise<string[]> {
  const texts: string[] = [];
  if (splitEnding(name).ending === "json")
    for await (const { value } of readDocuments(entry, repairText))
      addTexts(value, texts);
  else
    for await (const blocks of readBlocks(entry))
      texts.push(...blocks.map(({ text }) => text));
  return texts.flatMap((text) =>
    // `Zulu`, `Eire` and `Cuba` are zones, too, and words.
    text === "UTC" || text.includes("/") ? (findZone(text)?.name ?? []) : [],
  );
}

function addTexts(value: JsonValue, texts: string[]): void {
  if (typeof value === "string") texts.push(value);
  else if (Array.isArray(value))
    for (const item of value) addTexts(item, texts);
  else if (isObject(value))
    for (const item of Object.values(value)) addTexts(item, texts);
}

async function readQuietly<T>(
  read: () => Promise<T>,
  otherwise: T,
): Promise<T> {
  try {
    return await read();
  } catch {
    // A damaged page is reported when it is read as an entry; here it only tells no time.
    return otherwise;
  }
}
