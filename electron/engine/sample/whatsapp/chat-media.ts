import { mediaBytes } from "../media-bytes.ts";

const KNOWN = /\.(jpg|gif|mp4|pdf)$/;

const HEADS: Readonly<Record<string, string>> = {
  opus: "OggS\0\u0002",
  webp: "RIFF\x1a\0\0\0WEBPVP8L",
  m4a: "\0\0\0\x18ftypM4A ",
};

const OTHER_CHAT =
  "01/02/2013, 10:00 - Old Friend: this is another chat\n01/02/2013, 10:01 - Old Friend: which somebody attached\n";

/** What the contact card of that name says. */
export function cardIn(file: string): { name: string; phone: string } {
  return { name: file.slice(0, file.lastIndexOf(".")), phone: "+447700900789" };
}

/** The bytes of a file that lies beside a chat, by its name. */
export function attachmentBytes(name: string): Uint8Array {
  if (KNOWN.test(name)) return mediaBytes(name);
  const ending = name.slice(name.lastIndexOf(".") + 1);
  if (ending === "vcf") {
    const card = cardIn(name);
    return Buffer.from(
      `BEGIN:VCARD\nVERSION:3.0\nN:;${card.name};;;\nFN:${card.name}\nTEL;type=CELL:${card.phone}\nEND:VCARD\n`,
    );
  }
  if (ending === "txt") return Buffer.from(OTHER_CHAT);
  // Enough to be told apart, nothing to play.
  return Buffer.from(`${HEADS[ending] ?? ""}${name}`, "latin1");
}
