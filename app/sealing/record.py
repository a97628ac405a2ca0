"""The canonical record of a sealed version: salted hashes of what was signed, in bytes that are the same wherever they are made.

The words themselves are not in it. Each passage's body and its salt travel beside the record, so that a passage can be taken out
of use and the record, its chain and its signature still hold, and say that something was taken out.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.model.identity import stamp
from app.model.passages import Passage, Photograph
from app.model.signing import Sealed, SealedContent, SignOff
from app.sealing.certificates import grouped

FORMAT = 1
GENESIS = "0" * 64
"""What the first sealed version of a contributor follows."""

SALT_BYTES = 32
HIDDEN_NAMES, TRANSLATIONS = "hidden_names", "translations"
"""The keys in a passage's body under which the names to be hidden and the translations stand; without any they are not there."""
SOUND, DRAWING = "sound", "drawing"
"""The same for the hash of a recording and of a drawing."""


class NotARecord(ValueError):
    """The bytes are no record of ours, or not in the one form that a record has."""


def canonical(value: Mapping[str, Any]) -> bytes:
    """`value` as the only JSON of it: UTF-8, keys sorted, no spaces. Texts are kept letter for letter, never normalised."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("utf-8")


def body_of(
    passage: Passage,
    photograph: Photograph | None = None,
    hidden_names: Sequence[str] = (),
    translations: Sequence[Mapping[str, Any]] = (),
    beside: Mapping[str, Any] | None = None,
) -> bytes:
    """What is sealed of one passage: words, language, question, use, what was said at read-back, and the picture's SHA-256.

    The words are whole. Names that are to be hidden where others read them are named beside the words, where there are any, and
    so are the translations that were read back with them, and `beside` (see app.sealing.beside).
    """
    if passage.verdict is None:
        raise ValueError("a passage is sealed after it was read back")
    body: dict[str, Any] = {
        "language": passage.language,
        "prompt": passage.prompt,
        "text": passage.text,
        "use": passage.use.value if passage.use else None,
        "verdict": passage.verdict.value,
    }
    if photograph is not None:
        body["photograph"] = {"sha256": hashlib.sha256(photograph.jpeg).hexdigest(), "who": photograph.who}
    if hidden_names:
        body[HIDDEN_NAMES] = sorted(hidden_names)
    if translations:
        body[TRANSLATIONS] = list(translations)
    body.update(beside or {})
    return canonical(body)


def hidden_names_in(body: bytes) -> tuple[str, ...]:
    """The names that a sealed body says are to be hidden. One sealed before names could be hidden says nothing of them."""
    return tuple(json.loads(body).get(HIDDEN_NAMES, ()))


def translations_in(body: bytes) -> list[dict[str, Any]]:
    """The translations in a sealed body. One sealed before there were translations, or without any, holds none."""
    found: list[dict[str, Any]] = json.loads(body).get(TRANSLATIONS, [])
    return found


def content_of(
    passage: Passage,
    photograph: Photograph | None = None,
    hidden_names: Sequence[str] = (),
    translations: Sequence[Mapping[str, Any]] = (),
    beside: Mapping[str, Any] | None = None,
) -> SealedContent:
    """One passage made ready to be sealed, under a salt of its own: without it, short words could be guessed from their hash."""
    return SealedContent(
        passage.id,
        passage.revision,
        secrets.token_bytes(SALT_BYTES),
        body_of(passage, photograph, hidden_names, translations, beside),
    )


def salted(content: SealedContent) -> str:
    """SHA-256 in hex over the salt and the body. The salt has one length, so the two can't run into each other."""
    if len(content.salt) != SALT_BYTES:
        raise NotARecord("a salt of the wrong length")
    return hashlib.sha256(content.salt + content.body).hexdigest()


def record_of(
    sealed_id: str, number: int, previous: str, sign_off: SignOff, contents: Sequence[SealedContent], device: str
) -> dict[str, Any]:
    """The record of a sealed version, ready for `canonical`. `device` is the code of the key that certifies the signing key."""
    return {
        "format": FORMAT,
        "id": sealed_id,
        "number": number,
        "previous": previous,
        "sealed_at": stamp(sign_off.signed_at),
        "device": device,
        "sign_off": _sign_off(sign_off),
        "passages": [_entry(content) for content in contents],
    }


