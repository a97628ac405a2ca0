"""A back-read is somebody else's, stays as it was said once both are seen, and the contributor decides what it means."""

from __future__ import annotations

import pytest
from sqlcipher3 import dbapi2

from app.model.interpreting import InterpreterDetails
from app.model.translations import How, Meaning, Renderer
from app.store.contributor import back_readings
from app.store.contributor.opening import ContributorStore
from app.telling import back_reading, translating
from app.telling.interpreting import begin
from tests.app.telling.test_translating import ENGLISH, URDU, passage

__all__ = ["passage"]


@pytest.fixture
def rendered(store: ContributorStore, passage):
    samira = begin(store, InterpreterDetails("Samira Iqbal"))
    translating.keep(store, passage.id, "en", ENGLISH, Renderer(samira.id, How.SPOKEN))
    return samira


def test_whoever_gave_the_translation_does_not_say_it_back(store: ContributorStore, passage, rendered):
    for name, own_id in (("Samira Iqbal", rendered.id), ("samira iqbal", ""), ("  Samira  Iqbal ", "")):
        with pytest.raises(back_reading.SamePerson):
            back_reading.begin(store, passage, name, own_id)
    with pytest.raises(back_reading.ReaderMissing):
        back_reading.begin(store, passage, "  ")
    assert back_readings.all_back_readings(store) == []


def test_what_was_said_back_stays_once_the_words_are_shown(store: ContributorStore, passage, rendered):
    back = back_reading.begin(store, passage, "Omar Said")
    with pytest.raises(back_reading.NothingSaid):
        back_reading.show_words(store, back.id)
    back_reading.keep(store, back.id, URDU)
    with pytest.raises(dbapi2.IntegrityError):
        back_reading.decide(store, back.id, Meaning.SAME)
    back_reading.show_words(store, back.id)
    with pytest.raises(dbapi2.IntegrityError):
        back_reading.keep(store, back.id, "something else")
    back_readings.drop(store, back.id)
    decided = back_reading.decide(store, back.id, Meaning.NOT_SURE)
    assert (decided.text, decided.meaning, decided.reader) == (URDU, Meaning.NOT_SURE, "Omar Said")
    assert back_reading.decide(store, back.id, None).meaning is None


def test_a_back_read_is_of_the_translation_it_was_made_of(store: ContributorStore, passage, rendered):
    back = back_reading.begin(store, passage, "Omar Said")
    found = translating.translated(store, passage)
    assert found is not None
    assert back_reading.back_read_of(store, found.translation) == back
    translating.keep(store, passage.id, "en", ENGLISH + " Often.", Renderer(rendered.id, How.SPOKEN))
    changed = translating.translated(store, passage)
    assert changed is not None
    assert back_reading.back_read_of(store, changed.translation) is None


def test_both_stand_sentence_beside_sentence_where_there_are_as_many_and_else_whole():
    first, second = back_reading.compared("She sang. She ran.", "SHE SANG. She went quickly.")
    assert (first.alike, second.alike) == (True, False)
    (whole,) = back_reading.compared("She sang. She ran.", "She sang and ran.")
    assert (whole.words, whole.back) == ("She sang. She ran.", "She sang and ran.")
