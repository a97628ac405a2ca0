"""The demonstration's preparing: maps, decisions, processes, lists, promises and plans, made through the real rooms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.guide.demo_preparing import DemoOnMap, DemoPlanned, DemoPreparing
from app.handover.give import give
from app.handover.opening import open_store_of
from app.model.family_map import CHILD, Household, MapPerson, Stay
from app.model.identity import new_id
from app.model.people import InTheRoom, Meeting, Person, Present
from app.model.plan import PlanAnswer
from app.model.preparation import Prepared, Promise
from app.model.processes import Process
from app.model.reviews import Review
from app.preparing import family_map, plan, preparation, processes, promises, suggestions
from app.store.contributor import own_people, wishes
from app.store.worker import family_map as map_rows
from app.store.worker.opening import WorkerStore
from app.telling.plan import agree
from app.vault.open_vault import OpenVault


def prepare(
    vault: OpenVault, store: WorkerStore, worker: str, review: Review, people: dict[str, Person], invented: DemoPreparing
) -> None:
    """Prepare a review whose people are there already; `people` are those with pages of their own, by their invented id."""
    here = _map(vault, store, review, people, invented)
    for one in invented.process:
        known_to = tuple(people[who].id for who in one.known_to)
        processes.keep(
            vault,
            store,
            Process(
                id=new_id(),
                review_id=review.id,
                kind=one.kind,
                name=one.name,
                state=one.state,
                note=one.note,
                began_on=one.began_on,
                ended_on=one.ended_on,
                contact=one.contact,
                talking=one.talking,
                talking_note=one.talking_note,
                said_by=one.said_by,
                said_on=one.said_on,
                known_to=known_to,
            ),
        )
    for planned in invented.person:
        _planned(vault, store, worker, people[planned.id], planned, here)


def _map(
    vault: OpenVault, store: WorkerStore, review: Review, people: dict[str, Person], invented: DemoPreparing
) -> dict[str, str]:
    """The board's map; the ids of those on it by their invented ids."""
    family_map.join_contributors(store, review.id)
    family_map.write_child_age(vault, store, review.id, invented.child_age)
    standing = {one.person_id: one for one in map_rows.people_of(store, review.id)}
    here = {CHILD: CHILD}
    for one in invented.on_map:
        here[one.id] = _put_on(vault, store, review, one, standing.get(people[one.id].id) if one.id in people else None)
    for tie in invented.tie:
        family_map.tie(vault, store, review.id, here[tie.one], here[tie.other], tie.kind, tie.words)
    for home in invented.household:
        stays = tuple(Stay(here[stay.who], stay.since, stay.until) for stay in home.stays)
        family_map.write_household(vault, store, Household(new_id(), review.id, home.name, stays))
    return here


def _put_on(vault: OpenVault, store: WorkerStore, review: Review, one: DemoOnMap, standing: MapPerson | None) -> str:
    if standing is not None:
        known = replace(standing, bond=one.bond, relation_words=one.relation_words, age=one.age)
        put = family_map.correct(vault, store, replace(known, vulnerability=one.vulnerability, safe_contact=one.safe_contact))
    else:
        assert one.relationship is not None
        put = family_map.put_on(
            vault,
            store,
            review_id=review.id,
            name=one.name,
            relationship=one.relationship,
            bond=one.bond,
            child=one.child,
            relation_words=one.relation_words,
            age=one.age,
            vulnerability=one.vulnerability,
            safe_contact=one.safe_contact,
        )
    if one.decision is not None:
        family_map.decide(
            vault,
            store,
            put.id,
            one.decision,
            reason=one.reason,
            decided_by=one.decided_by,
            decided_on=_not_to_come(one.decided_on),
        )
    if one.answer is not None:
        day = _not_to_come(one.answered_on)
        family_map.note_answer(vault, store, put.id, one.answer, answered_on=day, reason=one.answer_reason)
    return put.id


def _planned(
    vault: OpenVault, store: WorkerStore, worker: str, person: Person, planned: DemoPlanned, here: dict[str, str]
) -> None:
    for item in planned.prepared:
        noted = Prepared(person.id, item.item, item.state, item.who, item.done_on, item.note)
        preparation.note(vault, store, person, noted)
    for one in planned.promise:
        made = Promise(new_id(), person.id, one.who, one.text, one.by_when, one.made_on, one.state, one.kept_on, one.note)
        promises.keep(vault, store, person, made)
    answers = []
    with open_store_of(vault, person, writable=True) as opened:
        for each in planned.wish:
            wish = wishes.keep(opened, None, each.matter, each.text, each.language)
            if each.answer:
                known = (wish.id, wish.revision) if wish is not None else ("", 0)
                answers.append(PlanAnswer(each.matter, *known, each.answer, each.agreed, each.why, date.today()))
        own = [
            own_people.begin(
                opened, name=each.name, relation=each.relation, words=each.words, ask=each.ask, language=each.language
            )
            for each in planned.named
        ]
    for somebody, named in zip(own, planned.named, strict=True):
        if named.answer:
            suggestion = suggestions.one(vault, store, person, somebody.id)
            on_map = here[named.on_map] if named.on_map else ""
            suggestions.answer(vault, store, suggestion, named.answer, date.today(), on_map=on_map)
    if planned.purposes or planned.purpose_words:
        plan.keep_purposes(vault, store, person, planned.purposes, planned.purpose_words)
    for answer in answers:
        plan.keep_answer(vault, store, person, answer)
    if planned.offered_on is not None:
        plan.offer(vault, store, person, _not_to_come(planned.offered_on))
    room = (InTheRoom(person.name, Present.CONTRIBUTOR), InTheRoom(worker, Present.WORKER))
    give(vault, store, person.id, Meeting(new_id(), person.id, date.today(), room, "", False), demonstration=True)
    if planned.agreed:
        with open_store_of(vault, person, writable=True) as opened:
            agree(opened)


def _not_to_come(day: date | None) -> date:
    """The day, or today where this computer's clock has not come to it."""
    return min(day, date.today()) if day is not None else date.today()
