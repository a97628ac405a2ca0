"""A contributor's own map at the door: whom they named comes outwards, what was decided about it goes inwards."""

from __future__ import annotations

from app.handover.opening import open_store_of
from app.model.given import GivenSuggestion, GivenSuggestions
from app.model.own_map import OwnPerson
from app.model.people import Person
from app.store.contributor import own_people
from app.store.worker import suggestions
from app.store.worker.opening import ReadableWorkerStore
from app.vault.open_vault import OpenVault


def taken_own_map(vault: OpenVault, person: Person) -> tuple[OwnPerson, ...]:
    """Read whom one contributor named; whoever they took off again is not among them. Raises the vault's and stores' troubles."""
    with open_store_of(vault, person) as opened:
        return tuple(one for one in own_people.all_people(opened) if one.on_the_map)


def given_suggestions(store: ReadableWorkerStore, person: Person) -> GivenSuggestions:
    """What was written for this contributor about the people they named. Who stands on the board's map stays with the worker."""
    found = suggestions.answers_to(store, person.contributor_id).values()
    return GivenSuggestions(
        tuple(GivenSuggestion(each.suggestion_id, each.text, each.decided_on, each.revision) for each in found)
    )
