"""A copy of the plan for taking part: first who might find it; then paper, a file, or none for now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from app.language.message import Message
from app.language.wording import family_plan as wording
from app.model.handed import Handed
from app.store.contributor.opening import ContributorStore
from app.telling.offered import Place
from app.telling.plan_copy import make_plan_copy, note_plan_printed, save_plan_copy, there_is_a_plan
from app.telling.second_opening import open_again
from ui.family.copy import TakingAwayPage
from ui.widgets.buttons import SecondaryButton


class PlanCopyPage(TakingAwayPage):
    """In the language of the page and the voice this person reads in."""

    part = "people"
    title = wording.COPY_TITLE
    back_page = "plan"
    none_chosen = wording.COPY_NONE_CHOSEN

    def is_there(self) -> bool:
        return there_is_a_plan(self.room.store)

    def way_there(self) -> tuple[Message, SecondaryButton]:
        way = SecondaryButton(self.room.speech, wording.COPY_TO_PLAN, "copy.to-plan")
        way.clicked.connect(lambda: self.room.go.emit("plan"))
        return wording.COPY_NOTHING, way

    def making(self, language: str) -> Callable[[], bytes]:
        handed: Handed = self.room.handed
        voice = self.room.voice
        kind = self.room.guide().kind_of_review(self.room.review.nation).title

        def work() -> bytes:
            with open_again(handed, writable=False) as store:
                return make_plan_copy(store, language, voice, kind)

        return work

    def save_in(self, store: ContributorStore, document: bytes, folder: Path, place: Place) -> Path:
        return save_plan_copy(store, document, folder, place, date.today())

    def note_printed(self) -> None:
        note_plan_printed(self.room.store)
