"""The tables of docs/guide.md: what rests on which source in which nation, when it is looked at again, and who says it."""

from __future__ import annotations

from pathlib import Path

from app.guide.listing import MARK, document, tables
from tests.app.guide.small_content import everything


def row(of: str, begins: str) -> list[str]:
    (line,) = [line for line in of.splitlines() if line.startswith(begins)]
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_a_statement_stands_there_with_the_sources_of_each_nation_its_day_and_its_voices(tmp_path: Path) -> None:
    written = tables(everything(tmp_path))
    assert row(written, "| `review.lead.learn` |") == [
        "`review.lead.learn`", "ALL", "ALL", "ALL", "ALL", "2026-11-24", "authors", "R", "", "2027-11-24", "2", "2",
    ]  # fmt: skip
    assert row(written, "| `review.lead.england` |") == [
        "`review.lead.england`", "E1 section 1", "·", "·", "·", "2026-11-20", "a reviewer", "K", "", "2027-11-20", "1", "1",
    ]  # fmt: skip
    assert row(written, "| `review.lead.died` |")[8] == "died"


def test_a_statement_that_no_line_says_and_a_source_that_says_sooner_are_seen(tmp_path: Path) -> None:
    written = tables(
        everything(
            tmp_path,
            ("guide/young/told.toml", "review.lead.learn review.lead.england", "review.lead.learn"),
            ("guide/sources.toml", 'name = "A law of England"', 'name = "A law of England"\nreview_by = 2027-02-01'),
        )
    )
    assert row(written, "| `review.lead.england` |")[-3:] == ["2027-02-01", "1", "–"]
    assert row(written, "| E1 |") == ["E1", "A law of England", "England", "2027-02-01"]


def test_what_is_written_by_hand_stays_and_the_tables_are_written_anew(tmp_path: Path) -> None:
    checked = everything(tmp_path)
    once = document(checked, f"How to correct one.\n{MARK}\nold tables")
    assert once == f"How to correct one.\n{MARK}\n{tables(checked)}"
    assert document(checked, once) == once
