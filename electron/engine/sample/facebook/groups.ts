import type { Life } from "../life.ts";
import { coinWord, placeName } from "../names.ts";
import type { Random } from "../random.ts";
import type { SampleDocument } from "../sample-file.ts";
import { say } from "../words/words.ts";
import { secondsBack } from "../times.ts";
import { keyedFile, wholeFile } from "./files.ts";

const ROOT = "your_facebook_activity";

/** Groups, pages and events; no page or event is in two of the lists. */
export function groupFiles(life: Life): SampleDocument[] {
  const { amounts, registeredAt, writtenAt } = life;
  const taken = new Set<string>();
  const fresh = (make: () => string): string => {
    let name = make();
    while (taken.has(name)) name = `${name} ${coinWord(life.random)}`;
    taken.add(name);
    return name;
  };
  const page = (random: Random) =>
    fresh(
      () =>
        `${random.pick(["Musée", "Librairie", "Radio", "Fromagerie", "The"])} ${coinWord(random)}`,
    );
  const event = (random: Random, at: number) => ({
    name: fresh(
      () =>
        `${random.pick(["Fête de la soupe", "Bal", "Vide-grenier", "Lantern walk", "Concert"])} à ${placeName(random)}`,
    ),
    start_timestamp: at,
    end_timestamp: random.chance(0.5) ? at + 7_200 : 0,
  });
  const events = (random: Random) =>
    Array.from(
      secondsBack(random, amounts.events, registeredAt, writtenAt),
      (at) => event(random, at),
    );
  return [
    keyedFile(
      life,
      `${ROOT}/groups/your_group_membership_activity.json`,
      "groups_joined_v2",
      "groups",
      function* (random, tally) {
        const times = [
          ...secondsBack(random, life.groups.length, registeredAt, writtenAt),
        ];
        for (const [index, name] of life.groups.entries()) {
          if (index === 0) tally.mustFind(name);
          yield {
            timestamp: times[index],
            data: [{ name }],
            title: say(life.form.words.joined, { g: name }),
          };
        }
      },
    ),
    // Keyed by the name of the group: the mis-encoding reaches keys too.
    wholeFile(life, `${ROOT}/groups/your_badges.json`, () => {
      const holders = life.groups.slice(0, 2);
      return {
        value: {
          group_badges_v2: Object.fromEntries(
            holders.map((name) => [name, ["Rising contributor"]]),
          ),
        },
        counts: { groups: holders.length },
      };
    }),
    keyedFile(
      life,
      `${ROOT}/pages/pages_you've_liked.json`,
      "page_likes_v2",
      "groups",
      function* (random, tally) {
        let first = true;
        for (const timestamp of secondsBack(
          random,
          amounts.pagesLiked,
          registeredAt,
          writtenAt,
        )) {
          const name = page(random);
          if (first) tally.mustFind(name);
          first = false;
          yield {
            name,
            timestamp,
            url: `https://www.facebook.com/${random.digits(15)}`,
          };
        }
      },
    ),
    keyedFile(
      life,
      `${ROOT}/pages/pages_and_profiles_you_follow.json`,
      "pages_followed_v2",
      "groups",
      function* (random) {
        for (const timestamp of secondsBack(
          random,
          amounts.pagesFollowed,
          registeredAt,
          writtenAt,
        )) {
          const name = page(random);
          yield { timestamp, data: [{ name }], title: name };
        }
      },
    ),
    keyedFile(
      life,
      `${ROOT}/events/your_events.json`,
      "your_events_v2",
      "groups",
      (random) =>
        events(random).map((each) => ({
          ...each,
          description: "Apportez un plat à partager",
          create_timestamp: each.start_timestamp - 900_000,
        })),
    ),
    keyedFile(
      life,
      `${ROOT}/events/event_invitations.json`,
      "events_invited_v2",
      "groups",
      events,
    ),
    wholeFile(life, `${ROOT}/events/your_event_responses.json`, (random) => {
      const joined = events(random);
      return {
        value: {
          event_responses_v2: {
            events_joined: joined.slice(1),
            events_declined: [],
            events_interested: joined.slice(0, 1),
          },
        },
        counts: { groups: joined.length },
      };
    }),
  ];
}
