"""Interpreting in a meeting: who interprets now, the declaration they make, and interpreters who change before it is over."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.language.message import Message
from app.language.own_language import name_of
from app.language.wording.interpreting import DECLARATION
from app.model.events import EventKind
from app.model.given import GivenMeeting
from app.model.identity import new_id
from app.model.interpreting import Interpreter, InterpreterDetails
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.contributor import events, given, interpreters
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing


class NotSaidYet(Trouble):
    """Something has to be said of an interpreter before they make the declaration."""

    def __init__(self) -> None:
        super().__init__(_NOT_SAID, NOTHING_CHANGED, _SAY_IT)


class HasDeclared(Trouble):
    """What an interpreter declared stands; somebody else, or the same person in another way, begins anew."""

    def __init__(self) -> None:
        super().__init__(_DECLARED, NOTHING_CHANGED, _BEGIN_ANEW)


@dataclass(frozen=True)
class Interpreting:
    """The interpreters of this meeting, in the order they began."""

    all: tuple[Interpreter, ...]

    @property
    def now(self) -> tuple[Interpreter, ...]:
        """Those who are here to interpret by name, whether they have made the declaration or not."""
        return tuple(each for each in self.all if each.ended_at is None and each.name)

    @property
    def in_force(self) -> tuple[Interpreter, ...]:
        """Those who interpret now and have made the declaration."""
        return tuple(each for each in self.all if each.in_force)


class NotedInterpreter:
    """What is being said of one interpreter, kept as it is said. A name that is emptied stays as it was."""

    def __init__(self, store: ContributorStore, interpreter: Interpreter | None) -> None:
        self._store = store
        self.interpreter = interpreter
        self.details = interpreter.details if interpreter is not None else InterpreterDetails("")

    def note(self, details: InterpreterDetails) -> None:
        """Keep what is known now. Raises HasDeclared."""
        if self.interpreter is None:
            meeting = given.read(self._store, GivenMeeting)
            self.interpreter = _begin(self._store, new_id(), meeting.meeting_id if meeting else "", details)
        elif details.name.strip() or not self.interpreter.name:
            self.interpreter = interpreters.correct(self._store, _open(self.interpreter).id, details)
        else:
            named = replace(details, name=self.interpreter.name)
            self.interpreter = interpreters.correct(self._store, _open(self.interpreter).id, named)
        self.details = self.interpreter.details


def language_named(language: str) -> str:
    """A language by its own name; one that was typed as it was typed."""
    return name_of(language) or language


def interpreting(store: ReadableContributorStore) -> Interpreting:
    """Who interprets in the meeting that is open, and who did."""
    meeting = given.read(store, GivenMeeting)
    return Interpreting(tuple(interpreters.of_meeting(store, meeting.meeting_id)) if meeting else ())


def begin_given(store: ContributorStore) -> None:
    """Note those whom the worker brought to this meeting; coming back to it notes nobody twice."""
    meeting = given.read(store, GivenMeeting)
    if meeting is None or not meeting.interpreters:
        return
    known = {each.id for each in interpreters.of_meeting(store, meeting.meeting_id)}
    for each in meeting.interpreters:
        if each.id not in known:
            _begin(store, each.id, meeting.meeting_id, each.details)


def begin(store: ContributorStore, details: InterpreterDetails) -> Interpreter:
    """Somebody interprets from now on. Raises NotSaidYet where they have no name."""
    if not details.name.strip():
        raise NotSaidYet
    meeting = given.read(store, GivenMeeting)
    return _begin(store, new_id(), meeting.meeting_id if meeting else "", details)


def correct(store: ContributorStore, interpreter: Interpreter, details: InterpreterDetails) -> Interpreter:
    """Say more of an interpreter. Raises HasDeclared, and NotSaidYet where no name is left."""
    if not details.name.strip():
        raise NotSaidYet
    return interpreters.correct(store, _open(interpreter).id, details)


def declare(store: ContributorStore, interpreter_id: str, language: str, also: str) -> Interpreter:
    """Make the declaration, read in `language` (that of the page) and `also` (the interpreter's). It holds for this meeting.

    Raises NotSaidYet while something of the interpreter is not said, HasDeclared when it was made already.
    """
    found = interpreters.one(store, interpreter_id)
    if found.declared_at is not None:
        raise HasDeclared
    if found.details.missing:
        raise NotSaidYet
    text = "\n".join(part.in_(language) for part in DECLARATION)
    languages = [code for code in dict.fromkeys((language, also)) if code]
    with writing(store):
        declared = interpreters.declare(store, interpreter_id, languages, text)
        events.record(store, EventKind.INTERPRETER_DECLARED, interpreter_id)
    return declared


def end(store: ContributorStore, interpreter_id: str) -> Interpreter:
    """Somebody interprets no longer, from now on. What they rendered stays theirs."""
    with writing(store):
        ended = interpreters.end(store, interpreter_id)
        events.record(store, EventKind.INTERPRETER_ENDED, interpreter_id)
    return ended


def doubt(store: ContributorStore, interpreter_id: str, doubted: bool) -> Interpreter:
    """Ask for what this interpreter rendered to be looked at again, and for nobody else's; or take that back."""
    with writing(store):
        found = interpreters.doubt(store, interpreter_id, doubted)
        kind = EventKind.INTERPRETER_DOUBTED if doubted else EventKind.INTERPRETER_TRUSTED
        events.record(store, kind, interpreter_id)
    return found


def _open(interpreter: Interpreter) -> Interpreter:
    if interpreter.declared_at is not None:
        raise HasDeclared
    return interpreter


def _begin(store: ContributorStore, interpreter_id: str, meeting_id: str, details: InterpreterDetails) -> Interpreter:
    with writing(store):
        begun = interpreters.begin(store, interpreter_id, meeting_id, details)
        events.record(store, EventKind.INTERPRETER_BEGAN, interpreter_id)
    return begun


_NOT_SAID = Message("Something is not said of the interpreter yet.")
_SAY_IT = Message("Say who they are, and all that is asked above. Where there is no number, say why.")
_DECLARED = Message("The declaration is made, and stands as it was read.")
_BEGIN_ANEW = Message("If something has changed, say that they stop interpreting, and add them again.")
