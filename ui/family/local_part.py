"""What the board adds to a topic of the guide in its own words, and how to complain to it; marked as the board's."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.language.composed import in_languages
from app.language.wording import family_guide as wording
from app.model.local_details import LocalComplaint, LocalDetails
from ui.family.room import FamilyRoom
from ui.widgets.pair import Pair
from ui.widgets.panels import SunkenPanel
from ui.widgets.prose import Prose

COMPLAINTS = "use.complaints"
"""The topic that says how to complain."""


class _FromTheBoard(SunkenPanel):
    """A text that is not the guide's."""

    padding, radius = 14, 10


def local_part(room: FamilyRoom, topic: str) -> QWidget | None:
    """The board's own paragraphs that follow a topic, and how to complain to it where that is told; or None."""
    local, nation = room.local, room.review.nation
    if local is None:
        return None
    own = [one for one in local.paragraphs if one.topic == topic and (not one.nations or nation in one.nations)]
    complaint = local.complaint if topic == COMPLAINTS else None
    if not own and complaint is None:
        return None
    panel = _FromTheBoard(room.speech)
    panel.setAccessibleIdentifier(f"local.{topic}")
    body = in_languages(local.name)
    panel.add(Pair(room.speech, wording.FROM_BODY.of(body=body), "small_strong", colour="soft"))
    role = "easy" if room.voice.value == "easy-read" else "body"
    for one in own:
        panel.add(Pair(room.speech, in_languages(one.text), role))
    if complaint is not None:
        _complaint(room, panel, local, complaint, role)
    return panel


def _complaint(room: FamilyRoom, panel: SunkenPanel, local: LocalDetails, complaint: LocalComplaint, role: str) -> None:
    panel.add(Pair(room.speech, wording.COMPLAIN_TO.of(body=in_languages(local.name)), "h3", heading=3))
    panel.add(Pair(room.speech, in_languages(complaint.text), role))
    for text in (complaint.name, complaint.phone, complaint.email):
        if text:
            line = Prose(room.speech, None, "h3", at_start=True)
            line.say_text(text, "en")
            panel.add(line)
    if complaint.address:
        panel.add(Pair(room.speech, in_languages(complaint.address), "body"))
