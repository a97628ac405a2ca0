"""A list of passages that stays quick however long it is: painted rows, laid out in batches, no widget a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.language.direction import is_right_to_left, runs_right_to_left
from app.language.message import Message
from ui.theme import stylesheet
from ui.theme.look import Look
from ui.widgets.lines import Lines
from ui.widgets.scrolling import ScrollBar
from ui.widgets.speech import Said, Speech

BATCH = 20
"""Rows measured in one go: more than stand on a screen, and few enough that the list is painted before the rest is measured."""
SIDE, PAD, DOWN = 20, 16, 10
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class PassageRow:
    """One row: whose and about what (ours), the words (theirs), how they stand (ours). `key` comes back on opening."""

    key: str
    title: Message
    words: str
    state: Message


class _Rows(QAbstractListModel):
    """The rows, and each as one text for a screen reader."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self.rows: Sequence[PassageRow] = ()

    def show(self, rows: Sequence[PassageRow]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.rows[index.row()]
            return f"{self._speech.show(row.title)}. {row.words} {self._speech.show(row.state)}"
        return None


class _Delegate(QStyledItemDelegate):
    """Paints a row as a card: title, words in their own script and direction, state."""

    def __init__(self, view: PassageList, speech: Speech) -> None:
        super().__init__(view)
        self._view = view
        self._look = Look.current()
        self._speech = speech
        self._heights: dict[tuple[int, int], int] = {}
        self._said: dict[tuple[str, str], Lines] = {}

    def forget(self) -> None:
        """The look, the language or the rows have changed: measure again."""
        self._heights.clear()
        self._said.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.viewport().width()
        key = (index.row(), width)
        found = self._heights.get(key)
        if found is None:
            found = self._heights[key] = self._lay(index, width)[-1][2] + self._look.space(14) + self._look.space(8)
        return QSize(width, found)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look = self._look
        place: QRect = option.rect
        card = QRectF(place).adjusted(4, 4, -4, -look.space(8) + 4.0)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("focus" if focused else "line"), 3 if focused else 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)
        laid = self._lay(index, place.width())
        self._ground(painter, place, laid[1][1], laid[1][2])
        for (layout, top, _), colour, side in zip(laid, ("ink", "ink", "soft"), (SIDE, SIDE + PAD, SIDE), strict=True):
            painter.setPen(look.colour(colour))
            layout.draw(painter, QPointF(place.left() + look.space(side), place.top() + top))
        painter.restore()

    def _ground(self, painter: QPainter, place: QRect, top: int, bottom: int) -> None:
        """Their own words stand on their own tint."""
        look, pad = self._look, self._look.space(DOWN)
        painter.setPen(QPen(look.colour("line"), 1) if look.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("voice_tint"))
        side = look.space(SIDE)
        plane = QRectF(place.left() + side, place.top() + top - pad, place.width() - 2 * side, bottom - top + 2 * pad)
        inset = 0.5 if look.outlined else 0
        painter.drawRoundedRect(plane.adjusted(inset, inset, -inset, -inset), 10, 10)

    def _lay(self, index: _Index, width: int) -> list[tuple[QTextLayout, int, int]]:
        row = self._view.rows.rows[index.row()]
        look, speech = self._look, self._speech
        page = is_right_to_left(speech.language)
        top = look.space(14)
        laid = []
        for text, role in ((speech.show(row.title), "h3"), (row.words, "words"), (speech.show(row.state), "small")):
            own = role == "words"
            top += look.space(DOWN) if own else 0
            inside = max(40, width - 2 * look.space(SIDE + PAD if own else SIDE))
            # What we say of the words runs as the page does, and is said of many rows; they themselves run as they are.
            lines = self._shaped(text, role, runs_right_to_left(text)) if own else self._same(text, role, page)
            bottom = top + lines.count(inside) * lines.high
            laid.append((lines.laid(inside), top, bottom))
            top = bottom + look.space(4) + (look.space(DOWN) if own else 0)
        return laid

    def _same(self, text: str, role: str, right_to_left: bool) -> Lines:
        found = self._said.get((text, role))
        if found is None:
            found = self._said[text, role] = self._shaped(text, role, right_to_left)
        return found

    def _shaped(self, text: str, role: str, right_to_left: bool) -> Lines:
        font, line = self._look.shape(role, "en", text)
        return Lines(text, font, line, right_to_left=right_to_left)


class PassageList(QListView):
    """Read only: rows are gone through by the keyboard and opened, never copied. `opened(str)` carries a row's key."""

    opened = Signal(str)
    ring_radius = 10

    def __init__(self, speech: Speech, identifier: str, label: Said | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look.current()
        self.rows = _Rows(speech)
        self.setModel(self.rows)
        self._delegate = _Delegate(self, speech)
        self.setItemDelegate(self._delegate)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollBar(ScrollBar())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleIdentifier(identifier)
        if label is not None:
            speech.bind(self.setAccessibleName, label)
        self.activated.connect(lambda index: self.opened.emit(self.rows.rows[index.row()].key))
        speech.changed.connect(self._again)
        self.look.changed.connect(self._again)
        self.setStyleSheet(stylesheet.rows(self.look))

    def show_rows(self, rows: Sequence[PassageRow]) -> None:
        """Show these rows."""
        self._delegate.forget()
        self.rows.show(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Copy would put a row's words on the clipboard.
        if not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._delegate.forget()
        super().resizeEvent(event)

    def _again(self) -> None:
        self._delegate.forget()
        self.setStyleSheet(stylesheet.rows(self.look))
        self.scheduleDelayedItemsLayout()
