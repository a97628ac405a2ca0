"""Texts about saying a translation back in the first language, by somebody who has not seen the words."""

from __future__ import annotations

from app.language.message import Message
from app.model.translations import Meaning

TITLE = Message("Hear the translation said back")
LEAD = Message("Somebody who has not seen your words says what the translation says. Then you decide whether it means the same.")
COVERED = Message("Your words are covered.")
COVERED_WHY = Message("Whoever says it back must not have seen them.")
WHO = Message("Who says it back?")
WHO_HINT = Message("Not the one who gave the translation.")
ANOTHER = Message("Somebody else")
NAME = Message("Their name")
BEGIN = Message("Begin")
# NOTE: {language} is a language by its own name. The name of a field.
EDITOR = Message("What the translation says, in {language}")
EDITOR_OWN = Message("What the translation says, in your own language")
EDITOR_HINT = Message("Read only the translation. Say what it says, sentence by sentence.")
SHOW = Message("Show both")
SHOW_WHY = Message("After that, what was said back stays as it is.")
AGAIN = Message("Somebody else says it back")
# NOTE: {name} is whoever said the translation back.
SAID_BACK_BY = Message("Said back by {name}")
YOUR_WORDS = Message("Your words")
ALIKE = Message("The same words")
NOT_AS_MANY = Message("They do not have as many sentences, so they stand beside each other whole.")
DECIDE = Message("Does it mean the same?")
DECIDE_WHY = Message("You decide. Other words can mean the same.")
MEANING = {
    Meaning.SAME: Message("Yes, it means the same"),
    Meaning.DIFFERENT: Message("No, it does not"),
    Meaning.NOT_SURE: Message("I’m not sure"),
}
CHANGE = Message("Change the translation")
TO_WORDS = Message("Back to your words")
EARLIER = Message("The translation has changed since it was said back.")
NO_TRANSLATION = Message("There is no translation of these words yet.")
# NOTE: {name} said the translation back; the sentence stands under a translation.
STATE = {
    Meaning.SAME: Message("{name} said it back. It means the same."),
    Meaning.DIFFERENT: Message("{name} said it back. It does not mean the same."),
    Meaning.NOT_SURE: Message("{name} said it back. You are not sure whether it means the same."),
}
"""What a contributor said of a back-read, for their own pages."""
