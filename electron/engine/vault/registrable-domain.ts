import { domainToASCII, domainToUnicode } from "node:url";

import { parse } from "tldts";

/** What somebody registered: `velora.co.uk` of `shop.velora.co.uk`. */
export interface RegistrableDomain {
  domain: string;
  /** The name before the suffix, as people read it: `velora`. */
  label: string;
  /** Whether the suffix belongs to a host of other people's sites: anybody can have any label there. */
  isHosted: boolean;
}

/** Longer texts are no address, whatever stands in them (RFC 1035). */
const MOST_CHARACTERS = 253;

const ADDRESS =
  /^(?:https?:\/\/)?([\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+)\.?(?::\d{1,5})?\/?$/iu;

/** Names of programs are written from the other end: `com.velora.app`. */
const APP_ID = /^(?:com|net|org|io)\.[^.]+\./;

/** Kept for examples (RFC 2606): whoever is under `example.com` is a shop of its own there. */
const KEPT_FOR_EXAMPLES = /(?:^|\.)example(?:\.[a-z]{2,3}){0,2}$/;

/**
 * The domain behind a text that is an address and nothing else; undefined for all others, and for an address with a
 * path: what lies in a folder of somebody's site need not be theirs.
 *
 * Suffixes are those of the Public Suffix List, also the private ones: `user.github.io` is one person's.
 */
export function registrableDomain(text: string): RegistrableDomain | undefined {
  if (text.length > MOST_CHARACTERS + "https:///".length) return undefined;
  const host = domainToASCII(ADDRESS.exec(text.trim())?.[1] ?? "");
  if (host === "" || host.length > MOST_CHARACTERS || APP_ID.test(host))
    return undefined;
  const kept = KEPT_FOR_EXAMPLES.exec(host);
  if (kept !== null) return underExample(host, kept.index);
  const { domain, domainWithoutSuffix, isIcann, isPrivate, isIp } = parse(
    host,
    { allowPrivateDomains: true },
  );
  if (isIp || !(isIcann || isPrivate)) return undefined;
  // A suffix by itself is the host's own: github.io is GitHub's.
  if (domain === null || domainWithoutSuffix === null)
    return isPrivate === true
      ? { domain: host, label: host, isHosted: true }
      : undefined;
  return {
    domain,
    label: readable(domainWithoutSuffix),
    isHosted: isPrivate === true,
  };
}

/** The domain of the host in a full address, whatever its path: for lists in which somebody wrote down their own. */
export function domainOfUrl(url: string): string | undefined {
  return URL.canParse(url)
    ? registrableDomain(new URL(url).hostname)?.domain
    : undefined;
}

/** The domain behind an e-mail address. */
export function domainOfEmail(email: string): string | undefined {
  const at = email.lastIndexOf("@");
  return at === -1 ? undefined : registrableDomain(email.slice(at + 1))?.domain;
}

function underExample(host: string, at: number): RegistrableDomain {
  const label = host.slice(0, at).split(".").at(-1) ?? "";
  const suffix = host.slice(at === 0 ? 0 : at + 1);
  return label === ""
    ? { domain: host, label: "example", isHosted: false }
    : {
        domain: `${label}.${suffix}`,
        label: readable(label),
        isHosted: false,
      };
}

function readable(label: string): string {
  return domainToUnicode(label) || label;
}
