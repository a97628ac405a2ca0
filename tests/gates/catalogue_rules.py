"""What must be true of the catalogues, as functions that give the faults they find, each as one sentence."""

from __future__ import annotations

import re
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

Key = tuple[str, str]
"""The context ("" for none) and the English text: what gettext looks a text up by."""

ROOT = Path(__file__).resolve().parent.parent.parent
TEMPLATE = ROOT / "locales" / "your_words.pot"
_PLACE = re.compile(r"\{(\w+)\}")


def key_of(message: Message) -> Key:
    """What gettext looks `message` up by."""
    return message.context or "", message.id[0] if isinstance(message.id, tuple) else message.id


def texts(catalogue: Catalog) -> dict[Key, Message]:
    """Every text of `catalogue` by its key; the header is none, and neither is what has gone out of use."""
    return {key_of(message): message for message in catalogue if message.id}


def texts_of_the_tree() -> dict[Key, Message]:
    """Every text that the code and the guide hold now, found as `make catalogues` finds it."""
    with (ROOT / "babel.cfg").open(encoding="utf-8") as told:
        methods, options = parse_mapping_cfg(told)
    found = Catalog()
    for file, line, msgid, comments, context in extract_from_dir(ROOT, methods, options, comment_tags=("NOTE:",)):
        found.add(msgid, None, [(file, line)], auto_comments=comments, context=context)
    return texts(found)


def read(path: Path) -> Catalog:
    """The catalogue kept at `path`."""
    with path.open("rb") as kept:
        return read_po(kept)


def translations() -> list[Path]:
    """Every translated catalogue of the tree."""
    return sorted((ROOT / "locales").glob("*/LC_MESSAGES/your_words.po"))


def drift(now: dict[Key, Message], kept: dict[Key, Message]) -> list[str]:
    """What a catalogue lacks, holds too much of, or has in another form than the tree."""
    faults = [f"missing: {_named(key)}" for key in now if key not in kept]
    faults += [f"no longer in use: {_named(key)}" for key in kept if key not in now]
    faults += [
        f"with and without plural forms: {_named(key)}"
        for key, message in now.items()
        if key in kept and isinstance(message.id, tuple) != isinstance(kept[key].id, tuple)
    ]
    return faults


def untranslated(catalogue: Catalog) -> list[str]:
    """Texts without a translation, with one that is only guessed (fuzzy: gettext skips it), or with a plural form left out."""
    faults = []
    for key, message in texts(catalogue).items():
        forms = _forms(message)
        if not any(forms):
            faults.append(f"not translated: {_named(key)}")
        elif message.fuzzy:
            faults.append(f"only guessed (fuzzy): {_named(key)}")
        elif not all(forms) or (isinstance(message.id, tuple) and len(forms) != catalogue.num_plurals):
            faults.append(f"a plural form is empty: {_named(key)}")
    return faults


def misplaced(catalogue: Catalog) -> list[str]:
    """Translations that lose a {place}, or have one that the English does not have.

    A plural form may leave {count} out: Arabic says one and two, and Welsh none, as words.
    """
    faults = []
    for key, message in texts(catalogue).items():
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        wanted = set(_PLACE.findall(" ".join(ids)))
        optional = {"count"} if isinstance(message.id, tuple) else set()
        for form in filter(None, _forms(message)):
            got = set(_PLACE.findall(form))
            if got - wanted or wanted - got - optional:
                faults.append(f"places {sorted(got)} where the English has {sorted(wanted)}: {_named(key)}")
    return faults


def _forms(message: Message) -> tuple[str, ...]:
    return tuple(message.string) if isinstance(message.string, tuple | list) else (message.string or "",)


def _named(key: Key) -> str:
    context, text = key
    return f"{text[:80]!r}" + (f" ({context})" if context else "")
