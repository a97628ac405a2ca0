"""What the printed plan for taking part says in our own words."""

from __future__ import annotations

from app.language.message import Message

# NOTE: The only title inside the file; it tells a stranger nothing. Keep it as neutral.
FILE_TITLE = Message("Plan")
# NOTE: {name} is the person whose plan it is
HEADING = Message("{name}’s plan for taking part")
LEAD = Message("In the {review}, which {body} runs.")
VERSION = Message("Version")
OFFERED_ON = Message("Offered on")
OFFERED_BY = Message("Offered by")
AGREED_ON = Message("Agreed by both on")
NOT_AGREED_YET = Message("Not agreed by both yet.")
NOT_OFFERED_YET = Message("These are wishes. No version of the plan has been offered yet.")
CHANGED_SINCE = Message("This wish was changed after the answer.")
YOU_CAN_CHANGE = Message(
    "You can ask for something different at any time. Then a new version is written, and this one can still be read."
)
NOT_ANSWERED = Message("Not answered yet")
NO_WISH = Message("Nothing was wished for here.")
WISH = Message("Your wish, in your words")
# NOTE: {language} is the name of the language a wish was written in
WISH_IN = Message("Written in {language}.")
