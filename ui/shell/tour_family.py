"""The family's side of the tour: the six parts, Pause and Hide, reading back, signing, the copy, and what was learned."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.guide.demo_family import DemoPassage
from app.language.wording.sound import NO_MICROPHONE_FOR_THE_TOUR
from app.model.passages import OWN_WAY, Use, Verdict
from app.model.plan import Matter
from app.telling.weighing import SECTIONS
from app.telling.words import said
from ui.shell.player import Do, Key, Picture, Press, See, Step, Write, look_at, shown
from ui.shell.tour import Cast, cast, prepared
from ui.widgets.drawing_view import DrawingSheet

if TYPE_CHECKING:
    from ui.family.room import FamilyRoom
    from ui.shell.face import Told

MATTERS = [matter for matter in Matter if matter is not Matter.QUESTION]
TOLD = 3
"""How many of somebody's passages are typed in the tour."""
GATE = (
    ((0.2, 0.9), (0.2, 0.3), (0.8, 0.3), (0.8, 0.9)),
    ((0.35, 0.9), (0.35, 0.3)),
    ((0.5, 0.9), (0.5, 0.3)),
    ((0.65, 0.9), (0.65, 0.3)),
    ((0.1, 0.9), (0.9, 0.9)),
)
"""What is drawn in the tour, line by line: places on the sheet, from 0 to 1 across and down."""
SECONDS = 2
VIRTUAL_MICROPHONE = "YOUR_WORDS_VIRTUAL_MICROPHONE"
"""Set to 1 by whoever has set up a microphone that hears no room: the tour never records a real one."""


def steps(asked: Told, room: FamilyRoom) -> Iterator[Step]:
    """The steps of this opening of the family's face: first they tell and sign, then they read what was learned."""
    people = cast(asked.language)
    if asked.part == 0:
        yield from _arrive(room)
        yield from _look_round(room, people)
        yield from _tell(people)
        yield from _interpret(people)
        yield from _photograph()
        yield from _draw()
        yield from _record(room)
        yield from _pause_and_hide()
        yield from _read_back(room)
        yield from _sign(people)
    else:
        yield from _home("home-before-the-learning")
        yield Press("family.step.people")
        yield Press("people.plan.open")
        yield See("plan.state")
        _, planned = prepared(people)
        wish = next(one for one in planned.wish if one.text and one.matter is not Matter.QUESTION)
        yield look_at(f"plan.matter.{MATTERS.index(wish.matter) + 1}", above=160)
        yield Picture("the-plan-with-its-answers")
        yield Press("family.back")
        yield Press("family.back")
        yield See("family.step.learning")
        yield Press("family.step.learning")
        yield See("learning.point.1")
        yield Picture("what-was-learned")
    yield from _leave()


def _arrive(room: FamilyRoom) -> Iterator[Step]:
    if room.asks_language_first:
        yield Picture("the-language-first")
        yield Press(f"family.first-language.{room.speech.language}")
    yield from _home("the-six-parts")


def _home(picture: str) -> Iterator[Step]:
    yield See("family.step.review")
    yield Picture(picture)


def _look_round(room: FamilyRoom, people: Cast) -> Iterator[Step]:
    yield Press("family.step.review")
    yield See("family.next")
    yield Picture("what-a-review-is")
    if shown("processes.as-list") is not None:
        # Where there is little room, the picture is its list already.
        yield Press("processes.as-list")
        yield Picture("what-goes-on-beside-it-as-a-list")
        yield Press("processes.as-list")
    else:
        yield look_at("processes.item.1", above=160)
    yield Picture("what-goes-on-beside-it")
    yield Press("family.next")
    yield See("people.who-to-ask")
    yield Picture("who-takes-part")
    yield from _own_map(people)
    yield from _plan(people)
    yield Press("family.next")
    yield See("use.matters")
    yield Picture("how-your-words-will-be-used")
    yield Press("family.language")
    beside = "en" if room.speech.language == "cy" else "cy"
    yield Press(f"family.second-language.{beside}")
    yield Picture("two-languages-side-by-side")
    yield Press("family.second-language.none")
    yield Press("family.language")


