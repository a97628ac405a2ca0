"""Seals, sign-offs, events and the signing key are facts: the database itself refuses to change them or take them away."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import pytest

from app.model.events import EventKind
from app.model.identity import new_id
from app.model.passages import Verdict
from app.model.signing import Agreement, Sealed, SealedContent, SignOff
from app.store.chain import GENESIS
from app.store.contributor import events, passages, seals
from app.store.contributor.opening import ContributorStore

AT = datetime(2026, 11, 24, 14, 2, tzinfo=UTC)
FACTS = ["seals", "sign_offs", "seal_contents", "events", "signing", "identity"]


def sealed_version(number: int, previous: str) -> Sealed:
    canonical = f"record {number}".encode()
    return Sealed(number, new_id(), canonical, previous, hashlib.sha256(canonical).hexdigest(), b"signature", "ABCDE-FGHIJ", AT)


@pytest.fixture
def signed(store: ContributorStore) -> ContributorStore:
    """A store with one sealed version and some events."""
    passage = passages.keep(store, None, "own-way", "She gave every snail a name.", "en")
    assert passage is not None
    passages.record_verdict(store, passage.id, Verdict.RIGHT, 1)
    events.record(store, EventKind.OPENED)
    sign_off = SignOff("Nasreen", Agreement.TYPED, "en", "I agree.", "", "", AT)
    seals.append(store, sealed_version(1, GENESIS), sign_off, [SealedContent(passage.id, 1, b"salt", b"body")])
    events.record(store, EventKind.SIGNED, "1")
    return store


def everything(store: ContributorStore) -> list[object]:
    return [store.connection.execute(f"SELECT * FROM {table}").fetchall() for table in FACTS]


@pytest.mark.parametrize("table", FACTS)
def test_a_fact_cannot_be_taken_away(signed: ContributorStore, table: str):
    before = everything(signed)
    with pytest.raises(Exception, match="remain"):
        signed.connection.execute(f"DELETE FROM {table}")
    assert everything(signed) == before


@pytest.mark.parametrize("table", FACTS)
def test_a_fact_cannot_be_changed(signed: ContributorStore, table: str):
    before = everything(signed)
    column = signed.connection.execute(f"SELECT name FROM pragma_table_info('{table}') LIMIT 1").fetchone()[0]
    with pytest.raises(Exception, match="stay"):
        signed.connection.execute(f"UPDATE {table} SET {column} = {column}")
    assert everything(signed) == before


@pytest.mark.parametrize("how", ["INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE"])
@pytest.mark.parametrize("triggers", ["ON", "OFF"])
@pytest.mark.parametrize("table", FACTS)
def test_a_fact_cannot_be_replaced(signed: ContributorStore, table: str, triggers: str, how: str):
    before = everything(signed)
    signed.connection.execute(f"PRAGMA recursive_triggers = {triggers}")
    row = signed.connection.execute(f"SELECT * FROM {table} ORDER BY rowid LIMIT 1").fetchone()
    with pytest.raises(Exception, match=r"follow|once|remain"):
        signed.connection.execute(f"{how} INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    assert everything(signed) == before


def test_a_seal_that_does_not_follow_the_last_is_refused_whole(signed: ContributorStore):
    before = everything(signed)
    sign_off = SignOff("Nasreen", Agreement.SPOKEN, "en", "I agree.", "", "Jo", AT)
    for wrong in (sealed_version(2, "f" * 64), sealed_version(3, seals.all_seals(signed)[-1].hash)):
        with pytest.raises(Exception, match="follow"):
            seals.append(signed, wrong, sign_off, [])
    assert everything(signed) == before


def test_a_second_seal_follows_the_first_and_both_come_back(signed: ContributorStore):
    first = seals.last(signed)
    assert first is not None
    passage = passages.all_passages(signed)[0]
    second = sealed_version(2, first.hash)
    sign_off = SignOff("Nasreen", Agreement.DRAWN, "ur", "I agree.", "M0 0L1 1", "Jo", AT)
    seals.append(signed, second, sign_off, [SealedContent(passage.id, 1, b"other salt", b"body")])
    assert seals.all_seals(signed) == [first, second]
    assert seals.sign_off_of(signed, 2) == sign_off
    assert seals.contents_of(signed, 1) == [SealedContent(passage.id, 1, b"salt", b"body")]
    assert seals.sealed_revisions(signed) == {passage.id: 1}


def test_what_was_sealed_earlier_gets_nothing_added(signed: ContributorStore):
    first = seals.last(signed)
    assert first is not None
    other = passages.keep(signed, None, "own-way", "Other words.", "en")
    assert other is not None
    seals.append(signed, sealed_version(2, first.hash), SignOff("N", Agreement.TYPED, "en", "", "", "", AT), [])
    with pytest.raises(Exception, match="once"):
        signed.connection.execute("INSERT INTO seal_contents VALUES (1, ?, 1, x'00', x'00')", (other.id,))


def test_the_chain_of_events_is_whole_and_a_changed_entry_is_found(signed: ContributorStore):
    for _ in range(5):
        events.record(signed, EventKind.PAUSED)
    assert events.first_broken(signed) is None
    signed.connection.execute("DROP TRIGGER events_stay")
    signed.connection.execute("UPDATE events SET at = '2020-01-01T00:00:00.000Z' WHERE number = 3")
    assert events.first_broken(signed) == 3


def test_an_entry_taken_out_of_the_middle_is_found(signed: ContributorStore):
    events.record(signed, EventKind.PAUSED)
    signed.connection.execute("DROP TRIGGER events_remain")
    signed.connection.execute("DELETE FROM events WHERE number = 2")
    assert events.first_broken(signed) == 2
