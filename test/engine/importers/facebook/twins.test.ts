import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { RecordDraft } from "../../../../shared/domain/record.ts";
import { seed, text } from "../../formats/property.ts";
import { labelled, readMapped } from "./read-mapped.ts";

/*
 * A thing and its page give the same identity, whatever its words: each case writes random things as Facebook writes
 * JSON and as it writes pages (late 2024), and reads both.
 */
const T = 1_700_000_000;
const TIME = "Nov 14, 2023 10:13:20 pm";

/** Text as a page shows it. */
const shown = (words: string): string =>
  words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#039;")
    .replaceAll("\n", "<br />");
const page = (title: string, content: string): string =>
  `<html><body><header><h1>${shown(title)}</h1></header><main role="main">${content}</main></body></html>`;
const block = (title: string, body: string): string =>
  `<section class="_a6-g"><h2 class="_a6-h _a6-i">${shown(title)}</h2><div class="_2ph_ _a6-p">${body}</div><footer class="_3-94 _a6-o"><div class="_a72d">${TIME}</div></footer></section>`;
const row = (label: string, value: string): string =>
  `<tr><td class="_a6_q">${label}</td><td class="_2piu _a6_r">${value}</td></tr>`;

// Text that says something; JSON escapes are read, not repaired, so nothing in it may look like damaged UTF-8.
const words = fc
  .tuple(fc.constantFrom("Wörter", "語", "a < b & c"), text)
  .map(([begin, rest]) => `${begin} ${rest}\u2009語`);

interface Twin {
  json: string;
  html: string;
  write: (items: readonly string[]) => { json: unknown; html: string };
}

const FOLDER = "your_facebook_activity";
const twins: Readonly<Record<string, Twin>> = {
  messages: {
    json: `${FOLDER}/messages/inbox/t_1/message_1.json`,
    html: `${FOLDER}/messages/inbox/t_1/message_1.html`,
    write: (items) => ({
      json: {
        participants: [],
        title: "Tobin",
        messages: items.map((content) => ({
          sender_name: "Tobin",
          timestamp_ms: T * 1000 + 417,
          content,
        })),
      },
      html: page(
        "Tobin",
        items
          .map((content) =>
            block(
              "Tobin",
              `<div><div></div><div>${shown(content)}</div><div></div></div>`,
            ),
          )
          .join(""),
      ),
    }),
  },
  posts: {
    json: `${FOLDER}/posts/your_posts_1.json`,
    html: `${FOLDER}/posts/your_posts_1.html`,
    write: (items) => ({
      json: items.map((post) => ({
        timestamp: T,
        title: "A post",
        data: [{ post }],
      })),
      html: page(
        "Posts",
        items
          .map((post) =>
            block(
              "A post",
              `<div class="_2pin"><div>${shown(post)}</div></div>`,
            ),
          )
          .join(""),
      ),
    }),
  },
  friends: {
    json: "connections/friends/your_friends.json",
    html: "connections/friends/your_friends.html",
    write: (items) => ({
      json: { friends_v2: items.map((name) => ({ name, timestamp: T })) },
      html: page("Friends", items.map((name) => block(name, "")).join("")),
    }),
  },
  searches: {
    json: "logged_information/search/your_search_history.json",
    html: "logged_information/search/your_search_history.html",
    write: (items) => ({
      json: {
        searches_v2: items.map((term) => ({
          timestamp: T,
          data: [{ text: term }],
        })),
      },
      html: page(
        "Searches",
        items
          .map((term) =>
            block(
              "You searched",
              `<div class="_2pin"><div>${shown(`"${term}"`)}</div></div>`,
            ),
          )
          .join(""),
      ),
    }),
  },
  contacts: {
    json: "other_personal_information/your_imported_contacts.json",
    html: "other_personal_information/your_imported_contacts.html",
    write: (items) => ({
      json: items.map((name) =>
        labelled(
          {
            "Update time": T,
            "Contact name": name,
            "Contact point": "+12025550142",
          },
          { timestamp: T },
        ),
      ),
      html: page(
        "Contacts",
        items
          .map(
            (name) =>
              `<section class="_a6-g"><div class="_a6-p"><section class="_a6-g"><div class="_a6-p"><table>${row("Update time", TIME)}${row("Contact name", shown(name))}${row("Contact point", "+12025550142")}</table></div></section></div><footer class="_a6-o"><div class="_a72d">${TIME}</div></footer></section>`,
          )
          .join(""),
      ),
    }),
  },
};

/** What makes a record the same elsewhere: identities compare white space and composition away. */
function sameness(draft: RecordDraft): string {
  const instant = draft.occurredAt ?? Date.parse(`${draft.localTime}Z`);
  return JSON.stringify([
    draft.category,
    Math.floor(instant / 60_000),
    draft.identity.map((part) =>
      String(part ?? "")
        .normalize("NFC")
        .replace(/\s+/g, " ")
        .trim(),
    ),
  ]);
}

it.each(Object.entries(twins))(
  "%s: a thing and its page are the same",
  async (_, twin) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        async (items) => {
          const { json, html } = twin.write(items);
          const [one, other] = await Promise.all([
            readMapped(twin.json, json),
            readMapped(twin.html, html),
          ]);
          expect(other.records.map(sameness)).toEqual(
            one.records.map(sameness),
          );
          expect([other.issues, other.code]).toEqual([[], undefined]);
        },
      ),
      { seed, numRuns: 150 },
    );
  },
);
