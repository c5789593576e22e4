import type { RecordDraft } from "../../../../shared/domain/record.ts";
import { files } from "../../../../electron/engine/importers/facebook/files.ts";
import { labelled } from "./read-mapped.ts";

const T = 1_656_000_000;
const at = T * 1000;
const person = { name: "Tobin Ashgrove", timestamp: T };
const isPerson = {
  category: "friends",
  person: "Tobin Ashgrove",
  occurredAt: at,
  concernsOthers: true,
} as const;
const post = (text: string) => ({
  timestamp: T,
  title: "Zoë Quillfeather did it.",
  data: [{ post: text }],
});
const isPost = { category: "posts", text: "Words", occurredAt: at } as const;
const visit = (key: string) => ({
  [key]: [
    {
      name: "Pages",
      description: "Pages you saw",
      entries: [
        {
          timestamp: T,
          data: { name: "A page", uri: "https://example.org/p" },
        },
      ],
    },
    {
      name: "Videos",
      children: [
        { name: "Shown", entries: [{ timestamp: T, data: { value: "3" } }] },
      ],
    },
  ],
});
const visits = [
  { category: "viewed", title: "Pages", text: "A page", occurredAt: at },
  { category: "viewed", title: "Videos › Shown", text: "3", occurredAt: at },
] as const;

const choice = (key: string) => ({
  [key]: [
    {
      name: "Choices",
      description: "What you chose",
      entries: [{ timestamp: T, data: { name: "Moss", value: "On" } }],
    },
  ],
});
const choices = {
  category: "settings",
  title: "Choices",
  text: "Moss",
  occurredAt: at,
} as const;

export interface Case {
  file: unknown;
  gives: readonly Partial<RecordDraft>[];
}

