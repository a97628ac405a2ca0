"""The promises made to this contributor, and how each stands on a day."""

from __future__ import annotations

from datetime import date

from app.language.message import Message
from app.model.given import GivenPromise, GivenPromises
from app.model.preparation import PromiseState
from app.store.contributor import given
from app.store.contributor.opening import ReadableContributorStore


def promises_of(store: ReadableContributorStore) -> tuple[GivenPromise, ...]:
    """Every promise that was given, in the order they were made."""
    found = given.read(store, GivenPromises)
    return found.promises if found is not None else ()


def still_open(store: ReadableContributorStore) -> tuple[GivenPromise, ...]:
    """The promises that are still to be kept, the soonest first; one without a day comes last."""
    waiting = [each for each in promises_of(store) if each.state is PromiseState.OPEN]
    return tuple(sorted(waiting, key=lambda each: (each.by_when is None, each.by_when or date.max)))


def standing(promise: GivenPromise, today: date | None = None) -> Message:
    """How a promise stands: by when, kept, changed, or that its day has passed."""
    if promise.state is PromiseState.KEPT and promise.kept_on is not None:
        return KEPT_ON.of(day=promise.kept_on)
    if promise.state is PromiseState.CHANGED:
        return CHANGED.of(note=promise.note)
    if promise.by_when is None:
        return NO_DAY
    late = promise.by_when < (today or date.today())
    return (PASSED if late else BY_DAY).of(day=promise.by_when)


BY_DAY = Message("By {day}")
NO_DAY = Message("No day was given")
# NOTE: the day by which something was promised has passed; said calmly, to whom it was promised
PASSED = Message("It was promised by {day}. You can ask about it.")
KEPT_ON = Message("Kept on {day}")
CHANGED = Message("Changed: {note}")
# NOTE: who promised, and what, such as "Jo Marsh: I will phone you."
WHO_SAID = Message("{who}: {promise}")
