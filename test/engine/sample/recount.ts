import type { SampleEntry } from "./read-sample.ts";

// A second opinion on docs/counting.md, written from the files alone: it knows nothing of the generator.

type Json = Record<string, unknown>;

const listOf = (value: unknown): Json[] =>
  Array.isArray(value)
    ? (value as Json[])
    : value === undefined
      ? []
      : [value as Json];

const names = (value: unknown): string[] =>
  listOf(value).map((element) => (element as { value: string }).value);

/** The lists of a record in `label_values` form. */
const lists = (record: Json): string[][] =>
  listOf(record["label_values"])
    .filter((entry) => entry["vec"] !== undefined)
    .map((entry) => names(entry["vec"]));

/** Counts some categories of a download again, each record once. */
export function recount(files: readonly SampleEntry[]): Record<string, number> {
  const parsed = files
    .filter(({ path }) => path.endsWith(".json"))
    .flatMap(({ path, content }) => {
      try {
        return [{ path, value: JSON.parse(content) as unknown }];
      } catch {
        // The two damaged files; that there are exactly two is another test.
        return [];
      }
    });
  const at = (ending: string): unknown[] =>
    parsed
      .filter(({ path }) => path.endsWith(ending))
      .map(({ value }) => value);
  const keyed = (ending: string, key: string): Json[] =>
    at(ending).flatMap((value) => listOf((value as Json)[key]));

  const threads = parsed.filter(({ path }) =>
    /\/message_\d+\.json$/.test(path),
  );
  const reactions = parsed.filter(({ path }) =>
    /\/likes_and_reactions_\d+\.json$/.test(path),
  );
  const posts = parsed.filter(({ path }) =>
    /\/your_posts__check_ins__\w+_\d+\.json$/.test(path),
  );
  const albums = parsed.filter(({ path }) => /\/album\/\d+\.json$/.test(path));
  const advertisers = keyed(
    "/advertisers_using_your_activity_or_information.json",
    "custom_audiences_all_types_v2",
  ).map((advertiser) => advertiser["advertiser_name"]);
  const comments = [
    ...keyed("/comments.json", "comments_v2"),
    ...keyed("/your_comments_in_groups.json", "group_comments_v2"),
  ];
  const media = [
    ...albums.flatMap(({ value }) => listOf((value as Json)["photos"])),
    ...keyed("/your_uncategorized_photos.json", "other_photos_v2"),
    ...keyed("/your_videos.json", "videos_v2"),
  ];
  return {
    messages: threads.reduce(
      (sum, { value }) => sum + listOf((value as Json)["messages"]).length,
      0,
    ),
    off_platform: keyed(
      "/your_activity_off_meta_technologies.json",
      "off_facebook_activity_v2",
    )
      .map((business) => listOf(business["events"]).length)
      .reduce((sum, count) => sum + count, 0),
    advertisers: new Set(advertisers).size,
    friends:
      keyed("/your_friends.json", "friends_v2").length +
      keyed("/received_friend_requests.json", "received_requests_v2").length +
      keyed("/sent_friend_requests.json", "sent_requests_v2").length +
      keyed("/rejected_friend_requests.json", "rejected_requests_v2").length +
      keyed("/removed_friends.json", "deleted_friends_v2").length +
      keyed("/people_who_followed_you.json", "followers_v3").length +
      keyed("/who_you've_followed.json", "following_v3").length +
      at("/people_you_may_know.json").flatMap((record) =>
        lists(record as Json).flat(),
      ).length,
    contacts:
      keyed("/your_address_books.json", "address_book_v2").flatMap((book) =>
        listOf(book["address_book"]),
      ).length + at("/your_imported_contacts.json").flatMap(listOf).length,
    search: keyed("/search/your_search_history.json", "searches_v2").length,
    apps: keyed("/connected_apps_and_websites.json", "installed_apps_v2")
      .length,
    reactions: reactions.flatMap(({ value }) => listOf(value)).length,
    posts:
      posts.flatMap(({ value }) => listOf(value)).length +
      new Set(
        comments.map((comment) =>
          JSON.stringify([comment["timestamp"], comment["data"]]),
        ),
      ).size +
      keyed("/group_posts_and_comments.json", "group_posts_v2").length +
      keyed("/archived_stories.json", "archived_stories_v2").length +
      keyed("/your_saved_items.json", "saves_v2").length,
    media: new Set(media.map((medium) => medium["uri"])).size,
    ad_interests:
      keyed("/ads_interests.json", "topics_v2").length +
      at("/other_categories_used_to_reach_you.json").flatMap((record) =>
        lists(record as Json).flat(),
      ).length,
    other:
      keyed("/hologram_moods.json", "hologram_moods_v1").flatMap((room) =>
        listOf(room["moods"]),
      ).length +
      files
        .filter(({ path }) => path.endsWith(".csv"))
        .reduce(
          (sum, { content }) => sum + content.trim().split("\r\n").length - 1,
          0,
        ),
  };
}
