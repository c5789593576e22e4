import type { Provider } from "../domain/archive.ts";
import type { Category } from "../domain/category.ts";
import type { FlowOrUnknown } from "../domain/data-flow.ts";
import type { FactKind } from "../domain/fact.ts";
import type { Trait } from "../domain/trait.ts";
import type { Instant } from "./commands.ts";

/** What one service holds of one kind that came one way. */
export interface ExposureRow {
  category: Category;
  flow: FlowOrUnknown;
  provider: Provider;
  records: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
  /** Companies and apps that these records name, each once. */
  organisations: number;
  /** People other than oneself that these records name, each once. */
  people: number;
  /** From 1 ordinary to 4 special: of the kind, or more where something in these records says so. */
  sensitivity: 1 | 2 | 3 | 4;
  /** What words in some of these records, or names of companies in them, could reveal. No more than that is known. */
  couldReveal: Trait[];
  /** Whether some of these texts hold a secret or an identifier: a password, a card, an official number. */
  holdsSecrets: boolean;
}

/** One thing that the archives say of their owner. */
export interface PortraitValue {
  kind: FactKind;
  /** As most records write it; numbers in E.164 and e-mail addresses in small letters. Names the filter `fact`. */
  value: string;
  providers: Provider[];
  records: number;
  /** Of these, how many are a service's own guess. */
  guesses: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
}

/** What the archives say of one kind, newest first. */
export interface PortraitGroup {
  kind: FactKind;
  total: number;
  values: PortraitValue[];
  next: string | null;
}

/** The kinds of facts by which a service can know that two accounts are one person's. */
export const LINKING_KINDS = [
  "phone",
  "email",
  "device",
  "ip",
] as const satisfies readonly FactKind[];

/** Something of the person's own that two services hold. */
export interface LinkedValue {
  value: string;
  /** Records of both, the newest of each: ids. */
  evidence: string[];
}

export interface LinkedFacts {
  kind: (typeof LINKING_KINDS)[number];
  /** Different values that both hold. */
  count: number;
  /** At most 20. */
  examples: LinkedValue[];
}

/** Somebody whose number or address two services hold. */
export interface LinkedContact {
  /** Id of the person. */
  id: string;
  name: string;
  kind: "phone" | "email";
  value: string;
  /** Records of both that say so, where a record does: ids. */
  evidence: string[];
}

/** By what two services could tell that they know the same person. Whether they did, no archive says. */
export interface LinkedPair {
  services: [Provider, Provider];
  own: LinkedFacts[];
  contacts: {
    /** Different people. */
    count: number;
    /** At most 20. */
    examples: LinkedContact[];
  };
}

/** A place that archives name in log-ins, sessions and security events. */
export interface LoginPlace {
  /** As the archive writes it; without a country that is known, all of it. Null where it names the country only. */
  place: string | null;
  /** ISO 3166-1 alpha-2; null where the archive does not say it in words that are known. */
  country: string | null;
  records: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
}

export interface LoginCountry {
  /** ISO 3166-1 alpha-2; null for the places whose country is not known together. */
  country: string | null;
  /** How many different ones are named in it. */
  places: number;
  records: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
}

/** Where log-ins came from, as far as the archives say so; an address is never looked up. */
export interface LoginPlaces {
  /** Most records first, unknown countries last. */
  countries: LoginCountry[];
  /** The 500 with most records. */
  places: LoginPlace[];
  /** Log-ins, sessions and security events that name no place. */
  unplaced: number;
}

export const AUDIT_FORMATS = ["html", "json", "csv"] as const;

export type AuditFormat = (typeof AUDIT_FORMATS)[number];

/** One piece of a report: pieces of one file belong together in the order they come. */
export interface AuditPiece {
  /** Name of the file; CSV has one for each table. */
  file: string;
  text: string;
  /** What to ask the next piece with; null after the last. */
  next: string | null;
}

/** Where records of a service came from; `unknown` is what nobody recognised. */
export const FLOW_SOURCES = [
  "you",
  "use",
  "guesses",
  "businesses",
  "people",
  "unknown",
] as const;

/** To whom records went: `group` are other companies of the same group. */
export const FLOW_RECIPIENTS = [
  "apps",
  "advertisers",
  "group",
  "others",
] as const;

export type FlowSource = (typeof FLOW_SOURCES)[number];
export type FlowRecipient = (typeof FLOW_RECIPIENTS)[number];

/** What went one way, by kind. Parties of several kinds may be the same, so they are not added up. */
export interface FlowEdge {
  from: FlowSource | Provider;
  to: Provider | FlowRecipient;
  flow: FlowOrUnknown;
  records: number;
  kinds: {
    category: Category;
    records: number;
    organisations: number;
    people: number;
  }[];
}

/** Who gave what to whom, as a diagram needs it: sources → services → recipients. Only those that there are. */
export interface OverviewFlows {
  sources: { id: FlowSource; records: number }[];
  services: { id: Provider; records: number }[];
  recipients: { id: FlowRecipient; records: number }[];
  edges: FlowEdge[];
}

export interface CalendarDay {
  /** `YYYY-MM-DD`, in UTC; of times without a zone, as they were shown. */
  day: string;
  /** Records that were logged in use. */
  observed: number;
  /** Records that others told the service. */
  received: number;
}

/** How much was noted about the person, day by day; days without any are left out. */
export interface Calendar {
  /** The year shown; null where no such record has a time. */
  year: number | null;
  /** All years with such records, oldest first. */
  years: number[];
  days: CalendarDay[];
}

/** What a study counted in many archives, and the same of the archives here. */
export interface Figures {
  published: {
    source: string;
    /** When these figures were last compared with their source. */
    checkedAt: Instant;
    volunteers: number;
    /** Companies that reported one volunteer's activity, on average. */
    mean: number;
    /** About as many of the volunteer with most. */
    most: number;
    /** In how many archives of a hundred the data broker LiveRamp stood. */
    liveRampPercent: number;
  };
  own: {
    companies: number;
    hasLiveRamp: boolean;
  };
}
