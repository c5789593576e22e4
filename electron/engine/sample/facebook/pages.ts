import { monthNames, rowDate } from "../dates.ts";
import { textOf } from "../meta-json.ts";
import { say } from "../words/words.ts";
import { anchor, escape, lines, type Markup } from "./markup.ts";
import { isFields, itemsOf, rowsOf, type Fields } from "./values.ts";

/*
 * The JSON value of a file as the blocks of its HTML page, by the kind of page it is.
 *
 * Known from downloads: lists of names, activities, threads, labelled records, off-Meta pages, grouped views, sessions,
 * log-ins, address books, apps, the profile. Guessed by likeness: payments, forms, notifications,
 * maps of cookies and days, face recognition, and everything of 2018 to 2021 but chats, friends, posts, comments,
 * searches, address books, interests and sessions.
 */
export type PageKind = keyof typeof PAGES;

type Render = (value: unknown, markup: Markup) => Iterable<string>;

const date = (markup: Markup, seconds: unknown): string =>
  rowDate(markup.form, Number(seconds ?? 0) * 1000);

const label = (markup: Markup, english: string): string =>
  escape(markup.form.words.labels[english] ?? english);

/** `{name, timestamp, url}`: one block each, without a body. */
const entities: Render = function* (value, markup) {
  for (const row of rowsOf(value))
    yield markup.block({
      title: textOf(row["name"]),
      time: date(markup, row["timestamp"]),
      href: row["url"] === undefined ? undefined : textOf(row["url"]),
    });
};

/** Bare strings: a title each, or in the oldest pages lines of one block. */
const strings: Render = function* (value, markup) {
  const texts = [...rowsOf(value)].map((row) => textOf(row));
  if (markup.form.era === "H2") {
    if (texts.length > 0)
      yield markup.block({
        body: `<div>${texts.map((text) => `<div class="_2pin">${lines(text)}</div>`).join("")}</div>`,
      });
    return;
  }
  for (const title of texts) yield markup.block({ title, time: "" });
};

const activities: Render = function* (value, markup) {
  for (const row of rowsOf(value))
    yield markup.block({
      title: row["title"] === undefined ? undefined : textOf(row["title"]),
      body: activityBody(row, markup) || undefined,
      time: date(markup, row["timestamp"]),
      href:
        markup.form.era !== "H2" && row["data"] !== undefined
          ? "https://www.facebook.com/dyi/l/?l=AYCexample"
          : undefined,
    });
};

function activityBody(row: Fields, markup: Markup): string {
  const parts: string[] = [];
  const attached = [...itemsOf(row["attachments"])].flatMap((attachment) => [
    ...itemsOf((attachment as Fields)["data"]),
  ]) as Fields[];
  const media = attached.flatMap(({ media: each }) =>
    isFields(each) ? [each] : [],
  );
  if (media.length > 0)
    parts.push(
      `<div class="_2pin"><div class="_a7nf">${media.map((each) => grid(each, markup)).join("")}</div></div>`,
    );
  const data = [...itemsOf(row["data"])] as Fields[];
  for (const datum of data) parts.push(...datumText(datum, row, markup));
  for (const each of attached) parts.push(...attachedText(each, markup));
  for (const { update_timestamp: updated } of data) {
    if (updated !== undefined && markup.form.era !== "H2")
      parts.push(
        markup.pin(
          say(escape(markup.form.words.updated), { t: date(markup, updated) }),
        ),
      );
  }
  return parts.join("");
}

function grid(media: Fields, markup: Markup): string {
  const caption = textOf(media["description"]);
  return `<div class="_a7ng">${markup.image(textOf(media["uri"]))}${caption === "" ? "" : `<div class="_3-95">${lines(caption)}</div>`}</div>`;
}

function datumText(datum: Fields, row: Fields, markup: Markup): string[] {
  const { post, text, name, comment, reaction } = datum;
  if (isFields(reaction))
    return [
      `<div><img src="files/icons/${textOf(reaction["reaction"]).toLowerCase()}.png" /></div>`,
    ];
  if (isFields(comment)) {
    const words = lines(textOf(comment["comment"]));
    const { group } = comment;
    return [
      group === undefined
        ? markup.pin(words)
        : `<div class="_2pin"><div class="_3-95"><span class="_a6_m">${escape(markup.form.words.group)}</span>${escape(textOf(group))}</div>${words}</div>`,
    ];
  }
  if (text !== undefined) {
    const [open, close] = markup.form.words.quotes;
    return [markup.pin(lines(`${open}${textOf(text)}${close}`))];
  }
  const said = post ?? (name === row["title"] ? undefined : name);
  return said === undefined ? [] : [markup.pin(lines(textOf(said)))];
}

