"""The worker's side of the tour: make a vault, set up a review, hand over; later read what was said and write the learning."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from app.guide.demo_family import PASSPHRASE, DemoPresent
from app.language.own_language import name_of
from app.model.people import Present
from ui.shell.player import Do, Key, Picture, Press, See, Step, Write, look_at, shown
from ui.shell.tour import Cast, cast
from ui.shell.tour_preparing import answer, prepare

if TYPE_CHECKING:
    from ui.shell.face import Told
    from ui.shell.worker_face import WorkerShell


def steps(asked: Told, shell: WorkerShell) -> Iterator[Step]:
    """The steps of this opening of the worker's face: the first makes all, the second reads and answers, the third closes."""
    people = cast(asked.language)
    if asked.part == 0:
        yield from _make_the_vault(shell, people)
        yield from _set_up(people)
        yield from prepare(people, Path(asked.played))
        yield from _hand_over(people, _photographs(asked.vault.parent, shell), pictures=True)
        return
    yield Do(lambda: _bring_copies(asked), "bring the saved copy to the pictures")
    yield See("unlock.passphrase")
    yield Picture("unlock-after-the-meeting")
    yield Write("unlock.passphrase", PASSPHRASE)
    yield Press("unlock.open")
    yield See("reviews.item.1")
    if asked.part == 1:
        yield from _read_and_answer(people)
        yield from _hand_over(people, "", pictures=False)
        return
    yield Picture("reviews-at-the-end")
    yield Press("worker.settings")
    yield See("settings.device-code")
    yield Picture("settings-with-the-key-code")
    yield Do(lambda: shell.close(), "close the window")


def _make_the_vault(shell: WorkerShell, people: Cast) -> Iterator[Step]:
    yield See("unlock.worker-name")
    yield Write("unlock.worker-name", people.worker)
    yield Write("unlock.passphrase", PASSPHRASE)
    yield Write("unlock.passphrase-again", PASSPHRASE)
    yield See("unlock.strength", lambda line: bool(line.text()))
    yield Picture("make-a-vault")
    yield Press("unlock.create")
    yield See("recovery.words")
    yield Picture("recovery-words")
    yield Press("recovery.wrote")
    asked_words = shell.currentWidget().asked()
    for place, word in enumerate(asked_words):
        yield Write(f"recovery.type.{place + 1}", word)
    yield Picture("recovery-words-typed-back")
    yield Press("recovery.kept")
    yield See("reviews.new")
    yield Picture("no-reviews-yet")


def _set_up(people: Cast) -> Iterator[Step]:
    review = people.review
    yield Press("reviews.new")
    yield Press(f"review.nation.{review.nation.value}")
    yield Write("review.body", review.body)
    yield Write("review.child-name", review.child_name)
    yield Write("review.reference", review.reference)
    yield Press(f"review.happened.{review.happened.value}")
    yield Write("review.contact-name", review.contact_name)
    yield Write("review.contact-phone", review.contact_phone)
    yield Picture("set-up-a-review")
    yield Press("review.save")
    for person in (people.person, people.other):
        yield Press("review.add-person")
        yield Write("person.name", person.name)
        yield Press(f"person.relationship.{person.relationship.value}")
        yield Press(f"person.age-group.{person.age_group.value}")
        yield Press(f"person.voice.{person.voice.value}")
        yield Press(f"person.language.{person.language}")
        yield Write("person.needs", person.needs)
        yield Write("person.next-meeting", person.next_meeting)
        if person is people.person:
            yield Picture("add-a-person")
        yield Press("person.save")
    yield See("review.person.2.hand-over")
    yield Picture("people-of-the-review")


def _hand_over(people: Cast, folder: str, *, pictures: bool) -> Iterator[Step]:
    yield Press("review.person.1.hand-over")
    for present in people.person.room:
        yield Write("meeting.also-here", present.name)
        yield Press(f"meeting.there-as.{present.present.value}")
        yield Press("meeting.add")
        if present.present is Present.INTERPRETER:
            yield from _about_interpreter(present)
    if folder:
        yield Write("meeting.photo-folder", folder)
    yield Write("meeting.reason", "The list was gone through with a colleague, on paper.")
    yield Press("meeting.at-risk.no")
    if pictures:
        yield Picture("before-you-hand-over")
        if shown("meeting.interpreter.1") is not None:
            yield look_at("meeting.interpreter.1", above=16)
            yield Picture("what-is-known-of-the-interpreter")
    yield Press("handover.go")
    yield Do(lambda: False, "wait until the family’s page has painted and the doorkeeper ends this face")


def _about_interpreter(present: DemoPresent) -> Iterator[Step]:
    """What the worker knows of the first interpreter; nothing of it is preselected."""
    area = "meeting.interpreter.1"
    yield See(area)
    if shown(f"{area}.language.{present.language}") is not None:
        yield Press(f"{area}.language.{present.language}")
    else:
        yield Write(f"{area}.language-other", name_of(present.language))
    yield Write(f"{area}.register", present.register)
    yield Write(f"{area}.number", present.number)
    if present.presence is not None:
        yield Press(f"{area}.presence.{present.presence.value}")
    yield Press(f"{area}.kin.no")


def _read_and_answer(people: Cast) -> Iterator[Step]:
    yield Picture("reviews-after-the-meeting")
    yield Press("reviews.item.1")
    yield from answer(people)
    yield Press("review.tab.said")
    yield Picture("what-people-said")
    yield Do(_choose_the_first_passage, "choose the first passage of the list")
    yield Key(Qt.Key.Key_Return)
    yield See("said.opened")
    yield Picture("a-passage-and-its-translation")
    yield Press("said.back")
    yield Press("review.tab.learning")
    for place, point in enumerate(people.review.point[:2], 1):
        yield Press("learning.new")
        yield Press(f"learning.kind.{point.kind.value}")
        yield Write("learning.text", point.text)
        for number, action in enumerate(point.action, 1):
            yield Press("learning.action.new")
            yield Write(f"learning.action.{number}.text", action.text)
            yield Press(f"learning.action.{number}.state.{action.state.value}")
            if action.by_when:
                yield Write(f"learning.action.{number}.day", action.by_when.isoformat())
            if action.reason:
                yield Write(f"learning.action.{number}.reason", action.reason)
        yield Press(f"learning.link.{place}")
        if place == 1:
            yield Picture("write-what-was-learned")
        yield Press("learning.save")
    yield See("learning.point.1")
    yield Picture("learning")
    yield Press("review.tab.people")


def _choose_the_first_passage() -> bool:
    listing = shown("said.passages")
    if not isinstance(listing, QListView):
        return False
    listing.setFocus()
    listing.setCurrentIndex(listing.model().index(0, 0))
    return True


def _bring_copies(asked: Told) -> bool:
    for copy in _folder(asked.vault.parent).glob("*.pdf"):
        shutil.move(copy, Path(asked.played) / copy.name)
    return True


def _folder(beside: Path) -> Path:
    return beside / "photographs"


def _photographs(beside: Path, shell: WorkerShell) -> str:
    """A folder with one painted picture in it, in place of a family's photographs; it goes with the tour's vault."""
    from ui.widgets.hills import Hills

    folder = _folder(beside)
    folder.mkdir(exist_ok=True)
    painted = Hills(shell.look)
    painted.resize(1200, 900)
    painted.grab().save(str(folder / "garden.jpg"))
    painted.deleteLater()
    return str(folder)
