import type { EntryStatus, Provider, SkipReason } from "../domain/archive.ts";
import type { Category } from "../domain/category.ts";
import type { DataFlow, FlowOrUnknown } from "../domain/data-flow.ts";
import type { Detector } from "../domain/detector.ts";
import type { DateOrder, DateReadings } from "../domain/date-order.ts";
import type { FactKind } from "../domain/fact.ts";
import type { Severity } from "../domain/finding.ts";
import type { Mechanism } from "../domain/mechanism.ts";
import type { PersonWay } from "../domain/person-way.ts";
import type { MessageKind, Scalar } from "../domain/record.ts";
import type { Trait } from "../domain/trait.ts";
import type { SampleForm } from "../domain/sample-form.ts";
import type { RequestStatus, Right } from "../domain/request.ts";
import type { Concern, StoryId } from "../domain/story.ts";
import type { Failure, Result } from "./errors.ts";
import type {
  AuditFormat,
  AuditPiece,
  Calendar,
  ExposureRow,
  Figures,
  LinkedPair,
  LoginPlaces,
  OverviewFlows,
  PortraitGroup,
} from "./exposure.ts";

/** A random token that a host registered for a path a person chose; the page never names a path. */
export type PickedPath = string;

/** Epoch milliseconds UTC. */
export type Instant = number;

/** The languages people are spoken to in. */
export type Locale = "en" | "fr";

/** At most this many rows cross in one call. */
export const PAGE_ROWS = 500;

export interface EntryCounts {
  total: number;
  read: number;
  generic: number;
  media: number;
  empty: number;
  duplicate: number;
  skipped: number;
  failed: number;
}

/** What a person should know of an archive as soon as it is in; its sentence is `remark.<id>`. */
export type ImportRemark =
  /** No mapping of ours knows the product or layout yet: all of it was read through `generic`. */
  | "generic-only"
  /** It is the download of a Page or of another profile: nothing of it was taken. */
  | "other-account"
  /** Its dates could be read in another order of day and month; the likelier one was taken. */
  | "ambiguous-dates"
  /** It holds as many messages as an export holds at most. */
  | "chat-cut";

export interface ImportedArchive {
  id: string;
  provider: Provider;
  account: string | null;
  alreadyKnown: boolean;
  /** It was known, and was read again as the person said; what the older reading had is gone. */
  readAgain: boolean;
  entries: EntryCounts;
  records: number;
  added: number;
  issues: number;
  /** What a person should know of it at once. */
  remarks: ImportRemark[];
  /** Records whose time is only known as a page's clock showed it: nothing told the zone. */
  timesWithoutZone: number;
  /** What its dates could be; null where they have one order only. */
  dates: DateReadings | null;
}

export interface ImportFailure {
  paths: string[];
  code: Failure["code"];
  /** The sentence of the code, in the language asked for. */
  message: string;
}

export interface ImportReport {
  archives: ImportedArchive[];
  failed: ImportFailure[];
}

export interface ArchivePart {
  name: string;
  bytes: number;
  /** Null until computed in the background, and for a folder. */
  sha256: string | null;
}

export interface ArchiveRow {
  id: string;
  provider: Provider;
  account: string | null;
  importedAt: Instant;
  parts: ArchivePart[];
  entries: number;
  records: number;
  issues: number;
  /** What its dates could be; null where they have one order only. */
  dates: DateReadings | null;
}

export interface IssueRow {
  code: Failure["code"];
  locator: string;
  message: string;
}

export interface CoverageEntry {
  archive: string;
  part: string;
  path: string;
  status: EntryStatus;
  reason: SkipReason | null;
  mapping: string | null;
  /** The category with most of the entry's records; of an empty entry, what it would have held. */
  category: Category | null;
  categories: Category[];
  records: number;
  issues: IssueRow[];
}

export interface CoverageTotals extends EntryCounts {
  records: number;
  issues: number;
}

export interface CoveragePage {
  entries: CoverageEntry[];
  totals: CoverageTotals;
  next: string | null;
}

export interface OverviewCategory {
  id: Category;
  records: number;
  flows: Record<DataFlow, number>;
  /** Of how many nobody knows how they came; `flows` counts them too, under the placeholder the vault notes. */
  unknownFlow: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
  organisations: number;
}

