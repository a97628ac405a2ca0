"""Texts about the translation of a passage: who gives it, how far it is checked, and whether the meaning has changed."""

from __future__ import annotations

from app.language.message import Message
from app.model.translations import How, Standing

TITLE = Message("The translation of your words")
LEAD = Message("Your own words stay exactly as they are. The translation stands beside them.")

# NOTE: whose translation it is and in which language, as "Translation by Samira · English". {names} is one name or a list.
BY_NAMES = Message("Translation by {names} · {language}")
BY_NOBODY_KNOWN = Message("Translation · {language}")
NOBODY_YET = Message("Nobody has translated this yet.")
DRAFT = Message("Not checked yet by a qualified translator.")
CHECKED = Message("Checked by {name}, {qualification}.")
STANDING = {
    Standing.NOT_SAID: Message("The words have changed since. It is not said yet whether the meaning did."),
    Standing.STALE: Message("The meaning of the words has changed since. This translation is out of date."),
}
NOT_READ_BACK = Message("Translation not read back yet")
# NOTE: {sentence} is a sentence of a translation which somebody wants looked at again.
DOUBTED = Message("To be looked at again: “{sentence}”")

TRANSLATE = Message("Translate")
OPEN = Message("Translation")
# NOTE: read out by a screen reader for the buttons "Translate" and "Translation". {title} is the title of a passage.
TRANSLATE_NAMED = Message("Translate: {title}")
OPEN_NAMED = Message("Translation: {title}")

INTO = Message("Into which language?")
WHO = Message("Who gives the translation now?")
WHO_HINT = Message("Who gave each sentence is kept with it.")
HOW = {
    How.SPOKEN: Message("{name} says it, and it is typed here"),
    How.TYPED: Message("{name} types it"),
}
CHOOSE_WHO = Message("Say first who gives the translation. Then there is a place to write it.")
# NOTE: {language} is a language by its own name. The name of a field.
EDITOR = Message("The translation, in {language}")
DONE = Message("Done for now")

MEANING_ASKED = Message("Did the meaning change?")
MEANING_WHY = Message("You have changed these words, and there is a translation of them as they were.")
MEANING_YES = Message("Yes, it means something else now")
MEANING_YES_MEANS = Message("The translation is then marked as out of date.")
MEANING_NO = Message("No, it means the same")
MEANING_NO_MEANS = Message("The translation stays as it is. That you said so is kept.")
UP_TO_DATE = Message("It says what the words say now")
UP_TO_DATE_MEANS = Message("Press this when the translation has been gone through again.")

CHECKING = Message("Has a qualified translator checked it?")
CHECKER = Message("Who checked it?")
CHECKER_HINT = Message("Not the one who gave the translation.")
QUALIFICATION = Message("What qualifies them?")
# NOTE: DPSI is the name of an English qualification and is not translated.
QUALIFICATION_HINT = Message("For example a diploma such as the DPSI, or a number on a register.")
MARK_CHECKED = Message("Mark as checked")
UNMARK = Message("Take the check back")
TO_BACK_READ = Message("Have it said back to you")
TO_BACK_READ_WHY = Message("Somebody who has not seen your words says in your language what the translation says.")
TEAM_READS = Message("The review team reads the translation beside your words.")
COME_SINCE = Message("The translation has come or changed since you read this. Answer again for both.")
NOT_SIGNED_YET = Message("The translation is not read back, so it is not signed.")
SIGNED_TOO = Message("With its translation.")
"""Said of a passage that is signed together with its translation."""
