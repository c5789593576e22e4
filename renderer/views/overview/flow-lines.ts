import type { OverviewService } from "../../../shared/contract/commands.ts";
import type { Provider } from "../../../shared/domain/archive.ts";
import type { Category } from "../../../shared/domain/category.ts";
import type { DataFlow } from "../../../shared/domain/data-flow.ts";

/** Where records come from, in the order of the diagram; what is passed on goes the other way. */
export const SOURCES = [
  "provided",
  "observed",
  "inferred",
  "received",
] as const satisfies readonly DataFlow[];

export type Source = (typeof SOURCES)[number];

/** Height of the diagram, in its own units. */
export const HEIGHT = 432;

/** How thick a line is: one of four steps, because a linear width would show messages and nothing else. */
export const STEPS = [
  { step: 1, words: "few", width: 2 },
  { step: 2, words: "hundreds", width: 6 },
  { step: 3, words: "thousands", width: 12 },
  { step: 4, words: "more", width: 22 },
] as const;

export type Step = (typeof STEPS)[number]["step"];

/** Under a hundred, hundreds, thousands, tens of thousands and more. */
export function stepOf(records: number): Step {
  if (records < 100) return 1;
  if (records < 1000) return 2;
  return records < 10_000 ? 3 : 4;
}

/** A line from the left edge to the right one. */
export interface Line {
  flow: DataFlow;
  step: Step;
  fromY: number;
  toY: number;
}

export interface FlowMap {
  sources: Source[];
  services: Provider[];
  /** What was passed on, by the kind of record that says so. */
  recipients: Category[];
  /** Between sources and services, the thick ones first: thin ones are drawn over them. */
  incoming: Line[];
  outgoing: Line[];
}

/** What the diagram draws: only what there is. */
export function flowMap(held: readonly OverviewService[]): FlowMap {
  const kept = held.filter(({ records }) => records > 0);
  const services = kept.map(({ id }) => id);
  const sources = SOURCES.filter((flow) =>
    kept.some(({ flows }) => flows[flow] > 0),
  );
  const recipients = [
    ...new Set(kept.flatMap(({ passedOn }) => Object.keys(passedOn))),
  ] as Category[];
  return {
    sources,
    services,
    recipients,
    incoming: linesBetween(
      sources.map((flow) => kept.map(({ flows }) => flows[flow])),
      (at) => sources[at] ?? "provided",
    ),
    outgoing: linesBetween(
      kept.map(({ passedOn }) =>
        recipients.map((category) => passedOn[category] ?? 0),
      ),
      () => "shared",
    ),
  };
}

/** Between two lines of one end. */
const SEAM = 3;

/** @param records by place on the left, then by place on the right; none draws no line */
function linesBetween(
  records: readonly (readonly number[])[],
  flowOf: (left: number) => DataFlow,
): Line[] {
  const widthOf = (count: number): number =>
    STEPS.find(({ step }) => step === stepOf(count))?.width ?? 0;
  const rights = records[0]?.length ?? 0;
  const left = records.map((counts, at) =>
    portsOf(
      counts.map((count) => (count > 0 ? widthOf(count) : null)),
      at,
      records.length,
    ),
  );
  const right = Array.from({ length: rights }, (_, at) =>
    portsOf(
      records.map((counts) => {
        const count = counts[at] ?? 0;
        return count > 0 ? widthOf(count) : null;
      }),
      at,
      rights,
    ),
  );
  return records
    .flatMap((counts, from) =>
      counts.flatMap((count, to): Line[] =>
        count === 0
          ? []
          : [
              {
                flow: flowOf(from),
                step: stepOf(count),
                fromY: left[from]?.[to] ?? 0,
                toY: right[to]?.[from] ?? 0,
              },
            ],
      ),
    )
    .sort((a, b) => b.step - a.step);
}

/** Where lines of these widths end at one place of a column: beside each other, around its middle; null is no line. */
function portsOf(
  widths: readonly (number | null)[],
  place: number,
  places: number,
): number[] {
  const drawn = widths.filter((width) => width !== null);
  const whole =
    drawn.reduce((sum, width) => sum + width, 0) + SEAM * (drawn.length - 1);
  let y = ((place + 0.5) * HEIGHT) / places - whole / 2;
  return widths.map((width) => {
    if (width === null) return 0;
    const middle = y + width / 2;
    y += width + SEAM;
    return middle;
  });
}
