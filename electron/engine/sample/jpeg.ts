// A baseline JPEG of flat 8x8 blocks: with a flat block only its mean is coded, so that no transform is needed.

const QUANTISER = 8;

// Both Huffman tables are our own: ten sizes of difference with four bits each, and "end of block" alone.
const DIFFERENCE_SIZES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** A picture whose block at (x, y) has the given red, green and blue. */
export function jpeg(
  blocksWide: number,
  blocksHigh: number,
  colour: (x: number, y: number) => readonly [number, number, number],
): Buffer {
  const bits = new BitWriter();
  const previous = [0, 0, 0];
  for (let y = 0; y < blocksHigh; y++) {
    for (let x = 0; x < blocksWide; x++) {
      for (const [component, level] of toYCbCr(colour(x, y)).entries()) {
        const mean = Math.round((level * 8) / QUANTISER);
        bits.writeDifference(mean - (previous[component] ?? 0));
        previous[component] = mean;
      }
    }
  }
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [
      ...Buffer.from("JFIF\0", "latin1"),
      1,
      1,
      0,
      0,
      1,
      0,
      1,
      0,
      0,
    ]),
    segment(0xdb, [0, ...Array.from({ length: 64 }, () => QUANTISER)]),
    segment(0xc0, [
      8,
      ...twoBytes(blocksHigh * 8),
      ...twoBytes(blocksWide * 8),
      3,
      ...[1, 2, 3].flatMap((component) => [component, 0x11, 0]),
    ]),
    segment(0xc4, [
      0x00,
      ...codesOfLength(4, DIFFERENCE_SIZES.length),
      ...DIFFERENCE_SIZES,
    ]),
    segment(0xc4, [0x10, ...codesOfLength(1, 1), 0]),
    segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
    bits.finish(),
    Buffer.from([0xff, 0xd9]),
  ]);
}

function toYCbCr([red, green, blue]: readonly [
  number,
  number,
  number,
]): number[] {
  return [
    0.299 * red + 0.587 * green + 0.114 * blue - 128,
    -0.1687 * red - 0.3313 * green + 0.5 * blue,
    0.5 * red - 0.4187 * green - 0.0813 * blue,
  ];
}

const twoBytes = (value: number): number[] => [value >> 8, value & 255];

const codesOfLength = (length: number, count: number): number[] =>
  Array.from({ length: 16 }, (_, index) => (index + 1 === length ? count : 0));

const segment = (marker: number, body: readonly number[]): Buffer =>
  Buffer.from([0xff, marker, ...twoBytes(body.length + 2), ...body]);

class BitWriter {
  readonly #bytes: number[] = [];
  #held = 0;
  #count = 0;

  writeDifference(difference: number): void {
    const size =
      difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
    this.#write(size, 4);
    this.#write(difference < 0 ? difference + 2 ** size - 1 : difference, size);
    this.#write(0, 1);
  }

  /** The last byte is filled with ones, as the format asks. */
  finish(): Buffer {
    while (this.#count > 0) this.#write(1, 1);
    return Buffer.from(this.#bytes);
  }

  #write(value: number, length: number): void {
    for (let bit = length - 1; bit >= 0; bit--) {
      this.#held = (this.#held << 1) | ((value >> bit) & 1);
      if (++this.#count < 8) continue;
      this.#bytes.push(this.#held);
      // A zero after 0xff says that this is data and no marker.
      if (this.#held === 0xff) this.#bytes.push(0);
      this.#held = 0;
      this.#count = 0;
    }
  }
}