def hash_of(record: bytes) -> str:
    """SHA-256 in hex over a canonical record; the record names the one before, so this is the link of the chain."""
    return hashlib.sha256(record).hexdigest()


def receipt_of(hashed: str) -> str:
    """The receipt code on a copy: 10 base-32 letters of the record's hash, in two groups."""
    return grouped(bytes.fromhex(hashed), 10)


def read(record: bytes) -> dict[str, Any]:
    """A canonical record, read. Raises NotARecord unless the bytes are exactly the canonical form of a record we know."""
    try:
        found = json.loads(record.decode("utf-8"))
        if not isinstance(found, dict) or canonical(found) != record:
            raise NotARecord("not in canonical form")
        if found["format"] != FORMAT or not isinstance(found["number"], int) or not isinstance(found["previous"], str):
            raise NotARecord("not a record of this format")
        for entry in found["passages"]:
            if not isinstance(entry["id"], str) or not isinstance(entry["hash"], str):
                raise NotARecord("a passage without its hash")
    except (UnicodeError, ValueError, KeyError, TypeError) as unread:
        raise NotARecord(str(unread)) from unread
    return found


def taken_out(found: Mapping[str, Any], contents: Sequence[SealedContent]) -> tuple[str, ...]:
    """The ids of passages that were sealed and whose words are not here any more.

    Raises NotARecord when a body is here that does not match its hash, that is here twice, or that was never sealed.
    """
    hashes = {entry["id"]: entry["hash"] for entry in found["passages"]}
    seen: set[str] = set()
    for content in contents:
        if content.passage_id in seen or hashes.get(content.passage_id) != salted(content):
            raise NotARecord("words that were not sealed")
        seen.add(content.passage_id)
    return tuple(passage_id for passage_id in hashes if passage_id not in seen)


@dataclass(frozen=True)
class Carried:
    """What a copy carries inside: the record and its signature, the two certificates, and the words it was made from."""

    canonical: bytes
    signature: bytes
    certificate_der: bytes
    device_certificate_der: bytes
    contents: tuple[SealedContent, ...]


def carry(sealed: Sealed, certificate_der: bytes, device_der: bytes, contents: Sequence[SealedContent]) -> bytes:
    """The file inside a copy: the record, its signature and what it was made from, as one canonical JSON."""
    return canonical(
        {
            "format": FORMAT,
            "record": sealed.canonical.decode("utf-8"),
            "signature": _base64(sealed.signature),
            "certificate": _base64(certificate_der),
            "device_certificate": _base64(device_der),
            "contents": [
                {
                    "id": content.passage_id,
                    "revision": content.revision,
                    "salt": _base64(content.salt),
                    "body": content.body.decode("utf-8"),
                }
                for content in contents
            ],
        }
    )


def read_carried(data: bytes) -> Carried:
    """What a copy carries, read. Raises NotARecord when it is not exactly what `carry` writes."""
    try:
        found = json.loads(data.decode("utf-8"))
        if not isinstance(found, dict) or canonical(found) != data or found["format"] != FORMAT:
            raise NotARecord("not in canonical form")
        return Carried(
            found["record"].encode("utf-8"),
            _bytes(found["signature"]),
            _bytes(found["certificate"]),
            _bytes(found["device_certificate"]),
            tuple(
                SealedContent(part["id"], part["revision"], _bytes(part["salt"]), part["body"].encode("utf-8"))
                for part in found["contents"]
            ),
        )
    except (UnicodeError, ValueError, KeyError, TypeError, AttributeError) as unread:
        raise NotARecord(str(unread)) from unread


def _sign_off(sign_off: SignOff) -> dict[str, str]:
    """What is sealed of a sign-off. How it was read stands there only where it was said, as in those made before it was asked."""
    read = {
        "read_by": sign_off.read_by,
        "read_in": sign_off.read_in,
        "read_through": sign_off.read_through,
        "read_meaning": sign_off.read_meaning,
    }
    return {
        "name": sign_off.name,
        "agreement": sign_off.agreement.value,
        "language": sign_off.language,
        "meaning": sign_off.meaning,
        "noted_by": sign_off.noted_by,
        "strokes": sign_off.strokes,
        **{key: value for key, value in read.items() if value},
    }


def _entry(content: SealedContent) -> dict[str, Any]:
    return {"id": content.passage_id, "hash": salted(content)}


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
