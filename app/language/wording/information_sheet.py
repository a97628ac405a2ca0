"""The information sheet: what it says besides the guide, and the page on which the worker has it made."""

from __future__ import annotations

from app.language.message import Message
from app.model.people import Voice

# NOTE: the only title inside the file; it tells a stranger nothing. Keep it as neutral.
FILE_TITLE = Message("Information")
# NOTE: {review} is the legal name of this nation's kind of review, such as "Learning Review"
HEADING = Message("About the {review}")
LEAD = {
    Voice.STANDARD: Message("You have been asked to take part. This says what it is, and what to expect."),
    Voice.EASY_READ: Message("You have been asked to take part. This sheet says what that means."),
    Voice.YOUNG: Message("You have been asked to take part. This is what it is, and what will happen."),
}
# NOTE: stands in a sentence in place of a name, and at its beginning with a capital; as short as it can be
THE_CHILD = Message("the child")
# NOTE: stands in a sentence in place of the worker's name, and at its beginning with a capital; as short as it can be
THE_WORKER = Message("the worker")
# NOTE: stands in a sentence in place of the name of the board, when it is not known
THE_BODY = Message("the body that runs this review")
WHO_IS_THE_WORKER = Message("“The worker” is the person who gave you this sheet.")
THE_LAPTOP = Message("{worker} uses a program on a laptop with you. “Here” on this sheet means in that program.")
STAR = Message("A star * means: well known, not yet checked by a practitioner here.")
# NOTE: {language} is this language by its own name
UNCHECKED = Message("This sheet in {language} is not yet checked by a qualified translator.")
# NOTE: {language} is this language by its own name
NOT_IN_VOICE = {
    Voice.EASY_READ: Message("This sheet is not yet in Easy Read in {language}. It is in plain words."),
    Voice.YOUNG: Message("This sheet is not yet told for young people in {language}. It is in plain words."),
}
DEMONSTRATION = Message("Demonstration. The people and the board on this sheet are invented.")

PARTS = {
    "review": Message("What this is about"),
    "runs": Message("Who runs it, and how it goes"),
    "part": Message("Taking part"),
    "words": Message("Your words"),
    "limits": Message("What can’t be promised"),
    "beside": Message("What else may be going on"),
    "after": Message("Afterwards"),
    "help": Message("Who can help"),
    "list": Message("Words that are used"),
    "sheet": Message("About this sheet"),
}

BODY_NOT_KNOWN = Message("Which body runs this review does not stand on this sheet. Ask {worker}.")
CONTACTS_OF = Message("At {body}")
# NOTE: above a paragraph that this board has written itself
FROM_THE_BODY = Message("From {body}:")
# NOTE: "{who}: {how}" is somebody to ask, and their number or address, such as "Jo Marsh: 01632 960 001"
WHO_AND_HOW = Message("{who}: {how}")
COMPLAINT_TITLE = Message("To complain to {body}")
COMPLAINT_NOT_KNOWN = Message("Where to complain does not stand on this sheet. Ask {worker}.")
PROCESSES_NOW = Message("What goes on now, as far as it is known on {day}")
# NOTE: {question} is what a line answers, such as "Who to ask"
NOT_KNOWN_LINE = Message("{question}: not known")
WHO_TO_ASK = Message("Who to ask: {who}")

