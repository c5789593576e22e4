import type {
  EntryStatus,
  SkipReason,
} from "../../../shared/domain/archive.ts";
import { CATEGORIES, type Category } from "../../../shared/domain/category.ts";

/** Records by category; a category without any is left out. */
export type Counts = Partial<Record<Category, number>>;

/** What one written entry must turn into when it is read. */
export interface EntryTruth {
  part: string;
  path: string;
  status: EntryStatus;
  reason: SkipReason | null;
  /** Those found in this entry, also where another entry holds them too. */
  records: Counts;
}

/** Counts what is written while it is written, so that the truth never depends on a reader. */
export class Tally {
  readonly totals: Counts = {};
  readonly mustFind: string[] = [];
  done = 0;

  add(category: Category, count: number): void {
    this.totals[category] = (this.totals[category] ?? 0) + count;
    this.done += count;
  }

  /** The totals in the order in which every table lists them. */
  inOrder(): Counts {
    return ordered(this.totals);
  }
}

/** What a writer says about a file while it writes it. */
export interface Counting {
  /** Records that no file before this one held. */
  count(category: Category, count?: number): void;
  /** Records that an earlier file holds too: in this entry, but not once more in the archive. */
  repeat(category: Category, count?: number): void;
  /** Text that a search for it as a phrase must find. */
  mustFind(text: string): void;
}

/** The same for one file. */
export class FileTally implements Counting {
  readonly #all: Tally;
  readonly #records: Counts = {};

  constructor(all: Tally) {
    this.#all = all;
  }

  count(category: Category, count = 1): void {
    this.#all.add(category, count);
    this.repeat(category, count);
  }

  repeat(category: Category, count = 1): void {
    this.#records[category] = (this.#records[category] ?? 0) + count;
  }

  mustFind(text: string): void {
    if (!this.#all.mustFind.includes(text)) this.#all.mustFind.push(text);
  }

  records(): Counts {
    return ordered(this.#records);
  }
}

function ordered(counts: Counts): Counts {
  const sorted: Counts = {};
  for (const category of CATEGORIES) {
    const count = counts[category];
    if (count !== undefined && count > 0) sorted[category] = count;
  }
  return sorted;
}
