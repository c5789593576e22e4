import { readDocuments, type JsonDocument } from "../json-document.ts";
import { at, resolve } from "../meta/rows.ts";
import { splitEnding } from "../entry-name.ts";
import { MappingTable } from "../file-mapping.ts";
import { claimByMarkers, isStartPage } from "../markers.ts";
import type { Importer, NamedEntry, Owner } from "../importer.ts";
import { findDateWindow, findPageClock } from "../meta/find-clock.ts";
import { encryptedThreads } from "../meta/encrypted-threads.ts";
import { htmlReader } from "../meta/html-reader.ts";
import { jsonReader } from "../meta/mapping.ts";
import { repairText } from "../meta/repair-text.ts";
import { isObject } from "../../formats/json-value.ts";
import { files } from "./files.ts";
import { folderCategory } from "./folders.ts";
import { oldPageReader } from "./old-pages.ts";
import { findPageLinks } from "./page-links.ts";
import { findPageOwner } from "./page-owner.ts";
import { shapeOf, unmappedPageReader } from "./pages.ts";

const table = new MappingTable(files);

/** Folders that only Facebook's archives have, of all layouts since 2010. */
const SURE = [
  "your_facebook_activity/",
  "your_activity_across_facebook/",
  "apps_and_websites_off_of_facebook/",
  "connections/friends/",
  "connections/followers/",
  "logged_information/your_interactions_on_facebook/",
  "personal_information/facebook_accounts_center/",
  "personal_information/profile_information/profile_information.",
  "this_profile_s_activity_across_facebook/",
  "friends_and_followers/friends.",
  "friends/friends.",
  "about_you/",
  "profile_information/profile_information.",
  "html/messages.htm",
  "html/friends.htm",
  "html/contact_info.htm",
] as const;

/** Folders that Facebook's and Instagram's archives share: they follow what else stands at their root. */
const SHARED = [
  "ads_information/",
  "logged_information/",
  "personal_information/",
  "preferences/",
  "security_and_login_information/",
  "messages/inbox/",
  "messages/archived_threads/",
  "messages/message_requests/",
  "messages/filtered_threads/",
  "messages/e2ee_cutover/",
  "posts/your_posts",
  "posts/album/",
  "posts/media/",
  "search/your_search_history.",
  "comments_and_reactions/",
  "other_logged_information/",
  "other_personal_information/",
] as const;

/** Reads Facebook's archives: the JSON layouts from 2018 on, and pages of all layouts. */
export const facebook: Importer = {
  id: "facebook",
  name: "Facebook",
  controller: "meta-platforms-ireland",
  realm: "meta",
  newestFirst: true,
  mapped: true,
  claims: (name) => claimByMarkers(name, SURE, SHARED),
  setAside(name) {
    if (name.includes("this_profile_s_activity_across_facebook/"))
      return "other-account";
    // The index page of the oldest layout (to 2018) is the profile itself.
    return isStartPage(name) && name !== "index.htm"
      ? "presentation"
      : undefined;
  },
  findOwner,
  findClock: findPageClock,
  findDates: findDateWindow,
  findLinks: findPageLinks,
  readerOf(name) {
    const { ending } = splitEnding(name);
    const old = oldPageReader(name);
    if (old !== undefined) return old;
    const found = table.find(name);
    if (found === undefined)
      return ending === "json" && MERGED_THREAD.test(name)
        ? encryptedThreads
        : undefined;
    const { mapping } = found;
    const view =
      mapping.id === "messages"
        ? sectionOf(name)
        : `${mapping.id}/${found.view}`;
    if (ending === "json") return jsonReader(mapping, view);
    // A page beside its JSON twin is another view of the same things.
    return ending === "html"
      ? htmlReader(mapping, `${view} html`, shapeOf(mapping))
      : undefined;
  },
  folderCategory,
  unmappedReaderOf: unmappedPageReader,
  repair: repairText,
};

/** Where people put Messenger's own download into this one; what else lies there and is no thread says so itself. */
const MERGED_THREAD = /(^|\/)messages\/[^/]+$/;

/**
 * Threads of one section continue each other; `e2ee_cutover` and `inbox` may hold the same messages, so the section
 * is the view.
 */
function sectionOf(name: string): string {
  return `messages/${name.split("/").at(-3) ?? ""}`;
}

const OWNER_FILES = [
  "profile_information/profile_information.json",
  "messages/autofill_information.json",
];

async function findOwner(
  entries: readonly NamedEntry[],
  rootName: string,
): Promise<Owner | null> {
  const names = new Set<string>();
  const handles = new Set<string>();
  for (const file of OWNER_FILES)
    for (const { entry, name } of entries)
      if (name === file || name.endsWith(`/${file}`))
        try {
          for await (const document of readDocuments(entry, repairText))
            takeOwner(document, names, handles);
        } catch {
          // A damaged profile is reported when it is read as an entry; here it only names nobody.
        }
  if (names.size === 0) {
    const owner = await findPageOwner(entries);
    for (const name of owner.names) names.add(name);
    for (const each of owner.handles) handles.add(each);
  }
  const handle = /^facebook-([^/]+?)(-\d{4}-\d{2}-\d{2}-[^/]*)?$/i.exec(
    rootName,
  )?.[1];
  if (handle !== undefined) handles.add(handle.toLowerCase());
  return names.size + handles.size === 0
    ? null
    : { names: [...names], handles: [...handles] };
}

function takeOwner(
  { value }: JsonDocument,
  names: Set<string>,
  handles: Set<string>,
): void {
  if (!isObject(value)) return;
  const pick = (path: string): unknown => {
    const found = resolve(value, path.split("/"));
    return found && at(value, found);
  };
  const addAll = (into: Set<string>, found: unknown): void => {
    for (const item of Array.isArray(found) ? found : [found]) {
      const text = isObject(item) ? item["name"] : item;
      if (typeof text === "string" && text !== "") into.add(text);
    }
  };
  addAll(names, pick("profile/name/full_name"));
  addAll(names, pick("profile/name"));
  addAll(names, pick("autofill_information/FULL_NAME"));
  addAll(names, pick("profile/previous_names"));
  addAll(handles, pick("profile/username"));
  addAll(handles, pick("profile/emails/emails"));
}
