"""What the worker reads of what people said: the list, and finding a word in one review."""

from __future__ import annotations

from app.language.message import Message
from app.model.passages import Use, Verdict
from app.model.translations import Meaning, Standing

TITLE = Message("What people said")
LEAD = Message("These are their words, to be read here. They can’t be changed or copied on this page.")
HOW_TO_OPEN = Message("Choose a passage to read it beside what matters to the person who said it.")
FIND = Message("Find in what people said")
FIND_HINT = Message("Looks through this review only.")
FIND_NOW = Message("Find")
SHOW_ALL = Message("Show all")
COUNT = Message("{count} passage", plural="{count} passages")
FOUND = Message("{count} passage found", plural="{count} passages found")
NONE_YET = Message("Nothing has been kept yet.")
NONE_FOUND = Message("Nothing here has those words.")
READING = Message("Reading what was kept…")
HIDDEN = Message("Names are hidden, so what people said is hidden too.")
# NOTE: who said it and the title of the passage, as "Nasreen · Who Hania is"
WHO_AND_TITLE = Message("{who} · {title}")
OWN_WAY = Message("In their own way")
# NOTE: the title of what a family member said matters to them about how their words are used
MATTERS = Message("What matters to them about how their words are used")
MATTERS_OF = Message("What matters to {who} about how their words are used")
NO_MATTERS = Message("There is nothing here from {who} on what matters to them about how their words are used.")
# NOTE: {names} is one name or a list; {language} a language by its own name.
TRANSLATION_BY = Message("Translation by {names} · {language}")
TRANSLATION_INTO = Message("Translation · {language}")
NO_TRANSLATION = Message("Nobody has translated this yet.")
TRANSLATION_DRAFT = Message("Not checked by a qualified translator.")
TRANSLATION_CHECKED = Message("Checked by {name}, {qualification}.")
TRANSLATION_STANDING = {
    Standing.NOT_SAID: Message("The words have changed since. Whether the meaning did was not said."),
    Standing.STALE: Message("The meaning of the words has changed since. This translation is out of date."),
}
TRANSLATION_NOT_READ = Message("The translation was not read back.")
# NOTE: {sentence} is a sentence of a translation.
TRANSLATION_DOUBTED = Message("{who} asks for this to be looked at again: “{sentence}”")
# NOTE: {name} said the translation back; {who} is the one whose words they are.
SAID_BACK = {
    Meaning.SAME: Message("{name} said it back. {who} says that it means the same."),
    Meaning.DIFFERENT: Message("{name} said it back. {who} says that it does not mean the same."),
    Meaning.NOT_SURE: Message("{name} said it back. {who} is not sure whether it means the same."),
}
# NOTE: how a passage stands, and its translation, as “Read back, and right · May be quoted · Translation not checked”
STATE_TRANSLATED = Message("{state} · {translation}")
IN_STATE = {
    "draft": Message("Translation not checked"),
    "checked": Message("Translation checked"),
    "old": Message("Translation out of date"),
    "none": Message("Not translated"),
}
# NOTE: {name} is an interpreter; what is known of them stands in the lines below.
INTERPRETED_BY = Message("{name}, who interpreted on {day}")
BACK_TO_LIST = Message("Back to everything people said")
# NOTE: how a passage stands, and the names that are not to be quoted, as “May be quoted · Not signed · Hide when quoted: Rabia”
STATE_HIDING = Message("{state} · Hide when quoted: {names}")
AS_QUOTED = Message("As it may be quoted")
# NOTE: below a quotation in which {names} are left out
NAMES_HIDDEN = Message("{who} asked for this to be hidden when it is quoted: {names}")
QUOTED_WITHOUT = Message("Names that {who} asked to be hidden are left out here.")
SEALED = Message("Signed and sealed")
CHANGED_SINCE = Message("Changed since it was signed")
NOT_SEALED = Message("Not signed")
NOT_READ_BACK = Message("Not read back yet")
NO_USE = Message("Use not chosen yet")

VERDICT = {
    Verdict.RIGHT: Message("Read back, and right"),
    Verdict.CHANGED: Message("Changed when read back"),
    Verdict.LEFT_OUT: Message("Left out"),
    Verdict.NOT_SURE: Message("Not sure"),
}
USE = {
    Use.QUOTED: Message("May be quoted"),
    Use.DESCRIBED: Message("May be described"),
    Use.REVIEW_TEAM: Message("Review team only"),
    Use.MY_COPY: Message("Their copy only"),
    Use.LATER: Message("To be decided later"),
}
# NOTE: three states beside each other, as "Read back, and right · May be quoted · Signed and sealed"
STATE = Message("{verdict} · {use} · {signed}")

NOT_TYPED = Message("What is said in the recording was not typed.")
NO_WORDS_BESIDE = Message("Nothing was said about the drawing.")
# NOTE: Read out by a screen reader in place of the picture; what was said about it stands below.
DRAWING = Message("A drawing")
# NOTE: Stands in place of the words, where a photograph, a recording or a drawing has none.
WITHOUT_WORDS = Message("There are no words beside it.")
