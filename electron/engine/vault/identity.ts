import { hash } from "node:crypto";

/** Bytes of a record's identity after its minute. */
export const HASH_BYTES = 12;

/** Bytes of the minute before them. */
export const MINUTE_BYTES = 4;

/**
 * One share of an identity. What a record says, its account and its number among equals are each hashed and put
 * together by exclusive or: so an account can get another key without anything being read again.
 */
export function identityHash(text: string): Buffer {
  return hash("sha256", text, "buffer").subarray(0, HASH_BYTES);
}

/** Puts a share into an identity, or takes it out: the first buffer is changed from a byte on, and returned. */
export function exclusiveOr(identity: Buffer, share: Buffer, from = 0): Buffer {
  for (let at = 0; at < share.length; at += 1)
    identity[from + at]! ^= share[at]!;
  return identity;
}
