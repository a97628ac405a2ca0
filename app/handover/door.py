"""Handing over: give, note it, and make the one message that goes through the pipe."""

from __future__ import annotations

from dataclasses import replace

from app.handover.give import give
from app.handover.photo_folder import refuse_wide_folder, without_wide_folder
from app.model.events import JournalKind
from app.model.handed import Handed, HandedSettings
from app.model.people import Meeting
from app.model.preferences import WorkerSettings
from app.store.opened import writing
from app.store.worker import journal, meetings, people
from app.store.worker import settings as worker_settings
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault

LONGEST = 4096
"""A pipe takes a message shorter than this whole or not at all (POSIX PIPE_BUF on Linux)."""


def prepare_hand_over(
    vault: OpenVault,
    store: WorkerStore,
    person_id: str,
    meeting: Meeting,
    settings: HandedSettings,
    *,
    demonstration: bool = False,
) -> bytes:
    """Give what this person may see, note the meeting and the handing over, and return the message for the pipe.

    The message holds the file, its key, both ids and the settings; write it at once and forget it. Raises what `give` raises,
    and FolderHoldsTooMuch or FolderOfTheVault for the folder of the meeting.
    """
    refuse_wide_folder(meeting.photo_folder, vault)
    message = _given_and_sealed_up(vault, store, person_id, meeting, settings, demonstration)
    with writing(store):
        meetings.add(store, meeting)
        journal.record(store, JournalKind.HANDED_OVER, person_id)
    return message


def prepare_hand_over_again(vault: OpenVault, store: WorkerStore, *, demonstration: bool = False) -> bytes | None:
    """The message that leads back to the Pause page of the newest meeting, as after a long Hide. None: there was no meeting.

    It is the same meeting, so no other is noted, but the handing over is. Raises what `give` raises.
    """
    meeting = meetings.newest(store)
    if meeting is None:
        return None
    again = replace(handed_settings(worker_settings.read(store)), return_to_pause=True)
    meeting = without_wide_folder(meeting, vault)
    message = _given_and_sealed_up(vault, store, meeting.person_id, meeting, again, demonstration)
    journal.record(store, JournalKind.HANDED_OVER, meeting.person_id)
    return message


def handed_settings(chosen: WorkerSettings) -> HandedSettings:
    """What the family's face is told of the worker's settings."""
    return HandedSettings(chosen.hiding_ends_after_seconds, chosen.family_hides_after_minutes)


def _given_and_sealed_up(
    vault: OpenVault,
    store: WorkerStore,
    person_id: str,
    meeting: Meeting,
    settings: HandedSettings,
    demonstration: bool,
) -> bytes:
    import msgspec

    person = people.one(store, person_id)
    handed = Handed(
        path=str(vault.folder.contributor_database(person.contributor_id).absolute()),
        key_hex=vault.keys.key_of(person.contributor_id).hex(),
        vault_id=vault.id,
        contributor_id=person.contributor_id,
        settings=settings,
    )
    message = msgspec.json.encode(handed)
    if len(message) >= LONGEST:
        raise ValueError("the vault's path is too long to be handed over")
    give(vault, store, person_id, meeting, demonstration=demonstration)
    return message
