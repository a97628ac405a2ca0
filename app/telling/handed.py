"""The family's end of the pipe: the one message of a handing over, and opening the one store it names."""

from __future__ import annotations

from pathlib import Path

from app.language.message import Message
from app.model.events import EventKind
from app.model.handed import Handed
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.contributor import events
from app.store.contributor.opening import ContributorStore, open_contributor_store


class NothingHandedOver(Trouble):
    """The message of a handing over did not arrive whole."""

    def __init__(self) -> None:
        super().__init__(_WHAT, NOTHING_CHANGED, _DO)


def read_hand_over(message: bytes) -> Handed:
    """What was handed over. Raises NothingHandedOver when the message is not whole."""
    import msgspec

    try:
        handed = msgspec.json.decode(message, type=Handed)
        if len(handed.key) != 32:
            raise ValueError("a key has 32 bytes")
    except (msgspec.MsgspecError, ValueError):
        # From None: the message holds a key, and nothing of it may stand in a trace.
        raise NothingHandedOver() from None
    return handed


def open_handed(handed: Handed) -> ContributorStore:
    """Open the store that was handed over and note it in its chain. Raises the store's troubles."""
    store = open_contributor_store(Path(handed.path), handed.key, handed.vault_id, handed.contributor_id)
    events.record(store, EventKind.OPENED)
    return store


_WHAT = Message("The pages could not be opened for this meeting.")
_DO = Message("Unlock again, and hand over once more.")