/** What one archive cannot show, as far as it says so itself. */
export interface ArchiveLimits {
  id: string;
  provider: Provider;
  account: string | null;
  /** The dates that were asked for, where the download says them; null: all time, as far as anybody knows. */
  dates: { fromAt: Instant | null; toAt: Instant | null } | null;
  /** Parts that are here, of how many there are by their own names; null when none is known to be missing. */
  parts: { here: number; of: number } | null;
  /** Gaps in files that are numbered. */
  missingPages: number;
  /** Whether it came as HTML, which leaves out what JSON holds: exact times, ids, what pictures say of themselves. */
  html: boolean;
}

/** What the archives cannot show. */
export interface Completeness {
  archives: ArchiveLimits[];
  /** Kinds that were asked for and came back empty. */
  empty: Category[];
  /** Kinds of which no archive holds anything, not even a file that says so. */
  absent: Category[];
}

/** What one service keeps. */
export interface OverviewService {
  id: Provider;
  records: number;
  /** Each record once: what no mapping understood is `unknown`. */
  flows: Record<FlowOrUnknown, number>;
  /** Of what was passed on, how many of each kind; kinds without any are left out. */
  passedOn: Partial<Record<Category, number>>;
}

export interface Overview {
  archives: number;
  categories: OverviewCategory[];
  /** All services; those without archives with nothing. */
  services: OverviewService[];
  people: number;
  organisations: number;
  completeness: Completeness;
}

/** What carries a date, month by month, oldest first; months without records are left out. */
export interface TimelineMonth {
  /** `YYYY-MM`, in UTC. */
  month: string;
  records: number;
  byCategory: Partial<Record<Category, number>>;
  /** Without what no mapping understood: nobody knows how that came. */
  byFlow: Partial<Record<DataFlow, number>>;
}

export interface Timeline {
  months: TimelineMonth[];
}

export interface CompanyMechanism {
  id: Mechanism;
  records: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
}

/** What a company's name could reveal of somebody who deals with it, and the word in it that says so. */
export interface CompanySignal {
  trait: Trait;
  term: string;
}

export interface Company {
  id: string;
  name: string;
  names: string[];
  /** The registrable domain, where a name is an address. */
  domain: string | null;
  mechanisms: CompanyMechanism[];
  events: Record<string, number>;
  records: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
  /** Whether the archives show that the person dealt with it; null before anybody looked. */
  known: boolean | null;
  /** Whether it is a known data broker or ad agency; null before anybody looked. */
  broker: boolean | null;
  /** False for ids and random tokens: who that is, the archive does not say. */
  readable: boolean;
  signals: CompanySignal[];
}

export interface CompanyPage {
  companies: Company[];
  /** How many there are with this query and these filters. */
  total: number;
  next: string | null;
}

/** One human being, by whatever names the archives call them. */
export interface Person {
  /** The same after a re-import; another once they are joined with somebody or split. */
  id: string;
  /** The one most records use. */
  name: string;
  /** As the archives write them; also what a phone book has for a bare number. */
  names: string[];
  providers: Provider[];
  /** In E.164; digits alone where nobody can tell the country. */
  phones: string[];
  emails: string[];
  /** Those they wrote. */
  messages: number;
  /** Those that name them, messages included: what the filter `person` finds. */
  records: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
}

export const PEOPLE_SORTS = ["name", "messages", "records", "last"] as const;

export type PeopleSort = (typeof PEOPLE_SORTS)[number];

export interface PeoplePage {
  people: Person[];
  /** All that the filters leave. */
  total: number;
  next: string | null;
}

/** One way in which a service came to know of somebody. */
export interface PersonLearned {
  id: PersonWay;
  /** Of a chat or group the messages they wrote, and its first and last of anybody's. */
  records: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
}

/** What one service holds of somebody. */
export interface PersonService {
  provider: Provider;
  ways: PersonLearned[];
  records: number;
  /** Those they wrote. */
  messages: number;
  /** Those written to them in conversations with them alone. */
  ownMessages: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
  /** False when only others wrote them down there: they gave it nothing themselves, as far as the archives show. */
  isUser: boolean;
}

