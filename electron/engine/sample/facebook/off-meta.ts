import type { ArchiveForm } from "../form.ts";
import { textOf } from "../meta-json.ts";
import { asciiName } from "../names.ts";
import type { SampleFile } from "../sample-file.ts";
import type { Counting } from "../tally.ts";
import { rowDate } from "../dates.ts";
import { escape, Markup, page, type Imprint } from "./markup.ts";
import { listRow, scalar, TABLE } from "./pages.ts";
import { itemsOf, rowsOf, type Fields } from "./values.ts";

interface Business {
  name: string;
  id: string;
  events: readonly Fields[];
}

/**
 * What businesses reported: a page for each, beside late ones the same once more under a number, and an index.
 *
 * The businesses are one stream and their pages many files; one business is held at a time, so each page must be
 * written before the next is asked for.
 */
export function* offMetaPages(
  path: string,
  value: (tally: Counting) => unknown,
  form: ArchiveForm,
  imprint: Imprint,
): Generator<SampleFile> {
  const found: string[] = [];
  const rows = rowsOf(
    value({
      count: () => undefined,
      repeat: () => undefined,
      mustFind: (text) => found.push(text),
    }),
  );
  const depth = path.split("/").length - 1;
  const links: (readonly [string, string])[] = [];
  for (const row of rows) {
    const business = businessOf(row, links.length);
    const numbered = `${path}/${links.length}.html`;
    const own = form.era === "H4" ? `${path}/${slug(business)}.html` : numbered;
    links.push([business.name, own]);
    yield {
      path: own,
      // A business that reported nothing is a page without a record; before late 2024 nothing stands on it.
      status:
        form.era !== "H4" && business.events.length === 0 ? "empty" : "read",
      write(tally) {
        for (const text of found.splice(0)) tally.mustFind(text);
        tally.count("off_platform", business.events.length);
        return businessPage(business, form, imprint, depth + 1);
      },
    };
    if (own !== numbered)
      yield {
        path: numbered,
        // The same events under another name: the linked page is the one to read.
        status: "duplicate",
        write: () => businessPage(business, form, imprint, depth + 1),
      };
  }
  yield {
    path: `${path}.html`,
    status: "read",
    write: () => index(links, form, imprint, depth),
  };
}

function businessOf(row: Fields, nth: number): Business {
  const events = [...itemsOf(row["events"])] as Fields[];
  return {
    name: textOf(row["name"]),
    id: textOf(events[0]?.["id"]) || `12000000000000${1001 + nth}`,
    events,
  };
}

const slug = ({ name, id }: Business): string =>
  `${asciiName(name.replaceAll(/[^\p{L}\p{N}]+/gu, " "), "_")}_${id}`;

const HEADING = "Your activity off Meta technologies";

function index(
  links: readonly (readonly [string, string])[],
  form: ArchiveForm,
  imprint: Imprint,
  depth: number,
): Iterable<string> {
  const markup = new Markup(form);
  const blocks = links.map(([name, path]) =>
    markup.heading(`<a href="${escape(path)}">${escape(name)}</a>`, "title"),
  );
  const title = form.words.labels[HEADING] ?? HEADING;
  return page(form, imprint, title, depth, blocks);
}

function businessPage(
  { name, id, events }: Business,
  form: ArchiveForm,
  imprint: Imprint,
  depth: number,
): Iterable<string> {
  const markup = new Markup(form);
  const word = (english: string): string =>
    escape(form.words.labels[english] ?? english);
  const tables = events.map(
    ({ type, timestamp }) =>
      `${TABLE}${scalar(word("ID"), id)}${scalar(word("Event"), escape(textOf(type)))}${scalar(word("Received on"), rowDate(form, Number(timestamp) * 1000))}</table>`,
  );
  if (form.era !== "H4") {
    const blocks = tables.map((table) => markup.record(table, undefined));
    const title = `Activity received from ${name}`;
    return page(form, imprint, title, depth, blocks);
  }
  const items = tables.map((table) => markup.item(table));
  const list = items.length === 0 ? "" : listRow(word("Events"), items);
  return page(form, imprint, name, depth, [
    markup.record(`${TABLE}${scalar(word("ID"), id)}${list}</table>`, "", name),
  ]);
}
