"""What is known of an interpreter: every line is kept while it is typed, every choice when it is made; nothing is preselected."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.languages import all_languages
from app.language.typed_language import language_typed
from app.language.wording import interpreting as wording
from app.model.identity import now
from app.model.interpreting import Interpreter, Kin, Presence
from app.model.trouble import Trouble
from app.telling.interpreting import NotedInterpreter, language_named
from app.telling.kept_text import KeptWords
from ui.family.columns import Columns
from ui.family.kept_line import KeptLine
from ui.family.room import FamilyRoom
from ui.widgets.buttons import PrimaryButton
from ui.widgets.fields import Choice
from ui.widgets.flow import Flow
from ui.widgets.panels import Card
from ui.widgets.speech import Said


class Details(QWidget):
    """`done`: the button below was pressed. `flush()` makes what was typed durable, or raises Trouble."""

    done = Signal()

    def __init__(self, room: FamilyRoom, interpreter: Interpreter | None) -> None:
        super().__init__()
        self._room = room
        self.noted = NotedInterpreter(room.store, interpreter)
        self._kept_lines: list[KeptLine] = []
        self.name = self._line("name", wording.NAME, wording.NAME_HINT)
        self.language = self._languages()
        self.other = self._line("language", wording.LANGUAGE_OTHER, wording.LANGUAGE_OTHER_HINT, "interpreter.language-other")
        if self.language.value is not None:
            self.other.field.clear()
        first = self._card(self.name, self.language, self.other, self._line("dialect", wording.DIALECT, wording.DIALECT_HINT))
        second = self._card(
            self._line("register", wording.REGISTER, wording.REGISTER_HINT),
            self._line("number", wording.NUMBER, None),
            self._line("no_number", wording.NO_NUMBER, wording.NO_NUMBER_HINT, "interpreter.no-number"),
            self._presence(),
        )
        kin = self._card(self._kin(), self._reason())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(room.look.space(12))
        column.addWidget(Columns(room.look, [first, second], needs=980, speech=room.speech))
        column.addWidget(kin)
        done = PrimaryButton(room.speech, wording.DONE, "interpreter.done", icon="check")
        done.clicked.connect(self.done)
        column.addWidget(Flow(room.look, [done]))

    def flush(self) -> None:
        """What was typed is on disk. Raises Trouble; what was typed stays in the page."""
        for line in self._kept_lines:
            line.flush()

    def _card(self, *parts: QWidget) -> Card:
        card = Card(self._room.speech)
        for part in parts:
            card.add(part)
            card.body.addSpacing(self._room.look.space(4))
        card.stretch()
        return card

    def _line(self, field: str, label: Said, hint: Said | None, identifier: str = "") -> KeptLine:
        def keep(text: str, _: str) -> None:
            # An emptied field "another language" leaves the one that was chosen above it.
            if field != "language" or text.strip():
                if field == "language" and self.language.value is not None:
                    self.language.choose(None)
                said = language_typed(text) if field == "language" else text.strip()
                self.noted.note(replace(self.noted.details, **{field: said}))

        text = KeptWords(keep, (self._room.speech.language,))
        written = getattr(self.noted.details, field)
        if field == "language":
            written = language_named(written)
        line = KeptLine(self._room, text, written, label, hint, identifier or f"interpreter.{field}")
        self._kept_lines.append(line)
        return line

    def _languages(self) -> Choice:
        room = self._room
        codes = [each.code for each in all_languages() if each.code != "en"]
        codes += [code for code in (room.person.language,) if code not in [*codes, "en"]]
        options = [(code, wording.AS_WRITTEN.of(text=language_named(code))) for code in codes]
        choice = Choice(room.speech, wording.LANGUAGE, None, "interpreter.language", options, 2)
        if self.noted.details.language in codes:
            choice.choose(self.noted.details.language)
        choice.chosen.connect(self._language_chosen)
        return choice

    def _language_chosen(self, code: str | None) -> None:
        if code is not None:
            self.other.field.clear()
        self._keep(language=code or language_typed(self.other.field.text()))

    def _presence(self) -> Choice:
        options = [(each.value, wording.PRESENCE[each]) for each in Presence]
        choice = Choice(self._room.speech, wording.PRESENCE_ASKED, None, "interpreter.presence", options, 3)
        found = self.noted.details.presence
        choice.choose(found.value if found else None)
        choice.chosen.connect(lambda value: self._keep(presence=Presence(value) if value else None))
        return choice

    def _kin(self) -> Choice:
        options = [(each.value, wording.KIN[each]) for each in Kin]
        choice = Choice(self._room.speech, wording.KIN_ASKED, wording.KIN_HINT, "interpreter.kin", options, 2)
        found = self.noted.details.kin
        choice.choose(found.value if found else None)
        choice.chosen.connect(self._kin_chosen)
        return choice

    def _reason(self) -> KeptLine:
        self.reason = self._line("kin_reason", wording.KIN_REASON, None, "interpreter.kin-reason")
        self.reason.setVisible(self.noted.details.kin is Kin.YES)
        return self.reason

    def _kin_chosen(self, value: str | None) -> None:
        self._keep(kin=Kin(value) if value else None)
        self.reason.setVisible(value == Kin.YES.value)

    def _keep(self, **said: object) -> None:
        try:
            self.noted.note(replace(self.noted.details, **said))  # type: ignore[arg-type]
        except Trouble as trouble:
            self._room.trouble.emit(trouble)
            return
        if self.noted.interpreter is not None:
            self._room.mark_kept(now())
