"""Drawing as it is told: each line is kept as it ends, and the words beside the drawing say what it shows."""

from __future__ import annotations

from collections.abc import Sequence

from app.language.message import Message
from app.model.drawing import Stroke
from app.model.events import EventKind
from app.model.passages import DRAWING
from app.model.trouble import Trouble
from app.store.contributor import drawings, events, passages
from app.store.contributor.opening import ContributorStore
from app.store.opened import writing

MOST_POINTS = 60_000
"""More than hours of drawing; it keeps a drawing small enough for a copy on paper."""


class DrawingNotKept(Trouble):
    """The last line could not be made durable; `reason` is what stood in the way, where that is known."""

    def __init__(self, reason: Trouble | None) -> None:
        super().__init__(_NOT_KEPT, _STILL_HERE, reason.do if reason else _TRY_AGAIN)


class DrawingFull(Trouble):
    """There is no room for another line."""

    def __init__(self) -> None:
        super().__init__(_FULL, _KEPT, _ANOTHER)


def keep(store: ContributorStore, passage_id: str, strokes: Sequence[Stroke], language: str) -> str:
    """Keep the drawing as it now stands, on disk when this returns; the id of its passage.

    `passage_id` "" begins one, and that of a passage which is only described so far gives it its drawing. A new drawing without
    lines is none, and stays "". Raises DrawingNotKept.
    """
    if not passage_id and not strokes:
        return ""
    try:
        with writing(store):
            passage_id = passage_id or passages.begin(store, DRAWING, "", language).id
            if not drawings.is_begun(store, passage_id):
                drawings.begin(store, passage_id)
                events.record(store, EventKind.DRAWING_KEPT, passage_id)
            drawings.write(store, passage_id, tuple(strokes))
    except Trouble as trouble:
        raise DrawingNotKept(trouble) from trouble
    except Exception as refused:  # a locked file, a drive that was pulled: for a person it is the same
        raise DrawingNotKept(None) from refused
    return passage_id


def has_room(strokes: Sequence[Stroke]) -> bool:
    """Whether another line fits."""
    return sum(len(each.points) for each in strokes) < MOST_POINTS


_NOT_KEPT = Message("The last line is not kept yet.")
_STILL_HERE = Message("Your drawing is still on this page, and what was kept before stays kept.")
_TRY_AGAIN = Message("Please stay on this page, and try again.")
_FULL = Message("This drawing has no room for another line.")
_KEPT = Message("Everything you drew is kept.")
_ANOTHER = Message("You can make another drawing.")
