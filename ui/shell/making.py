"""Making a vault: the worker's name, a passphrase twice, then the recovery words shown once and typed back in part."""

from __future__ import annotations

import secrets
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.language.wording import unlock as said
from app.model.trouble import Trouble
from app.vault.open_vault import OpenVault
from app.vault.place import PlaceKind, place_of
from ui.shell.passphrase import NewPassphrase
from ui.shell.slow import Slow
from ui.shell.threshold import ThresholdPage
from ui.theme.look import Look
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.fields import TextField
from ui.widgets.prose import Prose
from ui.widgets.speech import Speech

TYPED_BACK = 3


class MakePage(ThresholdPage):
    """Asks for what a vault needs and makes it off the window's thread. `made`: the vault, the recovery words, the name."""

    made = Signal(object, object, str)

    def __init__(self, speech: Speech, look: Look, root: Path) -> None:
        super().__init__(speech, look, said.MAKE)
        self._root = root
        self._slow = Slow(self)
        self.column.addWidget(Prose(speech, said.MAKE_LEAD, "body", "soft"))
        place = place_of(root)
        if place != PlaceKind.HERE:
            self.column.addWidget(
                Prose(speech, said.PLACE_SYNCED if place == PlaceKind.SYNCED else said.PLACE_AWAY, "body", "note")
            )
        self.name = TextField(speech, said.WORKER_NAME, said.WORKER_NAME_HINT, "unlock.worker-name")
        self.column.addWidget(self.name)
        self.passphrase = NewPassphrase(speech)
        self.column.addWidget(self.passphrase)
        self.create_button = PrimaryButton(speech, said.CREATE, "unlock.create")
        self.create_button.clicked.connect(self._make)
        self._slow.showing.connect(lambda: self.create_button.busy(said.CREATING))
        row = QHBoxLayout()
        row.addWidget(self.create_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.note)
        self.column.addWidget(Prose(speech, said.PLACE.of(folder=str(root)), "small", "soft"))
        self.first = self.name

    def _make(self) -> None:
        name = self.name.text().strip()
        chosen = self.passphrase.chosen()
        if not name:
            self.passphrase.said.say(said.NAME_NEEDED)
            self.name.setFocus()
        if not name or chosen is None or self._slow.busy:
            return
        self.note.hide()
        self._slow.run(lambda: _make(self._root, name, chosen), lambda made: self.made.emit(*made), self._troubled)

    def _troubled(self, trouble: Trouble) -> None:
        self.create_button.ready()
        self.show_trouble(trouble)


def furnish(vault: OpenVault, worker_name: str) -> None:
    """Make the worker's store, the last step of making a vault.

    It comes once the recovery words are written down: whoever leaves before is asked to finish, and gets others.
    """
    from app.sealing.certificates import make_device
    from app.store.worker.opening import make_worker_store

    make_worker_store(vault, worker_name, make_device())


def _make(root: Path, worker_name: str, passphrase: str) -> tuple[OpenVault, tuple[str, ...], str]:
    from app.vault.making import make_vault

    vault, words = make_vault(root, passphrase)
    return vault, words, worker_name


class FinishPage(ThresholdPage):
    """Finishes a vault that was left half made: the worker's name again. `made`: the vault, new recovery words, the name."""

    made = Signal(object, object, str)

    def __init__(self, speech: Speech, look: Look, vault: OpenVault) -> None:
        super().__init__(speech, look, said.FINISH)
        self._vault = vault
        self._slow = Slow(self)
        self.column.addWidget(Prose(speech, said.FINISH_LEAD, "body", "soft"))
        self.column.addWidget(Prose(speech, said.FINISH_WORDS, "body"))
        self.name = TextField(speech, said.WORKER_NAME, said.WORKER_NAME_HINT, "unlock.worker-name")
        self.column.addWidget(self.name)
        self._missing = Prose(speech, None, "small", "note")
        self.column.addWidget(self._missing)
        self.finish_button = PrimaryButton(speech, said.FINISH_DO, "unlock.finish")
        self.finish_button.clicked.connect(self._finish)
        self._slow.showing.connect(lambda: self.finish_button.busy(said.CREATING))
        row = QHBoxLayout()
        row.addWidget(self.finish_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.note)
        self.first = self.name

    def _finish(self) -> None:
        name = self.name.text().strip()
        if not name:
            self._missing.say(said.NAME_NEEDED)
            self.name.setFocus()
        if not name or self._slow.busy:
            return
        self.note.hide()
        self._slow.run(lambda: _finish(self._vault, name), lambda made: self.made.emit(*made), self._troubled)

    def _troubled(self, trouble: Trouble) -> None:
        self.finish_button.ready()
        self.show_trouble(trouble)


