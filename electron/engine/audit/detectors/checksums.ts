/*
 * Check digits of national numbers, each as its country publishes it. All take bare digits, or digits and capitals.
 */

/** France, numéro d'inscription au répertoire: sex, year, month, department, then 97 less the rest. */
export function isNir(value: string): boolean {
  const parts =
    /^([1-478])\d\d(\d\d)(\d\d|2[AB])\d{6}(\d\d)$/.exec(value) ?? [];
  const [, , month, department, key] = parts;
  if (month === undefined || department === undefined) return false;
  const number = Number(month);
  const isMonth =
    (number >= 1 && number <= 12) ||
    number === 20 ||
    (number >= 30 && number <= 42) ||
    number >= 50;
  if (!isMonth || department === "00") return false;
  // Corsica counts as the department that it was.
  const digits = value.slice(0, 13).replace("2A", "19").replace("2B", "18");
  return 97 - (Number(digits) % 97) === Number(key);
}

/** Printed on a specimen card or in an advertisement, so never anybody's. */
const SAMPLE_SSNS: ReadonlySet<string> = new Set(["078051120", "219099999"]);

/** United States: no check digit; areas, groups and serials that are never given out. */
export function isSsn(digits: string): boolean {
  return (
    /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits) &&
    !SAMPLE_SSNS.has(digits) &&
    digits !== "123456789"
  );
}

/** United Kingdom: no check digit; letters and beginnings that are never given out, and the one that forms show. */
export function isNino(value: string): boolean {
  return (
    /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(
      value,
    ) && value !== "AB123456C"
  );
}

const DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

/** Spain, DNI and NIE: the letter is the number modulo 23; X, Y and Z stand for 0, 1 and 2. */
export function isDni(value: string): boolean {
  const [, number, letter] =
    /^([\dXYZ]\d{7}|[XYZ]\d{7})([A-Z])$/.exec(value) ?? [];
  if (number === undefined || letter === undefined) return false;
  const digits = number.replace(/^[XYZ]/, (first) =>
    String("XYZ".indexOf(first)),
  );
  return DNI_LETTERS[Number(digits) % 23] === letter && !/^0+$/.test(digits);
}

/** What letters and digits count for at odd places, counted from 1; a digit counts as the letter at its place. */
const ODD_PLACES = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10,
  22, 25, 24, 23,
] as const;

/** Italy, codice fiscale: letters of names, date, place, and a letter that checks all. */
export function isCodiceFiscale(value: string): boolean {
  if (
    !/^[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/.test(
      value,
    )
  )
    return false;
  let sum = 0;
  for (let at = 0; at < 15; at += 1) {
    const code = value.charCodeAt(at);
    const place = code < 65 ? code - 48 : code - 65;
    sum += at % 2 === 0 ? ODD_PLACES[place]! : place;
  }
  return value.charCodeAt(15) - 65 === sum % 26;
}

/** Germany, Steuer-ID: ISO 7064 mod 11,10; among the first ten, one digit stands two or three times, never all differ. */
export function isSteuerId(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false;
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10))
    counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  if (repeated.length !== 1 || repeated[0]! > 3) return false;
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]);
}

/** Belgium, NISS: birth date, serial, 97 less the rest; a 2 goes before those born after 1999. */
export function isNiss(digits: string): boolean {
  const [, month, day, serial, key] =
    /^\d\d(\d\d)(\d\d)(\d{3})(\d\d)$/.exec(digits) ?? [];
  if (month === undefined) return false;
  // 20 or 40 more: a number of the register for those who are not registered.
  const plainMonth = Number(month) % 20;
  if (plainMonth > 12 || Number(month) > 52 || Number(day) > 31) return false;
  if (serial === "000" || serial === "999") return false;
  const body = digits.slice(0, 9);
  return [body, `2${body}`].some(
    (number) => 97 - (Number(number) % 97) === Number(key),
  );
}

/** Netherlands, BSN: the eleven test. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = -Number(digits[8]);
  for (let at = 0; at < 8; at += 1) sum += Number(digits[at]) * (9 - at);
  return sum % 11 === 0;
}
