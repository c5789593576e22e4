/** How far a long job is. Bytes are those of the entries to read, so the share done is `bytesRead / bytesTotal`. */
export interface JobProgress {
  job: string;
  phase: "open" | "read" | "write" | "index" | "examine" | "hash";
  bytesRead: number;
  bytesTotal: number;
  records: number;
  /** Name of the entry being read, for the person's eyes only: it is never logged. */
  entry: string | null;
}

/** What the engine tells its host without being asked. */
export interface Events {
  "import.progressed": JobProgress;
  "vault.changed": { archives: number };
}

export type EventName = keyof Events;
export type Emit = <N extends EventName>(name: N, payload: Events[N]) => void;
