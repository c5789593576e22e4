/*
 * A record's row number says when it happened, so that "newest first" is the order of the full-text index and needs
 * no sort, also after a later import of older data: 256 numbers a second, from the year 1 on; records without a
 * time have negative numbers and come last.
 *
 * Chosen over rebuilding the index after each import of older data (3 to 4 s a million records, every time) and over
 * one index per archive (40 archives, 40 queries): the price is one more byte per word and record in the index.
 */

/** Row numbers that one second has. */
export const SECOND_IDS = 256;
const FIRST_SECOND = -62_135_596_800;

/** The lowest row number of a second; what happens in it lies from here on. */
export function firstIdOf(milliseconds: number): number {
  return (Math.floor(milliseconds / 1000) - FIRST_SECOND) * SECOND_IDS;
}

/** The lowest row number of the second in which a row number lies. */
export function secondOf(id: number): number {
  return Math.floor(id / SECOND_IDS) * SECOND_IDS;
}

/** Records without a time start here and count up. */
export const FIRST_TIMELESS_ID = -(2 ** 50);

/**
 * When more than 256 records share a second they spill into the next ones (an address book of 20,000 uploaded at
 * once fills 80 s): a range of row numbers reaches this much further, and the exact time decides.
 */
export const SPILL_IDS = 24 * 60 * 60 * SECOND_IDS;
