"""Step 5, read back: one passage at a time, as it stands now, and what the contributor says of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import read_back as wording
from app.language.wording import translating as translating_wording
from app.language.wording.photographs import WHO_IS_IN_IT
from app.model.identity import now
from app.model.passages import DRAWING, PHOTOGRAPH, SOUND, Passage, Verdict
from app.model.translations import Standing
from app.model.trouble import Trouble
from app.store.contributor import passages, photographs
from app.telling import read_back
from app.telling.photograph_words import who_is_in
from app.telling.titles import title_of
from app.telling.translating import Translated, all_translated, to_be_read, translated
from app.telling.words import is_said, said
from ui.family.drawn import shown_drawing, strokes_of, to_drawing
from ui.family.hear_it import HearIt
from ui.family.meaning_asked import MeaningAsked
from ui.family.own_words import OwnWords
from ui.family.page import FamilyPage
from ui.family.passage_card import states, whose_words
from ui.family.played import add_sound
from ui.family.room import FamilyRoom
from ui.family.small_picture import Pictures, SmallPicture
from ui.family.translation_beside import WithTranslation
from ui.widgets.buttons import AnswerCard, AnswerGroup, QuietButton, SecondaryButton
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, Chip, NotePanel
from ui.widgets.prose import Prose

ORDER = (Verdict.RIGHT, Verdict.CHANGED, Verdict.LEFT_OUT, Verdict.NOT_SURE)


class WordsChanged(Trouble):
    """The words that were read are not the ones that stand now."""

    def __init__(self) -> None:
        super().__init__(wording.CHANGED_MEANWHILE, wording.CHANGED_MEANWHILE_SAFE, wording.CHANGED_MEANWHILE_DO)


class ReadBackPage(FamilyPage):
    """Shows the passage `room.passage_id` names, or the first that is still to be read; when all are read, the list of them."""

    part = "readback"
    title = wording.TITLE
    next_identifier = "readback.next"

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self._passage: Passage | None = None
        self._beside: Translated | None = None
        self.editor: OwnWords | None = None
        self._pictures = Pictures(room)
        self.heading = self.head()
        self._which = Pair(room.speech, None, "body", colour="soft")
        self.add(self._which)
        self._place = QWidget()
        self._column = QVBoxLayout(self._place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(room.look.space(12))
        self.add(self._place)

    def enter(self) -> None:
        """The passage to be read now."""
        wanted, self.room.passage_id = self.room.passage_id, ""
        self._show(self._wanted(wanted) or read_back.next_to_read(self.room.store))

    def flush(self) -> None:
        """What was typed in a change is on disk."""
        if self.editor is not None:
            self.editor.flush()

    def skip_pressed(self) -> bool:
        """Skip: the next passage that is still to be read, in their order; after the last, home."""
        if self._passage is None or not self.kept_first():
            return True
        told = said(self.room.store)
        place = [passage.id for passage in told].index(self._passage.id) if self._passage in told else -1
        after = next((passage for passage in told[place + 1 :] if not passage.read_back), None)
        if after is None:
            self.room.go.emit("home")
        else:
            self._show(after)
        return True

    def _wanted(self, passage_id: str) -> Passage | None:
        try:
            passage = passages.one(self.room.store, passage_id) if passage_id else None
        except KeyError:
            return None
        return passage if passage is not None and is_said(passage) else None

    def _show(self, passage: Passage | None, asked_again: bool = False) -> None:
        self._clear()
        self._passage = passage
        self._beside = translated(self.room.store, passage) if passage is not None else None
        self.skip = passage is not None
        if passage is None:
            self._nothing_left()
        else:
            self._one(passage, asked_again)
        self.verticalScrollBar().setValue(0)
        self.focus_heading()

    def _clear(self) -> None:
        self.editor = None
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    # -- one passage ----------------------------------------------------------------------------------------------------

    def _one(self, passage: Passage, asked_again: bool) -> None:
        room = self.room
        self.heading.say(wording.TITLE_CHANGED if asked_again else wording.TITLE)
        told = [each.id for each in said(room.store)]
        number = told.index(passage.id) + 1 if passage.id in told else len(told)
        self._which.say(wording.WHICH.of(title=title_of(passage.prompt, room.review), number=number, total=len(told)))
        card = Card(room.speech)
        card.setAccessibleIdentifier("readback.passage")
        if passage.prompt == PHOTOGRAPH:
            card.add(self._picture(passage))
            who = who_is_in(room.store, passage.id)
            if who:
                card.add(Pair(room.speech, WHO_IS_IN_IT, "small", colour="soft"))
                named = Prose(room.speech, None, "body")
                named.say_text(who)
                card.add(named)
        if passage.prompt == DRAWING and strokes_of(room.store, passage.id):
            card.body.addWidget(shown_drawing(room, passage.id, "readback.drawing", 420), 0, Qt.AlignmentFlag.AlignLeading)
        if passage.prompt == SOUND:
            add_sound(room, card, passage, "readback.sound")
        if passage.text.strip():
            beside = WithTranslation(room, whose_words(room, passage), passage, self._beside)
            card.add(beside)
            hear = HearIt(room, "readback.hear")
            hear.reads = card
            card.add(hear)
        self._card = card
        self._column.addWidget(card)
        if self._beside is not None:
            self._add_translation(passage, self._beside)
        self.answers = AnswerGroup(room.speech, 2, wording.ANSWERS)
        for verdict in ORDER:
            answer = AnswerCard(
                room.speech, wording.VERDICT[verdict], wording.VERDICT_MEANS[verdict], f"readback.{verdict.value}"
            )
            self.answers.add(answer, verdict.value)
        self.answers.chosen.connect(self._answered)
        self._column.addWidget(self.answers)
        self.note = NotePanel(room.speech, identifier="readback.note")
        self.note.hide()
        self._column.addWidget(self.note)
        self._after = QWidget()
        after = QVBoxLayout(self._after)
        after.setContentsMargins(0, 0, 0, 0)
        self._put_back = QuietButton(room.speech, wording.PUT_BACK, "readback.put-back", icon="undo-2")
        self._put_back.clicked.connect(lambda: self._answered(None))
        after.addWidget(Flow(room.look, [Pair(room.speech, wording.LEFT_OUT, "body"), self._put_back]))
        after.addWidget(Pair(room.speech, wording.STAYS.of(worker=room.meeting.worker_name), "small", colour="soft"))
        self._column.addWidget(self._after)
        self._why = Pair(room.speech, wording.ANSWER_FIRST, "small", colour="soft")
        self._column.addWidget(self._why)
        self._mark()

    def _add_translation(self, passage: Passage, beside: Translated) -> None:
        """What is asked and offered about the translation: did the meaning change, and the way to change it."""
        room = self.room
        if beside.standing is Standing.NOT_SAID:
            asked = MeaningAsked(room, passage, beside.translation.language, "readback")
            asked.answered.connect(lambda: QTimer.singleShot(0, self, lambda: self._show(self._wanted(passage.id))))
            self._column.addWidget(asked)
        if to_be_read(beside, passage):
            self._column.addWidget(Pair(room.speech, translating_wording.COME_SINCE, "body", colour="note"))
        opens = QuietButton(room.speech, translating_wording.OPEN, "readback.translation", icon="languages")
        opens.clicked.connect(self._open_translation)
        self._column.addWidget(Flow(room.look, [opens]))

    def _open_translation(self) -> None:
        if self._passage is not None and self.kept_first():
            self.room.passage_id, self.room.return_page = self._passage.id, "readback"
            self.room.go.emit("translation")

    def _picture(self, passage: Passage) -> QWidget:
        picture = SmallPicture(self.room, title_of(PHOTOGRAPH, self.room.review), side=200)
        jpeg = photographs.one(self.room.store, passage.id).jpeg
        self._pictures.ask(picture, lambda: jpeg)
        return picture

    def _mark(self) -> None:
        """Show what is known of the passage: its verdict, what follows from it, and what Next leads to."""
        passage = self._passage
        if passage is None:
            return
        # A translation that has come or changed since is answered together with the words again.
        asked_again = to_be_read(self._translated_now(passage), passage)
        verdict = passage.verdict if passage.read_back and not asked_again else None
        shown = Verdict.RIGHT if verdict is Verdict.CHANGED else verdict
        self.answers.choose(shown.value if shown else None)
        self._after.setVisible(verdict is Verdict.LEFT_OUT)
        self._why.setVisible(verdict is None)
        if verdict is not None and passage.to_be_sealed:
            self._lead_to("use-of-words", wording.HOW_USED)
        elif verdict is not None:
            self._lead_to("readback", wording.NEXT_PASSAGE if read_back.queue(self.room.store) else wording.TO_THE_LIST)
        else:
            self._lead_to("", None)

    def _translated_now(self, passage: Passage) -> Translated | None:
        return translated(self.room.store, passage) if self._beside is not None else None

    def _lead_to(self, page: str, label: Message | None) -> None:
        self.next_page, self.next_label = page, label
        self.footing.emit()

    def _answered(self, value: str | None) -> None:
        passage = self._passage
        if passage is None or not self.kept_first():
            self._mark()
            return
        verdict = Verdict(value) if value else None
        try:
            if verdict is Verdict.CHANGED:
                read_back.begin_change(self.room.store, passage.id)
                self._passage = passages.one(self.room.store, passage.id)
                self._mark()
                self._change()
                return
            if verdict is None:
                self._passage = read_back.take_answer_back(self.room.store, passage.id)
            else:
                self._passage = read_back.answer(self.room.store, passage.id, verdict, passage.revision)
        except ValueError:
            self._show(self._wanted(passage.id))
            self.note.show_trouble(WordsChanged())
            return
        except Trouble as trouble:
            self._mark()
            self.note.show_trouble(trouble)
            return
        self.note.hide()
        self.room.mark_kept(now())
        self._mark()

    def _change(self) -> None:
        """The words can be changed here; afterwards they are asked about again."""
        passage = self._passage
        assert passage is not None
        self._clear()
        self.heading.say(wording.VERDICT[Verdict.CHANGED])
        self.editor = OwnWords(
            self.room,
            passage.prompt,
            passage,
            title_of(passage.prompt, self.room.review),
            "readback.editor",
            wording.NOW_ASK_AGAIN,
        )
        self.editor.done.connect(self._changed)
        card = Card(self.room.speech)
        if passage.prompt == DRAWING:
            card.add(to_drawing(self.room, passage, "readback.draw", "readback"))
        card.add(self.editor)
        self._column.addWidget(card)
        QTimer.singleShot(0, self.editor.editor, self.editor.editor.setFocus)
        self._lead_to("", None)

    def _changed(self) -> None:
        editor, before = self.editor, self._passage
        if editor is None or before is None:
            return
        passage = editor.passage or before
        changed = passage.revision != before.revision
        self._show(
            passage if is_said(passage) else read_back.next_to_read(self.room.store), asked_again=changed and is_said(passage)
        )

    def next_pressed(self) -> bool:
        """Next: how these words may be used, or the next passage."""
        if self._passage is None:
            return False
        if self._passage.to_be_sealed:
            self.room.passage_id = self._passage.id
            return False
        self._show(read_back.next_to_read(self.room.store))
        return True

    # -- nothing left to read ---------------------------------------------------------------------------------------------

    def _nothing_left(self) -> None:
        room = self.room
        told = said(room.store)
        self._lead_to("sign" if told else "", wording.TO_SIGNING if told else None)
        if not told:
            self.heading.say(wording.TITLE)
            self._which.say(wording.NOTHING_YET)
            button = SecondaryButton(room.speech, wording.TO_YOUR_WORDS, "readback.to-words")
            button.clicked.connect(lambda: room.go.emit("words"))
            self._column.addWidget(Flow(room.look, [button]))
            return
        self.heading.say(wording.ALL_READ)
        self._which.say(wording.ALL_READ_LEAD)
        self._all_beside = all_translated(room.store, told)
        card = Card(room.speech)
        for number, passage in enumerate(told, start=1):
            card.add(self._row(passage, title_of(passage.prompt, room.review), number))
        self._column.addWidget(card)

    def _row(self, passage: Passage, title: Message, number: int) -> QWidget:
        room = self.room
        again = QuietButton(room.speech, wording.READ_AGAIN, f"readback.again.{number}")
        room.speech.bind(again.setAccessibleName, wording.READ_AGAIN_NAMED.of(title=title))
        again.clicked.connect(lambda: QTimer.singleShot(0, self, lambda: self._show(self._wanted(passage.id))))
        chips: list[QWidget] = [*states(room, passage)]
        if to_be_read(self._all_beside.get(passage.id), passage):
            chips.append(Chip(room.speech, translating_wording.NOT_READ_BACK, "circle-dashed"))
        return Flow(room.look, [Pair(room.speech, title, "h3", heading=2), *chips, again], gap=10, last=again)
