import type { EntryStatus, Provider } from "../shared/domain/archive.ts";
import { ENTRY_STATUSES, PROVIDERS } from "../shared/domain/archive.ts";
import { CATEGORIES, type Category } from "../shared/domain/category.ts";
import {
  FLOWS_OR_UNKNOWN,
  type FlowOrUnknown,
} from "../shared/domain/data-flow.ts";
import { GROUP_IDS, type GroupId } from "./components/groups.ts";

/** What a search asks for, as it stands in the (unwritten) address. */
export interface SearchParams {
  q?: string;
  /** Everything, as long as nothing narrows it. */
  all?: true;
  category?: Category;
  /** All categories of a group of the overview. */
  group?: GroupId;
  flow?: FlowOrUnknown;
  provider?: Provider;
  archive?: string;
  after?: string;
  before?: string;
}

export interface ArchivesParams {
  archive?: string;
  status?: EntryStatus | "issues";
}

export interface FindingsParams {
  finding?: string;
}

/** A page to go to, with what it should show. The address stays in memory: see router.tsx. */
export type Place =
  | { to: "/" }
  | { to: "/overview" }
  | { to: "/findings"; search?: FindingsParams }
  | { to: "/search"; search?: SearchParams }
  | { to: "/checklist" }
  | { to: "/archives"; search?: ArchivesParams };

type Raw = Readonly<Record<string, unknown>>;

export function toSearchParams(raw: Raw): SearchParams {
  return dropUndefined({
    q: textOf(raw["q"]),
    all: raw["all"] === true ? true : undefined,
    category: oneOf(CATEGORIES, raw["category"]),
    group: oneOf(GROUP_IDS, raw["group"]),
    flow: oneOf(FLOWS_OR_UNKNOWN, raw["flow"]),
    provider: oneOf(PROVIDERS, raw["provider"]),
    archive: textOf(raw["archive"]),
    after: dateOf(raw["after"]),
    before: dateOf(raw["before"]),
  });
}

export function toArchivesParams(raw: Raw): ArchivesParams {
  return dropUndefined({
    archive: textOf(raw["archive"]),
    status: oneOf([...ENTRY_STATUSES, "issues"] as const, raw["status"]),
  });
}

export function toFindingsParams(raw: Raw): FindingsParams {
  return dropUndefined({ finding: textOf(raw["finding"]) });
}

function oneOf<T extends string>(
  known: readonly T[],
  value: unknown,
): T | undefined {
  return known.find((each) => each === value);
}

function textOf(value: unknown): string | undefined {
  // The router reads what looks like a number as one: "2019" is a search too.
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function dateOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? text
    : undefined;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function dropUndefined<T extends object>(params: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(params).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
