"""Recordings and drawings in what is signed: their hashes are sealed, the copy names one and shows the other."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader

from app.model.drawing import MIDDLE, Stroke, rounded, sha256_of
from app.model.passages import DRAWING, SOUND, Verdict
from app.sealing import record
from app.sealing.copying import copy_of, make_copy
from app.sealing.sealing import check_chain, seal
from app.sealing.verify import Result, verify
from app.store.contributor import drawings, passages, seals, sounds
from app.store.contributor.opening import ContributorStore
from app.telling import drawing, read_back
from tests.app.documents.test_family_copy import words_on_the_pages
from tests.app.sealing.conftest import SIGN_OFF
from tests.app.sealing.test_sealing import KIND, code, store, title_of
from tests.app.telling.test_sound import recorded

__all__ = ["store"]
LINE = Stroke(MIDDLE, (rounded(10, 20, 0.5), rounded(400, 300, 0.9), rounded(700, 100, 0.2)))


def right(store: ContributorStore, passage_id: str) -> None:
    """Say of a passage that it is right."""
    read_back.answer(store, passage_id, Verdict.RIGHT, passages.one(store, passage_id).revision)


@pytest.mark.parametrize("typed", ["", "She sang at the sink."])
def test_a_recording_is_sealed_by_its_hash_and_the_copy_names_it(store: ContributorStore, tmp_path: Path, typed: str):
    passage_id = recorded(store, 3)
    passages.keep(store, passage_id, SOUND, typed, "en")
    right(store, passage_id)
    sealed = seal(store, SIGN_OFF)
    (content,) = seals.contents_of(store, sealed.number)
    assert json.loads(content.body)["sound"] == {"seconds": 3, "sha256": sounds.one(store, passage_id).sha256}
    assert check_chain(store).whole
    pdf = make_copy(store, "en", KIND, title_of)
    assert verify(pdf, known_codes=[code(store)]).result is Result.UNCHANGED_KNOWN
    printed = words_on_the_pages(pdf, tmp_path)
    assert "Arecordingofavoice.Itlasts3seconds" in printed
    assert ("Shesangatthesink." in printed) is bool(typed)
    assert ("Whatissaidinitwasnottyped." in printed) is not bool(typed)


def test_a_copy_of_another_recording_than_the_one_that_was_sealed_is_refused(store: ContributorStore):
    passage_id = recorded(store, 3)
    right(store, passage_id)
    seal(store, SIGN_OFF)
    store.connection.execute("DROP TRIGGER sound_segments_stay")
    store.connection.execute("UPDATE sound_segments SET sha256 = ?", ("0" * 64,))
    with pytest.raises(record.NotARecord):
        copy_of(store, "en", KIND, title_of)


def test_a_drawing_is_sealed_by_its_hash_and_the_copy_shows_it_as_it_was_then(store: ContributorStore, tmp_path: Path):
    passage_id = drawing.keep(store, "", [LINE], "en")
    passages.keep(store, passage_id, DRAWING, "The gate at the end of our road.", "en")
    right(store, passage_id)
    first = seal(store, SIGN_OFF)
    (content,) = seals.contents_of(store, first.number)
    assert json.loads(content.body)["drawing"] == {"sha256": sha256_of((LINE,))}
    dot = Stroke(MIDDLE, (rounded(5, 5, 0.5),))
    drawing.keep(store, passage_id, [LINE, dot], "en")
    assert read_back.changed_since_signing(store)
    right(store, passage_id)
    seal(store, SIGN_OFF)
    assert check_chain(store).whole
    assert not read_back.changed_since_signing(store)
    (before,) = copy_of(store, "en", KIND, title_of, 1).passages
    (after,) = copy_of(store, "en", KIND, title_of, 2).passages
    assert before.drawing is not None
    assert after.drawing is not None
    assert (before.drawing.strokes, after.drawing.strokes) == ((LINE,), (LINE, dot))
    pdf = make_copy(store, "en", KIND, title_of)
    assert verify(pdf, known_codes=[code(store)]).result is Result.UNCHANGED_KNOWN
    assert "Thegateattheendofourroad." in words_on_the_pages(pdf, tmp_path)


def test_the_drawing_has_its_words_as_text_alternative_in_the_copy(store: ContributorStore):
    passage_id = drawing.keep(store, "", [LINE], "en")
    passages.keep(store, passage_id, DRAWING, "Our gate", "en")
    right(store, passage_id)
    seal(store, SIGN_OFF)
    copy = make_copy(store, "en", KIND, title_of)
    assert "Drawing. Our gate" in alternatives(PdfFileReader(io.BytesIO(copy)).root["/StructTreeRoot"])


def alternatives(part) -> list[str]:
    """The text alternatives in the structure of a tagged PDF, below this part of it."""
    found = [str(part["/Alt"])] if "/Alt" in part else []
    below = part.get("/K", [])
    for each in below if isinstance(below, list) else [below]:
        each = each.get_object()
        if hasattr(each, "keys"):
            found += alternatives(each)
    return found


def test_passages_without_either_are_sealed_as_they_always_were(store: ContributorStore):
    said = passages.keep(store, None, "own-way", "She sang.", "en")
    assert said is not None
    right(store, said.id)
    (content,) = seals.contents_of(store, seal(store, SIGN_OFF).number)
    assert json.loads(content.body).keys() == {"language", "prompt", "text", "use", "verdict"}
    assert drawings.all_sums(store) == {}
