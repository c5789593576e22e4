import { fillOne } from "../chat-text.ts";
import type { Life } from "../life.ts";
import type { Random } from "../random.ts";
import type { SampleDocument } from "../sample-file.ts";
import { say } from "../words/words.ts";
import { secondsBack } from "../times.ts";
import { COMMENTS } from "../vocabulary.ts";
import { keyedFile, recordsFile, wholeFile } from "./files.ts";
import { labelled, link, text } from "./labelled.ts";

const LOGGED = "logged_information";
const QUARTER = 90 * 86_400_000;

type Entry = Record<string, unknown>;

/** What was seen, visited, opened and notified in the last quarter. */
export function interactionFiles(life: Life): SampleDocument[] {
  const { amounts, writtenAt } = life;
  const seen = (random: Random, count: number, data: () => Entry): Entry[] =>
    Array.from(
      secondsBack(random, count, writtenAt - QUARTER, writtenAt),
      (timestamp) => ({
        timestamp,
        data: data(),
      }),
    );
  const address = (random: Random) =>
    `https://www.facebook.com/${random.digits(15)}`;
  const friendPost = (random: Random) => () => ({
    name: `${random.pickZipf(life.friends).name}'s post`,
    uri: address(random),
  });
  return [
    wholeFile(life, `${LOGGED}/interactions/recently_viewed.json`, (random) => {
      const third = Math.floor(amounts.viewed / 3);
      const groups = [
        {
          name: "Posts that have been shown to you in your Feed",
          description: "Posts shown in the last 90 days.",
          entries: seen(
            random,
            amounts.viewed - 2 * third - 1,
            friendPost(random),
          ),
        },
        {
          name: "Web pages you've visited off Facebook",
          description: "",
          entries: seen(random, third, () => {
            const { name, domain } = random.pickZipf(life.businesses);
            return {
              name,
              share: `https://www.${domain}/news/${random.digits(5)}`,
            };
          }),
        },
        {
          name: "Marketplace Interactions",
          description: "",
          children: [
            {
              name: "Marketplace Searches",
              description: "",
              // A counter: a display date and nothing else.
              entries: [{ data: { value: "May 12, 2025" } }],
            },
            {
              name: "Marketplace Items",
              description: "",
              entries: seen(random, third, () => ({
                name: random.pick([
                  "Un vélo pliant",
                  "Desk lamp",
                  "Théière ancienne",
                  "Canapé deux places",
                ]),
                uri: address(random),
              })),
            },
          ],
        },
      ];
      return {
        value: { recently_viewed: groups },
        counts: { viewed: amounts.viewed },
      };
    }),
    wholeFile(
      life,
      `${LOGGED}/interactions/recently_visited.json`,
      (random) => {
        const half = Math.floor(amounts.visited / 2);
        const groups = [
          {
            name: "Profile visits",
            description: "People whose profiles you have visited",
            entries: seen(random, amounts.visited - half, () => ({
              name: random.pickZipf(life.friends).name,
              uri: address(random),
            })),
          },
          {
            name: "Groups visited",
            description: "",
            entries: seen(random, half, () => ({
              name: random.pickZipf(life.groups),
              uri: address(random),
            })),
          },
        ];
        return {
          value: { visited_things_v2: groups },
          counts: { viewed: amounts.visited },
        };
      },
    ),
    keyedFile(
      life,
      `${LOGGED}/notifications/notifications.json`,
      "notifications_v2",
      "notifications",
      function* (random) {
        for (const timestamp of secondsBack(
          random,
          amounts.notifications,
          writtenAt - QUARTER,
          writtenAt,
        )) {
          const { name } = random.pickZipf(life.friends);
          yield {
            timestamp,
            unread: random.chance(0.3),
            href: address(random),
            text: say(random.pick(life.form.words.notifications), { p: name }),
          };
        }
      },
    ),
    recordsFile(
      life,
      "your_facebook_activity/other_activity/link_history.json",
      "viewed",
      function* (random) {
        for (const timestamp of secondsBack(
          random,
          amounts.links,
          writtenAt - QUARTER,
          writtenAt,
        )) {
          const { name, domain } = random.pickZipf(life.businesses);
          yield labelled(
            random.digits(16),
            [
              link(
                "Website link you visited",
                `https://www.${domain}/p/${random.digits(7)}`,
              ),
              text(
                "Title of website page you visited",
                `${name} — ${fillOne(COMMENTS, random, life.firstNames)}`,
              ),
            ],
            timestamp,
          );
        }
      },
    ),
  ];
}
