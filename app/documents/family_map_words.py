"""The map in words: what it says of each person, for the list on the screen and on paper, with or without what is worker only."""

from __future__ import annotations

from app.language.message import Message
from app.language.wording import worker_map as said
from app.language.wording.kinds import RELATIONSHIP_LABEL
from app.model.family_map import CHILD, FamilyMap, InclusionAnswer, InclusionDecision, MapPerson, OnTheMap, Stay, Tie, TieKind


def relation(person: MapPerson, *, own_words: bool = True) -> Message:
    """What somebody was to the child, with what the child or the family called them."""
    label = RELATIONSHIP_LABEL[person.relationship]
    if not person.relation_words or not own_words:
        return label
    return said.RELATION_AND_WORDS.of(relationship=label, words=person.relation_words)


def decided(decision: InclusionDecision) -> tuple[Message, Message]:
    """A decision with who decided and when, and its reason."""
    return (
        said.DECIDED[decision.decision].of(by=decision.decided_by, day=decision.decided_on),
        said.REASON.of(reason=decision.reason),
    )


def answered(answer: InclusionAnswer) -> tuple[Message, Message]:
    """An answer with its day, and the reason or that none was given."""
    return (
        said.ANSWERED.of(answer=said.ANSWER[answer.answer], day=answer.answered_on),
        said.REASON.of(reason=answer.reason) if answer.reason else said.NO_REASON_GIVEN,
    )


def tie(family: FamilyMap, one: Tie) -> Message:
    """How two people belong together."""
    told = said.TIE[one.kind].of(one=family.name_of(one.one), other=family.name_of(one.other), words=one.words)
    return said.TIE_WITH_WORDS.of(tie=told, words=one.words) if one.words and one.kind is not TieKind.OTHER else told


def ties(family: FamilyMap, who: str, *, worker_only: bool) -> list[Message]:
    """Everything that is written about how `who` belongs with others; who is kept apart from them only for the worker."""
    return [tie(family, one) for one in family.ties_with(who) if worker_only or one.kind is not TieKind.APART]


def kept_apart(family: FamilyMap, who: str) -> list[str]:
    """The names of those whom `who` must not meet."""
    found = [one for one in family.ties_with(who) if one.kind is TieKind.APART]
    return [family.name_of(one.other if one.one == who else one.one) for one in found]


def stay(name: str, lived: Stay) -> Message:
    """Who lived in a home, or in which home somebody lived, and since and until when, as it was said."""
    if lived.since and lived.until:
        return said.SINCE_UNTIL.of(name=name, since=lived.since, until=lived.until)
    if lived.since:
        return said.SINCE.of(name=name, since=lived.since)
    return said.UNTIL.of(name=name, until=lived.until) if lived.until else said.LIVED.of(name=name)


def homes(family: FamilyMap, who: str) -> list[Message]:
    """The homes in which `who` lived."""
    return [stay(home.name, lived) for home in family.households for lived in home.stays if lived.who == who]


def lived_in(family: FamilyMap, number: int) -> list[Message]:
    """Who lived in the home of this number; somebody who has been taken off the map is not named."""
    here = {CHILD, *(one.person.id for one in family.people)}
    return [stay(family.name_of(lived.who), lived) for lived in family.households[number].stays if lived.who in here]


def told_of(family: FamilyMap, one: OnTheMap, *, worker_only: bool) -> list[Message]:
    """Everything the map says of somebody after their name, what they were to the child and the state."""
    person = one.person
    lines = [said.BOND[person.bond], said.AGE_OF.of(age=person.age) if person.age else said.AGE_UNKNOWN]
    if worker_only:
        lines += _newest_first([decided(each) for each in one.decisions], said.EARLIER_DECISIONS)
        lines += _newest_first([answered(each) for each in one.answers], said.EARLIER_ANSWERS)
    lines += ties(family, person.id, worker_only=worker_only)
    if lived := homes(family, person.id):
        lines += lived
    if worker_only and person.vulnerability:
        lines.append(said.PAPER_VULNERABILITY.of(text=person.vulnerability))
    if worker_only and person.safe_contact:
        lines.append(said.PAPER_SAFE_CONTACT.of(text=person.safe_contact))
    return lines


def _newest_first(found: list[tuple[Message, Message]], before: Message) -> list[Message]:
    """What holds now, then what held before, under a line that says so."""
    lines = [line for lines in reversed(found) for line in lines]
    return [*lines[:2], before, *lines[2:]] if len(found) > 1 else lines
