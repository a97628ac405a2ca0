"""The way from step 2 to the contributor's own map."""

from __future__ import annotations

from app.language.wording import family_own_map as wording
from app.telling import own_map
from ui.family.room import FamilyRoom
from ui.widgets.buttons import SecondaryButton
from ui.widgets.pair import Pair
from ui.widgets.panels import Card


def own_map_card(room: FamilyRoom) -> Card:
    """A card that leads to the map, and says how many people stand on it."""
    card = Card(room.speech)
    card.add(Pair(room.speech, wording.TITLE.of(child=room.review.child_name), "h2", heading=2))
    card.add(Pair(room.speech, wording.OPEN_SAYS, "body"))
    here = len(own_map.people(room.store))
    if here:
        card.add(Pair(room.speech, wording.ON_YOUR_MAP.of(count=here), "small", colour="soft"))
    button = SecondaryButton(room.speech, wording.OPEN, "people.own-map", icon="users")
    button.clicked.connect(lambda: room.go.emit("own-map"))
    card.add(button)
    return card