/** One conversation of somebody's on one service; what two services hold of it is two. */
export interface PersonConversation {
  id: string;
  title: string;
  provider: Provider;
  /** Whether nobody is in it but they and the account's owner. */
  isAlone: boolean;
  /** Those they wrote. */
  messages: number;
  /** The account owner's; null in a group. */
  ownMessages: number | null;
  firstAt: Instant | null;
  lastAt: Instant | null;
}

export interface PersonPage {
  person: Person;
  services: PersonService[];
  /** True when no service shows that they ever used it: all it has of them, others gave. */
  onlyContact: boolean;
  /** The latest first, at most 500. */
  conversations: PersonConversation[];
  /** Others who are called the same; whether they are the same only the person can say. At most 500. */
  namesakes: Person[];
}

export const COMPANY_SORTS = [
  "ties",
  "records",
  "name",
  "last",
  "first",
] as const;

/** Which companies: `revealing` are those whose names could reveal what the law protects most. */
export const COMPANY_FILTERS = [
  "known",
  "unknown",
  "broker",
  "unreadable",
  "revealing",
] as const;

export interface CompanyQuery {
  cursor?: string | undefined;
  limit?: number | undefined;
  /** Those tied in most ways first, unless told. */
  sort?: (typeof COMPANY_SORTS)[number] | undefined;
  /** Part of a name; case and accents do not matter. */
  query?: string | undefined;
  mechanism?: Mechanism | undefined;
  only?: (typeof COMPANY_FILTERS)[number] | undefined;
}

/** Events of one type, as the business named it. */
export interface CompanyEvent {
  type: string;
  records: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
  /** How telling it is, from 1 ordinary to 4 special, whatever the business is. */
  sensitivity: number;
}

/** What is known of a data broker or ad agency. */
export interface BrokerFacts {
  name: string;
  /** Who answers for it. */
  controller: string;
  /** Lines; null where our source has none. */
  address: string | null;
  /** An address of the source as text, never opened. */
  source: string;
  /** When these facts were last compared with their source. */
  checkedAt: Instant;
}

/** An entry of the directory that was read in, with why it is shown. Its texts are somebody else's. */
export interface DirectoryMatch extends DirectoryEntry {
  /** The same registrable domain of site or e-mail, the same name, or the name of something it answers for. */
  by: "domain" | "email" | "name" | "runs";
}

export interface CompanyDetail extends Company {
  /** Rare but telling ones first. */
  eventTypes: CompanyEvent[];
  /** Of what the person wrote, searched or reacted to, the newest that name it: record ids. */
  namedIn: string[];
  /** The brokers it could be: of several countries, there are several. */
  brokers: BrokerFacts[];
  directory: DirectoryMatch[];
}

export interface DirectoryElement {
  description: string;
  type: string;
  optional: boolean;
}

export interface DirectoryEntry {
  slug: string;
  name: string;
  /** Lines. */
  address: string;
  email: string | null;
  phone: string | null;
  fax: string | null;
  /** Addresses as text, never opened. */
  webform: string | null;
  web: string | null;
  /** Country codes, or `all`. */
  countries: string[];
  /** Other services it answers for. */
  runs: string[];
  /** What a request has to tell so that the company finds the person. */
  elements: DirectoryElement[];
  /** ISO 639-1. */
  language: string | null;
  needsId: boolean;
  transport: "email" | "letter" | "fax" | "webform" | null;
  sources: string[];
  quality: "tested" | "verified" | "imported" | "scraped";
  comments: string[];
}

/** What is held of a directory of companies. */
export interface DirectorySource {
  /** Of the folder or file, as chosen. */
  name: string;
  readAt: Instant;
  /** `YYYY-MM-DD`, where its name says so: nothing else tells how old its facts are. */
  dated: string | null;
  companies: number;
  /** Records that could not be used. */
  skipped: number;
  /** Paths of the first of them, at most 100. */
  skippedPaths: string[];
}

/** An authority that a person can complain to. */
export interface Authority {
  /** ISO 3166-1, lower case. */
  country: string;
  name: string;
  /** Lines. */
  address: string;
  email: string | null;
  phone: string | null;
  /** Text, never opened. */
  webform: string | null;
  source: string;
  checkedAt: Instant;
}

