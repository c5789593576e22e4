/** Too early, the guess would jump about; too late, it is over. */
const ENOUGH_MILLISECONDS = 4000;
const ENOUGH_SHARE = 0.03;

/** How long reading the rest will take at the pace so far; null while nobody can tell. */
export function secondsLeft(
  read: number,
  total: number,
  milliseconds: number,
): number | null {
  const share = total === 0 ? 0 : read / total;
  if (milliseconds < ENOUGH_MILLISECONDS || share < ENOUGH_SHARE) return null;
  return Math.max(0, (milliseconds / share - milliseconds) / 1000);
}
