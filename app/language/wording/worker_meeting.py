"""What the page before a handing over says."""

from __future__ import annotations

from app.language.message import Message

BEFORE = Message("Before you hand over to {name}")
LEAD = Message("After this, only {name}’s pages can be seen. Coming back needs your passphrase.")
NOT_READY = Message("What is not ready")
ALL_READY = Message("Nothing is missing.")
CAN_GO_ON = Message("You can go on all the same.")
WHO_IS_HERE = Message("Who is in the room?")
WHO_IS_HERE_HINT = Message("They are named on every page, so that {name} knows who is listening.")
# NOTE: a person's name and what they are there for, as "Samira Iqbal · Interpreter"
NAME_AND_PART = Message("{name} · {part}")
ALSO_HERE = Message("Somebody else who is here")
ALSO_HERE_HINT = Message("Their name, as they like to be called.")
THERE_AS = Message("What are they here for?")
ADD = Message("Add them")
TAKE_OFF = Message("Take off")
TAKE_OFF_NAME = Message("Take {name} off the list")
WRITE_A_NAME = Message("Write their name first.")
# NOTE: {name} is the name of an interpreter.
ABOUT_INTERPRETER = Message("About {name}, who interprets")
# NOTE: {name} is the family member whose meeting it is.
ABOUT_INTERPRETER_HINT = Message("{name} can read this. What you do not know yet can be said in the meeting.")
SAY_WHY_KIN = Message("Say why {name}, who is one of the family or a friend, interprets all the same.")
PHOTO_FOLDER = Message("Which folder may photographs come from?")
PHOTO_FOLDER_HINT = Message(
    "{name} sees this one folder and removable drives, and nothing else of this computer. Leave it empty for none."
)
BROWSE = Message("Choose a folder")
NO_SUCH_FOLDER = Message("There is no folder of that name. Choose one, or leave it empty.")
AT_RISK = Message("Could somebody be hurt if these pages are found?")
AT_RISK_HINT = Message("If so, pressing Hide closes the pages at once.")
AT_RISK_YES = Message("Yes. Hide closes at once")
AT_RISK_NO = Message("No. Hide can be undone for two minutes")
CHOOSE_AT_RISK = Message("Answer whether somebody could be hurt if these pages are found.")
HAND_OVER_TO = Message("Hand over to {name}")
HANDING_OVER = Message("Handing over…")
CHOOSE_WHAT_FOR = Message("Choose what they are here for.")
