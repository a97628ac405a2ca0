"""What must be true of the catalogues, as functions that give the faults they find, each as one sentence."""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg

from app.language.catalogue_file import Key, forms_of, key_of, misplaced, named, read, texts

__all__ = ["Key", "forms_of", "key_of", "misplaced", "named", "read", "texts"]

ROOT = Path(__file__).resolve().parent.parent.parent
TEMPLATE = ROOT / "locales" / "your_words.pot"


@cache
def texts_of_the_tree() -> dict[Key, Message]:
    """Every text that the code and the guide hold now, found as `make catalogues` finds it."""
    return _extracted(*_mapping())


@cache
def texts_of_voices(lacking: tuple[str, ...]) -> frozenset[Key]:
    """The texts that stand only in these voices of the guide: in a folder named like one, or in a field of their own."""
    methods, options = _mapping()
    fields = {VOICE_FIELDS[voice] for voice in lacking}
    methods = [*((f"resources/guide/{voice}/**.toml", "ignore") for voice in lacking), *methods]
    for told in options.values():
        if "fields" in told:
            told["fields"] = " ".join(field for field in told["fields"].split() if field not in fields)
    return frozenset(texts_of_the_tree()) - frozenset(_extracted(methods, options))


VOICE_FIELDS = {"easy-read": "easy", "young": "young"}
"""The field in which the files of the standard voice say a text in another."""


def _mapping() -> tuple[list[tuple[str, str]], dict[str, dict[str, str]]]:
    with (ROOT / "babel.cfg").open(encoding="utf-8") as told:
        return parse_mapping_cfg(told)


def _extracted(methods: list[tuple[str, str]], options: dict[str, dict[str, str]]) -> dict[Key, Message]:
    found = Catalog()
    for file, line, msgid, comments, context in extract_from_dir(ROOT, methods, options, comment_tags=("NOTE:",)):
        found.add(msgid, None, [(file, line)], auto_comments=comments, context=context)
    return texts(found)


def translations() -> list[Path]:
    """Every translated catalogue of the tree."""
    return sorted((ROOT / "locales").glob("*/LC_MESSAGES/your_words.po"))


def drift(now: dict[Key, Message], kept: dict[Key, Message]) -> list[str]:
    """What a catalogue lacks, holds too much of, or has in another form than the tree."""
    faults = [f"missing: {named(key)}" for key in now if key not in kept]
    faults += [f"no longer in use: {named(key)}" for key in kept if key not in now]
    faults += [
        f"with and without plural forms: {named(key)}"
        for key, message in now.items()
        if key in kept and isinstance(message.id, tuple) != isinstance(kept[key].id, tuple)
    ]
    return faults


def voices_of(path: Path) -> tuple[str, ...]:
    """The voices that the language of a catalogue has in full, by its status file."""
    told = tomllib.loads((path.parent.parent / "status.toml").read_text(encoding="utf-8"))
    return tuple(told["voices"])


def untranslated(catalogue: Catalog, may_lack: Collection[Key] = ()) -> list[str]:
    """Texts without a translation, with one that is only guessed (fuzzy: gettext skips it), or with a plural form left out.

    `may_lack`: texts that stand only in voices of the guide that the language does not have.
    """
    faults = []
    for key, message in texts(catalogue).items():
        forms = forms_of(message)
        if not any(forms):
            if key in may_lack:
                continue
            faults.append(f"not translated: {named(key)}")
        elif message.fuzzy:
            faults.append(f"only guessed (fuzzy): {named(key)}")
        elif not all(forms) or (isinstance(message.id, tuple) and len(forms) != catalogue.num_plurals):
            faults.append(f"a plural form is empty: {named(key)}")
    return faults
