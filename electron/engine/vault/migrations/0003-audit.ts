import type { Migration } from "../migrate.ts";

/** Position of the category of what no mapping understood, when this migration was written. */
const UNSORTED_CODE = 23;

/** What an examination finds in records, people joined across services, and what the person said of both. */
export const audit: Migration = {
  version: 3,
  name: "audit",
  up: `
-- Records that the examination has not seen in their present form; examine.ts empties it.
CREATE TABLE unexamined (record_id INTEGER PRIMARY KEY) STRICT;
INSERT INTO unexamined (record_id) SELECT id FROM records;

-- What the last examination went by; an older one is made anew. One row.
CREATE TABLE examination (
  version INTEGER NOT NULL, -- 0: there was none yet
  finished INTEGER NOT NULL, -- 1: to its end, organisations included
  own_values TEXT NOT NULL -- hash of the owner's numbers and addresses: what is one's own is told from them
) STRICT;
INSERT INTO examination (version, finished, own_values) VALUES (0, 0, '');

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
  field INTEGER NOT NULL DEFAULT 0, -- 0: in the record's text, 1: in its title
  start INTEGER NOT NULL, -- in UTF-16 units
  length INTEGER NOT NULL,
  confidence INTEGER NOT NULL, -- position in CONFIDENCES
  PRIMARY KEY (detector, record_id, field, start)
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

-- Everybody's records by service, category and flow; kept with the joining of people.
CREATE TABLE people_sums (
  people_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
  provider INTEGER NOT NULL,
  category INTEGER NOT NULL,
  flow INTEGER NOT NULL,
  records INTEGER NOT NULL,
  first_at INTEGER,
  last_at INTEGER,
  PRIMARY KEY (people_id, provider, category, flow)
) STRICT, WITHOUT ROWID;

-- How much came in which way each month; kept with the other sums.
CREATE TABLE flow_month_sums (
  month INTEGER NOT NULL, -- year times 100 plus month, in UTC
  flow INTEGER NOT NULL, -- what no mapping understood is in none
  records INTEGER NOT NULL,
  PRIMARY KEY (month, flow)
) STRICT, WITHOUT ROWID;
INSERT INTO flow_month_sums
  SELECT CAST(strftime('%Y%m', coalesce(occurred_at, CAST(unixepoch(local_time) AS INTEGER) * 1000) / 1000, 'unixepoch') AS INTEGER),
    flow, count(*)
  FROM records WHERE coalesce(occurred_at, unixepoch(local_time)) IS NOT NULL AND category <> ${UNSORTED_CODE}
  GROUP BY 1, 2;

CREATE INDEX records_by_person ON records (person_id, id) WHERE person_id IS NOT NULL;

-- "These two are one", "these two are not": by the hash of account key and name, so that it survives erasing and
-- importing again, and no name stays that was erased.
CREATE TABLE people_choices (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  same INTEGER NOT NULL,
  chosen_at INTEGER NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

-- What can be told of an organisation; kept by describe-organisations.ts.
ALTER TABLE organisations ADD COLUMN domain TEXT; -- registrable
ALTER TABLE organisations ADD COLUMN readable INTEGER NOT NULL DEFAULT 1; -- 0: an id or a random token, no name
ALTER TABLE organisations ADD COLUMN broker INTEGER NOT NULL DEFAULT 0; -- 1: a known data broker or ad agency
ALTER TABLE organisations ADD COLUMN known INTEGER; -- 1: something of the person's own names it; null: not looked at yet
ALTER TABLE organisations ADD COLUMN public_id TEXT; -- the id that people and programs see: from the key
ALTER TABLE organisations ADD COLUMN folded TEXT NOT NULL DEFAULT ''; -- the names, a line each, as they are sorted and filtered
-- What pages sort and filter by, from the ties and sums; kept by vault/summaries.ts.
ALTER TABLE organisations ADD COLUMN mechanisms INTEGER NOT NULL DEFAULT 0; -- bits by position in MECHANISMS
ALTER TABLE organisations ADD COLUMN ways INTEGER NOT NULL DEFAULT 0; -- how many bits
ALTER TABLE organisations ADD COLUMN records INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisations ADD COLUMN first_at INTEGER;
ALTER TABLE organisations ADD COLUMN last_at INTEGER;

-- Organisations are compared by another key than before: those that have one now become one, the first of them.
CREATE TABLE moves (id INTEGER PRIMARY KEY, key TEXT NOT NULL, into_id INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO moves (id, key) SELECT id, organisation_key(name) FROM organisations;
CREATE INDEX moves_by_key ON moves (key);
UPDATE moves SET into_id = (SELECT min(m.id) FROM moves m WHERE m.key = moves.key);
CREATE TABLE moved_records (id INTEGER PRIMARY KEY) STRICT;
INSERT INTO moved_records SELECT r.id FROM records r WHERE r.organisation_id IN (
  SELECT id FROM moves WHERE into_id IN (SELECT into_id FROM moves WHERE id <> into_id));
INSERT INTO search (search, rowid, text, title, person, organisation, conversation, extra, meta)
  SELECT 'delete', w.id, text, title, person, organisation, conversation, extra, meta
  FROM moved_records m CROSS JOIN record_words w ON w.id = m.id ORDER BY m.id;
UPDATE organisations SET folded = folded(name);
UPDATE organisations SET (words, folded) = (
    SELECT substr(group_concat(o.words, char(10)), 1, 1000), substr(group_concat(o.folded, char(10)), 1, 1000)
    FROM (SELECT o.words, o.folded FROM moves m JOIN organisations o ON o.id = m.id
      WHERE m.into_id = organisations.id ORDER BY o.id) o)
  WHERE id IN (SELECT into_id FROM moves WHERE id <> into_id);
INSERT OR IGNORE INTO organisation_names (organisation_id, name)
  SELECT m.into_id, n.name FROM organisation_names n JOIN moves m ON m.id = n.organisation_id WHERE m.id <> m.into_id;
INSERT OR IGNORE INTO ties (archive_id, organisation_id, mechanism)
  SELECT t.archive_id, m.into_id, t.mechanism FROM ties t JOIN moves m ON m.id = t.organisation_id WHERE m.id <> m.into_id;
INSERT INTO organisation_sums (organisation_id, category, mechanism, records, first_at, last_at)
  SELECT m.into_id, s.category, s.mechanism, s.records, s.first_at, s.last_at
  FROM organisation_sums s JOIN moves m ON m.id = s.organisation_id WHERE m.id <> m.into_id
  ON CONFLICT DO UPDATE SET records = records + excluded.records,
    first_at = coalesce(min(first_at, excluded.first_at), first_at, excluded.first_at),
    last_at = coalesce(max(last_at, excluded.last_at), last_at, excluded.last_at);
INSERT INTO organisation_events (organisation_id, type, records)
  SELECT m.into_id, e.type, e.records
  FROM organisation_events e JOIN moves m ON m.id = e.organisation_id WHERE m.id <> m.into_id
  ON CONFLICT DO UPDATE SET records = records + excluded.records;
UPDATE records SET organisation_id = (SELECT into_id FROM moves m WHERE m.id = records.organisation_id)
  WHERE organisation_id IN (SELECT id FROM moves WHERE id <> into_id);
DELETE FROM organisations WHERE id IN (SELECT id FROM moves WHERE id <> into_id);
UPDATE organisations SET key = '!' || id; -- keys may change places
UPDATE organisations SET key = (SELECT key FROM moves m WHERE m.id = organisations.id);
UPDATE organisations SET public_id = organisation_id(key);
INSERT INTO search (rowid, text, title, person, organisation, conversation, extra, meta)
  SELECT w.id, text, title, person, organisation, conversation, extra, meta
  FROM moved_records m CROSS JOIN record_words w ON w.id = m.id ORDER BY m.id;
DROP TABLE moved_records;
DROP TABLE moves;
UPDATE organisations SET (mechanisms, ways) = (
    SELECT coalesce(sum(1 << mechanism), 0), count(*)
    FROM (SELECT DISTINCT mechanism FROM ties t WHERE t.organisation_id = organisations.id)),
  (records, first_at, last_at) = (
    SELECT coalesce(sum(s.records), 0), min(s.first_at), max(s.last_at)
    FROM organisation_sums s WHERE s.organisation_id = organisations.id AND s.mechanism = -1);
CREATE UNIQUE INDEX organisations_by_public_id ON organisations (public_id);
-- One for each order of pages, so that any page of 50,000 companies opens at once.
CREATE INDEX organisations_by_ties ON organisations (ways DESC, records DESC, key);
CREATE INDEX organisations_by_records ON organisations (records DESC, key);
CREATE INDEX organisations_by_name ON organisations (folded, key);
CREATE INDEX organisations_by_last ON organisations (last_at DESC, key);
CREATE INDEX organisations_by_first ON organisations (first_at IS NULL, first_at, key);

-- Which archive shows which name, so that erasing one takes its names along.
CREATE TABLE organisation_name_sources (
  archive_id INTEGER NOT NULL REFERENCES archives ON DELETE CASCADE,
  organisation_id INTEGER NOT NULL REFERENCES organisations ON DELETE CASCADE,
  name TEXT NOT NULL,
  PRIMARY KEY (archive_id, organisation_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_sources_by_organisation ON organisation_name_sources (organisation_id, name);
-- Of names that are there already nobody knows the archive: any may be theirs.
INSERT INTO organisation_name_sources (archive_id, organisation_id, name)
  SELECT a.id, n.organisation_id, n.name FROM archives a CROSS JOIN organisation_names n;

-- Addresses of companies, as a directory that the person chose gives them. Nothing of it comes from an archive.
CREATE TABLE directory_source (
  id INTEGER PRIMARY KEY CHECK (id = 1), -- the one that was read last
  name TEXT NOT NULL, -- of the folder or file, as chosen
  read_at INTEGER NOT NULL,
  dated TEXT, -- YYYY-MM-DD, where its name says so
  skipped TEXT NOT NULL -- JSON: which records could not be used, and how many there are
) STRICT;

CREATE TABLE directory_companies (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  domain TEXT, -- registrable, of its site
  email_domain TEXT,
  entry TEXT NOT NULL -- JSON: the record as it is shown
) STRICT;
CREATE INDEX directory_by_domain ON directory_companies (domain);
CREATE INDEX directory_by_email_domain ON directory_companies (email_domain);

CREATE TABLE directory_names (
  key TEXT NOT NULL, -- as organisations are compared
  company_id INTEGER NOT NULL REFERENCES directory_companies ON DELETE CASCADE,
  runs INTEGER NOT NULL, -- 1: the name of something that the company answers for
  PRIMARY KEY (key, company_id, runs)
) STRICT, WITHOUT ROWID;
CREATE INDEX directory_names_by_company ON directory_names (company_id);
`,
};
