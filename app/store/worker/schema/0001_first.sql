-- The worker's side: reviews, people, learning, journal. Ids and states and the worker's own text; never a contributor's words.

CREATE TABLE identity (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  vault_id TEXT NOT NULL CHECK (vault_id <> ''),
  own_id TEXT NOT NULL CHECK (own_id <> '')
) STRICT;

CREATE TABLE worker (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  name TEXT NOT NULL CHECK (name <> '')
) STRICT;

CREATE TABLE device (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  private_pem BLOB NOT NULL,
  certificate_der BLOB NOT NULL
) STRICT;

CREATE TABLE settings (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  body TEXT NOT NULL
) STRICT;

CREATE TABLE reviews (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL,
  nation TEXT NOT NULL CHECK (nation IN ('england', 'wales', 'scotland', 'northern-ireland')),
  body TEXT NOT NULL CHECK (body <> ''),
  child_name TEXT NOT NULL CHECK (child_name <> ''),
  happened TEXT NOT NULL CHECK (happened IN ('not-said', 'died', 'harmed')),
  contact_name TEXT NOT NULL,
  contact_phone TEXT NOT NULL,
  made_on TEXT NOT NULL
) STRICT;

CREATE TABLE people (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  review_id TEXT NOT NULL REFERENCES reviews (id),
  contributor_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  relationship TEXT NOT NULL CHECK (relationship IN (
    'mother', 'father', 'step-parent', 'grandmother', 'grandfather', 'sister', 'brother', 'aunt', 'uncle', 'cousin',
    'foster-carer', 'friend', 'neighbour', 'the-child', 'other')),
  age_group TEXT NOT NULL CHECK (age_group IN ('adult', 'child')),
  language TEXT NOT NULL CHECK (language <> ''),
  voice TEXT NOT NULL CHECK (voice <> ''),
  needs TEXT NOT NULL,
  next_meeting TEXT NOT NULL,
  ended_on TEXT
) STRICT;
CREATE INDEX people_of_review ON people (review_id);

CREATE TABLE meetings (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person_id TEXT NOT NULL REFERENCES people (id),
  opened_on TEXT NOT NULL,
  photo_folder TEXT NOT NULL,
  at_risk INTEGER NOT NULL CHECK (at_risk IN (0, 1))
) STRICT;
CREATE INDEX meetings_of_person ON meetings (person_id);

CREATE TABLE meeting_room (
  meeting_id TEXT NOT NULL REFERENCES meetings (id),
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  present TEXT NOT NULL CHECK (present IN ('contributor', 'worker', 'interpreter', 'supporter', 'advocate')),
  PRIMARY KEY (meeting_id, place)
) STRICT;

CREATE TABLE learning_points (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  review_id TEXT NOT NULL REFERENCES reviews (id),
  kind TEXT NOT NULL CHECK (kind IN ('helped', 'must-change', 'open-question')),
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX learning_points_of_review ON learning_points (review_id);

CREATE TABLE actions (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  point_id TEXT NOT NULL REFERENCES learning_points (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (text <> ''),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'started', 'done', 'not-accepted')),
  by_when TEXT,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX actions_of_point ON actions (point_id);

-- A quotation is a reference: which passage of which contributor a point came from.
CREATE TABLE point_passages (
  point_id TEXT NOT NULL REFERENCES learning_points (id) ON DELETE CASCADE,
  contributor_id TEXT NOT NULL REFERENCES people (contributor_id),
  passage_id TEXT NOT NULL,
  PRIMARY KEY (point_id, contributor_id, passage_id)
) STRICT;

CREATE TABLE passage_answers (
  contributor_id TEXT NOT NULL REFERENCES people (contributor_id),
  passage_id TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('used', 'agrees', 'not-used', 'not-yet')),
  reason TEXT NOT NULL,
  PRIMARY KEY (contributor_id, passage_id)
) STRICT;

CREATE TABLE journal (
  number INTEGER PRIMARY KEY,
  day TEXT NOT NULL CHECK (length(day) = 10),
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE TRIGGER journal_follows BEFORE INSERT ON journal
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM journal)
  OR NEW.previous <> coalesce((SELECT hash FROM journal ORDER BY number DESC LIMIT 1), NEW.previous)
BEGIN SELECT raise(ABORT, 'the journal only goes on'); END;
CREATE TRIGGER journal_stays BEFORE UPDATE ON journal BEGIN SELECT raise(ABORT, 'the journal stays as it is'); END;
CREATE TRIGGER journal_remains BEFORE DELETE ON journal BEGIN SELECT raise(ABORT, 'the journal remains'); END;

CREATE TRIGGER device_once BEFORE INSERT ON device WHEN EXISTS (SELECT 1 FROM device)
BEGIN SELECT raise(ABORT, 'the device key is set once'); END;
CREATE TRIGGER device_stays BEFORE UPDATE ON device BEGIN SELECT raise(ABORT, 'the device key stays'); END;
CREATE TRIGGER device_remains BEFORE DELETE ON device BEGIN SELECT raise(ABORT, 'the device key remains'); END;

CREATE TRIGGER identity_once BEFORE INSERT ON identity WHEN EXISTS (SELECT 1 FROM identity)
BEGIN SELECT raise(ABORT, 'the identity is set once'); END;
CREATE TRIGGER identity_stays BEFORE UPDATE ON identity BEGIN SELECT raise(ABORT, 'the identity stays'); END;
CREATE TRIGGER identity_remains BEFORE DELETE ON identity BEGIN SELECT raise(ABORT, 'the identity remains'); END;

CREATE TABLE drafts (
  page TEXT PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;
