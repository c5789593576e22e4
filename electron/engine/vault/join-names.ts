import type { Choice } from "./people-choices.ts";

/** A name as an archive wrote it. */
export interface JoinedName {
  id: number;
  /** Of account and name. */
  key: string;
  /** The name as names are compared; empty for one that is a number or an address. */
  folded: string;
}

/** A number or an address that names share. */
export interface SharedMark {
  /** Row numbers of those who have it. */
  people: readonly number[];
  /** How many different names may share it for it to say that they are one person. */
  sharedBy: number;
}

/** A chain of numbers and addresses that holds more names than this is no one person's. */
const MOST_NAMES = 50;

/**
 * Which names are one human being: what the person said comes first, then the marks that names share. Names alone say
 * nothing: two people may have the same.
 *
 * A mark joins nobody when more different names share it than it allows, or when two who have it were said to be two
 * people: then it is known to be shared. Nor does a chain of marks that would join such two, or become too long. All
 * in the order of keys, so that the same vault always gives the same people.
 */
export function joinNames(
  names: readonly JoinedName[],
  marks: readonly SharedMark[],
  choices: readonly Choice[],
): JoinedName[][] {
  const groups = new Groups(names, choices);
  const byKey = new Map(names.map((name) => [name.key, name]));
  for (const { a, b, same } of choices) {
    const [one, other] = [byKey.get(a), byKey.get(b)];
    if (same === 1 && one !== undefined && other !== undefined)
      groups.join(one, other, Infinity);
  }
  const byId = new Map(names.map((name) => [name.id, name]));
  for (const { people, sharedBy } of marks) {
    const owners = [...new Set(people)]
      .flatMap((id) => byId.get(id) ?? [])
      .sort(byKeys);
    const different = new Set(owners.map(({ folded }) => folded));
    different.delete("");
    const [first, ...others] = owners;
    if (first === undefined || different.size > sharedBy) continue;
    if (groups.hasApart(owners)) continue;
    for (const other of others) groups.join(first, other, MOST_NAMES);
  }
  return groups.list();
}

function byKeys(one: JoinedName, other: JoinedName): number {
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}

class Groups {
  readonly #groups: Map<JoinedName, JoinedName[]>;
  readonly #apart = new Map<string, Set<string>>();

  constructor(names: readonly JoinedName[], choices: readonly Choice[]) {
    this.#groups = new Map(names.map((name) => [name, [name]]));
    for (const { a, b, same } of choices)
      if (same === 0) {
        this.#setApart(a, b);
        this.#setApart(b, a);
      }
  }

  /** Whether two of some names were said to be two people. */
  hasApart(names: readonly JoinedName[]): boolean {
    return this.#areApart(names, names);
  }

  join(one: JoinedName, other: JoinedName, most: number): void {
    const [a, b] = [this.#groups.get(one)!, this.#groups.get(other)!];
    if (a === b || a.length + b.length > most || this.#areApart(a, b)) return;
    const [large, small] = a.length >= b.length ? [a, b] : [b, a];
    large.push(...small);
    for (const name of small) this.#groups.set(name, large);
  }

  list(): JoinedName[][] {
    return [...new Set(this.#groups.values())];
  }

  #setApart(from: string, to: string): void {
    const others = this.#apart.get(from);
    if (others === undefined) this.#apart.set(from, new Set([to]));
    else others.add(to);
  }

  #areApart(
    some: readonly JoinedName[],
    others: readonly JoinedName[],
  ): boolean {
    return some.some(({ key }) => {
      const apart = this.#apart.get(key);
      return (
        apart !== undefined && others.some((other) => apart.has(other.key))
      );
    });
  }
}
