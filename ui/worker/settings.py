"""Settings of the vault and its worker: language, text size, colours, when it locks by itself, and the passphrase."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal

from app.language.languages import all_languages, known
from app.language.message import Message
from app.language.wording import keys
from app.language.wording import worker_reviews as shared
from app.language.wording import worker_settings as said
from app.model.preferences import TEXT_SIZES, Theme, WorkerSettings
from app.model.trouble import Trouble
from app.store.worker import device, settings
from ui.shell.slow import Slow
from ui.widgets.buttons import PrimaryButton
from ui.widgets.fields import Choice, TextField
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.local_details import LocalDetailsCard
from ui.worker.row import Row
from ui.worker.screen import Screen

LOCK_AFTER, HIDE_AFTER = (2, 5, 10, 15, 30, 0), (10, 20, 40, 60, 0)
"""Minutes on offer; 0 is never."""
THEMES = {Theme.SYSTEM: said.AS_THE_COMPUTER, Theme.LIGHT: said.LIGHT, Theme.DARK: said.DARK, Theme.CONTRAST: said.CONTRAST}


class SettingsScreen(Screen):
    """Each choice is kept as it is made; the passphrase is changed by its own button."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        # What is shown now is what is kept with the first choice: nothing else changes by it.
        look = desk.look
        self.chosen = replace(
            settings.read(desk.store), language=desk.speech.language, text_size=look.scale, theme=Theme(look.chosen_theme)
        )
        self.head(said.SETTINGS, back=None)
        self.add(Prose(desk.speech, said.LEAD, "body", "soft"))
        self.add(Prose(desk.speech, said.WORKER.of(name=settings.worker_name(desk.store)), "body"))
        self.add(Row(desk, [self._pages(), self._locking()], even=True))
        self.passphrase = PassphraseCard(desk)
        self.passphrase.troubled.connect(self.show_trouble)
        self.add(self.passphrase)
        self.local = LocalDetailsCard(desk)
        self.add(self.local)
        self.add(self._device())
        self.add(self._keys())

    def _pages(self) -> Card:
        speech = self.desk.speech
        card = Card(speech)
        self.language = Choice(
            speech,
            said.LANGUAGE,
            None,
            "settings.language",
            [(one.code, shared.AS_WRITTEN.of(text=one.name)) for one in all_languages()],
        )
        self.language.choose(speech.language)
        self.unchecked = Prose(speech, said.LANGUAGE_UNCHECKED, "small", "note")
        self.text_size = Choice(
            speech,
            said.TEXT_SIZE,
            None,
            "settings.text-size",
            [(str(size), said.PER_CENT.of(number=size)) for size in TEXT_SIZES],
            3,
        )
        self.text_size.choose(str(self.desk.look.scale))
        self.theme = Choice(speech, said.THEME, None, "settings.theme", [(one.value, label) for one, label in THEMES.items()])
        self.theme.choose(self.chosen.theme.value)
        card.body.addWidget(Prose(speech, said.PAGES, "h2", heading=2))
        for part in (self.language, self.unchecked, self.text_size, self.theme):
            card.body.addWidget(part)
        card.body.addStretch(1)
        self.language.chosen.connect(self._set_language)
        self.text_size.chosen.connect(self._set_text_size)
        self.theme.chosen.connect(self._set_theme)
        self._say_unchecked()
        return card

    def _locking(self) -> Card:
        card = Card(self.desk.speech)
        self.lock_after = Choice(
            self.desk.speech,
            said.LOCK_AFTER,
            said.LOCK_HINT,
            "settings.lock-after",
            [(str(minutes), _after(minutes)) for minutes in LOCK_AFTER],
            2,
        )
        self.lock_after.choose(str(self.chosen.lock_after_minutes))
        self.lock_after.chosen.connect(self._set_lock_after)
        card.body.addWidget(Prose(self.desk.speech, said.LOCKING, "h2", heading=2))
        self.hide_after = Choice(
            self.desk.speech,
            said.HIDE_AFTER,
            said.HIDE_HINT,
            "settings.hide-after",
            [(str(minutes), _after(minutes)) for minutes in HIDE_AFTER],
            2,
        )
        self.hide_after.choose(str(self.chosen.family_hides_after_minutes))
        self.hide_after.chosen.connect(self._set_hide_after)
        card.body.addWidget(self.lock_after)
        card.body.addWidget(self.hide_after)
        card.body.addStretch(1)
        return card

    def _device(self) -> Card:
        from app.sealing.certificates import device_code

        card = Card(self.desk.speech)
        code = device_code(device.read(self.desk.store).certificate_der)
        card.body.addWidget(Prose(self.desk.speech, said.DEVICE_CODE, "h2", heading=2))
        said_code = Prose(self.desk.speech, said.DEVICE_CODE_SAID.of(code=code), "body")
        said_code.setAccessibleIdentifier("settings.device-code")
        card.body.addWidget(said_code)
        return card

    def _keys(self) -> Card:
        card = Card(self.desk.speech)
        card.body.addWidget(Prose(self.desk.speech, keys.TITLE, "h2", heading=2))
        for line in (keys.LEAD, *keys.WORKER):
            card.body.addWidget(Prose(self.desk.speech, line, "body"))
        return card

    def _set_language(self) -> None:
        if (code := self.language.value) and code != self.desk.speech.language:
            self._keep(replace(self.chosen, language=code))
            self.desk.speech.set(code)
            self._say_unchecked()

    def _say_unchecked(self) -> None:
        code = self.desk.speech.language
        self.unchecked.setVisible(code != "en" and not known(code).checked)

    def _set_text_size(self) -> None:
        if size := self.text_size.value:
            self._keep(replace(self.chosen, text_size=int(size)))
            self.desk.look.set_scale(int(size))

    def _set_theme(self) -> None:
        if theme := self.theme.value:
            self._keep(replace(self.chosen, theme=Theme(theme)))
            self.desk.look.set_theme(theme)

    def _set_lock_after(self) -> None:
        if minutes := self.lock_after.value:
            self._keep(replace(self.chosen, lock_after_minutes=int(minutes)))

    def _set_hide_after(self) -> None:
        if minutes := self.hide_after.value:
            self._keep(replace(self.chosen, family_hides_after_minutes=int(minutes)))

    def _keep(self, chosen: WorkerSettings) -> None:
        if chosen == self.chosen:
            return
        self.chosen = chosen
        try:
            settings.write(self.desk.store, chosen)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self.desk.changed.emit()


