"""What the map of the family and of significant others says, on the screen and on paper: states, decisions, ties, households."""

from __future__ import annotations

from app.language.message import Message
from app.model.family_map import Bond, Decision, MapAnswer, MapState, TieKind

STATE = {
    MapState.NOT_DECIDED: Message("Not decided yet"),
    # NOTE: the decision about a person: they will be asked to take part, but later.
    MapState.ASK_LATER: Message("Ask later"),
    # NOTE: the decision about a person: they are not asked to take part.
    MapState.NOT_ASKED: Message("Not asked"),
    MapState.HAS_NOT_ANSWERED: Message("Has not answered"),
    # NOTE: the person is thinking about whether to take part.
    MapState.THINKING: Message("Thinking"),
    MapState.TAKING_PART: Message("Taking part"),
    MapState.SAID_NO: Message("Said no"),
}
"""What stands under somebody's name."""

DECISION = {
    Decision.ASKED_NOW: Message("Ask them now"),
    Decision.ASK_LATER: Message("Ask later"),
    Decision.NOT_ASKED: Message("Not asked"),
}
"""The decision as it is chosen."""

DECIDED = {
    Decision.ASKED_NOW: Message("To be asked now. Decided by {by} on {day}."),
    Decision.ASK_LATER: Message("To be asked later. Decided by {by} on {day}."),
    Decision.NOT_ASKED: Message("Not asked. Decided by {by} on {day}."),
}
"""A decision with who decided and when."""

ANSWER = {
    MapAnswer.HAS_NOT_ANSWERED: STATE[MapState.HAS_NOT_ANSWERED],
    MapAnswer.THINKING: STATE[MapState.THINKING],
    MapAnswer.TAKING_PART: STATE[MapState.TAKING_PART],
    MapAnswer.SAID_NO: STATE[MapState.SAID_NO],
}
"""What somebody answered."""

# NOTE: {answer} is an answer such as "Taking part" or "Said no".
ANSWERED = Message("{answer}. Noted on {day}.")

BOND = {Bond.FAMILY: Message("Family"), Bond.CARED: Message("Knew or cared for the child")}
"""What a solid and a dotted line mean."""

TIE = {
    TieKind.PARENT: Message("{one} is a parent of {other}"),
    TieKind.PARTNER: Message("{one} and {other} are or were partners"),
    TieKind.SIBLING: Message("{one} and {other} are brothers or sisters"),
    # NOTE: {words} says in the worker's words how the two belong together.
    TieKind.OTHER: Message("{one} and {other}: {words}"),
    TieKind.APART: Message("Keep {one} and {other} apart"),
}
"""How two people belong together, in words."""

# NOTE: what follows is the sentence about two people who must be kept apart; {words} says why or how.
TIE_WITH_WORDS = Message("{tie}: {words}")

KEEP_APART = Message("Keep apart")
SINCE_UNTIL = Message("{name}, from {since} to {until}")
SINCE = Message("{name}, since {since}")
UNTIL = Message("{name}, until {until}")
LIVED = Message("{name}, when is not known")
REASON = Message("Why: {reason}")
NO_REASON_GIVEN = Message("They gave no reason.")
# NOTE: how a person is called by the child or the family, beside what they are to the child: "Grandmother (Nani)"
RELATION_AND_WORDS = Message("{relationship} ({words})")
AGED = Message("aged {age}")
# NOTE: how old somebody on the map is, as it was said
AGE_OF = Message("Age: {age}")
AGE_UNKNOWN = Message("Age: not known")
THE_CHILD = Message("The child")
# NOTE: a screen reader says it of somebody on the map: name, what they are to the child, the state.
NODE = Message("{name}, {relation}, {state}")
# NOTE: {how} is the sentence about how somebody is moved on the map.
NODE_APART = Message("Keep apart from {names}. {how}")
# NOTE: a screen reader says it of the child at the centre.
CHILD_NODE_AGED = Message("{name}, aged {age}")
CHILD_NODE_HOW = Message("Enter opens where people lived and the child’s age.")
NODE_HOW = Message("Enter opens their page. Arrow keys move them, Home puts them back.")

