"""What the worker's pages about the learning say."""

from __future__ import annotations

from app.language.message import Message
from app.model.learning import ActionState, Outcome

TITLE = Message("Learning")
LEAD = Message("What the review found, what will change, and what happened to each thing people said.")
WRITE_A_POINT = Message("Write a learning point")
NO_POINTS = Message("No learning has been written yet. The family’s pages say that it is not here yet.")
STATE = {
    ActionState.PROPOSED: Message("Proposed"),
    ActionState.ACCEPTED: Message("Accepted"),
    ActionState.STARTED: Message("Started"),
    ActionState.DONE: Message("Done"),
    ActionState.NOT_ACCEPTED: Message("Not accepted, because"),
}
OUTCOME = {
    Outcome.USED: Message("Used in a learning point"),
    Outcome.KNOWN: Message("Agrees with what was known"),
    Outcome.NOT_USED: Message("Heard, not used, because"),
    Outcome.NOT_YET: Message("Not yet"),
}
OPEN_POINT = Message("Open this learning point")
ACTIONS = Message("{count} action", plural="{count} actions")
COMES_FROM = Message("{count} passage behind it", plural="{count} passages behind it")
NOT_YET = Message("{count} signed passage has no answer yet", plural="{count} signed passages have no answer yet")
ALL_ANSWERED = Message("Every signed passage has an answer.")
NOTHING_SIGNED = Message("Nothing has been signed yet, so there is nothing to answer.")
ANSWERS = Message("Each thing they said, and its answer")
ANSWER_THIS = Message("Answer this passage")
HIDDEN = Message("Names are hidden, so the passages are hidden too.")

# One point
NEW_POINT = Message("A new learning point")
ONE_POINT = Message("A learning point")
WHICH_KIND = Message("What sort of thing was learned?")
TEXT = Message("What was learned?")
TEXT_HINT = Message("In your own words. To show what somebody said, link the passage below.")
KEEP_POINT = Message("Keep this learning point")
CHOOSE_A_KIND = Message("Choose what sort of thing was learned.")
WHAT_WILL_CHANGE = Message("What will change")
ADD_ACTION = Message("Add something that will change")
ACTION_TEXT = Message("What will change?")
ACTION_STATE = Message("How far has it got?")
ACTION_DAY = Message("By when?")
ACTION_DAY_HINT = Message("A day as 2027-04-30, or empty where none was given.")
TAKE_AWAY = Message("Take this change away")
ACTION_REASON = Message("Why was it not accepted?")
STATE_WITH_REASON = Message("{state} {reason}")
NOT_A_DAY = Message("Write the day as year, month, day, like 2027-04-30, or leave it empty.")
WRITE_THE_CHANGE = Message("Write what will change.")
CHOOSE_HOW_FAR = Message("Choose how far it has got.")
WORDS_BEHIND = Message("The words it came from")
WORDS_BEHIND_HINT = Message("Only signed passages can be linked. Each person sees only their own.")
LINK = Message("Link this passage")
LINKED = Message("Linked")
NOT_LINKED = Message("Not linked")
TAKE_LINK_AWAY = Message("Take the link away")

# An answer
ANSWER_TITLE = Message("What happened to this passage?")
THEY_READ_IT = Message("The person who said it reads the answer.")
REASON = Message("Why, in a sentence or two")
REASON_HINT = Message("Needed where it was heard and not used.")
KEEP_ANSWER = Message("Keep this answer")
CHOOSE_AN_ANSWER = Message("Choose what happened to this passage.")
# NOTE: two counts, as "2 actions · 1 passage behind it"
ACTIONS_AND_LINKS = Message("{actions} · {links}")
