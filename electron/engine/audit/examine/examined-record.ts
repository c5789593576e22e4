import type { Provider } from "../../../../shared/domain/archive.ts";
import type { Category } from "../../../../shared/domain/category.ts";
import type { Scalar } from "../../../../shared/domain/record.ts";

/** A record as the examination looks at it. */
export interface ExaminedRecord {
  readonly provider: Provider;
  readonly category: Category;
  readonly title: string | null;
  readonly text: string | null;
  /** Leftovers; only read for the categories that tell of the owner. */
  readonly extra: readonly (readonly [key: string, value: Scalar])[];
  /** Which mappings read it; only known for the same categories. */
  readonly mappings: readonly string[];
}
