"""Texts of “See it as others would”: what each of them would read, and the names in it that its teller may hide."""

from __future__ import annotations

from app.language.message import Message

TITLE = Message("As others would see it")
NOT_CHOSEN = Message("You have not chosen an answer yet. So this shows what each of them would read under each answer.")
CHOSEN = Message("This is what each of them would read under the answer you chose.")
# NOTE: answers under which somebody reads the same, as “They may be quoted · They may be described”
EITHER = Message("{first} · {second}")

NAMES = Message("Names in these words")
# NOTE: {a_name} is “[a name]”, which stands in a quotation in the place of somebody’s name
NAMES_LEAD = Message("These may be names of people. Hide a name, and where these words are quoted {a_name} stands in its place.")
NO_NAMES = Message("We found no name of somebody else in these words. We may have missed one.")
NAMES_LIMITS = Message("We may have missed a name, or taken another word for one.")
HIDE_NAME = Message("Hide {name}")
TIMES = Message("It is here {count} time.", plural="It is here {count} times.")
OWN_NAME = Message("This is your own name. If it stays, a quotation tells whose words they are.")
ANOTHER = Message("Another name or word to hide")
ANOTHER_HINT = Message("Type it as it stands in your words.")
HIDE_IT = Message("Hide this one too")
TYPE_FIRST = Message("Type the name first.")
NOW_HIDDEN = Message("Hidden: {names}")
NOW_SHOWN = Message("Shown again: {names}")
WORDS_STAY = Message("Your own words are never changed. You can show a name again at any time.")
STILL_READ = Message(
    "The review team and {worker} still read the names, and a court may ask. Somebody may still guess who is meant."
)
# NOTE: below a passage, when signing: the names that its teller asked to be hidden
ASKED_TO_HIDE = Message("Hidden when quoted: {names}")
