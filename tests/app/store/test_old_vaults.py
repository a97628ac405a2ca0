"""Old vaults open for ever: each schema's own vault, made by the version that wrote it, is opened with nothing lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.handover.give import give
from app.handover.opening import open_store_of
from app.handover.take_back import taken_from
from app.model.given import GivenLocal, GivenReview
from app.sealing.sealing import check_chain
from app.store.contributor import given, preferences
from app.store.migrations import schemas, version_of
from app.store.worker import learning, people, processes, reviews
from app.store.worker.opening import SCHEMA, open_worker_store
from app.vault.unlock import unlock
from tests.app.vaults import PASSPHRASE, meeting_with

FIXTURES = Path(__file__).parent / "fixtures"


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
