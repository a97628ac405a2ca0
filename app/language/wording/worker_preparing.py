"""The worker's page for getting ready: the list before a meeting, promises, and going on without what comes first."""

from __future__ import annotations

from app.language.message import Message
from app.model.preparation import PromiseState, ReadyState

BEFORE = Message("Before you meet {name}")
BEFORE_HIDDEN = Message("Before you meet person {number}")
WHO = Message("Whose list?")
NOBODY = Message("Add somebody to this review first. Each person has a list of their own.")
COMES_FIRST = Message("Comes first")
STATE = {
    ReadyState.OPEN: Message("Not done yet"),
    ReadyState.WAITING: Message("Waiting for an answer"),
    ReadyState.DONE: Message("Done"),
    ReadyState.NOT_NEEDED: Message("Not needed"),
}
# NOTE: one line under an item of the list: how far it is, who saw to it, and when; such as "Done · Jo Marsh · 3 March 2026"
STATE_BY_ON = Message("{state} · {who} · {day}")
STATE_BY = Message("{state} · {who}")
OPEN_ITEM = Message("Write down")
# NOTE: read out by a screen reader for the button "Write down"
OPEN_ITEM_NAMED = Message("Write down: {item}")
HOW_FAR = Message("How far is it?")
WHO_SAW = Message("Who saw to it?")
WHEN = Message("On which day?")
DAY_HINT = Message("Year, month, day: 2026-03-31. Leave it empty when it is not known.")
NOTE = Message("Note")
NOTE_HINT = Message("Only you see this. Write no words of somebody who takes part.")
KEEP = Message("Keep this")
CHOOSE_HOW_FAR = Message("It is not chosen yet how far it is.")
NOT_A_DAY = Message("A day is written as year, month, day, such as 2026-03-31.")
PRINT_SHEET = Message("Print the information sheet")

FIRST_TITLE = Message("These come first")
FIRST_LEAD = Message("They are not done yet. It may be better to meet another day.")
REASON = Message("Why do you go on all the same?")
REASON_HINT = Message("It is kept with this meeting.")

PROMISES = Message("Promises")
PROMISES_LEAD = Message("What was promised to {name}, by whom and by when. {name} sees it.")
PROMISES_LEAD_HIDDEN = Message("What was promised, by whom and by when. They see it.")
NO_PROMISES = Message("Nothing has been promised yet.")
ADD_PROMISE = Message("Write down a promise")
PROMISE = Message("A promise")
PROMISE_TEXT = Message("What was promised?")
PROMISE_TEXT_HINT = Message("Such as: I will phone you and say what the panel thought. Name nobody else who takes part.")
PROMISE_WHO = Message("Who promised it?")
PROMISE_DAY = Message("By which day?")
PROMISE_STATE = Message("What became of it?")
PROMISE_STATE_LABEL = {
    PromiseState.OPEN: Message("Still to be kept"),
    PromiseState.KEPT: Message("Kept"),
    PromiseState.CHANGED: Message("Changed, and told"),
}
PROMISE_NOTE = Message("How was it told, and what is it now?")
BY_DAY = Message("By {day}")
NO_DAY = Message("No day was given")
LATE = Message("The day has passed: {day}")
KEPT_ON = Message("Kept on {day}")
CHANGED = Message("Changed: {note}")
# NOTE: what was promised and by whom, such as "Jo Marsh: I will phone you."
WHO_SAID = Message("{who}: {promise}")
CHANGE_PROMISE = Message("Change")
CHANGE_PROMISE_NAMED = Message("Change the promise: {promise}")

HOW_IT_WAS = Message("How the meetings were")
HOW_IT_WAS_LEAD = Message("In their own choice and words. It is theirs to say, and no part of what is sent to the review.")
NOTHING_SAID = Message("Nothing has been said about it.")
# NOTE: the day of a meeting and how it was, such as "3 March 2026: It was hard"
ON_DAY = Message("{day}: {answer}")
