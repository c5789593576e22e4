import type { Category } from "../../shared/domain/category.ts";
import type { DateOrder } from "../../shared/domain/date-order.ts";
import type { Mechanism } from "../../shared/domain/mechanism.ts";
import type { Entry } from "./archive/archive.ts";
import { EntryError } from "./archive/archive-error.ts";
import { provesNothingHeld } from "./entry-checksums.ts";
import { HashedEntry } from "./hashed-entry.ts";
import type { Clock } from "./importers/clock.ts";
import { genericReaderOf } from "./importers/generic.ts";
import type { EntryNames } from "./importers/entry-names.ts";
import {
  OtherShape,
  type EntryReader,
  type Importer,
  type NamedEntry,
  type Owner,
  type PageLinks,
  type Yield,
} from "./importers/importer.ts";
import type { WritableVault } from "./vault/access.ts";
import { insertIssue, insertTie, type EntryOutcome } from "./vault/archives.ts";
import { setDates } from "./vault/time-choices.ts";
import { mechanisms } from "./vault/codes.ts";
import type { Names } from "./vault/names.ts";
import type { Staging } from "./vault/staging.ts";

export interface TakerOptions {
  vault: WritableVault;
  importer: Importer;
  archiveId: number;
  owner: Owner | null;
  clock: Clock;
  dateOrder: DateOrder | undefined;
  orderChosenBefore: (title: string) => DateOrder | undefined;
  entries: EntryNames;
  entryOf: (name: string) => Entry | undefined;
  links: PageLinks;
  names: Names;
  staging: Staging;
  /** Called after each batch of an entry with the records it gave; throws to cancel. */
  checkpoint: (records: number) => void;
}

/** Takes what the entries of one archive give into the vault's hands, and says of each entry what became of it. */
export class EntryTaker {
  readonly #options: TakerOptions;
  readonly #views = new Map<string, number>();
  readonly #ties = new Set<string>();

  constructor(options: TakerOptions) {
    this.#options = options;
  }

  /** `occurrence` counts entries of the same name with other bytes: each is a view of its own. */
  async take(
    { entry, name }: NamedEntry,
    entryId: number,
    occurrence: number,
  ): Promise<EntryOutcome> {
    const { importer, links } = this.#options;
    // What was sent may be called like anything.
    const isSent = links.attachments?.has(name) === true;
    const aside = entry.aside ?? (isSent ? undefined : importer.setAside(name));
    if (aside !== undefined)
      return { status: "skipped", reason: aside, records: NONE };
    const generic = genericReaderOf(name);
    if (generic === undefined || isSent)
      return { status: "media", records: NONE };
    if (entry.bytes === 0 || provesNothingHeld(name))
      return {
        status: "empty",
        category:
          importer.readerOf(name)?.category ?? importer.folderCategory?.(name),
        records: NONE,
      };

    const reader = importer.readerOf(name);
    const hashed = new HashedEntry(entry);
    const taking = new Taking(entryId);
    try {
      if (
        reader !== undefined &&
        (await this.#takeMapped(reader, hashed, name, occurrence, taking))
      )
        return {
          status: taking.understood ? "read" : "empty",
          mapping: reader.mapping,
          category: reader.category,
          sha256: hashed.digest(),
          records: taking.records,
        };
      const unmapped =
        reader === undefined ? importer.unmappedReaderOf?.(name) : undefined;
      if (
        unmapped === undefined ||
        (await this.#takeBuilt(unmapped, hashed, name, occurrence, taking)) !==
          "as known"
      ) {
        const view = `generic/${name.replace(/_\d+(\.[a-z]+)$/, "_#$1")}`;
        await this.#takeAll(
          generic(hashed, name, importer.repair),
          `${view} ${occurrence}`,
          taking,
        );
      }
      return {
        status: taking.understood ? "generic" : "empty",
        sha256: hashed.digest(),
        records: taking.records,
      };
    } catch (error) {
      if (!(error instanceof EntryError)) throw error;
      insertIssue(this.#options.vault, entryId, error.code, error.locator);
      // What was read before the damage stays, and is counted.
      return {
        status: "failed",
        mapping: reader?.mapping,
        category: reader?.category,
        sha256: hashed.digest(),
        records: taking.records,
      };
    }
  }

  /**
   * False when the file has a shape that its mapping does not know: then `generic` reads it, and an issue says so,
   * unless the file is simply something else.
   */
  async #takeMapped(
    reader: EntryReader,
    entry: Entry,
    name: string,
    occurrence: number,
    taking: Taking,
  ): Promise<boolean> {
    const built = await this.#takeBuilt(
      reader,
      entry,
      name,
      occurrence,
      taking,
    );
    if (built === "otherwise")
      insertIssue(
        this.#options.vault,
        taking.entryId,
        "entry.unexpected-shape",
        "",
      );
    return built === "as known";
  }

