"""See it as others would: one passage as the team, the family and the press would read it, and hiding names in it."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from app.language.name_places import A_NAME
from app.language.wording import read_back as uses
from app.language.wording import seen_as_others as wording
from app.language.wording.sound import CAN_BE_KNOWN
from app.model.identity import now
from app.model.passages import SOUND, Passage, Use
from app.model.trouble import Trouble
from app.telling import hidden_names
from app.telling.hidden_names import NameInWords
from app.telling.seen_by import VIEWER, Seen, Viewer, seen_by, seen_under_each, words_as_seen
from app.telling.translating import Translated, translated
from ui.family.columns import Columns
from ui.family.room import FamilyRoom
from ui.family.slot import Slot
from ui.family.statements import Line
from ui.family.translation_beside import how_it_stands, whose_translation
from ui.widgets.buttons import CheckCard, SecondaryButton
from ui.widgets.fields import TextField
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, NotePanel, TranslationPanel, VoicePanel, announce

_Group = tuple[tuple[Use, ...], Seen]


class SeenAsOthers(QWidget):
    """Shown before a use is chosen as well as after. What is hidden here is hidden at once, and shown again as easily."""

    def __init__(self, room: FamilyRoom, passage: Passage) -> None:
        super().__init__()
        self._room, self._passage = room, passage
        self.setAccessibleIdentifier("readback.seen-by")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(room.look.space(12))
        down.addWidget(Pair(room.speech, wording.TITLE, "h2", heading=2))
        self._lead = Pair(room.speech, None, "body", colour="soft")
        down.addWidget(self._lead)
        self._viewers = Slot()
        down.addWidget(self._viewers)
        if passage.text.strip():
            down.addWidget(self._names_card())
        self.show_passage(passage)

    def show_passage(self, passage: Passage) -> None:
        """Show the passage with its use as it now is."""
        self._passage = passage
        self._lead.say(wording.NOT_CHOSEN if passage.use is None else wording.CHOSEN)
        name = self._room.person.name
        if passage.use is None:
            under: dict[Viewer, list[_Group]] = seen_under_each(name)
        else:
            under = {each.viewer: [((), each)] for each in seen_by(passage.use, name)}
        panels = [self._panel(viewer, groups) for viewer, groups in under.items()]
        self._viewers.put(Columns(self._room.look, panels, needs=760))

    # -- who reads what -------------------------------------------------------------------------------------------------

    def _panel(self, viewer: Viewer, groups: list[_Group]) -> QWidget:
        room, passage = self._room, self._passage
        hidden = hidden_names.hidden_in(room.store, passage)
        beside = translated(room.store, passage)
        card = Card(room.speech)
        card.setAccessibleIdentifier(f"readback.seen-by.{viewer.value}")
        card.add(Pair(room.speech, VIEWER[viewer], "h3", heading=3))
        for under, seen in groups:
            if under:
                card.add(Pair(room.speech, _either(under), "label"))
            card.add(Pair(room.speech, seen.says, "body", colour="soft"))
            words = words_as_seen(seen, passage.text, passage.language, hidden)
            if words.strip():
                card.add(VoicePanel(room.speech, None, words, passage.language))
                if beside is not None:
                    translation = beside.translation
                    read = words_as_seen(seen, translation.text, translation.language, hidden)
                    card.add(TranslationPanel(room.speech, _title(seen, beside), read, translation.language))
                    card.add(Pair(room.speech, how_it_stands(beside), "small", colour="note"))
        card.stretch()
        return card

    # -- the names in it ------------------------------------------------------------------------------------------------

    def _names_card(self) -> QWidget:
        room = self._room
        card = Card(room.speech)
        card.setAccessibleIdentifier("readback.names")
        card.add(Pair(room.speech, wording.NAMES, "h3", heading=3))
        self._names = Slot()
        card.add(self._names)
        self.another = TextField(room.speech, wording.ANOTHER, wording.ANOTHER_HINT, "readback.another-name")
        self.another.entered.connect(self._hide_typed)
        card.add(self.another)
        button = SecondaryButton(room.speech, wording.HIDE_IT, "readback.hide-name", icon="eye-off")
        button.clicked.connect(self._hide_typed)
        card.add(Flow(room.look, [button]))
        self.note = NotePanel(room.speech, identifier="readback.names-note")
        self.note.hide()
        card.add(self.note)
        card.add(Pair(room.speech, wording.WORDS_STAY, "small", colour="soft"))
        still = Pair(room.speech, wording.STILL_READ.of(worker=room.meeting.worker_name), "small", colour="note")
        card.add(Line(room, still, "info", "note", line="small"))
        if self._passage.prompt == SOUND:
            known = Pair(room.speech, CAN_BE_KNOWN, "small", colour="note")
            card.add(Line(room, known, "info", "note", line="small"))
        self._list_names()
        return card

    def _list_names(self) -> None:
        room = self._room
        found = hidden_names.names_in(room.store, self._passage)
        holder = QWidget()
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(room.look.space(8))
        lead = wording.NAMES_LEAD.of(a_name=A_NAME) if found else wording.NO_NAMES
        down.addWidget(Pair(room.speech, lead, "body"))
        self.cards = [self._name(each, number) for number, each in enumerate(found, start=1)]
        for card in self.cards:
            down.addWidget(card)
        if found:
            down.addWidget(Pair(room.speech, wording.NAMES_LIMITS, "small", colour="soft"))
        self._names.put(holder)

    def _name(self, each: NameInWords, number: int) -> CheckCard:
        means = wording.OWN_NAME if each.own else wording.TIMES.of(count=each.count)
        card = CheckCard(self._room.speech, wording.HIDE_NAME.of(name=each.name), means, f"readback.name.{number}")
        card.setChecked(each.hidden)
        card.toggled.connect(lambda hide: self._turn(card, each.name, hide))
        return card

    def _turn(self, card: CheckCard, name: str, hide: bool) -> None:
        turn = hidden_names.hide if hide else hidden_names.show
        try:
            turn(self._room.store, self._passage.id, name)
        except Trouble as trouble:
            card.blockSignals(True)
            card.setChecked(not hide)
            card.blockSignals(False)
            self.note.show_trouble(trouble)
            return
        self._done(wording.NOW_HIDDEN if hide else wording.NOW_SHOWN, (name,))

    def _hide_typed(self) -> None:
        typed = self.another.text().strip()
        if not typed:
            self.note.tell(wording.TYPE_FIRST)
            self.note.show()
            self.another.field.setFocus()
            return
        try:
            names = hidden_names.hide_typed(self._room.store, self._passage.id, typed)
        except Trouble as trouble:
            self.note.show_trouble(trouble)
            return
        self.another.clear()
        self._list_names()
        self._done(wording.NOW_HIDDEN, names)
        QTimer.singleShot(0, self.another.field, self.another.field.setFocus)

    def _done(self, said: Message, names: tuple[str, ...]) -> None:
        self.note.hide()
        self.show_passage(self._passage)
        self._room.mark_kept(now())
        announce(self, self._room.speech.show(said.of(names=names)))


def _title(seen: Seen, beside: Translated) -> Message:
    """The line above a translation: the team reads who gave it, the others only in which language it is."""
    return whose_translation(beside if seen.viewer is Viewer.TEAM else replace(beside, names=()))


def _either(under: tuple[Use, ...]) -> Message:
    """The answers under which somebody reads the same, as one line."""
    return reduce(lambda first, second: wording.EITHER.of(first=first, second=second), [uses.USES[each] for each in under])
