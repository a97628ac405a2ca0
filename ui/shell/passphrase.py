"""Choosing a passphrase: twice, with its strength said in plain words as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import unlock as said
from ui.widgets.fields import TextField
from ui.widgets.prose import Prose
from ui.widgets.speech import Speech


class NewPassphrase(QWidget):
    """The two fields. `chosen` gives the passphrase once both agree; otherwise it says what is missing and gives None."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        self.once = TextField(speech, said.NEW_PASSPHRASE, said.NEW_PASSPHRASE_HINT, "unlock.passphrase", secret=True)
        self.again = TextField(speech, said.AGAIN, None, "unlock.passphrase-again", secret=True)
        self.said = Prose(speech, None, "small", "soft")
        self.said.setAccessibleIdentifier("unlock.strength")
        for part in (self.once, self.said, self.again):
            down.addWidget(part)
        self.setFocusProxy(self.once)
        self._judging = QTimer(self)
        self._judging.setSingleShot(True)
        self._judging.setInterval(300)
        self._judging.timeout.connect(self._judge)
        self.once.changed.connect(self._judging.start)

    def chosen(self) -> str | None:
        """The passphrase, or None while the two differ; then the page says so."""
        if self.once.text() != self.again.text():
            self.said.say(said.NOT_THE_SAME)
            return None
        return self.once.text()

    def _judge(self) -> None:
        from app.vault.strength import judge

        if typed := self.once.text():
            self.said.say(judge(typed).said)