  /** Whether the file is built as the reader knows it, or otherwise, or is something else that nothing is wrong with. */
  async #takeBuilt(
    reader: EntryReader,
    entry: Entry,
    name: string,
    occurrence: number,
    taking: Taking,
  ): Promise<"as known" | "otherwise" | "something else"> {
    const { owner, clock, dateOrder, orderChosenBefore } = this.#options;
    const { entries, entryOf, links } = this.#options;
    const context = {
      owner,
      name,
      clock,
      dateOrder,
      orderChosenBefore,
      entries,
      entryOf,
      linkedAs: links.titles.get(name),
    };
    try {
      await this.#takeAll(
        reader.read(entry, context),
        `${reader.view} ${occurrence}`,
        taking,
      );
      return "as known";
    } catch (error) {
      if (error instanceof OtherShape) return "something else";
      if (
        error instanceof EntryError &&
        error.code === "entry.unexpected-shape"
      )
        return "otherwise";
      throw error;
    }
  }

  async #takeAll(
    source: AsyncIterable<Iterable<Yield>>,
    view: string,
    taking: Taking,
  ): Promise<void> {
    const number = this.#numberOf(view);
    for await (const batch of source) {
      const before = taking.total;
      for (const item of batch) this.#takeOne(item, number, taking);
      this.#options.checkpoint(taking.total - before);
    }
  }

  #takeOne(item: Yield, view: number, taking: Taking): void {
    const { vault, archiveId, names, staging } = this.#options;
    taking.understood = true;
    switch (item.type) {
      case "record": {
        const { draft } = item;
        staging.add(draft, taking.entryId, view);
        taking.count(draft.category);
        if (draft.organisation !== undefined)
          for (const mechanism of draft.mechanisms ?? [])
            this.#tie(draft.organisation, mechanism);
        break;
      }
      case "organisation":
        this.#tie(item.name, item.mechanism);
        break;
      case "conversation":
        names.addConversationPeople(
          archiveId,
          names.conversation(item.conversation.title),
          item.people,
        );
        break;
      case "told-elsewhere":
        break;
      case "dates":
        setDates(vault, archiveId, item.dates);
        break;
      case "issue":
        insertIssue(vault, taking.entryId, item.code, item.locator);
    }
  }

  #tie(organisation: string, mechanism: Mechanism): void {
    const { vault, archiveId, names } = this.#options;
    const organisationId = names.organisation(organisation);
    const tie = `${organisationId} ${mechanism}`;
    if (this.#ties.has(tie)) return;
    this.#ties.add(tie);
    insertTie(vault, archiveId, organisationId, mechanisms.toCode(mechanism));
  }

  #numberOf(view: string): number {
    let number = this.#views.get(view);
    if (number === undefined) {
      number = this.#views.size;
      this.#views.set(view, number);
    }
    return number;
  }
}

const NONE: ReadonlyMap<Category, number> = new Map();

/** What one entry has given so far. */
class Taking {
  readonly entryId: number;
  readonly records = new Map<Category, number>();
  total = 0;
  /** True when the entry gave anything at all: a record, a company, a conversation, an issue. */
  understood = false;

  constructor(entryId: number) {
    this.entryId = entryId;
  }

  count(category: Category): void {
    this.records.set(category, (this.records.get(category) ?? 0) + 1);
    this.total += 1;
  }
}
