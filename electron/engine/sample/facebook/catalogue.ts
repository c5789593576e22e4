import type { SampleLayout } from "../../../../shared/domain/sample-form.ts";
import { Records, Streamed, textOf } from "../meta-json.ts";
import { labelled, text, time, type Entry } from "./labelled.ts";
import type { PageKind } from "./pages.ts";
import { isFields, itemsOf, mapped, rowsOf, type Fields } from "./values.ts";

/*
 * Where each file lies in each layout, and how its value looked there (seen 2018 to 2026).
 *
 * Writers make the value and path of 2024-25; this table says what other years make of it. A path is null where the
 * layout has no such file. Numbers at the end of a path are pages and stand for themselves.
 */
interface FileRow {
  /** In 2018-20 and in 2021-22; from 2023 on the path is that of 2024-25 with another first folder. */
  flat: readonly [string | null, string | null];
  /** Layouts without this file. */
  gone?: readonly SampleLayout[];
  page: PageKind;
  pageIn?: Partial<Record<SampleLayout, PageKind>>;
  json?: Conversions;
  /** The same for pages, where it is another. */
  html?: Conversions;
}

type Conversions = Partial<Record<SampleLayout, (value: unknown) => unknown>>;

const ACTIVITY = "your_facebook_activity";
const LOGGED = "logged_information";
const PERSONAL = "personal_information";
const SECURITY = "security_and_login_information";
const ADS = "ads_information";
const OFF = "apps_and_websites_off_of_facebook";

const NEW: readonly SampleLayout[] = ["2023", "2024", "2026"];
const same = (path: string): readonly [string, string] => [path, path];
const NEITHER = [null, null] as const;

const security = (
  page: PageKind,
  old: string | null,
  now: string | null = old,
): FileRow => ({
  flat: [
    old === null ? null : `${SECURITY}/${old}`,
    now === null ? null : `${SECURITY}/${now}`,
  ],
  page,
});

const OTHER_PERSONAL = `${PERSONAL}/other_personal_information`;
const PROFILE = `${PERSONAL}/profile_information`;

export const OFF_META = `${OFF}/your_activity_off_meta_technologies`;

