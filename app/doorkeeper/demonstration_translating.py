"""The translation of an invented passage, with who gave it and who said it back, made through the real rooms."""

from __future__ import annotations

from app.guide.demo_family import DemoPerson, DemoTranslation
from app.model.interpreting import InterpreterDetails, Kin
from app.model.passages import Passage
from app.model.translations import Renderer
from app.store.contributor import interpreters, passages
from app.store.contributor.opening import ContributorStore
from app.telling import back_reading, interpreting, translating


def translate(opened: ContributorStore, person: DemoPerson, passage: Passage, told: DemoTranslation) -> None:
    """Put the translation beside the passage. Where the words were read back already, it was read back with them."""
    known = {each.name: each for each in interpreters.all_interpreters(opened)}
    one = known.get(told.by)
    if one is None:
        here = next(each for each in person.room if each.name == told.by)
        details = InterpreterDetails(
            here.name, here.language, here.dialect, here.register, here.number, here.no_number, here.presence, Kin.NO
        )
        one = interpreting.begin(opened, details)
        interpreting.declare(opened, one.id, "en", here.language)
        one = interpreting.end(opened, one.id)
    translating.keep(opened, passage.id, told.language, told.text, Renderer(one.id, told.how))
    if told.back:
        back = back_reading.begin(opened, passage, told.back_by)
        back_reading.keep(opened, back.id, told.back)
        back_reading.show_words(opened, back.id)
        back_reading.decide(opened, back.id, told.meaning)
    read = passages.one(opened, passage.id)
    if read.to_be_sealed:
        translating.read_back_too(opened, read)
