import type { Person } from "../../../shared/contract/commands.ts";
import { call } from "../../engine-client.ts";

/** What came of a choice of who is who: whom to show, and how to take it back. */
export interface Chosen {
  open: string;
  undo?: () => Promise<Chosen>;
}

/** Makes two people one. Taking it back gives each of the two the names they had. */
export async function joinTwo(one: Person, other: Person): Promise<Chosen> {
  const {
    people: [joined],
  } = await call("people.merge", { ids: [one.id, other.id] });
  const id = joined?.id ?? one.id;
  return {
    open: id,
    async undo() {
      const { people } = await call("people.split", { id });
      const ids = [
        await gather(people, one, other),
        await gather(people, other, one),
      ];
      return { open: ids[0] ?? ids[1] ?? id };
    },
  };
}

/** Takes a person apart into their names. Taking it back joins them all again. */
export async function takeApart(person: Person): Promise<Chosen> {
  const { people } = await call("people.split", { id: person.id });
  return {
    open: people[0]?.id ?? person.id,
    undo: async () => ({ open: (await joinAll(people)) ?? person.id }),
  };
}

/** Joins what belonged to one of two before, as far as its names are not the other's too. */
async function gather(
  people: readonly Person[],
  one: Person,
  other: Person,
): Promise<string | undefined> {
  const own = people.filter(
    ({ id, names }) =>
      id === one.id ||
      (id !== other.id &&
        names.every(
          (name) => one.names.includes(name) && !other.names.includes(name),
        )),
  );
  return joinAll(own);
}

async function joinAll(people: readonly Person[]): Promise<string | undefined> {
  let id = people[0]?.id;
  for (const { id: next } of people.slice(1))
    if (id !== undefined)
      id = (await call("people.merge", { ids: [id, next] })).people[0]?.id;
  return id;
}
