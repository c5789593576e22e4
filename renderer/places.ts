import {
  COMPANY_FILTERS,
  COMPANY_SORTS,
  PEOPLE_SORTS,
  type CompanyQuery,
  type PeopleSort,
} from "../shared/contract/commands.ts";
import type { EntryStatus, Provider } from "../shared/domain/archive.ts";
import { ENTRY_STATUSES, PROVIDERS } from "../shared/domain/archive.ts";
import { CATEGORIES, type Category } from "../shared/domain/category.ts";
import {
  FLOWS_OR_UNKNOWN,
  type FlowOrUnknown,
} from "../shared/domain/data-flow.ts";
import { FACT_KINDS, type FactKind } from "../shared/domain/fact.ts";
import { MECHANISMS, type Mechanism } from "../shared/domain/mechanism.ts";
import { GROUP_IDS, type GroupId } from "./components/groups.ts";
import { SUBJECTS, type Subject } from "./views/findings/subjects.ts";

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
  /** The records of one finding. */
  finding?: string;
  after?: string;
  before?: string;
  /** Id of somebody the records name. */
  person?: string;
  /** Id of the company the records are of. */
  organisation?: string;
  mechanism?: Mechanism;
  /** As the business named it. */
  event?: string;
  /** Something that the records say of the archives' owner. */
  fact?: { kind: FactKind; value: string };
}

export interface CompaniesParams {
  /** Part of a name. */
  q?: string;
  mechanism?: Mechanism;
  only?: NonNullable<CompanyQuery["only"]>;
  sort?: NonNullable<CompanyQuery["sort"]>;
  /** The one that is opened. */
  company?: string;
}

export interface PeopleParams {
  q?: string;
  provider?: Provider;
  sort?: PeopleSort;
  /** Who is opened. */
  person?: string;
}

export interface ArchivesParams {
  archive?: string;
  status?: EntryStatus | "issues";
}

export interface FindingsParams {
  /** The page of one: which; the list: the row that somebody comes back to. */
  finding?: string;
  subject?: Subject;
}

/** A page to go to, with what it should show. The address stays in memory: see router.tsx. */
export type Place =
  | { to: "/" }
  | { to: "/overview" }
  | { to: "/portrait" }
  | { to: "/findings"; search?: FindingsParams }
  | { to: "/companies"; search?: CompaniesParams }
  | { to: "/people"; search?: PeopleParams }
  | { to: "/stories" }
  | { to: "/findings/one"; search: FindingsParams }
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
    finding: textOf(raw["finding"]),
    after: dateOf(raw["after"]),
    before: dateOf(raw["before"]),
    person: textOf(raw["person"]),
    organisation: textOf(raw["organisation"]),
    mechanism: oneOf(MECHANISMS, raw["mechanism"]),
    event: textOf(raw["event"]),
    fact: factOf(raw["fact"]),
  });
}

export function toCompaniesParams(raw: Raw): CompaniesParams {
  return dropUndefined({
    q: textOf(raw["q"]),
    mechanism: oneOf(MECHANISMS, raw["mechanism"]),
    only: oneOf(COMPANY_FILTERS, raw["only"]),
    sort: oneOf(COMPANY_SORTS, raw["sort"]),
    company: textOf(raw["company"]),
  });
}

export function toPeopleParams(raw: Raw): PeopleParams {
  return dropUndefined({
    q: textOf(raw["q"]),
    provider: oneOf(PROVIDERS, raw["provider"]),
    sort: oneOf(PEOPLE_SORTS, raw["sort"]),
    person: textOf(raw["person"]),
  });
}

export function toArchivesParams(raw: Raw): ArchivesParams {
  return dropUndefined({
    archive: textOf(raw["archive"]),
    status: oneOf([...ENTRY_STATUSES, "issues"] as const, raw["status"]),
  });
}

export function toFindingsParams(raw: Raw): FindingsParams {
  return dropUndefined({
    finding: textOf(raw["finding"]),
    subject: oneOf(SUBJECTS, raw["subject"]),
  });
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

function factOf(raw: unknown): SearchParams["fact"] {
  if (typeof raw !== "object" || raw === null) return undefined;
  const said = raw as Raw;
  const kind = oneOf(FACT_KINDS, said["kind"]);
  const value = textOf(said["value"]);
  return kind === undefined || value === undefined
    ? undefined
    : { kind, value };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function dropUndefined<T extends object>(params: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(params).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
