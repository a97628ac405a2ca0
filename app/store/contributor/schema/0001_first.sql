-- One contributor's words, choices and seals, and what was given to them to read.

CREATE TABLE identity (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  vault_id TEXT NOT NULL CHECK (vault_id <> ''),
  own_id TEXT NOT NULL CHECK (own_id <> '')
) STRICT;

CREATE TABLE passages (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  prompt TEXT NOT NULL CHECK (prompt <> ''),
  text TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language <> ''),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  made_at TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  verdict TEXT CHECK (verdict IN ('right', 'changed', 'left-out', 'not-sure')),
  use TEXT CHECK (use IN ('quoted', 'described', 'review-team', 'my-copy', 'later')),
  read_back_revision INTEGER CHECK (read_back_revision BETWEEN 1 AND revision),
  CHECK ((verdict IS NULL) = (read_back_revision IS NULL))
) STRICT;

-- Each revision that was read to somebody, as it was read.
CREATE TABLE passage_history (
  passage_id TEXT NOT NULL REFERENCES passages (id),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  verdict TEXT CHECK (verdict IN ('right', 'changed', 'left-out', 'not-sure')),
  PRIMARY KEY (passage_id, revision)
) STRICT;

CREATE TABLE photographs (
  passage_id TEXT PRIMARY KEY REFERENCES passages (id),
  who TEXT NOT NULL,
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  jpeg BLOB NOT NULL
) STRICT;

CREATE TABLE given (
  kind TEXT PRIMARY KEY CHECK (kind IN ('review', 'person', 'meeting', 'learning')),
  body TEXT NOT NULL,
  given_at TEXT NOT NULL
) STRICT;

CREATE TABLE visits (
  part TEXT PRIMARY KEY CHECK (part IN ('review', 'people', 'use', 'words', 'readback', 'learning')),
  opened_at TEXT NOT NULL,
  looked_at TEXT
) STRICT;

CREATE TABLE preferences (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  language TEXT NOT NULL,
  second_language TEXT NOT NULL,
  text_size INTEGER NOT NULL CHECK (text_size BETWEEN 100 AND 200),
  theme TEXT NOT NULL CHECK (theme IN ('system', 'light', 'dark', 'contrast'))
) STRICT;

CREATE TABLE events (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  detail TEXT NOT NULL,
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE signing (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  private_pem BLOB NOT NULL,
  certificate_der BLOB NOT NULL,
  device_certificate_der BLOB NOT NULL
) STRICT;

CREATE TABLE seals (
  number INTEGER PRIMARY KEY CHECK (number >= 1),
  id TEXT NOT NULL UNIQUE,
  canonical BLOB NOT NULL,
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
  signature BLOB NOT NULL,
  receipt TEXT NOT NULL,
  sealed_at TEXT NOT NULL
) STRICT;

CREATE TABLE sign_offs (
  seal_number INTEGER PRIMARY KEY REFERENCES seals (number),
  name TEXT NOT NULL,
  agreement TEXT NOT NULL CHECK (agreement IN ('typed', 'drawn', 'spoken')),
  language TEXT NOT NULL,
  meaning TEXT NOT NULL,
  strokes TEXT NOT NULL,
  noted_by TEXT NOT NULL,
  signed_at TEXT NOT NULL
) STRICT;

CREATE TABLE seal_contents (
  seal_number INTEGER NOT NULL REFERENCES seals (number),
  passage_id TEXT NOT NULL REFERENCES passages (id),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  salt BLOB NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (seal_number, passage_id)
) STRICT;

-- Facts: nothing changes them and nothing takes them away. With recursive_triggers on, REPLACE runs the DELETE trigger too;
-- the INSERT triggers refuse it even where that setting is off.

CREATE TRIGGER events_follow BEFORE INSERT ON events
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM events)
  OR NEW.previous <> coalesce((SELECT hash FROM events ORDER BY number DESC LIMIT 1), NEW.previous)
BEGIN SELECT raise(ABORT, 'events only follow one another'); END;
CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT raise(ABORT, 'events stay as they are'); END;
CREATE TRIGGER events_remain BEFORE DELETE ON events BEGIN SELECT raise(ABORT, 'events remain'); END;

CREATE TRIGGER signing_once BEFORE INSERT ON signing WHEN EXISTS (SELECT 1 FROM signing)
BEGIN SELECT raise(ABORT, 'the signing key is set once'); END;
CREATE TRIGGER signing_stays BEFORE UPDATE ON signing BEGIN SELECT raise(ABORT, 'the signing key stays'); END;
CREATE TRIGGER signing_remains BEFORE DELETE ON signing BEGIN SELECT raise(ABORT, 'the signing key remains'); END;

CREATE TRIGGER identity_once BEFORE INSERT ON identity WHEN EXISTS (SELECT 1 FROM identity)
BEGIN SELECT raise(ABORT, 'the identity is set once'); END;
CREATE TRIGGER identity_stays BEFORE UPDATE ON identity BEGIN SELECT raise(ABORT, 'the identity stays'); END;
CREATE TRIGGER identity_remains BEFORE DELETE ON identity BEGIN SELECT raise(ABORT, 'the identity remains'); END;

CREATE TRIGGER seals_follow BEFORE INSERT ON seals
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM seals)
  OR NEW.previous <> coalesce((SELECT hash FROM seals ORDER BY number DESC LIMIT 1), NEW.previous)
BEGIN SELECT raise(ABORT, 'seals only follow one another'); END;
CREATE TRIGGER seals_stay BEFORE UPDATE ON seals BEGIN SELECT raise(ABORT, 'a seal stays as it is'); END;
CREATE TRIGGER seals_remain BEFORE DELETE ON seals BEGIN SELECT raise(ABORT, 'a seal remains'); END;

CREATE TRIGGER sign_offs_once BEFORE INSERT ON sign_offs
WHEN EXISTS (SELECT 1 FROM sign_offs WHERE seal_number = NEW.seal_number)
BEGIN SELECT raise(ABORT, 'a sign-off is made once'); END;
CREATE TRIGGER sign_offs_stay BEFORE UPDATE ON sign_offs BEGIN SELECT raise(ABORT, 'a sign-off stays as it is'); END;
CREATE TRIGGER sign_offs_remain BEFORE DELETE ON sign_offs BEGIN SELECT raise(ABORT, 'a sign-off remains'); END;

CREATE TRIGGER seal_contents_once BEFORE INSERT ON seal_contents
WHEN EXISTS (SELECT 1 FROM seal_contents WHERE seal_number = NEW.seal_number AND passage_id = NEW.passage_id)
  OR NEW.seal_number <> (SELECT max(number) FROM seals)
BEGIN SELECT raise(ABORT, 'what was sealed is written once'); END;
CREATE TRIGGER seal_contents_stay BEFORE UPDATE ON seal_contents BEGIN SELECT raise(ABORT, 'what was sealed stays'); END;
CREATE TRIGGER seal_contents_remain BEFORE DELETE ON seal_contents BEGIN SELECT raise(ABORT, 'what was sealed remains'); END;
