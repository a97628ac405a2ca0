"""The list before a meeting is data: each item that is wrong is named, and the program's own has none."""

from __future__ import annotations

from pathlib import Path

from app.guide.before_meeting import items, read_items
from app.model.people import AgeGroup

GOOD = '[[item]]\nid = "{id}"\ntitle = "T"\ntext = "T"\nwhy = "W"\n'


def test_every_bad_item_of_the_list_is_named_with_its_file_and_the_good_ones_are_read(tmp_path: Path):
    file = tmp_path / "list.toml"
    bad = GOOD.format(id="a") + GOOD.format(id="b") + 'first = "yes"\n' + '[[item]]\nid = "c"\n'
    file.write_text(GOOD.format(id="a") + bad)
    found, faults = read_items(file)
    said = "\n".join(str(fault) for fault in faults)
    assert {item.id for item in found} == {"a"}
    for place in ("list.toml: a: It stands there twice.", "list.toml: b: first", "list.toml: c: title is missing."):
        assert place in said


def test_the_list_that_comes_with_the_program_is_whole():
    first = {item.id for item in items() if item.first}
    assert {"safety", "contact", "legal", "interpreter", "child-careful"} <= first
    children = {item.id for item in items() if item.people == (AgeGroup.CHILD,)}
    assert {"child-space", "child-voice", "child-audience", "child-influence"} <= children
