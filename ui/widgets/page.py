"""A page: what stands between the bars, scrolled when it needs more room than there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.theme.look import Look
from ui.widgets.cards import AnswerCard, ChoiceCard
from ui.widgets.prose import Prose
from ui.widgets.scrolling import ScrollBar
from ui.widgets.speech import Speech

MARGIN = 36
GAP = 12


class Page(QScrollArea):
    """A column of widgets with a margin of 36. When it is shown, its h1 takes the focus, unless something on it has it."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speech = speech
        self.look = Look.current()
        self._heading: Prose | None = None
        self.inside = QWidget()
        self.body = QVBoxLayout(self.inside)
        self.body.addStretch(1)
        self.setWidget(self.inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBar(ScrollBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.look.changed.connect(self._space)
        self._space()

    def add(self, thing: QWidget | QLayout, stretch: int = 0) -> None:
        """Add a widget or a layout below the ones before. A button keeps to its own width, at the start side."""
        place = self.body.count() - 1
        if isinstance(thing, QLayout):
            self.body.insertLayout(place, thing, stretch)
        elif isinstance(thing, QAbstractButton) and not isinstance(thing, (AnswerCard, ChoiceCard)) and not thing.layout():
            self.body.insertWidget(place, thing, stretch, Qt.AlignmentFlag.AlignLeading)
        else:
            self.body.insertWidget(place, thing, stretch)

    def space(self, size: int) -> None:
        """Leave `size` px (at 100 %) free below what was added so far."""
        self.body.insertSpacing(self.body.count() - 1, self.look.space(size))

    def clear(self) -> None:
        """Take everything off the page and destroy it, so that nothing of it can be read any more."""
        while self.body.count() > 1:
            taken = self.body.takeAt(0)
            _destroy(taken.widget(), taken.layout())

    def focus_heading(self) -> None:
        """Give the page's h1 the focus, so that a screen reader begins there."""
        known = self._heading
        if known is None or not isValid(known) or known.isHidden() or not self.inside.isAncestorOf(known):
            found = (prose for prose in self.inside.findChildren(Prose) if prose.heading == 1 and not prose.isHidden())
            known = self._heading = next(found, None)
        if known is None:
            return
        if known.focusPolicy() == Qt.FocusPolicy.NoFocus:
            known.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            if not known.accessibleIdentifier():
                known.setAccessibleIdentifier("page.title")
        known.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        focused = self.window().focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.focus_heading()

    def _space(self) -> None:
        margin = self.look.space(MARGIN)
        # Less at the top and the bottom, where the bars' own lines already part the page from what is round it.
        self.body.setContentsMargins(margin, self.look.space(20), margin, self.look.space(24))
        self.body.setSpacing(self.look.space(GAP))


def _destroy(widget: QWidget | None, layout: QLayout | None) -> None:
    if widget is not None:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()
    if layout is not None:
        while layout.count():
            taken = layout.takeAt(0)
            _destroy(taken.widget(), taken.layout())
        layout.deleteLater()


def lay_out(window: QWidget) -> None:
    """Lay everything in `window` out now, from the inside out, each once, as after all its texts have changed.

    Qt itself goes through the layouts in the order in which they changed, and again round each that comes too late.
    """
    scrolled = {area.widget().layout(): area for area in window.findChildren(QScrollArea) if area.widget() is not None}
    for layout in reversed(window.findChildren(QLayout)):
        area = scrolled.get(layout)
        if area is not None:
            # It gets the height that it now needs before its parts get theirs.
            QApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))
        layout.activate()


def fills_width(widget: QWidget) -> None:
    """Let `widget` take the whole width of its column."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, widget.sizePolicy().verticalPolicy())