def _own_map(people: Cast) -> Iterator[Step]:
    _, planned = prepared(people)
    yield Press("people.own-map")
    for named in planned.named:
        yield Press("own-map.add")
        yield Write("own-map.name", named.name)
        yield Write("own-map.relation", named.relation)
        yield Write("own-map.words", named.words)
        yield Press(f"own-map.ask.{named.ask.value}")
        yield Press("own-map.done")
    yield See("own-map.person.1")
    yield Picture("the-contributors-own-map")
    yield Press("family.back")


def _plan(people: Cast) -> Iterator[Step]:
    _, planned = prepared(people)
    yield Press("people.plan.open")
    wish = next(one for one in planned.wish if one.text and one.matter is not Matter.QUESTION)
    yield Press(f"plan.wish.{MATTERS.index(wish.matter) + 1}.write")
    yield Write(f"plan.wish.{MATTERS.index(wish.matter) + 1}.editor", wish.text)
    yield Picture("the-plan-and-a-wish")
    question = next((one for one in planned.wish if one.matter is Matter.QUESTION), None)
    if question is not None:
        yield Press("plan.ask")
        yield Write("plan.question.1.editor", question.text)
    yield Press("family.back")


def _weigh() -> Iterator[Step]:
    yield Press("weighing.open")
    yield Press("weighing.1.matters")
    yield Press("weighing.2.not-sure")
    yield Picture("weigh-it-up")
    for _ in SECTIONS:
        yield Press("family.next")
    yield See("weighing.words")
    yield Picture("what-i-weighed-up")
    yield Press("family.next")
    yield See("words.add")


def _tell(people: Cast) -> Iterator[Step]:
    yield Press("family.next")
    yield See("words.add")
    yield from _weigh()
    yield Picture("your-words-before-anything-is-said")
    for number, passage in enumerate(people.person.passage[:TOLD], 1):
        yield from _open_editor(passage)
        yield Write("words.editor", passage.text)
        yield See("words.kept", lambda line: bool(line.text()))
        if number == 1:
            yield Picture("words-being-typed-and-kept")
        yield Press("words.done")
        yield See(f"words.passage.{number}")
    yield Picture("your-words")


def _open_editor(passage: DemoPassage) -> Iterator[Step]:
    if passage.prompt == OWN_WAY:
        yield Press("words.add")
        return
    if shown("words.questions") is not None and shown(f"words.question.{passage.prompt}") is None:
        yield Press("words.questions")
    yield Press(f"words.question.{passage.prompt}")


def _interpret(people: Cast) -> Iterator[Step]:
    """The interpreter makes the declaration, gives a translation, and somebody who has not seen the words says it back."""
    number, passage = next((at for at in enumerate(people.person.passage[:TOLD], 1) if at[1].translation is not None), (0, None))
    if passage is None or passage.translation is None:
        return
    told = passage.translation
    yield Press("interpreter.now.do")
    yield See("interpreter.1.declare")
    yield Picture("who-is-interpreting")
    yield Press("interpreter.1.declare")
    yield See("interpreter.read-in-both")
    yield Picture("the-interpreters-declaration")
    yield Press("interpreter.read-in-both")
    yield Press("interpreter.confirm")
    yield See("interpreter.1.end")
    yield Press("family.back")
    yield See(f"words.passage.{number}.translate")
    yield Press(f"words.passage.{number}.translate")
    yield See("translation.by.1")
    yield Press("translation.by.1")
    yield See("translation.editor")
    yield Write("translation.editor", told.text)
    yield See("words.kept", lambda line: bool(line.text()))
    yield Picture("a-translation-as-it-is-given")
    if told.back:
        yield Press("translation.back-read")
        yield Press("backread.by.else")
        yield Write("backread.name", told.back_by)
        yield Press("backread.begin")
        yield Write("backread.editor", told.back)
        yield Picture("said-back-while-the-words-are-covered")
        yield Press("backread.show")
        yield See("backread.row.1")
        yield Picture("said-back-beside-the-words")
        if told.meaning is not None:
            yield Press(f"backread.{told.meaning.value}")
        yield Press("backread.to-words")
    else:
        yield Press("translation.done")
    yield See("words.add")
    yield Picture("your-words-and-their-translation")


