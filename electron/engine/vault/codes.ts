import {
  ENTRY_STATUSES,
  PROVIDERS,
  SKIP_REASONS,
} from "../../../shared/domain/archive.ts";
import { CATEGORIES } from "../../../shared/domain/category.ts";
import { DATA_FLOWS } from "../../../shared/domain/data-flow.ts";
import { CONFIDENCES, DETECTORS } from "../../../shared/domain/detector.ts";
import { FACT_KINDS } from "../../../shared/domain/fact.ts";
import {
  MECHANISMS,
  type Mechanism,
} from "../../../shared/domain/mechanism.ts";
import { MESSAGE_KINDS } from "../../../shared/domain/record.ts";
import { TRAITS } from "../../../shared/domain/trait.ts";

/** A closed list as the vault stores it: by position. */
export class Codes<T extends string> {
  readonly #values: readonly T[];
  readonly #positions: ReadonlyMap<T, number>;

  constructor(values: readonly T[]) {
    this.#values = values;
    this.#positions = new Map(values.map((value, index) => [value, index]));
  }

  toCode(value: T): number {
    const code = this.#positions.get(value);
    if (code === undefined) throw new Error("value outside its list");
    return code;
  }

  fromCode(code: number): T {
    const value = this.#values[code];
    if (value === undefined) throw new Error("code outside its list");
    return value;
  }
}

export const categories = new Codes(CATEGORIES);
export const flows = new Codes(DATA_FLOWS);
export const providers = new Codes(PROVIDERS);
export const statuses = new Codes(ENTRY_STATUSES);
export const reasons = new Codes(SKIP_REASONS);
export const kinds = new Codes(MESSAGE_KINDS);
export const mechanisms = new Codes(MECHANISMS);
export const traits = new Codes(TRAITS);
export const detectors = new Codes(DETECTORS);
export const confidences = new Codes(CONFIDENCES);
export const factKinds = new Codes(FACT_KINDS);

/** Mechanisms as the bits of one number. */
export function toBits(values: readonly Mechanism[]): number {
  return values.reduce(
    (bits, value) => bits | (1 << mechanisms.toCode(value)),
    0,
  );
}

/** Positions of the bits that are set. */
export function bitsOf(bits: number): number[] {
  return MECHANISMS.map((_, index) => index).filter(
    (index) => (bits & (1 << index)) !== 0,
  );
}
