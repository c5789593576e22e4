import type { SampleSize } from "../../../shared/contract/commands.ts";
import type { SampleLayout } from "../../../shared/domain/sample-form.ts";
import { archiveForm, type ArchiveForm } from "./form.ts";
import {
  asciiName,
  mailAddress,
  NameMaker,
  phoneNumber,
  placeName,
  type Person,
} from "./names.ts";
import { organisations, type Organisation } from "./organisations.ts";
import { Random } from "./random.ts";
import { AMOUNTS, multiplied, type Amounts } from "./sizes.ts";
import { LANGUAGES } from "./vocabulary.ts";

const DAY = 86_400_000;

/** Pictures, films and sounds that records name, as many as the last part brings along. */
export class MediaShelf {
  readonly #limit: number;
  readonly #uris = new Set<string>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The rest lie in no part: downloads are like that. */
  put(uri: string): void {
    if (this.#uris.size < this.#limit) this.#uris.add(uri);
  }

  get uris(): Iterable<string> {
    return this.#uris;
  }
}

/** Everything about one invented person that more than one file needs to know. */
export interface Life {
  random: Random;
  amounts: Amounts;
  form: ArchiveForm;
  owner: Person & {
    vanity: string;
    mail: string;
    oldMail: string;
    phone: string;
    town: string;
  };
  /** Epoch milliseconds: when the account began and when the download was made. */
  registeredAt: number;
  writtenAt: number;
  names: NameMaker;
  friends: readonly (Person & { since: number })[];
  firstNames: readonly string[];
  businesses: readonly Organisation[];
  groups: readonly string[];
  chatMedia: MediaShelf;
  postMedia: MediaShelf;
}

// The vanity part of a download's file name is ASCII; the names are not.
const OWNERS: readonly Person[] = [
  { name: "Noémie Valdroche", first: "Noémie", language: "fr" },
  { name: "Éloïse Brisqueloup", first: "Éloïse", language: "fr" },
  { name: "Ambre Nesklède", first: "Ambre", language: "fr" },
  { name: "Maïwenn Corlevaux", first: "Maïwenn", language: "fr" },
  { name: "Édith Fauvelström", first: "Édith", language: "fr" },
];

// Late 2025 still writes the layout of 2024; from 2026 on it changes.
const WRITTEN: Readonly<Record<SampleLayout, number>> = {
  "2019": 2019,
  "2021": 2022,
  "2023": 2023,
  "2024": 2025,
  "2026": 2026,
};

/** The invented person behind a seed. */
export function buildLife(
  seed: number,
  size: SampleSize,
  times = 1,
  form: ArchiveForm = archiveForm(),
): Life {
  const random = new Random(`facebook/${seed}`);
  const amounts = multiplied(AMOUNTS[size], times);
  const owner = random.pick(OWNERS);
  const names = new NameMaker(random.fork("names"));
  const writtenAt =
    Date.UTC(WRITTEN[form.layout], 5, 2, 4, 12, 9) +
    random.between(0, 150) * DAY;
  const registeredAt = writtenAt - (12 * 365 + random.between(0, 300)) * DAY;
  const friends = Array.from({ length: amounts.friends }, (_, index) =>
    names.person(LANGUAGES[index]),
  )
    .map((person) => ({
      ...person,
      since: Math.floor(
        (registeredAt + random.next() * (writtenAt - registeredAt)) / 1000,
      ),
    }))
    .sort((one, other) => other.since - one.since);
  const asOf = writtenAt - form.yearsOlder * 365 * DAY;
  const known = friends.filter(({ since }) => since * 1000 <= asOf);
  return {
    random,
    amounts,
    form,
    owner: {
      ...owner,
      vanity: asciiName(owner.name, ""),
      mail: mailAddress(owner.name, random),
      oldMail: `${asciiName(owner.first, "")}${random.digits(2)}@example.org`,
      phone: phoneNumber(random),
      town: placeName(random),
    },
    registeredAt,
    writtenAt: asOf,
    names,
    friends: known,
    firstNames: known
      .filter((friend) => /^\p{Script=Latin}/u.test(friend.first))
      .slice(0, 40)
      .map((friend) => friend.first),
    businesses: organisations(random.fork("businesses"), amounts.businesses),
    groups: groupNames(random.fork("groups"), amounts.groups),
    chatMedia: new MediaShelf(amounts.chatMedia),
    postMedia: new MediaShelf(amounts.postMedia),
  };
}

const GROUP_SUBJECTS = [
  "Chorale",
  "Randonneurs",
  "Entraide",
  "Brocante",
  "Parents d'élèves",
  "Jardiniers",
  "Book club",
  "Cyclistes",
  "Les amis du théâtre",
  "Course à pied",
];

function groupNames(random: Random, count: number): string[] {
  const made = new Set<string>();
  while (made.size < count) {
    const name = `${random.pick(GROUP_SUBJECTS)} de ${placeName(random)}`;
    made.add(made.has(name) ? `${name} ${made.size}` : name);
  }
  return [...made];
}
