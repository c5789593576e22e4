import type { Random } from "./random.ts";

const MINUTE = 60_000;
const HOUR = 3_600_000;

/**
 * Instants in milliseconds, newest first, never two the same, mostly in waking hours.
 *
 * Archives are written newest first, so going back in time lets a file be streamed without sorting it.
 * `perSession` is how many come close together, as the lines of one chat do.
 */
export function* timesBack(
  random: Random,
  count: number,
  fromMs: number,
  toMs: number,
  perSession = 1,
): Generator<number> {
  let at = Math.floor(toMs);
  let inSession = 0;
  for (let done = 0; done < count; done++) {
    if (inSession > 0) {
      at -= Math.ceil(2_000 + random.exponential() * 0.9 * MINUTE);
    } else {
      const sessions = Math.max(1, (count - done) / perSession);
      const room = Math.max(0, at - fromMs);
      const gap =
        Math.min(0.95, random.exponential() / (sessions + 0.5)) * room;
      at = awake(at - Math.ceil(gap) - 1_000 * random.between(60, 119), random);
      inSession = 1 + Math.floor(random.exponential() * (perSession - 1) * 1.2);
    }
    inSession--;
    yield at;
  }
}

/** The same in whole seconds, as every file but the chats writes them. */
export function* secondsBack(
  random: Random,
  count: number,
  fromMs: number,
  toMs: number,
): Generator<number> {
  let last = Infinity;
  for (const at of timesBack(random, count, fromMs, toMs)) {
    last = Math.min(last - 1, Math.floor(at / 1000));
    yield last;
  }
}

/** Sleep between one and seven, in a zone an hour ahead of UTC: moved back, so that the order stays. */
function awake(at: number, random: Random): number {
  const hour = Math.floor(at / HOUR + 1) % 24;
  if (hour < 1 || hour > 6 || random.chance(0.08)) return at;
  return at - Math.floor((hour + random.next() * 3) * HOUR);
}
