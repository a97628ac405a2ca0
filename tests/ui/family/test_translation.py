"""The translation of a passage through the pages: kept as it is given, beside words that stay, with who gave each sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from app.handover.door import prepare_hand_over
from app.handover.opening import open_store_of
from app.model.handed import HandedSettings
from app.model.identity import new_id
from app.model.interpreting import InterpreterDetails, Kin, MeetingInterpreter, Presence
from app.model.passages import Verdict
from app.model.people import InTheRoom, Meeting, Present
from app.model.translations import How, Meaning, Standing
from app.sealing import record
from app.store.contributor import back_readings, seals, translations
from app.telling import interpreting, words
from app.telling.second_opening import open_again
from tests.family import Family
from tests.ui.family.acting import found, on_disk, press, shown, tell, turn, until, write
from tests.ui.family.conftest import Open, Opened
from tests.ui.measure import clipped, overlapping, same_identifiers, sideways, spoken_texts, unnamed

ARABIC = "كانت تأتي كل صباح. كانت تغني."
ENGLISH = "She came every morning. She would sing."
SAMIRA = InterpreterDetails("Samira Iqbal", "ar", "", "NRPSI", "12345", "", Presence.ROOM, Kin.NO, "")


def with_interpreters(one: Opened, *names: str) -> None:
    """These interpret in the meeting, as somebody in the room said."""
    for name in names:
        interpreting.begin(one.store, replace(SAMIRA, name=name))


def says(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def told(one: Opened, text: str = ARABIC) -> str:
    kept = words.keep(one.store, None, "own-way", text, "ar")
    assert kept is not None
    return kept.id


def translate(one: Opened, text: str, by: int = 1) -> None:
    """Give a translation of the first passage, through the page."""
    one.go("words")
    press(one, "words.passage.1.translate")
    if shown(one, "translation.language.en") is not None and not found(one, "translation.language.en").isChecked():
        press(one, "translation.language.en")
    if not found(one, f"translation.by.{by}").isChecked():
        press(one, f"translation.by.{by}")
    write(one, "translation.editor", text)
    press(one, "translation.done")


def test_who_interpreted_in_another_meeting_does_not_interpret_in_this_one(opened: Open) -> None:
    def prepare(family: Family) -> None:
        noted = MeetingInterpreter(new_id(), SAMIRA)
        room = (InTheRoom("Nasreen", Present.CONTRIBUTOR), InTheRoom("Samira Iqbal", Present.INTERPRETER))
        meeting = Meeting(new_id(), family.person.id, family.review.made_on, room, "", False, (noted,))
        prepare_hand_over(family.vault, family.store, family.person.id, meeting, HandedSettings())
        with open_store_of(family.vault, family.person, writable=True) as store:
            interpreting.begin_given(store)
            assert [each.details for each in interpreting.interpreting(store).now] == [SAMIRA]

    one = opened(prepare=prepare)
    assert interpreting.interpreting(one.store).all == ()
    assert "Samira Iqbal" not in "\n".join(spoken_texts())


def test_what_is_given_is_kept_as_it_is_typed_and_the_words_stay(opened: Open) -> None:
    one = opened()
    with_interpreters(one, "Samira Iqbal")
    told(one)
    before = on_disk(one)
    one.go("words")
    press(one, "words.passage.1.translate")
    assert shown(one, "translation.editor") is None
    assert not any(found(one, f"translation.by.{number}").isChecked() for number in (1, 2, 3, 4))
    press(one, "translation.by.1")
    write(one, "translation.editor", ENGLISH)

    def kept() -> bool:
        with open_again(one.room.handed, writable=False) as store:
            return [each.text for each in translations.all_translations(store)] == [ENGLISH]

    until(kept, "the translation on disk, without a button pressed")
    (translation,) = translations.all_translations(one.store)
    (samira,) = interpreting.interpreting(one.store).all
    assert {(each.by, each.how) for each in translation.sentences} == {(samira.id, How.SPOKEN)}
    assert on_disk(one) == before
    press(one, "translation.done")
    card = says(found(one, "words.passage.1"))
    assert "Samira Iqbal" in card
    assert ENGLISH in card
    assert ARABIC in card


def test_a_second_interpreter_goes_on_and_a_doubt_marks_only_their_sentence(opened: Open) -> None:
    one = opened()
    with_interpreters(one, "Samira Iqbal")
    told(one)
    translate(one, "She came every morning.")
    with_interpreters(one, "Omar Said")
    translate(one, " She would sing.", by=4)
    assert [each.how for each in translations.all_translations(one.store)[0].sentences] == [How.SPOKEN, How.TYPED]
    one.go("interpreter")
    press(one, "interpreter.2.doubt")
    turn()
    one.go("words")
    (line,) = {text for text in spoken_texts() if "looked at again" in text}
    assert "She would sing." in line


def test_changed_words_ask_whether_the_meaning_did_and_the_answer_is_kept(opened: Open) -> None:
    one = opened()
    with_interpreters(one, "Samira Iqbal")
    told(one)
    translate(one, ENGLISH)
    press(one, "words.passage.1.change")
    write(one, "words.editor", " كثيراً.")
    press(one, "words.done")
    press(one, "words.passage.1.meaning.yes")
    turn()
    one.settle()
    (translation,), (passage,) = translations.all_translations(one.store), on_disk(one)
    assert translation.standing(passage) is Standing.STALE
    assert "out of date" in says(found(one, "words.passage.1"))
    press(one, "words.passage.1.translate")
    press(one, "translation.up-to-date.do")
    (translation,) = translations.all_translations(one.store)
    assert translation.standing(passage) is Standing.CURRENT


def test_words_changed_at_read_back_ask_there_too_and_no_leaves_the_translation(opened: Open) -> None:
    one = opened()
    with_interpreters(one, "Samira Iqbal")
    told(one)
    translate(one, ENGLISH)
    one.go("readback")
    press(one, "readback.changed")
    write(one, "readback.editor", " كثيراً.")
    press(one, "words.done")
    press(one, "readback.meaning.no")
    turn()
    press(one, "readback.right")
    (translation,), (passage,) = translations.all_translations(one.store), on_disk(one)
    assert translation.to_be_sealed(passage)
    assert passage.verdict is Verdict.CHANGED


def test_it_is_checked_by_somebody_else_and_says_so(opened: Open) -> None:
    one = opened()
    with_interpreters(one, "Samira Iqbal")
    told(one)
    translate(one, ENGLISH)
    press(one, "words.passage.1.translate")
    write(one, "translation.checker", "Samira Iqbal")
    write(one, "translation.qualification", "DPSI")
    press(one, "translation.checked")
    assert shown(one, "translation.check-note") is not None
    assert not translations.all_translations(one.store)[0].checked
    found(one, "translation.checker").clear()
    write(one, "translation.checker", "Ruth Bell")
    press(one, "translation.checked")
    assert translations.all_translations(one.store)[0].checked
    one.go("words")
    assert "Ruth Bell" in says(found(one, "words.passage.1"))


def test_the_back_read_covers_the_words_until_both_are_shown_and_the_contributor_decides(opened: Open) -> None:
    one = opened()
    with_interpreters(one, "Samira Iqbal", "Omar Said")
    told(one)
    translate(one, ENGLISH)
    press(one, "words.passage.1.translate")
    press(one, "translation.back-read")
    assert "Samira Iqbal" not in [each.text() for each in found(one, "backread.by.1").findChildren(QLabel)]
    press(one, "backread.by.1")
    press(one, "backread.begin")
    assert ENGLISH in says(found(one, "backread.translation"))
    assert not [text for text in spoken_texts() if "تأتي" in text]
    press(one, "backread.show")
    assert shown(one, "backread.note") is not None
    write(one, "backread.editor", "كانت تجيء كل صباح. كانت تغني.")
    assert not [text for text in spoken_texts() if "تأتي" in text]
    press(one, "backread.show")
    assert "تأتي" in says(found(one, "backread.row.1"))
    assert "The same words" in says(found(one, "backread.row.2"))
    assert not any(found(one, f"backread.{meaning.value}").isChecked() for meaning in Meaning)
    press(one, "backread.different")
    (back,) = back_readings.all_back_readings(one.store)
    assert (back.reader, back.meaning) == ("Omar Said", Meaning.DIFFERENT)
    press(one, "backread.change")
    assert one.window.face.page_id == "translation"
    assert shown(one, "translation.editor") is not None


def test_whoever_gave_it_does_not_say_it_back_under_their_name(opened: Open) -> None:
    one = opened()
    with_interpreters(one, "Samira Iqbal")
    told(one)
    translate(one, ENGLISH)
    press(one, "words.passage.1.translate")
    press(one, "translation.back-read")
    press(one, "backread.by.else")
    write(one, "backread.name", "samira iqbal")
    press(one, "backread.begin")
    assert shown(one, "backread.editor") is None
    assert back_readings.all_back_readings(one.store) == []


def test_both_are_read_back_and_signed_through_the_interpreter(opened: Open) -> None:
    one = opened()
    with_interpreters(one, "Samira Iqbal")
    (samira,) = interpreting.interpreting(one.store).all
    interpreting.declare(one.store, samira.id, "en", "ar")
    told(one)
    translate(one, ENGLISH)
    one.go("readback")
    card = says(found(one, "readback.passage"))
    assert ARABIC in card
    assert ENGLISH in card
    press(one, "readback.right")
    press(one, "readback.next")
    press(one, "readback.use.quoted")
    press(one, "readback.see-as-others")
    assert ENGLISH in says(found(one, "readback.seen-by.team"))
    assert "Samira" not in says(found(one, "readback.seen-by.press"))
    press(one, "readback.next")
    press(one, "signoff.read.interpreter.1")
    write(one, "signoff.name", "Nasreen")
    press(one, "signoff.sign")
    until(lambda: shown(one, "signoff.receipt") is not None, "signed")
    sign_off = seals.sign_off_of(one.store, 1)
    assert (sign_off.read_by, sign_off.read_in) == ("Jo Marsh", "ar")
    assert sign_off.read_through == "Samira Iqbal (NRPSI 12345)"
    assert sign_off.read_meaning not in ("", sign_off.meaning)
    (content,) = seals.contents_of(one.store, 1)
    assert [each["text"] for each in record.translations_in(content.body)] == [ENGLISH]


def test_an_interpreter_is_added_in_the_meeting_declares_and_is_named_in_the_rail(opened: Open) -> None:
    one = opened()
    press(one, "home.interpreter")
    press(one, "interpreter.add")
    turn()
    write(one, "interpreter.name", "Samira Iqbal")
    press(one, "interpreter.language.ar")
    write(one, "interpreter.register", "NRPSI")
    write(one, "interpreter.number", "12345")
    press(one, "interpreter.presence.phone")
    press(one, "interpreter.kin.yes")
    press(one, "interpreter.done")
    turn()
    assert shown(one, "interpreter.confirm") is None
    press(one, "interpreter.1.details")
    turn()
    write(one, "interpreter.kin-reason", "Nobody else speaks it here")
    press(one, "interpreter.done")
    turn()
    press(one, "interpreter.confirm")
    assert interpreting.interpreting(one.store).in_force == ()
    press(one, "interpreter.read-in-both")
    press(one, "interpreter.confirm")
    turn()
    (samira,) = interpreting.interpreting(one.store).in_force
    assert samira.details == replace(SAMIRA, presence=Presence.PHONE, kin=Kin.YES, kin_reason="Nobody else speaks it here")
    assert samira.declared_in == ("en", "ar")
    one.go("words")
    assert any("Samira Iqbal, interpreter" in text or "Samira Iqbal" in text for text in spoken_texts())
    one.go("interpreter")
    press(one, "interpreter.1.end")
    turn()
    one.go("words")
    assert "Samira Iqbal" not in "\n".join(spoken_texts())


def test_a_meeting_in_one_language_is_not_asked_about_translation(opened: Open) -> None:
    one = opened()
    tell(one, "the mint")
    one.go("words")
    assert shown(one, "words.passage.1.translate") is None
    one.go("readback")
    assert shown(one, "readback.translation") is None


def test_the_words_keep_their_side_of_the_page(opened: Open) -> None:
    one = opened()
    with_interpreters(one, "Samira Iqbal")
    told(one)
    translate(one, ENGLISH)

    def places() -> tuple[int, int]:
        one.go("words")
        turn(30)
        labels = {label.text(): label for label in found(one, "words.passage.1").findChildren(QLabel)}
        return tuple(labels[text].mapTo(one.window, labels[text].rect().center()).x() for text in (ARABIC, ENGLISH))  # type: ignore[return-value]

    original, other = places()
    assert original < other
    one.room.set_language("en", "ar")
    original, other = places()
    assert original > other
    one.room.set_language("ar")
    original, other = places()
    assert original > other


@pytest.mark.parametrize("second", ["", "cy"])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en_XA", "ar"])
def test_no_text_of_translating_is_cut_and_everything_is_named(opened: Open, language: str, size: int, second: str) -> None:
    one = opened()
    with_interpreters(one, "Samira Iqbal", "Omar Said")
    told(one)
    one.room.look.set_scale(size)
    one.room.speech.set(language, second or None)
    translate(one, ENGLISH)
    _check(one)
    press(one, "words.passage.1.change")
    write(one, "words.editor", " x")
    press(one, "words.done")
    _check(one)
    press(one, "words.passage.1.translate")
    _check(one)
    press(one, "translation.meaning.yes")
    turn()
    _check(one)
    press(one, "translation.back-read")
    press(one, "backread.by.else")
    _check(one)
    press(one, "backread.by.1")
    press(one, "backread.begin")
    write(one, "backread.editor", ARABIC)
    _check(one)
    press(one, "backread.show")
    _check(one)
    one.go("interpreter")
    _check(one)
    press(one, "interpreter.add")
    turn()
    press(one, "interpreter.kin.yes")
    _check(one)
    one.go("interpreter")
    press(one, "interpreter.1.declare")
    turn()
    _check(one)


def _check(one: Opened) -> None:
    turn(30)
    for measured in (clipped, overlapping, sideways, unnamed, same_identifiers):
        assert measured(one.window) == [], measured.__name__
