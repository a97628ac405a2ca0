"""The board's own details on the worker's settings page, and content that could not be read."""

from __future__ import annotations

from app.language.message import Message

TITLE = Message("Your board’s own details")
LEAD = Message("Its name, people to ask, how to complain, helplines near by, and paragraphs of its own. Families see them.")
NONE = Message("No file has been chosen yet. The pages show what is the same everywhere.")
KEPT = Message("{name}, from the file {file}, chosen on {day}")
NO_LONGER = Message("The file {file} can’t be read by this version. Choose it again, to see why.")
CHOOSE = Message("Choose a file")
REMOVE = Message("Use none")
CONTENT_FAULTS = Message("Some of the program’s own texts can’t be read and are left out")
CONTENT_FAULTS_LEAD = Message("The pages work without them. Tell whoever looks after this program:")
