"""Step 5, sign: what is signed and what it means, a name, by hand or out loud for those who like; then the receipt code."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.language.message import Message
from app.language.wording import sign as wording
from app.language.wording import translating as translating_wording
from app.language.wording import words as words_wording
from app.language.wording.seen_as_others import ASKED_TO_HIDE
from app.model.identity import now
from app.model.passages import Passage
from app.model.signing import Agreement, Sealed, SignOff
from app.model.trouble import Trouble
from app.store.contributor import seals
from app.telling import read_back, words
from app.telling.hidden_names import hidden_in
from app.telling.how_read import HowRead, through, with_how_read
from app.telling.interpreting import interpreting, language_named
from app.telling.second_opening import open_again
from app.telling.titles import title_of
from app.telling.translating import translated
from ui.family.columns import Columns
from ui.family.page import FamilyPage
from ui.family.room import FamilyRoom
from ui.family.statements import Line
from ui.shell.slow import Slow
from ui.widgets.buttons import CheckCard, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.fields import Choice, TextField
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, NotePanel, Rule, VoicePanel, announce
from ui.widgets.signature_pad import SignaturePad
from ui.widgets.speech import Said


class SignPage(FamilyPage):
    """Seals what `read_back.what_will_be_sealed` says; the meaning that is sealed is the one that is shown."""

    part = "readback"
    title = wording.TITLE
    back_page = "readback"

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self._slow = Slow(room)
        self.pad: SignaturePad | None = None
        self.heading = self.head()
        self._lead = Pair(room.speech, wording.LEAD, "body", colour="soft")
        self.add(self._lead)
        self._place = QWidget()
        self._column = QVBoxLayout(self._place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(room.look.space(12))
        self.add(self._place)

    def enter(self) -> None:
        """What a sign-off now would seal; or, where nothing has changed since, what was signed."""
        store = self.room.store
        last = seals.last(store)
        if last is not None and not read_back.changed_since_signing(store):
            self._signed(last)
        else:
            self._to_sign(last)

    # -- before -----------------------------------------------------------------------------------------------------------

    def _to_sign(self, last: Sealed | None) -> None:
        room = self.room
        self._what = read_back.what_will_be_sealed(room.store)
        if last is not None:
            self._column.addWidget(Pair(room.speech, wording.SIGN_AGAIN, "body", colour="note"))
        start = QWidget()
        lines = QVBoxLayout(start)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(room.look.space(12))
        lines.addWidget(self._list())
        means = Card(room.speech)
        means.add(Pair(room.speech, wording.MEANS, "h2", heading=2))
        means.add(Pair(room.speech, wording.MEANING, "body"))
        lines.addWidget(means)
        matters = words.matters(room.store)
        if matters is not None:
            said = VoicePanel(room.speech, wording.MATTERS, matters.text, matters.language)
            said.setAccessibleIdentifier("signoff.matters")
            lines.addWidget(said)
        lines.addStretch(1)
        self._column.addWidget(Columns(room.look, [start, self._how()], needs=760, gap=28))
        self._check()

    def _list(self) -> QWidget:
        room, what = self.room, self._what
        card = Card(room.speech)
        card.add(Pair(room.speech, wording.WHAT, "h2", heading=2))
        number = 0
        for group, state, mark in (
            (what.sealed, None, "check"),
            (what.left_out, wording.LEFT_OUT, "minus"),
            (what.not_sure, wording.NOT_SURE, "circle-dashed"),
            (what.not_read, wording.NOT_READ, "circle-dashed"),
        ):
            for passage in group:
                number += 1
                if number > 1:
                    card.add(Rule())
                card.add(self._row(passage, state or self._state(passage), mark, number))
        return card

    def _state(self, passage: Passage) -> Message:
        use = words_wording.USE[passage.use] if passage.use else wording.USE_NOT_SAID
        assert passage.verdict is not None
        return wording.STATE_AND_USE.of(state=wording.STATE[passage.verdict], use=use)

    def _row(self, passage: Passage, state: Message, mark: str, number: int) -> QWidget:
        room = self.room
        title = title_of(passage.prompt, room.review)
        change = QuietButton(
            room.speech, wording.CHANGE if passage.read_back else wording.TO_READ_BACK, f"signoff.passage.{number}.change"
        )
        room.speech.bind(change.setAccessibleName, wording.CHANGE_NAMED.of(title=title))
        change.clicked.connect(lambda: self._read_again(passage))
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        lines = QVBoxLayout()
        lines.setSpacing(room.look.space(2))
        lines.addWidget(Pair(room.speech, title, "h3", heading=3))
        lines.addWidget(Pair(room.speech, state, "small", colour="soft"))
        hidden = hidden_in(room.store, passage)
        rendered = translated(room.store, passage)
        if rendered is not None and passage.to_be_sealed:
            too = rendered.translation.to_be_sealed(passage)
            said = translating_wording.SIGNED_TOO if too else translating_wording.NOT_SIGNED_YET
            lines.addWidget(Pair(room.speech, said, "small", colour="soft" if too else "note"))
        if hidden and passage.to_be_sealed:
            lines.addWidget(Pair(room.speech, ASKED_TO_HIDE.of(names=hidden), "small", colour="soft"))
        row.addLayout(lines, 1)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignVCenter)
        return Line(room, beside, mark)

    def _read_again(self, passage: Passage) -> None:
        self.room.passage_id = passage.id
        self.room.go.emit("readback")

    def _how(self) -> QWidget:
        room = self.room
        end = QWidget()
        lines = QVBoxLayout(end)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(room.look.space(12))
        self.name = TextField(room.speech, wording.NAME, wording.NAME_HINT, "signoff.name")
        self.name.changed.connect(lambda _: self._check())
        lines.addWidget(self.name)
        lines.addWidget(self._how_read())
        self._hand = QuietButton(room.speech, wording.BY_HAND, "signoff.by-hand", icon="pencil")
        self._hand.clicked.connect(self._toggle_pad)
        lines.addWidget(Flow(room.look, [self._hand]))
        self._pad_place = QWidget()
        QVBoxLayout(self._pad_place).setContentsMargins(0, 0, 0, 0)
        self._pad_place.hide()
        lines.addWidget(self._pad_place)
        self.out_loud = CheckCard(
            room.speech, wording.OUT_LOUD, wording.OUT_LOUD_MEANS.of(worker=room.meeting.worker_name), "signoff.out-loud"
        )
        lines.addWidget(self.out_loud)
        self.note = NotePanel(room.speech, identifier="signoff.note")
        self.note.hide()
        lines.addWidget(self.note)
        self._why = Pair(room.speech, wording.WHY_NAME, "small", colour="soft")
        lines.addWidget(self._why)
        self.sign = PrimaryButton(room.speech, wording.SIGN, "signoff.sign")
        self.sign.clicked.connect(self._sign)
        later = QuietButton(room.speech, wording.NOT_TODAY, "signoff.not-today", colour="ink")
        later.clicked.connect(lambda: room.go.emit("home"))
        self._slow.showing.connect(self._tell_busy)
        lines.addWidget(Flow(room.look, [later, self.sign], last=self.sign))
        once = wording.ONCE_SIGNED.of(worker=room.meeting.worker_name)
        lines.addWidget(Line(room, Pair(room.speech, once, "small", colour="soft"), "lock", "soft"))
        lines.addStretch(1)
        return end

    def _how_read(self) -> Choice:
        """By whom and through whom the words were read; nothing is preselected, and nothing has to be said."""
        room, worker = self.room, self.room.meeting.worker_name
        self._ways = {"self": HowRead(room.person.name, ""), "worker": HowRead(worker, "")}
        options: list[tuple[str, Said]] = [("self", wording.READ_SELF), ("worker", wording.READ_WORKER.of(worker=worker))]
        for number, each in enumerate(interpreting(room.store).in_force, start=1):
            self._ways[f"interpreter.{number}"] = through(each, worker)
            language = language_named(each.details.language)
            said = wording.READ_THROUGH.of(worker=worker, interpreter=each.name, language=language)
            options.append((f"interpreter.{number}", said))
        self.how_read = Choice(room.speech, wording.HOW_READ, wording.HOW_READ_HINT, "signoff.read", options)
        return self.how_read

    def _toggle_pad(self) -> None:
        if self.pad is None:
            self.pad = SignaturePad(self.room.speech, wording.PAD, "signoff.pad")
            layout = self._pad_place.layout()
            assert layout is not None
            layout.addWidget(self.pad)
            self._pad_place.show()
            self._hand.say(wording.NO_HAND)
            return
        self.pad.hide()
        self.pad.setParent(None)
        self.pad.deleteLater()
        self.pad = None
        self._pad_place.hide()
        self._hand.say(wording.BY_HAND)

    def _check(self) -> None:
        """Whether it can be signed now; where not, why stands beside the button."""
        why = None if self.name.text().strip() else wording.WHY_NAME
        if not self._what.sealed:
            why = wording.WHY_NOTHING
        self._why.setVisible(why is not None)
        if why is None:
            self.sign.resume()
        else:
            self._why.say(why)
            self.sign.halt(why)

    # -- signing ----------------------------------------------------------------------------------------------------------

    def _sign(self) -> None:
        from app.sealing.sealing import seal

        if self._slow.busy:
            return
        handed, sign_off = self.room.handed, self._sign_off()

        def work() -> Sealed:
            with open_again(handed, writable=True) as store:
                return seal(store, sign_off)

        self.sign.halt()
        self._slow.run(work, self._done, self._troubled)

    def _sign_off(self) -> SignOff:
        room = self.room
        strokes = self.pad.svg_path() if self.pad is not None else ""
        spoken = self.out_loud.isChecked()
        agreement = Agreement.SPOKEN if spoken else Agreement.DRAWN if strokes else Agreement.TYPED
        language = room.speech.language
        noted_by = room.meeting.worker_name if spoken else ""
        meaning = wording.MEANING.in_(language)
        sign_off = SignOff(self.name.text().strip(), agreement, language, meaning, strokes, noted_by, now())
        way = self._ways.get(self.how_read.value or "")
        read = replace(way, language=way.language or language) if way is not None else None
        return with_how_read(sign_off, read, wording.MEANING)

    def _tell_busy(self) -> None:
        self.sign.busy(wording.SIGNING)

    def _troubled(self, trouble: Trouble) -> None:
        if isValid(self):
            self.sign.ready()
            self._check()
            self.note.show_trouble(trouble)
        else:
            self.room.trouble.emit(trouble)

    def _done(self, sealed: Sealed) -> None:
        self.room.mark_kept(sealed.sealed_at)
        if isValid(self):
            self._signed(sealed)
            self.footing.emit()
            self.focus_heading()
            announce(self, self.room.speech.show(wording.SIGNED))

    # -- afterwards -------------------------------------------------------------------------------------------------------

    def _signed(self, sealed: Sealed) -> None:
        room = self.room
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        moment = sealed.sealed_at.astimezone()
        self.heading.say(wording.SIGNED)
        self._lead.say(wording.SIGNED_LEAD.of(day=moment.date(), time=moment.time()))
        card = Card(room.speech)
        count = len(seals.contents_of(room.store, sealed.number))
        card.add(Line(room, Pair(room.speech, wording.SEALED_COUNT.of(count=count), "body"), "check"))
        card.add(Pair(room.speech, wording.RECEIPT, "h3", heading=2))
        code = Pair(room.speech, wording.RECEIPT_CODE.of(code=sealed.receipt), "h2")
        code.setAccessibleIdentifier("signoff.receipt")
        card.add(code)
        card.add(Pair(room.speech, wording.RECEIPT_FOR, "small", colour="soft"))
        self._column.addWidget(card)
        self._column.addWidget(Pair(room.speech, wording.LIKE_A_COPY, "h2", heading=2))
        copy = PrimaryButton(room.speech, wording.YES_COPY, "signoff.copy", icon="file-check")
        copy.clicked.connect(lambda: room.go.emit("copy"))
        later = SecondaryButton(room.speech, wording.NOT_NOW, "signoff.no-copy")
        later.clicked.connect(lambda: room.go.emit("home"))
        self._column.addWidget(Flow(room.look, [copy, later], gap=10))
