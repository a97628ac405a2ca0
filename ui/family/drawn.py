"""A contributor's own drawing, on their pages."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import drawing as wording
from app.model.drawing import Stroke
from app.model.passages import Passage
from app.store.contributor import drawings
from app.store.contributor.opening import ContributorStore
from ui.family.room import FamilyRoom
from ui.widgets.buttons import QuietButton
from ui.widgets.drawing_view import DrawingView


def strokes_of(store: ContributorStore, passage_id: str) -> tuple[Stroke, ...]:
    """The lines of a passage's drawing; none where it has no drawing."""
    try:
        return drawings.one(store, passage_id).strokes
    except KeyError:
        return ()


def shown_drawing(room: FamilyRoom, passage_id: str, identifier: str, widest: int) -> DrawingView:
    """The drawing, to be looked at."""
    return DrawingView(room.speech, strokes_of(room.store, passage_id), wording.PICTURE, identifier, widest)


def with_drawing(room: FamilyRoom, passage: Passage, words: QWidget, identifier: str) -> QWidget:
    """The drawing, where there is one, and below it what was said about it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(room.look.space(8))
    if strokes_of(room.store, passage.id):
        column.addWidget(shown_drawing(room, passage.id, identifier, 360), 0, Qt.AlignmentFlag.AlignLeading)
    if passage.text.strip():
        column.addWidget(words)
    else:
        words.deleteLater()
    return holder


def to_drawing(room: FamilyRoom, passage: Passage, identifier: str, return_page: str) -> QuietButton:
    """The button that opens the sheet again; afterwards one comes back to `return_page`."""
    button = QuietButton(room.speech, wording.CHANGE_DRAWING, identifier, icon="pencil")

    def go() -> None:
        room.passage_id, room.return_page = passage.id, return_page
        room.go.emit("drawing")

    button.clicked.connect(go)
    return button
