"""The sheet holds the words in their order, on one page, and nothing that could be used without reading it."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from app.documents.recovery_sheet import recovery_sheet
from app.vault.recovery_words import new_words

DAY = date(2026, 11, 24)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
@pytest.mark.parametrize("language", ["en", "cy", "ar", "en_XA"])
def test_the_24_words_stand_numbered_from_left_to_right_on_one_page_in_every_language(language: str, tmp_path: Path):
    words, _ = new_words()
    text = _text(recovery_sheet(words, DAY, "ac51f8f9", language), tmp_path)
    assert text.count("\f") == 1
    read = text.split()
    wanted = [part for number, word in enumerate(words, start=1) for part in (str(number), word)]
    start = next(place for place in range(len(read)) if read[place : place + 2] == ["1", words[0]])
    assert read[start : start + 48] == wanted


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_a_right_to_left_language_is_told_in_english_because_its_letters_could_not_be_joined(tmp_path: Path):
    words, _ = new_words()
    english, arabic = (_text(recovery_sheet(words, DAY, "ac51f8f9", language), tmp_path) for language in ("en", "ar"))
    assert arabic == english
    assert "Keep this sheet safe" in english
    assert "I can’t remember it" in english
    assert "ac51f8f9" in english
    assert "24 November 2026" in english


def test_the_file_says_nothing_of_who_made_it_or_when():
    words, _ = new_words()
    sheet = recovery_sheet(words, DAY, "ac51f8f9", "en")
    assert sheet.startswith(b"%PDF")
    assert b"/CreationDate (D:2000" in sheet
    assert recovery_sheet(words, DAY, "ac51f8f9", "en") == sheet


def test_there_is_no_picture_on_it_that_a_telephone_could_read():
    words, _ = new_words()
    assert b"/Subtype /Image" not in recovery_sheet(words, DAY, "ac51f8f9", "en")


def _text(sheet: bytes, folder: Path) -> str:
    (folder / "sheet.pdf").write_bytes(sheet)
    command = ["pdftotext", "-layout", str(folder / "sheet.pdf"), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
