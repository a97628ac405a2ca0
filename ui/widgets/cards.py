"""Cards that are pressed as a whole: a choice that leads on, an answer that can be taken back, a box to tick."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.widgets.marks import Mark
from ui.widgets.pair import Pair
from ui.widgets.pressing import Pressable
from ui.widgets.prose import Prose
from ui.widgets.scrolling import bring_into_view
from ui.widgets.speech import Said, Speech


class PressableCard(Pressable):
    """A button with a layout in it. What stands on it lets the mouse through."""

    def __init__(self, speech: Speech, identifier: str, parent: QWidget | None = None) -> None:
        super().__init__(speech, identifier, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def quiet(self, part: QWidget) -> QWidget:
        """`part` leaves pressing to the card."""
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return part

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else QSize(0, 0)

    def plane(self, ground: str, outline: str, width: int, radius: int) -> None:
        """Paint the card's plane and outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour(ground))
        painter.setPen(QPen(self.look.colour(outline), width))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()


class ChoiceCard(PressableCard):
    """The whole card is the button: heading, a sentence, its state as a ring and in words, an arrow at the end."""

    ring_radius = 14

    def __init__(
        self, speech: Speech, title: Said, sentence: Said, state: Said, ring: str, identifier: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(speech, identifier, parent)
        self._lines = QVBoxLayout(self)
        top = QHBoxLayout()
        self.title = Pair(speech, title, "h2", "action")
        self.sentence = Pair(speech, sentence, "body")
        self.state = Pair(speech, state, "small", "soft")
        self._ring = Mark("ring", ring, size=18, line="small")
        self._arrow = Mark("icon", "arrow-right", size=22, line="h2")
        top.addWidget(self.title, 1)
        top.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.state, 1)
        self._foot = foot
        self._lines.addLayout(top)
        self._lines.addWidget(self.sentence)
        self._lines.addStretch(1)
        self._lines.addLayout(foot)
        for part in (self.title, self.sentence, self.state, self._ring, self._arrow):
            self.quiet(part)
        self._said = (sentence, state)
        speech.bind(self.setAccessibleName, title)
        speech.changed.connect(self._describe)
        self._describe()
        self.restyle()

    def show_state(self, state: Said, ring: str) -> None:
        """Show another state."""
        self._said = (self._said[0], state)
        self.state.say(state)
        self._ring.show_state(ring)
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleDescription(" ".join(text for part in (self.sentence, self.state) for text in part.texts()))

    def restyle(self) -> None:
        side, gap = self.look.space(22), self.look.space(18)
        self._lines.setContentsMargins(side, gap, side, gap)
        self._lines.setSpacing(self.look.space(6))
        self._foot.setSpacing(self.look.space(8))
        self._foot.setContentsMargins(0, self.look.space(8), 0, 0)
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.plane(self.ground("surface") or "surface", "line", 1, 14)


class AnswerCard(PressableCard):
    """One answer of several: a mark, a label and perhaps a line of meaning. Chosen: outlined, tinted, its mark filled.

    With `both` it is said in both languages of the window; a panel beside the page keeps to the first.
    """

    mark = "choice"

    def __init__(
        self,
        speech: Speech,
        label: Said,
        meaning: Said | None,
        identifier: str,
        parent: QWidget | None = None,
        *,
        both: bool = True,
    ) -> None:
        super().__init__(speech, identifier, parent)
        self.setCheckable(True)
        self.value: str = ""
        self.being_pressed = False
        role = "label" if meaning is not None else "body"
        self._mark = Mark(self.mark, size=24, line=role)
        self._row = QHBoxLayout(self)
        self._words = QVBoxLayout()
        said = Pair if both else Prose
        self.label = said(speech, label, role)
        self.meaning = said(speech, meaning, "small", "soft") if meaning is not None else None
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._words.addWidget(self.label)
        if self.meaning is not None:
            self._words.addWidget(self.meaning)
        self._words.addStretch(1)
        self._row.addLayout(self._words, 1)
        for part in (self._mark, self.label, self.meaning):
            if part is not None:
                self.quiet(part)
        speech.bind(self.setAccessibleName, label)
        if meaning is not None:
            speech.bind(self.setAccessibleDescription, meaning)
        self.toggled.connect(self._mark.show_chosen)
        self.restyle()

    def nextCheckState(self) -> None:
        # Called for a press, by hand or by key, and not when assistive technology toggles.
        self.being_pressed = True
        super().nextCheckState()
        self.being_pressed = False

    def restyle(self) -> None:
        side, gap = self.look.space(16), self.look.space(12)
        self._row.setContentsMargins(side, gap, side, gap)
        self._row.setSpacing(self.look.space(12))
        self._words.setSpacing(self.look.space(2))
        super().restyle()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), max(least.height(), self.look.px(52)))

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return QSize(wanted.width(), max(wanted.height(), self.look.px(52)))

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = self.isChecked()
        ground = self.ground("action_tint" if chosen else "surface") or "surface"
        self.plane(ground, "action" if chosen else "edge", 2 if chosen else 1, 10)


