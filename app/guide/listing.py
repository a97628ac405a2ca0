"""Writes the tables of docs/guide.md: every statement with its sources in each nation, its date, and the voices that say it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from app.guide.checking import Everything, due
from app.guide.content import Source, Statement, Step
from app.model.people import Voice
from app.model.reviews import Nation
from app.places import RESOURCES, ROOT

DOCUMENT = ROOT / "docs" / "guide.md"
MARK = "<!-- From here on `make guide` writes. What stands above is written by hand. -->\n"

_NATIONS = {
    Nation.ENGLAND: "England",
    Nation.WALES: "Wales",
    Nation.SCOTLAND: "Scotland",
    Nation.NORTHERN_IRELAND: "N. Ireland",
}
_STEPS = {Step.REVIEW: "Step 1: what a review is", Step.PEOPLE: "Step 2: who takes part", Step.USE: "Step 3: how words are used"}


def tables(checked: Everything) -> str:
    """The tables as Markdown: statements by step, then what else carries a date, then the sources."""
    return "\n".join([*_statements(checked), *_others(checked), *_sources(checked.standard.sources)]) + "\n"


def document(checked: Everything, written: str) -> str:
    """The whole document: `written` as it is up to the mark, and the tables below it."""
    return written.partition(MARK)[0] + MARK + "\n" + tables(checked)


def _statements(checked: Everything) -> Iterator[str]:
    for step in Step:
        yield f"## {_STEPS[step]}\n"
        yield f"| statement | {' | '.join(_NATIONS.values())} | checked | by | sure | when | look again by | Easy Read | young |"
        yield "|---" * (9 + len(_NATIONS)) + "|"
        for topic in checked.standard.topics:
            if topic.step is step:
                for one in topic.statements:
                    yield _row(checked, one)
        yield ""


def _row(checked: Everything, one: Statement) -> str:
    where = [_cited(one, nation, checked) if nation in one.nations else "·" for nation in Nation]
    again = due(one.checked_on, checked.sources(one.source))
    when = ", ".join(one.happened)
    voices = [_times_said(checked, voice, one.id) for voice in (Voice.EASY_READ, Voice.YOUNG)]
    cells = [f"`{one.id}`", *where, str(one.checked_on), one.checked_by, one.sure, when, str(again), *voices]
    return f"| {' | '.join(cells)} |"


def _cited(one: Statement, nation: Nation, checked: Everything) -> str:
    keys = " ".join(source.key for source in checked.sources(one.source) if nation in source.nations)
    return f"{keys} {one.section}".strip()


def _times_said(checked: Everything, voice: Voice, name: str) -> str:
    count = sum(name in line.says for told in checked.told[voice].values() for line in told.statements)
    return f"{count}" if count else "–"


def _others(checked: Everything) -> Iterator[str]:
    yield "## Kinds of review and helplines\n"
    yield "| what | nations | source | checked | look again by | rung |"
    yield "|---|---|---|---|---|---|"
    for kind in checked.standard.kinds:
        again = due(kind.checked_on, checked.sources(kind.source))
        yield f"| {kind.title.msgid} | {_named([kind.nation])} | {' '.join(kind.source)} | {kind.checked_on} | {again} | |"
    for line in checked.standard.helplines:
        again = due(line.checked_on, checked.sources(line.source))
        rung = line.rung_on or ("no number" if not line.number else "not yet")
        cells = [f"`{line.id}`", _named(line.nations), " ".join(line.source), str(line.checked_on), str(again), str(rung)]
        yield f"| {' | '.join(cells)} |"
    yield ""


def _sources(sources: Iterable[Source]) -> Iterator[str]:
    yield "## Sources\n"
    yield "| key | what | nations | look again by |"
    yield "|---|---|---|---|"
    for one in sources:
        where = f"{one.name}, {one.address}" if one.address else one.name
        yield f"| {one.key} | {where} | {_named(one.nations)} | {one.review_by or ''} |"


def _named(nations: Iterable[Nation]) -> str:
    given = list(nations)
    return "all" if set(given) == set(Nation) else ", ".join(_NATIONS[nation] for nation in given)


def write(path: Path = DOCUMENT) -> None:
    """Bring the document at `path` up to date."""
    path.write_text(document(Everything(RESOURCES / "guide"), path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    write()