# The part of the people tab
MAP_OF = Message("The people around {child}")
MAP_OF_HIDDEN = Message("The people around the child")
SHOW_LIST = Message("Show as a list")
SHOW_MAP = Message("Show as a map")
PUT_SOMEBODY = Message("Put somebody on the map")
HOUSEHOLDS_BUTTON = Message("Households")
SAVE_AS_PDF = Message("Save the map as a PDF")
LEGEND = Message("Solid line: family. Dotted line: knew or cared for the child. Dashed box: not asked.")
NOBODY = Message("Nobody is on the map yet. Put the first person on it who mattered in the child’s life.")
ALL_DECIDED = Message("About everybody on the map something has been decided.")
UNDECIDED = Message(
    "Nothing has been decided yet about {count} person: {names}.",
    plural="Nothing has been decided yet about {count} people: {names}.",
)
UNDECIDED_HIDDEN = Message(
    "Nothing has been decided yet about {count} person.", plural="Nothing has been decided yet about {count} people."
)
PEOPLE_WITH_PAGES = Message("People with pages of their own")
# NOTE: what the map shows, as one sentence, for whoever can't see it.
MAP_SAYS = Message(
    "A map with {child} at the centre and {count} person around. The list says the same in words.",
    plural="A map with {child} at the centre and {count} people around. The list says the same in words.",
)
TIES = Message("How they belong together")
NO_TIES = Message("Nothing is written about how they belong together.")
WHERE_THEY_LIVED = Message("Where they lived")
NOT_KNOWN_WHERE = Message("Where they lived is not known.")
OPEN_PAGE = Message("Open")
OPEN_PAGE_OF = Message("Open the page of {name}")
HIDDEN_DETAILS = Message("While names are hidden, what is written about people is hidden too.")

# A person's page on the map
NEW_ON_MAP = Message("Somebody who mattered in the child’s life")
NEW_LEAD = Message("They can be family, or somebody who knew or cared for the child. Putting them on the map asks them nothing.")
PERSON_ON_MAP = Message("{name} on the map")
PERSON_ON_MAP_HIDDEN = Message("A person on the map")
ABOUT = Message("About them")
NAME = Message("Their name")
RELATIONSHIP = Message("What were they to the child?")
RELATION_WORDS = Message("What the child or the family called them")
RELATION_WORDS_HINT = Message("In a word or two, for example Nani. It stands on their card.")
BOND_ASKED = Message("Which line joins them to the child?")
AGE = Message("Their age")
AGE_HINT = Message("As it was said. Leave it empty when it is not known.")
IS_CHILD = Message("Are they under 18?")
IS_CHILD_YES = Message("Yes, a child or young person")
IS_CHILD_NO = Message("No, an adult")
FOR_WORKER = Message("For the worker only")
VULNERABILITY = Message("What may harm them, or what are they afraid of?")
SAFE_CONTACT = Message("How is it safe to reach them?")
SAFE_CONTACT_HINT = Message("For example: their own phone, in the morning, no letters.")
KEEP_ABOUT = Message("Keep this")
CHOOSE_RELATIONSHIP = Message("Choose what they were to the child.")
CHOOSE_BOND = Message("Choose the line that joins them to the child.")
CHOOSE_IS_CHILD = Message("Choose whether they are under 18.")
CORRECT_PAGES = Message(
    "They have pages of their own. Their name, age group and what they were to the child are corrected there."
)
CORRECT_THERE = Message("Correct what is written about them")

DECIDING = Message("Are they asked to take part?")
DECIDING_NOTHING = Message("Nothing has been decided yet.")
DECISION_ASKED = Message("What is decided?")
WHY_DECIDED = Message("Why?")
WHY_DECIDED_HINT = Message("A decision always has a reason. It is asked for later.")
DECIDED_BY = Message("Who decided?")
DECIDED_BY_HINT = Message("The name or the group, for example the panel.")
DAY = Message("On which day?")
DAY_HINT = Message("As year, month, day: 2026-11-24.")
KEEP_DECISION = Message("Keep the decision")
CHOOSE_DECISION = Message("Choose what is decided.")
EARLIER_DECISIONS = Message("Decided before")

ANSWERING = Message("What did they answer?")
ANSWERING_NOTHING = Message("No answer is written yet.")
ANSWER_ASKED = Message("Their answer")
WHY_ANSWERED = Message("Their reason, if they gave one")
KEEP_ANSWER = Message("Keep the answer")
CHOOSE_ANSWER = Message("Choose what they answered.")
EARLIER_ANSWERS = Message("Answered before")
ANSWER_CAN_CHANGE = Message("Any answer can change. The earlier ones stay here.")

