"""The sheet holds the words in their order, on one page, and nothing that could be used without reading it."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from app.documents.recovery_sheet import recovery_sheet
from app.language.languages import all_languages
from app.vault.recovery_words import new_words

DAY = date(2026, 11, 24)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
@pytest.mark.parametrize("language", [*(one.code for one in all_languages()), "en_XA"])
def test_the_24_words_stand_numbered_from_left_to_right_on_one_page_in_every_language(language: str, tmp_path: Path):
    words, _ = new_words()
    text = _text(recovery_sheet(words, DAY, "ac51f8f9", language), tmp_path)
    assert text.count("\f") == 1
    read = text.split()
    wanted = [part for number, word in enumerate(words, start=1) for part in (str(number), word)]
    start = next(place for place in range(len(read)) if read[place : place + 2] == ["1", words[0]])
    assert read[start : start + 48] == wanted


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_it_says_where_to_keep_it_how_to_use_it_and_which_vault_it_belongs_to(tmp_path: Path):
    words, _ = new_words()
    english = _text(recovery_sheet(words, DAY, "ac51f8f9", "en"), tmp_path)
    for part in ("Keep this sheet safe", "I can’t remember it", "ac51f8f9", "24 November 2026"):
        assert part in english


def test_the_file_says_nothing_of_who_made_it_or_at_what_time():
    words, _ = new_words()
    sheet = recovery_sheet(words, DAY, "ac51f8f9", "en")
    assert sheet.startswith(b"%PDF")
    assert b"/CreationDate" not in sheet
    assert b"/Author" not in sheet
    assert recovery_sheet(words, DAY, "ac51f8f9", "en") == sheet


def test_there_is_no_picture_on_it_that_a_telephone_could_read():
    words, _ = new_words()
    assert b"/Subtype /Image" not in recovery_sheet(words, DAY, "ac51f8f9", "en")


def _text(sheet: bytes, folder: Path) -> str:
    (folder / "sheet.pdf").write_bytes(sheet)
    command = ["pdftotext", "-layout", str(folder / "sheet.pdf"), "-"]
    read = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    # Without the marks by which poppler says which way a piece of a line runs.
    return re.sub("[\u202a-\u202e\u2066-\u2069]", "", read)
