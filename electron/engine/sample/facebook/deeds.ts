import type { Category } from "../../../../shared/domain/category.ts";
import type { ArchiveForm } from "../form.ts";
import { exactNumber, Records } from "../meta-json.ts";
import { ipAddress, mailAddress, phoneNumber } from "../names.ts";
import type { Random } from "../random.ts";
import type { SampleDocument } from "../sample-file.ts";
import { say } from "../words/words.ts";
import {
  edgeBusinesses,
  edgeName,
  edgeText,
  edgeTopics,
} from "./edge-texts.ts";
import { labelled, link, list, text, time } from "./labelled.ts";

/** One thing that a person did or that was noted about her, before it is known how it is written down. */
export interface Deed {
  /** Epoch seconds; 0 where the service does not know. */
  at: number;
  person?: string;
  organisation?: string;
  text?: string;
  url?: string;
  /** What else the file says of it. */
  detail: Readonly<Record<string, string>>;
}

/** The person behind a small account. */
export interface Owner {
  name: string;
  vanity: string;
  mail: string;
  phone: string;
}

/** Whom and how the writers of a small account ask. */
export interface Scene {
  random: Random;
  owner: Owner;
  form: ArchiveForm;
  registeredAt: number;
}

/** A sort of deed, the file it is written to, and what of it every form tells. */
export interface DeedKind {
  category: Category;
  /** How many of it a small account has at most. */
  most: number;
  make(random: Random, at: number): Deed;
  /** Names the field in which no two may be equal. */
  distinct?: "person" | "organisation" | "text";
  /** Its place in lists without times: as made, not newest first. */
  timeless?: true;
  write(deeds: readonly Deed[], scene: Scene): SampleDocument[];
  /** Whether a form tells it at all, where that depends on the deed. */
  toldIn?(deed: Deed, form: ArchiveForm): boolean;
  /** Fields of its fact that a form does not tell. */
  untold?(form: ArchiveForm): readonly ("person" | "text" | "url")[];
}

type Row = (deed: Deed, scene: Scene) => unknown;

const YFA = "your_facebook_activity";
const SECURITY = "security_and_login_information";

const document = (
  path: string,
  category: Category,
  count: number,
  value: unknown,
): SampleDocument => ({
  path: `${path}.json`,
  status: count === 0 ? "empty" : "read",
  value(tally) {
    tally.count(category, count);
    return value;
  },
});

/** One list under keys; each deed is one row. */
const keyed =
  (category: Category, path: string, keys: string, row: Row) =>
  (deeds: readonly Deed[], scene: Scene): SampleDocument[] => {
    let value: unknown = deeds.map((deed) => row(deed, scene));
    for (const key of keys.split(".").reverse()) value = { [key]: value };
    return [document(path, category, deeds.length, value)];
  };

/** A bare list of records, or the bare record. */
const records =
  (category: Category, path: string, row: Row) =>
  (deeds: readonly Deed[], scene: Scene): SampleDocument[] => [
    document(
      path,
      category,
      deeds.length,
      new Records(deeds.map((deed) => row(deed, scene))),
    ),
  ];

/** A person in a list, and since when. */
function personList(path: string, key: string): DeedKind {
  return {
    category: "friends",
    most: 3,
    make: (random, at) => ({
      at: random.chance(0.06) ? 0 : at,
      person: edgeName(random),
      detail: {},
    }),
    write: keyed("friends", path, key, ({ person, at }) => ({
      name: person,
      timestamp: at,
    })),
  };
}

/** A page or group with an address. */
function pageList(path: string, key: string): DeedKind {
  return {
    category: "groups",
    most: 2,
    make: (random, at) => ({
      at,
      organisation: `${edgeName(random)} ${random.between(1, 99)}`,
      url: `https://www.facebook.com/${random.digits(15)}`,
      detail: {},
    }),
    write: keyed("groups", path, key, ({ organisation: name, at, url }) => ({
      name,
      timestamp: at,
      url,
    })),
    untold: ({ era, format }) =>
      era === "H2" && format === "html" ? ["url"] : [],
  };
}

