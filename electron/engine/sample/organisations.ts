import { asciiName, coinWord } from "./names.ts";
import type { Random } from "./random.ts";

/** A business that does not exist. */
export interface Organisation {
  name: string;
  domain: string;
  /** What it reports about the people who visit it, most frequent first. */
  events: readonly string[];
}

interface Trade {
  weight: number;
  suffixes: readonly string[];
  events: readonly string[];
}

const TRADES: readonly Trade[] = [
  {
    weight: 34,
    suffixes: [
      "Chaussures",
      "& Fils",
      "Mode",
      "Outdoor",
      "Möbel",
      "Déco",
      "Vélo",
      "Books",
    ],
    events: [
      "PAGE_VIEW",
      "VIEW_CONTENT",
      "ADD_TO_CART",
      "SEARCH",
      "INITIATE_CHECKOUT",
      "PURCHASE",
      "ADD_TO_WISHLIST",
      "ADD_PAYMENT_INFO",
    ],
  },
  {
    weight: 12,
    suffixes: ["Jeux", "Puzzle Saga", "Course", "Weather"],
    events: [
      "ACTIVATE_APP",
      "CUSTOM",
      "LEVEL_ACHIEVED",
      "PURCHASE",
      "TUTORIAL_COMPLETION",
      "SPENT_CREDITS",
    ],
  },
  {
    weight: 10,
    suffixes: ["Pharmacie", "Clinique dentaire", "Fertility Centre", "Optique"],
    events: ["PAGE_VIEW", "SEARCH", "SCHEDULE", "CONTACT", "PURCHASE", "LEAD"],
  },
  {
    weight: 9,
    suffixes: ["Voyages", "Airways", "Hôtels"],
    events: [
      "PAGE_VIEW",
      "SEARCH",
      "VIEW_CONTENT",
      "INITIATE_CHECKOUT",
      "PURCHASE",
      "FIND_LOCATION",
    ],
  },
  {
    weight: 8,
    suffixes: ["Assurances", "Bank", "Crédit conso"],
    events: [
      "PAGE_VIEW",
      "CUSTOM",
      "LEAD",
      "SUBMIT_APPLICATION",
      "COMPLETE_REGISTRATION",
    ],
  },
  {
    weight: 7,
    suffixes: ["Gazette", "Le Matin", "Podcasts"],
    events: ["PAGE_VIEW", "VIEW_CONTENT", "CUSTOM", "SUBSCRIBE", "START_TRIAL"],
  },
  {
    weight: 5,
    suffixes: ["Secours", "Solidarité", "Refuge animalier"],
    events: ["PAGE_VIEW", "DONATE", "LEAD", "CONTACT"],
  },
  {
    weight: 4,
    suffixes: ["Rencontres", "Dating"],
    events: ["ACTIVATE_APP", "CUSTOM", "COMPLETE_REGISTRATION", "SUBSCRIBE"],
  },
];

// The first ones are the same for every seed but for their coined word, so that even a small archive has every
// trade: a shop, a game, a chemist, a trip, a bank, a paper, a charity, a dating site.
const FIRST_TRADES = TRADES.length;

/** Different businesses; about a third of them call themselves by their web address. */
export function organisations(random: Random, count: number): Organisation[] {
  const taken = new Set<string>();
  const made: Organisation[] = [];
  while (made.length < count) {
    const trade =
      made.length < FIRST_TRADES
        ? (TRADES[made.length] as Trade)
        : random.pickWeighted(
            TRADES.map((each) => [each, each.weight] as const),
          );
    const word = coinWord(random);
    const title = `${word} ${random.pick(trade.suffixes)}`;
    const domain = `${asciiName(word, "")}.example.${random.pick(["com", "org", "net"])}`;
    const name =
      made.length >= FIRST_TRADES && random.chance(0.35) ? domain : title;
    if (taken.has(name) || taken.has(domain)) continue;
    taken.add(name).add(domain);
    made.push({ name, domain, events: trade.events });
  }
  return made;
}
