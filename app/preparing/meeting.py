"""Opening the family's pages for a meeting: not without a reason where something that comes first is not done."""

from __future__ import annotations

from app.handover.door import prepare_hand_over
from app.handover.quotation import refuse_copied_words
from app.language.message import Message
from app.model.events import JournalKind
from app.model.handed import HandedSettings
from app.model.people import Meeting
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.preparing.preparation import not_first
from app.store.opened import writing
from app.store.worker import journal, people, preparation
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault


class ReasonMissing(Trouble):
    """Something that comes first is not done, and no reason was given for going on."""

    def __init__(self) -> None:
        super().__init__(_NO_REASON, NOTHING_CHANGED, _GIVE_REASON)


def hand_over(
    vault: OpenVault,
    store: WorkerStore,
    meeting: Meeting,
    settings: HandedSettings,
    reason: str = "",
    *,
    demonstration: bool = False,
) -> bytes:
    """Hand over for a meeting; the message for the pipe. Where something that comes first is not done, `reason` is kept with it.

    Raises ReasonMissing, CopiedWords, and what `prepare_hand_over` raises.
    """
    person = people.one(store, meeting.person_id)
    missing = not_first(store, person)
    if missing and not reason.strip():
        raise ReasonMissing
    noted = [each.details for each in meeting.interpreters]
    typed = [text for each in noted for text in (each.name, each.dialect, each.register, each.no_number, each.kin_reason)]
    refuse_copied_words([reason, *typed], vault, store, person.review_id)
    with writing(store):
        message = prepare_hand_over(vault, store, person.id, meeting, settings, demonstration=demonstration)
        if missing:
            preparation.write_gone_on(store, meeting.id, {each.key: reason.strip() for each in missing})
            journal.record(store, JournalKind.WENT_ON, meeting.id)
    return message


_NO_REASON = Message("Something that comes first is not done yet.")
_GIVE_REASON = Message("Do it first, or write why you go on all the same.")
