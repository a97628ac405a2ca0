"""Texts of the contributor’s own map: who mattered in the child’s life, and who should be asked."""

from __future__ import annotations

from app.language.message import Message
from app.model.own_map import Ask

# NOTE: {child} is the child's name as the family uses it
TITLE = Message("Who mattered in {child}’s life")
LEAD = Message("Put everybody here who you think of, by the names you use for them.")
# NOTE: {worker} is the worker's name
WORKER_READS = Message("{worker} reads this. If you name somebody, it does not mean that they will be asked.")
WILL_BE_TOLD = Message("You will be told here what was decided about each of them.")
NOBODY_ELSE = Message("Nobody else who takes part can open this page. A court may ask for it.")
OPEN = Message("Make your own map")
OPEN_SAYS = Message("Family, friends, neighbours, teachers: whoever was close. You can also say who you think should be asked.")
ON_YOUR_MAP = Message("{count} person is on your map.", plural="{count} people are on your map.")

NOBODY = Message("Nobody is on your map yet. Start with anybody.")
ADD = Message("Add somebody")
ADD_MORE = Message("Add somebody else")
NEW = Message("Somebody who mattered")
NAME = Message("Their name, or what you call them")
RELATION = Message("What were they to {child}?")
RELATION_HINT = Message("For example: her auntie, the friend next door, the teacher she liked.")
WORDS = Message("Why they mattered")
ASKED = Message("Do you think they should be asked?")
ASK = {
    Ask.YES: Message("Yes, I think so"),
    Ask.NO: Message("No, I don’t think so"),
    Ask.NOT_SURE: Message("I am not sure"),
}
"""What somebody may answer."""

SAID = {
    Ask.NOTHING: Message("You have not said whether they should be asked"),
    Ask.YES: Message("You think they should be asked"),
    Ask.NO: Message("You think they should not be asked"),
    Ask.NOT_SURE: Message("You are not sure whether they should be asked"),
}
"""The same as it stands beside somebody afterwards."""

DONE = Message("Done for now")
# NOTE: somebody on the map whose name was not written
NO_NAME = Message("Somebody")
CHANGE = Message("Change")
CHANGE_NAMED = Message("Change what you said about {name}")
TAKE_OFF = Message("Take off the map")
TAKE_OFF_NAMED = Message("Take {name} off the map")
TAKEN_OFF = Message("{name} is taken off your map.")
PUT_BACK = Message("Put them back")
PUT_BACK_NAMED = Message("Put {name} back on your map")

DECIDED = Message("What was decided")
DECIDED_ON = Message("Decided on {day}")
NOT_DECIDED = Message("Nothing is decided about it yet. {worker} will read it.")
CHANGED_SINCE = Message("You have changed something here since then. {worker} will read it.")

LIST = Message("Everybody on your map")
# NOTE: what the picture shows, as one sentence, for whoever can't see it
PICTURE = Message(
    "A picture with {child} in the middle and {count} person around. The list says the same in words.",
    plural="A picture with {child} in the middle and {count} people around. The list says the same in words.",
)
# NOTE: a screen reader says it of somebody in the picture: what they are called, and what they were to the child
NODE = Message("{name}, {relation}")
NODE_HOW = Message("Enter opens what you said about them. Arrow keys move them, Home puts them back.")
CHILD_HOW = Message("Enter adds somebody to your map.")
MOVE_HOW = Message("You can move people in the picture, with your hand, the mouse or the arrow keys.")
