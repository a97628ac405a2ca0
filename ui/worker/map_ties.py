"""How somebody on the map belongs with others, and whom they must not meet: what is written, and writing one more."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.documents import family_map_words as words
from app.language.message import Message
from app.language.wording import worker_map as said
from app.language.wording import worker_reviews
from app.model.family_map import CHILD, FamilyMap, OnTheMap, TieKind
from app.model.trouble import Trouble
from app.preparing import family_map
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.fields import Choice, Select, TextField
from ui.widgets.panels import Card, Rule
from ui.widgets.prose import Prose
from ui.worker.desk import Desk
from ui.worker.row import Row
from ui.worker.screen import missing

CHILD_OF = "child-of"
"""The other way round of PARENT, as the worker chooses it."""


class TiesCard(Card):
    """`kept`: something was written or taken away. `troubled`: why it could not be."""

    kept = Signal()
    troubled = Signal(object)

    def __init__(self, desk: Desk, family: FamilyMap, one: OnTheMap) -> None:
        super().__init__(desk.speech)
        self._desk, self._family, self._id = desk, family, one.person.id
        speech = desk.speech
        self.add(Prose(speech, said.TIES, "h2", heading=2))
        found = family.ties_with(self._id)
        if not found:
            self.add(Prose(speech, said.NO_TIES, "body", "soft"))
        for number, tie in enumerate(found, start=1):
            message = words.tie(family, tie)
            told = Prose(speech, message, "body", "note" if tie.kind is TieKind.APART else "ink")
            away = QuietButton(speech, said.TAKE_AWAY, f"map-person.untie.{number}", icon="x")
            speech.bind(away.setAccessibleName, said.TAKE_AWAY_WHAT.of(what=message))
            away.clicked.connect(lambda _=False, tie_id=tie.id: self._untie(tie_id))
            self.add(Row(desk, [told, away], grow=told))
        self.add(Rule())
        self.add(Prose(speech, said.NEW_TIE, "h3", heading=3))
        people: list[tuple[str, Message]] = [(CHILD, said.NAME_OF_CHILD.of(name=family.child_name))]
        people += [
            (other.person.id, worker_reviews.AS_WRITTEN.of(text=other.person.name))
            for other in family.people
            if other.person.id != self._id
        ]
        self.other = Select(speech, said.TIE_WITH, None, "map-person.tie-with", people)
        options = [(kind.value, said.TIE_CHOICE[kind]) for kind in TieKind]
        options.insert(1, (CHILD_OF, said.TIE_CHILD_OF))
        self.kind = Choice(speech, said.TIE_HOW, None, "map-person.tie-how", options, 3)
        self.words = TextField(speech, said.TIE_WORDS, said.TIE_WORDS_HINT, "map-person.tie-words")
        for part in (self.other, self.kind, self.words):
            self.add(part)
        keep = SecondaryButton(speech, said.KEEP_TIE, "map-person.keep-tie")
        keep.clicked.connect(self._keep)
        self.add(Row(desk, [keep], stretch=True))

    def fields(self) -> dict[str, str]:
        """What stands in the fields."""
        return {"tie_with": self.other.value or "", "tie_how": self.kind.value or "", "tie_words": self.words.text()}

    def load(self, fields: dict[str, str]) -> None:
        """Put these values in."""
        self.other.choose(fields.get("tie_with") or None)
        self.kind.choose(fields.get("tie_how") or None)
        self.words.set_text(fields.get("tie_words", ""))

    def _untie(self, tie_id: str) -> None:
        family_map.untie(self._desk.store, tie_id)
        self.kept.emit()

    def _keep(self) -> None:
        fields = self.fields()
        if not fields["tie_with"]:
            self.troubled.emit(missing(said.CHOOSE_WITH))
            return
        if not fields["tie_how"]:
            self.troubled.emit(missing(said.CHOOSE_HOW))
            return
        turned = fields["tie_how"] == CHILD_OF
        kind = TieKind.PARENT if turned else TieKind(fields["tie_how"])
        one, other = (fields["tie_with"], self._id) if turned else (self._id, fields["tie_with"])
        try:
            family_map.tie(self._desk.vault, self._desk.store, self._family.review_id, one, other, kind, fields["tie_words"])
        except Trouble as trouble:
            self.troubled.emit(trouble)
            return
        self.load({})
        self.kept.emit()
