import type { Migration } from "../migrate.ts";

/** What an examination finds in records, people joined across services, and what the person said of both. */
export const audit: Migration = {
  version: 3,
  name: "audit",
  up: `
-- Records that the examination has not seen in their present form; examine.ts empties it.
CREATE TABLE unexamined (record_id INTEGER PRIMARY KEY) STRICT;
INSERT INTO unexamined (record_id) SELECT id FROM records;

-- What the archives say of their owner. No foreign keys to records, as in provenances: vault/erase.ts clears up.
CREATE TABLE facts (
  kind INTEGER NOT NULL, -- position in FACT_KINDS
  value TEXT NOT NULL, -- as it is compared: a number in E.164, an address in lower case
  record_id INTEGER NOT NULL,
  PRIMARY KEY (kind, value, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX facts_by_record ON facts (record_id);

-- What a record's or an organisation's words could reveal.
CREATE TABLE record_signals (
  trait INTEGER NOT NULL, -- position in TRAITS
  record_id INTEGER NOT NULL,
  term TEXT NOT NULL, -- the word that says so
  PRIMARY KEY (trait, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_signals_by_record ON record_signals (record_id);

CREATE TABLE organisation_signals (
  trait INTEGER NOT NULL,
  organisation_id INTEGER NOT NULL REFERENCES organisations ON DELETE CASCADE,
  term TEXT NOT NULL,
  PRIMARY KEY (trait, organisation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_signals_by_organisation ON organisation_signals (organisation_id);

-- Secrets and identifiers in one's own texts. Where they stand, never what they are.
CREATE TABLE detections (
  detector INTEGER NOT NULL, -- position in DETECTORS
  record_id INTEGER NOT NULL,
  start INTEGER NOT NULL, -- in UTF-16 units of the record's text
  length INTEGER NOT NULL,
  confidence INTEGER NOT NULL, -- position in CONFIDENCES
  PRIMARY KEY (detector, record_id, start)
) STRICT, WITHOUT ROWID;
CREATE INDEX detections_by_record ON detections (record_id);

-- What the person called wrong, once and for good. Named so that it survives erasing and importing again.
CREATE TABLE dismissals (
  subject TEXT PRIMARY KEY,
  dismissed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row per human being, however many names the archives have for them.
CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE, -- the smallest key of the names it joins; also the public id
  name TEXT NOT NULL, -- the one most records use
  folded TEXT NOT NULL, -- the name as it is ordered and compared
  words TEXT NOT NULL, -- all its names, numbers and addresses as they are looked for, a line each
  providers INTEGER NOT NULL, -- bits by position in PROVIDERS
  messages INTEGER NOT NULL, -- theirs
  records INTEGER NOT NULL,
  first_at INTEGER,
  last_at INTEGER
) STRICT;
ALTER TABLE persons ADD COLUMN people_id INTEGER REFERENCES people;
CREATE INDEX persons_by_people ON persons (people_id);

-- Numbers and addresses by which an archive knows somebody, and the names a phone book has for a number.
CREATE TABLE person_marks (
  kind INTEGER NOT NULL, -- FACT_KINDS: email, phone or name
  value TEXT NOT NULL, -- as it is compared: in lower case, in E.164; digits alone where the country is not known
  person_id INTEGER NOT NULL REFERENCES persons ON DELETE CASCADE,
  record_id INTEGER NOT NULL, -- the one that says so; 0, which no record has: the name is the number or address
  PRIMARY KEY (kind, value, person_id, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_marks_by_person ON person_marks (person_id);
CREATE INDEX person_marks_by_record ON person_marks (record_id);

-- Everybody's records by service and category; kept with the joining of people.
CREATE TABLE people_sums (
  people_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
  provider INTEGER NOT NULL,
  category INTEGER NOT NULL,
  records INTEGER NOT NULL,
  first_at INTEGER,
  last_at INTEGER,
  PRIMARY KEY (people_id, provider, category)
) STRICT, WITHOUT ROWID;

CREATE INDEX records_by_person ON records (person_id, id) WHERE person_id IS NOT NULL;

-- The archives that were there when people were last joined: others came since, so it has to be done again.
CREATE TABLE people_joined (archives INTEGER NOT NULL, newest INTEGER NOT NULL) STRICT;

-- "These two are one", "these two are not": by the hash of account key and name, so that it survives erasing and
-- importing again, and no name stays that was erased.
CREATE TABLE people_choices (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  same INTEGER NOT NULL,
  chosen_at INTEGER NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

-- What can be told of an organisation; kept by the examination.
ALTER TABLE organisations ADD COLUMN domain TEXT; -- registrable
ALTER TABLE organisations ADD COLUMN readable INTEGER NOT NULL DEFAULT 1; -- 0: an id or a random token, no name
ALTER TABLE organisations ADD COLUMN broker INTEGER NOT NULL DEFAULT 0; -- 1: a known data broker or ad agency
ALTER TABLE organisations ADD COLUMN known INTEGER; -- 1: something of the person's own names it; null: not looked at yet
`,
};
