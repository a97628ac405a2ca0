-- Preparing: the processes beside the review, the map of the people, the plan for taking part, the list before a meeting, promises.
-- Ids, states and the worker's own text; never a contributor's words: a wish, a question or a suggestion is a reference.

CREATE TABLE processes (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  review_id TEXT NOT NULL REFERENCES reviews (id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('not-known', 'not-started', 'going-on', 'waiting', 'ended')),
  note TEXT NOT NULL,
  began_on TEXT,
  ended_on TEXT,
  contact TEXT NOT NULL,
  talking TEXT NOT NULL CHECK (talking IN ('not-asked', 'free', 'ask-first', 'not-about')),
  talking_note TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_on TEXT,
  CHECK (kind <> '' OR name <> '')
) STRICT;
CREATE INDEX processes_of_review ON processes (review_id);

-- Only a process marked as known to a contributor is given to them.
CREATE TABLE process_known_to (
  process_id TEXT NOT NULL REFERENCES processes (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES people (id),
  PRIMARY KEY (process_id, person_id)
) STRICT;

CREATE TABLE map_people (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  review_id TEXT NOT NULL REFERENCES reviews (id),
  person_id TEXT UNIQUE REFERENCES people (id),
  name TEXT NOT NULL CHECK (name <> ''),
  relationship TEXT NOT NULL,
  relation_words TEXT NOT NULL,
  bond TEXT NOT NULL CHECK (bond IN ('family', 'cared')),
  age TEXT NOT NULL,
  child INTEGER NOT NULL CHECK (child IN (0, 1)),
  vulnerability TEXT NOT NULL,
  safe_contact TEXT NOT NULL,
  x REAL,
  y REAL,
  CHECK ((x IS NULL) = (y IS NULL))
) STRICT;
CREATE INDEX map_people_of_review ON map_people (review_id);

-- The child at the centre: how old they are, as it was said.
CREATE TABLE child_on_map (
  review_id TEXT PRIMARY KEY REFERENCES reviews (id),
  age TEXT NOT NULL
) STRICT;

-- Every decision and every answer stays; the newest is the one that holds.
CREATE TABLE inclusion_decisions (
  place INTEGER PRIMARY KEY,
  map_person_id TEXT NOT NULL REFERENCES map_people (id) ON DELETE CASCADE,
  decision TEXT NOT NULL CHECK (decision IN ('asked-now', 'ask-later', 'not-asked')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  decided_by TEXT NOT NULL CHECK (decided_by <> ''),
  decided_on TEXT NOT NULL
) STRICT;
CREATE INDEX decisions_of_map_person ON inclusion_decisions (map_person_id);

CREATE TABLE inclusion_answers (
  place INTEGER PRIMARY KEY,
  map_person_id TEXT NOT NULL REFERENCES map_people (id) ON DELETE CASCADE,
  answer TEXT NOT NULL CHECK (answer IN ('taking-part', 'thinking', 'said-no', 'has-not-answered')),
  reason TEXT NOT NULL,
  answered_on TEXT NOT NULL
) STRICT;
CREATE INDEX answers_of_map_person ON inclusion_answers (map_person_id);

-- In ties, households and stays, "child" stands for the child at the centre.
CREATE TABLE ties (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  review_id TEXT NOT NULL REFERENCES reviews (id),
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('parent', 'partner', 'sibling', 'other', 'apart')),
  words TEXT NOT NULL,
  CHECK (one <> other),
  UNIQUE (one, other, kind)
) STRICT;
CREATE INDEX ties_of_review ON ties (review_id);

CREATE TABLE households (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  review_id TEXT NOT NULL REFERENCES reviews (id),
  name TEXT NOT NULL CHECK (name <> '')
) STRICT;
CREATE INDEX households_of_review ON households (review_id);

CREATE TABLE stays (
  place INTEGER PRIMARY KEY,
  household_id TEXT NOT NULL REFERENCES households (id) ON DELETE CASCADE,
  who TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT NOT NULL
) STRICT;
CREATE INDEX stays_in_household ON stays (household_id);

-- What was decided about somebody a contributor named: a reference to their own map, and what the worker tells them.
CREATE TABLE suggestion_answers (
  contributor_id TEXT NOT NULL REFERENCES people (contributor_id),
  suggestion_id TEXT NOT NULL,
  map_person_id TEXT REFERENCES map_people (id) ON DELETE SET NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  decided_on TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  PRIMARY KEY (contributor_id, suggestion_id)
) STRICT;

CREATE TABLE plans (
  person_id TEXT PRIMARY KEY REFERENCES people (id),
  purposes TEXT NOT NULL,
  purpose_words TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  offered_on TEXT
) STRICT;

-- `wish_id` '' is the worker's own proposal on a matter, where nothing was wished for.
CREATE TABLE plan_answers (
  place INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES plans (person_id),
  matter TEXT NOT NULL,
  wish_id TEXT NOT NULL,
  wish_revision INTEGER NOT NULL,
  answer TEXT NOT NULL,
  agreed TEXT NOT NULL CHECK (agreed IN ('not-yet', 'agreed', 'not-agreed')),
  why TEXT NOT NULL,
  answered_on TEXT NOT NULL,
  UNIQUE (person_id, matter, wish_id)
) STRICT;

CREATE TABLE plan_versions (
  person_id TEXT NOT NULL REFERENCES plans (person_id),
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  offered_on TEXT NOT NULL,
  PRIMARY KEY (person_id, version)
) STRICT;
CREATE TRIGGER plan_versions_stay BEFORE UPDATE ON plan_versions BEGIN SELECT raise(ABORT, 'a version stays as it is'); END;
CREATE TRIGGER plan_versions_remain BEFORE DELETE ON plan_versions BEGIN SELECT raise(ABORT, 'a version remains'); END;

-- The answer that the learning gives to a question of a plan.
CREATE TABLE question_answers (
  contributor_id TEXT NOT NULL REFERENCES people (contributor_id),
  wish_id TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  answered_on TEXT NOT NULL,
  PRIMARY KEY (contributor_id, wish_id)
) STRICT;

CREATE TABLE preparation (
  person_id TEXT NOT NULL REFERENCES people (id),
  item TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'waiting', 'done', 'not-needed')),
  who TEXT NOT NULL,
  done_on TEXT,
  note TEXT NOT NULL,
  PRIMARY KEY (person_id, item)
) STRICT;

-- The worker went on although something that comes first was not done: which, and why.
CREATE TABLE gone_on (
  meeting_id TEXT NOT NULL REFERENCES meetings (id),
  item TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (meeting_id, item)
) STRICT;

CREATE TABLE promises (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person_id TEXT NOT NULL REFERENCES people (id),
  who TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  by_when TEXT,
  made_on TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'changed')),
  kept_on TEXT,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX promises_to_person ON promises (person_id);

-- The board's own details, as its file said them.
CREATE TABLE local_details (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  file_name TEXT NOT NULL,
  text TEXT NOT NULL,
  chosen_on TEXT NOT NULL
) STRICT;
