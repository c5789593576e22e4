import type { Life } from "../life.ts";
import { exactNumber, Streamed } from "../meta-json.ts";
import { coinWord, phoneNumber } from "../names.ts";
import type { Organisation } from "../organisations.ts";
import type { Random } from "../random.ts";
import type { SampleDocument } from "../sample-file.ts";
import type { Counting } from "../tally.ts";
import { secondsBack } from "../times.ts";
import { REACH_CATEGORIES, TOPICS } from "../vocabulary.ts";
import { audiences } from "./catalogue.ts";
import { keyedFile, recordsFile, wholeFile } from "./files.ts";
import { labelled, link, list, nested, text, time } from "./labelled.ts";

const ADS = "ads_information";
const OFF_META = "apps_and_websites_off_of_facebook";
const YEAR = 365 * 86_400_000;

/** What businesses know: audiences, ads, forms, reported events and connected apps. */
export function advertisingFiles(life: Life): SampleDocument[] {
  return [
    interests(life),
    reachCategories(life),
    advertisers(life),
    adClicks(life),
    answeredForms(life),
    adPreferences(life),
    offPlatform(life),
    apps(life),
  ];
}

function interests(life: Life): SampleDocument {
  return keyedFile(
    life,
    "logged_information/other_logged_information/ads_interests.json",
    "topics_v2",
    "ad_interests",
    (random, tally) => {
      const topics = distinct(random, TOPICS, life.amounts.adInterests);
      for (const topic of topics.slice(0, 2)) tally.mustFind(topic);
      return topics;
    },
  );
}

function reachCategories(life: Life): SampleDocument {
  return wholeFile(
    life,
    `${ADS}/other_categories_used_to_reach_you.json`,
    (random) => {
      const names = distinct(
        random,
        REACH_CATEGORIES,
        life.amounts.reachCategories,
      );
      return {
        value: labelled(random.digits(16), [list("Name", names)]),
        counts: { ad_interests: names.length },
      };
    },
  );
}

/** Different strings: those of the list first, then the same with a word nobody knows. */
function distinct(
  random: Random,
  from: readonly string[],
  count: number,
): string[] {
  const made = new Set(random.sample(from, count));
  while (made.size < count)
    made.add(`${random.pick(from)} ${coinWord(random)}`);
  return [...made];
}

/** A firm that trades in data, which only a real name can be, and one whose name could reveal a belief. */
const TELLING: readonly string[] = ["LiveRamp", "Paroisse de Saint-Ormel"];

/** Two lists; an advertiser in both is one advertiser. */
function advertisers(life: Life): SampleDocument {
  return wholeFile(
    life,
    `${ADS}/advertisers_using_your_activity_or_information.json`,
    (random, tally) => {
      const strangers = distinct(
        random,
        ["Courtage", "Data Partners", "Énergies"],
        life.amounts.advertisers - TELLING.length,
      );
      const known = life.businesses
        .slice(0, Math.ceil(life.amounts.advertisers / 4))
        .map(({ name }) => name);
      const uploaded = [
        ...strangers.slice(known.length),
        ...TELLING,
        ...known.slice(0, 2),
      ];
      tally.mustFind(uploaded[0] as string);
      // The oldest downloads name only those who uploaded a list.
      const told =
        life.form.layout === "2019" ? uploaded : [...uploaded, ...known];
      const lists = labelled(random.digits(16), [
        list("A list uploaded or used by the advertiser", uploaded),
        list(
          "Interactions you may have had with the advertiser's website, app or store",
          known,
        ),
      ]);
      const { format, layout } = life.form;
      return {
        value:
          format === "json" && layout === "2024" ? audiences(lists) : lists,
        counts: { advertisers: new Set(told).size },
      };
    },
  );
}

function adClicks(life: Life): SampleDocument {
  return recordsFile(
    life,
    `${ADS}/advertisers_you've_interacted_with.json`,
    "ad_interactions",
    function* (random) {
      for (const timestamp of secondsBack(
        random,
        life.amounts.adClicks,
        life.writtenAt - YEAR,
        life.writtenAt,
      )) {
        const business = random.pickZipf(life.businesses);
        yield labelled(
          random.digits(16),
          [
            text("Action", "Clicked ad"),
            text(
              "Title",
              `${business.name} : ${random.pick(["−20 % dès demain", "Livraison offerte", "Try it today"])}`,
            ),
            link("URL", `https://www.facebook.com/ads/${random.digits(12)}`),
          ],
          timestamp,
        );
      }
    },
  );
}

