"""A fault in a content file: which file, where in it, and what is wrong and allowed, in the reader’s language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.language.message import Message
from app.model.trouble import NOTHING_CHANGED, Trouble


@dataclass(frozen=True)
class Fault:
    """What is wrong in one place. `place` is an id or a key, or "" for the whole file."""

    file: str
    place: str
    said: Message

    @property
    def message(self) -> Message:
        """The whole fault as one text."""
        if self.place:
            return _PLACED.of(file=self.file, place=self.place, said=self.said)
        return _WHOLE.of(file=self.file, said=self.said)

    def __str__(self) -> str:
        return self.message.in_("en")


class ContentNotReadable(Trouble):
    """The files with the guide’s own texts have something in them that we can’t read. `faults` names each file and place."""

    def __init__(self, faults: Sequence[Fault | str]) -> None:
        self.faults = tuple(str(fault) for fault in faults)
        super().__init__(_WHAT.of(places=self.faults), NOTHING_CHANGED, _DO)


_WHAT = Message("The pages of this program can’t be read. Look here: {places}")
_DO = Message("Please install the program again, or put this file right.")
# NOTE: A fault in a content file: the name of the file, the place in it, and a sentence that says what is wrong.
_PLACED = Message("{file}: {place}: {said}")
# NOTE: A fault in a content file: the name of the file, and a sentence that says what is wrong.
_WHOLE = Message("{file}: {said}")

MISSING = Message("{key} is missing.")
EMPTY = Message("{key} is empty.")
TWICE = Message("It stands there twice.")
NO_KEY = Message("No key is called {key} here. These are: {allowed}.")
NO_TABLE = Message("No table is called {key} here. These are: {allowed}.")
NOT_ALLOWED = Message("{key} can’t be {value}. It can be: {allowed}.")
WRONG_KIND = Message("{key} should be {allowed}.")
NO_PLACE = Message("{key} has a place that nobody fills: {wrong}. These are filled: {allowed}.")
# NOTE: {detail} is in English: it comes from the program that reads the file.
BROKEN = Message("It can’t be read at line {line}: {detail}")
NO_TEXT_FILE = Message("It is no text file in UTF-8.")
NOT_THERE = Message("It is not there.")

NO_SOURCE = Message("No source is called {wrong}.")
NO_SOURCE_FOR = Message("It has no source for {nation}.")
NO_TOPIC = Message("No topic is called {wrong}.")
NO_STATEMENT = Message("No statement is called {wrong}.")
NO_PICTURE = Message("No picture is called {wrong}.")
NO_FILE = Message("No file is called {wrong}.")
NO_NATION_SHARED = Message("The statements that it says again share no nation.")
HAPPENED_MIXED = Message("The statements that it says again are not all for the same families: their “happened” differs.")
ONLY_OF_A_PROCESS = Message("about stands only in a topic of the kind “process”.")
OTHER_FOLDER = Message("It is told in the voice {voice}, so it belongs in the folder of that name.")

A_TEXT = Message("a text")
A_DAY = Message("a day, written as in 2026-11-24")
YES_OR_NO = Message("true or false")
A_LIST = Message("a list")
A_TABLE = Message("a table")
# NOTE: en = "…" and cy = "…" are typed like this in a file, so they stay as they are.
A_TEXT_FOR_EACH_LANGUAGE = Message("a text, or one for each language, as in en = “…”, cy = “…” between curly brackets")
