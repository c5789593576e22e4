import type { Fact } from "../../electron/engine/sample/write-random-account.ts";
import type { FullRecord } from "../../shared/contract/commands.ts";

/*
 * Compares what a writer says it wrote with what was read: each fact in one record with these very fields, and no
 * record beside them.
 */

/** Where something stands in a record; `leftovers` are the values of the source that no field took. */
type Place = "person" | "organisation" | "text" | "title" | "leftovers";

interface Telling {
  text?: Place;
  url?: Place;
  /** Fields in which more stands than the fact says: the owner's own name, a name once more. */
  more?: readonly ("person" | "text" | "own")[];
}

/** Kinds of facts that are not told by the field of the same name: the specification lets them stand elsewhere. */
const TELLINGS: Readonly<Record<string, Telling>> = {
  // Who commented or reacted is the owner; JSON says so, pages do not.
  comments: { more: ["person", "own"] },
  reactions: { more: ["person", "own"] },
  // The page that is followed is an organisation, and what the sentence is about.
  pages_followed: { more: ["text"] },
  // A setting's own words are its fields.
  consents: { text: "leftovers" },
  // What was visited is the address; the title of the page there is its title.
  visited_links: { text: "title", url: "text" },
};

/** How a form shows times: as instants, as clock times whose zone is known, or as clock times that may not be instants. */
export type TimesShown = "instants" | "clock" | "maybe floating";

/** Whether a record says what the fact says, no less and in no other field. */
function tells(record: FullRecord, fact: Fact, times: TimesShown): boolean {
  const {
    text = "text",
    url = "leftovers",
    more = [],
  } = TELLINGS[fact.kind] ?? {};
  const isIn = (place: Place, value: string): boolean =>
    place === "leftovers"
      ? Object.values(record.extra).includes(value)
      : record[place] === value;
  const isJust = (field: "person" | "organisation" | "text"): boolean => {
    const said = fact[field];
    const there =
      field === "text" && url === "text"
        ? fact.url
        : field === "text" && text !== "text"
          ? undefined
          : said;
    return (
      record[field] === (there || null) || more.some((each) => each === field)
    );
  };
  return (
    record.category === fact.category &&
    isJust("person") &&
    isJust("organisation") &&
    isJust("text") &&
    (fact.text === undefined || isIn(text, fact.text)) &&
    (fact.url === undefined || isIn(url, fact.url)) &&
    (record.own === (fact.own ?? null) || more.includes("own")) &&
    isWhen(record, fact, times)
  );
}

const minuteOf = (time: number): number => Math.floor(time / 60_000);

export const isFloating = ({ occurredAt, localTime }: FullRecord): boolean =>
  occurredAt === null && localTime !== null;

function isWhen(
  record: FullRecord,
  { minute, wallMinute, ambiguous }: Fact,
  times: TimesShown,
): boolean {
  const { occurredAt, localTime } = record;
  if (minute === null) return occurredAt === null && localTime === null;
  const isThen = occurredAt !== null && minuteOf(occurredAt) === minute;
  if (times === "instants") return isThen;
  const isShown =
    localTime !== null && minuteOf(Date.parse(`${localTime}Z`)) === wallMinute;
  // A minute that the clock showed twice is the first one.
  const isKnown = isThen || (ambiguous === true && occurredAt !== null);
  return (
    isShown && (isKnown || (times === "maybe floating" && occurredAt === null))
  );
}

/** What is left when each fact takes the one record that tells it: nothing, if they are the same. */
export function matchFacts(
  records: readonly FullRecord[],
  facts: readonly Fact[],
  times: TimesShown,
): { records: FullRecord[]; facts: Fact[] } {
  const choices = facts.map((fact) =>
    records.flatMap((record, index) =>
      tells(record, fact, times) ? [index] : [],
    ),
  );
  const takenBy = new Map<number, number>();
  // Where another fact has taken its record, that one looks for another (Kuhn's algorithm).
  const place = (fact: number, asked: Set<number>): boolean =>
    choices[fact]!.some((record) => {
      if (asked.has(record)) return false;
      asked.add(record);
      const holder = takenBy.get(record);
      if (holder !== undefined && !place(holder, asked)) return false;
      takenBy.set(record, fact);
      return true;
    });
  const unplaced = facts.filter((_, index) => !place(index, new Set()));
  return {
    facts: unplaced,
    records: records.filter((_, index) => !takenBy.has(index)),
  };
}
