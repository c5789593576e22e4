import type { Category } from "../../../../shared/domain/category.ts";
import type { Life } from "../life.ts";
import { metaJson, metaRecords, Streamed } from "../meta-json.ts";
import type { Random } from "../random.ts";
import type { SampleFile } from "../sample-file.ts";
import type { Counts, FileTally } from "../tally.ts";

/** Makes the elements of one file while it is written. */
export type Rows = (random: Random, tally: FileTally) => Iterable<unknown>;

/** A file that is one list under one key or a path of keys: `{"friends_v2": [...]}`; each element is one record. */
export function keyedFile(
  life: Life,
  path: string,
  keys: string,
  category: Category,
  rows: Rows,
): SampleFile {
  return {
    path,
    status: "read",
    write(tally) {
      const items = counted(
        rows(life.random.fork(path), tally),
        category,
        tally,
      );
      let value: unknown = new Streamed(items);
      for (const key of keys.split(".").reverse()) value = { [key]: value };
      return metaJson(value);
    },
  };
}

/** A file that is a bare list of records; each is one record. */
export function recordsFile(
  life: Life,
  path: string,
  category: Category,
  rows: Rows,
): SampleFile {
  return {
    path,
    status: "read",
    write: (tally) =>
      metaRecords(
        counted(rows(life.random.fork(path), tally), category, tally),
      ),
  };
}

/** A file small enough to be made at once, with what it counts as beside it. */
export function wholeFile(
  life: Life,
  path: string,
  make: (
    random: Random,
    tally: FileTally,
  ) => { value: unknown; counts: Counts },
): SampleFile {
  return {
    path,
    status: "read",
    write(tally) {
      const { value, counts } = make(life.random.fork(path), tally);
      for (const [category, count] of Object.entries(counts)) {
        tally.count(category as Category, count);
      }
      return metaJson(value);
    },
  };
}

function* counted(
  items: Iterable<unknown>,
  category: Category,
  tally: FileTally,
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
