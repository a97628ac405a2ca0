"""A catalogue as a translator has it: its texts by what they are looked up by, their forms, and the places they must keep."""

from __future__ import annotations

import re
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

Key = tuple[str, str]
"""The context ("" for none) and the English text: what gettext looks a text up by."""
_PLACE = re.compile(r"\{(\w+)\}")


def key_of(message: Message) -> Key:
    """What gettext looks `message` up by."""
    return message.context or "", str(message.id[0] if isinstance(message.id, tuple) else message.id)


def texts(catalogue: Catalog) -> dict[Key, Message]:
    """Every text of `catalogue` by its key; the header is none, and neither is what has gone out of use."""
    return {key_of(message): message for message in catalogue if message.id}


def read(path: Path) -> Catalog:
    """The catalogue kept at `path`."""
    with path.open("rb") as kept:
        return read_po(kept)


def misplaced(catalogue: Catalog) -> list[str]:
    """Translations that lose a {place}, or have one that the English does not have.

    A plural form may leave {count} out: Arabic says one and two, and Welsh none, as words.
    """
    faults = []
    for key, message in texts(catalogue).items():
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        wanted = set(_PLACE.findall(" ".join(map(str, ids))))
        optional = {"count"} if isinstance(message.id, tuple) else set()
        for form in filter(None, forms_of(message)):
            got = set(_PLACE.findall(form))
            if got - wanted or wanted - got - optional:
                faults.append(f"places {sorted(got)} where the English has {sorted(wanted)}: {named(key)}")
    return faults


def forms_of(message: Message) -> tuple[str, ...]:
    """Every form of a translation; "" where it is empty."""
    return tuple(message.string) if isinstance(message.string, tuple | list) else (message.string or "",)


def named(key: Key) -> str:
    """A text as a fault names it."""
    context, text = key
    return f"{text[:80]!r}" + (f" ({context})" if context else "")
