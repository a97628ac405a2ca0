"""The commands that make papers: a sheet for each nation, voice and language, and the guide to be checked, without a vault."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from app.doorkeeper.command import main
from app.places import RESOURCES, ROOT

EXAMPLE = str(RESOURCES / "local-details" / "example.toml")


def text_of(file: Path) -> str:
    pages = pypdfium2.PdfDocument(file.read_bytes())
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pages).split())


def test_a_sheet_is_written_into_a_folder_that_is_made_or_to_the_file_that_is_named(tmp_path: Path) -> None:
    asked = ["sheet", "--nation", "wales", "--voice", "easy-read", "--language", "cy", "--local-details", EXAMPLE]
    assert main([*asked, "--out", str(tmp_path / "new" / "sheets")]) == 0
    (made,) = (tmp_path / "new" / "sheets").iterdir()
    assert made.name == "sheet-wales-easy-read-cy.pdf"
    assert "Bwrdd Diogelu Glasfryn" in text_of(made)
    assert main([*asked, "--large", "--code", "ABCDE-FGHJK-LMNPQ-RSTUV", "--out", str(tmp_path / "one.pdf")]) == 0
    assert "ABCDE-FGHJK-LMNPQ-RSTUV" in text_of(tmp_path / "one.pdf")
    usual, large = (len(pypdfium2.PdfDocument(file.read_bytes())) for file in (made, tmp_path / "one.pdf"))
    assert large > usual
    assert not list(tmp_path.rglob("*.new"))


def test_a_death_is_on_a_sheet_only_when_it_is_asked_for(tmp_path: Path) -> None:
    asked = ["sheet", "--nation", "england", "--out"]
    assert main([*asked, str(tmp_path / "a.pdf")]) == 0
    assert main([*asked, str(tmp_path / "b.pdf"), "--happened", "died"]) == 0
    assert "Child Death Helpline" not in text_of(tmp_path / "a.pdf")
    assert "Child Death Helpline" in text_of(tmp_path / "b.pdf")


def test_the_whole_guide_of_a_nation_is_one_document(tmp_path: Path) -> None:
    assert main(["guide-document", "--nation", "scotland", "--language", "cy", "--out", str(tmp_path)]) == 0
    assert "review.is.systems" in text_of(tmp_path / "guide-scotland-cy.pdf")


def test_what_is_wrong_in_a_file_of_local_details_is_named_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "ours.toml"
    wrong.write_text('name = "A"\n[[contact]]\nrole = "B"\nemail = "no address"\n[[paragraph]]\ntopic = "no.such"\ntext = "C"\n')
    out = tmp_path / "sheet.pdf"
    assert main(["sheet", "--nation", "wales", "--local-details", str(wrong), "--out", str(out)]) == 1
    said = capsys.readouterr().err
    assert "ours.toml" in said
    assert "email" in said
    assert "no.such" in said
    assert main(["sheet", "--nation", "wales", "--local-details", str(tmp_path / "none.toml"), "--out", str(out)]) == 1
    assert not out.exists()


def test_a_language_the_program_does_not_speak_is_said_with_those_it_speaks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sheet", "--nation", "wales", "--language", "fr", "--out", str(tmp_path)]) == 2
    assert "It speaks: en, cy" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_folder_that_can_not_be_written_is_said_plainly(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert main(["sheet", "--nation", "wales", "--out", str(tmp_path / "file" / "sheet.pdf")]) == 1
    assert capsys.readouterr().err


def test_make_sheets_makes_one_for_each_nation_voice_and_language() -> None:
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8").partition("sheets: ")[2].partition("# ----")[0]
    assert "$(NATIONS)" in recipe
    assert "$(VOICES)" in recipe
    assert "in en cy" in recipe
    assert "--out sheets-output" in recipe
