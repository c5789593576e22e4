import type { Category } from "../../../../shared/domain/category.ts";
import type { FactKind } from "../../../../shared/domain/fact.ts";
import { plainDate } from "../detectors/birth-date.ts";
import { isAddress } from "../detectors/email.ts";
import { e164 } from "../detectors/phone.ts";
import { foldName } from "../signals/fold-name.ts";
import type { ExaminedRecord } from "./examined-record.ts";
import { plainIpAddress } from "./ip-address.ts";
import { userAgentWords } from "./user-agent.ts";

export interface OwnerFact {
  readonly kind: FactKind;
  /** As it is compared. */
  readonly value: string;
}

/** Categories whose records tell of the account's owner. */
export const FACT_CATEGORIES: readonly Category[] = [
  "profile",
  "devices",
  "location",
  "inferences",
  "settings",
];

const LONGEST = 200;

/*
 * Addresses and numbers are known by their shape, in whatever language their label is. Where only a label tells (a
 * birthday among other dates, a city among other words), it is one of these, without accents; keys of programs are in
 * English in every archive.
 */
const BIRTHDAY_LABEL =
  /\b(?:birthday|birthdate|date of birth|naissance|anniversaire|geburts\w*|nacimiento|cumpleanos|nascita|compleanno|geboorte\w*|verjaardag|nascimento|aniversario)\b/;
const PLACE_LABEL =
  /\b(?:city|hometown|location|location details|ville|ville d origine|lieu|stadt|wohnort|heimatstadt|standort|ciudad|ciudad natal|ubicacion|citta|posizione|woonplaats|stad|locatie|cidade)\b/;
const ADDRESS_LABEL =
  /\b(?:street|street address|address|address line|adresse|rue|strasse|anschrift|direccion|calle|indirizzo|via|adres|straat|endereco)\b/;
const NAME_LABEL =
  /\b(?:full name|nom complet|nombre completo|nome completo)\b/;

/** Mappings of records whose title is the owner's name. */
const NAMED_IN_TITLE: ReadonlySet<string> = new Set(["profile", "seller"]);
/** Mappings of records whose title is a device. */
const DEVICE_IN_TITLE: ReadonlySet<string> = new Set([
  "recognised_devices",
  "mobile_devices",
  "sessions",
  "secret_conversations",
]);
/** Mappings of records whose text is a place where the owner lives or is thought to be. */
const PLACE_IN_TEXT: ReadonlySet<string> = new Set([
  "primary_location",
  "primary_public_location",
  "locations_of_interest",
  "cities",
]);
/** Mappings of guesses that describe the person rather than a taste. */
const LABEL: ReadonlySet<string> = new Set(["peer_group"]);
/** Choices in which the owner's own numbers and addresses stand; others name people who are kept out. */
const OWN_WAYS: ReadonlySet<string> = new Set([
  "notification_channels",
  "login_alerts",
]);

/** What a record says of the account's owner; each fact once. */
export function factsOf(record: ExaminedRecord): OwnerFact[] {
  const facts = new Map<string, OwnerFact>();
  const tell = (kind: FactKind, value: string | null | undefined): void => {
    const said = value?.trim().slice(0, LONGEST) ?? "";
    if (said !== "") facts.set(`${kind} ${said}`, { kind, value: said });
  };
  READERS[record.category]?.(record, tell);
  return [...facts.values()];
}

type Tell = (kind: FactKind, value: string | null | undefined) => void;

const READERS: Partial<
  Record<Category, (record: ExaminedRecord, tell: Tell) => void>
