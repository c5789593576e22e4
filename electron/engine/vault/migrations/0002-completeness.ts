import type { Migration } from "../migrate.ts";

/** What a download says of its own limits: the dates that were asked for, its parts, pages that should be there. */
export const completeness: Migration = {
  version: 2,
  name: "completeness",
  up: `
ALTER TABLE archives ADD COLUMN from_at INTEGER; -- the dates that were asked for, where it says so; null: all time
ALTER TABLE archives ADD COLUMN to_at INTEGER;
ALTER TABLE archives ADD COLUMN parts_of INTEGER; -- how many parts there are, where their names tell ("2 of 5")
ALTER TABLE archives ADD COLUMN missing_pages INTEGER NOT NULL DEFAULT 0; -- gaps in numbered files
ALTER TABLE archives ADD COLUMN html INTEGER NOT NULL DEFAULT 0; -- 1: it came as pages, which leave out what JSON holds
CREATE INDEX entries_empty ON entries (category) WHERE status = 3; -- "empty" in ENTRY_STATUSES
`,
};
