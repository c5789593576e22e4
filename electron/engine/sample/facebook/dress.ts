import type { ArchiveForm } from "../form.ts";
import { isPlain } from "../form.ts";
import { metaText, textOf } from "../meta-json.ts";
import type { SampleDocument, SampleFile } from "../sample-file.ts";
import type { Counting } from "../tally.ts";
import { movedPath, OFF_META, placeOf } from "./catalogue.ts";
import { Markup, page, type Imprint } from "./markup.ts";
import { offMetaPages } from "./off-meta.ts";
import { humanised, PAGES, type PageKind } from "./pages.ts";
import { isFields, rewritten } from "./values.ts";

const ENDING = /\.json$/;

/** The files of a document in the form of an archive: none where the layout has no such file, many for a table of pages. */
export function* dressed(
  document: SampleDocument,
  form: ArchiveForm,
  imprint: Imprint,
): Generator<SampleFile> {
  const { status, reason } = document;
  const rest = { status, ...(reason === undefined ? {} : { reason }) };
  const known = document.path.replace(ENDING, "");
  const place = placeOf(known, form.layout);
  if (place === undefined) return;
  if (isPlain(form)) {
    yield {
      ...rest,
      path: document.path,
      write: (tally) => metaText(document.value(tally)),
    };
    return;
  }
  const inForm = (tally: Counting): unknown =>
    localised(document.value(tally), form);
  if (form.format === "json") {
    yield {
      ...rest,
      path: spelled(`${place.path}.json`, form),
      write: (tally) => metaText(place.json(inForm(tally))),
    };
    return;
  }
  const path = spelled(`${place.path}.html`, form);
  if (known === OFF_META) {
    yield* offMetaPages(path.slice(0, -5), inForm, form, imprint);
    return;
  }
  yield {
    ...rest,
    path,
    write: (tally) =>
      pageText(place.html(inForm(tally)), place.page, path, form, imprint),
  };
}

function* pageText(
  value: unknown,
  kind: PageKind,
  path: string,
  form: ArchiveForm,
  imprint: Imprint,
): Generator<string> {
  const segments = path.slice(0, -5).split("/");
  const own = kind === "thread" && isFields(value) ? value["title"] : undefined;
  const english = humanised(segments.at(-1) as string);
  const title = own ?? form.words.labels[english] ?? english;
  yield* page(
    form,
    imprint,
    textOf(title),
    segments.length - 1,
    PAGES[kind](value, new Markup(form)),
  );
}

/** Late pages have no apostrophe in their names; nor has one late JSON file. */
function spelled(path: string, { format, layout }: ArchiveForm): string {
  const isLate = layout === "2024" || layout === "2026";
  if (format === "html" && isLate) return path.replaceAll("'", "_");
  return isLate
    ? path
    : path.replace("where_you_re_logged_in", "where_you're_logged_in");
}

const CHATS = "your_facebook_activity/messages/";

/** What stands under these keys is written by the service and follows the account's language. */
const SERVICE_KEYS = new Set(["label", "title", "value", "action"]);

/** Labels in the account's language, and media where the layout has them. */
function localised(value: unknown, form: ArchiveForm): unknown {
  const { labels } = form.words;
  return rewritten(value, (text, key) => {
    if (key === "thread_path")
      return movedPath(`${CHATS}${text}`, form.layout).replace(
        /^.*messages\//,
        "",
      );
    if (key === "uri") return movedPath(text, form.layout);
    return SERVICE_KEYS.has(key) ? (labels[text] ?? text) : text;
  });
}

/** A start page, medium or empty folder, which has no value: only its place changes. */
export const moved = (
  file: SampleFile,
  { layout }: ArchiveForm,
): SampleFile => ({ ...file, path: movedPath(file.path, layout) });
