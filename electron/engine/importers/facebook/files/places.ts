import { withoutTags } from "../../meta/activity.ts";
import { instant, text } from "../../meta/mapping.ts";
import type { Row } from "../../meta/rows.ts";
import { readWhole } from "../odd-files.ts";
import { list, type FileRow } from "./shapes.ts";

/** Where the person was, lives, or is thought to be. */
export const placeFiles: readonly FileRow[] = [
  {
    id: "location_history",
    entries: [
      "location_history/your_location_history",
      "location/location_history",
    ],
    category: "location",
    flow: "observed",
    rows: { keys: ["location_history"], labels: ["Name"] },
    record: { text: text("name"), occurredAt: instant("creation_timestamp") },
    identity: coordinateOf,
  },
  {
    id: "last_location",
    entries: ["location/last_location"],
    category: "location",
    flow: "observed",
    read: readWhole,
    record: { occurredAt: instant("time") },
    identity: coordinateOf,
  },
  {
    id: "primary_location",
    entries: ["location/primary_location"],
    category: "location",
    flow: "inferred",
    read: readWhole,
    rows: { labels: ["City"] },
    record: {
      text: (row) =>
        cityAndRegionOf(row) ??
        firstPairOf(row.fields?.peek("city_region_pairs")),
    },
    timeless: true,
  },
  {
    id: "primary_public_location",
    entries: ["location/primary_public_location"],
    category: "location",
    flow: "inferred",
    read: readWhole,
    rows: { labels: ["City"] },
    record: { text: text("city") },
    timeless: true,
  },
  {
    id: "phone_number_location",
    entries: ["location/device_location"],
    category: "location",
    flow: "observed",
    rows: { keys: ["phone_number_location"] },
    record: { text: text("spn") },
    timeless: true,
  },
  {
    id: "time_zone",
    entries: ["location/timezone", "profile_information/timezone"],
    category: "location",
    flow: "observed",
    read: readWhole,
    rows: { labels: ["Timezone"] },
    record: { text: text("name", "timezone") },
    timeless: true,
  },
  {
    id: "privacy_jurisdiction",
    entries: ["location/your_privacy_jurisdiction"],
    category: "location",
    flow: "inferred",
    rows: { labels: ["Country"] },
    record: { text: text("country") },
    timeless: true,
  },
  {
    id: "locations_of_interest",
    entries: [
      "other_logged_information/locations_of_interest",
      "information_about_you/locations_of_interest",
    ],
    category: "location",
    flow: "inferred",
    rows: { labels: ["Name"], explode: "lists-and-scalars" },
    record: { text: text("name") },
    timeless: true,
  },
  {
    id: "sampled_locations",
    entries: ["ads_information/your_sampled_locations"],
    category: "location",
    flow: "observed",
    rows: { labels: ["Location"] },
    record: { text: text("location"), occurredAt: instant() },
  },
  {
    id: "check_ins",
    entries: ["posts/check-ins"],
    category: "location",
    flow: "provided",
    rows: { labels: ["Message"] },
    record: {
      title: text("name"),
      text: (row) => withoutTags(row.text("message")),
      occurredAt: instant(),
    },
  },
  {
    id: "tagged_places",
    entries: ["posts/places_you_have_been_tagged_in"],
    category: "location",
    flow: "received",
    rows: { labels: ["Place name"] },
    record: { text: text("place_name"), occurredAt: instant("visit_time") },
  },
  list(
    "cities",
    "location",
    "provided",
    "your_places/cities_you_have_checked_into",
  ),
  {
    id: "places_created",
    entries: ["your_places/places_you_ve_created"],
    category: "location",
    flow: "provided",
    rows: { keys: ["your_places"], labels: ["Name"] },
    record: { text: text("name"), occurredAt: instant("creation_timestamp") },
  },
  {
    id: "voting_location",
    entries: [
      "voting_location_and_reminders/location",
      "voting/voting_location",
    ],
    category: "location",
    flow: "provided",
    read: readWhole,
    rows: { labels: ["Name"] },
    record: { text: text("voting_location", "name") },
    timeless: true,
  },
  {
    id: "news_locations",
    entries: ["news/your_locations", "facebook_news/your_locations"],
    category: "location",
    flow: "provided",
    rows: { keys: ["news_your_locations"], labels: ["Name"] },
    record: { text: text("name") },
    timeless: true,
  },
];

function coordinateOf(row: Row): (string | undefined)[] {
  const coordinate = row.fields?.peek("coordinate");
  return [coordinate === undefined ? undefined : JSON.stringify(coordinate)];
}

/**
 * As the pairs of older files say it; a labelled record has the region's name inside `Region`, and a page in a list of
 * one thing there.
 */
function cityAndRegionOf(row: Row): string | undefined {
  const city = row.text("city");
  if (city === undefined) return undefined;
  const [, listed] =
    [...row.rest()].find(([path]) =>
      /^[^.]+(?:\.0)?\.(?!\d+$)[^.]+$/.test(path),
    ) ?? [];
  const region = row.text("region", "name") ?? listed;
  return region === undefined ? city : `${city}, ${region}`;
}

function firstPairOf(value: unknown): string | undefined {
  const pair: unknown = Array.isArray(value) ? value[0] : undefined;
  return Array.isArray(pair) && pair.every((part) => typeof part === "string")
    ? pair.join(", ")
    : undefined;
}
