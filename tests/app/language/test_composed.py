"""Messages made of messages."""

from __future__ import annotations

from app.language.composed import inside, paragraph
from app.language.message import Message
from app.language.wording.kinds import RELATIONSHIP_LABEL
from app.model.people import Relationship


def test_sentences_stand_as_one_paragraph_each_in_its_own_words() -> None:
    hello = Message("Hello, {name}.").of(name="Ann")
    assert paragraph(hello, Message("Sit down.")).in_("en") == "Hello, Ann. Sit down."


def test_a_label_goes_on_inside_a_sentence_with_a_small_letter() -> None:
    told = Message("{name}, {relationship}").of(name="Carol", relationship=inside(RELATIONSHIP_LABEL[Relationship.FOSTER_CARER]))
    assert told.in_("en") == "Carol, foster carer"


def test_a_script_without_small_letters_stays_as_it_is() -> None:
    label = RELATIONSHIP_LABEL[Relationship.GRANDMOTHER]
    assert inside(label).in_("ar") == label.in_("ar")