/** By the path of 2024-25 without its ending; `#` stands for the number of a page. */
const ROWS: Readonly<Record<string, FileRow>> = {
  // Profile and identity
  [`${PROFILE}/profile_information`]: {
    flat: same("profile_information/profile_information"),
    page: "profile",
    json: { "2019": nameAsText },
  },
  [`${PROFILE}/profile_update_history`]: {
    flat: same("profile_information/profile_update_history"),
    page: "activities",
  },
  [`${PERSONAL}/facebook_accounts_center/accounts_center`]: {
    flat: NEITHER,
    page: "records",
  },
  [`${SECURITY}/registration_information`]: security("records", null),
  [`${ACTIVITY}/messages/autofill_information`]: {
    flat: [null, "messages/autofill_information"],
    page: "facts",
  },

  // People
  "connections/friends/your_friends": {
    flat: ["friends/friends", "friends_and_followers/friends"],
    page: "entities",
  },
  "connections/friends/received_friend_requests": {
    flat: [
      "friends/received_friend_requests",
      "friends_and_followers/friend_requests_received",
    ],
    page: "entities",
  },
  "connections/friends/sent_friend_requests": {
    flat: [
      "friends/sent_friend_requests",
      "friends_and_followers/friend_requests_sent",
    ],
    page: "entities",
  },
  "connections/friends/rejected_friend_requests": {
    flat: [
      "friends/rejected_friend_requests",
      "friends_and_followers/rejected_friend_requests",
    ],
    page: "entities",
  },
  "connections/friends/removed_friends": {
    flat: ["friends/removed_friends", "friends_and_followers/removed_friends"],
    page: "entities",
  },
  "connections/followers/people_who_followed_you": {
    flat: [
      "following_and_followers/followers",
      "friends_and_followers/people_who_follow_you",
    ],
    page: "entities",
  },
  "connections/followers/who_you've_followed": {
    flat: [
      "following_and_followers/following",
      "friends_and_followers/who_you_follow",
    ],
    page: "entities",
  },
  "connections/friends/people_you_may_know": {
    flat: NEITHER,
    page: "records",
  },
  [`${OTHER_PERSONAL}/your_address_books`]: {
    flat: [
      "about_you/your_address_books",
      "other_personal_information/your_address_books",
    ],
    gone: ["2026"],
    page: "addressBook",
  },
  [`${OTHER_PERSONAL}/your_imported_contacts`]: {
    flat: NEITHER,
    page: "records",
  },

  // Written
  [`${ACTIVITY}/posts/your_posts__check_ins__photos_and_videos_#`]: {
    flat: same("posts/your_posts_#"),
    page: "activities",
  },
  [`${ACTIVITY}/comments_and_reactions/comments`]: {
    flat: ["comments/comments", "comments_and_reactions/comments"],
    page: "activities",
  },
  [`${ACTIVITY}/groups/group_posts_and_comments`]: {
    flat: [
      "groups/your_posts_and_comments_in_groups",
      "groups/your_posts_in_groups",
    ],
    page: "activities",
    json: {
      "2019": (value) => ({
        group_posts: { activity_log_data: firstOf(value) },
      }),
    },
  },
  [`${ACTIVITY}/groups/your_comments_in_groups`]: {
    flat: [null, "groups/your_comments_in_groups"],
    page: "activities",
  },
  [`${ACTIVITY}/stories/archived_stories`]: {
    flat: same("stories/archived_stories"),
    page: "activities",
  },
  [`${ACTIVITY}/saved_items_and_collections/your_saved_items`]: {
    flat: [
      "saved_items_and_collections/saved_items_and_collections",
      "saved_items_and_collections/your_saved_items",
    ],
    page: "activities",
  },
  [`${ACTIVITY}/comments_and_reactions/likes_and_reactions_#`]: {
    flat: [
      "likes_and_reactions/posts_and_comments",
      "comments_and_reactions/posts_and_comments",
    ],
    page: "activities",
    json: {
      "2019": (value) => ({ reactions: asList(value) }),
      "2021": (value) => ({ reactions_v2: asList(value) }),
    },
  },
  [`${ACTIVITY}/comments_and_reactions/likes_and_reactions`]: {
    flat: NEITHER,
    page: "records",
  },
  [`${ACTIVITY}/other_activity/pokes`]: {
    flat: same("other_activity/pokes"),
    page: "pokes",
    json: {
      "2019": (value) => ({
        pokes: { activity_log_data: [], data: firstOf(value) },
      }),
    },
  },

  // Pictures
  [`${ACTIVITY}/posts/album/#`]: {
    flat: ["photos_and_videos/album/#", "posts/album/#"],
    page: "media",
  },
  [`${ACTIVITY}/posts/your_uncategorized_photos`]: {
    flat: [null, "posts/your_uncategorized_photos"],
    page: "media",
  },
  [`${ACTIVITY}/posts/your_videos`]: {
    flat: ["photos_and_videos/your_videos", "posts/your_videos"],
    page: "media",
  },

  // Groups, pages, events
  [`${ACTIVITY}/groups/your_group_membership_activity`]: {
    flat: same("groups/your_group_membership_activity"),
    page: "activities",
  },
  [`${ACTIVITY}/groups/your_groups`]: {
    flat: same("groups/your_groups"),
    page: "entities",
  },
  [`${ACTIVITY}/groups/your_badges`]: {
    flat: [null, "groups/creator_badges"],
    page: "maps",
  },
  [`${ACTIVITY}/pages/pages_you've_liked`]: {
    flat: ["likes_and_reactions/pages", "pages/pages_you've_liked"],
    page: "entities",
  },
  [`${ACTIVITY}/pages/pages_and_profiles_you_follow`]: {
    flat: ["following_and_followers/followed_pages", "pages/pages_you_follow"],
    page: "activities",
  },
  [`${ACTIVITY}/events/your_events`]: {
    flat: same("events/your_events"),
    page: "events",
  },
  [`${ACTIVITY}/events/event_invitations`]: {
    flat: same("events/event_invitations"),
    page: "events",
  },
  [`${ACTIVITY}/events/your_event_responses`]: {
    flat: same("events/your_event_responses"),
    page: "events",
  },

  // Searches and places
  [`${LOGGED}/search/your_search_history`]: {
    flat: ["search_history/your_search_history", "search/your_search_history"],
    page: "activities",
  },
  [`${LOGGED}/location/location_history`]: {
    flat: same("location/location_history"),
    gone: NEW,
    page: "places",
  },
  [`${LOGGED}/location/primary_location`]: {
    flat: same("location/primary_location"),
    page: "records",
    pageIn: { "2019": "facts", "2021": "facts" },
    json: {
      "2019": townAndRegion,
      "2021": townAndRegion,
    },
  },
  [`${LOGGED}/location/last_location`]: {
    flat: same("location/last_location"),
    page: "facts",
  },
  [`${LOGGED}/location/timezone`]: {
    flat: [null, "location/timezone"],
    page: "timezone",
    json: {
      "2026": (value) =>
        labelled("9300000000000020", [
          text("Timezone", String(firstOf(value))),
        ]),
    },
    html: {},
  },
  [`${LOGGED}/location/device_location`]: {
    flat: same("location/device_location"),
    page: "rows",
  },
  [`${ACTIVITY}/posts/check-ins`]: { flat: NEITHER, page: "records" },

  // Seen
  [`${LOGGED}/interactions/recently_viewed`]: {
    flat: ["about_you/viewed", "your_interactions_on_facebook/recently_viewed"],
    page: "grouped",
    json: { "2019": (value) => ({ viewed_things: firstOf(value) }) },
  },
  [`${LOGGED}/interactions/recently_visited`]: {
    flat: [
      "about_you/visited",
      "your_interactions_on_facebook/recently_visited",
    ],
    page: "grouped",
  },
  [`${LOGGED}/notifications/notifications`]: {
    flat: ["about_you/notifications", "notifications/notifications"],
    page: "notifications",
  },
  [`${ACTIVITY}/other_activity/link_history`]: {
    flat: NEITHER,
    page: "records",
  },

  // Devices
  [`${SECURITY}/account_activity`]: security(
    "accountActivity",
    "account_activity",
  ),
  [`${SECURITY}/where_you_re_logged_in`]: security(
    "sessions",
    "where_you're_logged_in",
  ),
  [`${SECURITY}/logins_and_logouts`]: security("history", "logins_and_logouts"),
  [`${SECURITY}/ip_address_activity`]: security(
    "history",
    "used_ip_addresses",
    "ip_address_activity",
  ),
  [`${SECURITY}/recognized_devices`]: security("devices", "authorized_logins"),
  [`${SECURITY}/mobile_devices`]: security("phones", "mobile_devices"),
  [`${SECURITY}/record_details`]: security(
    "adminRecords",
    "administrative_records",
    "record_details",
  ),
  [`${SECURITY}/email_address_verifications`]: security(
    "verifications",
    "contact_verifications",
    "email_address_verifications",
  ),
  [`${SECURITY}/browser_cookies`]: security(
    "maps",
    "datr_cookie_info",
    "browser_cookies",
  ),
  [`${SECURITY}/your_facebook_activity_history`]: security(
    "maps",
    "your_facebook_activity",
    "your_facebook_activity_history",
  ),

  // Money
  [`${ACTIVITY}/facebook_payments/payment_history`]: {
    flat: [
      "payment_history/payment_history",
      "facebook_payments/payment_history",
    ],
    page: "payments",
  },
  [`${ACTIVITY}/facebook_marketplace/items_sold`]: {
    flat: ["marketplace/items_sold", "facebook_marketplace/items_sold"],
    page: "payments",
  },

  // Businesses
  [`${LOGGED}/other_logged_information/ads_interests`]: {
    flat: ["ads/ads_interests", "other_logged_information/ads_interests"],
    page: "strings",
  },
  [`${ADS}/other_categories_used_to_reach_you`]: {
    flat: [null, `${ADS}/other_categories_used_to_reach_you`],
    page: "records",
    json: {
      "2021": (value) => ({ bcts: listed(value)[0] ?? [] }),
      "2023": (value) => ({ bcts: listed(value)[0] ?? [] }),
    },
    html: {},
  },
  [`${ADS}/advertisers_using_your_activity_or_information`]: {
    flat: [
      "ads/advertisers_who_uploaded_a_contact_list_with_your_information",
      `${ADS}/advertisers_using_your_activity_or_information`,
    ],
    page: "records",
    pageIn: { "2019": "strings" },
    json: { "2019": uploaders, "2021": audiences, "2023": audiences },
    html: { "2019": uploaders },
  },
  [`${ADS}/advertisers_you've_interacted_with`]: {
    flat: [
      "ads/advertisers_you've_interacted_with",
      `${ADS}/advertisers_you've_interacted_with`,
    ],
    page: "records",
    pageIn: { "2019": "adClicks", "2021": "adClicks", "2023": "adClicks" },
    json: { "2019": adHistory, "2021": adHistory, "2023": adHistory },
  },
  [`${ADS}/information_you've_submitted_to_advertisers`]: {
    flat: [null, `${ADS}/information_you've_submitted_to_advertisers`],
    page: "answers",
  },
  [`${ADS}/ad_preferences`]: { flat: NEITHER, page: "records" },
  [`${ADS}/subscription_for_no_ads`]: { flat: NEITHER, page: "records" },
  [OFF_META]: {
    flat: [
      "ads_and_businesses/your_off-facebook_activity",
      `${OFF}/your_off-facebook_activity`,
    ],
    // Its pages are many and written by off-meta.ts.
    page: "records",
    json: { "2026": businessRecords },
    html: {},
  },
  [`${OFF_META}_settings`]: { flat: NEITHER, page: "records" },
  [`${OFF}/permissions_you_have_granted_to_apps`]: {
    flat: NEITHER,
    page: "records",
  },
  [`${OFF}/connected_apps_and_websites`]: {
    flat: ["apps_and_websites/apps_and_websites", `${OFF}/apps_and_websites`],
    page: "apps",
  },

  // Guessed and chosen
  [`${LOGGED}/your_topics/your_topics`]: {
    flat: [null, "your_topics/your_topics"],
    page: "strings",
  },
  [`${LOGGED}/other_logged_information/friend_peer_group`]: {
    flat: [
      "about_you/friend_peer_group",
      "other_logged_information/friend_peer_group",
    ],
    gone: ["2026"],
    page: "facts",
  },
  [`${LOGGED}/other_logged_information/consents`]: {
    flat: NEITHER,
    page: "records",
  },
  "preferences/preferences/face_recognition": {
    flat: ["about_you/face_recognition", "preferences/face_recognition"],
    gone: NEW,
    page: "facts",
  },
};