export interface RecordFilter {
  /** Id of somebody the record names. */
  person?: string | undefined;
  category?: Category | undefined;
  /** Any of these. */
  categories?: readonly Category[] | undefined;
  /** How it came, as people are told it: what no mapping understood is `unknown`, and in no other flow. */
  flow?: FlowOrUnknown | undefined;
  provider?: Provider | undefined;
  archive?: string | undefined;
  /** Of one company. */
  organisation?: string | undefined;
  /** That tie a company to the person in this way. */
  mechanism?: Mechanism | undefined;
  /** Events of this type, as the business named it. */
  event?: string | undefined;
  /** That say this of the archives' owner, however they spell it. */
  fact?: { kind: FactKind; value: string } | undefined;
  /** The records that a finding rests on, all of them: id of the finding. */
  finding?: string | undefined;
}

export interface SearchQuery extends RecordFilter {
  /** Empty, and without a filter: everything. */
  query: string;
  /** `YYYY-MM-DD`, included. */
  after?: string | undefined;
  /** `YYYY-MM-DD`, not included. */
  before?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

export interface Hit {
  id: string;
  provider: Provider;
  category: Category;
  kind: MessageKind | null;
  occurredAt: Instant | null;
  localTime: string | null;
  zone: string | null;
  own: boolean | null;
  person: string | null;
  organisation: string | null;
  conversation: { id: string; title: string } | null;
  title: string | null;
  text: string | null;
  archive: string;
  part: string;
  entry: string;
  locator: string;
}

export interface SearchPage {
  total: number;
  hits: Hit[];
}

export interface FullRecord extends Hit {
  flow: DataFlow;
  concernsOthers: boolean;
  archives: string[];
  extra: Record<string, Scalar>;
}

export interface RecordPage {
  records: FullRecord[];
  next: string | null;
}

/** The parts of a severity score; the sum decides, a rule's own floor may raise it. */
export interface ScoreParts {
  sensitivity: number;
  spread: number;
  scale: number;
  freshness: number;
  others: number;
}

export interface Finding {
  id: string;
  severity: Severity;
  title: string;
  /** All evidence records; `evidence` holds the newest 500. */
  count: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
  evidence: string[];
  actions: string[];
  why: string;
  basis: string;
  /** Null for findings that are not scored. */
  score: ScoreParts | null;
}

/** A number in the answer to a story: what it counts (`story.figure.<says>`), and what is behind it. */
export interface StoryFigure {
  says:
    | "friends"
    | "early_apps"
    | "apps"
    | "businesses"
    | "advertisers"
    | "numbers"
    | "contacts"
    | "messages"
    | "shopping"
    | "business_chats"
    | "forms"
    | "people";
  value: number;
  /** The finding that says more, where the audit made it. */
  finding: string;
  /** The newest 500 records behind the number. */
  evidence: string[];
}

/** A story from the news, and whether it concerns the person, answered from these downloads alone. */
export interface Story {
  id: StoryId;
  title: string;
  /** What was reported or alleged, with its date. */
  told: string;
  /** What has to be said beside it. */
  fairness: string;
  concerns: Concern;
  answer: string;
  /** The findings made here that bear on it. */
  findings: string[];
  figures: StoryFigure[];
}

/** What in a record made us think more of it than it says: a word in a name, or something found in a text. */
export interface Ground {
  record: string;
  /** By which the person can call it wrong: see `dismissals.add`. */
  subject: string;
  /** What a name could reveal; null for what stands in a text. */
  trait: Trait | null;
  /** What was found in a text; null for names. */
  detector: Detector | null;
  /** The word of the name that says so. */
  term: string | null;
}

export interface ChecklistItem {
  id: string;
  party: string;
  concerns: string;
  finding: string;
  right: Right;
  steps: string[];
  count: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
  status: RequestStatus;
  dueAt: Instant | null;
  evidence: string[];
}

export interface Checklist {
  items: ChecklistItem[];
}

export interface ErasedReport {
  archives: string[];
  records: number;
}

export interface SampleReport {
  seed: number;
  archives: {
    paths: string[];
    provider: Provider;
    account: string;
    records: Partial<Record<Category, number>>;
  }[];
}

/** Something that the person called wrong. */
export interface Dismissal {
  /** `signal:<trait>:<name in small letters without accents>` or `detection:<record id>:<detector>`. */
  subject: string;
  dismissedAt: Instant;
}

/** What a person chose for the window; `system` follows the computer. */
export interface Settings {
  language: (typeof LANGUAGES)[number];
  theme: (typeof THEMES)[number];
}

export const LANGUAGES = ["system", "en", "fr"] as const;
export const THEMES = ["system", "light", "dark"] as const;

export type SampleSize = "small" | "medium" | "large";

/** Every call a window or a terminal can make: one line each. */
export interface Commands {
  "archive.import": {
    input: {
      paths: PickedPath[];
      /** IANA name of the zone of times that the archive does not explain; what it tells itself wins. */
      timezone?: string | undefined;
      /** The order of dates of bare numbers. */
      dateOrder?: DateOrder | undefined;
      job?: string | undefined;
      lang?: Locale | undefined;
    };
    output: ImportReport;
  };
  /**
   * Reads archives of the vault again: from where they lay, or from paths that hold the same files. What the person
   * said of their times before holds, as far as nothing else is said here.
   */
  "archive.reread": {
    input: {
      archives: string[];
      paths?: PickedPath[] | undefined;
      timezone?: string | undefined;
      dateOrder?: DateOrder | undefined;
      job?: string | undefined;
      lang?: Locale | undefined;
    };
    output: ImportReport;
  };
  "archive.list": {
    input: Record<string, never>;
    output: { archives: ArchiveRow[] };
  };
  /** Computes the checksums of whole parts that are still missing; hosts ask for it after an import. */
  "archive.hash": {
    input: { job?: string | undefined };
    output: { hashed: number };
  };
  "archive.erase": {
    input: { archive: string } | { all: true };
    output: ErasedReport;
  };
  "coverage.list": {
    input: {
      archive?: string | undefined;
      /** Only the entries that ended so, or those with issues; `totals` stay those of all. */
      status?: EntryStatus | "issues" | undefined;
      cursor?: string | undefined;
      limit?: number | undefined;
      lang?: Locale | undefined;
    };
    output: CoveragePage;
  };
  "overview.get": { input: Record<string, never>; output: Overview };
  "overview.timeline": { input: Record<string, never>; output: Timeline };
  /** From whom to whom: what came to each service, and where it went. */
  "overview.flows": { input: Record<string, never>; output: OverviewFlows };
  /** What was logged or told by others on each day of a year, the newest unless told. */
  "overview.calendar": {
    input: { year?: number | undefined };
    output: Calendar;
  };
  /** How many companies reported the person's activity, beside what a study found in the archives of others. */
  "overview.figures": { input: Record<string, never>; output: Figures };
  /** What is held, by kind, way and service, with how sensitive it is. */
  "exposure.get": {
    input: Record<string, never>;
    output: { rows: ExposureRow[] };
  };
  /** What the archives say of their owner, all kinds or one; a page holds at most `limit` values of each. */
  "portrait.get": {
    input: {
      kind?: FactKind | undefined;
      /** Only with a kind. */
      cursor?: string | undefined;
      limit?: number | undefined;
    };
    output: { groups: PortraitGroup[] };
  };
  /** What each two services have in common of the person and of others. */
  "linkage.get": {
    input: Record<string, never>;
    output: { pairs: LinkedPair[] };
  };
  /** The places that the archives name in log-ins. */
  "logins.places": { input: Record<string, never>; output: LoginPlaces };
  /** The report of everything found, a piece at a time: pieces go to their files in the order they come. */
  "audit.export": {
    input: {
      format: AuditFormat;
      lang?: Locale | undefined;
      /** Leaves out names, numbers, addresses and messages of other people. */
      withoutNames?: boolean | undefined;
      cursor?: string | undefined;
    };
    output: AuditPiece;
  };
  "companies.list": { input: CompanyQuery; output: CompanyPage };
  "companies.get": { input: { id: string }; output: CompanyDetail };
  /** Reads in a directory of companies, a folder or zip, in place of the one before. */
  "directory.read": {
    input: { path: PickedPath; job?: string | undefined };
    output: DirectorySource;
  };
  "directory.get": {
    input: Record<string, never>;
    output: { source: DirectorySource | null };
  };
  "directory.forget": {
    input: Record<string, never>;
    output: { forgotten: boolean };
  };
  "authorities.list": {
    input: Record<string, never>;
    output: { authorities: Authority[] };
  };
  "people.list": {
    input: {
      cursor?: string | undefined;
      limit?: number | undefined;
      /** Most records first unless told. */
      sort?: PeopleSort | undefined;
      /** Words in their names, numbers and addresses. */
      query?: string | undefined;
      provider?: Provider | undefined;
    };
    output: PeoplePage;
  };
  "people.get": { input: { id: string }; output: PersonPage };
  /** Makes two people one, until they are split. */
  "people.merge": {
    input: { ids: [string, string] };
    output: { people: Person[] };
  };
  /** Takes a person apart into their names, until they are merged. */
  "people.split": { input: { id: string }; output: { people: Person[] } };
  "records.search": { input: SearchQuery; output: SearchPage };
  "records.list": {
    input: RecordFilter & {
      cursor?: string | undefined;
      limit?: number | undefined;
    };
    output: RecordPage;
  };
  /** Records by id, in the order asked for; unknown ids are left out. At most 500. */
  "records.get": {
    input: { ids: string[] };
    output: { records: FullRecord[] };
  };
  "findings.list": {
    input: { lang?: Locale | undefined };
    output: { findings: Finding[] };
  };
  "stories.list": {
    input: { lang?: Locale | undefined };
    output: { stories: Story[] };
  };
  /** One finding with where its newest records stand, as text to copy. At most 500 records. */
  "findings.evidence": {
    input: {
      /** Of the finding. */
      id: string;
      /** 20 unless told. */
      limit?: number | undefined;
      lang?: Locale | undefined;
    };
    output: { text: string };
  };
  /** Why records were judged as they were, in their order; nothing for those that say it themselves. At most 500. */
  "findings.grounds": {
    input: { records: string[] };
    output: { grounds: Ground[] };
  };
  "checklist.get": { input: { lang?: Locale | undefined }; output: Checklist };
  "checklist.export": {
    input: { format: "md" | "json"; lang?: Locale | undefined };
    output: { text: string };
  };
  /** What the person called wrong: a signal in a name, or something found in a text. */
  "dismissals.list": {
    input: Record<string, never>;
    output: { dismissals: Dismissal[] };
  };
  /** For good: what is found there is gone at once and never comes back. `changed` is false where it was so already. */
  "dismissals.add": {
    input: { subject: string };
    output: { changed: boolean };
  };
  "dismissals.remove": {
    input: { subject: string };
    output: { changed: boolean };
  };
  "sample.write": {
    input: SampleForm & {
      out: PickedPath;
      size?: SampleSize | undefined;
      seed?: number | undefined;
      /** Archives of several services, of one person. */
      household?: boolean | undefined;
      job?: string | undefined;
    };
    output: SampleReport;
  };
  /** Writes a made-up archive into a folder of the engine's own, imports it and removes the folder. */
  "sample.import": {
    input: { job?: string | undefined; lang?: Locale | undefined };
    output: ImportReport;
  };
  "providers.list": {
    input: Record<string, never>;
    output: { providers: { id: Provider; name: string; mapped: boolean }[] };
  };
  /** What was never chosen, or cannot be read, is `system`. */
  "settings.get": { input: Record<string, never>; output: Settings };
  /** Changes what is given; it lasts over restarts. */
  "settings.set": {
    input: {
      language?: Settings["language"] | undefined;
      theme?: Settings["theme"] | undefined;
    };
    output: Settings;
  };
  "job.cancel": { input: { job: string }; output: { cancelled: boolean } };
}

export type CommandName = keyof Commands;

export type Send = <N extends CommandName>(
  name: N,
  input: Commands[N]["input"],
) => Promise<Result<Commands[N]["output"]>>;
