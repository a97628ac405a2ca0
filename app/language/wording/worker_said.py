"""What the worker reads of what people said: the list, and finding a word in one review."""

from __future__ import annotations

from app.language.message import Message
from app.model.passages import Use, Verdict

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
