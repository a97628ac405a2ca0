"""A contributor's words with their translation beside them: equal widths, the words first, each saying whose it is."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.language.message import Message
from app.language.own_language import name_of
from app.language.wording import back_reading as back_wording
from app.language.wording import translating as wording
from app.model.passages import Passage
from app.model.translations import Standing
from app.store.contributor.opening import ReadableContributorStore
from app.telling.back_reading import back_read_of
from app.telling.translating import Translated, is_needed
from ui.family.room import FamilyRoom
from ui.family.statements import Line
from ui.widgets.pair import Pair
from ui.widgets.panels import TranslationPanel, VoicePanel

BESIDE_FROM = 560
"""Room of its own from which the two stand beside each other; below, the words stand above."""


def whose_translation(found: Translated) -> Message:
    """The line above a translation: by whom, and in which language."""
    language = name_of(found.translation.language) or found.translation.language
    if not found.names:
        return wording.BY_NOBODY_KNOWN.of(language=language)
    return wording.BY_NAMES.of(names=found.names, language=language)


def how_it_stands(found: Translated) -> Message:
    """Whether a translation still fits the words, and whether it was checked."""
    if found.standing is not Standing.CURRENT:
        return wording.STANDING[found.standing]
    check = found.translation.check
    if check is not None and found.translation.checked:
        return wording.CHECKED.of(name=check.name, qualification=check.qualification)
    return wording.DRAFT


def said_back(store: ReadableContributorStore, found: Translated) -> Message | None:
    """What the contributor made of the back-read of it, or None."""
    back = back_read_of(store, found.translation)
    return back_wording.STATE[back.meaning].of(name=back.reader) if back is not None and back.meaning is not None else None


class TwoSides(QWidget):
    """The words and what renders them. Where two languages are shown and the words are in the second, they keep its side."""

    def __init__(self, room: FamilyRoom, words: QWidget, other: QWidget, language: str) -> None:
        super().__init__()
        self._room, self._language = room, language
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(words, 1)
        self._row.addWidget(other, 1)
        # Equal widths whatever each would like to have.
        for part in (words, other):
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            part.setSizePolicy(policy)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        room.look.changed.connect(self._arrange)
        room.speech.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room has changed."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look, second = self._room.look, self._room.speech.second
        self._row.setSpacing(look.space(12))
        if look.room(self.width()) < BESIDE_FROM:
            along = QBoxLayout.Direction.TopToBottom
        elif second == self._language:
            along = QBoxLayout.Direction.RightToLeft
        else:
            along = QBoxLayout.Direction.LeftToRight
        if along != self._row.direction():
            self._row.setDirection(along)
            self.updateGeometry()


class WithTranslation(QWidget):
    """The words, the translation beside them, and how it stands; or that nobody has translated them, where that is needed."""

    def __init__(self, room: FamilyRoom, title: Message, passage: Passage, found: Translated | None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(room.look.space(8))
        self.words = VoicePanel(room.speech, title, passage.text, passage.language)
        if found is None:
            column.addWidget(self.words)
            if is_needed(passage, room.review.nation):
                nobody = Pair(room.speech, wording.NOBODY_YET, "small", colour="note")
                column.addWidget(Line(room, nobody, "languages", "note", line="small"))
            return
        translation = found.translation
        self.translation = TranslationPanel(room.speech, whose_translation(found), translation.text, translation.language)
        column.addWidget(TwoSides(room, self.words, self.translation, passage.language))
        state = Pair(room.speech, how_it_stands(found), "small", colour="soft" if _settled(found) else "note")
        column.addWidget(Line(room, state, "languages", "soft" if _settled(found) else "note", line="small"))
        heard = said_back(room.store, found)
        if heard is not None:
            column.addWidget(Line(room, Pair(room.speech, heard, "small", colour="soft"), "volume-2", "soft", line="small"))
        for sentence in found.doubted:
            doubt = Pair(room.speech, wording.DOUBTED.of(sentence=sentence), "small", colour="note")
            column.addWidget(Line(room, doubt, "info", "note", line="small"))


def _settled(found: Translated) -> bool:
    return found.standing is Standing.CURRENT and found.translation.checked
