"""The commands that make papers without a vault: the information sheet, and the whole guide as one document to be checked."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.language.languages import all_languages, spoken
from app.model.people import Voice
from app.model.reviews import Happened, Nation

if TYPE_CHECKING:
    from app.model.local_details import LocalDetails


def add_papers(commands: Any) -> None:
    """Add the commands `sheet` and `guide-document` to the parser's commands."""
    sheet = commands.add_parser("sheet", help="make the information sheet for a family as a PDF")
    _about(sheet)
    sheet.add_argument("--voice", type=Voice, choices=list(Voice), default=Voice.STANDARD)
    sheet.add_argument("--large", action="store_true", help="large print, 18 point")
    sheet.add_argument("--local-details", type=Path, metavar="FILE", help="the board's own details, a TOML file")
    sheet.add_argument("--code", default="", help="the code of the laptop's key, to be printed on the sheet")
    sheet.set_defaults(do=_sheet)
    whole = commands.add_parser(
        "guide-document", help="make the whole guide of a nation as one PDF, for a translator or a lawyer"
    )
    _about(whole)
    whole.set_defaults(do=_guide_document)


def _about(command: argparse.ArgumentParser) -> None:
    command.add_argument("--nation", type=Nation, choices=list(Nation), required=True)
    command.add_argument("--language", default="en", help="the code of a language that the program speaks")
    command.add_argument("--happened", type=Happened, choices=list(Happened), default=Happened.NOT_SAID)
    command.add_argument("--out", type=Path, required=True, help="the PDF to write, or a folder to write it into")


def _sheet(asked: argparse.Namespace) -> int:
    from app.documents.information_sheet import InformationSheet, file_name, information_sheet

    if not _speaks(asked.language):
        return 2
    details = None
    if asked.local_details is not None:
        details = _details(asked.local_details)
        if details is None:
            return 1
    wanted = InformationSheet(
        asked.nation,
        asked.voice,
        asked.language,
        date.today(),
        large=asked.large,
        happened=asked.happened,
        details=details,
        device_code=asked.code,
    )
    return _write(asked.out, file_name(wanted), lambda: information_sheet(wanted))


def _guide_document(asked: argparse.Namespace) -> int:
    from app.documents.guide_document import file_name, guide_document

    if not _speaks(asked.language):
        return 2
    name = file_name(asked.nation, asked.language)
    return _write(asked.out, name, lambda: guide_document(asked.nation, asked.language, date.today()))


def _speaks(language: str) -> bool:
    if spoken(language):
        return True
    known = ", ".join(each.code for each in all_languages())
    print(f"The program does not speak {language!r}. It speaks: {known}.", file=sys.stderr)
    return False


def _details(file: Path) -> LocalDetails | None:
    """The details in `file`, or None once every fault in it was printed."""
    from app.guide.local_details import LocalDetailsNotReadable, read

    try:
        return read(file.read_text(encoding="utf-8"), file.name)
    except (OSError, UnicodeDecodeError):
        print(f"{file} can’t be read as a text.", file=sys.stderr)
    except LocalDetailsNotReadable as unreadable:
        for fault in unreadable.faults:
            print(fault, file=sys.stderr)
    return None


def _write(out: Path, name: str, make: Callable[[], bytes]) -> int:
    """Write what `make` gives to `out`, or as `name` into the folder `out`, whole or not at all."""
    from app.vault.durable import make_folder, write_file

    file = out if out.suffix == ".pdf" else out / name
    document = make()
    make_folder(file.parent)
    write_file(file, document)
    print(file)
    return 0
