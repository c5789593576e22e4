import { foldName } from "./signals/fold-name.ts";

/** Languages in which services write the names of countries. */
const LANGUAGES = ["en", "fr", "de", "es", "it", "nl", "pt"];

/** Codes that `Intl` has words for and that are no country or territory of ISO 3166-1; XK is Kosovo's, by use. */
const NO_COUNTRIES = new Set(
  "AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".split(" "),
);

/** Names that archives still use and `Intl` no longer does, or writes otherwise. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  "united states of america": "US",
  usa: "US",
  "great britain": "GB",
  england: "GB",
  "czech republic": "CZ",
  turkey: "TR",
  holland: "NL",
  "ivory coast": "CI",
  "russian federation": "RU",
  "republic of korea": "KR",
  "viet nam": "VN",
  macedonia: "MK",
  "cape verde": "CV",
  swaziland: "SZ",
  burma: "MM",
};

/** Behind a comma these may be a region of another country: of the United States, of Spain, of Nigeria. */
const ALSO_REGIONS = new Set(["georgia", "georgie", "granada", "niger"]);

const { codes, names } = build();

/** The code (ISO 3166-1 alpha-2) of a value that is known to be a country: a code or a name. */
export function countryCode(value: string): string | undefined {
  const code = value.trim().toUpperCase();
  return codes.has(code) ? code : codeOfName(value);
}

/** The code of the country at the end of a place, where only a country is called so. */
export function countryAtEnd(words: string): string | undefined {
  return ALSO_REGIONS.has(foldName(words)) ? undefined : codeOfName(words);
}

function codeOfName(words: string): string | undefined {
  return names.get(foldName(words)) ?? undefined;
}

function build(): {
  codes: ReadonlySet<string>;
  names: ReadonlyMap<string, string | null>;
} {
  const found = new Map<string, string | null>();
  const tell = (name: string, code: string): void => {
    const folded = foldName(name);
    // What two countries are called says of neither.
    if (folded.length > 2)
      found.set(folded, (found.get(folded) ?? code) === code ? code : null);
  };
  const all = new Set(allCodes());
  for (const language of LANGUAGES)
    for (const style of ["long", "short"] as const) {
      const words = new Intl.DisplayNames(language, { type: "region", style });
      for (const code of all) tell(words.of(code) ?? code, code);
    }
  for (const [name, code] of Object.entries(OTHER_NAMES)) tell(name, code);
  return { codes: all, names: found };
}

function allCodes(): string[] {
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const words = new Intl.DisplayNames("en", {
    type: "region",
    fallback: "none",
  });
  return letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter(
      (code) =>
        !NO_COUNTRIES.has(code) &&
        words.of(code) !== undefined &&
        // Codes of countries that are no more lead to those that took their place.
        new Intl.Locale(`und-${code}`).region === code,
    );
}
