import { registrableDomain } from "./registrable-domain.ts";

/**
 * What a legal form is written as at the end of a name. Those that are words too (Co, AS, SL, SpA) count only with
 * their dots or strokes: "Aqua Spa" is not "Aqua".
 */
const LEGAL_FORMS = [
  String.raw`(?:co\.?,? )?(?:ltd|limited)\.?`,
  String.raw`(?:gmbh|ag|ug)(?: (?:&|und) co\.? ?(?:kg|kgaa|ohg)\.?)?`,
  String.raw`(?:sàrl|sarl|s\.a\.r\.l\.?|s\.à ?r\.l\.?)(?:-s)?`,
  String.raw`p(?:ty|te|vt|rivate)\.? (?:ltd|limited)\.?`,
  String.raw`(?:inc|incorporated|corp|corporation)\.?`,
  String.raw`(?:llc|llp|plc|l\.l\.c\.?|l\.l\.p\.?|p\.l\.c\.?)`,
  String.raw`(?:kg|kgaa|ohg|e\.k\.|e\.v\.|mbh)`,
  String.raw`(?:sas|sasu|s\.a\.s\.?|eurl|scop|sa|s\.a\.?|se)`,
  String.raw`(?:srl|s\.r\.l\.?|s\.p\.a\.?|s\.n\.c\.?)`,
  String.raw`(?:bv|b\.v\.?|nv|n\.v\.?|sa\/nv|vof|v\.o\.f\.?)`,
  String.raw`(?:ab|oyj?|a\/s|aps)`,
  String.raw`(?:s\.l\.u?\.?|slu|ltda\.?|lda\.?|s\.a\. de c\.v\.)`,
  String.raw`(?:sp\. ?z ?o\. ?o\.?|sp\. ?k\.|s\.r\.o\.?|a\.s\.|d\.o\.o\.?|kft\.?|zrt\.?)`,
  String.raw`(?:k\.k\.?)`,
];
const LEGAL_FORM = new RegExp(
  String.raw`(?<=[^\s,\d]),? (?:${LEGAL_FORMS.join("|")})$`,
  "u",
);

/** What is left of a name without its legal form must still be a name: "AB Inc" stays whole. */
const FEWEST_LETTERS = 3;

/** Labels that many have, each under another suffix: there the suffix belongs to the name. */
const COMMON_LABELS = new Set(
  (
    "about account accounts ads agency app apps auto blog book books brand brands business buy care " +
    "center club cloud coach company connect data deals delivery design digital direct domain email events express " +
    "fashion finance fitness food forum free game games global group health help home hotel hotels info insurance " +
    "invest jobs learn life link links live login mail market marketing media mobile money music news newsletter " +
    "offers office online page pages pay photo photos play portal press radio sale sales school search secure service " +
    "services shop shopping site sites social sport sports store stores studio support team tech test tickets tools " +
    "track tracking trade travel tv video videos web website work world"
  ).split(" "),
);

/**
 * A name as organisations are compared: two spellings that differ only so are one organisation. Case, width, spaces,
 * what cannot be seen, a legal form at the end, `www.` and what stands around the name in an address do not count:
 * "Velora", "Velora SARL", "velora.com" and "shop.velora.fr" are one; "Velora Mode" and "velora-mode.com" are two more.
 *
 * Labels that are short, common words or anybody's at a host of sites stay with their suffix: "Shop" is not shop.com,
 * nor that shop.org, and velora.github.io is nobody else.
 */
export function organisationKey(name: string): string {
  const plain = plainName(name);
  const bare = withoutLegalForm(plain);
  const address = registrableDomain(bare);
  if (address === undefined) return bare;
  const { label, domain, isHosted } = address;
  return isHosted || letters(label) < FEWEST_LETTERS || COMMON_LABELS.has(label)
    ? domain
    : label;
}

/** The registrable domain of a name that is an address; null for all others. */
export function organisationDomain(name: string): string | null {
  return registrableDomain(withoutLegalForm(plainName(name)))?.domain ?? null;
}

/** A name without what nobody sees a difference in; what cannot be seen at all is kept where there is nothing else. */
export function plainName(name: string): string {
  const seen = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^www\./, "");
  return seen === "" ? name : seen;
}

function withoutLegalForm(name: string): string {
  const bare = name.replace(LEGAL_FORM, "");
  return letters(bare) < FEWEST_LETTERS ? name : bare;
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
