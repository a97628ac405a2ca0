"""Sign-off: what was read back and is right is sealed as one version, chained and signed, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.language.message import Message
from app.language.name_places import standing
from app.model.events import EventKind
from app.model.identity import new_id
from app.model.passages import Passage
from app.model.signing import Sealed, SealedContent, SignOff
from app.model.translations import Translation
from app.model.trouble import Trouble
from app.sealing import record
from app.sealing.beside import beside_of
from app.sealing.certificates import device_code
from app.sealing.signatures import sign, signed_by
from app.sealing.translated import sealed_of, translations_to_be_sealed
from app.store.contributor import events, hidden_names, passages, photographs, seals, signing
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing

NOTHING_TO_SIGN = Message("There is nothing to sign yet.")
WORDS_AS_THEY_WERE = Message("Your words are kept as they were.")
READ_BACK_FIRST = Message("Read a passage back first, and say that it is right.")
NAME_MISSING = Message("Signing needs a name.")
TYPE_A_NAME = Message("Type your name, or the name you want to sign with.")
CHAIN_NOT_WHOLE = Message("What was signed before does not fit together any more.")
ASK_THE_WORKER = Message("Do not sign again now. Tell the worker, who can bring back the last checked copy.")


class NothingToSign(Trouble):
    """No passage has been read back and found right."""

    def __init__(self) -> None:
        super().__init__(NOTHING_TO_SIGN, WORDS_AS_THEY_WERE, READ_BACK_FIRST)


class NameMissing(Trouble):
    """A sign-off without a name."""

    def __init__(self) -> None:
        super().__init__(NAME_MISSING, WORDS_AS_THEY_WERE, TYPE_A_NAME)


class ChainNotWhole(Trouble):
    """The sealed versions of this store do not follow from one another, so no further one is added."""

    def __init__(self) -> None:
        super().__init__(CHAIN_NOT_WHOLE, WORDS_AS_THEY_WERE, ASK_THE_WORKER)


@dataclass(frozen=True)
class ChainState:
    """How the chain of sealed versions stands. `broken_at` is the number of the first that does not hold, or None.

    `taken_out` holds (number, passage id) for words that were sealed and are not in the store any more: the seal still holds.
    """

    count: int
    broken_at: int | None
    taken_out: tuple[tuple[int, str], ...]

    @property
    def whole(self) -> bool:
        """Whether every sealed version is as it was signed."""
        return self.broken_at is None


def seal(store: ContributorStore, sign_off: SignOff) -> Sealed:
    """Seal every passage that was read back as it now stands and is right or changed, and sign it.

    One transaction: afterwards the version, its sign-off, its contents and the entry "signed" are all on disk, or none of them.
    Raises NothingToSign, NameMissing, ChainNotWhole.
    """
    if not sign_off.name.strip():
        raise NameMissing
    with writing(store):
        if not check_chain(store).whole:
            raise ChainNotWhole
        contents = what_would_be_sealed(store)
        if not contents:
            raise NothingToSign
        before = seals.last(store)
        number, previous = (1, record.GENESIS) if before is None else (before.number + 1, before.hash)
        material = signing.read(store)
        sealed_id = new_id()
        written = record.canonical(
            record.record_of(sealed_id, number, previous, sign_off, contents, device_code(material.device_certificate_der))
        )
        hashed = record.hash_of(written)
        sealed = Sealed(
            number,
            sealed_id,
            written,
            previous,
            hashed,
            sign(material.private_pem, written),
            record.receipt_of(hashed),
            sign_off.signed_at,
        )
        seals.append(store, sealed, sign_off, contents)
        events.record(store, EventKind.SIGNED, sealed_id)
    return sealed


def what_would_be_sealed(store: ReadableContributorStore) -> list[SealedContent]:
    """What a sign-off now would seal, in the order the passages were begun, each under a fresh salt."""
    pictured, translated = photographs.facts(store), translations_to_be_sealed(store)
    hidden = hidden_names.all_hidden(store)
    return [
        record.content_of(
            passage,
            photographs.one(store, passage.id) if passage.id in pictured else None,
            hidden_to_be_sealed(passage, translated.get(passage.id, ()), hidden.get(passage.id, ())),
            sealed_of(store, passage, translated.get(passage.id, ())),
            beside_of(store, passage),
        )
        for passage in passages.all_passages(store)
        if passage.to_be_sealed
    ]


def hidden_to_be_sealed(passage: Passage, found: Sequence[Translation], names: Sequence[str]) -> tuple[str, ...]:
    """Of the names to be hidden, those that stand in the passage or in a translation that is sealed with it."""
    texts = [passage.text, *(each.text for each in found if each.to_be_sealed(passage))]
    return tuple(dict.fromkeys(name for text in texts for name in standing(text, names)))


def check_chain(store: ReadableContributorStore) -> ChainState:
    """Check every sealed version: its place in the chain, its hash, signature and sign-off, and the words still here."""
    found = seals.all_seals(store)
    certificate = signing.read(store).certificate_der if found else b""
    previous = record.GENESIS
    gone: list[tuple[int, str]] = []
    for number, sealed in enumerate(found, start=1):
        contents = seals.contents_of(store, sealed.number)
        missing = _missing(sealed, number, previous, certificate, seals.sign_off_of(store, sealed.number), contents)
        if missing is None:
            return ChainState(len(found), number, tuple(gone))
        gone.extend((number, passage_id) for passage_id in missing)
        previous = sealed.hash
    return ChainState(len(found), None, tuple(gone))


def _missing(
    sealed: Sealed, number: int, previous: str, certificate: bytes, sign_off: SignOff, contents: Sequence[SealedContent]
) -> tuple[str, ...] | None:
    """The passages taken out of a sealed version since, or None when the version itself does not hold."""
    try:
        found = record.read(sealed.canonical)
        gone = record.taken_out(found, contents)
    except record.NotARecord:
        return None
    expected = record.record_of(sealed.id, number, previous, sign_off, (), found.get("device", ""))
    fits = (
        sealed.number == number
        and sealed.previous == previous
        and sealed.hash == record.hash_of(sealed.canonical)
        and sealed.receipt == record.receipt_of(sealed.hash)
        and {**found, "passages": []} == expected
        and signed_by(certificate, sealed.canonical, sealed.signature)
    )
    return gone if fits else None
