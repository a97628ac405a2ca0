-- Translating: the interpreters of each meeting, the translation beside a passage, and what was said back from it.

CREATE TABLE interpreters (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  meeting_id TEXT NOT NULL,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  dialect TEXT NOT NULL,
  register TEXT NOT NULL,
  number TEXT NOT NULL,
  no_number TEXT NOT NULL,
  presence TEXT CHECK (presence IN ('room', 'phone', 'video')),
  kin TEXT CHECK (kin IN ('no', 'yes')),
  kin_reason TEXT NOT NULL,
  began_at TEXT NOT NULL,
  ended_at TEXT,
  declared_at TEXT,
  declared_in TEXT NOT NULL DEFAULT '',
  declaration TEXT NOT NULL DEFAULT '',
  doubted_at TEXT
) STRICT;
CREATE INDEX interpreters_of_meeting ON interpreters (meeting_id);

-- A declaration that was made stays as it was read, and so does who made it.
CREATE TRIGGER declarations_stay BEFORE UPDATE OF
  name, language, dialect, register, number, no_number, presence, kin, kin_reason, declared_at, declared_in, declaration
ON interpreters
WHEN OLD.declared_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'a declaration stays as it was read'); END;

CREATE TABLE translations (
  place INTEGER PRIMARY KEY,
  passage_id TEXT NOT NULL REFERENCES passages (id),
  language TEXT NOT NULL CHECK (language <> ''),
  text TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  of_revision INTEGER NOT NULL CHECK (of_revision >= 1),
  made_at TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  stale_revision INTEGER,
  checked_by TEXT NOT NULL DEFAULT '',
  qualification TEXT NOT NULL DEFAULT '',
  checked_at TEXT,
  checked_revision INTEGER,
  read_back_revision INTEGER,
  read_back_of INTEGER,
  UNIQUE (passage_id, language),
  CHECK ((checked_at IS NULL) = (checked_revision IS NULL)),
  CHECK ((read_back_revision IS NULL) = (read_back_of IS NULL))
) STRICT;

-- Who rendered each sentence: an interpreter by their id, 'contributor' or 'worker'.
CREATE TABLE translation_sentences (
  passage_id TEXT NOT NULL,
  language TEXT NOT NULL,
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  rendered_by TEXT NOT NULL CHECK (rendered_by <> ''),
  how TEXT NOT NULL CHECK (how IN ('spoken', 'typed')),
  PRIMARY KEY (passage_id, language, place),
  FOREIGN KEY (passage_id, language) REFERENCES translations (passage_id, language)
) STRICT;

-- Each revision that was read to somebody, checked, or said back, as it stood then.
CREATE TABLE translation_history (
  passage_id TEXT NOT NULL,
  language TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  of_revision INTEGER NOT NULL,
  text TEXT NOT NULL,
  sentences TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  PRIMARY KEY (passage_id, language, revision),
  FOREIGN KEY (passage_id, language) REFERENCES translations (passage_id, language)
) STRICT;

-- "Did the meaning change?", asked of each revision of the words that came after a translation.
CREATE TABLE meaning_answers (
  passage_id TEXT NOT NULL,
  language TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  changed INTEGER NOT NULL CHECK (changed IN (0, 1)),
  answered_at TEXT NOT NULL,
  PRIMARY KEY (passage_id, language, revision),
  FOREIGN KEY (passage_id, language) REFERENCES translations (passage_id, language)
) STRICT;

CREATE TABLE back_readings (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  passage_id TEXT NOT NULL,
  language TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  of_revision INTEGER NOT NULL CHECK (of_revision >= 1),
  reader TEXT NOT NULL CHECK (reader <> ''),
  reader_id TEXT NOT NULL,
  text TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  shown_at TEXT,
  meaning TEXT CHECK (meaning IN ('same', 'different', 'not-sure')),
  decided_at TEXT,
  FOREIGN KEY (passage_id, language) REFERENCES translations (passage_id, language),
  CHECK ((meaning IS NULL) = (decided_at IS NULL)),
  CHECK (meaning IS NULL OR shown_at IS NOT NULL)
) STRICT;

-- Once the words were seen beside it, nothing of what was said back changes.
CREATE TRIGGER back_readings_stay BEFORE UPDATE OF text, reader, reader_id, revision, of_revision, shown_at ON back_readings
WHEN OLD.shown_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'what was said back stays as it was said'); END;
CREATE TRIGGER back_readings_remain BEFORE DELETE ON back_readings
WHEN OLD.shown_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'what was said back remains'); END;

-- Who read the words back before a sign-off, in which language, through whom, and what signing means in that language.
ALTER TABLE sign_offs ADD COLUMN read_by TEXT NOT NULL DEFAULT '';
ALTER TABLE sign_offs ADD COLUMN read_in TEXT NOT NULL DEFAULT '';
ALTER TABLE sign_offs ADD COLUMN read_through TEXT NOT NULL DEFAULT '';
ALTER TABLE sign_offs ADD COLUMN read_meaning TEXT NOT NULL DEFAULT '';

-- How fast the pages are read aloud: 0 is how fast the voice itself speaks.

ALTER TABLE preferences ADD COLUMN reading_speed INTEGER NOT NULL DEFAULT 0 CHECK (reading_speed BETWEEN -2 AND 2);