/** Of a shared page only the address stands on late pages; of a place its name and address, as labelled values. */
function attachedText(attached: Fields, markup: Markup): string[] {
  const { external_context: link, place, life_event: event } = attached;
  if (isFields(link)) {
    const url = textOf(link["url"]);
    return url === "" ? [] : [markup.pin(anchor(url, escape(url)))];
  }
  if (isFields(place))
    return (["Name", "Address"] as const)
      .map((name) => [name, textOf(place[name.toLowerCase()])] as const)
      .filter(([, text]) => text !== "")
      .map(
        ([name, text]) =>
          `<div class="_2pin"><div class="_3-95"><span class="_a6_m">${label(markup, name)}: </span>${escape(text)}</div></div>`,
      );
  return isFields(event) ? [markup.pin(lines(textOf(event["title"])))] : [];
}

const media: Render = function* (value, markup) {
  for (const row of rowsOf(value))
    yield markup.block({
      body: `<div class="_2pin"><div class="_a7nf">${grid(row, markup)}</div></div>`,
      time: date(markup, row["creation_timestamp"]),
    });
};

const thread: Render = function* (value, markup) {
  const { participants, messages } = value as Fields;
  const { words } = markup.form;
  const names = ([...itemsOf(participants)] as Fields[]).map(({ name }) =>
    textOf(name),
  );
  const last = names.at(-1) ?? "";
  const joined =
    names.length < 2
      ? last
      : `${names.slice(0, -1).join(words.separator)}${words.and}${last}`;
  yield markup.heading(escape(words.participants + joined));
  for (const message of itemsOf(messages) as Iterable<Fields>)
    yield markup.block({
      title: textOf(message["sender_name"]),
      body: messageBody(message, markup),
      time: rowDate(markup.form, Number(message["timestamp_ms"]), true),
    });
};

const FILES = ["photos", "videos", "gifs", "files", "audio_files"] as const;

/** An empty line, the text, then what hangs on it: link, files, length of a call, reactions. */
function messageBody(message: Fields, markup: Markup): string {
  const { content, share, sticker, call_duration: call } = message;
  const parts = [`<div></div><div>${lines(textOf(content))}</div>`];
  if (isFields(share)) {
    const url = textOf(share["link"]);
    const said = textOf(share["share_text"]);
    parts.push(
      `<div>${said === "" ? "" : `<div>${lines(said)}</div>`}${url === "" ? "" : `<div>${anchor(url, escape(url))}</div>`}</div>`,
    );
  }
  const files = FILES.flatMap((key) => [...itemsOf(message[key])] as Fields[]);
  for (const { uri } of [...files, ...(isFields(sticker) ? [sticker] : [])])
    parts.push(`<div>${markup.image(textOf(uri))}</div>`);
  if (call !== undefined && Number(call) > 0)
    parts.push(
      `<div>${say(escape(markup.form.words.duration), { n: textOf(call) })}</div>`,
    );
  if (parts.length === 1) parts.push("<div></div>");
  const reactions = [...itemsOf(message["reactions"])] as Fields[];
  if (reactions.length > 0)
    parts.push(
      `<div>${markup.reactions(reactions.map(({ reaction, actor }) => `${textOf(reaction)}${textOf(actor)}`))}</div>`,
    );
  return `<div>${parts.join("")}</div>`;
}

/** Records of labelled values, one table each. */
const records: Render = function* (value, markup) {
  for (const row of itemsOf(value) as Iterable<Fields>)
    yield markup.record(
      labelledTable(itemsOf(row["label_values"]), markup),
      row["timestamp"] === undefined ? "" : date(markup, row["timestamp"]),
      row["title"] === undefined ? undefined : textOf(row["title"]),
    );
};

export const TABLE = '<table style="table-layout: fixed;">';

export const scalar = (name: string, value: string): string =>
  `<tr><td class="_a6_q">${name}</td><td class="_2piu _a6_r">${value}</td></tr>`;

