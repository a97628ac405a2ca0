"""The contributors' own maps beside the board's: whom they named, in their words, and which of them still wait for an answer."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import worker_reviews as shared
from app.language.wording import worker_suggestions as said
from app.model.own_map import OwnPerson
from app.model.reviews import Review
from app.preparing import suggestions
from app.preparing.suggestions import OwnMap, Suggestion
from ui.widgets.buttons import SecondaryButton
from ui.widgets.panels import Card, VoicePanel
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.row import Row


def who(own: OwnPerson) -> Message:
    """Somebody on a contributor's map, as the contributor calls them and says what they were to the child."""
    name = shared.AS_WRITTEN.of(text=own.name.strip()) if own.name.strip() else said.NO_NAME
    return said.WHO.of(name=name, relation=own.relation.strip()) if own.relation.strip() else name


class Named(VoicePanel):
    """Somebody as a contributor tells of them: read through the door, never selectable."""

    def __init__(self, desk: Desk, suggestion: Suggestion) -> None:
        own = suggestion.own
        super().__init__(desk.speech, said.WHOSE_WORDS.of(name=suggestion.person.name), own.words, own.language)
        self.words.setVisible(bool(own.words.strip()))
        self.body.insertWidget(1, Prose(desk.speech, who(own), "h3", heading=3))


def named_in_words(desk: Desk, suggestion: Suggestion) -> QWidget:
    """Somebody as a contributor tells of them, and below it what the contributor thinks about asking them."""
    holder = QWidget()
    down = QVBoxLayout(holder)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(desk.look.space(6))
    down.addWidget(Named(desk, suggestion))
    down.addWidget(Prose(desk.speech, said.ASK[suggestion.own.ask], "body", "soft"))
    return holder


class SuggestionsPart(Card):
    """First how many wait for an answer, then each contributor's map. While names are hidden nothing of it is shown."""

    def __init__(self, desk: Desk, review: Review) -> None:
        super().__init__(desk.speech)
        self._desk, self._review = desk, review
        found = suggestions.read(desk.vault, desk.store, review.id)
        self.add(Prose(desk.speech, said.TITLE, "h2", heading=2))
        self.add(Prose(desk.speech, said.LEAD, "small", "soft"))
        waiting = suggestions.not_answered(found)
        self.counted = Prose(desk.speech, _counted(found, waiting), "body", "note" if waiting else "soft")
        self.counted.setAccessibleIdentifier("suggestions.not-answered")
        self.add(self.counted)
        if changed := suggestions.changed(found):
            self.add(Prose(desk.speech, said.CHANGED.of(count=changed), "body", "note"))
        if desk.names_hidden:
            self.add(Prose(desk.speech, said.HIDDEN, "body", "soft"))
            return
        number = 0
        for own_map in found:
            if own_map.suggestions or own_map.trouble is not None:
                self.add(Prose(desk.speech, said.MAP_OF.of(name=own_map.person.name), "h3", heading=3))
            if own_map.trouble is not None:
                self.add(Prose(desk.speech, own_map.trouble.what, "small", "note"))
                self.add(Prose(desk.speech, own_map.trouble.do, "small", "note"))
            for suggestion in own_map.suggestions:
                number += 1
                self.add(self._line(suggestion, number))

    def _line(self, suggestion: Suggestion, number: int) -> QWidget:
        desk = self._desk
        line = QWidget()
        line.setAccessibleIdentifier(f"suggestions.item.{number}")
        down = QVBoxLayout(line)
        down.setContentsMargins(0, 0, 0, desk.look.space(8))
        down.setSpacing(desk.look.space(6))
        down.addWidget(named_in_words(desk, suggestion))
        answered = suggestion.answer is not None
        label, named = (said.CHANGE, said.CHANGE_NAMED) if answered else (said.DECIDE, said.DECIDE_NAMED)
        button = SecondaryButton(desk.speech, label, f"suggestions.answer.{number}")
        # The same word stands on every line: a screen reader says about whom.
        desk.speech.bind(button.setAccessibleName, named.of(who=who(suggestion.own)))
        place = Place("suggestion", review_id=self._review.id, person_id=suggestion.person.id, point_id=suggestion.own.id)
        button.clicked.connect(desk.opens(place))
        decided = self._decided(suggestion)
        down.addWidget(Row(desk, [decided, button], grow=decided))
        return line

    def _decided(self, suggestion: Suggestion) -> QWidget:
        answer, speech = suggestion.answer, self._desk.speech
        if answer is None:
            return Prose(speech, said.NOTHING_DECIDED, "body", "note")
        holder = QWidget()
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2)
        down.addWidget(Prose(speech, said.TOLD.of(text=answer.text), "body"))
        on_map = suggestion.on_map
        where = said.ON_THE_MAP.of(name=on_map.name) if on_map is not None else said.NOT_ON_THE_MAP
        for message in (where, said.TOLD_ON.of(day=answer.decided_on)):
            down.addWidget(Prose(speech, message, "small", "soft"))
        if suggestion.changed:
            down.addWidget(Prose(speech, said.CHANGED_SINCE, "small", "note"))
        return holder


def _counted(found: list[OwnMap], waiting: int) -> Message:
    if not any(own_map.suggestions for own_map in found):
        return said.NOBODY_NAMED
    return said.NOT_ANSWERED.of(count=waiting) if waiting else said.ALL_ANSWERED
