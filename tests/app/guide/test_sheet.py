"""What of the guide is chosen for the information sheet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.guide import sheet
from app.guide.checking import TRAPS
from app.guide.content import TopicKind
from app.guide.reading import guide
from app.model.people import Voice
from app.model.reviews import Happened, Nation

EVERY = [(nation, voice) for nation in Nation for voice in Voice]


def test_every_topic_and_every_statement_that_is_named_is_in_the_guide() -> None:
    topics = {topic.id: topic for topic in guide().every_topic()}
    named = [name for ids in sheet.ORDER.values() for name in ids if name != sheet.MEETING]
    assert not [name for name in named if name not in topics]
    assert len(set(named)) == len(named)
    statements = {one.id for name in named for one in topics[name].statements}
    assert statements >= sheet.LEFT_OUT


def test_no_caution_and_no_trap_can_be_left_out() -> None:
    cautions = {topic.id for topic in guide().every_topic() if topic.kind is TopicKind.CAUTION}
    assert cautions <= {name for ids in sheet.ORDER.values() for name in ids}
    trapped = {name for ids in TRAPS.values() for name in ids}
    cautious = {one.id for topic in guide().every_topic() if topic.id in cautions for one in topic.statements}
    assert not sheet.LEFT_OUT & (trapped | cautious)


@pytest.mark.parametrize(("nation", "voice"), EVERY)
def test_each_part_has_something_to_say_in_each_nation_and_voice(nation: Nation, voice: Voice) -> None:
    parts = sheet.parts(guide(), nation, Happened.NOT_SAID, voice)
    assert [part.id for part in parts] == list(sheet.ORDER)
    assert all(topic.statements or topic.id == sheet.MEETING for part in parts for topic in part.topics)


@pytest.mark.parametrize("voice", list(Voice))
def test_a_line_goes_only_when_everything_it_says_is_left_out(voice: Voice) -> None:
    without = ("review.runs.body",)
    whole = sheet.parts(guide(), Nation.WALES, Happened.NOT_SAID, voice)
    less = sheet.parts(guide(), Nation.WALES, Happened.NOT_SAID, voice, without)

    def said(parts: list[sheet.Part]) -> set[str]:
        return {name for part in parts for topic in part.topics for one in topic.statements for name in (one.says or (one.id,))}

    assert said(whole) - said(less) == set(without)


def test_a_line_that_says_two_things_stays_while_one_of_them_is_said() -> None:
    topic = next(topic for topic in guide().every_topic() if topic.id == "use.readers")
    line = replace(topic.statements[0], says=("use.readers.worker", "use.readers.team"))
    told = replace(topic, statements=(line,))
    assert sheet._said(told, {"use.readers.worker"}) == told
    assert sheet._said(told, {"use.readers.worker", "use.readers.team"}) is None
