"""Old vaults open for ever: each schema's own vault, made by the version that wrote it, is opened with nothing lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.guide.reading import guide
from app.handover.checking import check_copy
from app.handover.give import give
from app.handover.opening import open_store_of
from app.handover.take_back import taken_from
from app.model.given import GivenLocal, GivenReview
from app.model.identity import now
from app.model.passages import Verdict
from app.model.reviews import Happened, Nation
from app.model.signing import Agreement, SignOff
from app.model.translations import WORKER, How, Renderer
from app.sealing.compare import compare
from app.sealing.sealing import check_chain, seal
from app.sealing.verify import Result, verify
from app.store.contributor import given, preferences, seals
from app.store.contributor.opening import SCHEMA as CONTRIBUTOR_SCHEMA
from app.store.migrations import schemas, version_of
from app.store.worker import learning, meetings, people, processes, reviews
from app.store.worker.opening import SCHEMA, open_worker_store
from app.telling import read_back, translating, words
from app.telling.titles import title_of
from app.vault.unlock import unlock
from tests.app.vaults import PASSPHRASE, meeting_with

FIXTURES = Path(__file__).parent / "fixtures"


GIVEN = GivenReview(Nation.ENGLAND, "Northmoor Safeguarding Partners", "LCR-26-07", "Hania", Happened.NOT_SAID, "", "")


@pytest.mark.parametrize("made_by", ["vault-1"])
def test_a_vault_of_an_earlier_schema_opens_with_its_words_seals_and_learning(made_by: str, tmp_path: Path):
    """vault-1: schema 1 of both stores, with a review, a person, a signed passage, what was given, and a learning point."""
    shutil.copytree(FIXTURES / made_by, tmp_path / "vault")
    vault = unlock(tmp_path / "vault", PASSPHRASE)
    with open_worker_store(vault) as worker:
        assert version_of(worker.connection) == len(schemas(SCHEMA))
        (review,) = reviews.all_reviews(worker)
        (person,) = people.of_review(worker, review.id)
        (point,) = learning.points_of(worker, review.id)
        assert (review.child_name, person.name, point.text) == ("Hania", "Nasreen Akhtar", "Ask the grandparents early.")
        assert processes.of_review(worker, review.id) == []
        taken = taken_from(vault, person)
        assert [passage.text for passage in taken.passages] == ["She loved the sea at Penarth."]
        assert len(taken.seals) == 1
        with open_store_of(vault, person) as opened:
            assert check_chain(opened).whole
            assert preferences.read(opened).voice == ""
            before = given.read(opened, GivenReview)
            assert before is not None
            assert before.child_name == "Hania"
            assert given.read(opened, GivenLocal) is None
        give(vault, worker, person.id, meeting_with(person))
        with open_store_of(vault, person) as opened:
            assert given.read(opened, GivenLocal) == GivenLocal(None)
    assert sorted(file.name for file in (tmp_path / "vault").rglob("*.before"))


def test_what_was_sealed_before_there_were_translations_still_holds_and_its_copy_is_the_same(tmp_path: Path):
    """vault-2: schema 2 of both stores, two signed passages with a hidden name, and copy-2.pdf, the copy that was saved then."""
    shutil.copytree(FIXTURES / "vault-2", tmp_path / "vault")
    vault = unlock(tmp_path / "vault", PASSPHRASE)
    with open_worker_store(vault) as worker:
        (review,) = reviews.all_reviews(worker)
        (person,) = people.of_review(worker, review.id)
        assert meetings.of_person(worker, person.id) == []
    with open_store_of(vault, person, writable=True) as opened:
        assert version_of(opened.connection) == len(schemas(CONTRIBUTOR_SCHEMA))
        assert check_chain(opened).whole
        assert seals.sign_off_of(opened, 1).read_by == ""
        assert not read_back.changed_since_signing(opened)
        first, second = words.said(opened)
        assert (first.text, second.text) == ("She loved the sea at Penarth.", "Bilal knew that she hid her bread.")
        copy = (FIXTURES / "copy-2.pdf").read_bytes()
        comparison = compare(copy, opened, guide().kind_of_review(review.nation).title, lambda prompt: title_of(prompt, GIVEN))
        assert comparison is not None
        # How a page looks may change with the program: it is only asked of a copy whose signature does not hold.
        assert comparison.passages == ()
        # Life goes on: the same words are translated, read back again and signed with their translation.
        translating.keep(opened, first.id, "cy", "Roedd hi’n caru’r môr ym Mhenarth.", Renderer(WORKER, How.TYPED))
        assert read_back.changed_since_signing(opened)
        read_back.answer(opened, first.id, Verdict.RIGHT, first.revision)
        seal(opened, SignOff("Nasreen Akhtar", Agreement.TYPED, "en", "These are my words.", "", "", now(), "Jo Marsh", "en"))
        assert check_chain(opened).whole
        assert not read_back.changed_since_signing(opened)
    assert verify(copy).result is Result.UNCHANGED_UNKNOWN_KEY
    assert check_copy(vault, FIXTURES / "copy-2.pdf").verification.result is Result.UNCHANGED_KNOWN
