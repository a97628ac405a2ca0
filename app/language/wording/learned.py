"""Texts of step 6: what the review learned, what is changing, and what happened to each thing somebody said."""

from __future__ import annotations

from app.language.message import Message
from app.model.learning import Outcome, PointKind

LEAD = Message(
    "This is what the review found, and which of your words it came from. "
    "Some of it may be hard to read. You can stop at any line."
)
YOU_SAID = Message("You said")
LEARNED = Message("The review learned")
CHANGING = Message("What is changing")
# NOTE: read out by a screen reader for one line of the three columns
ROW = Message("Line {number} of {total}")
NOT_FROM_YOURS = Message("This did not come from your words.")
NOTHING_CHANGING = Message("Nothing has been written down here yet.")
KIND = {
    PointKind.HELPED: Message("What helped"),
    PointKind.MUST_CHANGE: Message("What must change"),
    PointKind.OPEN_QUESTION: Message("A question that is still open"),
}

PROPOSED = Message("Proposed. Not decided yet")
ACCEPTED = Message("Accepted. No date yet")
ACCEPTED_FOR = Message("Accepted, for {day}")
STARTED = Message("Started", context="an action")
DONE = Message("Done", context="an action")
NOT_ACCEPTED = Message("Not accepted. The reason is not known")
# NOTE: {reason} is in the review team's own words
NOT_ACCEPTED_BECAUSE = Message("Not accepted, because {reason}")

EACH_THING = Message("Each thing I said, and its answer")
HIDE_EACH = Message("Put the list away")
EACH_NONE = Message("Nothing was signed, so there is nothing to answer yet.")
OUTCOME = {
    Outcome.USED: Message("It is part of what was learned"),
    Outcome.KNOWN: Message("It agrees with what was known"),
    Outcome.NOT_USED: Message("Heard, not used. The reason is not known"),
    Outcome.NOT_YET: Message("Not answered yet"),
}
# NOTE: {reason} is in the review team's own words
NOT_USED_BECAUSE = Message("Heard, not used, because {reason}")

SAY_ABOUT = Message("What would you like to say about this?")
WRITE_IT = Message("Write it")
ALL_SIX_PARTS = Message("All six parts")

NOT_HERE = Message("Not here yet. The review team is still working.")
ASK = Message("You can ask {name} at any time.")
ASK_PHONE = Message("You can ask {name} at any time: {phone}")
NO_CONTACT = Message("You can ask {worker} who to ring. It is not known here.")
MEET_NEXT = Message("When we meet next: {when}")
MEET_UNKNOWN = Message("When we meet next is not arranged yet.")