/** A list in a cell of its own. */
export const listRow = (name: string, items: Iterable<string>): string =>
  `<tr><td colspan="2" class="_a6_q">${name}<div><div>${[...items].join("")}</div></div></td></tr>`;

function labelledTable(entries: Iterable<unknown>, markup: Markup): string {
  const rows = [...(entries as Iterable<Fields>)].map((entry) =>
    labelledRow(entry, markup),
  );
  return `${TABLE}${rows.join("")}</table>`;
}

const LONG = 60;

function labelledRow(entry: Fields, markup: Markup): string {
  const name = escape(textOf(entry["label"]));
  const value = textOf(entry["value"]);
  if (entry["timestamp_value"] !== undefined)
    return scalar(name, date(markup, entry["timestamp_value"]));
  if (entry["href"] !== undefined)
    return `<tr><td colspan="2" class="_a6_q">${name}<div>${anchor(textOf(entry["href"]), lines(value))}</div></td></tr>`;
  if (entry["vec"] !== undefined)
    return listRow(
      name,
      ([...itemsOf(entry["vec"])] as Fields[]).map((each) =>
        markup.item(
          each["dict"] === undefined
            ? lines(textOf(each["value"]))
            : labelledTable(itemsOf(each["dict"]), markup),
        ),
      ),
    );
  const dict = [...itemsOf(entry["dict"])] as Fields[];
  if (entry["dict"] === undefined)
    return value.length > LONG
      ? `<tr><td colspan="2" class="_a6_q">${name}<div>${lines(value)}</div></td></tr>`
      : scalar(name, lines(value));
  if (entry["title"] === undefined)
    return listRow(name, [markup.item(labelledTable(dict, markup))]);
  const things = dict.map((each) =>
    markup.item(labelledTable(itemsOf(each["dict"]), markup)),
  );
  return `<tr><td colspan="2" class="_a6_q"><div>${markup.section(textOf(entry["title"]), things.join(""))}</div></td></tr>`;
}

/** Groups of what was seen, one in another. */
const grouped: Render = function* (value, markup) {
  for (const group of rowsOf(value)) yield groupText(group, markup);
};

function groupText(group: Fields, markup: Markup): string {
  const children = ([...itemsOf(group["children"])] as Fields[]).map((child) =>
    groupText(child, markup),
  );
  const entries = ([...itemsOf(group["entries"])] as Fields[]).map((entry) => {
    const data = entry["data"] as Fields;
    const said = textOf(data["name"] ?? data["value"]);
    const address = data["uri"] ?? data["share"];
    return markup.block({
      body: `<div><div><div>${lines(said)}</div></div></div>`,
      time:
        entry["timestamp"] === undefined
          ? ""
          : date(markup, entry["timestamp"]),
      href: address === undefined ? undefined : textOf(address),
    });
  });
  return markup.section(
    textOf(group["name"]),
    [...children, ...entries].join(""),
  );
}

const addressBook: Render = function* (value, markup) {
  for (const row of rowsOf(value)) {
    const points = ([...itemsOf(row["details"])] as Fields[]).map((each) =>
      markup.number(textOf(each["contact_point"])),
    );
    yield markup.block({
      title: textOf(row["name"]),
      body: `<div class="_2pin">${points.join("")}</div>`,
      time: date(markup, row["created_timestamp"]),
    });
  }
};

const apps: Render = function* (value, markup) {
  for (const row of rowsOf(value)) {
    const cells = [
      ["App Name", lines(textOf(row["name"]))],
      ["Unique ID", textOf(row["user_app_scoped_id"])],
      ["Date Added", date(markup, row["added_timestamp"])],
    ] as const;
    const rows = cells
      .filter(([, text]) => text !== "")
      .map(([name, text]) =>
        markup.form.era === "H4"
          ? scalar(label(markup, name), text)
          : `<tr><td>${label(markup, name)}</td><td>${text}</td></tr>`,
      );
    yield markup.record(`<table>${rows.join("")}</table>`, undefined);
  }
};

