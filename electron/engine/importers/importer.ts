import type { Provider } from "../../../shared/domain/archive.ts";
import type { Category } from "../../../shared/domain/category.ts";
import type { Mechanism } from "../../../shared/domain/mechanism.ts";
import type {
  ConversationDraft,
  RecordDraft,
} from "../../../shared/domain/record.ts";
import type { Entry, Part } from "../archive/archive.ts";
import type { EntryErrorCode } from "../archive/archive-error.ts";
import type {
  DateOrder,
  DateReadings,
} from "../../../shared/domain/date-order.ts";
import type { Clock, TimeChoice } from "./clock.ts";
import type { EntryNames } from "./entry-names.ts";

/** What reading an entry gives, in order. Importers yield; only the vault writes. */
export type Yield =
  | { type: "record"; draft: RecordDraft }
  /** An organisation that is tied to the person although no record of it exists. */
  | { type: "organisation"; name: string; mechanism: Mechanism }
  /** A conversation that exists although it may hold no message. */
  | {
      type: "conversation";
      conversation: ConversationDraft;
      people: readonly string[];
    }
  /** What the entry holds is part of records that another entry gives. */
  | { type: "told-elsewhere" }
  /** What the dates of the archive's chat could be, where more than one order of them is possible. */
  | { type: "dates"; dates: DateReadings }
  /** A part of the entry that could not be read; the rest goes on. */
  | { type: "issue"; code: EntryErrorCode; locator: string };

/** Who an archive belongs to, as its own files say. */
export interface Owner {
  /** All names by which the person appears as a sender, newest first. */
  names: readonly string[];
  /** User names, e-mail addresses and numbers that identify the account. */
  handles: readonly string[];
  /**
   * For archives that do not say whose they are: the people of whom one is the owner. `names` are then a guess from
   * the same people, or nobody.
   */
  candidates?: readonly string[] | undefined;
  /**
   * True where it is chance whether an archive shows its owner, as a chat does: then its records are the same records
   * whether it does or not.
   */
  byChance?: boolean | undefined;
}

/** A span of time that a download was asked for, epoch milliseconds UTC. */
export interface DateWindow {
  from: number;
  to: number;
}

/** An entry as an importer sees it: with the name by which it is known inside its archive. */
export interface NamedEntry {
  entry: Entry;
  /** Path below the archive's root, normalised for matching (see `entryName`). */
  name: string;
}

/** The entries of one part that lie under one root. */
export interface Piece {
  part: Part;
  root: string;
  /** Last folder of the root, else the part's own name without its ending: carries the account's handle. */
  rootName: string;
  entries: NamedEntry[];
}

/** What a mapping knows about the entry it reads. */
export interface ReadContext {
  owner: Owner | null;
  name: string;
  clock: Clock;
  /** The order of dates of bare numbers, where the person said it. */
  dateOrder?: DateOrder | undefined;
  /** The order that the person chose for a conversation in an archive before, by its title. */
  orderChosenBefore?: ((title: string) => DateOrder | undefined) | undefined;
  /** What else the archive holds, all its parts together; absent when that is not known. */
  entries?: EntryNames | undefined;
  /** Another entry of the archive, by its name, where what this one says is in it. */
  entryOf?: ((name: string) => Entry | undefined) | undefined;
  /** What another page of the archive calls this one where it links to it. */
  linkedAs?: string | undefined;
}

/**
 * Thrown by a reader before it yielded anything: the entry is not what its name could have meant, and nothing is wrong
 * with it. `generic` reads it.
 */
export class OtherShape extends Error {}

/** What an archive's pages say of each other. */
export interface PageLinks {
  /** Names of pages that repeat others of the archive; they are not read. */
  repeats: ReadonlySet<string>;
  /** Names of files that are part of what another entry says, as those sent in a chat: listed like pictures, not read. */
  attachments?: ReadonlySet<string>;
  /** What the page that links to an entry calls it, by the entry's name. */
  titles: ReadonlyMap<string, string>;
}

export const NO_LINKS: PageLinks = { repeats: new Set(), titles: new Map() };

/** How one entry will be read; `null` when the importer has no mapping for it. */
export interface EntryReader {
  /** Stable id, shown in the coverage ledger. */
  mapping: string;
  /** What the entry holds, or would hold if it were not empty. */
  category: Category;
  /**
   * Entries of one view continue each other (numbered pages): equal records in them are different things that
   * happened. Equal records of two views are the same thing seen twice.
   */
  view: string;
  read(entry: Entry, context: ReadContext): AsyncIterable<Iterable<Yield>>;
}

/** Everything the engine needs to know of a provider. */
export interface Importer {
  id: Provider;
  name: string;
  /** Who answers for it: a key of the controllers' table. */
  controller: string;
  /** Archives of one realm can be of one account: Messenger's download and Facebook's are, WhatsApp's are its own. */
  realm: "meta" | "whatsapp";
  /** True where some of its archives show their owner by chance: whom others name is the owner where they speak. */
  ownerByChance?: true;
  /** How its files order messages: equal ones are numbered from the oldest on. */
  newestFirst: boolean;
  /** False while archives of this provider are only recognised and read through `generic`. */
  mapped: boolean;
  /**
   * The root of this provider's archive that an entry name shows, or undefined when the name alone does not tell.
   * `sure` names beat those that several providers share.
   */
  claims(name: string): { root: string; sure: boolean } | undefined;
  /** The root that names show only together; asked of a part in which no name alone tells anything. */
  claimsTogether?(names: readonly string[]): string | undefined;
  /** Whether a text is this provider's, from how it begins; asked of parts in which no name tells anything. */
  claimsText?(text: NamedEntry): Promise<boolean>;
  /**
   * Splits the pieces that names alone took for one download into those of each archive; what is left out turned out
   * to be nothing of this provider's.
   */
  separate?(pieces: readonly Piece[]): Promise<Piece[][]>;
  /** Why an entry of this provider's archive is set aside, from its name (below the root) alone. */
  setAside(name: string): "presentation" | "other-account" | undefined;
  /** Reads only the entries that name the owner. */
  findOwner(
    entries: readonly NamedEntry[],
    rootName: string,
  ): Promise<Owner | null>;
  /** The clock of the archive's pages: the zone that its files or its header tell, else the one the person chose. */
  findClock(entries: readonly NamedEntry[], choice: TimeChoice): Promise<Clock>;
  /** The dates that were asked for, where the download says that it was not asked for all time. */
  findDates(entries: readonly NamedEntry[]): Promise<DateWindow | undefined>;
  /** Reads only the entries that link to others, or repeat them. */
  findLinks(
    entries: readonly NamedEntry[],
    rootName: string,
  ): Promise<PageLinks>;
  /** The reader of the entry, if some mapping knows it. */
  readerOf(name: string): EntryReader | undefined;
  /**
   * The reader of a page that no mapping knows, by how this provider builds its pages. Where it is not built so, or for
   * other entries, `generic` reads the lines.
   */
  unmappedReaderOf?(name: string): EntryReader | undefined;
  /** What the folder of an entry is about; `no-data.txt` says of it that nothing is held. */
  folderCategory?(name: string): Category | undefined;
  /** Undoes what this provider does to text, for entries that no mapping reads. */
  repair: (text: string) => string;
}
