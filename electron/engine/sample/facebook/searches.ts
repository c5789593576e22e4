import { fillOne } from "../chat-text.ts";
import type { Life } from "../life.ts";
import type { SampleDocument } from "../sample-file.ts";
import { say } from "../words/words.ts";
import { secondsBack } from "../times.ts";
import { SEARCHES } from "../vocabulary.ts";
import { keyedFile } from "./files.ts";

/** What was looked for. */
export function searchFile(life: Life): SampleDocument {
  const { words } = life.form;
  return keyedFile(
    life,
    `logged_information/search/your_search_history.json`,
    "searches_v2",
    "search",
    function* (random, tally) {
      let index = 0;
      for (const timestamp of secondsBack(
        random,
        life.amounts.searches,
        life.registeredAt,
        life.writtenAt,
      )) {
        const term =
          random.chance(0.2) && index > 0
            ? random.pickZipf(life.friends).name
            : fillOne(SEARCHES, random, life.firstNames);
        const planted = index++ < 2;
        if (planted) tally.mustFind(term);
        // A result that was clicked has no term of its own, only a title.
        yield !planted && random.chance(0.06)
          ? {
              timestamp,
              data: [],
              title: say(words.visited, {
                p: random.pickZipf(life.friends).name,
              }),
            }
          : {
              timestamp,
              attachments: [{ data: [{ text: words.quotes.join(term) }] }],
              data: [{ text: term }],
              title: words.searched,
            };
      }
    },
  );
}
