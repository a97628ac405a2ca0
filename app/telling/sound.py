"""Recording a contributor's voice: what is heard is kept in pieces of a few seconds, each on disk as it ends."""

from __future__ import annotations

import io
from datetime import timedelta

from app.language.message import Message
from app.model.events import EventKind
from app.model.passages import SOUND
from app.model.sound import length_of
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.contributor import events, passages, sounds
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing

RATE = 16_000
"""Samples a second where the microphone lets us choose: all that a voice needs, at 60 MB an hour at most."""
SEGMENT_SECONDS = 5
"""The most that a flat battery can take away."""
MOST_MINUTES = 60
SAMPLE_BYTES = 2


class NoMicrophone(Trouble):
    """There is no microphone on this computer that can be used."""

    def __init__(self) -> None:
        super().__init__(_NO_MICROPHONE, NOTHING_CHANGED, _PLUG_IN)


class MicrophoneRefused(Trouble):
    """The computer does not let this program use the microphone."""

    def __init__(self) -> None:
        super().__init__(_REFUSED, NOTHING_CHANGED, _ALLOW)


class MicrophoneStopped(Trouble):
    """The microphone went away while it was used."""

    def __init__(self) -> None:
        super().__init__(_STOPPED, _KEPT_UNTIL_THEN, _BEGIN_ANOTHER)


class SoundNotKept(Trouble):
    """What was heard last could not be made durable; `reason` is what stood in the way, where that is known."""

    def __init__(self, reason: Trouble | None) -> None:
        super().__init__(_NOT_KEPT, _KEPT_BEFORE, reason.do if reason else _TRY_AGAIN)


class Recording:
    """One recording as it is made, from samples of 16 bits, one channel. `passage_id` is "" until something is on disk."""

    def __init__(self, store: ContributorStore, language: str, rate: int = RATE, segment_seconds: int = SEGMENT_SECONDS) -> None:
        self._store = store
        self._language = language
        self.rate = rate
        self._segment = segment_seconds * rate * SAMPLE_BYTES
        self._open = bytearray()
        self._kept = 0
        self.passage_id = ""

    @property
    def length(self) -> timedelta:
        """How long it is, with what is not on disk yet."""
        return length_of(self._kept + len(self._open) // SAMPLE_BYTES, self.rate)

    @property
    def is_full(self) -> bool:
        """Whether it is as long as a recording can be."""
        return self._kept + len(self._open) // SAMPLE_BYTES >= MOST_MINUTES * 60 * self.rate

    @property
    def waiting(self) -> bool:
        """Whether something was heard that is not on disk yet."""
        return len(self._open) >= SAMPLE_BYTES

    def hear(self, samples: bytes) -> bool:
        """Take in what was heard. True when a piece became durable with it. Raises SoundNotKept; what was heard stays here."""
        self._open += samples
        if len(self._open) < self._segment:
            return False
        self.keep()
        return True

    def keep(self) -> None:
        """Make everything heard durable now. Raises SoundNotKept; then it waits in memory and can be kept again."""
        whole = len(self._open) // SAMPLE_BYTES * SAMPLE_BYTES
        if not whole:
            return
        samples = bytes(self._open[:whole])
        try:
            self._write(flac_of(samples, self.rate), whole // SAMPLE_BYTES)
        except Trouble as trouble:
            raise SoundNotKept(trouble) from trouble
        except Exception as refused:  # a locked file, a drive that was pulled: for a person it is the same
            raise SoundNotKept(None) from refused
        self._kept += whole // SAMPLE_BYTES
        del self._open[:whole]

    def end(self) -> None:
        """Nothing more is heard: everything is durable, and it can't grow any more. Raises SoundNotKept."""
        self.keep()
        if self.passage_id:
            try:
                sounds.end(self._store, self.passage_id)
            except Exception as refused:  # as above
                raise SoundNotKept(refused if isinstance(refused, Trouble) else None) from refused

    def _write(self, flac: bytes, samples: int) -> None:
        with writing(self._store):
            passage_id = self.passage_id
            if not passage_id:
                passage_id = passages.begin(self._store, SOUND, "", self._language).id
                sounds.begin(self._store, passage_id, self.rate)
                events.record(self._store, EventKind.SOUND_KEPT, passage_id)
            sounds.add_segment(self._store, passage_id, flac, samples)
        self.passage_id = passage_id


def flac_of(samples: bytes, rate: int) -> bytes:
    """Samples of 16 bits, one channel, as FLAC: nothing of them is lost. In memory alone."""
    import numpy
    import soundfile

    made = io.BytesIO()
    soundfile.write(made, numpy.frombuffer(samples, dtype="<i2"), rate, format="FLAC", subtype="PCM_16")
    return made.getvalue()


def samples_of(flac: bytes) -> bytes:
    """The samples of one piece: 16 bits, one channel, as they were heard."""
    import soundfile

    samples, _ = soundfile.read(io.BytesIO(flac), dtype="int16")
    return bytes(samples.astype("<i2").tobytes())


def samples_of_segment(store: ReadableContributorStore, passage_id: str, place: int) -> bytes:
    """The samples of one piece of a recording; `place` counts from 1."""
    return samples_of(sounds.segment(store, passage_id, place))


_NO_MICROPHONE = Message("There is no microphone on this computer that can be used.")
_PLUG_IN = Message("Plug one in, or switch it on, and try again. You can write instead.")
_REFUSED = Message("This computer does not let Your Words use the microphone.")
_ALLOW = Message("It can be allowed in the computer’s settings, under privacy and microphone. You can write instead.")
_STOPPED = Message("The microphone has stopped.")
_KEPT_UNTIL_THEN = Message("What was recorded until then is kept.")
_BEGIN_ANOTHER = Message("See whether the microphone is still plugged in. Then you can make another recording.")
_NOT_KEPT = Message("The last seconds of the recording are not kept yet. The microphone is off.")
_KEPT_BEFORE = Message("What was recorded before is kept. The last seconds are still on this page.")
_TRY_AGAIN = Message("Please stay on this page, and try again.")
