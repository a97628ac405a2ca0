"""Fields: a label, perhaps a hint, and a place to type or to choose."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import widgets as said
from ui.theme import stylesheet
from ui.theme.look import Look
from ui.widgets.buttons import QuietButton
from ui.widgets.cards import AnswerCard, AnswerGroup
from ui.widgets.own_edits import LineEdit, LinesEdit
from ui.widgets.pair import Pair
from ui.widgets.speech import Said, Speech


class _Labelled(QWidget):
    """A label and a hint above what is typed into; both are also said by a screen reader."""

    def __init__(self, speech: Speech, label: Said, hint: Said | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look.current()
        self.speech = speech
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.label = Pair(speech, label, "label")
        self.lines.addWidget(self.label)
        self.hint = Pair(speech, hint, "small", "soft") if hint is not None else None
        if self.hint is not None:
            self.lines.addWidget(self.hint)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._said = (label, hint)
        self.look.changed.connect(self._space)
        self._space()

    def name(self, field: QWidget, identifier: str) -> None:
        """Give the field itself its identifier, its name and its description."""
        field.setAccessibleIdentifier(identifier)
        label, hint = self._said
        self.speech.bind(field.setAccessibleName, label)
        if hint is not None:
            self.speech.bind(field.setAccessibleDescription, hint)
        self.setFocusProxy(field)

    def _space(self) -> None:
        self.lines.setSpacing(self.look.space(6))


class _Box(QWidget):
    """The outline of a field: 1 px `edge`, or 3 px `focus` while it is typed into."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.look = Look.current()
        self._field = field
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(4, 3, 4, 3)
        self.row.setSpacing(0)
        self.row.addWidget(field, 1)
        field.installEventFilter(self)
        self.look.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Its edge is part of what is pressed: together they are as high as a finger needs.
        self._field.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self._field.hasFocus()
        width = 3 if focused else 1
        painter.setPen(QPen(self.look.colour("focus" if focused else "edge"), width))
        painter.setBrush(self.look.colour("surface" if self._field.isEnabled() else "sunken"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        painter.end()


class TextField(_Labelled):
    """One line to type in. `changed(str)` at each key, `entered` on Enter. With `secret` it shows dots until Show is pressed."""

    changed = Signal(str)
    entered = Signal()

    def __init__(
        self, speech: Speech, label: Said, hint: Said | None, identifier: str, secret: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(speech, label, hint, parent)
        self.field = LineEdit()
        self.name(self.field, identifier)
        self._box = _Box(self.field)
        self.lines.addWidget(self._box)
        self.field.textChanged.connect(self.changed)
        self.field.textChanged.connect(self._follow_script)
        self.field.returnPressed.connect(self.entered)
        if secret:
            self._cover_with_dots(identifier)

    def text(self) -> str:
        """What is typed."""
        return self.field.text()

    def set_text(self, text: str) -> None:
        """Put `text` into the field."""
        self.field.setText(text)

    def clear(self) -> None:
        """Empty the field, its undo too."""
        self.field.clear()

    def select_all(self) -> None:
        """Select what is typed and take the focus, so that typing replaces it."""
        self.field.setFocus()
        self.field.selectAll()

    def set_placeholder(self, message: Said) -> None:
        """Show `message` in the field while it is empty."""
        self.speech.bind(self.field.setPlaceholderText, message)

    def _cover_with_dots(self, identifier: str) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.keep_secret()
        self._show = QuietButton(self.speech, self._show_says, f"{identifier}.show", icon="eye")
        self.speech.bind(self._show.setAccessibleName, self._show_named)
        self._show.clicked.connect(self._turn)
        self._box.row.addWidget(self._show)

    def _covered(self) -> bool:
        return self.field.echoMode() == QLineEdit.EchoMode.Password

    def _show_says(self) -> Message:
        return said.SHOW if self._covered() else said.COVER

    def _show_named(self) -> Message:
        return said.SHOW_PASSPHRASE if self._covered() else said.COVER_PASSPHRASE

    def _turn(self) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if self._covered() else QLineEdit.EchoMode.Password)
        self._show.show_icon("eye" if self._covered() else "eye-off")
        self._show.say(self._show_says)
        self.speech.bind(self._show.setAccessibleName, self._show_named)

    def _follow_script(self, text: str) -> None:
        if not text.isascii():
            self.field.setFont(self.look.font_of("body", text))


class TextArea(_Labelled):
    """Several lines to type in: the worker's own text. `changed` at each key. What is typed in a `secret` one is never copied."""

    changed = Signal()

    def __init__(
        self,
        speech: Speech,
        label: Said,
        hint: Said | None,
        identifier: str,
        lines: int = 4,
        secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(speech, label, hint, parent)
        self._least_lines = lines
        self.field = LinesEdit()
        if secret:
            self.field.keep_secret()
        self.name(self.field, identifier)
        self.lines.addWidget(_Box(self.field))
        self.field.textChanged.connect(self._edited)
        self._restyle()
        self.look.changed.connect(self._restyle)

    def text(self) -> str:
        """What is typed."""
        return self.field.toPlainText()

    def set_text(self, text: str) -> None:
        """Put `text` into the field."""
        self.field.setPlainText(text)

    def clear(self) -> None:
        """Empty the field."""
        self.field.clear()

    def _edited(self) -> None:
        text = self.field.toPlainText()
        if not text.isascii():
            self.field.setFont(self.look.font_of("body", text))
        self.changed.emit()

    def _restyle(self) -> None:
        self.field.setFont(self.look.font("body", text=self.field.toPlainText()))
        self.field.document().setDocumentMargin(self.look.space(8))
        self.field.setMinimumHeight(self.field.fontMetrics().lineSpacing() * self._least_lines + 2 * self.look.space(8) + 2)


class Choice(_Labelled):
    """A few answers in place, with no list that pops up. `chosen(str | None)` follows the person; `choose` sets it."""

    chosen = Signal(object)

    def __init__(
        self,
        speech: Speech,
        label: Said,
        hint: Said | None,
        identifier: str,
        options: list[tuple[str, Said]],
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(speech, label, hint, parent)
        self.group = AnswerGroup(speech, columns, label)
        for value, shown in options:
            self.group.add(AnswerCard(speech, shown, None, f"{identifier}.{value}"), value)
        self.group.setAccessibleIdentifier(identifier)
        self.group.chosen.connect(self.chosen)
        self.lines.addWidget(self.group)

    @property
    def value(self) -> str | None:
        """The chosen value, or None."""
        return self.group.value

    def choose(self, value: str | None) -> None:
        """Show `value` as chosen."""
        self.group.choose(value)


class Select(_Labelled):
    """A list that opens: for the worker's face alone. Its first entry is empty until something is chosen."""

    chosen = Signal(object)

    def __init__(
        self,
        speech: Speech,
        label: Said,
        hint: Said | None,
        identifier: str,
        options: list[tuple[str, Said]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(speech, label, hint, parent)
        self.field = QComboBox()
        self.field.setMinimumContentsLength(8)
        self.field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._options = options
        self.name(self.field, identifier)
        self.lines.addWidget(self.field)
        self.field.activated.connect(lambda _: self.chosen.emit(self.value))
        self.look.changed.connect(self._restyle)
        speech.changed.connect(self._relabel)
        self._relabel()
        self._restyle()

    @property
    def value(self) -> str | None:
        """The chosen value, or None."""
        return self.field.currentData()

    def choose(self, value: str | None) -> None:
        """Show `value` as chosen."""
        self.field.setCurrentIndex(next((place for place, (own, _) in enumerate(self._options) if own == value), -1))

    def _relabel(self) -> None:
        chosen = self.value
        self.field.clear()
        for value, shown in self._options:
            message = shown if isinstance(shown, Message) else shown()
            self.field.addItem(self.speech.show(message), value)
        self.choose(chosen)

    def _restyle(self) -> None:
        self.field.setFont(self.look.font("body", self.speech.language))
        self.field.setStyleSheet(stylesheet.select(self.look))
        self.field.setMinimumHeight(self.look.px(46))
