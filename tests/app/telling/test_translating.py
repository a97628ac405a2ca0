"""A translation stands beside words that it never touches; who gave each sentence stays; it is stale once the meaning changed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as given_
from hypothesis import strategies as st

from app.model.events import EventKind
from app.model.given import GivenMeeting, GivenPerson
from app.model.identity import new_id
from app.model.interpreting import Interpreter, InterpreterDetails
from app.model.passages import Passage, Verdict
from app.model.people import Relationship, Voice
from app.model.reviews import Nation
from app.model.translations import CONTRIBUTOR, How, RenderedSentence, Renderer, Standing
from app.store.contributor import events, given, interpreters, translations
from app.store.contributor.opening import ContributorStore
from app.telling import hidden_names, read_back, translating, words
from app.telling.interpreting import begin, doubt

URDU = "ہانیہ ہر صبح آتی تھی۔ وہ پودینے کے پتے توڑتی تھی۔"
ENGLISH = "Hania came every morning. She would pick the mint leaves."


@pytest.fixture
def passage(store: ContributorStore) -> Passage:
    meeting = GivenMeeting((), "Jo Marsh", "", False, False, date(2026, 11, 24), "meeting-1")
    given.write(store, [meeting, GivenPerson("Nasreen Akhtar", Relationship.GRANDMOTHER, "ur", Voice.STANDARD, "")])
    said = words.keep(store, None, "own-way", URDU, "ur")
    assert said is not None
    return said


def interpreter(store: ContributorStore, name: str) -> Interpreter:
    return begin(store, InterpreterDetails(name))


def test_the_words_are_the_same_byte_for_byte_whatever_is_translated(store: ContributorStore, passage: Passage):
    translating.keep(store, passage.id, "en", ENGLISH, Renderer(CONTRIBUTOR, How.TYPED))
    translating.keep(store, passage.id, "en", "", Renderer(CONTRIBUTOR, How.TYPED))
    assert words.said(store) == [passage]


def test_a_translation_without_words_is_none(store: ContributorStore, passage: Passage):
    assert translating.keep(store, passage.id, "en", "  ", Renderer(CONTRIBUTOR, How.TYPED)) is None
    assert translating.translated(store, passage) is None


def test_each_sentence_stays_with_the_interpreter_who_gave_it_and_a_doubt_marks_only_theirs(
    store: ContributorStore, passage: Passage
):
    samira, omar = interpreter(store, "Samira"), interpreter(store, "Omar")
    translating.keep(store, passage.id, "en", "Hania came every morning.", Renderer(samira.id, How.SPOKEN))
    translating.keep(store, passage.id, "en", ENGLISH, Renderer(omar.id, How.TYPED))
    found = translating.translated(store, passage)
    assert found is not None
    assert found.names == ("Samira", "Omar")
    assert [(each.text, each.by) for each in found.translation.sentences] == [
        ("Hania came every morning.", samira.id),
        ("She would pick the mint leaves.", omar.id),
    ]
    doubt(store, omar.id, True)
    doubted = translating.translated(store, passage)
    assert doubted is not None
    assert doubted.doubted == ("She would pick the mint leaves.",)
    doubt(store, omar.id, False)
    assert translating.translated(store, passage) == found


SENTENCE = st.sampled_from(["She sang.", "She ran!", "Did she?", "وہ آئی۔", "She sang again."])


def test_words_that_cannot_be_in_the_language_kept_with_them_need_a_translation_into_it(passage: Passage):
    unknown = Passage(new_id(), "own-way", URDU, "en", 1, passage.made_at, passage.made_at)
    assert translating.is_needed(unknown, Nation.ENGLAND)
    assert translating.languages_offered(unknown, Nation.ENGLAND, ("en",)) == ("en",)


@settings(max_examples=200, deadline=None)
@given_(st.lists(SENTENCE, max_size=8), st.lists(SENTENCE, max_size=8))
def test_a_sentence_that_stands_as_it_stood_never_changes_hands(before: list[str], after: list[str]):
    first = translating.attributed((), " ".join(before), Renderer("samira", How.SPOKEN))
    then = translating.attributed(first, " ".join(after), Renderer("omar", How.TYPED))
    assert [each.text for each in first] == before
    assert [each.text for each in then] == after
    if before == after:
        assert then == first
    assert sum(each.by == "samira" for each in then) <= len(before)
    assert all(each in first for each in then if each.by == "samira")
    if len(after) > len(before) and after[: len(before)] == before:
        assert {each.by for each in then[len(before) :]} <= {"omar", "samira"}


def test_changed_words_ask_whether_the_meaning_changed_and_yes_makes_the_translation_stale(
    store: ContributorStore, passage: Passage
):
    translating.keep(store, passage.id, "en", ENGLISH, Renderer(CONTRIBUTOR, How.TYPED))
    changed = words.keep(store, passage.id, passage.prompt, URDU + " ہمیشہ۔", "ur")
    assert changed is not None
    assert _standing(store, changed) is Standing.NOT_SAID
    translating.answer_meaning(store, changed, "en", changed=True)
    assert _standing(store, changed) is Standing.STALE
    translating.bring_up_to_date(store, changed, "en")
    assert _standing(store, changed) is Standing.CURRENT
    kinds = [event.kind for event in events.all_events(store)]
    assert [kinds.count(EventKind.MEANING_CHANGED), kinds.count(EventKind.TRANSLATION_BROUGHT_UP)] == [1, 1]


def test_words_that_mean_the_same_keep_their_translation_and_that_it_was_said_is_kept(store: ContributorStore, passage: Passage):
    translating.keep(store, passage.id, "en", ENGLISH, Renderer(CONTRIBUTOR, How.TYPED))
    changed = words.keep(store, passage.id, passage.prompt, URDU.replace("ہر", "ہر ہر"), "ur")
    assert changed is not None
    translating.answer_meaning(store, changed, "en", changed=False)
    assert _standing(store, changed) is Standing.CURRENT
    assert translations.meaning_answers(store, passage.id, "en") == [(changed.revision, False)]
    again = words.keep(store, passage.id, passage.prompt, "کچھ اور", "ur")
    assert again is not None
    assert _standing(store, again) is Standing.NOT_SAID


def test_a_check_is_of_the_words_that_were_checked_and_never_by_whoever_gave_them(store: ContributorStore, passage: Passage):
    samira = interpreter(store, "Samira Iqbal")
    translating.keep(store, passage.id, "en", ENGLISH, Renderer(samira.id, How.SPOKEN))
    with pytest.raises(translating.OwnWork):
        translating.check(store, passage, "en", "samira  iqbal", "DPSI")
    for name, qualification in (("", "DPSI"), ("Ruth", "")):
        with pytest.raises(translating.CheckerMissing):
            translating.check(store, passage, "en", name, qualification)
    translating.check(store, passage, "en", "Ruth Bell", "DPSI")
    assert _checked(store, passage)
    translating.keep(store, passage.id, "en", ENGLISH + " Often.", Renderer(samira.id, How.SPOKEN))
    assert not _checked(store, passage)
    translating.check(store, passage, "en", "Ruth Bell", "DPSI")
    translating.uncheck(store, passage, "en")
    assert not _checked(store, passage)


def test_reading_back_is_of_both_and_a_translation_that_comes_later_is_asked_about(store: ContributorStore, passage: Passage):
    read_back.answer(store, passage.id, Verdict.RIGHT, passage.revision)
    assert read_back.queue(store) == []
    translating.keep(store, passage.id, "en", ENGLISH, Renderer(CONTRIBUTOR, How.TYPED))
    (waiting,) = read_back.queue(store)
    assert waiting.read_back
    assert read_back.what_will_be_sealed(store).ready is False
    read_back.answer(store, passage.id, Verdict.RIGHT, passage.revision)
    assert read_back.queue(store) == []
    translating.keep(store, passage.id, "en", ENGLISH + " Often.", Renderer(CONTRIBUTOR, How.TYPED))
    assert len(read_back.queue(store)) == 1


def test_a_stale_translation_is_not_read_back_with_the_words(store: ContributorStore, passage: Passage):
    translating.keep(store, passage.id, "en", ENGLISH, Renderer(CONTRIBUTOR, How.TYPED))
    changed = words.keep(store, passage.id, passage.prompt, "کچھ اور", "ur")
    assert changed is not None
    translating.answer_meaning(store, changed, "en", changed=True)
    read_back.answer(store, changed.id, Verdict.RIGHT, changed.revision)
    found = translations.one(store, passage.id, "en")
    assert found is not None
    assert not found.to_be_sealed(changed)
    assert read_back.queue(store) == []


def test_a_name_is_hidden_in_the_translation_too(store: ContributorStore, passage: Passage):
    translating.keep(store, passage.id, "en", "Rabia came every morning.", Renderer(CONTRIBUTOR, How.TYPED))
    assert hidden_names.hide_typed(store, passage.id, "rabia") == ("Rabia",)
    assert hidden_names.hidden_in(store, passage) == ("Rabia",)


@pytest.mark.parametrize(
    ("language", "nation", "needed"),
    [("ur", Nation.ENGLAND, True), ("en", Nation.SCOTLAND, False), ("cy", Nation.WALES, False), ("cy", Nation.ENGLAND, True)],
)
def test_a_translation_is_needed_where_the_team_does_not_read_the_language(language: str, nation: Nation, needed: bool, passage):
    moment = passage.made_at
    said = Passage(new_id(), "own-way", URDU if language == "ur" else "words", language, 1, moment, moment)
    assert translating.is_needed(said, nation) is needed
    assert language not in translating.languages_offered(said, nation, ("ur", "en", ""))


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given_(texts=st.lists(st.text(st.characters(exclude_categories=("Cs",)), max_size=40), min_size=1, max_size=5))
def test_what_is_kept_is_what_was_typed_in_any_script(store: ContributorStore, passage: Passage, texts: list[str]):
    for text in texts:
        if "\0" in text:
            continue
        kept = translating.keep(store, passage.id, "en", text, Renderer(CONTRIBUTOR, How.TYPED))
        assert kept is None or kept.text == text


def test_the_sentences_name_nobody_whom_the_file_does_not_know(store: ContributorStore, passage: Passage):
    sentences = (RenderedSentence("Hania came.", "nobody-known", How.TYPED),)
    translations.keep(store, passage.id, "en", "Hania came.", sentences, 1)
    found = translating.translated(store, passage)
    assert found is not None
    assert found.names == ()
    assert interpreters.all_interpreters(store) == []


def _standing(store: ContributorStore, passage: Passage) -> Standing:
    found = translating.translated(store, passage)
    assert found is not None
    return found.standing


def _checked(store: ContributorStore, passage: Passage) -> bool:
    found = translating.translated(store, passage)
    return found is not None and found.translation.checked
