"""Saying a translation back in the first language without having seen the words, and what the contributor makes of it."""

from __future__ import annotations

from dataclasses import dataclass

from app.language.likeness import plain
from app.language.message import Message
from app.language.sentences import paired
from app.model.events import EventKind
from app.model.passages import Passage
from app.model.translations import BackReading, Meaning, Translation
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.contributor import back_readings, events
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing
from app.telling.translating import translated


class ReaderMissing(Trouble):
    """Nobody was named who says it back."""

    def __init__(self) -> None:
        super().__init__(_NO_READER, NOTHING_CHANGED, _NAME_READER)


class SamePerson(Trouble):
    """Whoever rendered a translation was to say it back."""

    def __init__(self, name: str) -> None:
        super().__init__(_SAME.of(name=name), NOTHING_CHANGED, _ANOTHER)


class NothingSaid(Trouble):
    """The words were to be shown before anything was said back."""

    def __init__(self) -> None:
        super().__init__(_NOTHING, NOTHING_CHANGED, _SAY_FIRST)


@dataclass(frozen=True)
class Compared:
    """A sentence of the words beside what was said back of it; `alike`: in the same words. One row where they don't pair."""

    words: str
    back: str
    alike: bool


def begin(store: ContributorStore, passage: Passage, reader: str, reader_id: str = "") -> BackReading:
    """Begin a back-read of the translation as it stands. Raises ReaderMissing, SamePerson; ValueError without a translation."""
    found = translated(store, passage)
    if found is None:
        raise ValueError("there is no translation to be said back")
    reader = " ".join(reader.split())
    if not reader:
        raise ReaderMissing
    if reader_id in found.translation.by or plain(reader) in {plain(name) for name in found.names}:
        raise SamePerson(reader)
    return back_readings.begin(store, found.translation, reader, reader_id)


def keep(store: ContributorStore, back_id: str, text: str) -> BackReading:
    """Keep what is said back, on disk when this returns."""
    return back_readings.keep(store, back_id, text)


def show_words(store: ContributorStore, back_id: str) -> BackReading:
    """Uncover the words: from now on what was said back stays. Raises NothingSaid while nothing was."""
    if not back_readings.one(store, back_id).text.strip():
        raise NothingSaid
    return back_readings.show(store, back_id)


def decide(store: ContributorStore, back_id: str, meaning: Meaning | None) -> BackReading:
    """Keep what the contributor says of it; None takes it back."""
    with writing(store):
        found = back_readings.decide(store, back_id, meaning)
        events.record(store, EventKind.BACK_READ, found.passage_id, meaning.value if meaning else "")
    return found


def back_read_of(store: ReadableContributorStore, translation: Translation) -> BackReading | None:
    """The newest back-read of the translation as it stands now, or None."""
    found = back_readings.newest_of(store, translation.passage_id, translation.language)
    return found if found is not None and found.revision == translation.revision else None


def compared(words: str, back: str) -> list[Compared]:
    """Both, sentence by sentence where there are as many; otherwise whole beside whole."""
    return [Compared(one, other, plain(one) == plain(other)) for one, other in paired(words, back)]


_NO_READER = Message("It is not said who says it back.")
_NAME_READER = Message("Choose them, or write their name.")
_SAME = Message("{name} gave this translation, so somebody else says it back.")
_ANOTHER = Message("Ask another person who knows both languages and has not seen the first words.")
_NOTHING = Message("Nothing has been said back yet.")
_SAY_FIRST = Message("Write first what the translation says. Then look at both.")
