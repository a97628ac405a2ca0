"""A copy of locales/ that a test may change, and a language added to it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from app.language import catalogues, languages
from app.language.checking import forget
from app.places import LOCALES

Texts = Mapping[tuple[str, str], str]
"""Translations by context and English text."""


def copied(folder: Path, patch: pytest.MonkeyPatch, *also: ModuleType) -> Iterator[Path]:
    """The program reads its languages from a copy in `folder` until the test ends, and so do the modules `also`."""
    ours = folder / "locales"
    shutil.copytree(LOCALES, ours)
    patch.setattr(catalogues, "LOCALES", ours)
    patch.setattr(languages, "LOCALES", ours)
    for module in also:
        patch.setattr(module, "LOCALES", ours)
    forget()
    yield ours
    patch.undo()
    forget()


def add(locales: Path, code: str, status: str, texts: Texts) -> None:
    """One more language: a folder with its status and its catalogue, and nothing else."""
    catalogue = Catalog(locale=code)
    for (context, msgid), text in texts.items():
        catalogue.add(msgid, text, context=context or None)
    folder = locales / code / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (locales / code / "status.toml").write_text(status, encoding="utf-8")
    with (folder / "your_words.mo").open("wb") as file:
        write_mo(file, catalogue)
    forget()


def check(locales: Path, code: str, texts: str, on: str = "2026-12-01") -> None:
    """Write into the status of a language that an invented translator has checked these texts."""
    path = locales / code / "status.toml"
    told = f"\n[[checked]]\nby = \"Mair Pugh\"\nqualification = \"MCIL\"\non = {on}\ntexts = '''{texts}'''\n"
    path.write_text(path.read_text(encoding="utf-8") + told, encoding="utf-8")
    forget()
