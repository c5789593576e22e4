import type { Detector } from "../../../../shared/domain/detector.ts";
import type { Hit } from "./index.ts";

const DOTS = "••••";

/** How much of a value may be seen: enough to know it again, too little to use it. */
const MASKS: Readonly<Record<Detector, (value: string) => string>> = {
  card: (value) => `${DOTS} ${DOTS} ${DOTS} ${lastOf(value, 4)}`,
  iban: (value) =>
    `${value
      .replace(/[^A-Za-z0-9]/g, "")
      .slice(0, 4)
      .toUpperCase()} ${DOTS} …`,
  phone: (value) =>
    `${/^\+\s?\d{1,2}/.exec(value)?.[0] ?? ""}${DOTS} ${DOTS} ${lastOf(value, 2)}`,
  email: maskAddress,
  coordinates: (value) =>
    value
      .replace(/(\d+)[.,]\d+/g, "$1.•••")
      .replace(/°.*?([NSEWO])/gi, "°•• $1"),
  birth_date: (value) =>
    value.replace(/\d{4}|[^\s./-]/g, (part) =>
      part.length === 4 ? part : "•",
    ),
  fr_nir: endOnly,
  us_ssn: endOnly,
  uk_nino: endOnly,
  es_dni: endOnly,
  it_codice_fiscale: endOnly,
  de_steuer_id: endOnly,
  be_niss: endOnly,
  nl_bsn: endOnly,
  // As many dots for a short one as for a long one.
  password: () => DOTS + DOTS,
  key: () => DOTS + DOTS,
};

/** What was found, so that the person knows it again and nobody can use it. */
export function maskHit(
  text: string,
  { detector, start, length }: Pick<Hit, "detector" | "start" | "length">,
): string {
  return MASKS[detector](text.slice(start, start + length));
}

function endOnly(value: string): string {
  return `${DOTS} ${DOTS} ${lastOf(value, 2)}`;
}

function lastOf(value: string, count: number): string {
  return value
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(-count);
}

function maskAddress(value: string): string {
  const at = value.lastIndexOf("@");
  const domain = value.slice(at + 1);
  const dot = domain.lastIndexOf(".");
  return `${firstOf(value)}•••@${firstOf(domain)}•••${domain.slice(dot)}`;
}

function firstOf(text: string): string {
  return Array.from(text.slice(0, 2))[0] ?? "";
}