class CheckCard(AnswerCard):
    """An answer that stands alone, yes or not: `toggled(bool)` says so."""

    mark = "tick"


class AnswerGroup(QWidget):
    """Answers of which at most one is chosen. `chosen(str | None)` follows what the person does; `choose` does not emit.

    Arrow keys move between the answers, Space or Enter chooses, choosing the chosen one takes it back. Nothing is preselected.
    With `columns` the answers stand beside each other where the window's room is 800 or more.
    """

    chosen = Signal(object)

    def __init__(self, speech: Speech, columns: int = 1, label: Said | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look.current()
        self._columns = columns
        self._shown_columns = 0
        self._cards: list[AnswerCard] = []
        self.value: str | None = None
        self._setting = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if label is not None:
            speech.bind(self.setAccessibleName, label)
        self.look.changed.connect(self._arrange)
        self._arrange()

    def add(self, card: AnswerCard, value: str) -> None:
        """Add an answer, and the value it stands for."""
        card.value = value
        # Exclusive for what a screen reader says of it ("one of four"); which is chosen is decided here.
        card.setAutoExclusive(True)
        card.pressed.connect(self._begin_press)
        card.clicked.connect(self._clicked)
        # Assistive technology toggles a button and presses nothing: both ways choose.
        card.toggled.connect(self._toggled)
        card.installEventFilter(self)
        self._cards.append(card)
        self._arrange(force=True)

    def cards(self) -> list[AnswerCard]:
        """The answers, in order."""
        return list(self._cards)

    def choose(self, value: str | None) -> None:
        """Show `value` as chosen, or nothing."""
        self.value = value
        self._setting = True
        for card in self._cards:
            card.setAutoExclusive(False)
            card.setChecked(value is not None and card.value == value)
        self._setting = False
        for card in self._cards:
            card.setAutoExclusive(True)
            # Tab comes to the chosen answer and then leaves the group: the arrows lead to the others.
            reached = value is None or card.value == value
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)
            card.update()

    def _begin_press(self) -> None:
        self._turned_on = None

    def _clicked(self) -> None:
        card = self.sender()
        # A press on an answer that was not chosen has turned it on already, on its way here.
        if isinstance(card, AnswerCard) and card is not self._turned_on:
            self.choose(None if self.value == card.value else card.value)
            self.chosen.emit(self.value)

    def _toggled(self, on: bool) -> None:
        card = self.sender()
        if on and not self._setting and isinstance(card, AnswerCard):
            self._turned_on = card
            self.choose(card.value)
            self.chosen.emit(self.value)

    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress and watched in self._cards:
            step = self._step(event.key())
            if step:
                place = (self._cards.index(watched) + step) % len(self._cards)
                self._cards[place].setFocus(Qt.FocusReason.TabFocusReason)
                # Tab scrolls to where it comes, by itself; the arrows do not.
                bring_into_view(self._cards[place])
                return True
        return False

    def _step(self, key: int) -> int:
        sideways = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        # In a single row there is nothing above or below: up and down then go on too, as somebody used to lists expects.
        down = self._shown_columns if self._shown_columns < len(self._cards) else 1
        steps = {Qt.Key.Key_Down: down, Qt.Key.Key_Up: -down}
        steps |= {Qt.Key.Key_Right: sideways, Qt.Key.Key_Left: -sideways}
        return steps.get(Qt.Key(key), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self, *, force: bool = False) -> None:
        self._grid.setSpacing(self.look.space(12 if self._columns > 1 else 8))
        columns = self._columns if self.look.room(self.window().width()) >= 800 else 1
        if columns == self._shown_columns and not force:
            return
        self._shown_columns = columns
        for number, card in enumerate(self._cards):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
