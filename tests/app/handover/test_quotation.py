"""The worker's text cannot hold a contributor's words by copying; a few words in common are nobody's."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.handover.normalised import words_of
from app.handover.opening import open_store_of
from app.handover.quotation import RUN, CopiedWords, NotCompared, refuse_copied_words, shared_words, spoken_in
from app.model.people import Person
from app.model.plan import Matter, ShownLine, ShownPlan
from app.model.translations import How, Renderer
from app.store.contributor import agreed_plans, passages
from app.store.worker.opening import WorkerStore
from app.telling import back_reading, translating
from app.vault.open_vault import OpenVault

SAID = "I wrote in the diary that she hid food under her pillow. I gave it in every Friday."
SAID_IN_ARABIC = "كَتَبْتُ في الدفتر أنها كانت تخبّئ الطعام تحت الوسادة كل ليلة."


@pytest.fixture
def told(vault: OpenVault, nasreen: Person, carol: Person) -> Person:
    """Nasreen, and words of two people in two languages."""
    for person, text, language in ((nasreen, SAID_IN_ARABIC, "ar"), (carol, SAID, "en")):
        with open_store_of(vault, person, writable=True) as opened:
            passages.keep(opened, None, "own-way", text, language)
    return nasreen


@pytest.mark.parametrize(
    "text",
    [
        "She said that SHE HID FOOD UNDER HER PILLOW and nobody acted.",
        "“she, hid – food… under\nher?” That was known.",
        "ｓｈｅ ｈｉｄ ｆｏｏｄ ｕｎｄｅｒ ｈｅｒ pillow",
        "كتبت في الدفتر انها؟ لا: أنها كانت تخبئ الطعام تحت الوسادة",
        "في الدفتـــر أنها كانت تُخَبِّئ الطعام",
    ],
)
def test_copied_words_are_found_whatever_their_case_marks_or_punctuation(
    vault: OpenVault, worker: WorkerStore, told: Person, text: str
):
    with pytest.raises(CopiedWords):
        refuse_copied_words(["A learning point.", text], vault, worker, told.review_id)


@pytest.mark.parametrize("text", ["", "food", "The diary was kept. Nobody had the job of reading it.", "she hid food under it"])
def test_words_of_ones_own_are_left_alone(vault: OpenVault, worker: WorkerStore, told: Person, text: str):
    assert shared_words(text, vault, worker, told.review_id) is None


def test_the_worker_is_shown_all_the_words_that_are_shared(vault: OpenVault, worker: WorkerStore, told: Person):
    found = shared_words("Note: in the diary that she hid food, she said", vault, worker, told.review_id)
    assert found == "in the diary that she hid food"


def test_what_was_asked_to_be_different_and_a_wish_as_it_was_agreed_are_somebodys_own_words_too(
    vault: OpenVault, worker: WorkerStore, carol: Person
):
    line = ShownLine(Matter.WHERE, "Never again in that cold grey office", "en")
    with open_store_of(vault, carol, writable=True) as opened:
        agreed_plans.add(opened, ShownPlan(1, (), "", (line,), None))
        agreed_plans.ask_for_change(opened, 1, "I want my own sister sitting with me", "en")
    for text in ("She wants her own sister sitting with me now", "Not again in that cold grey office, she says"):
        with pytest.raises(CopiedWords):
            refuse_copied_words([text], vault, worker, carol.review_id)


def test_one_damaged_file_is_passed_over_and_named_and_the_others_are_still_compared(
    vault: OpenVault, worker: WorkerStore, told: Person, carol: Person
):
    file = vault.folder.contributor_database(told.contributor_id)
    whole = file.read_bytes()
    # Its head can be read, and what stands behind it cannot.
    for spoiled in (whole[: 16384 + 100] + bytes(len(whole) - 16384 - 100), bytes(len(whole)), b""):
        file.write_bytes(spoiled)
        spoken = spoken_in(vault, told.review_id)
        assert spoken.unread == ("Nasreen Akhtar",)
        assert spoken.shared_with(f"Note: {SAID}") == " ".join(words_of(SAID))
        assert "Nasreen Akhtar" in NotCompared(spoken.unread).what.in_("en")
        refuse_copied_words([SAID_IN_ARABIC], vault, worker, told.review_id)
        with pytest.raises(CopiedWords):
            refuse_copied_words([SAID], vault, worker, told.review_id)
    file.unlink()
    assert spoken_in(vault, told.review_id).unread == ("Nasreen Akhtar",)


def test_words_that_go_on_from_one_passage_into_the_next_are_nobodys(vault: OpenVault, worker: WorkerStore, carol: Person):
    with open_store_of(vault, carol, writable=True) as opened:
        passages.keep(opened, None, "own-way", "They had a dog", "en")
        passages.keep(opened, None, "own-way", "and four cats", "en")
    assert shared_words("They had a dog and four cats", vault, worker, carol.review_id) is None


def test_a_text_that_was_compared_stays_compared_when_it_grows(vault: OpenVault, worker: WorkerStore, told: Person):
    spoken = spoken_in(vault, told.review_id)
    assert spoken.shared_with("What was in the diary was known to all") is None
    assert spoken.shared_with("What was in the diary was known to all") is None
    assert spoken.shared_with("What was in the diary that she hid food") == "in the diary that she hid food"
    assert repr(spoken) == "Spoken()"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_five_words_in_a_row_are_found_and_any_four_are_not(
    vault: OpenVault, worker: WorkerStore, told: Person, data: st.DataObject
):
    said = words_of(SAID)
    length = data.draw(st.integers(1, len(said)))
    start = data.draw(st.integers(0, len(said) - length))
    around = data.draw(st.lists(st.sampled_from(["zebra", "quartz", "vellum"]), min_size=1, max_size=4))
    text = " ".join([*around, *said[start : start + length], *around])
    assert (shared_words(text, vault, worker, told.review_id) is not None) == (length >= RUN)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(blacklist_categories=["Cs"])))
def test_making_words_comparable_twice_is_the_same_as_once(text: str):
    once = words_of(text)
    assert words_of(" ".join(once)) == once


@pytest.mark.parametrize(
    ("one", "other"),
    [("আমার মেয়ে", "আমার মেয়ে"), ("ਮੇਰੀ ਧੀ", "ਮੇਰੀ ਧੀ"), ("don’t", "don't"), ("Żółć", "żółć".upper()), ("ﻻ", "لا")],
)
def test_the_same_words_typed_two_ways_are_the_same(one: str, other: str):
    assert words_of(one) == words_of(other)
    assert words_of(one)


@pytest.mark.parametrize(("text", "words"), [("আমার মেয়ে, গান", 3), ("ਮੇਰੀ ਧੀ।", 2), ("كَتَبْتُ في", 2), ("don’t go", 2), ("a_b-c", 3)])
def test_vowel_signs_and_apostrophes_do_not_part_a_word_and_punctuation_does(text: str, words: int):
    assert len(words_of(text)) == words


def test_a_translation_and_what_was_said_back_from_it_are_theirs_as_much_as_the_words(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person
):
    translated, back = "I wrote every night that she hid her bread.", "Each night I put down how she kept her food away."
    with open_store_of(vault, carol, writable=True) as opened:
        said = passages.keep(opened, None, "own-way", SAID_IN_ARABIC, "ar")
        assert said is not None
        translating.keep(opened, said.id, "en", translated, Renderer("worker", How.TYPED))
        begun = back_reading.begin(opened, said, "Omar Said")
        back_reading.keep(opened, begun.id, back)
        # As it once stood when it was said back, it can be read on although it was changed since.
        translating.keep(opened, said.id, "en", "Something shorter.", Renderer("worker", How.TYPED))
    for copied in (translated, back):
        with pytest.raises(CopiedWords):
            refuse_copied_words([copied], vault, worker, nasreen.review_id)
