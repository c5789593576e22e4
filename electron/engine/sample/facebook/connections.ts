import type { Life } from "../life.ts";
import { mailAddress, phoneNumber } from "../names.ts";
import type { Random } from "../random.ts";
import type { SampleDocument } from "../sample-file.ts";
import { secondsBack } from "../times.ts";
import { keyedFile, recordsFile, wholeFile } from "./files.ts";
import { labelled, list, text, time } from "./labelled.ts";

/** Friends, followers, suggestions and the address books handed over. */
export function connectionFiles(life: Life): SampleDocument[] {
  const { amounts } = life;
  // Meta's spelling of the key changes from list to list.
  const lists: readonly [path: string, key: string, count: number][] = [
    [
      "friends/received_friend_requests",
      "received_requests_v2",
      amounts.requestsReceived,
    ],
    ["friends/sent_friend_requests", "sent_requests_v2", amounts.requestsSent],
    [
      "friends/rejected_friend_requests",
      "rejected_requests_v2",
      amounts.requestsRejected,
    ],
    ["friends/removed_friends", "deleted_friends_v2", amounts.removedFriends],
    ["followers/people_who_followed_you", "followers_v3", amounts.followers],
    ["followers/who_you've_followed", "following_v3", amounts.followed],
  ];
  return [
    keyedFile(
      life,
      "connections/friends/your_friends.json",
      "friends_v2",
      "friends",
      function* (_, tally) {
        for (const [index, friend] of life.friends.entries()) {
          if (index < 4) tally.mustFind(friend.name);
          yield { name: friend.name, timestamp: friend.since };
        }
      },
    ),
    ...lists.map(([path, key, count]) =>
      keyedFile(
        life,
        `connections/${path}.json`,
        key,
        "friends",
        function* (random) {
          for (const timestamp of secondsBack(
            random,
            count,
            life.registeredAt,
            life.writtenAt,
          )) {
            const { name } = life.names.person();
            yield key === "rejected_requests_v2"
              ? { name, timestamp, marked_as_spam: random.chance(0.3) }
              : { name, timestamp };
          }
        },
      ),
    ),
    wholeFile(
      life,
      "connections/friends/people_you_may_know.json",
      (random) => {
        const names = life.names
          .people(amounts.mayKnow)
          .map((person) => person.name);
        return {
          value: labelled(random.digits(16), [
            time(
              "When these suggestions were created",
              Math.floor(life.writtenAt / 1000) - 90_000,
            ),
            list("Friend suggestions", names),
          ]),
          counts: { friends: names.length },
        };
      },
    ),
    addressBook(life),
    importedContacts(life),
  ];
}

const ADDRESS_BOOK =
  "personal_information/other_personal_information/your_address_books.json";

function addressBook(life: Life): SampleDocument {
  return keyedFile(
    life,
    ADDRESS_BOOK,
    "address_book_v2.address_book",
    "contacts",
    function* (random, tally) {
      let index = 0;
      const names = (): string => life.names.person().name;
      for (const entry of bookEntries(life, random, names)) {
        if (index === 0) {
          tally.mustFind(entry.name);
          for (const point of entry.points) tally.mustFind(point);
        }
        index++;
        yield {
          name: entry.name,
          details: entry.points.map((contact_point) => ({ contact_point })),
          created_timestamp: entry.created,
          updated_timestamp: entry.updated,
        };
      }
    },
  );
}

/** Which entry is a friend's; the others are of people without an account. */
const WITH_FRIEND = 2;

/** The oldest of the friends who speak German: also in older downloads of the same account. */
function bookFriend(life: Life): string | undefined {
  return life.friends.findLast(({ language }) => language === "de")?.name;
}

/** The number that the address book has of a friend, who may stand without a name in the chats of another service. */
export function friendsPhone(life: Life): string {
  const random = life.random.fork(ADDRESS_BOOK);
  const [, , entry] = bookEntries(life, random, () => "x");
  return entry?.points[0] ?? "";
}

/** The first numbers of the address book: those that a phone's other apps have, too. */
export function addressBookPhones(life: Life, count: number): string[] {
  const entries = bookEntries(life, life.random.fork(ADDRESS_BOOK), () => "x");
  return [...entries]
    .flatMap(({ points }) => points.filter((point) => !point.includes("@")))
    .slice(0, count);
}

function* bookEntries(
  life: Life,
  random: Random,
  nextName: () => string,
): Generator<{
  name: string;
  points: string[];
  created: number;
  updated: number;
}> {
  let index = 0;
  for (const created of secondsBack(
    random,
    life.amounts.addressBook,
    life.registeredAt,
    life.writtenAt,
  )) {
    const coined = nextName();
    const name = index === WITH_FRIEND ? (bookFriend(life) ?? coined) : coined;
    const points = contactPoints(name, random, index);
    index++;
    yield {
      name,
      points,
      created,
      updated: created + random.between(0, 400_000),
    };
  }
}

/** The first entry has several, one in thirty has none: both shapes occur in downloads. */
function contactPoints(name: string, random: Random, index: number): string[] {
  if (index > 0 && random.chance(0.03)) return [];
  const points = [phoneNumber(random)];
  // Of a fork of its own, so that a name decides nothing about the numbers after it.
  if (index === 0 || random.chance(0.35))
    points.push(mailAddress(name, random.fork(`mail ${index}`)));
  if (index === 0 || random.chance(0.15)) points.push(phoneNumber(random));
  return [...new Set(points)];
}

/** One row per number here: a person with two is two rows, and the rows are what counts. */
function importedContacts(life: Life): SampleDocument {
  return recordsFile(
    life,
    "personal_information/other_personal_information/your_imported_contacts.json",
    "contacts",
    function* (random, tally) {
      let again = "";
      let first = true;
      for (const updated of secondsBack(
        random,
        life.amounts.importedContacts,
        life.registeredAt,
        life.writtenAt,
      )) {
        const name = again || life.names.person().name;
        const point = again ? mailAddress(name, random) : phoneNumber(random);
        again = again === "" && random.chance(0.15) ? name : "";
        if (first) tally.mustFind(name);
        first = false;
        yield labelled(
          random.digits(16),
          [
            time("Update time", updated),
            text("Contact name", name),
            text("Contact point", point),
          ],
          updated,
        );
      }
    },
  );
}
