"""What the worker’s pages say of the contributors’ own maps: whom they named, what is decided about it, what they are told."""

from __future__ import annotations

from app.language.message import Message
from app.model.own_map import Ask

TITLE = Message("Whom they named themselves")
LEAD = Message("Each person’s own map, in their words. Nobody else who takes part may learn what stands on it.")
# NOTE: {name} is somebody who takes part and has made a map of their own
MAP_OF = Message("On {name}’s map")
NOBODY_NAMED = Message("Nobody has named anybody yet.")
NOT_ANSWERED = Message("{count} person they named waits for an answer.", plural="{count} people they named wait for an answer.")
ALL_ANSWERED = Message("Everybody they named has an answer.")
CHANGED = Message(
    "{count} of them is told of differently since it was decided.",
    plural="{count} of them are told of differently since it was decided.",
)
HIDDEN = Message("While names are hidden, what they wrote is hidden too.")

# NOTE: somebody a contributor told of without writing a name
NO_NAME = Message("Somebody without a name")
# NOTE: what a contributor calls somebody, and what that person was to the child, both in their words
WHO = Message("{name}, {relation}")
# NOTE: {name} is the contributor. It stands above their words about somebody they named.
WHOSE_WORDS = Message("{name}’s words")
ASK = {
    Ask.NOTHING: Message("Whether they should be asked was not said."),
    Ask.YES: Message("Thinks that they should be asked."),
    Ask.NO: Message("Thinks that they should not be asked."),
    Ask.NOT_SURE: Message("Is not sure whether they should be asked."),
}
"""What the contributor thinks."""

NOTHING_DECIDED = Message("Not answered yet.")
TOLD = Message("What they are told: {text}")
TOLD_ON = Message("Decided on {day}.")
ON_THE_MAP = Message("On the map as {name}.")
NOT_ON_THE_MAP = Message("Not put on the map.")
CHANGED_SINCE = Message("They say something else now than when this was decided.")
DECIDE = Message("Decide and answer")
DECIDE_NAMED = Message("Decide about {who} and answer")
CHANGE = Message("Change the answer")
CHANGE_NAMED = Message("Change the answer about {who}")

# The page on which it is decided
SCREEN_TITLE = Message("Somebody {name} named")
SCREEN_TITLE_HIDDEN = Message("Somebody they named")
WHERE = Message("Where do they stand on the map of this review?")
TAKE_OVER = Message("Put them on the map")
ALREADY = Message("They are on the map already")
LEAVE = Message("Leave them off the map")
CHOOSE_WHERE = Message("Choose where they stand on the map of this review.")
WHICH = Message("Who is it?")
CHOOSE_WHICH = Message("Choose who on the map it is.")
NAME_HINT = Message("As you write it on the map, in your own words.")
TELL = Message("What do you tell {name}?")
TELL_HIDDEN = Message("What do you tell them?")
TELL_HINT = Message("What was decided, and why. Name nobody. What somebody else said or answered can’t be told.")
TOLD_NEXT_TIME = Message("They read it on their own map, the next time you hand over to them.")
KEEP = Message("Keep this")
