"""A text that is being typed: one passage, in its own language, and told when it could not be kept."""

from __future__ import annotations

import pytest

from app.language.own_language import language_of, name_of
from app.model.passages import OWN_WAY
from app.store.contributor.opening import ContributorStore
from app.telling.kept_text import KeptText, NotKept
from app.telling.words import said

URDU = "ہانیہ ہر صبح آتی تھی"


def test_typing_on_makes_one_passage_and_not_several(store: ContributorStore) -> None:
    text = KeptText(store, OWN_WAY, None, ("en",))
    assert text.keep("   ") is None
    for typed in ("the", "the mint", "the mint leaves"):
        text.keep(typed)
    assert [passage.text for passage in said(store)] == ["the mint leaves"]


@pytest.mark.parametrize(
    ("typed", "likely", "language"),
    [
        ("the mint", ("en", "", "ur"), "en"),
        (URDU, ("en", "", "ur"), "ur"),
        (URDU, ("en", "ar", "ur"), "ar"),
        (f"Dadi said: {URDU}, {URDU}", ("en", "", "ur"), "ur"),
        ("the mint", ("ar", "en", "ur"), "en"),
        (URDU, ("en", "", "en"), "en"),
        ("2026", ("ar", "en", ""), "ar"),
    ],
)
def test_words_are_in_the_first_likely_language_that_runs_as_they_do(
    store: ContributorStore, typed: str, likely: tuple[str, ...], language: str
) -> None:
    assert language_of(typed, likely) == language
    kept = KeptText(store, OWN_WAY, None, likely).keep(typed)
    assert kept is not None
    assert kept.language == language


def test_the_language_of_a_passage_stays_while_its_words_run_the_same_way(store: ContributorStore) -> None:
    first = KeptText(store, OWN_WAY, None, ("ur", "en")).keep(URDU)
    later = KeptText(store, OWN_WAY, first, ("en", "ar"))
    kept = later.keep(URDU + " اور")
    assert kept is not None
    assert kept.language == "ur"


def test_a_language_the_program_does_not_speak_has_its_own_name() -> None:
    assert name_of("cy") == "Cymraeg"
    assert name_of("ur") == "اردو"
    assert name_of("no such language") == ""


def test_whatever_refuses_the_words_is_told_as_not_kept_and_the_next_time_keeps_them(store: ContributorStore) -> None:
    text = KeptText(store, OWN_WAY, None, ("en",))
    store.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(NotKept) as told:
        text.keep("the mint")
    assert "still on this page" in told.value.what.in_("en")
    store.connection.execute("PRAGMA query_only = OFF")
    text.keep("the mint")
    assert [passage.text for passage in said(store)] == ["the mint"]
