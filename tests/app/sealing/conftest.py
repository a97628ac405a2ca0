"""A sealed version and its signed copy, made by the code that makes them for a family. The people are invented."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from app.model.family_copy import CopyPassage, FamilyCopy
from app.model.identity import new_id
from app.model.keys_material import DeviceMaterial, SigningMaterial
from app.model.passages import Passage, Use, Verdict
from app.model.signing import Agreement, Sealed, SealedContent, SignOff
from app.sealing import record
from app.sealing.certificates import device_code, make_device, make_signing
from app.sealing.signatures import sign

MOMENT = datetime(2026, 11, 3, 14, 2, tzinfo=UTC)
WORDS = ("She loved the blue swing by the library.", "في شهر مايو أخبرت الزائرة الصحية أنها أصبحت هادئة.")
SIGN_OFF = SignOff("Nasreen Example", Agreement.TYPED, "en", "These are my words.", "", "Jo Example", MOMENT)


@dataclass(frozen=True)
class Made:
    """A copy that is ready to be signed, and who can sign it."""

    device: DeviceMaterial
    material: SigningMaterial
    sealed: Sealed
    contents: tuple[SealedContent, ...]
    copy: FamilyCopy
    unsigned: bytes
    signed: bytes

    @property
    def code(self) -> str:
        return device_code(self.device.certificate_der)


def passage(text: str, language: str = "en") -> Passage:
    return Passage(new_id(), "own-way", text, language, 1, MOMENT, MOMENT, Verdict.RIGHT, Use.QUOTED, 1)


def seal_by_hand(material: SigningMaterial, contents: tuple[SealedContent, ...]) -> Sealed:
    device = device_code(material.device_certificate_der)
    sealed_id = new_id()
    written = record.canonical(record.record_of(sealed_id, 1, record.GENESIS, SIGN_OFF, contents, device))
    hashed = record.hash_of(written)
    signature = sign(material.private_pem, written)
    return Sealed(1, sealed_id, written, record.GENESIS, hashed, signature, record.receipt_of(hashed), MOMENT)


def make(words: tuple[str, ...] = WORDS, device: DeviceMaterial | None = None) -> Made:
    from app.documents.family_copy import family_copy
    from app.sealing.pdf_signing import sign_pdf

    device = device or make_device()
    material = make_signing(device)
    contents = tuple(record.content_of(passage(text)) for text in words)
    sealed = seal_by_hand(material, contents)
    copy = FamilyCopy(
        child_name="Hania",
        review_kind="Local Child Safeguarding Practice Review",
        body="Exampleshire Safeguarding Partnership",
        passages=tuple(CopyPassage("In my own words", text, "en", Use.QUOTED, Verdict.RIGHT) for text in words),
        sign_off=SIGN_OFF,
        number=1,
        sealed_at=MOMENT,
        receipt=sealed.receipt,
        device_code=device_code(device.certificate_der),
        language="en",
        record=record.carry(sealed, material.certificate_der, material.device_certificate_der, contents),
        demonstration=True,
    )
    unsigned = family_copy(copy)
    return Made(device, material, sealed, contents, copy, unsigned, sign_pdf(unsigned, material))


@pytest.fixture(scope="session")
def made() -> Made:
    return make()


@pytest.fixture(scope="session")
def with_record() -> Callable[[Made, bytes], bytes]:
    """The same pages with another file inside, unsigned."""
    from app.documents.family_copy import family_copy

    return lambda made, inside: family_copy(replace(made.copy, record=inside))
