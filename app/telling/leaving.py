"""Leaving well: what was kept today, who can be rung, and when we meet next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.language.message import Message
from app.language.wording.family_own_map import ON_YOUR_MAP
from app.language.wording.family_plan import CHANGE_ASKED
from app.language.wording.family_weighing import MY_PAGE
from app.model.given import GivenMeeting, GivenPerson, GivenReview
from app.model.passages import DRAWING, PHOTOGRAPH, SOUND
from app.model.weighing import Weighed, WeighingDecision
from app.store.contributor import agreed_plans, given, seals, weighing, wishes
from app.store.contributor.opening import ReadableContributorStore
from app.telling import own_map
from app.telling.words import said


@dataclass(frozen=True)
class Leaving:
    """What the last page of a meeting says. Empty texts mean that it is not known, and are shown as not known."""

    kept_today: tuple[Message, ...]
    contact_name: str
    contact_phone: str
    next_meeting: str


def leaving(store: ReadableContributorStore, today: date | None = None) -> Leaving:
    """What was kept today, counted from what stands in the store, and what was given about afterwards."""
    review, person = given.read(store, GivenReview), given.read(store, GivenPerson)
    return Leaving(
        kept_today=tuple(_kept(store, today or date.today())),
        contact_name=review.contact_name if review else "",
        contact_phone=review.contact_phone if review else "",
        next_meeting=person.next_meeting if person else "",
    )


def _kept(store: ReadableContributorStore, today: date) -> list[Message]:
    kept = [passage for passage in said(store) if _today(passage.kept_at, today)]
    others = [(KEPT_PHOTOGRAPHS, PHOTOGRAPH), (KEPT_SOUNDS, SOUND), (KEPT_DRAWINGS, DRAWING)]
    found = [(message, sum(passage.prompt == prompt for passage in kept)) for message, prompt in others]
    counts = [(KEPT_PASSAGES, len(kept) - sum(count for _, count in found)), *found]
    counts.append((KEPT_WISHES, sum(_today(wish.kept_at, today) for wish in wishes.all_wishes(store))))
    lines = [message.of(count=count) for message, count in counts if count]
    if any(_today(agreed.agreed_at, today) for agreed in agreed_plans.all_agreed(store)):
        lines.append(AGREED_TODAY)
    on_map = own_map.people(store)
    if any(_today(person.kept_at, today) for person in on_map):
        lines.append(ON_YOUR_MAP.of(count=len(on_map)))
    if any(_today(weighed.kept_at, today) for weighed in _weighed(store)):
        lines.append(MY_PAGE)
    meeting = given.read(store, GivenMeeting)
    lines += [
        CHANGE_ASKED.of(version=change.version, worker=meeting.worker_name)
        for change in agreed_plans.changes(store)
        if meeting is not None and _today(change.asked_at, today)
    ]
    last = seals.last(store)
    if last is not None and _today(last.sealed_at, today):
        lines.append(SIGNED_TODAY)
    return lines or [NOTHING_NEW]


def _weighed(store: ReadableContributorStore) -> list[Weighed | WeighingDecision]:
    decision = weighing.decision(store)
    return [*weighing.all_sorted(store).values(), *([decision] if decision is not None else [])]


def _today(moment: datetime, today: date) -> bool:
    return moment.astimezone().date() == today


# NOTE: {count} is the number of passages, the pieces of what somebody said, that were written or changed today.
KEPT_PASSAGES = Message("{count} passage was kept today.", plural="{count} passages were kept today.")
KEPT_PHOTOGRAPHS = Message("{count} photograph was kept today.", plural="{count} photographs were kept today.")
KEPT_SOUNDS = Message("{count} recording was kept today.", plural="{count} recordings were kept today.")
KEPT_DRAWINGS = Message("{count} drawing was kept today.", plural="{count} drawings were kept today.")
# NOTE: {count} is the number of wishes and questions in the plan for taking part that were written or changed today.
KEPT_WISHES = Message(
    "{count} wish or question of your plan was kept today.", plural="{count} wishes and questions of your plan were kept today."
)
AGREED_TODAY = Message("You agreed to your plan today.")
SIGNED_TODAY = Message("You signed your words today.")
NOTHING_NEW = Message("Nothing new was written today. What you said before is still kept.")
