"""Nothing about another person, and nothing that is the worker's alone, reaches a contributor's file or any of their pages."""

from __future__ import annotations

import pytest

from tests.family import Family
from tests.planted import OWN_PROMISE, plant
from tests.ui.family.conftest import Open
from tests.ui.measure import spoken_texts
from ui.family.page import ROUTES


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_page_and_no_row_of_the_file_holds_what_is_the_workers_or_anothers(opened: Open, language: str):
    marks: list[str] = []

    def planted(family: Family) -> None:
        marks.extend(plant(family))

    one = opened(prepare=planted)
    assert len(marks) > 40
    tables = [row[0] for row in one.store.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    rows = str([one.store.connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables])
    assert OWN_PROMISE in rows
    assert [mark for mark in marks if mark in rows] == []
    others = (one.family.other.name, one.family.other.id, one.family.other.contributor_id)
    assert not [secret for secret in others if secret in rows]
    one.room.set_language(language)
    read = ""
    for page in ROUTES:
        one.go(page)
        read += "\n".join(spoken_texts())
    assert OWN_PROMISE in read
    assert [mark for mark in (*marks, one.family.other.name) if mark in read] == []
