/** Digits that stand together, with what divides them: `06 12`, `4539-5787`, `85.07.30-033.28`. */
interface DigitRun {
  readonly groups: readonly DigitGroup[];
}

interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the group before; empty for the first. */
  readonly divider: string;
}

const GROUP = /\d+/g;
const WORD = /[\p{L}\p{N}_]/u;

/** Runs of groups with one space, dot or hyphen between them. */
function digitRuns(text: string): DigitRun[] {
  const runs: DigitGroup[][] = [];
  let last: DigitGroup | undefined;
  for (const { 0: digits, index: start } of text.matchAll(GROUP)) {
    const divider = last === undefined ? "" : text.slice(last.end, start);
    const isNext = last !== undefined && /^[ .-]$/.test(divider);
    const group: DigitGroup = {
      digits,
      start,
      end: start + digits.length,
      divider: isNext ? divider : "",
    };
    if (isNext) runs.at(-1)!.push(group);
    else runs.push([group]);
    last = group;
  }
  return runs.map((groups) => ({ groups }));
}

/** Groups in a row, as one number. */
export interface DigitWindow {
  readonly digits: string;
  /** Lengths of the groups: `4 4 4 4`. */
  readonly shape: string;
  /** What divides them, each once. */
  readonly dividers: string;
  readonly start: number;
  readonly end: number;
}

/** All windows of some shapes in a text, that are no part of a longer word or number. */
export function* digitWindows(
  text: string,
  shapes: ReadonlySet<string>,
  mostGroups: number,
): Generator<DigitWindow> {
  for (const { groups } of digitRuns(text))
    for (let from = 0; from < groups.length; from += 1) {
      let shape = "";
      let digits = "";
      let dividers = "";
      for (
        let to = from;
        to < groups.length && to < from + mostGroups;
        to += 1
      ) {
        const group = groups[to]!;
        shape += shape === "" ? group.digits.length : ` ${group.digits.length}`;
        digits += group.digits;
        if (to > from && !dividers.includes(group.divider))
          dividers += group.divider;
        const { start } = groups[from]!;
        const { end } = group;
        if (shapes.has(shape) && isWhole(text, start, end))
          yield { digits, shape, dividers, start, end };
      }
    }
}

/** Whether nothing that belongs to it stands at either end: no letter, no decimal point with digits behind it. */
export function isWhole(text: string, start: number, end: number): boolean {
  return (
    !WORD.test(text[start - 1] ?? " ") &&
    !WORD.test(text[end] ?? " ") &&
    !/[\d+][.,]$/.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[.,]\d/.test(text.slice(end, end + 2))
  );
}

/** Lengths as shapes: one group of each. */
export function shapesOf(...shapes: readonly string[]): ReadonlySet<string> {
  return new Set(shapes);
}
