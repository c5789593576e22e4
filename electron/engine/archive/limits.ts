const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** Bounds on one part. They refuse only what would hurt; sizes are bytes. */
export interface Limits {
  readonly wholeEntryBytes: number;
  readonly chunkBytes: number;
  readonly entriesPerPart: number;
  readonly nameBytesPerPart: number;
  readonly pathLength: number;
  readonly depth: number;
  readonly ratio: number;
  readonly ratioFloorBytes: number;
  readonly denseBytesPerPart: number;
}

/** The bounds that everybody gets; only tests pass others. */
export const LIMITS: Limits = {
  // Up to here an entry is read and parsed as a whole, which is faster; above, memory stays flat.
  wholeEntryBytes: 16 * MIB,

  // Larger reads gain nothing measurable; the contract of `chunks` allows 1 MB.
  chunkBytes: 256 * KIB,

  // An entry takes some 250 bytes of memory with its path, so 500 MB at the worst.
  entriesPerPart: 2_000_000,

  // A name may be 64 KB long, so a count alone would let the names of a part grow to 128 GB.
  // 2,000,000 entries with names of 130 bytes still pass.
  nameBytesPerPart: 256 * MIB,

  // PATH_MAX of Linux: a longer path cannot be unpacked there.
  pathLength: 4096,

  // Far above any download known; bounds the recursion of the folder walk.
  depth: 100,

  // The densest honest entry known is a log at 71:1; DEFLATE itself ends at about 1032:1.
  ratio: 200,

  // Below this a bomb costs a tenth of a second and no memory, so dense entries are let through.
  ratioFloorBytes: 64 * MIB,

  // A heap of bombs, each just below the floor: together they may cost two seconds of inflating.
  denseBytesPerPart: GIB,
};
