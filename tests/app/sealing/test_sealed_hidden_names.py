"""Hidden names in what is signed: named beside the words, shown on the copy; what was sealed before holds."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from app.handover.opening import open_store_of
from app.sealing import record
from app.sealing.copying import copy_of, make_copy
from app.sealing.sealing import check_chain, seal
from app.sealing.verify import Result, verify
from app.store.contributor import passages, seals
from app.store.contributor.opening import ContributorStore
from app.store.worker import people, reviews
from app.store.worker.opening import open_worker_store
from app.telling import hidden_names
from app.vault.unlock import unlock
from tests.app.documents.test_family_copy import words_on_the_pages
from tests.app.sealing.conftest import SIGN_OFF, passage
from tests.app.sealing.test_sealing import KIND, code, said, store, title_of
from tests.app.vaults import PASSPHRASE

__all__ = ["store"]
FIXTURE = Path(__file__).resolve().parents[1] / "store" / "fixtures" / "vault-1"


def test_a_sealed_passage_keeps_its_words_whole_and_says_which_names_are_hidden(store: ContributorStore) -> None:
    first, second = said(store, "I told Rabia and Bilal."), said(store, "We went to the sea.")
    hidden_names.hide(store, first.id, "Rabia")
    hidden_names.hide(store, first.id, "Bilal")
    sealed = seal(store, SIGN_OFF)
    bodies = {each.passage_id: json.loads(each.body) for each in seals.contents_of(store, sealed.number)}
    assert bodies[first.id]["text"] == "I told Rabia and Bilal."
    assert bodies[first.id]["hidden_names"] == ["Bilal", "Rabia"]
    assert "hidden_names" not in bodies[second.id]
    assert check_chain(store).whole


def test_the_copy_says_which_names_are_to_be_hidden_and_is_verified(store: ContributorStore, tmp_path: Path) -> None:
    first = said(store, "I told Rabia and Bilal.")
    said(store, "We went to the sea.")
    hidden_names.hide(store, first.id, "Rabia")
    hidden_names.hide(store, first.id, "Bilal")
    seal(store, SIGN_OFF)
    assert [each.hidden_names for each in copy_of(store, "en", KIND, title_of).passages] == [("Bilal", "Rabia"), ()]
    pdf = make_copy(store, "en", KIND, title_of)
    assert verify(pdf, known_codes=[code(store)]).result is Result.UNCHANGED_KNOWN
    pages = words_on_the_pages(pdf, tmp_path)
    assert "Youaskedforthesenamestobehidden:BilalandRabia." in pages
    assert "ItoldRabiaandBilal." in pages
    assert pages.count("tobehidden") == 1
    hidden_names.show(store, first.id, "Bilal")
    # The copy of what was signed is as it was signed.
    assert make_copy(store, "en", KIND, title_of, 1) is not None
    assert copy_of(store, "en", KIND, title_of, 1).passages[0].hidden_names == ("Bilal", "Rabia")


def test_a_hidden_name_taken_out_behind_the_seal_breaks_it(store: ContributorStore) -> None:
    first = said(store, "I told Rabia.")
    hidden_names.hide(store, first.id, "Rabia")
    seal(store, SIGN_OFF)
    store.connection.execute("DROP TRIGGER seal_contents_stay")
    body = record.body_of(passages.one(store, first.id))
    store.connection.execute("UPDATE seal_contents SET body = ?", (body,))
    assert check_chain(store).broken_at == 1


def test_without_a_hidden_name_a_body_is_byte_for_byte_what_it_was_before_names_could_be_hidden() -> None:
    told = passage("I told Rabia.")
    assert record.body_of(told, None, ()) == record.body_of(told)
    assert json.loads(record.body_of(told)).keys() == {"language", "prompt", "text", "use", "verdict"}
    assert record.hidden_names_in(record.body_of(told)) == ()


def test_what_an_older_version_sealed_holds_for_ever_and_the_next_version_follows_it(tmp_path: Path) -> None:
    shutil.copytree(FIXTURE, tmp_path / "vault")
    vault = unlock(tmp_path / "vault", PASSPHRASE)
    with open_worker_store(vault) as worker:
        person = people.of_review(worker, reviews.all_reviews(worker)[0].id)[0]
    with open_store_of(vault, person, writable=True) as own:
        before = seals.all_seals(own)
        state = check_chain(own)
        assert (state.whole, state.count) == (True, 1)
        assert [each.hidden_names for each in copy_of(own, "en", KIND, title_of).passages] == [()]
        pdf = make_copy(own, "en", KIND, title_of)
        assert verify(pdf, known_codes=[code(own)]).result is Result.UNCHANGED_KNOWN
        (held,) = seals.contents_of(own, 1)
        hidden_names.hide(own, held.passage_id, "Penarth")
        seal(own, SIGN_OFF)
        state = check_chain(own)
        assert (state.whole, state.count) == (True, 2)
        assert seals.all_seals(own)[:1] == before
        assert copy_of(own, "en", KIND, title_of, 1).passages[0].hidden_names == ()
        assert copy_of(own, "en", KIND, title_of, 2).passages[0].hidden_names == ("Penarth",)