function answeredForms(life: Life): SampleDocument {
  const { owner } = life;
  return keyedFile(
    life,
    `${ADS}/information_you've_submitted_to_advertisers.json`,
    "lead_gen_info_v2",
    "ad_interactions",
    function* (random) {
      for (let form = 0; form < life.amounts.answeredForms; form++) {
        yield { label: "Full name", value: owner.name };
        yield {
          label: "Email",
          value: form === 0 ? owner.mail : `${form}.${owner.mail}`,
        };
        yield {
          label: "Phone number",
          value: form === 0 ? owner.phone : phoneNumber(random),
        };
        yield {
          label: "Quand souhaitez-vous être rappelée ?",
          value: `Créneau ${form + 1}`,
        };
      }
    },
  );
}

/** Facts and lists in one bare record: the facts are one setting, each hidden thing is one. */
function adPreferences(life: Life): SampleDocument {
  return wholeFile(life, `${ADS}/ad_preferences.json`, (random) => {
    const topics = ["Alcool", "Politique"];
    const hidden = life.businesses.slice(3, 5).map(({ name }) => name);
    return {
      value: labelled(random.digits(16), [
        text("Ads based on data from partners", "Not allowed"),
        list("Hidden topics", topics),
        nested(
          "Hidden advertisers",
          hidden.map((name, index) => [
            text("Advertiser", name),
            time(
              "Creation time",
              Math.floor(life.writtenAt / 1000) - 9_000_000 * (index + 1),
            ),
          ]),
        ),
      ]),
      counts: { settings: 1 + topics.length + hidden.length },
    };
  });
}

/** The events that businesses report, all in one file however many there are. */
function offPlatform(life: Life): SampleDocument {
  return {
    path: `${OFF_META}/your_activity_off_meta_technologies.json`,
    status: "read",
    value(tally) {
      const random = life.random.fork("off-platform");
      const { businesses, amounts } = life;
      const shares = eventShares(businesses.length, amounts.offPlatform);
      const rows = function* () {
        for (const [index, business] of businesses.entries()) {
          if (index < 3) tally.mustFind(business.name);
          yield {
            name: business.name,
            events: new Streamed(
              events(life, random, business, shares[index] ?? 0, tally),
            ),
          };
        }
      };
      return { off_facebook_activity_v2: new Streamed(rows()) };
    },
  };
}

/** Zipf over all but the last business, which is in the list without a single event. */
function eventShares(businesses: number, total: number): number[] {
  const weights = Array.from(
    { length: businesses - 1 },
    (_, index) => 1 / (index + 2),
  );
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares = weights.map((weight) =>
    Math.max(1, Math.round((weight / sum) * total)),
  );
  const missing = total - shares.reduce((all, share) => all + share, 0);
  shares[0] = Math.max(2, (shares[0] ?? 0) + missing);
  return shares;
}

function* events(
  life: Life,
  random: Random,
  business: Organisation,
  count: number,
  tally: Counting,
): Generator<unknown> {
  // The id is that of the business's pixel: the same on each of its events, and beyond 2^53.
  const id = exactNumber(bigId(random));
  let pair: unknown;
  let made = 0;
  let kinds = 0;
  for (const timestamp of secondsBack(
    random,
    count,
    life.writtenAt - 2 * YEAR,
    life.writtenAt,
  )) {
    // Every kind once, then the frequent ones; a page that reports twice gives two equal events.
    const type =
      pair === undefined
        ? (business.events[kinds++] ?? random.pickZipf(business.events))
        : undefined;
    const event = pair ?? { id, type, timestamp };
    pair =
      made === 0 || (pair === undefined && random.chance(0.02))
        ? event
        : undefined;
    made++;
    tally.count("off_platform");
    yield event;
  }
}

/** Seventeen digits that end oddly: a reader that takes them for a JavaScript number cannot keep them. */
function bigId(random: Random): string {
  return `1015${random.digits(12)}${random.pick(["1", "3", "7", "9"])}`;
}

function apps(life: Life): SampleDocument {
  return keyedFile(
    life,
    `${OFF_META}/connected_apps_and_websites.json`,
    "installed_apps_v2",
    "apps",
    function* (random, tally) {
      const states = ["active", "inactive", "removed"];
      let index = 0;
      for (const added of secondsBack(
        random,
        life.amounts.apps,
        life.registeredAt,
        life.writtenAt,
      )) {
        // Some of the apps report events too, so that a company can be seen from both sides.
        const name =
          index % 3 === 1
            ? (life.businesses[index]?.name ?? `${coinWord(random)} ${index}`)
            : `${coinWord(random)} ${random.pick(["Quiz des prénoms", "Running", "Étoiles", "Photo Filter"])} ${index + 1}`;
        const category = states[index % states.length];
        const id = bigId(random);
        if (index < 2) {
          tally.mustFind(name);
          tally.mustFind(id);
        }
        index++;
        yield {
          name,
          added_timestamp: added,
          user_app_scoped_id: exactNumber(id),
          category,
          removed_timestamp:
            category === "removed"
              ? added + random.between(90_000, 9_000_000)
              : 0,
        };
      }
    },
  );
}
