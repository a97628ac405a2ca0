"""Opening with the recovery words, and the new passphrase that follows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.language.wording import unlock as said
from app.model.trouble import Trouble
from app.vault.open_vault import OpenVault
from ui.shell.passphrase import NewPassphrase
from ui.shell.slow import Slow
from ui.shell.threshold import ThresholdPage
from ui.theme.look import Look
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import TextArea
from ui.widgets.prose import Prose
from ui.widgets.speech import Speech


class RecoverPage(ThresholdPage):
    """Asks for the 24 words. `opened` carries the vault, which then needs a new passphrase; `back` leads to unlock."""

    opened = Signal(object)
    back = Signal()

    def __init__(self, speech: Speech, look: Look, root: Path) -> None:
        super().__init__(speech, look, said.RECOVER)
        self._root = root
        self._slow = Slow(self)
        self.column.addWidget(Prose(speech, said.RECOVER_LEAD, "body", "soft"))
        self.words = TextArea(speech, said.RECOVERY_WORDS, said.RECOVERY_ORDER, "recovery.words-typed", secret=True)
        self.column.addWidget(self.words)
        row = QHBoxLayout()
        self.open = PrimaryButton(speech, said.RECOVER_OPEN, "recovery.open")
        self.open.clicked.connect(self._open)
        self._slow.showing.connect(lambda: self.open.busy(said.OPENING))
        back = SecondaryButton(speech, said.BACK, "recovery.back")
        back.clicked.connect(self.back)
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(self.open)
        self.column.addLayout(row)
        self.column.addWidget(self.note)
        self.first = self.words

    def _open(self) -> None:
        from app.vault.unlock import unlock_with_recovery_words

        if self._slow.busy:
            return
        self.note.hide()
        words = self.words.text().split()
        self._slow.run(lambda: unlock_with_recovery_words(self._root, words), self._done, self._troubled)

    def _done(self, vault: OpenVault) -> None:
        self.words.clear()
        self.opened.emit(vault)

    def _troubled(self, trouble: Trouble) -> None:
        self.open.ready()
        self.show_trouble(trouble)


class NewPassphrasePage(ThresholdPage):
    """A new passphrase, after the recovery words opened the vault. `kept` carries the vault."""

    kept = Signal(object)

    def __init__(self, speech: Speech, look: Look, vault: OpenVault) -> None:
        super().__init__(speech, look, said.NEW_AFTER_RECOVERY)
        self._vault = vault
        self._slow = Slow(self)
        self.column.addWidget(Prose(speech, said.NEW_AFTER_RECOVERY_LEAD, "body", "soft"))
        self.passphrase = NewPassphrase(speech)
        self.column.addWidget(self.passphrase)
        self.keep = PrimaryButton(speech, said.KEEP_NEW, "recovery.keep-passphrase")
        self.keep.clicked.connect(self._keep)
        self._slow.showing.connect(lambda: self.keep.busy(said.CREATING))
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.note)
        self.first = self.passphrase

    def _keep(self) -> None:
        from app.vault.unlock import set_passphrase_after_recovery

        chosen = self.passphrase.chosen()
        if chosen is None or self._slow.busy:
            return
        self._slow.run(
            lambda: set_passphrase_after_recovery(self._vault, chosen), lambda _: self.kept.emit(self._vault), self._troubled
        )

    def _troubled(self, trouble: Trouble) -> None:
        self.keep.ready()
        self.show_trouble(trouble)