/** How one file is written in one layout. */
export interface Place {
  path: string;
  page: PageKind;
  json: (value: unknown) => unknown;
  html: (value: unknown) => unknown;
}

/** The place of a file in a layout, by its path of 2024-25 without ending; undefined where there is no such file. */
export function placeOf(path: string, layout: SampleLayout): Place | undefined {
  const row = ROWS[path];
  if (row === undefined) return pagedPlace(path, layout);
  const flat = row.flat[layout === "2019" ? 0 : 1];
  const now = NEW.includes(layout) ? movedPath(path, layout) : flat;
  if (now === null || row.gone?.includes(layout) === true) return undefined;
  const keys = row.json?.[layout];
  return {
    path: now,
    page: row.pageIn?.[layout] ?? row.page,
    json: keys ?? ((value) => keysOf(value, layout)),
    html: (row.html ?? row.json)?.[layout] ?? ((value) => value),
  };
}

/** A page of a numbered file, a chat, or a file that no row names. */
function pagedPlace(path: string, layout: SampleLayout): Place | undefined {
  const match = /^(.*?)(\d+)$/.exec(path);
  const [, stem = "", number = ""] = match ?? [];
  if (ROWS[`${stem}#`] !== undefined) {
    const place = placeOf(`${stem}#`, layout);
    return place && { ...place, path: place.path.replace("#", number) };
  }
  const isChat = path.startsWith(`${ACTIVITY}/messages/`);
  return {
    path: movedPath(path, layout),
    page: isChat ? "thread" : "leaves",
    json: isChat && !NEW.includes(layout) ? oldThread : (value) => value,
    html: (value) => value,
  };
}

