import { hash } from "node:crypto";

/** A public id for what is known by a text: the same in every vault, so row numbers never leave this one. */
export function textId(...parts: readonly string[]): string {
  return hash("sha256", parts.join("\u0000"), "buffer")
    .subarray(0, 12)
    .toString("base64url");
}
