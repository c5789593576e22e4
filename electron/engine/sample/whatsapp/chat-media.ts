import { mediaBytes } from "../media-bytes.ts";

const KNOWN = /\.(jpg|gif|mp4|pdf)$/;

const HEADS: Readonly<Record<string, string>> = {
  opus: "OggS\0\u0002",
  webp: "RIFF\x1a\0\0\0WEBPVP8L",
  m4a: "\0\0\0\x18ftypM4A ",
};

const OTHER_CHAT =
  "01/02/2013, 10:00 - Old Friend: this is another chat\n01/02/2013, 10:01 - Old Friend: which somebody attached\n";

/** The bytes of a file that lies beside a chat, by its name. */
export function attachmentBytes(name: string): Uint8Array {
  if (KNOWN.test(name)) return mediaBytes(name);
  const dot = name.lastIndexOf(".");
  const ending = name.slice(dot + 1);
  if (ending === "vcf")
    return Buffer.from(
      `BEGIN:VCARD\nVERSION:3.0\nN:;${name.slice(0, dot)};;;\nFN:${name.slice(0, dot)}\nTEL;type=CELL:+447700900789\nEND:VCARD\n`,
    );
  if (ending === "txt") return Buffer.from(OTHER_CHAT);
  // Enough to be told apart, nothing to play.
  return Buffer.from(`${HEADS[ending] ?? ""}${name}`, "latin1");
}
