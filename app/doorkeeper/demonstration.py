"""The demonstration: the invented families of resources/demo in an encrypted vault of their own, made through the real rooms."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.doorkeeper.demonstration_preparing import prepare
from app.doorkeeper.demonstration_translating import translate as _translate
from app.guide.demo_family import PASSPHRASE, Demonstration, DemoPerson, DemoReview, demonstration
from app.guide.demo_preparing import preparing
from app.handover.contributors import make_contributor
from app.handover.opening import open_store_of
from app.model.identity import new_id, now
from app.model.learning import Action, LearningPoint, PassageAnswer, PassageLink
from app.model.people import Person
from app.model.reviews import Review
from app.model.signing import Agreement, SignOff
from app.sealing.certificates import make_device
from app.sealing.sealing import seal
from app.store.contributor import passages
from app.store.worker import learning, reviews
from app.store.worker.opening import WorkerStore, make_worker_store, open_worker_store
from app.vault.making import make_vault
from app.vault.open_vault import OpenVault


def make_demonstration(root: Path) -> None:
    """Make the vault of the demonstration at `root`."""
    invented = demonstration()
    vault, _ = make_vault(root, PASSPHRASE)
    make_worker_store(vault, invented.worker, make_device())
    with open_worker_store(vault) as store:
        for review in invented.review:
            _add(vault, store, invented, review)


def _add(vault: OpenVault, store: WorkerStore, invented: Demonstration, review: DemoReview) -> None:
    made = Review(
        id=new_id(),
        reference=review.reference,
        nation=review.nation,
        body=review.body,
        child_name=review.child_name,
        happened=review.happened,
        contact_name=review.contact_name,
        contact_phone=review.contact_phone,
        made_on=min(review.made_on, date.today()),
    )
    reviews.add(store, made)
    links: dict[str, PassageLink] = {}
    people = {one.id: _tell(vault, store, invented.worker, made.id, one, links) for one in review.person}
    for point in review.point:
        actions = tuple(Action(new_id(), one.text, one.state, one.by_when, one.reason) for one in point.action)
        comes_from = tuple(links[passage] for passage in point.comes_from)
        learning.write_point(store, LearningPoint(new_id(), made.id, point.kind, point.text, actions, comes_from))
    prepared = preparing().get(review.id)
    if prepared is not None:
        prepare(vault, store, invented.worker, made, people, prepared)


def _tell(
    vault: OpenVault, store: WorkerStore, worker: str, review_id: str, person: DemoPerson, links: dict[str, PassageLink]
) -> Person:
    made: Person = make_contributor(
        vault,
        store,
        review_id=review_id,
        name=person.name,
        relationship=person.relationship,
        age_group=person.age_group,
        language=person.language,
        voice=person.voice,
        needs=person.needs,
        next_meeting=person.next_meeting,
    )
    with open_store_of(vault, made, writable=True) as opened:
        for said in person.passage:
            kept = passages.begin(opened, said.prompt, said.text, said.language)
            links[said.id] = PassageLink(made.contributor_id, kept.id)
            if said.verdict is not None:
                passages.record_verdict(opened, kept.id, said.verdict, kept.revision)
                passages.record_use(opened, kept.id, said.use)
            if said.translation is not None:
                _translate(opened, person, kept, said.translation)
            if said.outcome is not None:
                learning.write_answer(store, made.contributor_id, PassageAnswer(kept.id, said.outcome, said.reason))
        if person.signed:
            from app.language.wording.sign import MEANING

            meaning = MEANING.in_(person.language)
            seal(opened, SignOff(person.name, Agreement.TYPED, person.language, meaning, "", worker, now()))
    return made
