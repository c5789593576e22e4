import type {
  EntryStatus,
  SkipReason,
} from "../../../shared/domain/archive.ts";
import type { Counting } from "./tally.ts";

interface NamedFile {
  path: string;
  status: EntryStatus;
  reason?: SkipReason;
}

/** One file of a made-up archive. */
export interface SampleFile extends NamedFile {
  /** The content in pieces; called once, when its turn comes. */
  write(tally: Counting): Iterable<string | Uint8Array>;
}

/** A file before it is known in which form it is written: its path and JSON value are those of 2024-25. */
export interface SampleDocument extends NamedFile {
  /** Called once, when its turn comes; lists in it are streamed. */
  value(tally: Counting): unknown;
}
