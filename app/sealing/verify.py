"""Whether a PDF is exactly what was signed, and by which key: nothing is fetched, nothing written, no word of it shown."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from app.documents.family_copy import RECORD_NAME
from app.language.message import Message
from app.sealing import record
from app.sealing.certificates import DEVICE_NAME, SIGNING_NAME, certified_by, device_code, same_code
from app.sealing.signatures import signed_by

# NOTE: "it" in these sentences is a PDF file.
UNCHANGED = Message("It is exactly what was signed. The key is known here: {code}.")
UNKNOWN_KEY = Message(
    "It is unchanged since it was signed, but the key is not known here. Compare its code with the information sheet: {code}."
)
SIGNED_AGAIN = Message(
    "It was signed again by another key, which is not known here: {code}. The record inside was sealed with a different key."
)
CHANGED = Message("It was changed after it was signed. Do not rely on it.")
RECORD_CHANGED = Message("The record inside is not the one that was signed with it. Do not rely on it.")
SIGNATURE_GONE = Message("It looks like a copy from Your Words, but its signature is gone. Do not rely on it.")
SIGNED_TWICE = Message("Something was signed into it a second time. Do not rely on it.")
NOT_A_COPY = Message("It is a PDF, but not a copy from Your Words.")
NOT_A_PDF = Message("It is not a PDF.")
EMPTY = Message("It is empty.")


class Result(Enum):
    """What a check found. The number is what `verify` ends with."""

    UNCHANGED_KNOWN = 0
    CHANGED = 1
    NOT_OURS = 2
    UNCHANGED_UNKNOWN_KEY = 3


@dataclass(frozen=True)
class Verification:
    """What was found, as a sentence, with the code of the key that signed where there is one."""

    result: Result
    message: Message
    key_code: str | None = None


@dataclass(frozen=True)
class _Signature:
    """One signature as it stands in the file: what was signed, by whom, and the bytes of the signature itself."""

    signer_der: bytes
    others_der: tuple[bytes, ...]
    cms: bytes
    holds: bool


def verify(data: bytes, *, known_codes: Sequence[str] = ()) -> Verification:
    """Check a copy. `known_codes` are codes of device keys that are trusted here, as a person would type them."""
    if not data:
        return Verification(Result.NOT_OURS, EMPTY)
    marked = any(mark in data for mark in _MARKS)
    if not data.startswith(b"%PDF-"):
        return Verification(Result.CHANGED, CHANGED) if marked else Verification(Result.NOT_OURS, NOT_A_PDF)
    try:
        return _found(data, marked, known_codes)
    except Exception:  # What was tampered with can fail anywhere in the readers, in ways they do not name.
        return Verification(Result.CHANGED, CHANGED) if marked else Verification(Result.NOT_OURS, NOT_A_COPY)


def _found(data: bytes, marked: bool, known_codes: Sequence[str]) -> Verification:
    signatures, inside = _read(data)
    if not marked and inside is None:
        return Verification(Result.NOT_OURS, NOT_A_COPY)
    if not signatures:
        return Verification(Result.CHANGED, SIGNATURE_GONE)
    if len(signatures) > 1:
        return Verification(Result.CHANGED, SIGNED_TWICE)
    if not signatures[0].holds:
        return Verification(Result.CHANGED, CHANGED)
    code = key_code(signatures[0].signer_der, signatures[0].others_der)
    return _judged(signatures[0], inside, code, any(same_code(code, known) for known in known_codes))


def key_code(signer_der: bytes, others_der: Iterable[bytes]) -> str:
    """The code of the device key that really certified a signing key; of the signing key itself where none did."""
    for other in others_der:
        if other != signer_der and certified_by(signer_der, other):
            return device_code(other)
    return device_code(signer_der)


def carried_in(data: bytes) -> record.Carried | None:
    """The record that a PDF carries, or None where it carries none that can be read."""
    try:
        return _carried(_reader(data))
    except Exception:  # As in `verify`: whatever the reader makes of somebody's bytes, the answer is that there is none.
        return None


def _judged(signature: _Signature, inside: record.Carried | None, code: str, known: bool) -> Verification:
    if inside is not None and inside.certificate_der == signature.signer_der:
        if not (_record_holds(inside) and _as_we_sign(signature, inside)):
            return Verification(Result.CHANGED, RECORD_CHANGED, code)
        if known:
            return Verification(Result.UNCHANGED_KNOWN, UNCHANGED.of(code=code), code)
        return Verification(Result.UNCHANGED_UNKNOWN_KEY, UNKNOWN_KEY.of(code=code), code)
    if known:
        return Verification(Result.CHANGED, RECORD_CHANGED, code)
    return Verification(Result.UNCHANGED_UNKNOWN_KEY, SIGNED_AGAIN.of(code=code), code)


def _record_holds(inside: record.Carried) -> bool:
    """Whether the record is whole: its words match their salted hashes, and the same key that signed the file signed it."""
    try:
        found = record.read(inside.canonical)
        record.taken_out(found, inside.contents)
        named = found["device"] == device_code(inside.device_certificate_der)
    except (record.NotARecord, ValueError, KeyError):
        return False
    return (
        named
        and certified_by(inside.certificate_der, inside.device_certificate_der)
        and signed_by(inside.certificate_der, inside.canonical, inside.signature)
    )


def _as_we_sign(signature: _Signature, inside: record.Carried) -> bool:
    """Whether the signature's own bytes are exactly those that we write around what is signed.

    A signature has fields that it does not sign, so a byte changed there would pass; here nothing else may stand in them.
    """
    from asn1crypto import algos, cms, x509

    if {signature.signer_der, *signature.others_der} != {inside.certificate_der, inside.device_certificate_der}:
        return False
    found = cms.ContentInfo.load(signature.cms)["content"]["signer_infos"][0]
    signer = x509.Certificate.load(inside.certificate_der)
    digest = algos.DigestAlgorithm({"algorithm": "sha256"})
    rebuilt = cms.ContentInfo(
        {
            "content_type": "signed_data",
            "content": cms.SignedData(
                {
                    "version": "v1",
                    "digest_algorithms": [digest],
                    "encap_content_info": {"content_type": "data"},
                    "certificates": [signer, x509.Certificate.load(inside.device_certificate_der)],
                    "signer_infos": [
                        {
                            "version": "v1",
                            "sid": cms.SignerIdentifier(
                                {
                                    "issuer_and_serial_number": cms.IssuerAndSerialNumber(
                                        {"issuer": signer.issuer, "serial_number": signer.serial_number}
                                    )
                                }
                            ),
                            "digest_algorithm": digest,
                            "signed_attrs": found["signed_attrs"],
                            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
                            "signature": found["signature"],
                        }
                    ],
                }
            ),
        }
    )
    return bool(rebuilt.dump() == signature.cms)


def _reader(data: bytes) -> Any:
    from pyhanko.pdf_utils.reader import PdfFileReader

    return PdfFileReader(io.BytesIO(data))


def _read(data: bytes) -> tuple[list[_Signature], record.Carried | None]:
    reader = _reader(data)
    return [_signature(data, embedded) for embedded in reader.embedded_signatures], _carried(reader)


def _carried(reader: Any) -> record.Carried | None:
    try:
        names = reader.root["/Names"]["/EmbeddedFiles"]["/Names"]
    except KeyError:
        return None
    found = [names[at + 1].get_object() for at in range(0, len(names), 2) if str(names[at]) == RECORD_NAME]
    if len(found) != 1:
        return None
    try:
        return record.read_carried(found[0]["/EF"]["/F"].data)
    except record.NotARecord:
        return None


def _signature(data: bytes, embedded: Any) -> _Signature:
    """A signature read from a file; `holds` when it covers every byte but its own and fits the key in its certificate."""
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity

    cms_bytes, whole = _covers_all(data, embedded)
    if whole:
        signer_info = embedded.signer_info
        algorithm = signer_info["digest_algorithm"]["algorithm"].native
        start, end = embedded.byte_range[1], embedded.byte_range[2]
        digest = hashlib.new(algorithm, data[:start] + data[end:]).digest()
        intact, valid = validate_sig_integrity(signer_info, embedded.signer_cert, "data", digest)
        whole = bool(intact and valid)
    others = tuple(certificate.dump() for certificate in embedded.other_embedded_certs)
    return _Signature(embedded.signer_cert.dump(), others, cms_bytes, whole)


def _covers_all(data: bytes, embedded: Any) -> tuple[bytes, bool]:
    """The signature's own bytes, and whether the file is all of what it covers, from the first byte to the last.

    The gap must be exactly the signature in hexadecimal and zeros: what else stood there would be covered by nothing.
    """
    from asn1crypto import cms

    padded = bytes(embedded.pkcs7_content)
    written = cms.ContentInfo.load(padded).dump()
    ranges = [int(number) for number in embedded.byte_range]
    if len(ranges) != 4 or ranges[0] != 0 or not 0 < ranges[1] < ranges[2] or ranges[2] + ranges[3] != len(data):
        return written, False
    gap = data[ranges[1] : ranges[2]]
    expected = written.hex().ljust(len(gap) - 2, "0").encode("ascii")
    return written, gap in (b"<" + expected + b">", b"<" + expected.upper() + b">")


_MARKS = (
    SIGNING_NAME.encode("ascii").hex().upper().encode("ascii"),
    DEVICE_NAME.encode("ascii").hex().upper().encode("ascii"),
    SIGNING_NAME.encode("ascii").hex().encode("ascii"),
    b"(" + RECORD_NAME.encode("ascii") + b")",
)
"""What a copy of ours bears in the open, so that one that can't be read any more is still told from somebody else's file."""
