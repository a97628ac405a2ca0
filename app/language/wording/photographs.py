"""Texts around photographs and our own picker: choosing one, saying what it shows, and where a copy may be saved."""

from __future__ import annotations

from app.language.message import Message

TITLE = Message("Add a photograph")
LEAD = Message("Choose a photograph. Where and when it was taken is removed from it before it is kept.")
# NOTE: {worker} is the worker's name. "here" is this list of places.
ONLY_HERE = Message("Only the folder that {worker} chose for this meeting, and drives that are plugged in, are shown here.")
NO_PLACE = Message("There is no place to choose from. No folder was chosen for this meeting, and no drive is plugged in.")
NO_PLACE_DO = Message("Plug in a drive and look again, or ask {worker} to choose a folder at the next handing over.")
LOOK_AGAIN = Message("Look again")
FOLDER_OF_MEETING = Message("The folder for this meeting: {name}")
DRIVE = Message("Drive: {name}")
# NOTE: goes to the folder that this one is in
UP = Message("Up to {name}")
OTHER_PLACES = Message("All places")
FOLDER = Message("Folder: {name}")
# NOTE: {name} is the name of a file
FILE = Message("{name}", context="a file")
NOTHING_HERE = Message("There is no photograph in this folder.")
NO_FOLDERS_HERE = Message("There is no other folder in here.")
SHOW_MORE = Message("Show {count} more", plural="Show {count} more")
NO_PICTURE_SHOWN = Message("No small picture of this one")

CHOSEN = Message("The photograph you chose")
CAPTION = Message("What can we see here?")
CAPTION_HINT = Message("In your own words. You can leave it empty.")
WHO = Message("Who is in it?")
WHO_HINT = Message("The names you use for them. You can leave it empty.")
KEEP = Message("Keep this photograph")
KEEPING = Message("Keeping it…")
# NOTE: goes back to everything somebody said; what was typed is kept already
DONE = Message("Done", context="words beside a photograph")
CHOOSE_OTHER = Message("Choose another")
# NOTE: a label; the names stand below it, as they were typed
WHO_IS_IN_IT = Message("In it:")
# NOTE: Read out by a screen reader in place of the picture; what was said about it stands beside it.
PICTURE = Message("A photograph")
OTHERS = Message("Think of everybody who is in the photograph. Others who read it may know them.")
