"""Texts about interpreters: who they are, the declaration they make, and changing them in a meeting."""

from __future__ import annotations

from app.language.message import Message
from app.model.interpreting import Kin, Presence

TITLE = Message("Who is interpreting")
LEAD = Message(
    "An interpreter says what you say in another language, and what is said to you in yours. You can ask for somebody else."
)
NOBODY = Message("Nobody is interpreting now.")
# NOTE: this line stands above the pages where words are written. {names} are the names of interpreters.
NOW = Message("{names} is interpreting now.", plural="{names} are interpreting now.")
CHANGE = Message("Change or add an interpreter")
INTERPRETING = Message("Interpreting")

# NOTE: {language} is a language by its own name; {dialect} is what somebody typed.
LANGUAGE_AND_DIALECT = Message("{language}, {dialect}")
# NOTE: {register} is the name of a body that keeps a list of interpreters; {number} is the interpreter's number with it.
REGISTERED = Message("Registered with {register}. Number {number}.")
NOT_REGISTERED = Message("No registration number: {reason}")
NOT_KNOWN = Message("Registration: not known.")
KIN_BECAUSE = Message("One of the family, or a friend. Why: {reason}")
FROM = Message("From {time}")
FROM_TO = Message("From {time} to {end}")
DECLARED_AT = Message("Made the declaration at {time}.")
NOT_DECLARED = Message("Has not made the declaration yet.")
STILL_TO_DECLARE = Message("{names} has not made the declaration yet.", plural="{names} have not made the declaration yet.")
# NOTE: two things that are known of an interpreter, as "Urdu, Mirpuri · In the room"
TWO = Message("{one} · {other}")
DOUBTED = Message("What this interpreter gave is to be looked at again.")

DETAILS = Message("Say more about this interpreter")
TO_DECLARE = Message("Read the declaration")
STOPS = Message("They stop interpreting")
# NOTE: {name} is the name of an interpreter. Read out by a screen reader for the button "They stop interpreting".
STOPS_NAMED = Message("{name} stops interpreting")
DOUBT = Message("Have their work looked at again")
DOUBT_NAMED = Message("Have {name}’s work looked at again")
NO_DOUBT = Message("Take that back")
NO_DOUBT_NAMED = Message("Take back that {name}’s work is looked at again")
DETAILS_NAMED = Message("Say more about {name}")
TO_DECLARE_NAMED = Message("Read the declaration with {name}")
ADD = Message("Add an interpreter")
DONE = Message("Done")

NAME = Message("The interpreter’s name")
NAME_HINT = Message("As they like to be called.")
LANGUAGE = Message("Which language do they interpret?")
LANGUAGE_OTHER = Message("Another language")
LANGUAGE_OTHER_HINT = Message("Write its name, if it is not above.")
DIALECT = Message("Dialect")
DIALECT_HINT = Message("For example Mirpuri, Sorani or Sylheti. Leave it empty if there is none to say.")
REGISTER = Message("Who are they registered with?")
# NOTE: these are names of bodies and are not translated.
REGISTER_HINT = Message("For example NRPSI; for sign language NRCPD, RBSLI or, in Scotland, SRLPDC.")
NUMBER = Message("Their number there")
NO_NUMBER = Message("If there is no number, why?")
NO_NUMBER_HINT = Message("Being on a register is not required by law. Say what is known instead.")
PRESENCE_ASKED = Message("How are they here?")
PRESENCE = {
    Presence.ROOM: Message("In the room"),
    Presence.PHONE: Message("By phone"),
    Presence.VIDEO: Message("By video"),
}
KIN_ASKED = Message("Are they one of the family, or a friend?")
KIN_HINT = Message("Family, friends and children should not interpret. If there was no other way, say why.")
KIN = {
    Kin.NO: Message("No"),
    Kin.YES: Message("Yes"),
}
KIN_REASON = Message("Why do they interpret all the same?")

DECLARATION_TITLE = Message("The interpreter’s declaration")
DECLARATION_LEAD = Message("The interpreter reads it aloud in both languages. It holds for this meeting.")
DECLARATION = (
    Message("I say all that is said, in both languages. I add nothing and leave nothing out."),
    Message("If I do not understand something, I say so and ask."),
    Message("I take nobody’s side, and I have said whether I know anybody in this family."),
    Message("I tell nobody else what I hear. If the law makes me, I say so where I can."),
    Message("Anybody here can ask for another interpreter at any time."),
)
"""Our own wording. Interpreters' registers have codes of their own, and this is none of them."""
OUR_WORDING = Message("These sentences were written for Your Words. They do not stand for the code of any register.")
# NOTE: {language} is a language by its own name.
NO_PAGES = Message("There are no pages in {language}. The interpreter says the declaration aloud in it.")
READ_IN_BOTH = Message("It was read aloud in both languages")
READ_IN_BOTH_MEANS = Message("Everybody here has heard it.")
CONFIRM = Message("{name} makes this declaration")
READ_FIRST = Message("Read it aloud in both languages first.")
MORE_FIRST = Message("Before the declaration, something more has to be said about this interpreter.")
MISSING = {
    "name": Message("Their name is not said."),
    "language": Message("Their language is not said."),
    "number": Message("Neither a number nor a reason for having none is said."),
    "presence": Message("How they are here is not said."),
    "kin": Message("Whether they are one of the family is not said, or not why."),
}
# NOTE: a person's or a language's own name, shown as it is written
AS_WRITTEN = Message("{text}")
