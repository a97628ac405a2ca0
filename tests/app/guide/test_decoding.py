"""A board or a translator edits the content files: whatever they get wrong is named and left out, and the rest is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.guide.content import Step
from app.guide.faults import ContentNotReadable
from app.guide.reading import Guide
from app.model.passages import OWN_WAY
from app.model.people import Voice
from app.model.reviews import Happened, Nation
from tests.app.guide.small_content import written

TOPICS = "guide/topics.toml"
NATIONS = '["england", "wales", "scotland", "northern-ireland"]'


def faults(folder: Path, *changes: tuple[str, str, str]) -> list[str]:
    return [str(fault) for fault in Guide(written(folder, *changes)).faults]


def statements(guide: Guide, nation: Nation = Nation.WALES, voice: Voice = Voice.STANDARD) -> list[str]:
    topics = [topic for step in Step for topic in guide.topics(step, nation, Happened.DIED, voice)]
    return [one.text.msgid for topic in topics for one in topic.statements]


def test_a_small_guide_that_is_right_is_read_without_a_fault(tmp_path: Path) -> None:
    guide = Guide(written(tmp_path))
    assert guide.faults == ()
    assert [topic.id for topic in guide.every_topic()] == ["review.lead", "process.police", "use.name"]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('source = "ALL"\n', "", "source is missing."),
        ("checked_on = 2026-11-24\n", "", "checked_on is missing."),
        ("checked_on = 2026-11-24", 'checked_on = "soon"', "checked_on should be a day, written as in 2026-11-24."),
        (f"nations = {NATIONS}", 'nations = ["cornwall"]', "nations can’t be cornwall. It can be: england, wales, "),
        (f"nations = {NATIONS}", 'nations = "wales"', "nations should be a list."),
        (f"nations = {NATIONS}", "nations = []", "nations is empty."),
        ('sure = "R"', 'sure = "U"', "sure can’t be U. It can be: R and K."),
        ('sure = "R"', 'sure = "R"\ncolour = "red"', "No key is called colour here. These are: id, text, nations, "),
        (
            'sure = "R"',
            'sure = "R"\nabout = "why"',
            "about can’t be why. It can be: for, runs, must, to-review, from-review and ask.",
        ),
        (
            "It looks at what happened.",
            "{mother} said so.",
            "text has a place that nobody fills: {mother}. These are filled: {body}, ",
        ),
        ('source = "ALL"', 'source = "E99"', "No source is called E99."),
        ('source = "ALL"', 'source = "E1"', "It has no source for wales."),
    ],
)
def test_a_statement_that_is_wrong_is_named_and_left_out_and_the_rest_stays(
    tmp_path: Path, old: str, new: str, what: str
) -> None:
    guide = Guide(written(tmp_path, (TOPICS, old, new), *_unsaid("review.lead.learn")))
    named = [str(fault) for fault in guide.faults]
    assert any(fault.startswith("topics.toml: review.lead.learn: ") and what in fault for fault in named), named
    assert "It looks at what happened." not in statements(guide)
    assert "It does not say why a child died." in statements(guide)


def _unsaid(statement: str) -> list[tuple[str, str, str]]:
    files = ("guide/easy-read/told.toml", "guide/young/told.toml")
    return [(file, f'says = "{statement}', 'says = "use.name.promise') for file in files]


def test_everything_wrong_in_one_piece_is_named_not_only_the_first(tmp_path: Path) -> None:
    found = faults(
        tmp_path,
        (TOPICS, 'sure = "R"', 'sure = "U"\ncolour = "red"'),
        (TOPICS, "checked_on = 2026-11-24", "checked_on = 3"),
        (TOPICS, 'nations = ["england"]', 'nations = ["cornwall"]'),
    )
    assert [fault for fault in found if fault.startswith("topics.toml: review.lead.")] == [
        "topics.toml: review.lead.learn: No key is called colour here. These are: id, text, nations, source, section, "
        "checked_on, checked_by, sure, happened and about.",
        "topics.toml: review.lead.learn: checked_on should be a day, written as in 2026-11-24.",
        "topics.toml: review.lead.learn: sure can’t be U. It can be: R and K.",
        "topics.toml: review.lead.england: nations can’t be cornwall. It can be: england, wales, scotland and northern-ireland.",
    ]


def test_of_two_pieces_with_one_id_the_first_stays(tmp_path: Path) -> None:
    guide = Guide(written(tmp_path, (TOPICS, 'id = "review.lead.england"', 'id = "review.lead.learn"')))
    assert "topics.toml: review.lead.learn: It stands there twice." in [str(fault) for fault in guide.faults]
    assert "In England a law asks for it." not in statements(guide, Nation.ENGLAND)


def test_a_file_that_is_no_toml_is_named_with_the_line_and_the_others_are_read(tmp_path: Path) -> None:
    guide = Guide(written(tmp_path, ("guide/words.toml", 'term = "police"', "term = police")))
    (only,) = guide.faults
    assert str(only).startswith("words.toml: It can’t be read at line 13: ")
    assert guide.words(Nation.WALES) == []
    assert statements(guide)


def test_a_file_that_breaks_off_is_named_with_its_last_line(tmp_path: Path) -> None:
    (only,) = faults(tmp_path, ("guide/words.toml", 'young = "They look into crimes."\n', 'young = """\n\n'))
    assert only.startswith("words.toml: It can’t be read at line 19: ")


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    folder = written(tmp_path)
    (folder / "words.toml").write_bytes('term = "crwner’r"'.encode("utf-16"))
    assert [str(fault) for fault in Guide(folder).faults] == ["words.toml: It is no text file in UTF-8."]


