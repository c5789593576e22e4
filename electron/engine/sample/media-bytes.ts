import { crc32, deflateSync } from "node:zlib";
import { jpeg } from "./jpeg.ts";
import { Random } from "./random.ts";

/** The bytes of a made-up picture, film, sound or document, by the ending of its name. */
export function mediaBytes(uri: string): Buffer {
  const make = MAKERS[uri.slice(uri.lastIndexOf(".") + 1)];
  if (make === undefined)
    throw new Error("a medium with an ending nobody can make");
  return make(new Random(uri));
}

const MAKERS: Record<string, (random: Random) => Buffer> = {
  jpg: landscape,
  png: dot,
  // The smallest picture: one white pixel.
  gif: () =>
    Buffer.from(
      "R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==",
      "base64",
    ),
  mp4: film,
  pdf: () =>
    Buffer.from(
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
    ),
};

/** A sky, a sun and a hill in coarse blocks: no face, no place. */
function landscape(random: Random): Buffer {
  const width = 16;
  const height = 12;
  const warmth = random.next();
  const sun = { x: random.between(2, 13), y: random.between(1, 5) };
  const slope = random.next() * Math.PI;
  return jpeg(width, height, (x, y) => {
    const hill = height * (0.62 + 0.18 * Math.sin(slope + x / 3));
    if (y > hill) return [40 + y * 4, 90 + random.between(0, 30), 50];
    if (Math.hypot(x - sun.x, y - sun.y) < 1.6) return [255, 236, 170];
    return [110 + 110 * warmth - y * 3, 160 - y * 2, 235 - 90 * warmth - y * 5];
  });
}

/** A round sticker on a transparent ground. */
function dot(random: Random): Buffer {
  const size = 24;
  const colour = [
    random.between(60, 250),
    random.between(60, 250),
    random.between(60, 250),
  ];
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const inside = Math.hypot(x - 11.5, y - 11.5) < 11;
      rows.set([...colour, inside ? 255 : 0], y * (size * 4 + 1) + 1 + x * 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk("IHDR", header),
    pngChunk("IDAT", deflateSync(rows)),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A container that says it is MP4 and holds noise: enough to be told apart, nothing to play. */
function film(random: Random): Buffer {
  const noise = Buffer.from(random.letters(120, "0123456789abcdef"), "latin1");
  const head = Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "latin1");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(noise.length + 8);
  return Buffer.concat([head, length, Buffer.from("mdat", "latin1"), noise]);
}
