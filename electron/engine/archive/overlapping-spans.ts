/**
 * True when two spans share a byte. `starts` and `ends` (exclusive) belong together by position.
 *
 * A "better zip bomb" names the same packed bytes in thousands of directory records;
 * an honest zip never shares one.
 */
export function haveOverlap(
  starts: readonly number[],
  ends: readonly number[],
): boolean {
  const order = Uint32Array.from(starts.keys());
  order.sort((a, b) => at(starts, a) - at(starts, b));
  let end = 0;
  for (const index of order) {
    if (at(starts, index) < end) return true;
    end = at(ends, index);
  }
  return false;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
