"""Sign-off in a contributor's own store: all or nothing, chained, signed, and the copy it gives holds what was signed."""

from __future__ import annotations

import hashlib
import io
import secrets
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from app.language.message import Message
from app.model.events import EventKind
from app.model.given import GivenMeeting, GivenReview
from app.model.identity import new_id
from app.model.passages import OWN_WAY, PHOTOGRAPH, Passage, Photograph, Use, Verdict
from app.model.reviews import Happened, Nation
from app.sealing import record
from app.sealing.certificates import device_code, make_device, make_signing
from app.sealing.compare import compare, pages_that_differ
from app.sealing.copying import NothingSigned, copy_of, make_copy
from app.sealing.sealing import ChainNotWhole, NameMissing, NothingToSign, check_chain, seal
from app.sealing.verify import Result, verify
from app.store.contributor import events, given, passages, photographs, seals, signing
from app.store.contributor.opening import ContributorStore, make_contributor_store, open_contributor_store
from tests.app.sealing.conftest import SIGN_OFF

KIND = Message("Local Child Safeguarding Practice Review")


def title_of(prompt: str) -> Message:
    return Message("A day with {child}").of(child="Hania")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ContributorStore]:
    key, vault_id, own_id = secrets.token_bytes(32), new_id(), new_id()
    make_contributor_store(tmp_path / "own.db", key, vault_id, own_id, make_signing(make_device()))
    with open_contributor_store(tmp_path / "own.db", key, vault_id, own_id) as opened:
        review = GivenReview(Nation.ENGLAND, "Exampleshire Partnership", "LR-1", "Hania", Happened.NOT_SAID, "Jo", "01632 960001")
        given.write(opened, [review, GivenMeeting((), "Jo", "", False, True, date(2026, 11, 3))])
        yield opened


def said(
    store: ContributorStore, text: str, verdict: Verdict = Verdict.RIGHT, use: Use | None = Use.QUOTED, prompt: str = OWN_WAY
) -> Passage:
    kept = passages.keep(store, None, prompt, text, "en")
    assert kept is not None
    passages.record_read(store, kept.id)
    passages.record_use(store, kept.id, use)
    return passages.record_verdict(store, kept.id, verdict, kept.revision)


def with_photograph(store: ContributorStore) -> Passage:
    out = io.BytesIO()
    Image.new("RGB", (120, 80), "#F3D48B").save(out, "JPEG")
    caption = said(store, "By the swing", prompt=PHOTOGRAPH)
    jpeg = out.getvalue()
    photographs.add(store, Photograph(caption.id, jpeg, 120, 80, "Hania", hashlib.sha256(jpeg).hexdigest()))
    return caption


def code(store: ContributorStore) -> str:
    return device_code(signing.read(store).device_certificate_der)


def test_what_is_right_or_changed_is_sealed_and_nothing_else(store: ContributorStore) -> None:
    right, changed = said(store, "Right words."), said(store, "Changed words.", Verdict.CHANGED)
    said(store, "Left out.", Verdict.LEFT_OUT)
    said(store, "Not sure.", Verdict.NOT_SURE)
    passages.keep(store, None, OWN_WAY, "Never read back.", "en")
    stale = said(store, "Read back once.")
    passages.keep(store, stale.id, OWN_WAY, "Then changed.", "en")
    sealed = seal(store, SIGN_OFF)
    assert [content.passage_id for content in seals.contents_of(store, sealed.number)] == [right.id, changed.id]
    copy = copy_of(store, "en", KIND, title_of)
    assert [passage.text for passage in copy.passages] == ["Right words.", "Changed words."]


def test_each_sealed_version_follows_the_one_before(store: ContributorStore) -> None:
    said(store, "First.")
    first = seal(store, SIGN_OFF)
    said(store, "Second.")
    second = seal(store, SIGN_OFF)
    assert (first.number, first.previous) == (1, record.GENESIS)
    assert (second.number, second.previous) == (2, first.hash)
    state = check_chain(store)
    assert state.whole
    assert (state.count, state.taken_out) == (2, ())
    assert [entry.kind for entry in events.all_events(store)].count(EventKind.SIGNED) == 2


def test_nothing_is_sealed_without_words_or_without_a_name(store: ContributorStore) -> None:
    with pytest.raises(NothingToSign):
        seal(store, SIGN_OFF)
    said(store, "Words.")
    with pytest.raises(NameMissing):
        seal(store, replace(SIGN_OFF, name="  "))
    assert seals.all_seals(store) == []
    assert events.all_events(store) == []


def test_a_sign_off_that_fails_half_way_leaves_nothing_behind(store: ContributorStore, monkeypatch: pytest.MonkeyPatch) -> None:
    said(store, "Words.")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(events, "record", full)
    with pytest.raises(OSError, match="No space"):
        seal(store, SIGN_OFF)
    assert seals.all_seals(store) == []
    assert not store.connection.in_transaction


def test_words_changed_behind_the_seal_break_the_chain_and_stop_the_next_signing(store: ContributorStore) -> None:
    said(store, "She loved the swing.")
    seal(store, SIGN_OFF)
    said(store, "More words.")
    seal(store, SIGN_OFF)
    store.connection.execute("DROP TRIGGER seal_contents_stay")
    store.connection.execute(
        "UPDATE seal_contents SET body = CAST(replace(CAST(body AS TEXT), 'loved', 'hated') AS BLOB) WHERE seal_number = 1"
    )
    assert check_chain(store).broken_at == 1
    with pytest.raises(ChainNotWhole):
        seal(store, SIGN_OFF)