/** The path of something that lies below the person's activity in another layout: media, chats, empty folders. */
export function movedPath(path: string, layout: SampleLayout): string {
  const inside = path.startsWith(`${ACTIVITY}/`)
    ? path.slice(ACTIVITY.length + 1)
    : undefined;
  if (layout === "2023")
    return inside === undefined
      ? path.replace(
          `${LOGGED}/interactions/`,
          `${LOGGED}/your_interactions_on_facebook/`,
        )
      : `your_activity_across_facebook/${inside}`;
  if (NEW.includes(layout)) return path;
  // End-to-end encryption came later.
  const flat = (inside ?? path).replace(
    "messages/e2ee_cutover/",
    "messages/inbox/",
  );
  return layout === "2019"
    ? flat.replace(/^posts\/media\//, "photos_and_videos/")
    : flat;
}

/** Until 2022 every message and thread said of what sort it is. */
function oldThread(value: unknown): unknown {
  const thread = value as Fields;
  const messages = mapped(itemsOf(thread["messages"]), (message) => ({
    ...message,
    type: sortOf(message),
  }));
  const isGroup = thread["joinable_mode"] !== undefined;
  return {
    ...thread,
    messages: new Streamed(messages),
    thread_type: isGroup ? "RegularGroup" : "Regular",
  };
}

function sortOf(message: Fields): string {
  if (message["call_duration"] !== undefined) return "Call";
  return message["share"] === undefined ? "Generic" : "Share";
}

/** Keys lost or changed their ending from layout to layout: `friends`, `friends_v2`, `following_v3`. */
function keysOf(value: unknown, layout: SampleLayout): unknown {
  if (!isFields(value) || layout === "2024" || layout === "2026") return value;
  const keys = Object.entries(value).map(([key, field]) => {
    if (layout === "2019") return [key.replace(/_v\d$/, ""), field];
    return [layout === "2021" ? key.replace(/_v3$/, "_v2") : key, field];
  });
  return Object.fromEntries(keys);
}

const firstOf = (value: unknown): unknown => Object.values(value as Fields)[0];

const asList = (value: unknown): unknown =>
  value instanceof Records ? new Streamed(value.items) : value;

function nameAsText(value: unknown): unknown {
  const profile = firstOf(value) as Fields;
  const name = profile["name"] as Fields;
  return { profile: { ...profile, name: name["full_name"] } };
}

/** The lists of a labelled record, in their order. */
function listed(value: unknown): string[][] {
  const [record] = itemsOf(value) as Iterable<Fields>;
  const entries = [...itemsOf(record?.["label_values"])] as Fields[];
  return entries
    .filter(({ vec }) => vec !== undefined)
    .map(({ vec }) =>
      ([...itemsOf(vec)] as Fields[]).map((each) => String(each["value"])),
    );
}

function uploaders(value: unknown): unknown {
  return { custom_audiences: listed(value)[0] ?? [] };
}

/** One row an advertiser, with flags; files in JSON have them in 2024-25, too. */
export function audiences(value: unknown): unknown {
  const [uploaded = [], visited = []] = listed(value);
  return {
    custom_audiences_all_types_v2: [...new Set([...uploaded, ...visited])].map(
      (name) => ({
        advertiser_name: name,
        has_data_file_custom_audience: uploaded.includes(name),
        has_remarketing_custom_audience: visited.includes(name),
        // Only this form tells; the lists of the others have visits of sites and of shops in one.
        has_in_person_store_visit: name === visited.at(-1),
      }),
    ),
  };
}

/** What a labelled record says, in the order of its entries. */
const saidIn = (record: Fields): string[] =>
  ([...itemsOf(record["label_values"])] as Fields[]).map(({ value }) =>
    String(value),
  );

function adHistory(value: unknown): unknown {
  const rows = mapped(itemsOf(value), (record) => {
    const [action, title] = saidIn(record);
    return { title, action, timestamp: record["timestamp"] };
  });
  return { history_v2: new Streamed(rows) };
}

function townAndRegion(value: unknown): unknown {
  const [town = ""] = saidIn(value as Fields);
  return {
    primary_location_v2: {
      city_region_pairs: [[town, "Côte des Grèbes"]],
      zipcode: ["00000"],
    },
  };
}

/** Late in 2025 a business became a labelled record with a table of events. */
function businessRecords(value: unknown): unknown {
  return new Records(mapped(rowsOf(value), businessRecord));
}

function businessRecord(business: Fields): Fields {
  const events = [...itemsOf(business["events"])] as Fields[];
  const id = textOf(events[0]?.["id"]);
  const vec = events.map((event): Entry => ({
    dict: [
      text("ID", id),
      text("Event", textOf(event["type"])),
      time("Received on", Number(event["timestamp"])),
    ],
  }));
  return {
    title: business["name"],
    ...labelled(id || "0", [{ label: "Events", vec }]),
  };
}
