-- Sound and drawing: what belongs to a passage besides its words.

CREATE TABLE sounds (
  passage_id TEXT PRIMARY KEY REFERENCES passages (id),
  rate INTEGER NOT NULL CHECK (rate > 0),
  began_at TEXT NOT NULL,
  ended_at TEXT
) STRICT;

-- A few seconds each, as FLAC; `samples` at the rate of the sound.
CREATE TABLE sound_segments (
  passage_id TEXT NOT NULL REFERENCES sounds (passage_id),
  place INTEGER NOT NULL CHECK (place >= 1),
  samples INTEGER NOT NULL CHECK (samples > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  flac BLOB NOT NULL,
  PRIMARY KEY (passage_id, place)
) STRICT;

-- What was heard stays as it was heard: a sound grows while it is recorded, and nothing else happens to it.
CREATE TRIGGER sound_segments_follow BEFORE INSERT ON sound_segments
WHEN NEW.place <> (SELECT coalesce(max(place), 0) + 1 FROM sound_segments WHERE passage_id = NEW.passage_id)
  OR (SELECT ended_at FROM sounds WHERE passage_id = NEW.passage_id) IS NOT NULL
BEGIN SELECT raise(ABORT, 'a sound grows only while it is recorded'); END;
CREATE TRIGGER sound_segments_stay BEFORE UPDATE ON sound_segments BEGIN SELECT raise(ABORT, 'a sound stays as it is'); END;
CREATE TRIGGER sounds_stay BEFORE UPDATE ON sounds
WHEN OLD.ended_at IS NOT NULL OR NEW.rate <> OLD.rate OR NEW.began_at <> OLD.began_at
BEGIN SELECT raise(ABORT, 'a sound stays as it is'); END;

-- Sizes are of the sheet that was drawn on; lines are made for it, whatever the size of the screen.
CREATE TABLE drawings (
  passage_id TEXT PRIMARY KEY REFERENCES passages (id),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;

-- One line each: JSON of [x, y, pressure].
CREATE TABLE strokes (
  passage_id TEXT NOT NULL REFERENCES drawings (passage_id),
  place INTEGER NOT NULL CHECK (place >= 1),
  width REAL NOT NULL CHECK (width > 0),
  points TEXT NOT NULL,
  PRIMARY KEY (passage_id, place)
) STRICT;

-- Each drawing that was shown at a read-back, as it stood then.
CREATE TABLE drawing_history (
  passage_id TEXT NOT NULL REFERENCES drawings (passage_id),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  strokes TEXT NOT NULL,
  PRIMARY KEY (passage_id, sha256)
) STRICT;
