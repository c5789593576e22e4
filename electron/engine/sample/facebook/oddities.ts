import { fillOne } from "../chat-text.ts";
import type { Life } from "../life.ts";
import { coinWord } from "../names.ts";
import type { SampleDocument, SampleFile } from "../sample-file.ts";
import { secondsBack } from "../times.ts";
import { COMMENTS } from "../vocabulary.ts";
import { wholeFile } from "./files.ts";

const YFA = "your_facebook_activity";

/** What goes wrong in real downloads: nothing held, broken files, and files that nobody knows yet. */
export function oddFiles(life: Life): (SampleFile | SampleDocument)[] {
  return [
    ...["reviews", "polls", "facebook_gaming", "volunteering"].map((folder) =>
      noData(`${YFA}/${folder}`),
    ),
    noData("connections/supervision"),
    {
      path: `${YFA}/groups/your_groups.json`,
      status: "empty",
      value: () => ({ groups_admined_v2: [] }),
    },
    {
      path: `${YFA}/other_activity/pokes.json`,
      status: "failed",
      // Cut off inside its first record, as by a full disk.
      write: () => [
        `{\n  "pokes_v2": [\n    {\n      "poker": "${life.owner.vanity}",\n      "pok`,
      ],
    },
    {
      // Fifteen bytes that Meta has sent instead of a file.
      path: `${YFA}/stories/story_reactions.json`,
      status: "failed",
      write: () => ["[object Object]"],
    },
    unknownJson(life),
    unknownCsv(life),
  ];
}

function noData(folder: string): SampleFile {
  return {
    path: `${folder}/no-data.txt`,
    status: "empty",
    write: () => ["You have no data in this section\n"],
  };
}

/** Two lists, one inside the other; the inner elements have names and times, so they are the records. */
function unknownJson(life: Life): SampleDocument {
  return {
    ...wholeFile(
      life,
      `${YFA}/future_feature/hologram_moods.json`,
      (random, tally) => {
        const half = Math.ceil(life.amounts.unknown / 2);
        const moods = Array.from(
          secondsBack(
            random,
            life.amounts.unknown,
            life.writtenAt - 9e9,
            life.writtenAt,
          ),
          (timestamp) => ({
            name: `${random.pick(["Rêveuse", "Grognonne", "Émerveillée"])} ${coinWord(random)}`,
            timestamp,
            remark: fillOne(COMMENTS, random, life.firstNames),
            intensity: random.between(1, 9),
          }),
        );
        tally.mustFind(moods[0]?.name ?? "");
        return {
          value: {
            hologram_moods_v1: [
              { room: "Salon", moods: moods.slice(0, half) },
              { room: "Cuisine", moods: moods.slice(half) },
            ],
          },
          counts: { other: moods.length },
        };
      },
    ),
    status: "generic",
  };
}

function unknownCsv(life: Life): SampleFile {
  return {
    path: `${YFA}/future_feature/hologram_sessions.csv`,
    status: "generic",
    write(tally) {
      const random = life.random.fork("hologram sessions");
      const rows = Array.from(
        { length: Math.max(2, life.amounts.unknown - 1) },
        (_, index) => {
          const guest = random.pickZipf(life.friends).name;
          if (index === 0) tally.mustFind(`Séance avec ${guest}`);
          return `${index + 1},"Séance avec ${guest}",${random.between(1, 90)}\r\n`;
        },
      );
      tally.count("other", rows.length);
      return ["session,title,minutes\r\n", ...rows];
    },
  };
}
