import type { Migration } from "../migrate.ts";

/** What a person said of the times of an archive, kept so that it need not be said again. */
export const timeChoices: Migration = {
  version: 4,
  name: "time choices",
  up: `
ALTER TABLE archives ADD COLUMN timezone TEXT; -- the zone that the person named; null: none
ALTER TABLE archives ADD COLUMN date_order INTEGER; -- the order of dates that the person named, by position in DATE_ORDERS
ALTER TABLE archives ADD COLUMN date_readings TEXT; -- JSON, see DateReadings; null where dates have one order only
`,
};
