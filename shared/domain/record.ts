import type { Category } from "./category.ts";
import type { DataFlow } from "./data-flow.ts";
import type { Mechanism } from "./mechanism.ts";

/** The finer sort inside `messages`. */
export const MESSAGE_KINDS = [
  "text",
  "media",
  "link",
  "sticker",
  "call",
  "poll",
  "location",
  "contact",
  "unsent",
  "system",
  "other",
] as const;

export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** A leftover value of the source, kept as it was. */
export type Scalar = string | number | boolean;

/** What an importer says of one thing it found; the vault makes a record of it. */
export interface RecordDraft {
  category: Category;
  flow: DataFlow;
  /** True when the record tells something about people other than the person. */
  concernsOthers: boolean;
  kind?: MessageKind | undefined;
  /** Epoch milliseconds UTC, when the instant is known. */
  occurredAt?: number | undefined;
  /** `YYYY-MM-DDTHH:MM:SS` as the archive wrote it, when only the clock time is known. */
  localTime?: string | undefined;
  /** IANA name of the zone of `localTime`. */
  zone?: string | undefined;
  /** Whether the person wrote or did it; undefined when it cannot be known. */
  own?: boolean | undefined;
  person?: string | undefined;
  organisation?: string | undefined;
  mechanisms?: readonly Mechanism[] | undefined;
  conversation?: ConversationDraft | undefined;
  title?: string | undefined;
  text?: string | undefined;
  /** Values of the source that no field above took, by their path there. */
  extra?: ReadonlyMap<string, Scalar> | undefined;
  /** What makes this record the same record elsewhere, beside account, category and minute. */
  identity: readonly (string | number | undefined)[];
  /** True when its time is no part of what it is: a photo named twice, a profile downloaded twice. */
  timeless?: boolean | undefined;
  /** Place in the entry: JSON Pointer, `block N`, `line N` or `row N`; `""` is the whole entry. */
  locator: string;
}

/** A conversation is told apart from others by its title, never by its folder: folders change between downloads. */
export interface ConversationDraft {
  title: string;
}