MEETING_TITLE = {
    Voice.STANDARD: Message("What to expect when we meet"),
    Voice.EASY_READ: Message("When we meet"),
    Voice.YOUNG: Message("When we meet"),
}
MEETING: dict[Voice, tuple[tuple[Message, str], ...]] = {
    Voice.STANDARD: (
        (Message("We meet where and when it suits you, as far as that is possible."), ""),
        (Message("First, {worker} says who is in the room and what is written down."), ""),
        (Message("You can read about the review, tell it in your own way, or answer questions. Or say nothing that day."), ""),
        (Message("You can pause, or make the screen blank at once. Nothing that was kept is lost."), ""),
        (Message("What is written down is read back to you. You say what is right, and how it may be used."), ""),
        (Message("At the end you hear what was kept, who you can ring, and what happens next."), ""),
    ),
    Voice.EASY_READ: (
        (Message("You can say where and when you want to meet."), "day"),
        (Message("{worker} tells you who is in the room."), "meeting"),
        (Message("{worker} tells you what is written down."), "notes"),
        (Message("You can tell it in your own way."), "speak"),
        (Message("You can also answer questions."), "question"),
        (Message("You do not have to say anything that day."), "sound-off"),
        (Message("You can take a break at any time."), "pause"),
        (Message("What you said is read back to you."), "listen"),
        (Message("You say what is right."), "yes"),
        (Message("At the end you hear what happens next."), "list"),
    ),
    Voice.YOUNG: (
        (Message("Say where and when you would like to meet. We try to do it that way."), ""),
        (Message("First, {worker} tells you who is in the room and what gets written down."), ""),
        (Message("You can tell it your own way, answer questions, or say nothing that day."), ""),
        (Message("You can stop for a break whenever you like. You can make the screen blank at once."), ""),
        (Message("We read back what you said. You tell us what is right, and how it may be used."), ""),
        (Message("At the end you hear what was kept, who you can ring, and what comes next."), ""),
    ),
}
"""What a meeting is like: what the program itself does, with the Easy Read picture beside each line."""

NOTHING_PROMISED_HERE = Message("This sheet promises no day on which the review will end.")
CODE = Message("Code of the laptop’s key")
CODE_SAYS = Message("A signed copy of your words carries the same code. Keep this sheet, to compare them.")
FACTS_CHECKED = Message("The facts were last checked on {day} by the authors of this program.")
ASK_FOR_SOURCES = Message("Each line has a source. {worker} can show you where it comes from.")
MADE_ON = Message("Made on {day}.")
PICTURES_BY = Message("Pictures: OpenMoji (openmoji.org), CC BY-SA 4.0, with changes and additions by Your Words.")

NO_LETTER = Message("A letter in what was typed for this sheet is in no typeface that this program has.")
NO_SHEET_YET = Message("The sheet is not made yet. Nothing was lost.")
OTHER_LETTERS = Message("Write that text with other letters in the file of local details, and try again.")

# ---- the worker's page
TITLE = Message("The information sheet")
TITLE_LEAD = Message("It can be given to somebody before you meet. No name of a child or a family stands on it.")
WHICH_VOICE = Message("In which voice?")
VOICE = {
    Voice.STANDARD: Message("Standard"),
    Voice.EASY_READ: Message("Easy Read, with pictures"),
    Voice.YOUNG: Message("For young people"),
}
WHICH_LANGUAGE = Message("In which language?")
WHICH_SIZE = Message("How large?")
AS_USUAL = Message("As usual")
LARGE = Message("Large print, 18 point")
WITH_PROCESSES = Message("Should it name the processes that {name} knows of?")
WITH_PROCESSES_HIDDEN = Message("Should it name the processes that this person knows of?")
WITH_PROCESSES_HINT = Message("Whoever finds the sheet could read them.")
YES = Message("Yes")
NO = Message("No")
CHOOSE_ALL = Message("Choose the voice, the language and the size. Then its pages are shown here.")
MAKING = Message("The sheet is being made")
NO_DETAILS = Message("No file of local details is chosen, so no contacts stand on the sheet. Choose one in the settings.")
PAGES = Message("{count} page", plural="{count} pages")
# NOTE: read out by a screen reader for the picture of a page
PAGE_NAMED = Message("Page {number} of {total} of the sheet")
PRINT = Message("Print")
PRINTED = Message("It was sent to the printer.")
NO_PRINTER = Message("This computer knows no printer. The sheet can be saved and printed elsewhere.")
CHOOSE_FOLDER = Message("Where should it be saved?")
BROWSE = Message("Choose a folder")
SAVE = Message("Save the sheet")
SAVED_AS = Message("Saved as {name}.")
WRITE_FOLDER = Message("Choose the folder that the sheet should be saved in.")
NO_SUCH_FOLDER = Message("There is no such folder.")
GOES_AWAY = Message("That folder is copied to other places, or can be pulled out. What was saved there can be found there.")