def test_a_changed_name_use_or_signature_breaks_the_chain(store: ContributorStore) -> None:
    said(store, "Words.")
    seal(store, SIGN_OFF)
    for table, change in (
        ("sign_offs", "name = 'Somebody Else'"),
        ("sign_offs", "meaning = 'I agree to all of it.'"),
        ("seals", "signature = zeroblob(70)"),
        ("seals", "receipt = 'AAAAA-AAAAA'"),
    ):
        store.connection.execute(f"DROP TRIGGER IF EXISTS {table}_stay")
        store.connection.execute("SAVEPOINT before")
        store.connection.execute(f"UPDATE {table} SET {change}")
        assert check_chain(store).broken_at == 1, change
        store.connection.execute("ROLLBACK TO before")
        store.connection.execute("RELEASE before")
    assert check_chain(store).whole


def test_a_seal_holds_and_says_so_when_words_were_taken_out(store: ContributorStore) -> None:
    gone, stays = said(store, "To be taken out."), said(store, "To stay.")
    seal(store, SIGN_OFF)
    store.connection.execute("DROP TRIGGER seal_contents_remain")
    store.connection.execute("DELETE FROM seal_contents WHERE passage_id = ?", (gone.id,))
    state = check_chain(store)
    assert state.whole
    assert state.taken_out == ((1, gone.id),)
    copy = copy_of(store, "en", KIND, title_of)
    assert [passage.text for passage in copy.passages] == [passages.one(store, stays.id).text]
    assert copy.taken_out == 1
    assert verify(make_copy(store, "en", KIND, title_of), known_codes=[code(store)]).result is Result.UNCHANGED_KNOWN


def test_the_copy_of_a_sealed_version_is_verified_and_holds_the_words_as_they_were_signed(store: ContributorStore) -> None:
    first = said(store, "She loved the blue swing.")
    with_photograph(store)
    seal(store, SIGN_OFF)
    passages.keep(store, first.id, OWN_WAY, "Something else since.", "en")
    pdf = make_copy(store, "en", KIND, title_of)
    assert verify(pdf, known_codes=[code(store)]).result is Result.UNCHANGED_KNOWN
    copy = copy_of(store, "en", KIND, title_of)
    assert copy.passages[0].text == "She loved the blue swing."
    assert copy.passages[1].photograph is not None
    assert copy.demonstration


def test_the_signing_key_stands_in_no_copy(store: ContributorStore) -> None:
    said(store, "Words.")
    seal(store, SIGN_OFF)
    pdf = make_copy(store, "en", KIND, title_of)
    assert b"PRIVATE KEY" not in pdf
    assert b"Jo Marsh" not in pdf


def test_there_is_no_copy_before_signing(store: ContributorStore) -> None:
    with pytest.raises(NothingSigned):
        make_copy(store, "en", KIND, title_of)


@pytest.mark.parametrize("language", ["en", "cy", "ar"])
def test_a_whole_copy_shows_no_difference(store: ContributorStore, language: str) -> None:
    said(store, "She loved the blue swing.")
    seal(store, SIGN_OFF)
    found = compare(make_copy(store, language, KIND, title_of), store, KIND, title_of)
    assert found is not None
    assert (found.number, found.passages, found.pages) == (1, (), ())


def test_a_painted_over_page_is_shown_by_its_number(store: ContributorStore) -> None:
    from tests.app.sealing.test_verify import _painted_over

    said(store, "She loved the blue swing.")
    seal(store, SIGN_OFF)
    pdf = make_copy(store, "en", KIND, title_of)
    assert pages_that_differ(_painted_over(pdf), pdf) == (1,)
    found = compare(_painted_over(pdf), store, KIND, title_of)
    assert found is not None
    assert found.pages == (1,)


def test_words_that_differ_are_shown_beside_those_that_were_signed(store: ContributorStore) -> None:
    from app.documents.family_copy import family_copy

    said(store, "She loved the blue swing.")
    seal(store, SIGN_OFF)
    copy = copy_of(store, "en", KIND, title_of)
    changed = family_copy(replace(copy, record=copy.record.replace(b"blue swing", b"grey swing")))
    found = compare(changed, store, KIND, title_of)
    assert found is not None
    assert [(part.signed, part.in_the_copy) for part in found.passages] == [
        ("She loved the blue swing.", "She loved the grey swing.")
    ]


def test_a_copy_of_another_persons_words_is_never_compared(store: ContributorStore, tmp_path: Path) -> None:
    key, vault_id, own_id = secrets.token_bytes(32), store.vault_id, new_id()
    make_contributor_store(tmp_path / "other.db", key, vault_id, own_id, make_signing(make_device()))
    with open_contributor_store(tmp_path / "other.db", key, vault_id, own_id) as other:
        said(other, "Words of somebody else.")
        seal(other, SIGN_OFF)
        assert compare(make_copy(other, "en", KIND, title_of), store, KIND, title_of) is None
    assert compare(b"not a pdf", store, KIND, title_of) is None
