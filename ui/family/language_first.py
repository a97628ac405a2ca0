"""The first page in Wales: Cymraeg and English, side by side and equal, before anything else is said."""

from __future__ import annotations

from app.language.languages import known
from app.language.wording import family_home as wording
from app.language.wording.family_panels import OWN_NAME
from ui.family.columns import Columns
from ui.family.page import FamilyPage
from ui.family.room import FamilyRoom
from ui.widgets.buttons import SecondaryButton
from ui.widgets.panels import Card
from ui.widgets.prose import Prose

BOTH = ("cy", "en")


class LanguageFirstPage(FamilyPage):
    """Two equal buttons. Neither is chosen beforehand, and neither stands out."""

    title = wording.CHOOSE_LANGUAGE
    back_page = ""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        sides = []
        for number, code in enumerate(BOTH):
            side = Card(room.speech)
            heading = Prose(room.speech, None, "h1", heading=1 if number == 0 else 2)
            heading.say_text(wording.CHOOSE_LANGUAGE.in_(code), code)
            side.add(heading)
            later = Prose(room.speech, None, "body", colour="soft")
            later.say_text(wording.CHANGE_LATER.in_(code), code)
            side.add(later)
            button = SecondaryButton(room.speech, OWN_NAME.of(name=known(code).name), f"family.first-language.{code}")
            button.clicked.connect(lambda _=False, code=code: self._choose(code))
            side.body.addWidget(button)  # the whole width: both are the same size
            sides.append(side)
        # In the middle of the page: there is nothing else on it.
        self.body.insertStretch(0, 2)
        self.add(Columns(room.look, sides, needs=600))
        self.body.setStretch(self.body.count() - 1, 3)

    def _choose(self, code: str) -> None:
        self.room.set_language(code)
        self.room.go.emit("home")