> = {
  profile(record, tell) {
    tellByShape(record, tell, ["email", "phone", "ip"]);
    if (readBy(record, NAMED_IN_TITLE) || record.provider === "whatsapp")
      tell("name", record.title);
    tell("birth_date", birthDateOf(record));
    for (const [key, value] of record.extra) {
      if (typeof value !== "string" || !isWords(value)) continue;
      const label = foldName(key);
      const isOfOthers = /^(?:family|relationship)/.test(key);
      if (isOfOthers) continue;
      if (/^other_names\.\d+\.name$/.test(key) || NAME_LABEL.test(label))
        tell("name", value);
      else if (/^(?:current_city|hometown)\.name$/.test(key))
        tell("place", value);
      else if (PLACE_LABEL.test(label) && !key.includes("."))
        tell("place", value);
      else if (ADDRESS_LABEL.test(label)) tell("address", value);
    }
  },
  devices(record, tell) {
    tellByShape(record, tell, ["ip", "email", "phone"]);
    const isReport = record.provider === "whatsapp" && record.extra.length > 0;
    if (readBy(record, DEVICE_IN_TITLE) || isReport)
      tell("device", record.title);
    for (const [key, value] of record.extra) {
      if (typeof value !== "string") continue;
      tell("device", userAgentWords(value));
      if (isWords(value) && PLACE_LABEL.test(foldName(key)))
        tell("place", value);
    }
  },
  location(record, tell) {
    if (readBy(record, PLACE_IN_TEXT)) tell("place", record.text);
  },
  inferences(record, tell) {
    if (!readBy(record, LABEL)) return;
    const said =
      record.text ??
      record.extra.find(([, value]) => typeof value === "string")?.[1];
    tell("label", said === undefined ? undefined : String(said));
  },
  settings(record, tell) {
    if (readBy(record, OWN_WAYS)) tellByShape(record, tell, ["email", "phone"]);
  },
};

/** Values whose shape tells what they are: the text, and the leftovers. */
function tellByShape(
  { text, extra }: ExaminedRecord,
  tell: Tell,
  kinds: readonly ("email" | "phone" | "ip")[],
): void {
  const values: (readonly [key: string, value: string])[] = [
    ["", text ?? ""],
    ...extra.flatMap(([key, value]) =>
      typeof value === "string" ? [[key, value] as const] : [],
    ),
  ];
  for (const [key, value] of values)
    for (const piece of value.length > LONGEST
      ? []
      : value.split(/[,;\n]\s*/)) {
      if (kinds.includes("email") && isAddress(piece.trim()))
        tell("email", piece.toLowerCase());
      if (
        kinds.includes("phone") &&
        /^\s*(?:\+|00)[\d\s().-]{7,30}$/.test(piece)
      )
        tell("phone", e164(piece));
      if (kinds.includes("ip") && mayBeAddress(key, piece))
        tell("ip", plainIpAddress(piece));
    }
}

/** Four numbers with dots may be a version: a leftover says "IP" in its label, which it does in every language. */
function mayBeAddress(key: string, value: string): boolean {
  return key === "" || value.includes(":") || /ip/i.test(key);
}

function birthDateOf({ extra }: ExaminedRecord): string | undefined {
  const values = new Map(extra);
  const [year, month, day] = ["year", "month", "day"].map((part) =>
    values.get(`birthday.${part}`),
  );
  if (
    typeof year === "number" &&
    typeof month === "number" &&
    typeof day === "number" &&
    year > 0
  )
    return [
      String(year).padStart(4, "0"),
      String(month).padStart(2, "0"),
      String(day).padStart(2, "0"),
    ].join("-");
  for (const [key, value] of extra)
    if (typeof value === "string" && BIRTHDAY_LABEL.test(foldName(key))) {
      const date = plainDate(value);
      if (date !== undefined) return date;
    }
  return undefined;
}

function readBy(
  { mappings }: ExaminedRecord,
  wanted: ReadonlySet<string>,
): boolean {
  return mappings.some((mapping) => wanted.has(mapping));
}

/** Something a person would read: no number, no address of any kind. */
function isWords(value: string): boolean {
  return (
    value.length <= LONGEST &&
    /\p{L}{2}/u.test(value) &&
    !/:\/\/|@/.test(value) &&
    plainIpAddress(value) === undefined &&
    !/^[\da-f-]{20,}$/i.test(value)
  );
}
