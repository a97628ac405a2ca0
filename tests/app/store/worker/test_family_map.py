"""A vault made before there was a map: its people are on the map as soon as it is opened, and nothing else has changed."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.model.family_map import CHILD, Bond, MapPerson, Tie, TieKind
from app.model.people import Relationship
from app.model.reviews import Review
from app.preparing import family_map
from app.store.worker import family_map as kept
from app.store.worker import people, reviews
from app.store.worker.opening import WorkerStore, open_worker_store
from app.vault.unlock import unlock
from tests.app.vaults import PASSPHRASE

FIXTURE = Path(__file__).resolve().parents[1] / "fixtures" / "vault-1"


def test_the_people_of_an_older_vault_are_on_the_map(tmp_path: Path) -> None:
    shutil.copytree(FIXTURE, tmp_path / "vault")
    with open_worker_store(unlock(tmp_path / "vault", PASSPHRASE)) as store:
        review = reviews.all_reviews(store)[0]
        before = people.of_review(store, review.id)
        family_map.join_contributors(store, review.id)
        found = family_map.read(store, review.id)
        assert [(one.person.person_id, one.person.name) for one in found.people] == [(one.id, one.name) for one in before]
        assert len(kept.people_of(store, review.id)) == len(before) >= 1
        assert found.undecided == tuple(one.person for one in found.people)
        assert people.of_review(store, review.id) == before


def test_every_field_of_somebody_on_the_map_comes_back(worker: WorkerStore, review: Review) -> None:
    made = MapPerson(
        "m", review.id, "", "Yusuf", Relationship.BROTHER, "Bhai", Bond.CARED, "11", True, "Afraid.", "By letter.", -3.5, 7.0
    )
    kept.add(worker, made)
    assert kept.people_of(worker, review.id) == [made]
    kept.tie(worker, Tie("t", review.id, "m", CHILD, TieKind.SIBLING, ""))
    kept.remove(worker, "m")
    assert kept.people_of(worker, review.id) == []
    assert kept.ties_of(worker, review.id) == []
