"""Marks in every field that is the worker's alone or another person's, planted through the real rooms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from app.handover.give import give
from app.handover.opening import open_store_of
from app.model.family_map import CHILD, Bond, Decision, Household, MapAnswer, Stay, TieKind
from app.model.identity import new_id
from app.model.interpreting import InterpreterDetails, Kin, MeetingInterpreter, Presence
from app.model.learning import LearningPoint, Outcome, PassageAnswer, PassageLink, PointKind
from app.model.own_map import Ask
from app.model.people import InTheRoom, Meeting, Present, Relationship
from app.model.plan import Agreed, Matter, PlanAnswer, Purpose, QuestionAnswer
from app.model.preparation import Prepared, Promise, ReadyState
from app.model.processes import Process, ProcessState, Talking
from app.model.translations import How, Meaning, Renderer
from app.preparing import family_map, people, plan, preparation, processes, promises, suggestions
from app.store.contributor import own_people, passages, wishes
from app.store.worker import family_map as map_rows
from app.store.worker import learning, meetings, plans
from app.telling import back_reading, interpreting, translating
from tests.family import Family

DAY = date.today()
OWN_PROMISE = "zqowned I will ring you"
"""What she may see: without it on the page the test would look at nothing."""


def plant(family: Family) -> list[str]:
    """Plant a mark everywhere; returns the marks that the first person must never meet."""
    marks: list[str] = []

    def mark(what: str) -> str:
        marks.append(f"zq{len(marks):02}{what}")
        return marks[-1]

    vault, store, review = family.vault, family.store, family.review
    own, other = family.person, family.other
    for person in (own, other):
        people.correct(vault, store, replace(person, needs=mark("needs")))
    family_map.join_contributors(store, review.id)
    on_map = {one.person_id: one for one in map_rows.people_of(store, review.id)}
    extra = family_map.put_on(
        vault,
        store,
        review_id=review.id,
        name=mark("name"),
        relationship=Relationship.FRIEND,
        bond=Bond.CARED,
        child=False,
        relation_words=mark("relation"),
        age=mark("age"),
        vulnerability=mark("vulnerability"),
        safe_contact=mark("contact"),
    )
    family_map.write_child_age(vault, store, review.id, mark("child-age"))
    for one in (on_map[own.id], on_map[other.id], extra):
        family_map.decide(
            vault, store, one.id, Decision.ASKED_NOW, reason=mark("reason"), decided_by=mark("decider"), decided_on=DAY
        )
        family_map.note_answer(vault, store, one.id, MapAnswer.SAID_NO, answered_on=DAY, reason=mark("answer-reason"))
    family_map.tie(vault, store, review.id, on_map[own.id].id, on_map[other.id].id, TieKind.APART, mark("apart"))
    home = (Stay(CHILD, mark("since"), mark("until")),)
    family_map.write_household(vault, store, Household(new_id(), review.id, mark("household"), home))
    _processes(family, mark)
    for person in (own, other):
        preparation.note(vault, store, person, Prepared(person.id, "safety", ReadyState.DONE, mark("who"), DAY, mark("note")))
    promises.keep(vault, store, other, Promise(new_id(), other.id, mark("promiser"), mark("promise"), DAY, DAY))
    promises.keep(vault, store, own, Promise(new_id(), own.id, "Jo Marsh", OWN_PROMISE, DAY + timedelta(days=9), DAY))
    _other_persons_side(family, mark)
    return marks


def _other_meeting(family: Family, mark: Callable[[str], str]) -> None:
    """A meeting with the other person, with an interpreter whom the worker noted for it and nothing of whom is anybody else's."""
    details = InterpreterDetails(
        mark("noted-interpreter"),
        mark("noted-language"),
        mark("noted-dialect"),
        mark("noted-register"),
        mark("noted-number"),
        mark("noted-no-number"),
        None,
        Kin.YES,
        mark("noted-reason"),
    )
    room = (InTheRoom(family.other.name, Present.CONTRIBUTOR), InTheRoom(details.name, Present.INTERPRETER))
    noted = (MeetingInterpreter(new_id(), details),)
    meeting = Meeting(new_id(), family.other.id, DAY, room, "", False, noted)
    give(family.vault, family.store, family.other.id, meeting)
    meetings.add(family.store, meeting)


def _processes(family: Family, mark: Callable[[str], str]) -> None:
    for known_to, shown in (((family.person.id,), False), ((family.other.id,), True), ((), True)):
        processes.keep(
            family.vault,
            family.store,
            Process(
                new_id(),
                family.review.id,
                "",
                name=mark("process") if shown else "Health and safety",
                state=ProcessState.GOING_ON,
                note=mark("process-note") if shown else "",
                contact=mark("process-contact") if shown else "",
                talking=Talking.ASK_FIRST,
                talking_note=mark("talking"),
                said_by=mark("said-by"),
                said_on=DAY,
                known_to=known_to,
            ),
        )


def _other_persons_side(family: Family, mark: Callable[[str], str]) -> None:
    vault, store, other = family.vault, family.store, family.other
    with open_store_of(vault, other, writable=True) as opened:
        said = passages.keep(opened, None, "own-way", mark("passage"), "en")
        wish = wishes.keep(opened, None, Matter.WHERE, mark("wish"), "en")
        question = wishes.keep(opened, None, Matter.QUESTION, mark("question"), "en")
        named = own_people.begin(
            opened, name=mark("named"), relation=mark("named-relation"), words=mark("named-words"), ask=Ask.YES, language="en"
        )
        assert said is not None
        details = InterpreterDetails(
            mark("interpreter"),
            "ur",
            mark("dialect"),
            mark("register"),
            mark("number"),
            mark("no-number"),
            Presence.ROOM,
            Kin.YES,
            mark("kin-reason"),
        )
        samira = interpreting.begin(opened, details)
        interpreting.declare(opened, samira.id, "en", "ur")
        translating.keep(opened, said.id, "cy", mark("translation"), Renderer(samira.id, How.SPOKEN))
        translating.check(opened, said, "cy", mark("checker"), mark("qualification"))
        back = back_reading.begin(opened, said, mark("reader"))
        back_reading.keep(opened, back.id, mark("back-read"))
        back_reading.decide(opened, back_reading.show_words(opened, back.id).id, Meaning.SAME)
    _other_meeting(family, mark)
    assert wish is not None
    assert question is not None
    suggestions.answer(vault, store, suggestions.one(vault, store, other, named.id), mark("suggestion"), DAY)
    plan.keep_purposes(vault, store, other, [Purpose.RIGHT], mark("purpose"))
    answer = PlanAnswer(Matter.WHERE, wish.id, wish.revision, mark("plan-answer"), Agreed.NOT_AGREED, mark("plan-why"), DAY)
    plan.keep_answer(vault, store, other, answer)
    plan.offer(vault, store, other, DAY)
    plans.write_question_answer(store, QuestionAnswer(other.contributor_id, question.id, mark("question-answer"), DAY))
    learning.write_answer(store, other.contributor_id, PassageAnswer(said.id, Outcome.NOT_USED, mark("not-used")))
    link = PassageLink(other.contributor_id, said.id)
    learning.write_point(store, LearningPoint(new_id(), family.review.id, PointKind.HELPED, "Somebody listened.", (), (link,)))
