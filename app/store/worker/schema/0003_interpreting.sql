-- The interpreters that the worker noted for a meeting. What happened in the meeting stands in the contributor's own store.

CREATE TABLE meeting_interpreters (
  meeting_id TEXT NOT NULL REFERENCES meetings (id),
  place INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  language TEXT NOT NULL,
  dialect TEXT NOT NULL,
  register TEXT NOT NULL,
  number TEXT NOT NULL,
  no_number TEXT NOT NULL,
  presence TEXT CHECK (presence IN ('room', 'phone', 'video')),
  kin TEXT CHECK (kin IN ('no', 'yes')),
  kin_reason TEXT NOT NULL,
  PRIMARY KEY (meeting_id, place)
) STRICT;
