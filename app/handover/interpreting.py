"""Interpreters through the door: those the worker noted go in with the meeting; who interpreted, and when, comes out."""

from __future__ import annotations

import hashlib

from app.handover.opening import open_store_of
from app.model.interpreting import Interpreter, InterpreterDetails, MeetingInterpreter
from app.model.people import Meeting, Person, Present
from app.store.contributor import interpreters
from app.vault.open_vault import OpenVault


def interpreters_of(meeting: Meeting) -> tuple[MeetingInterpreter, ...]:
    """Those who are there to interpret, also somebody of whom nothing but the name was noted: the rest is said in the meeting."""
    noted = [each for each in meeting.interpreters if each.details.name.strip()]
    names = {each.details.name for each in noted}
    for place, somebody in enumerate(meeting.room):
        if somebody.present is Present.INTERPRETER and somebody.name not in names:
            # The same at every handing over of this meeting, so that nobody is noted twice.
            own = hashlib.sha256(f"{meeting.id} {place} {somebody.name}".encode()).hexdigest()[:32]
            noted.append(MeetingInterpreter(own, InterpreterDetails(somebody.name)))
    return tuple(noted)


def who_interpreted(vault: OpenVault, person: Person) -> list[Interpreter]:
    """Everybody who interpreted in a person's meetings, first to last. Raises the vault's and the store's troubles."""
    with open_store_of(vault, person) as opened:
        return interpreters.all_interpreters(opened)
