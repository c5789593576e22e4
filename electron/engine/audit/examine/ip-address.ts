/**
 * An IP address as it is compared: IPv4 as it is, IPv6 in small letters with its longest row of zeros left out
 * (RFC 5952). Undefined for anything else.
 */
export function plainIpAddress(text: string): string | undefined {
  const value = text.trim();
  if (value.length > 45) return undefined;
  if (V4.test(value)) return value;
  const groups = v6Groups(value.toLowerCase());
  return groups && compress(groups);
}

const PART = String.raw`(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])`;
const V4 = new RegExp(String.raw`^${PART}(?:\.${PART}){3}$`);

function v6Groups(text: string): number[] | undefined {
  if (!/^[\da-f:]*:[\da-f:.]*$/.test(text)) return undefined;
  const [head = "", tail, more] = text.split("::");
  if (more !== undefined) return undefined;
  const before = groupsOf(head, tail === undefined);
  const after = tail === undefined ? [] : groupsOf(tail, true);
  if (before === undefined || after === undefined) return undefined;
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  return [...before, ...Array<number>(missing).fill(0), ...after];
}

/** Four hexadecimal digits each; the last may be an IPv4 address, which is two. */
function groupsOf(side: string, isLast: boolean): number[] | undefined {
  if (side === "") return [];
  const groups: number[] = [];
  const parts = side.split(":");
  for (const [at, part] of parts.entries()) {
    if (/^[\da-f]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else if (isLast && at === parts.length - 1 && V4.test(part)) {
      const [a = 0, b = 0, c = 0, d = 0] = part.split(".").map(Number);
      groups.push(a * 256 + b, c * 256 + d);
    } else return undefined;
  }
  return groups;
}

function compress(groups: readonly number[]): string {
  let best = { from: -1, length: 1 };
  for (let from = 0; from < groups.length; from += 1) {
    let length = 0;
    while (groups[from + length] === 0) length += 1;
    if (length > best.length) best = { from, length };
  }
  const shown = groups.map((group) => group.toString(16));
  return best.from < 0
    ? shown.join(":")
    : `${shown.slice(0, best.from).join(":")}::${shown.slice(best.from + best.length).join(":")}`;
}