/** A name and a time in a session of its own: an address, an agent, a cookie. */
function sessionList(path: string, key: string, row: Row, most = 2): DeedKind {
  return {
    category: "devices",
    most,
    make: (random, at) => ({
      at,
      text: ipAddress(random),
      detail: {
        cookie: `${random.letters(4, "abcdefgh")}${"*".repeat(20)}`,
        town: random.pick(["Modelbourg", "Quay Hamlet", "Łąkowo"]),
      },
    }),
    write: keyed("devices", `${SECURITY}/${path}`, key, row),
  };
}

const session = ({ text: ip, detail }: Deed) => ({
  ip_address: ip,
  user_agent: "Mozilla/5.0 (Example; Linux)",
  datr_cookie: detail["cookie"],
});

const written = (random: Random, at: number): Deed => ({
  at,
  text: edgeText(random),
  detail: { person: edgeName(random), id: random.digits(9) },
});

/** Every sort of deed there is; the order is that of the files. */
export const DEED_KINDS = {
  profile: {
    category: "profile",
    most: 1,
    make: () => ({ at: 0, detail: {} }),
    write: (deeds, { owner, registeredAt }) => [
      document(
        "personal_information/profile_information/profile_information",
        "profile",
        deeds.length,
        {
          profile_v2: {
            name: { full_name: owner.name },
            emails: { emails: [owner.mail], previous_emails: [] },
            birthday: { year: 1988, month: 11, day: 3 },
            phone_numbers: [
              { phone_type: "Mobile", phone_number: owner.phone },
            ],
            username: owner.vanity,
            registration_timestamp: registeredAt,
          },
        },
      ),
    ],
  },
  profile_changes: {
    category: "profile",
    most: 2,
    make: (_, at) => ({ at, detail: {} }),
    write: keyed(
      "profile",
      "personal_information/profile_information/profile_update_history",
      "profile_updates_v2",
      ({ at }, { owner, form }) => ({
        timestamp: at,
        title: say(form.words.profileChanges[0], { o: owner.name }),
      }),
    ),
  },
  friends: {
    ...personList("connections/friends/your_friends", "friends_v2"),
    most: 6,
  },
  requests_received: personList(
    "connections/friends/received_friend_requests",
    "received_requests_v2",
  ),
  requests_sent: personList(
    "connections/friends/sent_friend_requests",
    "sent_requests_v2",
  ),
  requests_rejected: personList(
    "connections/friends/rejected_friend_requests",
    "rejected_requests_v2",
  ),
  friends_removed: personList(
    "connections/friends/removed_friends",
    "deleted_friends_v2",
  ),
  followers: personList(
    "connections/followers/people_who_followed_you",
    "followers_v3",
  ),
  followed: personList(
    "connections/followers/who_you've_followed",
    "following_v3",
  ),
  people_you_may_know: {
    category: "friends",
    most: 4,
    timeless: true,
    distinct: "person",
    make: (random) => ({ at: 0, person: edgeName(random), detail: {} }),
    write: (deeds) => [
      document(
        "connections/friends/people_you_may_know",
        "friends",
        deeds.length,
        labelled("9100000000000001", [
          list(
            "Friend suggestions",
            deeds.map(({ person = "" }) => person),
          ),
        ]),
      ),
    ],
  },
  address_book: {
    category: "contacts",
    most: 4,
    make: (random, at) => ({
      at,
      person: random.chance(0.06) ? "" : edgeName(random),
      text: phoneNumber(random),
      detail: random.chance(0.4)
        ? { mail: mailAddress(`c${random.digits(4)}`, random) }
        : {},
    }),
    write: keyed(
      "contacts",
      "personal_information/other_personal_information/your_address_books",
      "address_book_v2.address_book",
      ({ person, text: number, at, detail }) => ({
        name: person,
        details: [number, ...Object.values(detail)].map((contact_point) => ({
          contact_point,
        })),
        created_timestamp: at,
        updated_timestamp: at + 1,
      }),
    ),
  },
  imported_contacts: {
    category: "contacts",
    most: 4,
    make: (random, at) => ({
      at,
      person: edgeName(random),
      text: phoneNumber(random),
      detail: {},
    }),
    write: records(
      "contacts",
      "personal_information/other_personal_information/your_imported_contacts",
      ({ person = "", text: number = "", at }) =>
        labelled(
          `92${at}`,
          [
            time("Update time", at),
            text("Contact name", person),
            text("Contact point", number),
          ],
          at,
        ),
    ),
  },
  posts: {
    category: "posts",
    most: 6,
    make: (random, at) => ({
      ...written(random, at),
      ...(random.chance(0.2)
        ? { url: `https://www.example.org/p/${random.digits(5)}?a=1&b=2` }
        : {}),
      detail: {
        id: random.digits(9),
        ...random.pick<Readonly<Record<string, string>>>([
          {},
          {},
          { tagged: edgeName(random) },
          { picture: `${random.digits(15)}.jpg` },
          { place: "Café de la Gare" },
        ]),
      },
    }),
    write: records(
      "posts",
      `${YFA}/posts/your_posts__check_ins__photos_and_videos_1`,
      postRow,
    ),
  },
  comments: {
    category: "posts",
    most: 5,
    make: (random, at) => ({
      ...written(random, at),
      detail: {
        person: edgeName(random),
        ...(random.chance(0.3) ? { group: "Étangs & Roseaux" } : {}),
      },
    }),
    write: keyed(
      "posts",
      `${YFA}/comments_and_reactions/comments`,
      "comments_v2",
      ({ at, text: comment, detail }, { owner, form }) => ({
        timestamp: at,
        data: [
          {
            comment: {
              timestamp: at,
              comment,
              author: owner.name,
              ...(detail["group"] === undefined
                ? {}
                : { group: detail["group"] }),
            },
          },
        ],
        title: say(form.words.comment, {
          o: owner.name,
          p: detail["person"] ?? "",
        }),
      }),
    ),
  },
  group_posts: {
    category: "posts",
    most: 2,
    make: written,
    write: keyed(
      "posts",
      `${YFA}/groups/group_posts_and_comments`,
      "group_posts_v2",
      ({ at, text: post }, { owner, form }) => ({
        timestamp: at,
        data: [{ post }],
        title: say(form.words.groupPost, { o: owner.name, g: "Bramble Hill" }),
      }),
    ),
  },
  saved_links: {
    category: "posts",
    most: 2,
    make: (random, at) => ({
      at,
      url: `https://news.example.org/${random.digits(6)}`,
      detail: {},
    }),
    write: keyed(
      "posts",
      `${YFA}/saved_items_and_collections/your_saved_items`,
      "saves_v2",
      ({ at, url }, { owner, form }) => ({
        timestamp: at,
        attachments: [{ data: [{ external_context: { url } }] }],
        title: say(form.words.saved, { o: owner.name }),
      }),
    ),
  },
  reactions: {
    category: "reactions",
    most: 5,
    make: (random, at) => ({
      at,
      detail: {
        code: random.pick(["LIKE", "LOVE", "HAHA", "WOW", "SORRY"]),
        person: edgeName(random),
      },
    }),
    write: records(
      "reactions",
      `${YFA}/comments_and_reactions/likes_and_reactions_1`,
      ({ at, detail }, { owner, form: { words } }) => ({
        timestamp: at,
        data: [{ reaction: { reaction: detail["code"], actor: owner.name } }],
        title: say(detail["code"] === "LIKE" ? words.likes : words.reacts, {
          o: owner.name,
          p: detail["person"] ?? "",
          g: words.things[1],
        }),
      }),
    ),
  },
  videos: {
    category: "media",
    most: 2,
    make: (random, at) => ({
      at,
      text: edgeText(random),
      detail: { uri: `${YFA}/posts/media/videos/${random.digits(15)}.mp4` },
    }),
    write: keyed(
      "media",
      `${YFA}/posts/your_videos`,
      "videos_v2",
      ({ at, text: description, detail: { uri } }) => ({
        uri,
        creation_timestamp: at,
        description,
      }),
    ),
  },
  groups_joined: {
    category: "groups",
    most: 2,
    make: (random, at) => ({
      at,
      text: `${edgeName(random)} ${random.between(1, 99)}`,
      detail: {},
    }),
    write: keyed(
      "groups",
      `${YFA}/groups/your_group_membership_activity`,
      "groups_joined_v2",
      ({ at, text: name = "" }, { form }) => ({
        timestamp: at,
        data: [{ name }],
        title: say(form.words.joined, { g: name }),
      }),
    ),
  },
  pages_liked: pageList(`${YFA}/pages/pages_you've_liked`, "page_likes_v2"),
  pages_followed: {
    ...pageList("", ""),
    make: (random, at) => ({
      at,
      organisation: `${edgeName(random)} ${random.between(1, 99)}`,
      detail: {},
    }),
    write: keyed(
      "groups",
      `${YFA}/pages/pages_and_profiles_you_follow`,
      "pages_followed_v2",
      ({ at, organisation: name }) => ({
        timestamp: at,
        data: [{ name }],
        title: name,
      }),
    ),
  },
  event_invitations: {
    category: "groups",
    most: 2,
    make: (random, at) => ({
      at,
      text: `${edgeName(random)} ${random.between(1, 99)}`,
      detail: {},
    }),
    write: keyed(
      "groups",
      `${YFA}/events/event_invitations`,
      "events_invited_v2",
      ({ at, text: name }) => ({ name, start_timestamp: at, end_timestamp: 0 }),
    ),
  },
  searches: {
    category: "search",
    most: 5,
    make: (random, at) => ({ at, text: edgeText(random), detail: {} }),
    write: keyed(
      "search",
      "logged_information/search/your_search_history",
      "searches_v2",
      ({ at, text: term = "" }, { form: { words } }) => ({
        timestamp: at,
        attachments: [{ data: [{ text: words.quotes.join(term) }] }],
        data: [{ text: term }],
        title: words.searched,
      }),
    ),
  },
  timezone: {
    category: "location",
    most: 1,
    make: () => ({ at: 0, detail: {} }),
    write: (deeds, { form }) => [
      document(
        "logged_information/location/timezone",
        "location",
        deeds.length,
        { timezone_v2: form.zone },
      ),
    ],
  },
  location_history: {
    category: "location",
    most: 2,
    make: (random, at) => ({
      at,
      text: random.pick(["Modelbourg", "Łąkowo", "日本町"]),
      detail: {},
    }),
    write: keyed(
      "location",
      "logged_information/location/location_history",
      "location_history_v2",
      ({ at, text: name }) => ({
        name,
        coordinate: { latitude: 46.5, longitude: -5.25 },
        creation_timestamp: at,
      }),
    ),
  },
  account_activity: sessionList(
    "account_activity",
    "account_activity_v2",
    (deed) => ({
      action: "Login",
      timestamp: deed.at,
      ...session(deed),
      city: deed.detail["town"],
      country: "FR",
      site_name: "www.facebook.com",
    }),
  ),
  sessions: sessionList(
    "where_you_re_logged_in",
    "active_sessions_v2",
    (deed) => ({
      created_timestamp: deed.at,
      updated_timestamp: deed.at + 90_000,
      ...session(deed),
      device: "Linux PC",
      location: deed.detail["town"],
      app: "Firefox",
      session_type: "Desktop",
    }),
  ),
  addresses: sessionList(
    "ip_address_activity",
    "used_ip_address_v2",
    ({ at, text: ip }) => ({ ip, action: "Login", timestamp: at }),
  ),
  ad_interests: {
    category: "ad_interests",
    most: 4,
    timeless: true,
    distinct: "text",
    make: (random) => ({
      at: 0,
      text: edgeTopics(random, 1)[0] as string,
      detail: {},
    }),
    write: keyed(
      "ad_interests",
      "logged_information/other_logged_information/ads_interests",
      "topics_v2",
      ({ text: topic }) => topic,
    ),
  },
  advertisers: {
    category: "advertisers",
    most: 5,
    timeless: true,
    distinct: "organisation",
    make: (random) => ({
      at: 0,
      organisation: edgeBusinesses(random, 1)[0] as string,
      detail: random.pick<Readonly<Record<string, string>>>([
        { uploaded: "yes" },
        { visited: "yes" },
        { uploaded: "yes", visited: "yes" },
      ]),
    }),
    write: (deeds) => {
      const named = (key: string): string[] =>
        deeds.flatMap(({ detail, organisation = "" }) =>
          detail[key] === undefined ? [] : [organisation],
        );
      return [
        document(
          "ads_information/advertisers_using_your_activity_or_information",
          "advertisers",
          deeds.length,
          labelled("9300000000000001", [
            list(
              "A list uploaded or used by the advertiser",
              named("uploaded"),
            ),
            list(
              "Interactions you may have had with the advertiser's website, app or store",
              named("visited"),
            ),
          ]),
        ),
      ];
    },
    // The oldest downloads name only those who uploaded a list.
    toldIn: ({ detail }, { layout }) =>
      layout !== "2019" || detail["uploaded"] !== undefined,
  },
  ad_clicks: {
    category: "ad_interactions",
    most: 3,
    make: (random, at) => ({
      at,
      text: edgeText(random),
      url: `https://www.facebook.com/ads/${random.digits(9)}`,
      detail: {},
    }),
    write: records(
      "ad_interactions",
      "ads_information/advertisers_you've_interacted_with",
      ({ at, text: title = "", url = "" }) =>
        labelled(
          `94${at}`,
          [
            text("Action", "Clicked ad"),
            text("Title", title),
            link("URL", url),
          ],
          at,
        ),
    ),
    untold: ({ layout }) =>
      layout === "2024" || layout === "2026" ? [] : ["url"],
  },
  off_platform: {
    category: "off_platform",
    most: 6,
    make: (random, at) => ({
      at: at - (at % 60),
      organisation: edgeBusinesses(random, 1)[0] as string,
      text: random.pick(["PURCHASE", "PAGE_VIEW", "CUSTOM", "LEAD", "RATE"]),
      detail: {},
    }),
    write: (deeds) => {
      const names = [...new Set(deeds.map(({ organisation }) => organisation))];
      const businesses = names.map((name, index) => ({
        name,
        events: deeds
          .filter(({ organisation }) => organisation === name)
          .map(({ text: type, at }) => ({
            id: exactNumber(`12000000000000${1001 + 2 * index}`),
            type,
            timestamp: at,
          })),
      }));
      return [
        document(
          "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies",
          "off_platform",
          deeds.length,
          {
            off_facebook_activity_v2: [
              ...businesses,
              { name: "Quiet Example", events: [] },
            ],
          },
        ),
      ];
    },
  },
  apps: {
    category: "apps",
    most: 3,
    distinct: "organisation",
    make: (random, at) => ({
      at,
      organisation: edgeBusinesses(random, 1)[0] as string,
      detail: { id: `101500000000${random.digits(4)}7` },
    }),
    write: keyed(
      "apps",
      "apps_and_websites_off_of_facebook/connected_apps_and_websites",
      "installed_apps_v2",
      ({ at, organisation: name, detail }) => ({
        name,
        added_timestamp: at,
        user_app_scoped_id: exactNumber(detail["id"] ?? "0"),
        category: "active",
        removed_timestamp: 0,
      }),
    ),
  },
  notifications: {
    category: "notifications",
    most: 3,
    make: (random, at) => ({
      at,
      url: `https://www.facebook.com/${random.digits(12)}`,
      detail: { person: edgeName(random) },
    }),
    write: keyed(
      "notifications",
      "logged_information/notifications/notifications",
      "notifications_v2",
      ({ at, url, detail }, { form }) => ({
        timestamp: at,
        unread: false,
        href: url,
        text: say(form.words.notifications[0], { p: detail["person"] ?? "" }),
      }),
    ),
    untold: ({ era, format }) =>
      era === "H2" && format === "html" ? ["url"] : [],
  },
  visited_links: {
    category: "viewed",
    most: 3,
    make: (random, at) => ({
      at,
      text: edgeText(random),
      url: `https://www.example.org/p/${random.digits(7)}`,
      detail: {},
    }),
    write: records(
      "viewed",
      `${YFA}/other_activity/link_history`,
      ({ at, text: title = "", url = "" }) =>
        labelled(
          `95${at}`,
          [
            link("Website link you visited", url),
            text("Title of website page you visited", title),
          ],
          at,
        ),
    ),
  },
  viewed: {
    category: "viewed",
    most: 3,
    make: (random, at) => ({
      at,
      text: edgeText(random),
      url: `https://www.facebook.com/${random.digits(12)}`,
      detail: {},
    }),
    write: (deeds) => [
      document(
        "logged_information/interactions/recently_viewed",
        "viewed",
        deeds.length,
        {
          recently_viewed: [
            {
              name: "Marketplace Interactions",
              description: "",
              children: [
                {
                  name: "Marketplace Items",
                  description: "",
                  entries: deeds.map(({ at, text: name, url }) => ({
                    timestamp: at,
                    data: { name, uri: url },
                  })),
                },
              ],
            },
          ],
        },
      ),
    ],
    untold: ({ era, format }) =>
      era === "H2" && format === "html" ? ["url"] : [],
  },
  topics: {
    category: "inferences",
    most: 2,
    timeless: true,
    distinct: "text",
    make: (random) => ({
      at: 0,
      text: edgeTopics(random, 1)[0] as string,
      detail: {},
    }),
    write: keyed(
      "inferences",
      "logged_information/your_topics/your_topics",
      "inferred_topics_v2",
      ({ text: topic }) => topic,
    ),
  },
  consents: {
    category: "settings",
    most: 2,
    make: (random, at) => ({ at, text: edgeText(random), detail: {} }),
    write: records(
      "settings",
      "logged_information/other_logged_information/consents",
      ({ at, text: name = "" }) =>
        labelled(
          `96${at}`,
          [time("Creation time", at), text("Consent", name)],
          at,
        ),
    ),
  },
} satisfies Record<string, DeedKind>;

function postRow(
  { at, text: words = "", url, detail }: Deed,
  { owner, form }: Scene,
): unknown {
  const { tagged, picture, place } = detail;
  const post =
    tagged === undefined ? words : `${words} @[${detail["id"]}:2048:${tagged}]`;
  const attached = [
    ...(picture === undefined
      ? []
      : [
          {
            media: {
              uri: `${YFA}/posts/media/Timelinephotos_6001/${picture}`,
              creation_timestamp: at,
              // The caption is the text once more.
              description: post,
            },
          },
        ]),
    ...(url === undefined ? [] : [{ external_context: { url } }]),
    ...(place === undefined ? [] : [{ place: { name: place, address: "" } }]),
  ];
  return {
    timestamp: at,
    ...(attached.length === 0 ? {} : { attachments: [{ data: attached }] }),
    data: [{ post }, { update_timestamp: at + 60 }],
    title: say(picture === undefined ? form.words.status : form.words.photo, {
      o: owner.name,
    }),
  };
}
