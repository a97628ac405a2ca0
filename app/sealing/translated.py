"""What a sign-off seals of the translations beside a passage: only those that were read back together with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.model.given import GivenMeeting, GivenPerson
from app.model.passages import Passage
from app.model.translations import Translation, name_of_renderer
from app.store.contributor import back_readings, given, interpreters, translations
from app.store.contributor.opening import ReadableContributorStore


def translations_to_be_sealed(store: ReadableContributorStore) -> dict[str, tuple[Translation, ...]]:
    """The translations by the id of their passage, all of them; `to_be_sealed` says which of them a sign-off would seal."""
    found: dict[str, tuple[Translation, ...]] = {}
    for each in translations.all_translations(store):
        found[each.passage_id] = (*found.get(each.passage_id, ()), each)
    return found


def sealed_of(store: ReadableContributorStore, passage: Passage, found: tuple[Translation, ...]) -> list[dict[str, Any]]:
    """What is sealed of the translations of one passage: the words, who rendered each sentence, the check, the back-read."""
    chosen = [each for each in found if each.to_be_sealed(passage)]
    if not chosen:
        return []
    names = {
        each.id: _named(each.name, each.details.register, each.details.number) for each in interpreters.all_interpreters(store)
    }
    person, meeting = given.read(store, GivenPerson), given.read(store, GivenMeeting)
    own, worker = person.name if person else "", meeting.worker_name if meeting else ""
    return [_body(store, each, names, own, worker) for each in chosen]


def _body(store: ReadableContributorStore, each: Translation, names: Mapping[str, str], own: str, worker: str) -> dict[str, Any]:
    back = back_readings.newest_of(store, each.passage_id, each.language)
    said_back = None
    if back is not None and back.revision == each.revision and back.meaning is not None:
        said_back = {"by": back.reader, "meaning": back.meaning.value}
    return {
        "language": each.language,
        "text": each.text,
        "sentences": [
            {"by": name_of_renderer(sentence.by, names, own, worker), "how": sentence.how.value} for sentence in each.sentences
        ],
        "checked": {"by": each.check.name, "qualification": each.check.qualification} if each.check and each.checked else None,
        "back_read": said_back,
    }


def _named(name: str, register: str, number: str) -> str:
    return f"{name} ({register} {number})" if register and number else name
