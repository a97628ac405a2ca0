"""The processes beside a review: on the family's face, on the worker's, and on paper."""

from __future__ import annotations

from app.language.message import Message
from app.model.processes import ProcessState, Talking

AS_NAMED = Message("{name}")

STATE = {
    # NOTE: where a process has got to
    ProcessState.NOT_KNOWN: Message("Not known"),
    ProcessState.NOT_STARTED: Message("Not started. It may never start"),
    ProcessState.GOING_ON: Message("Going on now"),
    ProcessState.WAITING: Message("Waiting"),
    ProcessState.ENDED: Message("Ended"),
}
ENDED_ON = Message("Ended on {day}")
BEGAN_ON = Message("Began on {day}")
BEGAN_NOT_KNOWN = Message("When it began is not known")

ABOUT = {
    "for": Message("What it is for"),
    # NOTE: who runs a process such as an inquest; not the review
    "runs": Message("Who runs it", context="process"),
    "must": Message("Whether you must take part"),
    "to-review": Message("What it may share with the review"),
    "from-review": Message("What the review may have to share with it"),
    "ask": Message("Who to ask"),
}
WHERE_NOW = Message("Where it has got to")
NOT_KNOWN = Message("Not known")

# ---- the family's face
OWN_TITLE = Message("Other things that are going on at the same time")
OWN_LEAD = Message("{worker} wrote down what is known today. Ask about anything that is not right.")
OTHERS_TITLE = Message("Other things that there can be")
TODAY = Message("Today")
# NOTE: the month a line of time begins with; {day} is the first day of what is known
MONTH = Message("{day}")
SHOW_LIST = Message("Read the picture as a list")
SHOW_PICTURE = Message("Show the picture")
# NOTE: read out by a screen reader for one line of the picture, such as "Police. Going on now. Began on 3 March 2026."
LANE = Message("{process}. {state}. {began}.")

# ---- the worker's face
TITLE = Message("Other processes")
LEAD = Message("What goes on beside the review, and what it means for what may be talked about.")
NONE = Message("No process has been written down yet. If there is none, nothing needs to be done here.")
ADD = Message("Add a process")
CHANGE = Message("Change")
# NOTE: {process} is the name of a process, such as "Police"
CHANGE_ONE = Message("Change {process}")
NEW = Message("A process beside the review")
WHICH = Message("Which process is it?")
# NOTE: a process that is not in the list
ANOTHER = Message("Another one")
NAME = Message("What is it called?")
HOW_FAR = Message("Where has it got to?")
NOTE = Message("Where it has got to, in your words")
NOTE_HINT = Message("Whoever it is known to reads this. Name nobody who takes part.")
BEGAN = Message("The day it began")
ENDED = Message("The day it ended")
DAY_HINT = Message("Year, month, day: 2026-03-31. Leave it empty when it is not known.")
CONTACT = Message("Who to ask about it")
CONTACT_HINT = Message("A name and a number, such as the family liaison officer’s. Whoever it is known to reads this.")
TALKING = Message("What may be talked about at a meeting now?")
TALKING_HINT = Message("Only you see this. A person who may be a witness is not asked before the police lead has been spoken to.")
TALKING_LABEL = {
    Talking.NOT_ASKED: Message("Nobody has asked yet"),
    Talking.FREE: Message("Everything may be talked about"),
    # NOTE: the lead is the person in charge, for example of the police investigation
    Talking.ASK_FIRST: Message("Speak to the lead before each meeting"),
    Talking.NOT_ABOUT: Message("Not about some things"),
}
TALKING_NOTE = Message("What exactly was said")
SAID_BY = Message("Who said so?")
SAID_ON = Message("On which day?")
KNOWN_TO = Message("Who knows of this process?")
KNOWN_TO_HINT = Message("Only whoever you choose here sees it on their pages. Ask, rather than guess.")
NOBODY_TO_TELL = Message("Nobody has been added to this review yet, so it is shown to nobody.")
NOT_A_DAY = Message("A day is written as year, month, day, such as 2026-03-31.")
CHOOSE_STATE = Message("It is not chosen yet where the process has got to.")
CHOOSE_TALKING = Message("It is not chosen yet what may be talked about.")
KEEP = Message("Keep this")
TAKE_AWAY = Message("Take this process away")
KNOWN_TO_NOBODY = Message("Shown to nobody yet")
KNOWN_TO_SOME = Message("Shown to {names}")
KNOWN_TO_COUNT = Message("Shown to {count} person", plural="Shown to {count} people")
