"""A language goes out to a translator and comes back: through the rules, whole or not at all, with who checked what."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from app.doorkeeper import catalogue as command
from app.doorkeeper.command_line import parser
from app.language import translators
from app.language.catalogue_file import texts
from app.language.checking import check_of, is_checked
from app.language.message import Message
from app.language.translators import take_in, where_texts_stand, write_out
from tests import locales as langs

PAUSE = Message("Pause")
ON = date(2026, 12, 1)


@pytest.fixture
def locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    yield from langs.copied(tmp_path, monkeypatch, translators, command)


@pytest.fixture
def sent(locales: Path, tmp_path: Path) -> Path:
    file = tmp_path / "cy.po"
    assert write_out("cy", file, {("", "Pause"): ["01-a.png", "02-b.png", "03-c.png", "04-d.png"]}) > 1000
    return file


def _changed(file: Path, **said: str) -> Catalog:
    """The file as a translator gives it back, with some texts confirmed, and others said otherwise."""
    with file.open("rb") as opened:
        catalogue = read_po(opened)
    for entry in texts(catalogue).values():
        for english, text in said.items():
            if entry.id == english and not entry.context:
                entry.string = text or entry.string
                entry.flags.discard("fuzzy")
    with file.open("wb") as opened:
        write_po(opened, catalogue, width=0)
    return catalogue


def test_each_text_goes_out_with_the_first_pictures_it_stands_on_and_a_mark_to_be_confirmed(sent: Path) -> None:
    with sent.open("rb") as opened:
        entry = texts(read_po(opened))["", "Pause"]
    assert [one for one in entry.auto_comments if one.startswith("picture: ")] == [
        "picture: 01-a.png", "picture: 02-b.png", "picture: 03-c.png",
    ]  # fmt: skip
    assert entry.fuzzy


def test_what_comes_back_as_it_went_out_checks_nothing(sent: Path, locales: Path) -> None:
    before = (locales / "cy" / "status.toml").read_bytes()
    po = locales / "cy" / "LC_MESSAGES" / "your_words.po"
    told = texts_of(po)
    assert take_in(sent, "cy", "Mair Pugh", "MCIL", ON) == ("cy", (), 0, 0)
    assert (locales / "cy" / "status.toml").read_bytes() == before
    assert texts_of(po) == told


def texts_of(po: Path) -> dict[tuple[str, str], tuple[object, bool]]:
    with po.open("rb") as opened:
        return {key: (entry.string, entry.fuzzy) for key, entry in texts(read_po(opened)).items()}


def test_what_a_translator_confirms_is_checked_by_them_and_nothing_else_is(sent: Path, locales: Path) -> None:
    _changed(sent, Pause="")
    taken = take_in(sent, "cy", 'Mair "M" Pugh', "MCIL", ON)
    assert (taken.faults, taken.changed, taken.confirmed) == ((), 0, 1)
    assert is_checked(PAUSE, "cy")
    found = check_of(PAUSE, "cy")
    assert found is not None
    assert (found.by, found.qualification, found.on) == ('Mair "M" Pugh', "MCIL", ON)
    assert not is_checked(Message("Close"), "cy")
    # It goes out again without the mark, and coming back notes nothing twice.
    again = sent.with_name("again.po")
    write_out("cy", again, {})
    with again.open("rb") as opened:
        assert not texts(read_po(opened))["", "Pause"].fuzzy
    assert take_in(again, "cy", "Other", "None", ON).confirmed == 0


def test_a_text_that_a_translator_changes_is_shown_at_once_and_checked(sent: Path, locales: Path) -> None:
    _changed(sent, Pause="Saib fach")
    taken = take_in(sent, "cy", "Mair Pugh", "MCIL", ON)
    assert (taken.changed, taken.confirmed) == (1, 1)
    assert PAUSE.in_("cy") == "Saib fach"
    assert is_checked(PAUSE, "cy")


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ("Saib.", "it ends in '.' where the English ends in 'nothing': 'Pause'"),
        ("{pwy} saib", "places ['pwy'] where the English has []: 'Pause'"),
    ],
)
def test_a_file_that_breaks_a_rule_is_refused_whole_and_says_why(sent: Path, locales: Path, said: str, fault: str) -> None:
    po, status = locales / "cy" / "LC_MESSAGES" / "your_words.po", locales / "cy" / "status.toml"
    before = po.read_bytes(), status.read_bytes()
    _changed(sent, Pause=said, Close="Cau hwn")
    assert fault in take_in(sent, "cy", "Mair Pugh", "MCIL", ON).faults
    assert (po.read_bytes(), status.read_bytes()) == before
    assert PAUSE.in_("cy") != said


def test_a_text_that_is_not_ours_and_a_file_that_is_no_catalogue_are_refused(sent: Path, locales: Path, tmp_path: Path) -> None:
    catalogue = Catalog(locale="cy")
    catalogue.add("Never said here", "Erioed")
    other = tmp_path / "other.po"
    with other.open("wb") as opened:
        write_po(opened, catalogue)
    assert take_in(other, "cy", "M", "Q", ON).faults == ("not a text of the program: 'Never said here'",)
    other.write_bytes(b"\xff\xfe not a catalogue")
    assert len(take_in(other, "cy", "M", "Q", ON).faults) == 1


def test_where_a_text_stands_is_read_from_what_the_tour_wrote(tmp_path: Path) -> None:
    (tmp_path / "02-b.json").write_text(json.dumps([["", "Pause"]]), encoding="utf-8")
    (tmp_path / "01-a.json").write_text(json.dumps([["", "Pause"], ["young", "Stop"]]), encoding="utf-8")
    assert where_texts_stand(tmp_path) == {("", "Pause"): ["01-a.png", "02-b.png"], ("young", "Stop"): ["01-a.png"]}


def test_the_command_sends_a_language_out_and_takes_it_in(
    locales: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = parser().parse_args(["catalogue", "out", "cy", "--to", str(tmp_path / "sent"), "--without-pictures"])
    assert out.do(out) == 0
    file = tmp_path / "sent" / "cy.po"
    assert (tmp_path / "sent" / "index.md").exists()
    _changed(file, Pause="")
    back = ["catalogue", "in", str(file), "--checked-by", "Mair Pugh", "--qualification", "MCIL", "--on", "2026-12-01"]
    taken = parser().parse_args(back)
    assert taken.do(taken) == 0
    assert "Texts now checked: 1." in capsys.readouterr().out
    _changed(file, Pause="Saib:")
    assert taken.do(taken) == 1
    assert "Nothing was taken in." in capsys.readouterr().err
    unknown = parser().parse_args(["catalogue", "out", "xx", "--to", str(tmp_path / "none")])
    assert unknown.do(unknown) == 2
    assert not (tmp_path / "none").exists()