/** Open sessions: the oldest pages show when one began in a cell, late ones have nothing but a table. */
const sessions: Render = function* (value, markup) {
  if (markup.form.era === "H2") {
    for (const row of rowsOf(value))
      yield markup.block({
        title: textOf(row["app"]),
        body: `<table><tr><td><tr><td colspan="2" class="_a6_q">${label(markup, "Created")}<div>${date(markup, row["created_timestamp"])}</div></td></tr></td></tr></table>${circumstances(row, ["app"], markup)}`,
        time: date(markup, row["updated_timestamp"]),
      });
    return;
  }
  if (markup.form.era !== "H4") {
    yield* log("app", "created_timestamp")(value, markup);
    return;
  }
  for (const row of rowsOf(value)) {
    const long = (name: string, key: string): string =>
      `<tr><td colspan="2" class="_a6_q">${label(markup, name)}<div>${lines(textOf(row[key]))}</div></td></tr>`;
    yield `<section class="_3-95 _a6-g">${TABLE}${scalar(label(markup, "Created"), date(markup, row["created_timestamp"]))}${long("Location details", "location")}${long("IP address", "ip_address")}${long("Session type", "session_type")}</table></section>`;
  }
};

const LINES: Readonly<Record<string, string>> = {
  ip_address: "IP address",
  ip: "IP address",
  location: "Location details",
  session_type: "Session type",
  user_agent: "Browser",
  datr_cookie: "Cookie",
};

/** What was done in the title, the circumstances in lines, the time at the foot. */
const log = (title: string, time: string): Render =>
  function* (value, markup) {
    for (const row of rowsOf(value)) {
      const flat = {
        ...row,
        ...(isFields(row["session"]) ? row["session"] : {}),
      };
      yield markup.block({
        title: textOf(row[title]),
        body: circumstances(flat, [title, time], markup) || undefined,
        time: date(markup, flat[time as keyof typeof flat]),
      });
    }
  };

function circumstances(
  row: Fields,
  taken: readonly string[],
  markup: Markup,
): string {
  return Object.entries(row)
    .filter(([key, value]) => !taken.includes(key) && isScalar(value))
    .filter(([key]) => !/time/.test(key))
    .map(([key, value]) => {
      const name = LINES[key] ?? humanised(key);
      return markup.pin(`${label(markup, name)}: ${lines(textOf(value))}`);
    })
    .join("");
}

const isScalar = (value: unknown): boolean =>
  value !== null && typeof value !== "object" && value !== "";

/** `preferred_currency` → `Preferred currency`. */
export const humanised = (key: string): string =>
  `${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll("_", " ")}`;

/** Keyed rows as tables of their scalars. */
const tables = (time: string): Render =>
  function* (value, markup) {
    for (const row of rowsOf(value)) {
      const cells = Object.entries(row)
        .filter(([key, each]) => isScalar(each) && !/time/.test(key))
        .map(([key, each]) =>
          scalar(label(markup, humanised(key)), lines(textOf(each))),
        );
      yield markup.record(
        `${TABLE}${cells.join("")}</table>`,
        row[time] === undefined ? "" : date(markup, row[time]),
      );
    }
  };

/** Answered forms: one row of question and answer each. */
const answers: Render = function* (value, markup) {
  for (const row of rowsOf(value))
    yield markup.record(
      `${TABLE}${scalar(lines(textOf(row["label"])), lines(textOf(row["value"])))}</table>`,
      "",
    );
};

const notifications: Render = function* (value, markup) {
  for (const row of rowsOf(value))
    yield markup.block({
      title: textOf(row["text"]),
      time: date(markup, row["timestamp"]),
      href: textOf(row["href"]),
    });
};

const events: Render = function* (value, markup) {
  const [inner] = Object.values(value as Fields);
  const lists = isFields(inner)
    ? Object.entries(inner)
    : [["", inner] as const];
  for (const [name, list] of lists) {
    const blocks = ([...itemsOf(list)] as Fields[]).map((row) =>
      markup.block({
        title: textOf(row["name"]),
        body: isScalar(row["description"] ?? "")
          ? markup.pin(lines(textOf(row["description"])))
          : undefined,
        time: date(markup, row["start_timestamp"]),
      }),
    );
    if (name === "") yield* blocks;
    else if (blocks.length > 0)
      yield markup.section(humanised(name), blocks.join(""));
  }
};

/** Things keyed by data, with their times or words in lines. */
const maps: Render = function* (value, markup) {
  let map = Object.values(value as Fields)[0];
  if (isFields(map) && isFields(map["last_activity_time"]))
    map = map["last_activity_time"];
  for (const [key, held] of Object.entries(map as Fields)) {
    const list = isFields(held) ? Object.values(held)[0] : held;
    const shown = [...itemsOf(list)].map((each) =>
      markup.pin(
        typeof each === "number" ? date(markup, each) : lines(textOf(each)),
      ),
    );
    yield markup.block({ title: key, body: shown.join("") });
  }
};