/** For each mapping with a shape of its own a file, and what it gives. */
const written: Readonly<Record<string, Case>> = {
  profile: {
    file: {
      profile_v2: {
        name: { full_name: "Zoë Quillfeather" },
        emails: { emails: ["zoe@example.com"] },
      },
    },
    gives: [
      {
        category: "profile",
        title: "Zoë Quillfeather",
        text: "zoe@example.com",
      },
    ],
  },
  profile_updates: {
    file: {
      profile_updates_v2: [{ timestamp: T, title: "Zoë changed her city." }],
    },
    gives: [
      { category: "profile", title: "Zoë changed her city.", occurredAt: at },
    ],
  },
  linked_accounts: {
    file: {
      accounts_center_v2: [
        {
          service_name: "Instagram",
          native_app_id: 567067343352427,
          username: "zoe.example",
          linked_time: T,
        },
      ],
    },
    gives: [
      {
        category: "profile",
        title: "Instagram",
        text: "zoe.example",
        occurredAt: at,
      },
    ],
  },
  autofill: {
    file: {
      autofill_information_v2: {
        FULL_NAME: ["Zoë Quillfeather"],
        EMAIL: ["zoe@example.com"],
      },
    },
    gives: [{ category: "profile" }],
  },
  registration: {
    file: labelled(
      {
        "Registration IP": "192.0.2.1",
        "Registration email": "zoe@example.com",
      },
      { timestamp: T },
    ),
    gives: [{ category: "profile", text: "zoe@example.com", occurredAt: at }],
  },
  address_book: {
    file: {
      address_book_v2: {
        address_book: [
          {
            name: "Gwen",
            details: [
              { contact_point: "gwen@example.org" },
              { contact_point: "+12025550131" },
            ],
            created_timestamp: T,
          },
          { name: "Nobody", details: [], created_timestamp: T },
        ],
      },
    },
    gives: [
      {
        category: "contacts",
        person: "Gwen",
        text: "gwen@example.org, +12025550131",
        occurredAt: at,
        concernsOthers: true,
      },
      { category: "contacts", person: "Nobody" },
    ],
  },
  imported_contacts: {
    file: [
      labelled({
        "Update time": T,
        "Contact name": "Odile",
        "Contact point": "+12025550133",
      }),
    ],
    gives: [
      {
        category: "contacts",
        person: "Odile",
        text: "+12025550133",
        occurredAt: at,
      },
    ],
  },
  phone_contacts: {
    file: [labelled({ Name: "Odile", "Upload time": T, "Creation time": 0 })],
    gives: [{ category: "contacts", person: "Odile", occurredAt: at }],
  },
  contacts_before_2021: {
    file: labelled({
      Contacts: [
        {
          user_id: "1",
          "Contact point": "gwen@example.org",
          "Time of first import": T,
          "Time of latest import": T + 60,
          Name: "Gwen",
        },
        {
          user_id: "2",
          "Contact point": "+12025550132",
          "Time of first import": T,
          Name: "Odile",
        },
      ],
    }),
    gives: [
      {
        category: "contacts",
        person: "Gwen",
        text: "gwen@example.org",
        occurredAt: at,
      },
      {
        category: "contacts",
        person: "Odile",
        text: "+12025550132",
        occurredAt: at,
      },
    ],
  },
  friends: { file: { friends_v2: [person] }, gives: [isPerson] },
  requests_received: {
    file: { received_requests_v2: [person] },
    gives: [{ ...isPerson, flow: "received" }],
  },
  requests_sent: { file: { sent_requests_v2: [person] }, gives: [isPerson] },
  requests_rejected: {
    file: { rejected_requests_v2: [{ ...person, marked_as_spam: true }] },
    gives: [isPerson],
  },
  friends_removed: {
    file: { deleted_friends_v2: [person] },
    gives: [isPerson],
  },
  friends_seen_less: {
    file: {
      friends_you_see_less_v2: [
        {
          name: "List",
          entries: [{ timestamp: T, data: { name: "Tobin Ashgrove" } }],
        },
      ],
    },
    gives: [isPerson],
  },
  followers: {
    file: { followers_v3: [person, { name: "Gwen" }] },
    gives: [{ ...isPerson, flow: "received" }, { person: "Gwen" }],
  },
  following: { file: { following_v3: [person] }, gives: [isPerson] },
  people_you_may_know: {
    file: labelled({ "Creation time": T, People: ["Gwen", "Odile"] }),
    gives: [
      { category: "friends", flow: "inferred", person: "Gwen" },
      { category: "friends", flow: "inferred", person: "Odile" },
    ],
  },
  suggested_friends: {
    file: [
      labelled({ "Creation time": T, "Suggestion sent time": 0, Name: "Gwen" }),
    ],
    gives: [
      { category: "friends", flow: "inferred", person: "Gwen", occurredAt: at },
    ],
  },
  messenger_blocked: {
    file: {
      messenger_contacts_blocked_v2: [
        {
          name: "Blocked",
          description: "d",
          entries: [{ timestamp: T, data: { name: "Tobin Ashgrove" } }],
        },
      ],
    },
    gives: [isPerson],
  },
  people_interactions: {
    file: {
      people_interactions_v2: [
        {
          name: "People",
          entries: [
            { timestamp: T, data: { name: "Tobin Ashgrove", uri: "u" } },
          ],
        },
      ],
    },
    gives: [{ category: "viewed", person: "Tobin Ashgrove", occurredAt: at }],
  },
  messages: {
    file: {
      participants: [{ name: "Tobin Ashgrove" }, { name: "Zoë Quillfeather" }],
      messages: [
        {
          sender_name: "Tobin Ashgrove",
          timestamp_ms: at + 7,
          content: "Words",
        },
      ],
      title: "Tobin Ashgrove",
      thread_path: "inbox/tobin_1",
    },
    gives: [
      {
        category: "messages",
        kind: "text",
        person: "Tobin Ashgrove",
        own: false,
        text: "Words",
        occurredAt: at + 7,
        conversation: { title: "Tobin Ashgrove" },
      },
    ],
  },
  ai_conversations: {
    file: [
      {
        title: "Meta AI",
        label_values: [
          { label: "Name", value: "A chat" },
          {
            title: "Messages",
            dict: [
              {
                title: "",
                dict: [
                  { label: "Text", value: "Words" },
                  { label: "Time", timestamp_value: T },
                ],
              },
            ],
          },
        ],
      },
    ],
    gives: [
      {
        category: "messages",
        text: "Words",
        occurredAt: at,
        conversation: { title: "A chat" },
      },
    ],
  },
  secret_conversations: {
    file: {
      secret_conversations_v2: {
        has_sent_message: true,
        tincan_devices: [],
        calls: [],
        armadillo_devices: [
          {
            device_type: "phone",
            device_model: "X1",
            last_connected_ip: "192.0.2.1",
            last_active_time: T,
          },
        ],
      },
    },
    gives: [
      { category: "devices", title: "X1", text: "192.0.2.1", occurredAt: at },
    ],
  },
  posts: { file: [post("Words")], gives: [isPost] },
  posts_to_timeline: {
    file: { wall_posts_sent_to_you: { activity_log_data: [post("Words")] } },
    gives: [{ ...isPost, flow: "received" }],
  },
  posts_elsewhere: {
    file: [labelled({ Message: "Words", "Last modified": T })],
    gives: [isPost],
  },
  edits: {
    file: [labelled({ Text: "Words" }, { timestamp: T })],
    gives: [isPost],
  },
  comments: {
    file: {
      comments_v2: [
        {
          timestamp: T,
          title: "t",
          data: [
            {
              comment: {
                timestamp: T,
                comment: "Words",
                author: "Zoë Quillfeather",
              },
            },
          ],
        },
      ],
    },
    gives: [{ ...isPost, person: "Zoë Quillfeather", own: true }],
  },
  group_comments: {
    file: {
      group_comments_v2: [
        {
          timestamp: T,
          data: [
            {
              comment: {
                timestamp: T,
                comment: "Words",
                author: "Zoë Quillfeather",
                group: "Hikers",
              },
            },
          ],
        },
      ],
    },
    gives: [isPost],
  },
  group_posts: { file: { group_posts_v2: [post("Words")] }, gives: [isPost] },
  stories: {
    file: { archived_stories_v2: [{ timestamp: T, title: "t" }] },
    gives: [{ category: "posts", occurredAt: at }],
  },
  reels: { file: { lasso_videos_v2: [post("Words")] }, gives: [isPost] },
  saved_items: {
    file: { saves_v2: [{ timestamp: T, title: "Saved" }] },
    gives: [{ category: "posts", title: "Saved", occurredAt: at }],
  },
  app_posts: { file: { app_posts_v2: [post("Words")] }, gives: [isPost] },
  poll_votes: {
    file: {
      poll_votes_v2: [
        {
          timestamp: T,
          attachments: [
            {
              data: [
                {
                  poll: {
                    question: "Q",
                    options: [{ option: "A", voted: true }],
                  },
                },
              ],
            },
          ],
        },
      ],
    },
    gives: [{ category: "posts", occurredAt: at }],
  },
  reactions: {
    file: [
      {
        timestamp: T,
        title: "t",
        data: [{ reaction: { reaction: "LIKE", actor: "Zoë Quillfeather" } }],
      },
    ],
    gives: [
      {
        category: "reactions",
        text: "LIKE",
        person: "Zoë Quillfeather",
        own: true,
        occurredAt: at,
      },
    ],
  },
  reactions_labelled: {
    file: labelled(
      { Reaction: "Like", URL: "https://example.org/1", Name: "Tobin" },
      { timestamp: T },
    ),
    gives: [{ category: "reactions", text: "Like", occurredAt: at }],
  },
  story_reactions: {
    file: { stories_feedback_v2: [{ timestamp: T, title: "t" }] },
    gives: [{ category: "reactions", occurredAt: at }],
  },
  pokes: {
    file: {
      pokes_v2: [
        {
          poker: "Zoë Quillfeather",
          pokee: "Tobin Ashgrove",
          rank: 1,
          timestamp: T,
        },
      ],
    },
    gives: [
      { category: "reactions", person: "Tobin Ashgrove", occurredAt: at },
    ],
  },
  albums: {
    file: {
      name: "Holidays",
      photos: [
        {
          uri: "posts/media/a/1.jpg",
          creation_timestamp: T,
          description: "Sea",
          comments: [
            { timestamp: T, comment: "Nice", author: "Tobin Ashgrove" },
          ],
        },
      ],
      cover_photo: { uri: "posts/media/a/1.jpg" },
    },
    gives: [
      { category: "media", text: "Sea", occurredAt: at },
      {
        category: "posts",
        flow: "received",
        person: "Tobin Ashgrove",
        text: "Nice",
        own: false,
        occurredAt: at,
      },
    ],
  },
  loose_media: {
    file: {
      other_photos_v2: [
        {
          uri: "posts/media/b/2.jpg",
          creation_timestamp: T,
          description: "Sea",
        },
      ],
    },
    gives: [{ category: "media", text: "Sea", occurredAt: at }],
  },
  group_membership: {
    file: {
      groups_joined_v2: [
        { timestamp: T, title: "You joined.", data: [{ name: "Hikers" }] },
      ],
    },
    gives: [{ category: "groups", text: "Hikers", occurredAt: at }],
  },
  groups_managed: {
    file: { groups_admined_v2: [{ name: "Hikers", timestamp: T }] },
    gives: [{ category: "groups", text: "Hikers", occurredAt: at }],
  },
  group_badges: {
    file: { group_badges_v2: { Hikers: ["Rising star"], Bakers: ["New"] } },
    gives: [
      { category: "groups", text: "Hikers" },
      { category: "groups", text: "Bakers" },
    ],
  },
  pages_liked: {
    file: { page_likes_v2: [{ name: "A page", timestamp: T, url: "u" }] },
    gives: [
      {
        category: "groups",
        organisation: "A page",
        mechanisms: ["page"],
        occurredAt: at,
      },
    ],
  },
  pages_followed: {
    file: {
      pages_followed_v2: [
        { timestamp: T, title: "You follow", data: [{ name: "A page" }] },
      ],
    },
    gives: [
      {
        category: "groups",
        organisation: "A page",
        mechanisms: ["page"],
        occurredAt: at,
      },
    ],
  },
  pages_unfollowed: {
    file: {
      pages_unfollowed_v2: [
        { timestamp: T, title: "A page", data: [{ name: "A page" }] },
      ],
    },
    // Said twice, told once.
    gives: [
      { category: "groups", title: undefined, text: "A page", occurredAt: at },
    ],
  },
  pages_own: {
    file: { pages_v2: [{ name: "My page", timestamp: T, url: "u" }] },
    gives: [{ category: "groups", text: "My page", occurredAt: at }],
  },
  event_invitations: {
    file: {
      events_invited_v2: [
        { name: "Party", start_timestamp: T, end_timestamp: 0 },
      ],
    },
    gives: [
      { category: "groups", flow: "received", text: "Party", occurredAt: at },
    ],
  },
  events_own: {
    file: {
      your_events_v2: [
        { name: "Party", start_timestamp: T, place: { name: "Home" } },
      ],
    },
    gives: [{ category: "groups", text: "Party", occurredAt: at }],
  },
  event_responses: {
    file: {
      event_responses_v2: {
        events_joined: [{ name: "Party", start_timestamp: T }],
        events_declined: [{ name: "Talk", start_timestamp: T }],
        events_interested: [],
      },
    },
    gives: [
      { category: "groups", text: "Party" },
      { category: "groups", text: "Talk" },
    ],
  },
  searches: {
    file: {
      searches_v2: [
        {
          timestamp: T,
          title: "t",
          data: [{ text: "moss" }],
          attachments: [{ data: [{ text: '"moss"' }] }],
        },
      ],
    },
    gives: [{ category: "search", text: "moss", occurredAt: at }],
  },
  group_searches: {
    file: { group_search: [{ timestamp: T, data: [{ text: "moss" }] }] },
    gives: [{ category: "search", text: "moss" }],
  },
  marketplace_searches: {
    file: [labelled({ "Search query": "bicycle" }, { timestamp: T })],
    gives: [{ category: "search", text: "bicycle" }],
  },
  location_history: {
    file: {
      location_history_v2: [
        {
          name: "Harbour",
          coordinate: { latitude: 1.5, longitude: 2.5 },
          creation_timestamp: T,
        },
      ],
    },
    gives: [{ category: "location", text: "Harbour", occurredAt: at }],
  },
  last_location: {
    file: {
      last_location_v2: {
        time: T,
        coordinate: { latitude: 1.5, longitude: 2.5 },
      },
    },
    gives: [{ category: "location", occurredAt: at }],
  },
  primary_location: {
    file: {
      primary_location_v2: {
        city_region_pairs: [["Exampleville", "Test Region"]],
        zipcode: ["00000"],
      },
    },
    gives: [
      {
        category: "location",
        flow: "inferred",
        text: "Exampleville, Test Region",
      },
    ],
  },
  primary_public_location: {
    file: {
      primary_public_location_v2: {
        city: "Exampleville",
        region: "r",
        country: "c",
      },
    },
    gives: [{ category: "location", text: "Exampleville" }],
  },
  phone_number_location: {
    file: {
      phone_number_location_v2: [{ spn: "Example Mobile", country_code: "XX" }],
    },
    gives: [{ category: "location", text: "Example Mobile" }],
  },
  time_zone: {
    file: { timezone_v2: "Europe/Oslo" },
    gives: [{ category: "location", text: "Europe/Oslo" }],
  },
  privacy_jurisdiction: {
    file: labelled({ Country: "NO" }),
    gives: [{ category: "location", text: "NO" }],
  },
  locations_of_interest: {
    file: labelled({ "Locations of interest": ["Exampleville", "Fjordby"] }),
    gives: [
      { category: "location", text: "Exampleville" },
      { category: "location", text: "Fjordby" },
    ],
  },
  sampled_locations: {
    file: [labelled({ Location: "Fjordby" }, { timestamp: T })],
    gives: [{ category: "location", text: "Fjordby", occurredAt: at }],
  },
  check_ins: {
    file: {
      timestamp: T,
      label_values: [
        { label: "Message", value: "Brr" },
        {
          label: "Place tags",
          dict: [
            { label: "Name", value: "Ridge" },
            { label: "Coordinates", value: "(1 , 2)" },
          ],
        },
      ],
    },
    gives: [
      { category: "location", title: "Ridge", text: "Brr", occurredAt: at },
    ],
  },
  tagged_places: {
    file: [labelled({ "Visit time": T, "Place name": "Ridge" })],
    gives: [{ category: "location", text: "Ridge", occurredAt: at }],
  },
  places_created: {
    file: {
      your_places_v2: [
        { name: "Ridge", coordinate: { latitude: 1 }, creation_timestamp: T },
      ],
    },
    gives: [{ category: "location", text: "Ridge", occurredAt: at }],
  },
  account_activity: {
    file: {
      account_activity_v2: [
        {
          action: "Login",
          timestamp: T,
          ip_address: "192.0.2.1",
          user_agent: "m",
          port: 443,
        },
      ],
    },
    gives: [
      {
        category: "devices",
        title: "Login",
        text: "192.0.2.1",
        occurredAt: at,
      },
    ],
  },
  sessions: {
    file: {
      active_sessions_v2: [
        {
          created_timestamp: T,
          updated_timestamp: T + 1,
          ip_address: "192.0.2.1",
          device: "Phone",
        },
      ],
    },
    gives: [
      {
        category: "devices",
        title: "Phone",
        text: "192.0.2.1",
        occurredAt: at,
      },
    ],
  },
  logins: {
    file: {
      account_accesses_v2: [
        { action: "Login", timestamp: T, site: "s", ip_address: "192.0.2.1" },
      ],
    },
    gives: [
      {
        category: "devices",
        title: "Login",
        text: "192.0.2.1",
        occurredAt: at,
      },
    ],
  },
  ip_addresses: {
    file: {
      used_ip_address_v2: [{ ip: "192.0.2.1", action: "Login", timestamp: T }],
    },
    gives: [{ category: "devices", text: "192.0.2.1", occurredAt: at }],
  },
  recognised_devices: {
    file: {
      recognized_devices_v2: [
        { name: "Phone", created_timestamp: T, ip_address: "192.0.2.1" },
      ],
    },
    gives: [
      {
        category: "devices",
        title: "Phone",
        text: "192.0.2.1",
        occurredAt: at,
      },
    ],
  },
  mobile_devices: {
    file: {
      devices_v2: [
        {
          type: "Phone",
          os: "14",
          update_time: T,
          family_device_id: "f-1",
          push_tokens: [{ token: "p" }],
        },
      ],
    },
    gives: [{ category: "devices", title: "Phone", occurredAt: at }],
  },
  record_details: {
    file: {
      admin_records_v2: [
        {
          event: "Email change",
          session: { created_timestamp: T, ip_address: "192.0.2.1" },
          extra_info: { old_email: "zoe.old@example.org" },
        },
      ],
    },
    gives: [
      {
        category: "devices",
        title: "Email change",
        text: "192.0.2.1",
        occurredAt: at,
      },
    ],
  },
  account_status_changes: {
    file: { account_status_changes_v2: [{ status: "Active", timestamp: T }] },
    gives: [{ category: "devices", title: "Active", occurredAt: at }],
  },
  contact_verifications: {
    file: {
      contact_verifications_v2: [
        { contact: "zoe@example.com", contact_type: 2, verification_time: T },
      ],
    },
    gives: [{ category: "devices", text: "zoe@example.com", occurredAt: at }],
  },
  login_protection: {
    file: {
      login_protection_data_v2: [
        { name: "IP Address: 192.0.2.1", session: { created_timestamp: T } },
      ],
    },
    gives: [
      { category: "devices", text: "IP Address: 192.0.2.1", occurredAt: at },
    ],
  },
  cookies: {
    file: { datr_stats_v2: { "abcd****": [T - 60, T], "efgh****": [T] } },
    gives: [
      { category: "devices", text: "abcd****", occurredAt: at },
      { category: "devices", text: "efgh****" },
    ],
  },
  usage_by_day: {
    file: {
      last_activity_v2: {
        last_activity_time: { Facebook: { activity_by_day: [T, T - 86400] } },
      },
    },
    gives: [{ category: "devices", text: "Facebook", occurredAt: at }],
  },
  ad_interests: {
    file: { topics_v2: ["Bryology", "Hiking"] },
    gives: [
      { category: "ad_interests", text: "Bryology" },
      { category: "ad_interests", text: "Hiking" },
    ],
  },
  ad_categories: {
    file: labelled({ Categories: ["Frequent Travellers", "Gmail users"] }),
    gives: [
      { category: "ad_interests", text: "Frequent Travellers" },
      { category: "ad_interests", text: "Gmail users" },
    ],
  },
  ad_preferences: {
    file: labelled({
      "Ads from Meta about Meta": "Allowed",
      "Ads interests": ["Bryology"],
      "Hidden topics": [],
    }),
    gives: [
      { category: "ad_interests", title: "Ads interests", text: "Bryology" },
      { category: "settings" },
    ],
  },
  advertiser_lists: {
    file: {
      custom_audiences_all_types_v2: [
        {
          advertiser_name: "Shop",
          has_data_file_custom_audience: true,
          has_remarketing_custom_audience: true,
          has_in_person_store_visit: false,
        },
        {
          advertiser_name: "Garden",
          has_data_file_custom_audience: false,
          has_remarketing_custom_audience: false,
          has_in_person_store_visit: true,
        },
      ],
    },
    gives: [
      {
        category: "advertisers",
        flow: "received",
        organisation: "Shop",
        mechanisms: ["list_upload", "retargets"],
      },
      {
        category: "advertisers",
        organisation: "Garden",
        mechanisms: ["store_visit"],
      },
    ],
  },
  advertiser_uploads: {
    file: { custom_audiences_v2: ["Shop", "Garden"] },
    gives: [
      {
        category: "advertisers",
        organisation: "Shop",
        mechanisms: ["list_upload"],
      },
      {
        category: "advertisers",
        organisation: "Garden",
        mechanisms: ["list_upload"],
      },
    ],
  },
  ads_interacted_with: {
    file: { history_v2: [{ title: "An ad", action: "Clicked", timestamp: T }] },
    gives: [
      {
        category: "ad_interactions",
        title: "Clicked",
        text: "An ad",
        occurredAt: at,
      },
    ],
  },
  forms_answered: {
    file: {
      lead_gen_info_v2: [
        { label: "Full name", value: "Zoë" },
        { label: "City", value: "Fjordby" },
      ],
    },
    gives: [
      {
        category: "ad_interactions",
        flow: "shared",
        title: "Full name",
        text: "Zoë",
      },
      { category: "ad_interactions", title: "City", text: "Fjordby" },
    ],
  },
  ads_seen: {
    file: [labelled({ Ad: "Shop", Time: T })],
    gives: [
      {
        category: "ad_interactions",
        organisation: "Shop",
        mechanisms: ["ad_seen"],
        occurredAt: at,
      },
    ],
  },
  off_platform: {
    file: {
      off_facebook_activity_v2: [
        {
          name: "shop.example.com",
          events: [{ id: 1001, type: "PURCHASE", timestamp: T }],
        },
        { name: "Silent business", events: [] },
      ],
    },
    gives: [
      {
        category: "off_platform",
        flow: "received",
        organisation: "shop.example.com",
        text: "PURCHASE",
        occurredAt: at,
      },
    ],
  },
  apps: {
    file: {
      installed_apps_v2: [
        {
          name: "A game",
          added_timestamp: T,
          user_app_scoped_id: 1,
          category: "active",
          removed_timestamp: 0,
        },
      ],
    },
    gives: [
      {
        category: "apps",
        flow: "shared",
        organisation: "A game",
        mechanisms: ["app_access"],
        occurredAt: at,
      },
    ],
  },
  apps_own: {
    file: { admined_apps_v2: [{ name: "My app", added_timestamp: T }] },
    gives: [{ category: "apps", text: "My app", occurredAt: at }],
  },
  app_permissions: {
    file: labelled({ "Created time": T, "Apps blocked": ["Example Quiz"] }),
    gives: [
      { category: "settings", title: "Apps blocked", text: "Example Quiz" },
      { category: "settings" },
    ],
  },
  payments: {
    file: {
      payments_v2: {
        preferred_currency: "EUR",
        payments: [
          {
            created_timestamp: T,
            amount: "12.00",
            currency: "EUR",
            sender: "Zoë Quillfeather",
            receiver: "Tobin Ashgrove",
            payment_data: { p2p_payment: { memo: "pizza" } },
          },
          {
            created_timestamp: T,
            amount: "3.00",
            currency: "EUR",
            sender: "Gwen",
            receiver: "Zoë Quillfeather",
          },
        ],
      },
    },
    gives: [
      {
        category: "payments",
        person: "Tobin Ashgrove",
        title: "12.00 EUR",
        text: "pizza",
        occurredAt: at,
      },
      {
        category: "payments",
        person: "Gwen",
        title: "3.00 EUR",
        occurredAt: at,
      },
    ],
  },
  items_for_sale: {
    file: {
      items_selling_v2: [
        { title: "Lamp", price: "10 €", seller: "Zoë", created_timestamp: T },
      ],
    },
    gives: [{ category: "payments", text: "Lamp", occurredAt: at }],
  },
  face_recognition: {
    file: { facial_data: { example_count: 3, raw_data: "abc" } },
    gives: [{ category: "biometric", flow: "inferred" }],
  },
  peer_group: {
    file: { friend_peer_group_v2: "Established Adult Life" },
    gives: [{ category: "inferences", text: "Established Adult Life" }],
  },
  topics: {
    file: { inferred_topics_v2: ["Moss", "Lakes"] },
    gives: [
      { category: "inferences", text: "Moss" },
      { category: "inferences", text: "Lakes" },
    ],
  },
  predicted_languages: {
    file: {
      language_and_locale_v2: [
        {
          name: "Language",
          children: [
            { name: "Selected", entries: [{ data: { value: "Norsk" } }] },
          ],
        },
      ],
    },
    gives: [
      { category: "inferences", title: "Language › Selected", text: "Norsk" },
    ],
  },
  notifications: {
    file: {
      notifications_v2: [
        { timestamp: T, unread: true, href: "u", text: "Words" },
      ],
    },
    gives: [{ category: "notifications", text: "Words", occurredAt: at }],
  },
  recently_viewed: { file: visit("recently_viewed"), gives: visits },
  recently_visited: { file: visit("visited_things_v2"), gives: visits },
  feed_shown: {
    file: labelled({
      Posts: [{ Event: "A post", URL: "u", Time: T }],
      Videos: [{ Event: "A video", Time: T }],
      Links: [],
    }),
    gives: [
      { category: "viewed", title: "Posts", text: "A post", occurredAt: at },
      { category: "viewed", title: "Videos", text: "A video", occurredAt: at },
    ],
  },
  items_viewed: {
    file: labelled(
      { Title: "Lantern", "Product name": "Lantern, brass" },
      { timestamp: T },
    ),
    gives: [{ category: "viewed", text: "Lantern, brass", occurredAt: at }],
  },
  shows_watched: {
    file: [
      labelled(
        { Title: "A show", URL: "https://example.org/s" },
        { timestamp: T },
      ),
    ],
    gives: [{ category: "viewed", text: "A show", occurredAt: at }],
  },
  visits: {
    file: [labelled({ Name: "Tobin" }, { timestamp: T })],
    gives: [{ category: "viewed", text: "Tobin", occurredAt: at }],
  },
  link_history: {
    file: labelled(
      {
        "Website link you visited": "https://news.example.org/a",
        "Title of website page you visited": "News",
      },
      { timestamp: T },
    ),
    gives: [
      {
        category: "viewed",
        title: "News",
        text: "https://news.example.org/a",
        occurredAt: at,
      },
    ],
  },
  time_spent: {
    file: labelled(
      { Intervals: [{ "Start time": T, "End time": T + 60 }] },
      { timestamp: T },
    ),
    gives: [{ category: "viewed", occurredAt: at }],
  },
  tastes: {
    file: {
      profile_music_v2: [
        {
          timestamp: T,
          data: [{ name: "Moss Choir" }],
          attachments: [
            { data: [{ external_context: { name: "Moss Choir", url: "u" } }] },
          ],
        },
      ],
    },
    gives: [{ category: "profile", text: "Moss Choir", occurredAt: at }],
  },
  avatar: {
    file: { avatars_v2: [{ uri: "avatars/1.png", creation_timestamp: T }] },
    gives: [{ category: "media", occurredAt: at }],
  },
  seller: {
    file: {
      seller_onboarding_information: [
        {
          legal_name: { field_name: "Name", field_value: "Zoë Quillfeather" },
          address: { field_name: "Address", field_value: "1 Moss Lane" },
        },
      ],
    },
    gives: [{ category: "profile", title: "Zoë Quillfeather" }],
  },
  dating_profile: {
    file: {
      dating_profile_v2: { gender: "F", hobbies: ["Moss"], height: 170 },
    },
    gives: [{ category: "profile", flow: "provided" }],
  },
  dating_activity: {
    file: { dating_your_activity_v2: { liked_count: 3, passed_count: 4 } },
    gives: [{ category: "profile", flow: "observed" }],
  },
  dating_preferences: {
    file: { dating_preferences_v2: { min_age: 30, religious_views: "None" } },
    gives: [{ category: "settings" }],
  },
  gaming_profile: {
    file: { facebook_gaming_profile_v2: { player_name: "Zo", avatar: "a" } },
    gives: [{ category: "profile" }],
  },
  marketplace_notifications: {
    file: {
      marketplace_notifications_v2: {
        sent_28d: 4,
        opened_28d: 2,
        dismissed_28d: 1,
      },
    },
    gives: [{ category: "notifications", flow: "observed" }],
  },
  instagram_contacts: {
    file: [labelled({ Name: "Gwen", "Contact point": "+12025550131" })],
    gives: [
      {
        category: "contacts",
        person: "Gwen",
        text: "+12025550131",
        concernsOthers: true,
      },
    ],
  },
  recently_followed: {
    file: labelled({ Followed: [{ Name: "Tobin Ashgrove", Since: T }] }),
    gives: [isPerson],
  },
  profiles_unfollowed: {
    file: [
      labelled({ Name: "Tobin Ashgrove" }, { timestamp: T }),
      {
        label_values: [
          { label: "Name", value: "Gwen", href: "https://example.org/gwen" },
        ],
      },
    ],
    gives: [isPerson, { category: "friends", person: "Gwen" }],
  },
  people_to_follow: {
    file: labelled({ People: ["Gwen", "Odile"] }, { timestamp: T }),
    gives: [
      { category: "friends", flow: "inferred", person: "Gwen" },
      { category: "friends", flow: "inferred", person: "Odile" },
    ],
  },
  event_contacts_blocked: {
    file: {
      events_contacts_blocked_v2: [
        {
          name: "Blocked",
          entries: [{ timestamp: T, data: { name: "Tobin Ashgrove" } }],
        },
      ],
    },
    gives: [isPerson],
  },
  supervision: {
    file: [labelled({ Name: "Tobin Ashgrove" }, { timestamp: T })],
    gives: [{ ...isPerson, flow: "observed" }],
  },
  group_messages: {
    file: {
      thread_name: "Hikers",
      messages: [
        {
          sender_name: "Tobin Ashgrove",
          timestamp_ms: at + 7,
          content: "Words",
        },
      ],
    },
    gives: [
      {
        category: "messages",
        person: "Tobin Ashgrove",
        text: "Words",
        conversation: { title: "Hikers" },
      },
    ],
  },
  support_messages: {
    file: {
      support_messages: {
        "77001": {
          timestamp: T,
          subject: "Lost page",
          messages: [
            {
              from: "Zoë Quillfeather",
              to: "Support",
              subject: "Lost page",
              message: "Words",
              timestamp: T,
            },
            { from: "Support", message: "Answer", timestamp: T + 60 },
          ],
        },
        "77002": { timestamp: T, subject: "Silence", messages: [] },
      },
    },
    gives: [
      {
        category: "messages",
        person: "Zoë Quillfeather",
        own: true,
        text: "Words",
        occurredAt: at,
        conversation: { title: "Lost page" },
      },
      { person: "Support", own: false, flow: "received", text: "Answer" },
      { category: "messages", kind: "other", text: "Silence", occurredAt: at },
    ],
  },
  policy_notice: {
    file: {
      notification_meta_privacy_policy_update: [
        { consent_state: "Shown", impression_time: T },
      ],
    },
    gives: [{ category: "notifications", text: "Shown", occurredAt: at }],
  },
  pinned_posts: { file: [post("Words")], gives: [isPost] },
  notes: {
    file: {
      notes_v2: [
        {
          title: "A note",
          text: "Words",
          created_timestamp: T,
          updated_timestamp: T + 1,
          tags: [{ name: "Tobin Ashgrove" }],
        },
      ],
    },
    gives: [{ ...isPost, title: "A note" }],
  },
  trash: { file: { trash_v2: [post("Words")] }, gives: [isPost] },
  video_polls: {
    file: { video_polls_v2: [post("Words")] },
    gives: [{ ...isPost, flow: "observed" }],
  },
  surveys: {
    file: {
      ace_survey_responses_v2: [
        {
          rating: 4,
          raw_timestamp: T,
          user_name: "Zoë Quillfeather",
          business_name: "Shop",
          questionnaire_data: "{}",
        },
      ],
    },
    gives: [
      { category: "posts", organisation: "Shop", text: "4", occurredAt: at },
    ],
  },
  marketplace_ratings: {
    file: {
      ratings_v2: [{ rating: 5, rater: "Tobin Ashgrove", timestamp: T }],
    },
    gives: [
      {
        category: "posts",
        flow: "received",
        text: "5",
        occurredAt: at,
        concernsOthers: true,
      },
    ],
  },
  facebook_editor: {
    file: {
      facebook_editor: { responses: [{ name: "Moss Café", timestamp: T }] },
    },
    gives: [{ category: "posts", text: "Moss Café", occurredAt: at }],
  },
  likes_elsewhere: {
    file: { other_likes_v2: [{ timestamp: T, title: "Zoë likes a page." }] },
    gives: [{ category: "reactions", occurredAt: at }],
  },
  memories_media: {
    file: [
      labelled(
        { Name: "Sea", Used: T },
        {
          media: [
            { uri: "posts/media/a/1.jpg", creation_timestamp: T },
            { uri: "posts/media/a/2.jpg", creation_timestamp: T },
          ],
        },
      ),
      {
        label_values: [
          { label: "Photo", media: [{ uri: "posts/media/a/3.jpg" }] },
        ],
      },
    ],
    gives: [
      { category: "media", occurredAt: at, locator: "/0/media/0" },
      { category: "media", locator: "/0/media/1" },
      { category: "media", locator: "/1/label_values/0/media/0" },
    ],
  },
  membership_answers: {
    file: {
      group_membership_questions_answers_v2: {
        group_answers: [
          {
            group_name: "Hikers",
            rules_agreement: true,
            answers: [
              { question: "Why?", answer: "Moss", timestamp: T },
              { question: "Where?", answer: "Ridge", timestamp: T },
            ],
          },
          { group_name: "Bakers", rules_agreement: true, answers: [] },
        ],
      },
    },
    gives: [
      { category: "groups", title: "Why?", text: "Moss", occurredAt: at },
      { category: "groups", title: "Where?", text: "Ridge" },
      { category: "groups" },
    ],
  },
  pages_recommended: {
    file: {
      recommended_pages_v2: [{ name: "A page", timestamp: T, url: "u" }],
    },
    gives: [
      { category: "groups", organisation: "A page", mechanisms: ["page"] },
    ],
  },
  pages_customer: {
    file: [labelled({ Name: "Shop" }, { timestamp: T })],
    gives: [{ category: "groups", organisation: "Shop", mechanisms: ["page"] }],
  },
  events_hidden: {
    file: { events_hidden_v2: [{ timestamp: T, data: [{ name: "Party" }] }] },
    gives: [{ category: "groups", text: "Party", occurredAt: at }],
  },
  group_interactions: {
    file: visit("group_interactions_v2"),
    gives: visits,
  },
  event_interactions: {
    file: visit("events_interactions_v2"),
    gives: visits,
  },
  menu_items: { file: visit("menu_items"), gives: visits },
  news_read: {
    file: { news_link_clicks_v2: [{ timestamp: T, url: "https://n.example" }] },
    gives: [{ category: "viewed", text: "https://n.example", occurredAt: at }],
  },
  news_time: {
    file: {
      news_time_spent_v2: [
        {
          timestamp: T,
          event_type: "open",
          url: "https://n.example",
          web_view_duration: 12,
        },
      ],
    },
    gives: [{ category: "viewed", title: "open", text: "https://n.example" }],
  },
  news_preferences: {
    file: { news_see_more_urls_v2: ["https://n.example"] },
    gives: [{ category: "settings" }],
  },
  news_locations: {
    file: { news_your_locations_v2: ["Fjordby"] },
    gives: [{ category: "location", text: "Fjordby" }],
  },
  voting_location: {
    file: { voting_location_v2: { voting_location: "Fjordby Hall" } },
    gives: [{ category: "location", text: "Fjordby Hall" }],
  },
  videos_acted_on: {
    file: {
      watch_videos_v2: [
        {
          video_title: "Moss",
          user_action: "Watched",
          action_time: "Jun 23",
          feedback_collection: "c",
        },
      ],
    },
    gives: [{ category: "viewed", title: "Watched", text: "Moss" }],
  },
  fundraiser_posts: {
    file: [labelled({ Name: "For moss" }, { timestamp: T })],
    gives: [{ category: "viewed", flow: "inferred", text: "For moss" }],
  },
  problem_reports: {
    file: {
      messenger_bug_reports: [{ bug_description: "Words", submission_time: T }],
    },
    gives: [isPost],
  },
  instant_games: {
    file: {
      instant_games_played_v2: [
        { name: "A game", added_timestamp: T, user_app_scoped_id: 1 },
      ],
    },
    gives: [
      { category: "apps", organisation: "A game", mechanisms: ["app_access"] },
    ],
  },
  apps_detected: {
    file: [labelled({ "App name": "A game" }, { timestamp: T })],
    gives: [{ category: "apps", organisation: "A game", occurredAt: at }],
  },
  fundraisers_created: {
    file: { fundraisers_created_v2: [post("For moss")] },
    gives: [{ category: "payments", text: "For moss", occurredAt: at }],
  },
  donations: {
    file: {
      fundraisers_donated_to_v2: [
        {
          timestamp: T,
          attachments: [
            { data: [{ fundraiser: { title: "Moss", donated_amount: "5" } }] },
          ],
        },
      ],
    },
    gives: [{ category: "payments", occurredAt: at }],
  },
  preferences_2018: {
    file: choice("preferences"),
    gives: [choices],
  },
  feed_people: {
    file: choice("people_and_friends_v2"),
    gives: [{ ...choices, concernsOthers: true }],
  },
  feed_controls: { file: choice("controls"), gives: [choices] },
  live_video_subscriptions: {
    file: choice("live_video_subscriptions_v2"),
    gives: [choices],
  },
  messenger_2018: { file: choice("messenger"), gives: [choices] },
};

/** A file of a row that takes labelled records as they come: a record of one's own time, or one that is all lists. */
function ordinaryCase({ category, flow, rows }: (typeof files)[number]): Case {
  return rows?.explode === "lists"
    ? {
        file: labelled({ Things: ["Moss", "Lakes"], Hidden: [] }),
        gives: [
          { category, flow },
          { category, flow },
        ],
      }
    : {
        file: [labelled({ Name: "Moss", Kind: "Green" }, { timestamp: T })],
        gives: [{ category, flow }],
      };
}

/** For each mapping a file of its shape, and what it gives. */
export const cases: Readonly<Record<string, Case>> = {
  ...Object.fromEntries(
    files.map((mapping) => [mapping.id, ordinaryCase(mapping)]),
  ),
  ...written,
};

/** The mappings whose case is written out. */
export const writtenCases: readonly string[] = Object.keys(written);