def _photograph() -> Iterator[Step]:
    yield Press("words.add-photograph")
    yield See("picker.file.1")
    yield Picture("choose-a-photograph")
    yield Press("picker.file.1")
    yield Press("photographs.keep")
    yield See("photographs.caption")
    yield Picture("a-photograph-and-its-caption")
    yield Press("photographs.done")
    yield See("words.add")


def _draw() -> Iterator[Step]:
    yield Press("words.draw")
    yield See("drawing.sheet")
    for line in GATE:
        yield Do(lambda line=line: _line(line), "draw a line")
    yield See("drawing.finished")
    yield Picture("a-drawing-as-it-is-made")
    yield Press("drawing.finished")
    yield See("drawing.caption")
    yield Picture("a-drawing-and-its-words")
    yield Press("drawing.done")
    yield See("words.add")


def _line(line: tuple[tuple[float, float], ...]) -> bool:
    """Draw through these places of the sheet, from 0 to 1 across and down, with the mouse."""
    sheet = shown("drawing.sheet")
    if not isinstance(sheet, DrawingSheet):
        return False
    frame = sheet.sheet()
    places = [QPoint(round(frame.left() + x * frame.width()), round(frame.top() + y * frame.height())) for x, y in line]
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(sheet, place)
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=places[-1])
    return True


def _record(room: FamilyRoom) -> Iterator[Step]:
    """A few seconds of sound, only where the tour was given a microphone that hears nobody."""
    yield Press("words.record")
    yield See("recording.start")
    yield Picture("record-your-voice")
    if os.environ.get(VIRTUAL_MICROPHONE) != "1":
        print(NO_MICROPHONE_FOR_THE_TOUR.in_("en"))
        yield Press("family.back")
        yield See("words.add")
        return
    yield Press("recording.start")
    yield Do(lambda: room.recorder is not None and room.recorder.recording.length.total_seconds() >= SECONDS, "record")
    yield See("family.recording")
    yield Picture("sound-is-being-recorded")
    yield Press("recording.stop")
    yield See("recording.done")
    yield Picture("the-recording-and-its-words")
    yield Press("recording.done")
    yield See("words.add")


def _pause_and_hide() -> Iterator[Step]:
    yield Press("family.pause")
    yield See("family.resume")
    yield Picture("pause")
    yield Press("family.resume")
    yield See("words.add")
    yield Key(Qt.Key.Key_Escape)
    yield Picture("hidden")
    yield Key(Qt.Key.Key_Escape)
    yield See("family.resume")
    yield Press("family.resume")


def _read_back(room: FamilyRoom) -> Iterator[Step]:
    yield See("words.add")
    yield Press("family.next")
    for number in range(len(said(room.store))):
        yield See(f"readback.{Verdict.RIGHT.value}")
        if number == 0:
            yield Picture("read-back")
        yield Press(f"readback.{Verdict.RIGHT.value}")
        yield Press("readback.next")
        use = Use.QUOTED if number == 0 else Use.DESCRIBED
        yield See(f"readback.use.{use.value}")
        yield Press(f"readback.use.{use.value}")
        if number == 0:
            yield Picture("how-these-words-may-be-used")
            yield Press("readback.see-as-others")
            yield See("readback.seen-by")
            yield look_at("readback.seen-by")
            yield Picture("see-it-as-others-would")
        yield Press("readback.next")


def _sign(people: Cast) -> Iterator[Step]:
    yield See("signoff.name")
    yield Write("signoff.name", people.person.name)
    if shown("signoff.read.interpreter.1") is not None:
        yield Press("signoff.read.interpreter.1")
    yield Picture("sign-if-you-are-ready")
    yield Press("signoff.sign")
    yield See("signoff.receipt")
    yield Picture("signed")
    yield Press("signoff.copy")
    yield Press("copy.file")
    yield See("signoff.save-copy", lambda button: button.isEnabled())
    yield Picture("the-copy-before-it-is-saved")
    yield Press("signoff.save-copy")
    yield See("copy.said")
    yield Picture("the-copy-is-saved")


def _leave() -> Iterator[Step]:
    yield Press("family.pause")
    yield Press("family.leave")
    yield See("family.finish")
    yield Picture("leaving")
    yield look_at("leaving.today.words", above=460)
    yield Picture("how-was-today")
    yield Press("family.finish")
