"""Texts of the family’s window: the bars, the rail, what is recorded, and the names of the six parts."""

from __future__ import annotations

from app.language.message import Message

# NOTE: The name of the program. Keep it short; it stands in the top bar of every page.
YOUR_WORDS = Message("Your Words")

PART_TITLE = {
    "review": Message("What a review is"),
    "people": Message("Who takes part"),
    "use": Message("How your words will be used"),
    "words": Message("Your words"),
    "readback": Message("Read it back and sign"),
    "learning": Message("What was learned"),
}

ALL_SIX_PARTS = Message("Your Words. Go to all six parts")
# NOTE: {languages} is the languages by their own names, such as "English + العربية".
LANGUAGE = Message("Language: {languages}")
TEXT_SIZE = Message("Text size")
WORD_LIST = Message("Word list")
READING_HELP = Message("Reading help")
# NOTE: A button that shows the list of the six parts.
PARTS = Message("Parts")
PAUSE = Message("Pause")
HIDE = Message("Hide")
# NOTE: (Esc) is the key on the keyboard that does the same. Keep it as it is.
HIDE_ESC = Message("Hide (Esc)")

BACK = Message("Back")
NEXT = Message("Next")
SKIP = Message("Skip for now")
# NOTE: The short form of "Skip for now".
SKIP_SHORT = Message("Skip")
KEPT_SAFELY = Message("Kept safely at {time}")
# NOTE: The short form of "Kept safely at 14:02".
KEPT_SHORT = Message("Kept {time}")

IN_THE_ROOM = Message("In the room")
WHO_IS_HERE = Message("Who is here")
AND_MORE = Message("and {count} more", plural="and {count} more")
WHAT_IS_RECORDED = Message("What is recorded")
ONLY_TYPED = Message("Only what is typed or drawn is recorded.")
STOP_FOR_TODAY = Message("Stop for today")
SIX_PARTS = Message("The six parts")
# NOTE: a screen reader says it of the place or the part of a review that is shown now.
HERE_NOW = Message("You are here")
DEMONSTRATION = Message("Demonstration. Invented people")
# NOTE: The short form of "Demonstration. Invented people".
DEMONSTRATION_SHORT = Message("Invented people")
# NOTE: {languages} is the languages by their own names, such as "English + العربية": the text of the button itself.
LANGUAGE_SHOWN = Message("{languages}", context="languages by their own names")
CLOSE_PANEL = Message("Close")

# NOTE: {language} is this language by its own name. Shown on every page in a language that no qualified translator has checked.
LANGUAGE_UNCHECKED = Message("These pages in {language} are not yet checked by a qualified translator.")

# NOTE: {language} is this language by its own name.
NOT_IN_VOICE = {
    "easy-read": Message("This page is not yet in Easy Read in {language}. It is in plain words."),
    "young": Message("This page is not yet told for young people in {language}. It is in plain words."),
}

PERSON_HERE = {
    "contributor": Message("{name}", context="a contributor in the room"),
    # NOTE: who is in the room; {relationship} is what they are to the child: "Carol, foster carer".
    "contributor-as": Message("{name}, {relationship}", context="a contributor in the room"),
    "worker": Message("{name}, worker"),
    "interpreter": Message("{name}, interpreter"),
    "supporter": Message("{name}, here to support {contributor}"),
    "advocate": Message("{name}, advocate"),
}
