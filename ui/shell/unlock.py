"""Unlock: the passphrase, or the way to the recovery words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.language.message import Message
from app.language.wording import unlock as said
from app.model.trouble import Trouble
from app.vault.copies import last_check
from app.vault.folder import VaultFolder
from ui.shell.slow import Slow
from ui.shell.threshold import ThresholdPage
from ui.theme.look import Look
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import TextField
from ui.widgets.marks import Mark
from ui.widgets.panels import Rule
from ui.widgets.prose import Prose
from ui.widgets.speech import Speech

if TYPE_CHECKING:
    from app.vault.open_vault import OpenVault


class UnlockPage(ThresholdPage):
    """Asks for the passphrase and opens the vault off the window's thread.

    `opened` carries the vault; `forgotten` asks for the recovery words.
    """

    opened = Signal(object)
    forgotten = Signal()

    def __init__(self, speech: Speech, look: Look, root: Path, news: Message | None, demonstration: str) -> None:
        super().__init__(speech, look, said.UNLOCK)
        self._root = root
        self._slow = Slow(self)
        self.column.addWidget(Prose(speech, said.LOCKED_IN, "body", "soft"))
        if news is not None:
            self.column.addWidget(Prose(speech, news, "body"))
        if demonstration:
            self.column.addWidget(Prose(speech, said.DEMONSTRATION.of(passphrase=demonstration), "body", "note"))
        self.passphrase = TextField(speech, said.PASSPHRASE, None, "unlock.passphrase", secret=True)
        self.passphrase.entered.connect(self._open)
        self.passphrase.changed.connect(self._load_ahead)
        self.column.addWidget(self.passphrase)
        row = QHBoxLayout()
        self.open = PrimaryButton(speech, said.OPEN, "unlock.open", icon="lock-open")
        self.open.clicked.connect(self._open)
        self._slow.showing.connect(lambda: self.open.busy(said.OPENING))
        forgotten = QuietButton(speech, said.FORGOTTEN, "unlock.recover")
        forgotten.clicked.connect(self.forgotten)
        row.addWidget(self.open)
        row.addWidget(forgotten)
        row.addStretch(1)
        self.column.addLayout(row)
        self._told = QVBoxLayout()
        self.column.addLayout(self._told)
        self.column.addSpacing(look.space(8))
        self.column.addWidget(Rule())
        lost = QHBoxLayout()
        lost.setSpacing(look.space(12))
        lost.addWidget(Mark("icon", "key-round", "soft", 20, "small"), 0, Qt.AlignmentFlag.AlignTop)
        lost.addWidget(Prose(speech, said.NOTHING_LOST, "small", "soft"), 1)
        self.column.addLayout(lost)
        self.column.addWidget(Prose(speech, self._last_copy(), "small", "soft"))
        self.first = self.passphrase

    def show_trouble(self, trouble: Trouble) -> None:
        self._told.addWidget(self.note)
        super().show_trouble(trouble)

    def _load_ahead(self) -> None:
        """What opening needs is loaded while the passphrase is typed."""
        self.passphrase.changed.disconnect(self._load_ahead)
        QTimer.singleShot(0, _load)

    def _last_copy(self) -> Message:
        # Not from app.vault.backup, which would load SQLCipher before the page is seen.
        moment = last_check(VaultFolder(self._root).backups)
        return said.NO_COPY_YET if moment is None else said.LAST_COPY.of(moment=moment.astimezone())

    def _open(self) -> None:
        from app.vault.unlock import unlock

        if self._slow.busy:
            return
        if self._told.count():
            self.note.hide()
        passphrase = self.passphrase.text()
        self._slow.run(lambda: unlock(self._root, passphrase), self._done, self._troubled)

    def _done(self, vault: OpenVault) -> None:
        self.passphrase.clear()
        self.opened.emit(vault)

    def _troubled(self, trouble: Trouble) -> None:
        self.open.ready()
        self.passphrase.select_all()
        self.show_trouble(trouble)


def _load() -> None:
    import app.vault.unlock  # noqa: F401
