import type { Life } from "../life.ts";
import { Records } from "../meta-json.ts";
import type { SampleDocument } from "../sample-file.ts";
import type { Counting } from "../tally.ts";
import { say } from "../words/words.ts";
import { secondsBack } from "../times.ts";
import { take } from "./files.ts";
import { labelled, link, nested, text, type Entry } from "./labelled.ts";

const ROOT = "your_facebook_activity/comments_and_reactions";
const REACTIONS_PER_FILE = 2_000;
const ALSO_IN_RECORD_FORM = 0.25;

// The two forms name the same reaction differently: a code here, the word of the account's language there.
const KINDS: readonly (readonly [code: string, word: string])[] = [
  ["LIKE", "Like"],
  ["LOVE", "Love"],
  ["HAHA", "Haha"],
  ["WOW", "Wow"],
  ["CARE", "Care"],
  ["SORRY", "Sad"],
  ["ANGER", "Angry"],
];

/** Reactions: numbered files, and one in record form that repeats a quarter of them. */
export function reactionFiles(life: Life): SampleDocument[] {
  const made = reactions(life);
  const alsoAsRecords: unknown[] = [];
  // Flat layouts have one file, however long.
  const isFlat = life.form.layout === "2019" || life.form.layout === "2021";
  const perFile = isFlat ? Infinity : REACTIONS_PER_FILE;
  const pages = Math.ceil(life.amounts.reactions / perFile) || 1;
  const share = function* (tally: Counting): Generator<unknown> {
    for (const { activity, asRecord } of take(made, perFile)) {
      tally.count("reactions");
      if (asRecord !== undefined && !isFlat) alsoAsRecords.push(asRecord);
      yield activity;
    }
  };
  const numbered = Array.from({ length: pages }, (_, page): SampleDocument => ({
    path: `${ROOT}/likes_and_reactions_${page + 1}.json`,
    status: "read",
    value: (tally) => new Records(share(tally)),
  }));
  return [
    ...numbered,
    {
      path: `${ROOT}/likes_and_reactions.json`,
      status: "read",
      value(tally) {
        tally.repeat("reactions", alsoAsRecords.length);
        return new Records(alsoAsRecords);
      },
    },
  ];
}

function* reactions(life: Life) {
  const random = life.random.fork("reactions");
  const { owner, amounts } = life;
  const { words } = life.form;
  let index = 0;
  for (const timestamp of secondsBack(
    random,
    amounts.reactions,
    life.registeredAt,
    life.writtenAt,
  )) {
    const [code, word] = random.pickZipf(KINDS);
    const author = random.pickZipf(life.friends).name;
    const group = random.chance(0.1) ? random.pickZipf(life.groups) : undefined;
    const activity = {
      timestamp,
      data: [{ reaction: { reaction: code, actor: owner.name } }],
      title: say(code === "LIKE" ? words.likes : words.reacts, {
        o: owner.name,
        p: author,
        g: random.pick(words.things),
      }),
    };
    const url = `https://www.facebook.com/photo/?fbid=${random.digits(15)}`;
    const entries: Entry[] = [
      text("Reaction", word),
      link("URL", url),
      ...(group === undefined
        ? []
        : [nested("Group", [[text("Name", group)]])]),
      nested("Author", [[text("Name", author)]]),
    ];
    const repeated = index++ === 0 || random.chance(ALSO_IN_RECORD_FORM);
    yield {
      activity,
      asRecord: repeated
        ? labelled(random.digits(16), entries, timestamp)
        : undefined,
    };
  }
}
