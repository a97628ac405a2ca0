-- Preparing, from the contributor's side: their own map, their wishes for the plan, what they weigh up, how a meeting was.

CREATE TABLE own_people (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  words TEXT NOT NULL,
  ask TEXT NOT NULL CHECK (ask IN ('', 'yes', 'no', 'not-sure')),
  language TEXT NOT NULL,
  x REAL,
  y REAL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  made_at TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  taken_off_at TEXT,
  CHECK ((x IS NULL) = (y IS NULL))
) STRICT;

CREATE TABLE wishes (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  matter TEXT NOT NULL CHECK (matter <> ''),
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  made_at TEXT NOT NULL,
  kept_at TEXT NOT NULL
) STRICT;

-- A version of the plan as both sides agreed it, as it was shown then.
CREATE TABLE agreed_plans (
  version INTEGER PRIMARY KEY CHECK (version >= 1),
  body TEXT NOT NULL,
  agreed_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER agreed_plans_stay BEFORE UPDATE ON agreed_plans BEGIN SELECT raise(ABORT, 'an agreed version stays as it is'); END;
CREATE TRIGGER agreed_plans_remain BEFORE DELETE ON agreed_plans BEGIN SELECT raise(ABORT, 'an agreed version remains'); END;

-- What was asked to be different in a version that was offered, before or after it was agreed. Taken back, the words stay.
CREATE TABLE plan_changes (
  version INTEGER PRIMARY KEY CHECK (version >= 1),
  words TEXT NOT NULL,
  language TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  taken_back_at TEXT
) STRICT;

CREATE TABLE weighing (
  card TEXT PRIMARY KEY,
  sorted TEXT NOT NULL CHECK (sorted IN ('matters', 'not-sure', 'does-not-matter')),
  kept_at TEXT NOT NULL
) STRICT;

CREATE TABLE weighing_decision (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  decision TEXT NOT NULL,
  words TEXT NOT NULL,
  language TEXT NOT NULL,
  kept_at TEXT NOT NULL
) STRICT;

-- Names of other people in a passage that its teller wants hidden wherever others read it.
CREATE TABLE hidden_names (
  passage_id TEXT NOT NULL REFERENCES passages (id),
  name TEXT NOT NULL CHECK (name <> ''),
  hidden_at TEXT NOT NULL,
  PRIMARY KEY (passage_id, name)
) STRICT;

CREATE TABLE meeting_answers (
  meeting_day TEXT NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  words TEXT NOT NULL,
  language TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  PRIMARY KEY (meeting_day, question)
) STRICT;

-- More kinds of things are given than the first version knew.
CREATE TABLE given_now (
  kind TEXT PRIMARY KEY CHECK (kind IN (
    'review', 'person', 'meeting', 'learning', 'processes', 'suggestions', 'plan', 'questions', 'promises', 'local')),
  body TEXT NOT NULL,
  given_at TEXT NOT NULL
) STRICT;
INSERT INTO given_now SELECT kind, body, given_at FROM given;
DROP TABLE given;
ALTER TABLE given_now RENAME TO given;

-- The voice is chosen like the language: '' is the one the worker set with the person.
ALTER TABLE preferences ADD COLUMN voice TEXT NOT NULL DEFAULT '';
