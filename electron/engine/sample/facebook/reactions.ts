import type { Life } from "../life.ts";
import { metaRecords } from "../meta-json.ts";
import type { SampleFile } from "../sample-file.ts";
import { secondsBack } from "../times.ts";
import { take } from "./files.ts";
import { labelled, link, nested, text, type Entry } from "./labelled.ts";

const ROOT = "your_facebook_activity/comments_and_reactions";
const REACTIONS_PER_FILE = 2_000;
const ALSO_IN_RECORD_FORM = 0.25;

// The two forms name the same reaction differently: a code here, the word of the account's language there.
const KINDS: readonly (readonly [code: string, word: string, verb: string])[] =
  [
    ["LIKE", "Like", "likes"],
    ["LOVE", "Love", "reacted to"],
    ["HAHA", "Haha", "reacted to"],
    ["WOW", "Wow", "reacted to"],
    ["CARE", "Care", "reacted to"],
    ["SORRY", "Sad", "reacted to"],
    ["ANGER", "Angry", "reacted to"],
  ];

/** Reactions: numbered files, and one in record form that repeats a quarter of them. */
export function reactionFiles(life: Life): SampleFile[] {
  const made = reactions(life);
  const alsoAsRecords: unknown[] = [];
  const pages = Math.ceil(life.amounts.reactions / REACTIONS_PER_FILE);
  const numbered = Array.from({ length: pages }, (_, page): SampleFile => ({
    path: `${ROOT}/likes_and_reactions_${page + 1}.json`,
    status: "read",
    *write(tally) {
      const share = [...take(made, REACTIONS_PER_FILE)];
      tally.count("reactions", share.length);
      for (const { asRecord } of share)
        if (asRecord !== undefined) alsoAsRecords.push(asRecord);
      yield* metaRecords(share.map(({ activity }) => activity));
    },
  }));
  return [
    ...numbered,
    {
      path: `${ROOT}/likes_and_reactions.json`,
      status: "read",
      write(tally) {
        tally.repeat("reactions", alsoAsRecords.length);
        return metaRecords(alsoAsRecords);
      },
    },
  ];
}

function* reactions(life: Life) {
  const random = life.random.fork("reactions");
  const { owner, amounts } = life;
  let index = 0;
  for (const timestamp of secondsBack(
    random,
    amounts.reactions,
    life.registeredAt,
    life.writtenAt,
  )) {
    const [code, word, verb] = random.pickZipf(KINDS);
    const author = random.pickZipf(life.friends).name;
    const group = random.chance(0.1) ? random.pickZipf(life.groups) : undefined;
    const activity = {
      timestamp,
      data: [{ reaction: { reaction: code, actor: owner.name } }],
      title: `${owner.name} ${verb} ${author}'s ${random.pick(["photo", "post", "comment", "link"])}.`,
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
