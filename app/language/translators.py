"""One language for a translator: its catalogue with a picture of where each text stands, and what comes back of it."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, write_po

from app.language import checking
from app.language import translation_rules as rules
from app.language.catalogue_file import Key, forms_of, key_of, misplaced, named, read, texts
from app.language.checking import check_of, forget, print_of, says_something
from app.language.message import Message
from app.places import LOCALES

PICTURE = "picture: "
"""How a comment of a text begins that names a picture on which it stands."""
MOST_PICTURES = 3
STILL_TO_CONFIRM = "fuzzy"
"""gettext's flag. Going out it stands at what nobody has checked; who takes it away, or changes the text, confirms it."""


class Taken(NamedTuple):
    """What came of a file: the faults for which it was refused, or how many texts were changed and are now checked."""

    language: str
    faults: tuple[str, ...] = ()
    changed: int = 0
    confirmed: int = 0


def write_out(language: str, file: Path, pictures: Mapping[Key, Sequence[str]]) -> int:
    """Write the catalogue of `language` as a translator takes it, and give how many texts are still to be confirmed."""
    catalogue = read(_kept(language))
    left = 0
    for key, entry in texts(catalogue).items():
        entry.auto_comments = [*entry.auto_comments, *(PICTURE + name for name in pictures.get(key, ())[:MOST_PICTURES])]
        if any(forms_of(entry)) and says_something(_message(entry)) and check_of(_message(entry), language) is None:
            entry.flags.add(STILL_TO_CONFIRM)
            left += 1
    _write(file, catalogue)
    return left


def where_texts_stand(folder: Path) -> dict[Key, list[str]]:
    """The pictures on which each text stands, as the tour has written it into `folder`, the first picture first."""
    found: dict[Key, list[str]] = {}
    for told in sorted(folder.glob("*.json")):
        for context, msgid in json.loads(told.read_text(encoding="utf-8")):
            found.setdefault((context, msgid), []).append(f"{told.stem}.png")
    return found


def take_in(file: Path, language: str, by: str, qualification: str, on: date) -> Taken:
    """Put a translator's file into the catalogue of `language`, and note what they confirmed, unless any rule is broken."""
    try:
        given = texts(read(file))
    except (PoFileError, UnicodeDecodeError, ValueError) as unreadable:
        return Taken(language, (f"the file can’t be read as a catalogue (PO): {unreadable}",))
    catalogue = read(_kept(language))
    ours = texts(catalogue)
    faults = [f"not a text of the program: {named(key)}" for key in given if key not in ours]
    changed, confirmed = [], []
    for key, entry in given.items():
        if key not in ours or not all(forms_of(entry)):
            continue
        kept = ours[key]
        if len(forms_of(entry)) != len(forms_of(kept)):
            faults.append(f"another number of plural forms than the language has: {named(key)}")
        elif forms_of(entry) != forms_of(kept):
            kept.string = entry.string
            changed.append(key)
            confirmed.append(key)
        elif STILL_TO_CONFIRM not in entry.flags:
            confirmed.append(key)
        if key in confirmed:
            kept.flags.discard(STILL_TO_CONFIRM)
    for rule in (misplaced, rules.marked_up, rules.other_sentences, rules.too_long, rules.still_english):
        faults += rule(_only(catalogue, changed))
    if faults:
        return Taken(language, tuple(faults))
    _write(_kept(language), catalogue)
    _compile(language, catalogue)
    forget()
    messages = [_message(ours[key]) for key in confirmed]
    new = [one for one in messages if says_something(one) and check_of(one, language) is None]
    if new:
        _note(language, by, qualification, on, [print_of(one, language) for one in new])
    return Taken(language, (), len(changed), len(new))


def _only(catalogue: Catalog, keys: Sequence[Key]) -> Catalog:
    """The texts that were changed, so that a translator is told of their own."""
    only = Catalog(locale=catalogue.locale)
    wanted = set(keys)
    for key, entry in texts(catalogue).items():
        if key in wanted:
            only.add(entry.id, entry.string, entry.locations, context=entry.context)
    return only


def _message(entry: Entry) -> Message:
    context, msgid = key_of(entry)
    return checking.entry(context, msgid, str(entry.id[1]) if isinstance(entry.id, tuple) else "")


def _kept(language: str) -> Path:
    return LOCALES / language / "LC_MESSAGES" / "your_words.po"


def _note(language: str, by: str, qualification: str, on: date, prints: Sequence[str]) -> None:
    rows = sorted(prints)
    lines = "\n".join(" ".join(rows[start : start + 7]) for start in range(0, len(rows), 7))
    who = f"by = {_quoted(by)}\nqualification = {_quoted(qualification)}\non = {on.isoformat()}"
    told = f"\n[[checked]]\n{who}\ntexts = '''\n{lines}\n'''\n"
    path = LOCALES / language / "status.toml"
    _replace(path, path.read_text(encoding="utf-8") + told)
    forget()


def _quoted(text: str) -> str:
    # A TOML string of one line is written as a JSON one.
    return json.dumps(" ".join(text.split()), ensure_ascii=False)


def _write(file: Path, catalogue: Catalog) -> None:
    new = file.with_name(file.name + ".new")
    with new.open("wb") as opened:
        write_po(opened, catalogue, width=0, ignore_obsolete=True)
    os.replace(new, file)


def _compile(language: str, catalogue: Catalog) -> None:
    path = _kept(language).with_suffix(".mo")
    new = path.with_name(path.name + ".new")
    with new.open("wb") as opened:
        write_mo(opened, catalogue)
    os.replace(new, path)


def _replace(path: Path, text: str) -> None:
    new = path.with_name(path.name + ".new")
    new.write_text(text, encoding="utf-8")
    os.replace(new, path)