/** Facts in one record: its scalars, and those inside it. */
const facts: Render = function* (value, markup) {
  const cells: string[] = [];
  const walk = (each: unknown, key: string): void => {
    if (isScalar(each))
      cells.push(
        scalar(
          label(markup, humanised(key)),
          /time/.test(key) && typeof each === "number"
            ? date(markup, each)
            : lines(textOf(each)),
        ),
      );
    else if (isFields(each))
      for (const [name, field] of Object.entries(each)) walk(field, name);
    else for (const item of itemsOf(each)) walk(item, key);
  };
  walk(value, "");
  yield markup.record(`${TABLE}${cells.join("")}</table>`, "");
};

/** A file that nobody knows: its innermost elements as tables. */
const leaves: Render = function* (value, markup) {
  for (const row of rowsOf(value)) {
    const inner = Object.values(row).filter(Array.isArray);
    if (inner.length === 0) yield* tables("timestamp")([row], markup);
    for (const list of inner) yield* leaves(list, markup);
  }
};

/** Older pages of clicked ads: what was done, and on which ad. */
const adClicks: Render = function* (value, markup) {
  for (const row of rowsOf(value))
    yield markup.block({
      title: textOf(row["action"]),
      body: markup.pin(lines(textOf(row["title"]))),
      time: date(markup, row["timestamp"]),
    });
};

/** The zone: one cell under its name, whatever the key of its time. */
const timezone: Render = function* (value, markup) {
  const name = isFields(value) ? textOf(Object.values(value)[0]) : "";
  yield markup.record(
    `${TABLE}${scalar(label(markup, "Timezone"), escape(name))}</table>`,
    "",
  );
};

const profile: Render = function* (value, markup) {
  const about = Object.values(value as Fields)[0] as Fields;
  const name = about["name"];
  const emails = (about["emails"] ?? {}) as Fields;
  const birthday = (about["birthday"] ?? {}) as Fields;
  const month = monthNames(markup.form.locale)[Number(birthday["month"]) - 1];
  const texts = (key: string, list: unknown): string[] =>
    ([...itemsOf(list)] as Fields[]).map((each) => textOf(each[key]));
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["Name", [textOf(isFields(name) ? name["full_name"] : name)]],
    ["Emails", [...itemsOf(emails["emails"])].map(textOf)],
    ["Previous emails", [...itemsOf(emails["previous_emails"])].map(textOf)],
    ["Phone numbers", texts("phone_number", about["phone_numbers"] ?? [])],
    [
      "Birthday",
      [
        `${month} ${textOf(birthday["day"]).padStart(2, "0")}, ${textOf(birthday["year"])}`,
      ],
    ],
    ["Current city", texts("name", about["current_city"] ?? [])],
    ["Hometown", texts("name", about["hometown"] ?? [])],
    ["Registration date", [date(markup, about["registration_timestamp"])]],
  ];
  const cells = rows
    .filter(([, values]) => values.some((each) => each !== ""))
    .map(([key, values]) => {
      const content = /emails|numbers/i.test(key)
        ? `<ul>${values.map((each) => `<li>${lines(each)}</li>`).join("")}</ul>`
        : lines(values[0] ?? "");
      return `<tr><th>${label(markup, key)}</th><td>${content}</td></tr>`;
    });
  yield `<table class="${markup.form.era === "H4" ? "_a6_n" : "_a6_q"}">${cells.join("")}</table>`;
};

/** How each kind of page is written. */
export const PAGES = {
  activities,
  adClicks,
  addressBook,
  answers,
  apps,
  entities,
  events,
  facts,
  grouped,
  leaves,
  maps,
  media,
  notifications,
  profile,
  records,
  sessions,
  strings,
  thread,
  timezone,
  accountActivity: log("action", "timestamp"),
  devices: log("name", "created_timestamp"),
  phones: log("type", "update_time"),
  adminRecords: log("event", "created_timestamp"),
  verifications: log("contact", "verification_time"),
  history: log("action", "timestamp"),
  payments: tables("created_timestamp"),
  rows: tables("timestamp"),
  pokes: tables("timestamp"),
  places: log("name", "creation_timestamp"),
} satisfies Record<string, Render>;