NEW_TIE = Message("Write how they belong with somebody")
TIE_WITH = Message("With whom?")
# NOTE: the child at the centre, in a list of people: "Hania, the child"
NAME_OF_CHILD = Message("{name}, the child")
TIE_HOW = Message("How?")
TIE_CHOICE = {
    TieKind.PARENT: Message("A parent of them"),
    TieKind.PARTNER: Message("Partners, now or before"),
    TieKind.SIBLING: Message("Brothers or sisters"),
    TieKind.OTHER: Message("Something else"),
    TieKind.APART: Message("Keep them apart. Worker only."),
}
TIE_CHILD_OF = Message("A child of them")
TIE_WORDS = Message("In a few words")
TIE_WORDS_HINT = Message("Needed for something else. For people kept apart it can say why.")
KEEP_TIE = Message("Keep how they belong together")
TAKE_AWAY = Message("Take away")
TAKE_AWAY_WHAT = Message("Take away: {what}")
CHOOSE_WITH = Message("Choose with whom.")
CHOOSE_HOW = Message("Choose how they belong together.")

OPEN_PAGES = Message("Open pages for them")
OPEN_PAGES_LEAD = Message("They get a file of their own, with a key of its own. Do it when they are to take part.")
OPEN_PAGES_LANGUAGE = Message("Which language do they want to read?")
CHOOSE_LANGUAGE = Message("Choose the language they want to read. They can change it themselves.")
HAND_OVER = Message("Hand over to {name}")
HAND_OVER_HIDDEN = Message("Hand over")
PUT_BACK = Message("Put them back where the map had them")
TAKE_OFF_MAP = Message("Take them off the map")
TAKE_OFF_HINT = Message("Only for somebody put there by mistake, before anything is decided.")

# Households
HOUSEHOLDS = Message("Where people lived")
HOUSEHOLDS_LEAD = Message("Who lived where, and since when, as it was said. Write “not known” where nobody knows.")
NO_HOUSEHOLDS = Message("No household is written yet.")
NEW_HOUSEHOLD = Message("A household")
HOUSEHOLD_NAME = Message("What is it called?")
HOUSEHOLD_NAME_HINT = Message("For example: Nasreen’s house, or the foster home in Leeds.")
WHO = Message("Who?")
CHOOSE_WHO = Message("Choose who lived there, in each line.")
SINCE_WHEN = Message("Since when?")
UNTIL_WHEN = Message("Until when?")
ADD_STAY = Message("Add somebody who lived here")
KEEP_HOUSEHOLD = Message("Keep this household")
OPEN_HOUSEHOLD = Message("Change this household")
WHO_LIVED_HERE = Message("Who lived here?")
NOBODY_LIVED_HERE = Message("Nobody is written here yet.")
CHILD_AGE = Message("How old is or was the child?")
KEEP_CHILD_AGE = Message("Keep the child’s age")

# Saving it
SAVING = Message("Save the map")
SAVING_LEAD = Message("Two copies can be made. Neither is for a member of the family: both say who is asked and who takes part.")
WORKER_COPY = Message("The worker’s copy")
WORKER_COPY_SAYS = Message("Everything: reasons, who must be kept apart, vulnerability, and how it is safe to reach people.")
SHARED_COPY = Message("A copy without what is for the worker only")
SHARED_COPY_SAYS = Message("People, states, how they belong together and where they lived. No reasons, and nothing about safety.")
SAVE_WORKER_COPY = Message("Save the worker’s copy")
SAVE_SHARED_COPY = Message("Save the copy to be shared")
SAVED_AS = Message("Saved as {name}.")
GOES_AWAY = Message("That folder is copied to other places, or can be pulled out. What was saved there can be found there.")
CHOOSE_FOLDER = Message("Where should it be saved?")
BROWSE = Message("Choose a folder")
WRITE_FOLDER = Message("Choose the folder that the copy should be saved in.")
NO_SUCH_FOLDER = Message("There is no such folder.")

# On paper
FILE_TITLE = Message("Map")
PAPER_WORKER = Message("For the worker only. Keep it where your organisation keeps papers that must stay private.")
PAPER_SHARED = Message("This says who is asked and who takes part. Do not give it to a member of the family.")
PAPER_MADE = Message("As it stood on {day}.")
PAPER_LIST = Message("The same in words")
PAPER_HOUSEHOLDS = Message("Where people lived")
PAPER_VULNERABILITY = Message("What may harm them: {text}")
PAPER_SAFE_CONTACT = Message("Safe to reach them: {text}")
PAPER_DEMONSTRATION = Message("Demonstration. Invented people.")