def _after(minutes: int) -> Message:
    return said.MINUTES.of(count=minutes) if minutes else said.NEVER


class PassphraseCard(Card):
    """Changes the passphrase, off the window's thread; how strong the new one is, is said as it is typed."""

    troubled = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.speech)
        self._desk = desk
        self._slow = Slow(self)
        speech = desk.speech
        self.present = TextField(speech, said.PRESENT, None, "settings.passphrase", secret=True)
        self.new = TextField(speech, said.NEW, said.NEW_HINT, "settings.passphrase-new", secret=True)
        self.strength = Prose(speech, None, "small", "soft")
        self.again = TextField(speech, said.AGAIN, None, "settings.passphrase-again", secret=True)
        self.change = PrimaryButton(speech, said.CHANGE_NOW, "settings.change-passphrase")
        self.said = Prose(speech, None, "body")
        self.said.setAccessibleIdentifier("settings.passphrase-said")
        self.body.addWidget(Prose(speech, said.PASSPHRASE, "h2", heading=2))
        self.body.addWidget(Prose(speech, said.PASSPHRASE_LEAD, "small", "soft"))
        for part in (self.present, self.new, self.strength, self.again):
            self.body.addWidget(part)
        self.body.addWidget(Row(desk, [self.change, self.said], grow=self.said))
        self.change.clicked.connect(self._change)
        self._slow.showing.connect(lambda: self.change.busy(said.CHANGING))
        # Judging takes some milliseconds a letter, so it waits until typing rests.
        self._judging = QTimer(self)
        self._judging.setSingleShot(True)
        self._judging.setInterval(300)
        self._judging.timeout.connect(self._judge)
        self.new.changed.connect(self._judging.start)

    def _judge(self) -> None:
        from app.vault.strength import judge

        if typed := self.new.text():
            self.strength.say(judge(typed).said)

    def _change(self) -> None:
        from app.vault.unlock import change_passphrase

        if self._slow.busy:
            return
        old, new = self.present.text(), self.new.text()
        if not (old and new and self.again.text()):
            self.said.say(said.WRITE_BOTH)
            return
        if new != self.again.text():
            self.said.say(said.NOT_THE_SAME)
            return
        self._slow.run(lambda: change_passphrase(self._desk.vault, old, new), self._changed, self._not_changed)

    def _changed(self, _: object) -> None:
        self.change.ready()
        for field in (self.present, self.new, self.again):
            field.clear()
        self.said.say(said.CHANGED)

    def _not_changed(self, trouble: Trouble) -> None:
        self.change.ready()
        self.troubled.emit(trouble)