def test_a_kind_of_table_nobody_knows_is_named(tmp_path: Path) -> None:
    found = faults(tmp_path, ("guide/prompts.toml", "[[prompt]]", "[[prompts]]"))
    assert found[0].startswith("prompts.toml: No table is called prompts here. These are: [[source]], [[topic]], ")


def test_somebody_can_still_tell_it_their_own_way_without_the_file_of_prompts(tmp_path: Path) -> None:
    guide = Guide(written(tmp_path, ("guide/prompts.toml", "[[prompt]]", "[[prompt]")))
    assert guide.prompt("about").id == OWN_WAY
    assert guide.prompts() == []


def test_one_nation_without_its_kind_of_review_leaves_the_others_as_they_are(tmp_path: Path) -> None:
    guide = Guide(written(tmp_path, ("guide/kinds.toml", 'nation = "wales"', 'nation = "cymru"')))
    assert guide.kind_of_review(Nation.WALES).title.msgid == "review"
    assert guide.kind_of_review(Nation.ENGLAND).title.msgid == "Review"
    assert "kinds.toml: cymru: nation can’t be cymru." in str(guide.faults[0])


def test_with_no_kind_of_review_left_there_is_nothing_to_tell_and_it_says_where_to_look(tmp_path: Path) -> None:
    folder = written(tmp_path, ("guide/kinds.toml", "[[kind_of_review]]", "[[kind_of_review"))
    with pytest.raises(ContentNotReadable) as raised:
        Guide(folder)
    assert raised.value.faults[0].startswith("kinds.toml: It can’t be read at line 2: ")
    assert "kinds.toml" in raised.value.what.in_("en")


def test_a_voice_whose_file_is_broken_is_told_in_the_standard_one(tmp_path: Path) -> None:
    guide = Guide(written(tmp_path, ("guide/young/told.toml", "[[told]]", "[[told")))
    assert statements(guide, voice=Voice.YOUNG) == statements(guide)
    assert statements(guide, voice=Voice.EASY_READ) != statements(guide)
    (only,) = guide.faults
    assert str(only).startswith("young/told.toml: It can’t be read at line 2: ")


def test_the_faults_of_a_voice_nobody_asked_for_are_named_too(tmp_path: Path) -> None:
    for voice in ("easy-read", "young"):
        found = faults(tmp_path / voice, (f"guide/{voice}/told.toml", 'says = "use.name.promise"', 'says = "use.name.promis"'))
        assert found == [f"{voice}/told.toml: told use.name, line 1: No statement is called use.name.promis."]


def test_an_easy_read_line_whose_picture_is_not_there_is_shown_without_one(tmp_path: Path) -> None:
    guide = Guide(written(tmp_path, ("pictures/pictures.toml", "learn.svg", "book.svg")))
    (topic, *_) = guide.topics(Step.REVIEW, Nation.WALES, voice=Voice.EASY_READ)
    assert [one.picture for one in topic.statements] == [""]
    assert guide.picture("learn") is None
