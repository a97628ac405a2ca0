"""The pictures of the Easy Read voice: which there are, and what each shows in words."""

from __future__ import annotations

from pathlib import Path

from app.guide import faults as said
from app.guide.content import Picture
from app.guide.faults import Fault
from app.guide.forms import PictureForm
from app.guide.typed_toml import Reader
from app.language.message import Message


def read_pictures(folder: Path) -> tuple[dict[str, Picture], list[Fault]]:
    """The pictures that `folder`/pictures.toml lists, by key, and what is wrong there. One without a file is left out."""
    reader = Reader()
    found: dict[str, Picture] = {}
    name = f"{folder.name}/pictures.toml"
    tables = reader.lists(reader.tables(folder / "pictures.toml", name), name, ["picture"])
    for piece in tables.get("picture", []):
        form = reader.form(name, piece, PictureForm)
        if not form:
            continue
        path = folder / form.file
        if not form.text.strip():
            reader.fault(name, form.key, said.EMPTY.of(key="text"))
        elif not path.is_file():
            reader.fault(name, form.key, said.NO_FILE.of(wrong=form.file))
        else:
            found[form.key] = Picture(form.key, path, Message(form.text), form.mirror, form.code)
    return found, reader.faults
