import type { Text } from "../../../../shared/i18n/text-type.ts";
import type { ReadableVault } from "../../vault/access.ts";
import { sql } from "../../vault/sql.ts";

/** Shorter names are words of many texts. */
const SHORTEST_NAME = 3;
/** More people than these no text of the report names. */
const MOST_NAMED = 100;

const SYNTAX = /[\^$\\.*+?()[\]{}|/]/g;
const ADDRESS = /[^\s@<>"(),:;]+@[^\s@<>"(),:;]+/gu;
const NUMBER = /\+?\d[\d\s().\-\u00a0\u202f]{6,}\d/gu;

/** How a report calls other people, and what it shows of what they said. */
export interface Names {
  /** True when other people stay unnamed. */
  readonly areLeftOut: boolean;
  /** Somebody by the row number in `people`. */
  person(peopleId: number | null, name: string): string;
  /** A text of the person's own, or of ours, in which other people may be named. */
  text<T extends string | null>(text: T): T;
  /** What would say who somebody is, or what they wrote. */
  hidden<T extends string | null>(text: T): T | string;
}

/** Everybody by their name. */
export const everyName: Names = {
  areLeftOut: false,
  person: (_, name) => name,
  text: (text) => text,
  hidden: (text) => text,
};

/** Nobody but the person by name: each has one number throughout, as long as people are not merged or split. */
export class NoNames implements Names {
  readonly areLeftOut = true;
  readonly #vault: ReadableVault;
  readonly #t: Text;

  constructor(vault: ReadableVault, t: Text) {
    this.#vault = vault;
    this.#t = t;
  }

  person(peopleId: number | null): string {
    return peopleId === null
      ? this.#t("report.somebody")
      : this.#t("report.person", { number: String(peopleId) });
  }

  text<T extends string | null>(text: T): T {
    if (text === null) return text;
    let shown: string = text;
    for (const { name, peopleId } of this.#vault.all<{
      name: string;
      peopleId: number | null;
    }>(sql`
      SELECT name, people_id AS peopleId FROM persons
      WHERE own = 0 AND length(name) >= ${SHORTEST_NAME} AND instr(lower(${text}), lower(name)) > 0
      ORDER BY length(name) DESC LIMIT ${MOST_NAMED}`))
      shown = shown.replace(
        new RegExp(name.replace(SYNTAX, "\\$&"), "giu"),
        () => this.person(peopleId),
      );
    const leftOut = this.#t("report.leftOut");
    return shown
      .replace(ADDRESS, () => leftOut)
      .replace(NUMBER, () => leftOut) as T;
  }

  hidden<T extends string | null>(text: T): T | string {
    return text === null ? text : this.#t("report.leftOut");
  }
}
