import { fillOne } from "../chat-text.ts";
import type { Life } from "../life.ts";
import { Records } from "../meta-json.ts";
import { coordinate, placeName } from "../names.ts";
import type { Random } from "../random.ts";
import type { SampleDocument } from "../sample-file.ts";
import type { Counting } from "../tally.ts";
import { say } from "../words/words.ts";
import { secondsBack } from "../times.ts";
import { COMMENTS, POSTS } from "../vocabulary.ts";
import { albumFiles, photo, planPosts, type Post } from "./albums.ts";
import { keyedFile } from "./files.ts";

const POSTS_PER_FILE = 2_000;

/** What was posted, commented, told as a story and saved, and the albums its pictures lie in. */
export function postFiles(life: Life): SampleDocument[] {
  const posts = planPosts(life);
  return [
    ...timeline(life, posts),
    ...comments(life),
    keyedFile(
      life,
      "your_facebook_activity/groups/group_posts_and_comments.json",
      "group_posts_v2",
      "posts",
      function* (random) {
        for (const timestamp of secondsBack(
          random,
          life.amounts.groupPosts,
          life.registeredAt,
          life.writtenAt,
        )) {
          const post = fillOne(POSTS, random, life.firstNames);
          yield {
            timestamp,
            data: [{ post }],
            title: say(life.form.words.groupPost, {
              o: life.owner.name,
              g: random.pickZipf(life.groups),
            }),
          };
        }
      },
    ),
    keyedFile(
      life,
      "your_facebook_activity/stories/archived_stories.json",
      "archived_stories_v2",
      "posts",
      function* (random) {
        for (const timestamp of secondsBack(
          random,
          life.amounts.stories,
          life.writtenAt - 4e10,
          life.writtenAt,
        )) {
          const uri = `your_facebook_activity/stories/${random.digits(15)}.jpg`;
          life.postMedia.put(uri);
          yield {
            timestamp,
            attachments: [
              {
                data: [
                  {
                    media: {
                      uri,
                      creation_timestamp: timestamp,
                      title: "",
                      description: "",
                    },
                  },
                ],
              },
            ],
            data: [],
            title: life.form.words.story,
          };
        }
      },
    ),
    keyedFile(
      life,
      "your_facebook_activity/saved_items_and_collections/your_saved_items.json",
      "saves_v2",
      "posts",
      function* (random) {
        for (const timestamp of secondsBack(
          random,
          life.amounts.savedItems,
          life.registeredAt,
          life.writtenAt,
        )) {
          yield {
            timestamp,
            attachments: [
              { data: [{ external_context: article(life, random) }] },
            ],
            title: say(life.form.words.saved, { o: life.owner.name }),
          };
        }
      },
    ),
    ...albumFiles(life, posts),
  ];
}

function timeline(life: Life, posts: readonly Post[]): SampleDocument[] {
  const random = life.random.fork("timeline");
  const pages = Math.ceil(posts.length / POSTS_PER_FILE);
  return Array.from({ length: pages }, (_, page) => ({
    path: `your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_${page + 1}.json`,
    status: "read",
    value: (tally) => {
      const share = posts.slice(
        page * POSTS_PER_FILE,
        (page + 1) * POSTS_PER_FILE,
      );
      tally.count("posts", share.length);
      return new Records(
        share.map((post, index) =>
          postRecord(
            life,
            random,
            post,
            page === 0 && index === 0 ? tally : undefined,
          ),
        ),
      );
    },
  }));
}

