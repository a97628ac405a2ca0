"""What is recorded now, as the rail, the strip and the panel say it: what is typed, and sound while it is recorded."""

from __future__ import annotations

from app.language.message import Message
from app.language.wording import sound as wording
from app.language.wording.family_window import ONLY_TYPED
from app.model.sound import RecordingState
from ui.family.room import FamilyRoom


def sound_is_heard(room: FamilyRoom) -> bool:
    """Whether a microphone is open."""
    return room.recorder is not None and room.recorder.state is RecordingState.ON


def what_is_recorded(room: FamilyRoom) -> Message:
    """The sentence that says so."""
    if room.recorder is None:
        return ONLY_TYPED
    return wording.TYPED_AND_SOUND if sound_is_heard(room) else wording.TYPED_SOUND_PAUSED
