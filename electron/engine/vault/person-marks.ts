import type { WritableVault } from "./access.ts";
import { categories, factKinds } from "./codes.ts";
import { phoneNumber } from "./phone-number.ts";

/** By what an archive knows somebody. */
export interface Mark {
  kind: number;
  /** As it is compared; see 0003-audit.ts. */
  value: string;
  personId: number;
  recordId: number;
  /** At most so many different names may share it for it to say that they are one person; 0: it says nothing. */
  sharedBy: number;
}

interface Named {
  id: number;
  accountId: number;
  name: string;
}

const EMAIL = factKinds.toCode("email");
const PHONE = factKinds.toCode("phone");
export const NAME = factKinds.toCode("name");

/** Marks of a name that is one. */
const NO_RECORD = 0;

/** Categories in which a record says how to reach the person it names. */
const REACHING = ["contacts", "friends"] as const;

/** Names of leftovers that hold a way to reach somebody; a number in any other may be an id. */
const REACHING_KEYS: ReadonlySet<string> = new Set([
  "contact_info",
  "contact_point",
  "email",
  "mobile",
  "number",
  "phone",
  "phone_number",
]);

/** More names than these share a switchboard's, a family's or a group's number or address. */
const MOST_NAMES = 5;
/** A line of a place: one name and its other spelling, but not all who live there. */
const MOST_NAMES_OF_A_PLACE = 2;

/** Of one record; more is no address-book entry. */
const MOST_MARKS = 50;
/** Records read at a time. */
const BATCH = 10_000;

const ADDRESS =
  /^[^\s@<>"(),:;]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}[\p{L}\p{N}-]{1,62}$/u;

/** Addresses behind which an office sits, or nobody. */
const OFFICES =
  /^(?:admin|bounces?|contact|do-?not-?reply|hello|help|info|mail|mailer-daemon|news|newsletter|no-?reply|notifications?|office|postmaster|sales|service|support|team|webmaster)$/;

/**
 * All numbers and addresses by which archives know people, from address books, lists of friends, and names that are a
 * number or an address themselves; with them the names that a phone book has for a bare number.
 *
 * A number without a country is read as one of the account owner's own country (by their own number, else by most of
 * the account's numbers that have one); where that cannot be told it stays digits and joins nobody.
 */
export function findMarks(
  vault: WritableVault,
  people: readonly Named[],
): Mark[] {
  const accounts = new Map(people.map(({ id, accountId }) => [id, accountId]));
  const bare = new Set<number>();
  const collected = new Collected();
  for (const { id, name } of people)
    if (collected.take(name, id, NO_RECORD, true)) bare.add(id);
  const page = vault.prepare<RecordRow>(
    `SELECT id, person_id, text, extra FROM records
     WHERE category = ? AND id > ? AND person_id IS NOT NULL ORDER BY id LIMIT ${BATCH}`,
  );
  for (const category of REACHING) {
    const code = categories.toCode(category);
    let last = -(2 ** 53) + 1;
    for (;;) {
      const rows = page.rows(code, last);
      for (const [id, personId, text, extra] of rows)
        if (accounts.has(personId)) {
          const ways = text === null ? [] : waysIn(text);
          const isWay = ways.filter((way) =>
            collected.take(way, personId, id, true),
          );
          if (
            isWay.length === 0 &&
            text !== null &&
            bare.has(personId) &&
            category === "contacts"
          )
            collected.name(text, personId, id);
          for (const [key, value] of leftoversOf(extra))
            collected.take(value, personId, id, REACHING_KEYS.has(key));
        }
      const end = rows.at(-1);
      if (end === undefined) break;
      last = end[0];
    }
  }
  return collected.finish(accounts, ownCallingCodes(vault));
}

type RecordRow = [
  id: number,
  personId: number,
  text: string | null,
  extra: string | null,
];

class Collected {
  readonly #marks: Mark[] = [];
  /** Numbers that need a country, until it is known which. */
  readonly #local: { text: string; personId: number; recordId: number }[] = [];
  /** How often the numbers of a person's account have each calling code. */
  readonly #codes = new Map<number, string[]>();

  /** Whether a text is a mark; `isSurely` where only a way to reach somebody stands. */
  take(
    text: string,
    personId: number,
    recordId: number,
    isSurely: boolean,
  ): boolean {
    const address = emailOf(text);
    if (address !== undefined) {
      const isOffice = OFFICES.test(address.slice(0, address.indexOf("@")));
      this.#add(EMAIL, address, personId, recordId, isOffice ? 0 : MOST_NAMES);
      return true;
    }
    if (!isSurely && !/^\s*\+/.test(text)) return false;
    const phone = phoneNumber(text);
    if (phone === undefined) return false;
    if (phone.callingCode === undefined)
      this.#local.push({ text, personId, recordId });
    else {
      const codes = this.#codes.get(personId);
      if (codes === undefined) this.#codes.set(personId, [phone.callingCode]);
      else codes.push(phone.callingCode);
      this.#addPhone(phone, personId, recordId);
    }
    return true;
  }

  name(text: string, personId: number, recordId: number): void {
    this.#add(NAME, text.trim(), personId, recordId, 0);
  }

  finish(
    accounts: ReadonlyMap<number, number>,
    own: ReadonlyMap<number, string>,
  ): Mark[] {
    const counts = new Map<number, string[]>();
    for (const [personId, codes] of this.#codes) {
      const account = accounts.get(personId) ?? 0;
      const all = counts.get(account);
      if (all === undefined) counts.set(account, [...codes]);
      else all.push(...codes);
    }
    const most = new Map(
      [...counts].map(([account, codes]) => [account, mostOf(codes)]),
    );
    for (const { text, personId, recordId } of this.#local) {
      const account = accounts.get(personId) ?? 0;
      const phone = phoneNumber(text, own.get(account) ?? most.get(account));
      if (phone !== undefined) this.#addPhone(phone, personId, recordId);
    }
    return this.#marks;
  }

  #addPhone(
    phone: NonNullable<ReturnType<typeof phoneNumber>>,
    personId: number,
    recordId: number,
  ): void {
    const { value, isPersonal, isLandline } = phone;
    const most = isLandline ? MOST_NAMES_OF_A_PLACE : MOST_NAMES;
    this.#add(PHONE, value, personId, recordId, isPersonal ? most : 0);
  }

  #add(
    kind: number,
    value: string,
    personId: number,
    recordId: number,
    sharedBy: number,
  ): void {
    if (value !== "")
      this.#marks.push({ kind, value, personId, recordId, sharedBy });
  }
}

