import type {
  EntryStatus,
  SkipReason,
} from "../../../shared/domain/archive.ts";
import type { FileTally } from "./tally.ts";

/** One file of a made-up archive. */
export interface SampleFile {
  path: string;
  status: EntryStatus;
  reason?: SkipReason;
  /** The content in pieces; called once, when its turn in the zip comes. */
  write(tally: FileTally): Iterable<string | Uint8Array>;
}
