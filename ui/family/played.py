"""The player of a contributor's own recording, on their pages: it falls silent when the page is left, at Pause and at Hide."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import sound as wording
from app.model.passages import Passage
from app.store.contributor import sounds
from app.telling.sound import samples_of_segment
from ui.family.room import FamilyRoom
from ui.widgets.pair import Pair
from ui.widgets.panels import Card
from ui.widgets.sound_player import SoundPlayer


def played(room: FamilyRoom, passage_id: str, identifier: str) -> SoundPlayer | None:
    """The player of the recording of a passage; None when it has none."""
    try:
        facts = sounds.one(room.store, passage_id)
    except KeyError:
        return None
    player = SoundPlayer(room.speech, facts, lambda number: samples_of_segment(room.store, passage_id, number), identifier)
    room.quiet.connect(player.quiet)
    player.began.connect(room.quiet)
    return player


def with_sound(room: FamilyRoom, passage: Passage, words: QWidget, identifier: str) -> QWidget:
    """The player, and below it what is said in it, where it was typed."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(room.look.space(8))
    player = played(room, passage.id, identifier)
    if player is not None:
        column.addWidget(player)
    if passage.text.strip():
        column.addWidget(words)
    else:
        words.deleteLater()
        column.addWidget(Pair(room.speech, wording.NOT_TYPED_YET, "small", colour="soft"))
    return holder


def add_sound(room: FamilyRoom, card: Card, passage: Passage, identifier: str) -> None:
    """Put the player into `card`, what a voice gives away, and say so where nobody typed what is said."""
    player = played(room, passage.id, identifier)
    if player is not None:
        card.add(player)
        card.add(Pair(room.speech, wording.CAN_BE_KNOWN, "small", colour="note"))
    if not passage.text.strip():
        card.add(Pair(room.speech, wording.NOT_TYPED_YET, "small", colour="soft"))
