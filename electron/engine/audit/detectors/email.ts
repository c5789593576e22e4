import { parse } from "tldts";

import type { DetectorRule } from "./detector-rule.ts";

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const MOST_LOCAL = 64;
const MOST_DOMAIN = 253;

/** Addresses whose domain ends in a public suffix. */
export const emails: DetectorRule = function* ({ plain }) {
  for (let at = plain.indexOf("@"); at >= 0; at = plain.indexOf("@", at + 1)) {
    let start = at;
    while (start > at - MOST_LOCAL && LOCAL.test(plain[start - 1] ?? ""))
      start -= 1;
    let end = at + 1;
    while (end <= at + MOST_DOMAIN && DOMAIN.test(plain[end] ?? "")) end += 1;
    while (/[.'%+-]/.test(plain[start] ?? "")) start += 1;
    while (/[.-]/.test(plain[end - 1] ?? "")) end -= 1;
    if (start >= at || plain[end] === "@") continue;
    if (isAddress(plain.slice(start, end)))
      yield { detector: "email", start, end, confidence: "certain" };
  }
};

/** Whether a whole text is an e-mail address. */
export function isAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  const domain = text.slice(at + 1);
  if (
    at < 1 ||
    at > MOST_LOCAL ||
    domain.length > MOST_DOMAIN ||
    /[^\p{L}\p{N}._%+'-]|\.\.|\.$|^\./u.test(local) ||
    /[^\p{L}\p{N}.-]|\.\.|^[.-]/u.test(domain)
  )
    return false;
  const parsed = parse(domain);
  return (
    parsed.domain !== null &&
    (parsed.isIcann === true || parsed.isPrivate === true) &&
    parsed.isIp !== true
  );
}
