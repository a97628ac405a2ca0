"""The guide as it is shipped: what a family reads, nation by nation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from app.guide.checking import Everything
from app.guide.content import KNOWN_NOTE, NUMBER_NOTE, NUMBERS_NOTE, PLACES, Asked, Statement, Step, Sure, note_on_all
from app.guide.reading import OTHER_VOICES, guide
from app.language.message import Message
from app.language.toml_text import extract
from app.model.passages import OWN_WAY, PHOTOGRAPH
from app.model.people import Voice
from app.model.reviews import Happened, Nation
from app.places import RESOURCES

NEVER = ("victim", "case", "subject", "error", "invalid", "submit", "ok", "closure", "journey", "well done", "required")
LEGAL_NAMES = ("Case Management Review", "Serious Case Review", "Significant Case Review", "Victim Information and Advice")
OF_ONE_NATION = {
    Nation.ENGLAND: ("Children Act 2004", "NHS and the police", "Local Government and Social Care"),
    Nation.WALES: ("Wales", "Welsh"),
    Nation.SCOTLAND: ("Scot", "Procurator Fiscal", "Children’s Hearing", "Sheriff"),
    Nation.NORTHERN_IRELAND: ("Northern Ireland", "Public Prosecution Service"),
}
STATEMENTS = [statement for topic in guide().every_topic() for statement in topic.statements]
EVERYTHING = Everything(RESOURCES / "guide")


def every_text() -> Iterator[tuple[str, Message]]:
    for topic in guide().every_topic():
        yield topic.id, topic.title
        if topic.text:
            yield topic.id, topic.text
        yield from ((one.id, one.text) for one in topic.statements)
    for asked in Asked:
        for prompt in guide().prompts(asked):
            own = (prompt.title, prompt.text, prompt.why, prompt.easy, prompt.young)
            yield from ((prompt.id, text) for text in own if text)
    for nation in Nation:
        for word in guide().words(nation):
            yield from ((word.id, text) for text in (word.term, word.meaning, word.easy, word.young) if text)
        yield from ((line.id, line.text) for line in guide().helplines(nation, Happened.DIED))
    for voice in OTHER_VOICES:
        for topic in EVERYTHING.topics(voice):
            yield f"{topic.id} {voice}", topic.title
            yield from ((one.id, one.text) for one in topic.statements)
    yield from ((picture.key, picture.text) for picture in EVERYTHING.pictures.values())


def shown(nation: Nation, happened: Happened, voice: Voice = Voice.STANDARD) -> list[Statement]:
    topics = [topic for step in Step for topic in guide().topics(step, nation, happened, voice)]
    return [one for topic in topics for one in topic.statements]


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?:])\s+", text) if part]


def reading_age(text: str) -> float:
    """The age at which a text is read, by the Automated Readability Index: its school grade and five years."""
    words = re.findall(r"[\w’{}-]+", text)
    letters = sum(len(re.sub(r"\W", "", word)) for word in words)
    return 4.71 * letters / len(words) + 0.5 * len(words) / len(sentences(text)) - 21.43 + 5


@pytest.mark.parametrize("nation", Nation)
@pytest.mark.parametrize("happened", Happened)
def test_each_nation_is_told_its_own_name_way_runner_limits_and_complaints(nation: Nation, happened: Happened) -> None:
    there = {topic.id for step in Step for topic in guide().topics(step, nation, happened)}
    assert {"review.lead", "review.is", "review.is-not", "review.name", "review.why", "review.runs", "review.steps"} <= there
    assert {"process.police", "process.criminal-court", "process.nhs"} <= there
    assert {"people.child", "people.asked", "people.choice", "people.support", "people.interpreter", "people.young"} <= there
    assert {"use.readers", "use.way", "use.published", "use.private"} <= there
    assert {"use.court", "use.law", "use.change", "use.complaints"} <= there
    steps = next(topic for topic in guide().topics("review", nation, happened) if topic.id == "review.steps")
    assert len(steps.statements) >= 5


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda one: one.id)
def test_a_statement_carries_a_source_for_each_nation_and_the_day_it_was_checked(statement: Statement) -> None:
    assert statement.nations
    for nation in statement.nations:
        sources = guide().sources_of(statement, nation)
        assert sources
        assert all(source.name and nation in source.nations for source in sources)
    assert date(2026, 11, 24) <= statement.checked_on <= date.today()
    assert statement.checked_by


def test_what_is_only_well_known_says_so_beside_it_and_what_was_read_does_not() -> None:
    known = [one for one in STATEMENTS if one.sure is Sure.KNOWN]
    read = [one for one in STATEMENTS if one.sure is Sure.READ]
    assert known
    assert read
    assert {one.note for one in known} == {KNOWN_NOTE}
    assert {one.note for one in read} == {None}


def test_nothing_read_in_a_source_rests_on_common_practice_alone() -> None:
    assert [one.id for one in STATEMENTS if one.sure is Sure.READ and one.source == ("practice",)] == []


@pytest.mark.parametrize("voice", Voice)
@pytest.mark.parametrize("nation", Nation)
def test_no_nation_is_told_what_belongs_to_another(nation: Nation, voice: Voice) -> None:
    others = [name for other, names in OF_ONE_NATION.items() if other is not nation for name in names]
    for one in shown(nation, Happened.DIED, voice):
        assert [name for name in others if name in one.text.msgid] == [], one.id


@pytest.mark.parametrize("happened", [Happened.NOT_SAID, Happened.HARMED])
@pytest.mark.parametrize("voice", Voice)
@pytest.mark.parametrize("nation", Nation)
def test_no_page_speaks_of_a_death_unless_the_worker_has_set_it(nation: Nation, happened: Happened, voice: Voice) -> None:
    death = re.compile(r"\b(die[sd]?|dead|deaths?|inquest|coroner)\b")
    speaking = [one for one in shown(nation, happened, voice) if death.search(one.text.msgid)]
    # When any child's review may be held, what may delay it, and who may ask for papers, say nothing about this child.
    general = ("review.name.", "review.steps.e8", "use.private.court-")
    assert [one.id for one in speaking if not all(said.startswith(general) for said in one.says)] == []
    titles = {topic.id for topic in guide().topics("review", nation, happened)}
    assert titles.isdisjoint({"process.inquest", "process.fatal-accident-inquiry", "process.child-death-review"})
    assert not any(re.search(r"death|griev|inquest", line.text.msgid) for line in guide().helplines(nation, happened))


def test_the_first_step_opens_with_what_a_review_is_and_ends_with_the_other_processes() -> None:
    there = [topic.id for topic in guide().topics("review", Nation.ENGLAND)]
    assert there[:3] == ["review.lead", "review.is", "review.is-not"]
    assert there.index("review.steps") < there.index("processes.lead") < there.index("process.police")


def test_a_family_whose_child_died_sees_the_inquest_of_its_nation() -> None:
    def processes(nation: Nation) -> set[str]:
        return {topic.id for topic in guide().topics("review", nation, Happened.DIED)}

    assert "process.inquest" in processes(Nation.ENGLAND)
    assert "process.fatal-accident-inquiry" not in processes(Nation.ENGLAND)
    assert "process.fatal-accident-inquiry" in processes(Nation.SCOTLAND)
    assert "process.inquest" not in processes(Nation.SCOTLAND)


def test_no_sentence_gives_the_child_a_tense() -> None:
    verb = re.compile(r"\{child\} (is|was|are|were|has|had|will|can|could|did|does|do|likes?|liked|loves?|loved|lives?|lived)\b")
    assert [name for name, text in every_text() if verb.search(text.msgid)] == []
    assert [name for name, text in every_text() if re.search(r"\b(is|was|are|were|does|did) \{child\}", text.msgid)] == []


def test_no_text_uses_a_word_we_never_use_or_a_straight_apostrophe() -> None:
    for name, text in every_text():
        plain = text.msgid
        for legal in LEGAL_NAMES:
            plain = plain.replace(legal, "")
        used = [word for word in NEVER if re.search(rf"\b{word}\b", plain, re.IGNORECASE)]
        assert used == [], (name, plain)
        assert not set("'\"") & set(plain), (name, plain)


def test_every_sentence_is_short_and_every_statement_is_one_or_two_of_them() -> None:
    for name, text in every_text():
        assert max(len(part.split()) for part in sentences(text.msgid)) <= 20, name
    assert [one.id for one in STATEMENTS if len(re.findall(r"[.?!](?:\s|$)", one.text.msgid)) > 3] == []


@pytest.mark.parametrize("nation", Nation)
@pytest.mark.parametrize("step", Step)
def test_a_child_of_eleven_can_read_each_topic(nation: Nation, step: Step) -> None:
    for topic in guide().topics(step, nation, Happened.DIED):
        texts = [one.text.msgid for one in topic.statements]
        assert reading_age(" ".join(text if text[-1] in ".?!" else f"{text}." for text in texts)) <= 11, topic.id


def test_only_the_four_values_stand_in_the_texts() -> None:
    assert {place for _, text in every_text() for place in re.findall(r"\{(\w*)\}", text.msgid)} <= PLACES


@pytest.mark.parametrize("nation", Nation)
def test_each_nation_hears_what_cannot_be_promised_before_anything_is_said(nation: Nation) -> None:
    said = " ".join(one.text.msgid for one in shown(nation, Happened.NOT_SAID))
    for trap in (
        "can’t be promised to stay secret",
        "A new worry about a child must be passed on.",
        "It is not because you agreed.",
        "Stopping does not rub out what was already kept.",
        "the reviewer first settles with the police",
        "Please do not photograph them or hand them over here.",
        "Nobody can promise that you will not be recognised.",
        "Police or a court may still ask what you know.",
        "obody can promise",
    ):
        assert trap in said, trap


def test_wales_hears_that_both_languages_are_equal() -> None:
    assert "people.interpreter.w-offer" in {one.id for one in shown(Nation.WALES, Happened.NOT_SAID)}


def test_telling_it_ones_own_way_comes_first_and_an_unknown_prompt_reads_as_that() -> None:
    assert guide().prompts()[0].id == OWN_WAY
    assert guide().prompt("a prompt of a newer version").id == OWN_WAY


def test_the_prompts_the_program_names_are_there() -> None:
    words = {prompt.id for prompt in guide().prompts()}
    assert {"about", "name", "loved", "day", "saw", "told", "helped"} <= words
    assert {"different", "find-out", "who-to-ask", "anything-else"} <= words
    assert [prompt.id for prompt in guide().prompts(Asked.USE)] == ["matters"]
    assert [prompt.id for prompt in guide().prompts(Asked.PHOTOGRAPH)] == [PHOTOGRAPH]
    assert {prompt.id for prompt in guide().prompts() if prompt.portrait} == {"about", "name", "loved", "day"}
    assert all(prompt.text and prompt.why for asked in Asked for prompt in guide().prompts(asked))


def test_a_possible_witness_is_asked_to_wait_where_we_ask_what_they_saw() -> None:
    for prompt_id in ("saw", "told"):
        why = guide().prompt(prompt_id).why
        assert why is not None
        assert "witness, wait until the police have been asked" in why.msgid


@pytest.mark.parametrize("nation", Nation)
def test_the_word_list_of_a_nation_has_twenty_words_or_more_each_once(nation: Nation) -> None:
    terms = [word.term.msgid for word in guide().words(nation)]
    assert len(terms) >= 20
    assert len(set(terms)) == len(terms)
    assert terms == sorted(terms, key=str.casefold)


@pytest.mark.parametrize("nation", Nation)
def test_a_number_nobody_has_rung_says_so_and_a_name_without_a_number_does_not(nation: Nation) -> None:
    lines = guide().helplines(nation, Happened.DIED)
    assert lines
    for line in lines:
        assert re.fullmatch(r"[0-9][0-9 ]{4,14}[0-9]|", line.number), line.name
        assert line.note == (NUMBER_NOTE if line.number and not line.rung_on else None)


def test_each_nation_has_the_legal_name_of_its_own_review() -> None:
    assert {nation: guide().kind_of_review(nation).title.msgid for nation in Nation} == {
        Nation.ENGLAND: "Local Child Safeguarding Practice Review",
        Nation.WALES: "Single Unified Safeguarding Review",
        Nation.SCOTLAND: "Learning Review",
        Nation.NORTHERN_IRELAND: "Case Management Review",
    }


def test_translators_get_every_text_of_the_guide() -> None:
    found = set()
    for file in [*(RESOURCES / "guide").rglob("*.toml"), RESOURCES / "pictures" / "pictures.toml"]:
        with file.open("rb") as opened:
            found |= {
                text for _, _, text, _ in extract(opened, {}, [], {"fields": "text title why meaning term said forms easy young"})
            }
    assert {text.msgid for _, text in every_text()} <= found
    assert {guide().kind_of_review(nation).title.msgid for nation in Nation} <= found
    assert not any("legislation.gov.uk" in text for text in found)


def test_that_no_number_was_rung_is_said_once_and_beside_each_where_only_some_were():
    lines = guide().helplines(Nation.ENGLAND, Happened.DIED)
    assert note_on_all(lines) == NUMBERS_NOTE
    rung = replace(lines[0], number="0800 000", rung_on=date(2026, 11, 3))
    assert note_on_all([rung, *lines[1:]]) is None
    assert [line.note for line in (rung, replace(rung, rung_on=None))] == [None, NUMBER_NOTE]
    assert note_on_all([replace(rung, rung_on=None)]) is None
    assert note_on_all([]) is None
