"""Unlock, making a vault, recovery words, and the plain page while handing over."""

from app.language.message import Message

# NOTE: the product's name, as on the window and the first page
NAME = Message("Your Words")
PURPOSE = Message("A place for families to be heard in a child safeguarding review.")

UNLOCK = Message("Unlock", context="heading of the first page")
LOCKED_IN = Message("What is kept here is encrypted. Your passphrase opens it.")
PASSPHRASE = Message("Passphrase")
# NOTE: the button that opens the vault
OPEN = Message("Unlock", context="button")
OPENING = Message("Unlocking. This takes a moment.")
FORGOTTEN = Message("I can’t remember it")
NOTHING_LOST = Message("If the passphrase is lost, the 24 recovery words still open it. Nothing is lost.")
LAST_COPY = Message("The last checked copy is from {moment}.")
NO_COPY_YET = Message("There is no checked copy yet.")
LEFT = Message("The meeting has ended. What was said up to {clock} is kept.")
STOPPED = Message("The family’s page closed by itself. What was said up to {clock} is kept.")
STOPPED_BEFORE = Message("The family’s page closed by itself. Everything that was kept is still there.")
LEFT_PLAIN = Message("The meeting has ended. Everything that was said is kept.")
DEMONSTRATION = Message("This is a demonstration. The people are invented. The passphrase is: {passphrase}")

MAKE = Message("Make a place for their words")
MAKE_LEAD = Message("This makes an encrypted vault on this computer. It belongs to you, one named worker.")
WORKER_NAME = Message("Your name")
WORKER_NAME_HINT = Message("The families you meet will see it.")
NEW_PASSPHRASE = Message("A passphrase")
NEW_PASSPHRASE_HINT = Message("Four or more words that have nothing to do with each other are strong and easy to remember.")
AGAIN = Message("The same passphrase again")
NOT_THE_SAME = Message("The two are not the same yet.")
CREATE = Message("Make the vault")
CREATING = Message("Making the vault. This takes a moment.")
NAME_NEEDED = Message("Write your name first.")
PLACE = Message("It is kept in this folder: {folder}")
PLACE_SYNCED = Message(
    "This folder looks like one that is copied to the internet. Ask your organisation before you keep families’ words there."
)
PLACE_AWAY = Message("This folder is on a removable or network drive. If the drive goes, the words go with it.")

FINISH = Message("One step is left")
FINISH_LEAD = Message("The program was closed while this vault was made. Write your name once more, and it is finished.")
FINISH_WORDS = Message("New recovery words are shown next. If you wrote some down before, throw that paper away.")
FINISH_DO = Message("Finish the vault")

RECOVERY = Message("Write down the recovery words")
RECOVERY_LEAD = Message(
    "These 24 words open the vault if the passphrase is lost. They are shown now and never again. "
    "Keep the paper where you keep other locked papers."
)
RECOVERY_ORDER = Message("They are English words, numbered, and read from left to right in every language.")
PRINT_SHEET = Message("Save them as a sheet to print")
SHEET_SAVED = Message("The sheet is in this folder: {folder}. Print it, then delete it.")
WROTE_THEM = Message("I have written them down")
TYPE_BACK = Message("Type three of them back")
TYPE_BACK_LEAD = Message("This makes sure that the paper is right.")
WORD_NUMBER = Message("Word {number}")
WORDS_RIGHT = Message("That is right. Continue")
WORDS_WRONG = Message("One of these is not the word on the list. Look at the paper again.")
SHOW_AGAIN = Message("Show the words again")

RECOVER = Message("Open with the recovery words")
RECOVER_LEAD = Message("Type the 24 words from the paper, in their order, with a space between them.")
RECOVERY_WORDS = Message("Recovery words")
RECOVER_OPEN = Message("Open with these words")
NEW_AFTER_RECOVERY = Message("Now choose a new passphrase")
NEW_AFTER_RECOVERY_LEAD = Message("The old passphrase stops working. The recovery words on the paper stay as they are.")
KEEP_NEW = Message("Keep this passphrase")
BACK = Message("Back", context="to the page before")

HANDING = Message("One moment. Your page is opening.")
HANDING_FAILED = Message("The family’s page did not open.")
HANDING_SAFE = Message("Everything is kept. Nothing has been shown to anybody.")
HANDING_DO = Message("Unlock again and hand over once more.")

LANGUAGE = Message("Language")
TEXT_SIZE = Message("Text size")
SHOW = Message("Show", context="the letters of the passphrase")
HIDE_LETTERS = Message("Hide the letters")
