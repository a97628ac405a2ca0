"""A board or a translator edits the content files: whatever they get wrong is named, with its file and its id."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.guide.decoding import ContentNotReadable
from app.guide.reading import Guide

SOURCE = '[[source]]\nkey = "E1"\nname = "A law"\nnations = ["england"]\n'
TOPIC = '[[topic]]\nid = "review.lead"\nstep = "review"\nkind = "lead"\ntitle = "What a review is"\n'


def statement(**changed: str) -> str:
    fields = {
        "id": '"review.lead.learn"', "text": '"It looks at what happened."', "nations": '["england"]', "source": '"E1"',
        "checked_on": "2026-11-24", "checked_by": '"authors"', "sure": '"R"',
    } | changed  # fmt: skip
    return "[[topic.statement]]\n" + "".join(f"{name} = {value}\n" for name, value in fields.items() if value)


def faults(folder: Path, **files: str) -> tuple[str, ...]:
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentNotReadable) as raised:
        Guide(folder)
    return raised.value.faults


def test_a_small_guide_that_is_right_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(SOURCE + TOPIC + statement(), encoding="utf-8")
    assert [topic.id for topic in Guide(tmp_path).every_topic()] == ["review.lead"]


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        ({"source": ""}, "source"),
        ({"checked_on": ""}, "checked_on"),
        ({"checked_on": '"soon"'}, "checked_on"),
        ({"nations": '["cornwall"]'}, "nations"),
        ({"nations": "[]"}, "nations"),
        ({"sure": '"U"'}, "sure"),
        ({"colour": '"red"'}, "colour"),
        ({"text": '"{mother} said so."'}, "mother"),
        ({"source": '"E99"'}, "E99"),
        ({"source": '""'}, "no source for england"),
        ({"nations": '["england", "wales"]'}, "no source for wales"),
    ],
)
def test_a_statement_that_is_wrong_is_named_with_what_is_wrong(tmp_path: Path, changed: dict[str, str], what: str) -> None:
    (only,) = faults(tmp_path, guide=SOURCE + TOPIC + statement(**changed))
    assert "review.lead.learn" in only
    assert what in only


def test_every_fault_is_named_not_only_the_first(tmp_path: Path) -> None:
    two = statement(id='"review.lead.one"', sure='"U"') + statement(id='"review.lead.two"', nations='["cornwall"]')
    found = faults(tmp_path, law=SOURCE, guide=TOPIC + two + statement())
    assert len(found) == 2
    assert found[0].startswith("guide.toml: review.lead.one:")
    assert found[1].startswith("guide.toml: review.lead.two:")


def test_an_id_that_stands_twice_is_named(tmp_path: Path) -> None:
    (only,) = faults(tmp_path, guide=SOURCE + TOPIC + statement() + statement())
    assert only == "guide.toml: review.lead.learn: stands there twice"


def test_a_file_that_is_no_toml_and_a_kind_nobody_knows_are_named(tmp_path: Path) -> None:
    found = faults(tmp_path, broken="[[topic", other='[[topics]]\nid = "x"\n')
    assert found[0].startswith("broken.toml:")
    assert found[1] == "other.toml: topics is no kind of content"


def test_the_trouble_names_the_place_to_whoever_reads_it(tmp_path: Path) -> None:
    (tmp_path / "guide.toml").write_text(SOURCE + TOPIC + statement(sure='"U"'), encoding="utf-8")
    with pytest.raises(ContentNotReadable) as raised:
        Guide(tmp_path)
    assert "guide.toml: review.lead.learn" in raised.value.what.in_("en")
