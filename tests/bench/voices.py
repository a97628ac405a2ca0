"""Opening the pages of the guide and changing their voice or nation, against relabelling as many plain labels and buttons.

From the press until the page is painted and nothing waits to be laid out. "Opened": a page that was open before in this meeting
and is kept (decision 13), as Back, Next and the rail open it. "Opened first": it was never open, or the language has changed
since, so that all of it is made. A change of voice or nation is the way back to what was told before. That a part was opened is
written after the painting, and not counted.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app.model.people import Voice
from app.model.reviews import Nation
from app.telling.handed import open_handed, read_hand_over
from tests.bench.measuring import Measured, compared
from tests.bench.painting import application, until_painted
from tests.bench.relabelling import Plain, shown_in
from tests.family import a_family, handed_over
from ui.family.room import FamilyRoom
from ui.family.window import FamilyWindow

PAGES = ("review", "people", "use")
FULLEST = "use"
LIMIT = 1.5
PAIRS = 12


def measure() -> list[Measured]:
    """Each page in each voice, opened; then the voice changed, and the nation, on the page that says most."""
    application()
    with tempfile.TemporaryDirectory(prefix="your-words-bench-") as folder:
        family = a_family(Path(folder) / "vault")
        handed = read_hand_over(handed_over(family))
        family.store.close()
        store = open_handed(handed)
        room = FamilyRoom(store, handed)
        room.speech.set("en")
        window = FamilyWindow(room)
        window.resize(1366, 768)
        window.show()
        _settle()
        lines = [_opened(room, window, page, voice) for voice in Voice for page in PAGES]
        lines += [_opened_first(room, window, FULLEST, voice) for voice in Voice]
        lines += [_voices(room, window), _nations(room, window)]
        window.close()
        store.close()
    return lines


def _opened(room: FamilyRoom, window: FamilyWindow, page: str, voice: Voice) -> Measured:
    room.set_voice(voice)

    def away() -> None:
        room.go.emit("leaving")
        _settle()

    return _line(room, window, f"page “{page}” opened, {voice.value}", page, lambda: room.go.emit(page), before=away)


def _opened_first(room: FamilyRoom, window: FamilyWindow, page: str, voice: Voice) -> Measured:
    room.set_voice(voice)

    def away() -> None:
        room.go.emit("leaving")
        _settle()
        # What is kept is in the language before.
        for language in ("en_XA", "en"):
            room.speech.set(language)
            _settle()

    return _line(room, window, f"page “{page}” opened first, {voice.value}", page, lambda: room.go.emit(page), before=away)


def _voices(room: FamilyRoom, window: FamilyWindow) -> Measured:
    turns: Iterator[Voice] = cycle((Voice.YOUNG, Voice.STANDARD))
    room.set_voice(Voice.STANDARD)
    return _line(room, window, "voice changed, plain words to young people and back", "use", lambda: room.set_voice(next(turns)))


def _nations(room: FamilyRoom, window: FamilyWindow) -> Measured:
    turns: Iterator[Nation] = cycle((Nation.SCOTLAND, Nation.ENGLAND))

    def change() -> None:
        room.review = replace(room.review, nation=next(turns))
        room.go.emit("use")

    return _line(room, window, "nation changed, England to Scotland and back", "use", change)


def _line(
    room: FamilyRoom,
    window: FamilyWindow,
    name: str,
    page: str,
    act: Callable[[], object],
    before: Callable[[], object] | None = None,
) -> Measured:
    room.go.emit(page)
    _settle()
    texts = shown_in(window)
    plain = Plain(texts)
    said: Iterator[list[str]] = cycle(([one.text + " " for one in texts], [one.text for one in texts]))

    def ours() -> float:
        _alone(window, plain)
        if before is not None:
            before()
        return until_painted(window, act)

    def bare() -> float:
        _alone(plain, window)
        now = next(said)
        return until_painted(plain, lambda: plain.say(now, "en"))

    found = compared(f"{name}, {len(texts)} texts", "as many plain labels and buttons", ours, bare, LIMIT, pairs=PAIRS, first=2)
    plain.close()
    plain.deleteLater()
    _alone(window, plain)
    return found


def _alone(shown: QWidget, hidden: QWidget) -> None:
    hidden.hide()
    shown.show()
    _settle()


def _settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, 52)  # what is to be deleted
        QApplication.processEvents()
