import { PAGE_ROWS } from "../../../shared/contract/commands.ts";
import type {
  LoginCountry,
  LoginPlace,
  LoginPlaces,
} from "../../../shared/contract/exposure.ts";
import type { Scalar } from "../../../shared/domain/record.ts";
import type { ReadableVault } from "../vault/access.ts";
import { categories } from "../vault/codes.ts";
import { RECORD_TIME } from "../vault/record-queries.ts";
import { sql } from "../vault/sql.ts";
import { readBy } from "./conditions.ts";
import { countryAtEnd, countryCode } from "./country-names.ts";
import { foldName } from "./signals/fold-name.ts";

/** Records read at once. */
const ROWS = 5000;

/** Longer is no place. */
const LONGEST = 200;

/** Below this lies no record. */
const FIRST_ID = Number.MIN_SAFE_INTEGER;

/*
 * The last word of a leftover's key, or its label as a page has it, without accents. Keys of programs are in English
 * in every archive.
 */
const CITY = /^(?:city|ville|stadt|ciudad|citta|stad|cidade)$/;
const COUNTRY =
  /^(?:country|country code|pays|land|pais|paese|nazione|code pays)$/;
const WHOLE =
  /^(?:location|location details|lieu|position|standort|ubicacion|posizione|locatie|localizacao)$/;

interface Row {
  id: number;
  extra: string | null;
  at: number | null;
  isLogin: 0 | 1;
}

interface Named {
  place: string | null;
  country: string | null;
}

interface Extent {
  records: number;
  firstAt: number | null;
  lastAt: number | null;
}

/**
 * The places that the archives themselves name in log-ins, sessions and security events, those with most records
 * first. Nothing is looked up: what has only an address has no place.
 */
export function listLoginPlaces(vault: ReadableVault): LoginPlaces {
  const places = new Map<string, LoginPlace>();
  let unplaced = 0;
  for (const { extra, at, isLogin } of securityRecords(vault)) {
    const named = placeIn(extra);
    if (named === undefined) {
      unplaced += isLogin;
      continue;
    }
    const key = `${named.country ?? ""} ${foldName(named.place ?? "")}`;
    const known = places.get(key);
    if (known === undefined)
      places.set(key, { ...named, records: 1, firstAt: at, lastAt: at });
    else add(known, { records: 1, firstAt: at, lastAt: at });
  }
  const all = [...places.values()].sort(byRecords);
  return {
    countries: sumCountries(all),
    places: all.slice(0, PAGE_ROWS),
    unplaced,
  };
}

function* securityRecords(vault: ReadableVault): Generator<Row> {
  let after = FIRST_ID;
  for (;;) {
    const rows = vault.all<Row>(sql`
      SELECT id, extra, ${RECORD_TIME} AS at,
        ${readBy("account_activity", "sessions", "logins", "ip_addresses", "record_details", "login_protection", "last_login")} AS isLogin
      FROM records WHERE category = ${categories.toCode("devices")} AND id > ${after} ORDER BY id LIMIT ${ROWS}`);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS) return;
    after = last.id;
  }
}

/** City and country of their own come before a whole place, in which both stand between commas. */
function placeIn(extra: string | null): Named | undefined {
  if (extra === null) return undefined;
  let city: string | undefined;
  let country: string | undefined;
  let whole: string | undefined;
  for (const [key, value] of Object.entries(
    JSON.parse(extra) as Record<string, Scalar>,
  )) {
    if (typeof value !== "string") continue;
    const said = value.trim();
    if (!/\p{L}{2}/u.test(said) || said.length > LONGEST) continue;
    const label = foldName(key.slice(key.lastIndexOf(".") + 1));
    if (CITY.test(label)) city ??= said;
    else if (COUNTRY.test(label)) country ??= said;
    else if (WHOLE.test(label)) whole ??= said;
  }
  if (country !== undefined) {
    const code = countryCode(country);
    if (code !== undefined)
      return { place: city ?? firstOf(whole) ?? null, country: code };
  }
  if (city !== undefined)
    return {
      place: country === undefined ? city : `${city}, ${country}`,
      country: null,
    };
  return whole === undefined
    ? country === undefined
      ? undefined
      : { place: country, country: null }
    : readWhole(whole);
}

/** “Lyon, France” and “Lyon, Rhône, France”; without a country at its end a place stays whole. */
function readWhole(whole: string): Named {
  const code = countryAtEnd(whole.slice(whole.lastIndexOf(",") + 1));
  return code === undefined
    ? { place: whole, country: null }
    : { place: firstOf(whole) ?? null, country: code };
}

function firstOf(whole: string | undefined): string | undefined {
  return whole?.includes(",")
    ? whole.slice(0, whole.indexOf(",")).trim()
    : undefined;
}

function sumCountries(places: readonly LoginPlace[]): LoginCountry[] {
  const countries = new Map<string | null, LoginCountry>();
  for (const { country, place, records, firstAt, lastAt } of places) {
    const sum = countries.get(country) ?? {
      country,
      places: 0,
      records: 0,
      firstAt: null,
      lastAt: null,
    };
    add(sum, { records, firstAt, lastAt });
    if (place !== null) sum.places += 1;
    countries.set(country, sum);
  }
  return [...countries.values()].sort(
    (one, other) =>
      Number(one.country === null) - Number(other.country === null) ||
      byRecords(one, other),
  );
}

function add(sum: Extent, { records, firstAt, lastAt }: Extent): void {
  sum.records += records;
  if (firstAt !== null) sum.firstAt = Math.min(sum.firstAt ?? firstAt, firstAt);
  if (lastAt !== null) sum.lastAt = Math.max(sum.lastAt ?? lastAt, lastAt);
}

function byRecords(
  one: Extent & { country: string | null },
  other: Extent & { country: string | null },
): number {
  return (
    other.records - one.records ||
    (one.country ?? "").localeCompare(other.country ?? "", "en")
  );
}
