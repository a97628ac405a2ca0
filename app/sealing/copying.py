"""A signed copy of a sealed version, made from one contributor's store: the words as they were sealed, not as they stand now."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from app.language.message import Message
from app.model.drawing import Drawing, sha256_of
from app.model.family_copy import CopyPassage, CopyPhotograph, CopyTranslation, FamilyCopy
from app.model.given import GivenMeeting, GivenReview
from app.model.passages import DRAWING, OWN_WAY, PHOTOGRAPH, SOUND, Use, Verdict
from app.model.signing import Sealed, SealedContent
from app.model.translations import Meaning
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.sealing import record
from app.sealing.certificates import device_code
from app.store.contributor import drawings, given, photographs, seals, signing, sounds
from app.store.contributor.opening import ReadableContributorStore

IN_MY_OWN_WORDS = Message("In my own words")
A_PHOTOGRAPH = Message("A photograph")
A_RECORDING = Message("A recording")
A_DRAWING = Message("A drawing")
OWN_TITLES = {OWN_WAY: IN_MY_OWN_WORDS, PHOTOGRAPH: A_PHOTOGRAPH, SOUND: A_RECORDING, DRAWING: A_DRAWING}
"""Titles of the kinds of passage that answer no question."""

NOTHING_SIGNED = Message("Nothing has been signed yet, so there is no copy.")
SIGN_FIRST = Message("Read the words back and sign first.")


class NothingSigned(Trouble):
    """A copy was asked for before anything was signed."""

    def __init__(self) -> None:
        super().__init__(NOTHING_SIGNED, NOTHING_CHANGED, SIGN_FIRST)


def make_copy(
    store: ReadableContributorStore,
    language: str,
    review_kind: Message,
    title_of: Callable[[str], Message],
    number: int | None = None,
) -> bytes:
    """The signed PDF of a sealed version (the newest where no number is given), our own lines in `language`.

    `review_kind` is the legal name of this nation's review; `title_of` gives the title of a prompt by its id.
    Raises NothingSigned, and NoTypeface from app.documents.family_copy.
    """
    from app.documents.family_copy import family_copy
    from app.sealing.pdf_signing import sign_pdf

    return sign_pdf(family_copy(copy_of(store, language, review_kind, title_of, number)), signing.read(store))


def copy_of(
    store: ReadableContributorStore,
    language: str,
    review_kind: Message,
    title_of: Callable[[str], Message],
    number: int | None = None,
) -> FamilyCopy:
    """What stands on the copy of a sealed version. Raises NothingSigned."""
    sealed = _sealed(store, number)
    contents = seals.contents_of(store, sealed.number)
    gone = record.taken_out(record.read(sealed.canonical), contents)
    review, meeting = given.read(store, GivenReview), given.read(store, GivenMeeting)
    material = signing.read(store)
    return FamilyCopy(
        child_name=review.child_name if review else "",
        review_kind=review_kind.in_(language),
        body=review.body if review else "",
        passages=tuple(_passage(store, content, language, title_of) for content in contents),
        sign_off=seals.sign_off_of(store, sealed.number),
        number=sealed.number,
        sealed_at=sealed.sealed_at,
        receipt=sealed.receipt,
        device_code=device_code(material.device_certificate_der),
        language=language,
        record=record.carry(sealed, material.certificate_der, material.device_certificate_der, contents),
        taken_out=len(gone),
        demonstration=bool(meeting and meeting.demonstration),
    )


def _sealed(store: ReadableContributorStore, number: int | None) -> Sealed:
    found = seals.all_seals(store)
    wanted = [sealed for sealed in found if number is None or sealed.number == number]
    if not wanted:
        raise NothingSigned
    return wanted[-1]


def _passage(
    store: ReadableContributorStore, content: SealedContent, language: str, title_of: Callable[[str], Message]
) -> CopyPassage:
    body = json.loads(content.body)
    prompt = body["prompt"]
    return CopyPassage(
        title=(OWN_TITLES.get(prompt) or title_of(prompt)).in_(language),
        text=body["text"],
        language=body["language"],
        use=Use(body["use"]) if body["use"] else None,
        verdict=Verdict(body["verdict"]),
        photograph=_photograph(store, content.passage_id, body["photograph"]) if "photograph" in body else None,
        hidden_names=record.hidden_names_in(content.body),
        translations=tuple(_translation(each) for each in record.translations_in(content.body)),
        sound=_sound(store, content.passage_id, body[record.SOUND]) if record.SOUND in body else None,
        drawing=_drawing(store, content.passage_id, body[record.DRAWING]) if record.DRAWING in body else None,
    )


def _translation(sealed: dict[str, Any]) -> CopyTranslation:
    checked, back = sealed["checked"] or {}, sealed["back_read"] or {}
    names = dict.fromkeys(sentence["by"] for sentence in sealed["sentences"])
    return CopyTranslation(
        text=sealed["text"],
        language=sealed["language"],
        names=tuple(name for name in names if name),
        checked_by=checked.get("by", ""),
        qualification=checked.get("qualification", ""),
        said_back_by=back.get("by", ""),
        meaning=Meaning(back["meaning"]) if back else None,
    )


def _photograph(store: ReadableContributorStore, passage_id: str, sealed: dict[str, str]) -> CopyPhotograph:
    kept = photographs.one(store, passage_id)
    if hashlib.sha256(kept.jpeg).hexdigest() != sealed["sha256"]:
        raise record.NotARecord("a photograph that was not sealed")
    return CopyPhotograph(kept.jpeg, kept.width, kept.height, sealed["who"])


def _sound(store: ReadableContributorStore, passage_id: str, sealed: dict[str, Any]) -> timedelta:
    if sounds.one(store, passage_id).sha256 != sealed["sha256"]:
        raise record.NotARecord("a recording that was not sealed")
    return timedelta(seconds=int(sealed["seconds"]))


def _drawing(store: ReadableContributorStore, passage_id: str, sealed: dict[str, str]) -> Drawing:
    kept = drawings.as_shown(store, passage_id, sealed["sha256"])
    if sha256_of(kept.strokes) != sealed["sha256"]:
        raise record.NotARecord("a drawing that was not sealed")
    return kept