function postRecord(
  life: Life,
  random: Random,
  { at, picture }: Post,
  newest: Counting | undefined,
) {
  const friend = random.pickZipf(life.friends);
  const tagged = newest !== undefined || random.chance(0.2);
  // A tag in the text is shown as the name alone.
  newest?.mustFind(`avec ${friend.name}`);
  const words = fillOne(POSTS, random, life.firstNames);
  const post = tagged
    ? `${words} avec @[${100_000_000 + friend.since}:2048:${friend.name}]`
    : words;
  const tags = tagged ? { tags: [{ name: friend.name }] } : {};
  const data = [{ post }, { update_timestamp: at }];
  if (picture !== undefined) {
    life.postMedia.put(picture);
    return {
      timestamp: at,
      attachments: [
        {
          data: [
            { media: { ...photo(picture, at, random), description: post } },
          ],
        },
      ],
      data,
      title: say(life.form.words.photo, { o: life.owner.name }),
      ...tags,
    };
  }
  const kind = newest === undefined ? random.next() : 1;
  if (kind < 0.12) {
    return {
      timestamp: at,
      attachments: [{ data: [{ external_context: article(life, random) }] }],
      ...(random.chance(0.5) ? { data } : {}),
      title: say(life.form.words.link, { o: life.owner.name }),
    };
  }
  if (kind < 0.24) {
    const place = checkedIn(random);
    return {
      timestamp: at,
      attachments: [{ data: [{ place }] }],
      data,
      title: say(life.form.words.place, { o: life.owner.name, g: place.name }),
      ...tags,
    };
  }
  if (kind < 0.29) {
    const year = new Date(at * 1000).getUTCFullYear();
    return {
      timestamp: at,
      data: [{ backdated_timestamp: at - 86_400 * random.between(20, 2_000) }],
      attachments: [
        {
          data: [
            {
              life_event: {
                title: random.pick(["Started New Job", "Moved", "Got a dog"]),
                start_date: {
                  year,
                  month: random.between(1, 12),
                  day: random.between(1, 28),
                },
              },
            },
          ],
        },
      ],
    };
  }
  return {
    timestamp: at,
    data,
    title: say(life.form.words.status, { o: life.owner.name }),
    ...tags,
  };
}

function checkedIn(random: Random) {
  const town = placeName(random);
  return {
    name: `${random.pick(["Café de la Gare", "Piscine", "Théâtre", "Marché"])} de ${town}`,
    coordinate: coordinate(random),
    address: `${random.between(1, 90)} rue des Tilleuls, ${town}`,
    url: "",
  };
}

function article(life: Life, random: Random) {
  const business = random.pickZipf(life.businesses);
  return {
    name: fillOne(POSTS, random, life.firstNames),
    source: business.name,
    url: `https://www.${business.domain}/articles/${random.digits(6)}`,
  };
}

/** Comments, and those in groups in a file of their own that repeats half of the ones in the first. */
function comments(life: Life): SampleDocument[] {
  const random = life.random.fork("comments");
  const { amounts, owner } = life;
  const inGroups = Math.floor(amounts.groupComments / 2);
  const repeated: unknown[] = [];
  const comment = (timestamp: number, group: string | undefined) => ({
    timestamp,
    data: [
      {
        comment: {
          timestamp,
          comment: fillOne(COMMENTS, random, life.firstNames),
          author: owner.name,
          ...(group === undefined ? {} : { group }),
        },
      },
    ],
    title: say(life.form.words.comment, {
      o: owner.name,
      p: random.pickZipf(life.friends).name,
    }),
  });
  return [
    keyedFile(
      life,
      "your_facebook_activity/comments_and_reactions/comments.json",
      "comments_v2",
      "posts",
      function* (_, tally) {
        let index = 0;
        for (const timestamp of secondsBack(
          random,
          amounts.comments,
          life.registeredAt,
          life.writtenAt,
        )) {
          const made = comment(
            timestamp,
            index < inGroups ? random.pick(life.groups) : undefined,
          );
          if (index < inGroups) repeated.push(made);
          if (index === 0) tally.mustFind(made.data[0]?.comment.comment ?? "");
          index++;
          yield made;
        }
      },
    ),
    {
      path: "your_facebook_activity/groups/your_comments_in_groups.json",
      status: "read",
      value(tally) {
        const others = Array.from(
          secondsBack(
            random,
            amounts.groupComments - inGroups,
            life.registeredAt,
            life.writtenAt,
          ),
          (timestamp) => comment(timestamp, random.pick(life.groups)),
        );
        tally.repeat("posts", repeated.length);
        tally.count("posts", others.length);
        return { group_comments_v2: [...repeated, ...others] };
      },
    },
  ];
}
