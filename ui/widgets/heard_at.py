"""Where recordings are heard: the headphones or loudspeakers that were chosen for as long as this face is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import reading_aloud as wording
from ui.widgets.buttons import AnswerCard, AnswerGroup
from ui.widgets.speech import Speech


class HeardAt(QObject):
    """`output` is the id of what was chosen; "" is where the computer's sound is heard. `changed`: another one."""

    changed = Signal()
    _current: HeardAt | None = None

    def __init__(self) -> None:
        super().__init__()
        self.output = ""

    @classmethod
    def current(cls) -> HeardAt:
        """The one of this program; a face is a process of its own, so it is forgotten with the meeting."""
        if cls._current is None:
            cls._current = HeardAt()
        return cls._current

    def choose(self, output: str) -> None:
        """Be heard there from now on."""
        if output != self.output:
            self.output = output
            self.changed.emit()


class WhereHeard(QWidget):
    """The choice of headphones and loudspeakers, by the computer's own names. Empty where nothing can be chosen."""

    def __init__(self, speech: Speech, identifier: str) -> None:
        super().__init__()
        from ui.widgets import devices

        self._at = HeardAt.current()
        self._group = AnswerGroup(speech, label=wording.HEARD)
        there = devices.outputs()
        self._there = {each.id for each in there}
        self._group.add(AnswerCard(speech, wording.HEARD_AS_COMPUTER, None, f"{identifier}.1", both=False), "")
        for number, each in enumerate(there, start=2):
            named = wording.HEARD_AT.of(name=each.name)
            self._group.add(AnswerCard(speech, named, None, f"{identifier}.{number}", both=False), each.id)
        self._group.chosen.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._group)
        self._at.changed.connect(self._mark)
        self._mark()

    def _chosen(self, output: str | None) -> None:
        self._at.choose(output or "")
        self._mark()

    def _mark(self) -> None:
        self._group.choose(self._at.output if self._at.output in self._there else "")
