/** How often something was found rightly, wrongly, and not at all. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

interface Row extends Tally {
  name: string;
  precision: number;
  recall: number;
}

/** Counts by name of what is looked for. */
export class Tallies {
  readonly #tallies = new Map<string, Tally>();
  /** A line for each that was wrong or missed. */
  readonly mistakes: string[] = [];

  count(name: string, kind: keyof Tally, line = ""): void {
    const tally = this.#tallies.get(name) ?? { right: 0, wrong: 0, missed: 0 };
    tally[kind] += 1;
    this.#tallies.set(name, tally);
    if (kind !== "right") this.mistakes.push(`${kind} ${name}: ${line}`);
  }

  rows(): Row[] {
    return [...this.#tallies]
      .map(([name, tally]) => rowOf(name, tally))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** All names together. */
  total(): Row {
    const all: Tally = { right: 0, wrong: 0, missed: 0 };
    for (const { right, wrong, missed } of this.#tallies.values()) {
      all.right += right;
      all.wrong += wrong;
      all.missed += missed;
    }
    return rowOf("all", all);
  }

  /** For the output of a test. */
  table(heading: string): string {
    const line = (cells: readonly string[]): string =>
      cells
        .map((cell, at) => (at === 0 ? cell.padEnd(18) : cell.padStart(10)))
        .join("");
    return [
      `\n${heading}`,
      line(["", "found", "wrong", "missed", "precision", "recall"]),
      ...[...this.rows(), this.total()].map(
        ({ name, right, wrong, missed, precision, recall }) =>
          line([
            name,
            String(right),
            String(wrong),
            String(missed),
            precision.toFixed(3),
            recall.toFixed(3),
          ]),
      ),
      ...this.mistakes,
    ].join("\n");
  }
}

function rowOf(name: string, tally: Tally): Row {
  return {
    name,
    ...tally,
    precision: share(tally.right, tally.wrong),
    recall: share(tally.right, tally.missed),
  };
}

/** 1 where there was nothing to get wrong. */
function share(right: number, other: number): number {
  return right + other === 0 ? 1 : right / (right + other);
}
