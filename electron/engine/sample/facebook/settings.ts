import type { Life } from "../life.ts";
import type { SampleDocument } from "../sample-file.ts";
import { secondsBack } from "../times.ts";
import { TOPICS } from "../vocabulary.ts";
import { keyedFile, recordsFile, wholeFile } from "./files.ts";
import { labelled, list, text, time } from "./labelled.ts";

const LOGGED = "logged_information";

/** What the service guesses, and what the person allowed it to. */
export function settingFiles(life: Life): SampleDocument[] {
  const { amounts, registeredAt, writtenAt } = life;
  return [
    keyedFile(
      life,
      `${LOGGED}/your_topics/your_topics.json`,
      "inferred_topics_v2",
      "inferences",
      (random) => [
        ...new Set(
          Array.from(
            { length: amounts.topics },
            (_, index) => `${random.pick(TOPICS)} ${index + 1}`,
          ),
        ),
      ],
    ),
    wholeFile(
      life,
      `${LOGGED}/other_logged_information/friend_peer_group.json`,
      () => ({
        value: { friend_peer_group_v2: "Established Adult Life" },
        counts: { inferences: 1 },
      }),
    ),
    recordsFile(
      life,
      `${LOGGED}/other_logged_information/consents.json`,
      "settings",
      function* (random) {
        for (const at of secondsBack(
          random,
          amounts.consents,
          registeredAt,
          writtenAt,
        )) {
          yield labelled(
            random.digits(16),
            [
              time("Creation time", at),
              text("Consent", `Politique n° ${random.between(1, 99)}`),
            ],
            at,
          );
        }
      },
    ),
    wholeFile(
      life,
      "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies_settings.json",
      (random) => ({
        value: labelled(
          random.digits(16),
          [text("Setting", "On")],
          Math.floor(writtenAt / 1000) - 30_000_000,
        ),
        counts: { settings: 1 },
      }),
    ),
    wholeFile(
      life,
      "apps_and_websites_off_of_facebook/permissions_you_have_granted_to_apps.json",
      (random) => {
        const blocked = ["Quiz des Étoiles", "Brumélia Horoscope"];
        return {
          value: labelled(random.digits(16), [
            time("Created time", Math.floor(registeredAt / 1000)),
            list("Apps blocked from accessing your data", blocked),
          ]),
          counts: { settings: 1 + blocked.length },
        };
      },
    ),
    wholeFile(
      life,
      "ads_information/subscription_for_no_ads.json",
      (random) => ({
        value: labelled(random.digits(16), [
          text("Subscription status", "Not subscribed"),
        ]),
        counts: { settings: 1 },
      }),
    ),
  ];
}
