import type { Migration } from "../migrate.ts";

/**
 * Enumerations (category, flow, kind, status, mechanism) are stored as their position in the lists of
 * shared/domain, which only ever grow at the end.
 */
export const initial: Migration = {
  version: 1,
  name: "initial",
  up: `
CREATE TABLE accounts (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE -- part of every record's identity, so it never changes once given
) STRICT;


CREATE TABLE archives (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE, -- the id that people and programs see: from the fingerprint, the same after a re-import
  fingerprint BLOB NOT NULL UNIQUE, -- of names, sizes and checksums of all entries, zipped or not
  provider INTEGER NOT NULL,
  account_id INTEGER NOT NULL REFERENCES accounts,
  account TEXT, -- what the archive calls its owner
  imported_at INTEGER NOT NULL, -- epoch milliseconds
  newest_at INTEGER, -- time of its newest record: how fresh findings are is measured from here, not from today
  records INTEGER NOT NULL DEFAULT 0, -- each once
  issues INTEGER NOT NULL DEFAULT 0
) STRICT;

-- By which names and handles an archive is known to be of this account. Lower case, NFKC.
CREATE TABLE account_signs (
  account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
  archive_id INTEGER NOT NULL REFERENCES archives ON DELETE CASCADE, -- the one that shows it
  sign TEXT NOT NULL,
  PRIMARY KEY (sign, account_id, archive_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE parts (
  id INTEGER PRIMARY KEY,
  archive_id INTEGER NOT NULL REFERENCES archives ON DELETE CASCADE,
  name TEXT NOT NULL, -- as given, no path
  location TEXT NOT NULL, -- where it lay; to read an entry again
  kind TEXT NOT NULL, -- zip, folder, file
  bytes INTEGER NOT NULL,
  sha256 BLOB -- computed in the background; stays null for a folder
) STRICT;
CREATE INDEX parts_by_archive ON parts (archive_id);

CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  archive_id INTEGER NOT NULL REFERENCES archives ON DELETE CASCADE,
  part_id INTEGER NOT NULL REFERENCES parts ON DELETE CASCADE,
  path TEXT NOT NULL, -- full name inside the part, as stored
  bytes INTEGER NOT NULL,
  crc32 INTEGER, -- null in a folder
  sha256 BLOB, -- of what was read; null for what was not
  status INTEGER NOT NULL,
  reason INTEGER, -- why skipped
  mapping TEXT, -- id of the mapping that read it
  category INTEGER, -- the one most of its records have, or what it would hold
  records INTEGER NOT NULL DEFAULT 0 -- found in it, found elsewhere or not
) STRICT;
CREATE INDEX entries_by_archive ON entries (archive_id, id);
CREATE INDEX entries_by_part ON entries (part_id);

CREATE TABLE entry_categories (
  entry_id INTEGER NOT NULL REFERENCES entries ON DELETE CASCADE,
  category INTEGER NOT NULL,
  records INTEGER NOT NULL,
  PRIMARY KEY (entry_id, category)
) STRICT, WITHOUT ROWID;

CREATE TABLE issues (
  id INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES entries ON DELETE CASCADE,
  code TEXT NOT NULL, -- an error code of the contract
  locator TEXT NOT NULL
) STRICT;
CREATE INDEX issues_by_entry ON issues (entry_id);

-- One row per name as an archive wrote it; rows that are one person are joined elsewhere, never by renaming.
CREATE TABLE persons (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
  name TEXT NOT NULL,
  words TEXT NOT NULL, -- the name as it is searched
  own INTEGER NOT NULL DEFAULT 0, -- 1: the account's owner
  UNIQUE (account_id, name)
) STRICT;

CREATE TABLE organisations (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE, -- the name as it is compared
  name TEXT NOT NULL, -- as first written
  words TEXT NOT NULL -- the name as it is searched
) STRICT;

CREATE TABLE organisation_names (
  organisation_id INTEGER NOT NULL REFERENCES organisations ON DELETE CASCADE,
  name TEXT NOT NULL,
  PRIMARY KEY (organisation_id, name)
) STRICT, WITHOUT ROWID;

-- Ways in which an archive ties an organisation to the person, with or without a record (a business without events).
CREATE TABLE ties (
  archive_id INTEGER NOT NULL REFERENCES archives ON DELETE CASCADE,
  organisation_id INTEGER NOT NULL REFERENCES organisations ON DELETE CASCADE,
  mechanism INTEGER NOT NULL,
  PRIMARY KEY (archive_id, organisation_id, mechanism)
) STRICT, WITHOUT ROWID;
CREATE INDEX ties_by_organisation ON ties (organisation_id);

CREATE TABLE conversations (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
  title TEXT NOT NULL,
  words TEXT NOT NULL, -- the title as it is searched
  UNIQUE (account_id, title)
) STRICT;

CREATE TABLE conversation_people (
  conversation_id INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES persons ON DELETE CASCADE,
  archive_id INTEGER NOT NULL REFERENCES archives ON DELETE CASCADE, -- the one that shows it
  PRIMARY KEY (conversation_id, person_id, archive_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE records (
  id INTEGER PRIMARY KEY, -- in time order, see vault/record-order.ts; leaves the vault only as the identity
  identity BLOB NOT NULL UNIQUE, -- minute, then hash: what makes it the same record elsewhere; its public id
  provider INTEGER NOT NULL,
  account_id INTEGER NOT NULL, -- no foreign key: without an index, erasing an account would scan all records for each
  category INTEGER NOT NULL,
  flow INTEGER NOT NULL,
  kind INTEGER,
  concerns_others INTEGER NOT NULL,
  occurred_at INTEGER, -- epoch milliseconds, when the instant is known
  local_time TEXT, -- YYYY-MM-DDTHH:MM:SS, when only the clock is known
  zone TEXT,
  own INTEGER, -- null: cannot be known
  person_id INTEGER, -- no foreign key, for the same reason
  organisation_id INTEGER REFERENCES organisations,
  conversation_id INTEGER REFERENCES conversations,
  mechanisms INTEGER NOT NULL DEFAULT 0, -- bits by position in MECHANISMS
  title TEXT,
  text TEXT,
  extra TEXT -- JSON object of the scalars no field took
) STRICT;
CREATE INDEX records_by_category ON records (category, id);
CREATE INDEX records_by_flow ON records (flow, id, category); -- with the category: who asks for a flow leaves one out
CREATE INDEX records_by_organisation ON records (organisation_id, id) WHERE organisation_id IS NOT NULL;
CREATE INDEX records_by_conversation ON records (conversation_id, id) WHERE conversation_id IS NOT NULL;

CREATE TABLE provenances (
  record_id INTEGER NOT NULL, -- no foreign keys: they would be looked up for each of millions of rows, and an index
  entry_id INTEGER NOT NULL, -- for them would cost more at each import than one scan at an erasure
  locator TEXT NOT NULL,
  PRIMARY KEY (record_id, entry_id, locator)
) STRICT, WITHOUT ROWID;

-- What the index is made from. The same words must come out at any time, else the index rots. A filter word in meta
-- (category, provider, flow) is joined with words at no cost; each costs three postings a record, so only what pages
-- filter by. Category 23 is what no mapping understood: its flow is a placeholder and no word to find it by.
CREATE VIEW record_words AS
SELECT r.id,
  search_text(r.text) AS text,
  search_text(r.title) AS title,
  p.words AS person,
  o.words AS organisation,
  c.words AS conversation,
  searchable_extra(r.extra) AS extra,
  'c' || r.category || ' v' || r.provider || CASE r.category WHEN 23 THEN '' ELSE ' f' || r.flow END AS meta
FROM records r
LEFT JOIN persons p ON p.id = r.person_id
LEFT JOIN organisations o ON o.id = r.organisation_id
LEFT JOIN conversations c ON c.id = r.conversation_id;

-- Letters, marks, numbers, private use, and emoji (So, Sk): the defaults index no emoji and split Thai and Hindi.
CREATE VIRTUAL TABLE search USING fts5(
  text, title, person, organisation, conversation, extra, meta,
  content = 'record_words', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co So Sk'",
  prefix = '2 3', columnsize = 0
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
INSERT INTO search (search, rank) VALUES ('hashsize', 67108864);
INSERT INTO search (search, rank) VALUES ('automerge', 0); -- see vault/merge-index.ts

-- Sums, so that pages open at once at any size. Kept by vault/summaries.ts in the transaction that changes records.
CREATE TABLE category_sums (
  category INTEGER NOT NULL,
  flow INTEGER NOT NULL,
  provider INTEGER NOT NULL,
  records INTEGER NOT NULL,
  first_at INTEGER,
  last_at INTEGER,
  PRIMARY KEY (category, flow, provider)
) STRICT, WITHOUT ROWID;

CREATE TABLE month_sums (
  month INTEGER NOT NULL, -- year times 100 plus month, in UTC
  category INTEGER NOT NULL,
  records INTEGER NOT NULL,
  PRIMARY KEY (month, category)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation_sums (
  organisation_id INTEGER NOT NULL REFERENCES organisations ON DELETE CASCADE,
  category INTEGER NOT NULL,
  mechanism INTEGER NOT NULL, -- -1: all its records, each once, however many ways each of them ties
  records INTEGER NOT NULL,
  first_at INTEGER,
  last_at INTEGER,
  PRIMARY KEY (organisation_id, category, mechanism)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation_events (
  organisation_id INTEGER NOT NULL REFERENCES organisations ON DELETE CASCADE,
  type TEXT NOT NULL,
  records INTEGER NOT NULL,
  PRIMARY KEY (organisation_id, type)
) STRICT, WITHOUT ROWID;
`,
};
