"""What is not ready before a handing over, told from what is kept and from nothing else."""

from __future__ import annotations

from app.handover.names import others_named
from app.handover.prepared import prepared_for, texts_in
from app.language.languages import known
from app.language.message import Message
from app.model.people import Person
from app.model.reviews import Review
from app.store.worker import learning, people, reviews, settings
from app.store.worker.opening import ReadableWorkerStore


def not_ready(store: ReadableWorkerStore, person_id: str) -> list[Message]:
    """What is not ready before the family's face is opened for this person; empty when nothing is missing."""
    person = people.one(store, person_id)
    review = reviews.one(store, person.review_id)
    return [*_about_person(person), *_about_review(review), *_about_worker(store), *_about_wall(store, person)]


def _about_person(person: Person) -> list[Message]:
    found = []
    if person.ended_on is not None:
        found.append(PART_ENDED.of(name=person.name, day=person.ended_on))
    language = known(person.language)
    if language.code == language.name:
        found.append(NO_PAGES.of(language=person.language))
    elif language.code != "en" and not language.checked:
        found.append(NOT_CHECKED.of(language=language.name))
    if not person.next_meeting:
        found.append(NO_NEXT_MEETING)
    if not person.needs:
        found.append(NO_NEEDS.of(name=person.name))
    return found


def _about_review(review: Review) -> list[Message]:
    found = []
    if not review.contact_name or not review.contact_phone:
        found.append(NO_CONTACT)
    if not review.reference:
        found.append(NO_REFERENCE)
    return found


def _about_worker(store: ReadableWorkerStore) -> list[Message]:
    return [] if settings.worker_name(store).strip() else [NO_WORKER]


def _about_wall(store: ReadableWorkerStore, person: Person) -> list[Message]:
    points = learning.points_of(store, person.review_id)
    answers = learning.answers_of(store, person.contributor_id).values()
    texts = [
        text for point in points for text in (point.text, *(each for act in point.actions for each in (act.text, act.reason)))
    ]
    texts += [answer.reason for answer in answers] + [person.next_meeting]
    texts += texts_in(prepared_for(store, person))
    return [NAMES_SOMEBODY.of(name=name) for name in others_named(store, person, texts)]


PART_ENDED = Message("{name}’s part ended on {day}. Take it up again before handing over.")
# NOTE: {language} is a language's code, because the program does not have its name.
NO_PAGES = Message("There are no pages in {language}. They will be in English; bring an interpreter.")
# NOTE: {language} is a language by its own name.
NOT_CHECKED = Message("No qualified translator has checked the pages in {language}. The pages say so.")
NO_NEXT_MEETING = Message("The next meeting is not written. The page for leaving will say that it is not known.")
NO_NEEDS = Message("What {name} needs is not written. Ask before you begin.")
NO_CONTACT = Message(
    "There is no name or no phone number to ring afterwards. The page for leaving will say that it is not known."
)
NO_REFERENCE = Message("The review has no reference.")
NO_WORKER = Message("The worker’s name is not written.")
NAMES_SOMEBODY = Message("What you wrote for this person names {name}. Take the name out before handing over.")