def _finish(vault: OpenVault, worker_name: str) -> tuple[OpenVault, tuple[str, ...], str]:
    from app.vault.making import new_recovery_words

    return vault, new_recovery_words(vault), worker_name


class RecoveryWordsPage(ThresholdPage):
    """Shows the 24 words once, offers the sheet, then asks for three of them. `kept` says that the paper is right."""

    kept = Signal()

    def __init__(self, speech: Speech, look: Look, vault: OpenVault, words: tuple[str, ...]) -> None:
        super().__init__(speech, look, said.RECOVERY)
        self._vault = vault
        self._words = words
        self._asked = sorted(secrets.SystemRandom().sample(range(len(words)), TYPED_BACK))
        self.column.addWidget(Prose(speech, said.RECOVERY_LEAD, "body", "soft"))
        self.column.addWidget(Prose(speech, said.RECOVERY_ORDER, "small", "soft"))
        self._list = self._shown_words()
        self.column.addWidget(self._list)
        row = QHBoxLayout()
        self._sheet = QuietButton(speech, said.PRINT_SHEET, "recovery.sheet", icon="printer")
        self._sheet.clicked.connect(self._save_sheet)
        self._wrote = PrimaryButton(speech, said.WROTE_THEM, "recovery.wrote")
        self._wrote.clicked.connect(self._ask)
        row.addWidget(self._sheet)
        row.addStretch(1)
        row.addWidget(self._wrote)
        self.column.addLayout(row)
        self._back = self._typed_back()
        self.column.addWidget(self._back)
        self._back.hide()
        self._answer = Prose(speech, None, "body", "note")
        self.column.addWidget(self._answer)
        self.column.addWidget(self.note)
        self.first = self._wrote

    def _shown_words(self) -> QWidget:
        holder = QWidget()
        holder.setAccessibleIdentifier("recovery.words")
        # The words are English and numbered: left to right in every language, or they would be written down in another order.
        from PySide6.QtCore import Qt

        holder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        columns = 3 if self.look.scale <= 150 else 2
        for number, word in enumerate(self._words):
            shown = Prose(self.speech, None, "body")
            shown.say_text(f"{number + 1}. {word}", "en")
            grid.addWidget(shown, number % (len(self._words) // columns), number // (len(self._words) // columns))
        return holder

    def _typed_back(self) -> QWidget:
        from PySide6.QtWidgets import QVBoxLayout

        holder = QWidget()
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(Prose(self.speech, said.TYPE_BACK, "h2", heading=2))
        down.addWidget(Prose(self.speech, said.TYPE_BACK_LEAD, "body", "soft"))
        self._fields = []
        for place, index in enumerate(self._asked):
            field = TextField(self.speech, said.WORD_NUMBER.of(number=index + 1), None, f"recovery.type.{place + 1}")
            self._fields.append(field)
            down.addWidget(field)
        row = QHBoxLayout()
        again = SecondaryButton(self.speech, said.SHOW_AGAIN, "recovery.show-again")
        again.clicked.connect(self._show_again)
        kept = PrimaryButton(self.speech, said.WORDS_RIGHT, "recovery.kept")
        kept.clicked.connect(self._compare)
        row.addWidget(again)
        row.addStretch(1)
        row.addWidget(kept)
        down.addLayout(row)
        return holder

    def asked(self) -> list[str]:
        """The words that are to be typed back, in the order of their fields; for whoever plays a way through this page."""
        return [self._words[index] for index in self._asked]

    def _ask(self) -> None:
        for part in (self._list, self._sheet, self._wrote):
            part.hide()
        self._back.show()
        self._fields[0].setFocus()

    def _show_again(self) -> None:
        self._back.hide()
        for part in (self._list, self._sheet, self._wrote):
            part.show()

    def _compare(self) -> None:
        if [field.text().strip().lower() for field in self._fields] == self.asked():
            self.kept.emit()
        else:
            self._answer.say(said.WORDS_WRONG)

    def _save_sheet(self) -> None:
        from ui.shell.sheet import print_or_save_sheet

        try:
            folder = print_or_save_sheet(self, self._words, self._vault, self.speech.language)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        if folder:
            self._answer.say(said.SHEET_SAVED.of(folder=folder))