/** The calling code of each account's owner, by the numbers that the account says are their own. */
function ownCallingCodes(vault: WritableVault): Map<number, string> {
  const codes = new Map<number, string[]>();
  const own = vault.prepare<[account: number, value: string]>(`
    SELECT DISTINCT r.account_id, f.value FROM facts f JOIN records r ON r.id = f.record_id
    WHERE f.kind = ${PHONE}`);
  for (const [account, value] of own.rows()) {
    const code = phoneNumber(value)?.callingCode;
    if (code !== undefined)
      codes.set(account, [...(codes.get(account) ?? []), code]);
  }
  return new Map(
    [...codes].flatMap(([account, all]) => {
      const most = mostOf(all);
      return most === undefined ? [] : [[account, most] as const];
    }),
  );
}

/** What more than half of all are. */
function mostOf(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts)
    if (count * 2 > values.length) return value;
  return undefined;
}

function waysIn(text: string): string[] {
  return text
    .slice(0, 10_000)
    .split(/[,;\n]/, MOST_MARKS)
    .filter((piece) => piece.trim() !== "");
}

/** The texts among a record's leftovers, by the last word of where they stood. */
function leftoversOf(extra: string | null): [key: string, value: string][] {
  if (extra === null) return [];
  const values: [string, string][] = [];
  for (const [key, value] of Object.entries(
    JSON.parse(extra) as Record<string, unknown>,
  ))
    if (typeof value === "string" && values.length < MOST_MARKS)
      values.push([keyOf(key), value]);
  return values;
}

/** `details.0.contact_point (2)` is a `contact_point`. */
function keyOf(name: string): string {
  return (
    name
      .replace(/ \(\d+\)$/, "")
      .split(".")
      .findLast((part) => !/^\d*$/.test(part)) ?? ""
  );
}

/** An e-mail address as it is compared; undefined for what is none. */
function emailOf(text: string): string | undefined {
  if (text.length > 300 || !text.includes("@")) return undefined;
  const address = text
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .trim()
    .replace(/^mailto:/i, "")
    .toLowerCase();
  return ADDRESS.test(address) && !/@(s\.whatsapp\.net|c\.us)$/.test(address)
    ? address
    : undefined;
}
