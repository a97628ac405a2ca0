"""The command `catalogue`: one language out to a translator, with pictures of where its texts stand, and in again."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import Any

from app.places import LOCALES

TEXTS = "texts"
"""The folder in that of the pictures into which the tour writes which texts stand on each; it does where there is one."""


def add_catalogue(commands: Any) -> None:
    """Add the command `catalogue` to the parser's commands."""
    whole = commands.add_parser("catalogue", help="give a language to a translator, or take it back").add_subparsers(
        required=True, metavar="out|in"
    )
    out = whole.add_parser("out", help="write one language's catalogue with pictures of where each text stands")
    out.add_argument("language", metavar="LANG")
    out.add_argument("--to", type=Path, required=True, metavar="DIR", help="the folder to write into")
    out.add_argument("--without-pictures", action="store_true", help="do not play the tour, which takes a minute or two")
    out.set_defaults(do=_out)
    taken = whole.add_parser("in", help="take a translator's catalogue in, and note who checked which texts")
    taken.add_argument("file", type=Path, metavar="FILE", help="named LANG.po, as it went out")
    taken.add_argument("--language", help="its language, where the file is called otherwise")
    taken.add_argument("--checked-by", required=True, metavar="NAME")
    taken.add_argument("--qualification", required=True)
    taken.add_argument("--on", type=date.fromisoformat, default=None, metavar="YYYY-MM-DD", help="default: today")
    taken.set_defaults(do=_in)


def _out(asked: argparse.Namespace) -> int:
    from app.language.translators import where_texts_stand, write_out

    if not _has_catalogue(asked.language):
        return 2
    folder: Path = asked.to.absolute()
    pictures, texts = folder / "pictures", folder / "pictures" / TEXTS
    texts.mkdir(parents=True, exist_ok=True)
    result = 0
    if not asked.without_pictures:
        from app.doorkeeper.faces import Opening
        from app.doorkeeper.opening import play_tour

        for old in texts.glob("*.json"):
            old.unlink()
        result = play_tour(Opening(Path(), language=asked.language, played=str(pictures)))
    where = where_texts_stand(texts)
    left = write_out(asked.language, folder / f"{asked.language}.po", where)
    _index(folder / "index.md", where)
    print(f"The catalogue, its pictures and their index are in {folder}. {left} texts are still to be confirmed.")
    return result


def _index(file: Path, where: dict[tuple[str, str], list[str]]) -> None:
    """Which texts stand on each picture, the other way round than in the catalogue."""
    on: dict[str, list[str]] = {}
    for (_, msgid), pictures in where.items():
        for picture in pictures:
            on.setdefault(picture, []).append(" ".join(msgid.split()))
    parts = [f"## pictures/{picture}\n\n" + "\n".join(f"- {text}" for text in texts) for picture, texts in sorted(on.items())]
    file.write_text("# Which texts stand on which picture\n\n" + "\n\n".join(parts) + "\n", encoding="utf-8")


def _in(asked: argparse.Namespace) -> int:
    from app.language.translators import take_in

    language = asked.language or asked.file.name.split(".")[0]
    if not _has_catalogue(language):
        return 2
    taken = take_in(asked.file, language, asked.checked_by, asked.qualification, asked.on or date.today())
    if taken.faults:
        print(f"Nothing was taken in. To be put right first: {len(taken.faults)}", *taken.faults, sep="\n", file=sys.stderr)
        return 1
    print(f"Texts changed: {taken.changed}. Texts now checked: {taken.confirmed}. “make check” looks at spelling and terms.")
    return 0


def _has_catalogue(language: str) -> bool:
    known = sorted(path.parent.parent.name for path in LOCALES.glob("*/LC_MESSAGES/your_words.po"))
    if language in known:
        return True
    print(f"There is no catalogue of {language!r}. There is one of: {', '.join(known)}.", file=sys.stderr)
    return False
