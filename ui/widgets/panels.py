"""Panels: planes that hold things, a contributor's words, and what the page has to tell."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from app.model.trouble import Trouble
from ui.theme.look import Look
from ui.widgets.buttons import SecondaryButton
from ui.widgets.lines import hug
from ui.widgets.marks import Mark
from ui.widgets.pair import Pair
from ui.widgets.prose import Prose
from ui.widgets.speech import Said, Speech

BUTTON_BESIDE = 480
"""Room of a note from which its button stands beside what it tells; below, under it."""


class _Plane(QWidget):
    """A rounded plane with a column in it, `body`."""

    ground, outline, radius, padding, gap = "surface", "line", 14, 20, 8

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speech = speech
        self.look = Look.current()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.body = QVBoxLayout(self)
        self.look.followers.add(self._space)
        self._space()

    def add(self, thing: QWidget | QLayout, stretch: int = 0) -> None:
        """Add a widget or a layout below the ones before. A button keeps to its own width, at the start side."""
        if isinstance(thing, QLayout):
            self.body.addLayout(thing, stretch)
        elif isinstance(thing, QAbstractButton) and thing.layout() is None and not self.fills:
            self.body.addWidget(thing, stretch, Qt.AlignmentFlag.AlignLeading)
        else:
            self.body.addWidget(thing, stretch)

    fills = False

    def stretch(self) -> None:
        """Leave the rest of the height free here."""
        self.body.addStretch(1)

    def _space(self) -> None:
        side = self.look.space(self.padding)
        down = self.look.space(max(8, self.padding - 4))
        self.body.setContentsMargins(side, down, side, down)
        self.body.setSpacing(self.look.space(self.gap))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = self.outline or ("line" if self.look.outlined else "")
        painter.setPen(QPen(self.look.colour(outline), 1) if outline else Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour(self.ground))
        inset = 0.5 if outline else 0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), self.radius, self.radius)
        painter.end()


class Card(_Plane):
    """A card on the page: `surface`, a hairline, radius 14."""


class SunkenPanel(_Plane):
    """A panel beside the page: `sunken`, no outline. A button in it takes its whole width."""

    ground, outline, padding, fills = "sunken", "", 24, True


class TintPanel(_Plane):
    """A panel of ours on `action_tint`: what is changing, what was chosen."""

    ground, outline, radius = "action_tint", "", 10


class VoicePanel(_Plane):
    """A contributor's own words on `voice_tint`, with a line above that says whose they are and in which language."""

    ground, outline, radius, padding, gap = "voice_tint", "", 10, 16, 4

    def __init__(self, speech: Speech, title: Said | None, text: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(speech, parent)
        self.title = Prose(speech, title, "small", "voice") if title is not None else None
        if self.title is not None:
            self.add(self.title)
        self.words = Prose(speech, None, "words")
        self.add(self.words)
        self.stretch()
        self.show_words(text, language)

    def show_words(self, text: str, language: str) -> None:
        """Show these words, exactly as they are."""
        self.words.say_text(text, language)


class TranslationPanel(VoicePanel):
    """Somebody's translation beside the words: on `paper`, since it is not the contributor's own."""

    ground = "paper"

    def __init__(self, speech: Speech, title: Said | None, text: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(speech, title, text, language, parent)
        if self.title is not None:
            self.title.set_colour("soft")


class NotePanel(_Plane):
    """Something to know, in the page: what happened, that the words are safe, what to do, one button.

    It takes the focus when it comes. `pressed` says that its button was pressed.
    """

    ground, outline, radius, padding = "note_tint", "", 10, 16
    ring_radius = 10
    pressed = Signal()

    def __init__(
        self,
        speech: Speech,
        icon: str = "info",
        what: Said | None = None,
        safe: Said | None = None,
        do: Said | None = None,
        button: Said | None = None,
        identifier: str = "note",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(speech, parent)
        self.setAccessibleIdentifier(identifier)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        told = QHBoxLayout()
        self._told = told
        self._icon = Mark("icon", icon, "note", size=22, line="h3")
        self._lines = QVBoxLayout()
        self.what = Pair(speech, None, "h3")
        self.safe = Pair(speech, None, "body")
        self.do = Pair(speech, None, "body")
        for part in (self.what, self.safe, self.do):
            self._lines.addWidget(part)
        told.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(self._lines, 1)
        self._row.addLayout(told, 1)
        self.body.addLayout(self._row)
        self._button: SecondaryButton | None = None
        self._identifier = identifier
        self._unsaid = False
        speech.changed.connect(self._name)
        self._space_row()
        self.look.changed.connect(self._space_row)
        self.tell(what, safe, do, button)

    def tell(self, what: Said | None, safe: Said | None = None, do: Said | None = None, button: Said | None = None) -> None:
        """Tell this instead."""
        for part, said in ((self.what, what), (self.safe, safe), (self.do, do)):
            part.say(said)
            part.setVisible(said is not None)
        if button is not None and self._button is None:
            self._button = SecondaryButton(self.speech, button, f"{self._identifier}.do")
            self._button.clicked.connect(self.pressed)
            self._row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        elif button is not None and self._button is not None:
            self._button.say(button)
        if self._button is not None:
            self._button.setVisible(button is not None)
        self._name()

    def show_trouble(self, trouble: Trouble, button: Said | None = None) -> None:
        """Say what happened, that the words are safe and what to do; come into view and take the focus."""
        self.tell(trouble.what, trouble.safe, trouble.do, button)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.accessibleName())
        self._unsaid = not self.isVisible()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unsaid:
            # It was told while the page was not on the screen: now it is.
            self._unsaid = False
            announce(self, self.accessibleName())

    def _name(self) -> None:
        parts = [part for part in (self.what, self.safe, self.do) if not part.isHidden()]
        self.setAccessibleName(" ".join(text for part in parts for text in part.texts() if text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space_row()

    def _space_row(self) -> None:
        beside = self.look.room(self.width()) >= BUTTON_BESIDE
        along = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != along:
            self._row.setDirection(along)
        self._row.setSpacing(self.look.space(12))
        self._told.setSpacing(self.look.space(12))
        self._lines.setSpacing(self.look.space(2))


class TroublePanel(NotePanel):
    """A NotePanel that is hidden until there is a Trouble to show: `show_trouble(trouble)`, `hide()` when it is over."""

    def __init__(self, speech: Speech, identifier: str = "trouble", parent: QWidget | None = None) -> None:
        super().__init__(speech, identifier=identifier, parent=parent)
        self.hide()


class StatusLine(QWidget):
    """One line on how things stand ("Kept safely at 14:02"), announced politely when it changes."""

    def __init__(self, speech: Speech, identifier: str, icon: str = "check", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look.current()
        self._speech = speech
        self._icon_name = icon
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._mark = Mark("icon", "", "action", size=20, line="small")
        self._words = Prose(speech, None, "small", "soft")
        self._words.setAccessibleIdentifier(identifier)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._mark.hide()
        self.look.followers.add(self._space)
        self._space()

    def say(self, message: Said | None, icon: str | None = None) -> None:
        """Say `message` from now on, with its icon beside it; None says nothing."""
        if message is None:
            self._words.say_text("", self._speech.language, ours=True)
            self._mark.hide()
            return
        before = self._words.text()
        self._words.say(message)
        shown = self._icon_name if icon is None else icon
        self._mark.show_state(shown)
        self._mark.setVisible(bool(shown))
        if self._words.text() != before:
            announce(self._words, self._words.text())

    def text(self) -> str:
        """What it says now."""
        return self._words.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hug(self, self.width())

    def _space(self) -> None:
        self._row.setSpacing(self.look.space(8))
        hug(self, self.width())


class Chip(QWidget):
    """A small plane with a state in words, perhaps with an icon. `colour` "action" for what is settled, "soft" for the rest."""

    def __init__(
        self,
        speech: Speech,
        message: Said,
        icon: str | None = None,
        colour: str = "soft",
        ground: str = "sunken",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = Look.current()
        self._ground = ground
        self._row = QHBoxLayout(self)
        self._mark = Mark("icon", icon or "", colour, size=18, line="small")
        if icon is None:
            self._mark.hide()
        self.words = Prose(speech, message, "small", colour)
        if icon is not None:
            self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.look.followers.add(self._space)
        self._space()

    def say(self, message: Said, icon: str | None = None, colour: str | None = None) -> None:
        """Say another state."""
        self.words.say(message)
        if icon is not None:
            self._mark.show_state(icon, colour)
        if colour is not None:
            self.words.set_colour(colour)

    def _space(self) -> None:
        side, down = self.look.space(10), self.look.space(3)
        self._row.setContentsMargins(side, down, side, down)
        self._row.setSpacing(self.look.space(8))
        hug(self, self.width())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hug(self, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("line"), 1) if self.look.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour(self._ground))
        inset = 0.5 if self.look.outlined else 0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        painter.end()


class Rule(QWidget):
    """A hairline between two things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look.current()
        self.setFixedHeight(1)
        self.look.followers.add(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("line"))
        painter.drawRect(self.rect())
        painter.end()


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text` when it next pauses; it interrupts nothing.

    What is not on the screen says nothing either: not while it is hidden, nor from a page behind the Pause page.
    """
    if text and widget.isVisible() and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
