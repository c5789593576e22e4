import type { Category } from "../../../../shared/domain/category.ts";
import type { Life } from "../life.ts";
import { Records, Streamed } from "../meta-json.ts";
import type { Random } from "../random.ts";
import type { SampleDocument } from "../sample-file.ts";
import type { Counts, Counting } from "../tally.ts";

/** Makes the elements of one file while it is written. */
export type Rows = (random: Random, tally: Counting) => Iterable<unknown>;

/** A file that is one list under one key or a path of keys: `{"friends_v2": [...]}`; each element is one record. */
export function keyedFile(
  life: Life,
  path: string,
  keys: string,
  category: Category,
  rows: Rows,
): SampleDocument {
  return {
    path,
    status: "read",
    value(tally) {
      const items = counted(
        rows(life.random.fork(path), tally),
        category,
        tally,
      );
      let value: unknown = new Streamed(items);
      for (const key of keys.split(".").reverse()) value = { [key]: value };
      return value;
    },
  };
}

/** A file that is a bare list of records; each is one record. */
export function recordsFile(
  life: Life,
  path: string,
  category: Category,
  rows: Rows,
): SampleDocument {
  return {
    path,
    status: "read",
    value: (tally) =>
      new Records(
        counted(rows(life.random.fork(path), tally), category, tally),
      ),
  };
}

/** A file small enough to be made at once, with what it counts as beside it. */
export function wholeFile(
  life: Life,
  path: string,
  make: (random: Random, tally: Counting) => { value: unknown; counts: Counts },
): SampleDocument {
  return {
    path,
    status: "read",
    value(tally) {
      const { value, counts } = make(life.random.fork(path), tally);
      for (const [category, count] of Object.entries(counts)) {
        tally.count(category as Category, count);
      }
      return value;
    },
  };
}

function* counted(
  items: Iterable<unknown>,
  category: Category,
  tally: Counting,
): Generator<unknown> {
  for (const item of items) {
    tally.count(category);
    yield item;
  }
}

/** Cut a long run of rows into numbered files; each asks for its own share when its turn comes. */
export function* take<T>(iterator: Iterator<T>, count: number): Generator<T> {
  for (let taken = 0; taken < count; taken++) {
    const next = iterator.next();
    if (next.done === true) return;
    yield next.value;
  }
}
