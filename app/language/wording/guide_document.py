"""The whole guide as one document, for a translator or a lawyer to check."""

from __future__ import annotations

from app.language.message import Message
from app.model.people import Voice

# NOTE: {nation} is one of the four nations of the United Kingdom
FILE_TITLE = Message("The guide, {nation}")
HEADING = Message("The guide: everything it says in {nation}")
MADE_ON = Message("Made on {day}, to be checked.")
# NOTE: {language} is a language by its own name
IN_LANGUAGE = Message("In English, and beside it in {language}.")
WHAT_IT_IS = Message("Each line says where it comes from and when it was checked. The sources stand at the end.")
WHAT_R_IS = Message(
    "“Read” means that the authors read it in that source. “Well known” means that no practitioner has checked it here."
)
WHAT_PLACES_ARE = Message(
    "What stands in braces, such as {child}, is filled in by the program: a name, the board, the kind of review."
)
WHAT_HAPPENED_IS = Message("A line marked “only when” is shown only to families for whom that was set.")
SAYS_AGAIN = Message("Easy Read and the young people’s voice say the standard lines again. Each names the lines that it says.")
TELL = Message("Please write what is not right beside its line, and send it to whoever gave you this document.")

STEP = {
    "review": Message("Step 1. What a review is"),
    "people": Message("Step 2. Who takes part"),
    "use": Message("Step 3. How your words will be used"),
}
VOICE = {
    Voice.STANDARD: Message("Standard"),
    Voice.EASY_READ: Message("Easy Read"),
    Voice.YOUNG: Message("Young people"),
}
WORDS = Message("Word list")
HELPLINES = Message("Who can be rung")
PROMPTS = Message("Questions that are asked")
KIND = Message("The kind of review")
SOURCES = Message("Sources")

LINE = Message("Line")
ENGLISH = Message("English")
WHERE_FROM = Message("Where it comes from")
NAME = Message("Name")
ADDRESS = Message("Address")
NATIONS = Message("Nations")
LOOK_AGAIN = Message("Look again by")

READ = Message("Read")
KNOWN = Message("Well known")
CHECKED = Message("Checked on {day} by {who}.")
AUTHORS = Message("the authors")
# NOTE: {when} is one of the two below
ONLY_WHEN = Message("Only when {when}")
WHEN = {
    "died": Message("the child died"),
    "harmed": Message("the child was harmed"),
    "not-said": Message("it was not said what happened"),
}
SAYS = Message("Says {lines}")
NOT_TRANSLATED = Message("Not translated yet")
ALL_NATIONS = Message("All four nations")
NO_NUMBER = Message("no number")
