"""How a contributor said the meetings were, read for the worker's page and kept nowhere else. It is no part of the review."""

from __future__ import annotations

from app.handover.opening import open_store_of
from app.model.meeting_answers import MeetingAnswer
from app.model.people import Person
from app.store.contributor import meeting_answers
from app.vault.open_vault import OpenVault


def how_it_was(vault: OpenVault, person: Person) -> list[MeetingAnswer]:
    """What was answered, the newest first; an answer that was taken back again is not there. Raises the stores' troubles."""
    with open_store_of(vault, person) as opened:
        said = meeting_answers.all_answers(opened)
    return [each for each in reversed(said) if each.answer or each.words]
