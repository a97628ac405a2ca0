"""The pages before the vault is open: the hills at the start side, one question at the end side, language and text size above."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from app.language.languages import all_languages, known
from app.language.message import Message
from app.language.wording import unlock as said
from app.model.trouble import Trouble
from ui.theme.look import Look
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.hills import Hills
from ui.widgets.page import Page
from ui.widgets.panels import NotePanel
from ui.widgets.prose import Prose
from ui.widgets.speech import Speech

HILLS_WIDTH, COLUMN_WIDTH = 560, 582
ROOM_FOR_HILLS = 1100
PAGE_TOP = 20
"""What the page itself leaves free at its top."""

Offered = Callable[[], list[tuple[str, str, object]]]
"""Gives what can be chosen: identifier, what is shown, value."""


class ThresholdPage(QWidget):
    """One page before the vault is open. Subclasses fill `self.column`; `first` is the field that takes the focus."""

    def __init__(self, speech: Speech, look: Look, title: Message) -> None:
        super().__init__()
        self.speech = speech
        self.look = look
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self._hills = self._start_side()
        across.addWidget(self._hills)
        end = QWidget()
        down = QVBoxLayout(end)
        down.setContentsMargins(0, 0, 0, 0)
        down.addLayout(self._top_row())
        self._page = Page(speech)
        self._page.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._above = QSpacerItem(0, 0)
        down.addWidget(self._page, 1)
        across.addWidget(end, 1)

        holder = QWidget()
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setMaximumWidth(look.px(COLUMN_WIDTH))
        self._inner = inner
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.space(12))
        beside.addStretch(1)
        beside.addWidget(inner, 12)
        beside.addStretch(1)
        self._page.body.insertSpacerItem(0, self._above)
        self._page.add(holder)
        self._holder = holder

        self.title = Prose(speech, title, "h1", heading=1)
        self.column.addWidget(self.title)
        self.first: QWidget | None = None
        look.changed.connect(self._lay_out)
        self._lay_out()

    @cached_property
    def note(self) -> NotePanel:
        """Where a trouble is told. Made when it is first asked for: most pages are seen without one."""
        note = NotePanel(self.speech)
        note.hide()
        return note

    def enter(self) -> None:
        """The page has come: the focus goes where typing begins."""
        self._raise()
        if self.first is not None:
            self.first.setFocus()

    def show_trouble(self, trouble: Trouble) -> None:
        """Say in the page what happened, that nothing is lost, and what to do."""
        self.note.show_trouble(trouble)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._lay_out()

    def _lay_out(self) -> None:
        self._hills.setVisible(self.width() / (self.look.scale / 100) >= ROOM_FOR_HILLS)
        self._hills.setFixedWidth(min(HILLS_WIDTH, self.width() * 41 // 100))
        self._inner.setMaximumWidth(self.look.px(COLUMN_WIDTH))
        self._raise()

    def _raise(self) -> None:
        """A short page stands a little above the middle. What a press adds to it later moves nothing."""
        # Not the viewport itself: Qt's class for it has no name in PySide, which then makes every class ready that it might be.
        room = self._page.maximumViewportSize()
        wide = min(self._inner.maximumWidth(), room.width())
        free = room.height() - self._inner.heightForWidth(wide)
        self._above.changeSize(0, max(0, free * 2 // 5 - self.look.space(PAGE_TOP)))
        self._page.body.invalidate()

    def _start_side(self) -> QWidget:
        hills = Hills(self.look)
        inside = QVBoxLayout(hills)
        inside.setContentsMargins(56, 56, 56, 0)
        inside.addWidget(Prose(self.speech, said.NAME, "display", "action"))
        inside.addWidget(Prose(self.speech, said.PURPOSE, "easy"))
        inside.addStretch(1)
        return hills

    def _top_row(self) -> QVBoxLayout:
        """Language and text size. Each opens its choices in the page, under the two, and nothing pops up."""
        down = QVBoxLayout()
        down.setContentsMargins(24, 16, 24, 0)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.language = QuietButton(
            self.speech,
            lambda: Message("{name}").of(name=known(self.speech.language).name),
            "threshold.language",
            icon="languages",
        )
        self.text_size = QuietButton(self.speech, said.TEXT_SIZE, "threshold.text-size", icon="a-large-small")
        panels = (
            _Choices(self.speech, self.look, _languages, self.speech.set),
            _Choices(self.speech, self.look, _text_sizes, self.look.set_scale),
        )
        for button, panel, other in zip((self.language, self.text_size), panels, reversed(panels), strict=True):
            button.clicked.connect(lambda _=False, panel=panel, other=other: (other.hide(), panel.turn()))
            row.addWidget(button)
        down.addLayout(row)
        for panel in panels:
            down.addWidget(panel, 0, Qt.AlignmentFlag.AlignTrailing)
        return down


class _Choices(QWidget):
    """The choices of one button above the page, made when they are first asked for; in as many lines as they need."""

    def __init__(self, speech: Speech, look: Look, choices: Offered, chosen: Callable[..., object]) -> None:
        super().__init__()
        self._speech = speech
        self._choices = choices
        self._chosen = chosen
        self._look = look
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def turn(self) -> None:
        """Show the choices, or put them away."""
        if self.layout() is None:
            self._fill()
        self.setVisible(self.isHidden())

    def _fill(self) -> None:
        # Loaded with the first press: the first page is there without it.
        from ui.widgets.flow import Flow

        buttons = []
        for identifier, shown, value in self._choices():
            button = SecondaryButton(self._speech, Message("{choice}").of(choice=shown), identifier)
            button.clicked.connect(lambda _=False, value=value: (self.hide(), self._chosen(value)))
            buttons.append(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Flow(self._look, buttons))


def _languages() -> list[tuple[str, str, object]]:
    return [(f"threshold.language.{one.code}", one.name, one.code) for one in all_languages()]


def _text_sizes() -> list[tuple[str, str, object]]:
    from app.model.preferences import TEXT_SIZES

    return [(f"threshold.text-size.{size}", f"{size} %", size) for size in TEXT_SIZES]
