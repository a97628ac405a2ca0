"""The information sheet of a review, as the worker has it made: with the board's details and the code of this laptop's key."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.documents.information_sheet import InformationSheet, file_name, information_sheet
from app.handover.give import NamesAnother
from app.handover.local_details import details_of
from app.handover.names import others_named
from app.handover.prepared import prepared_for, texts_in
from app.model.events import JournalKind
from app.model.given import GivenProcess, GivenProcesses
from app.model.people import Person, Voice
from app.model.reviews import Review
from app.preparing.saving import save_new
from app.sealing.certificates import device_code
from app.store.worker import device, journal, settings
from app.store.worker.opening import ReadableWorkerStore, WorkerStore


def known_processes(store: ReadableWorkerStore, person: Person) -> tuple[GivenProcess, ...]:
    """The processes that this person knows of, as they would be given to them; never what they mean for talking."""
    given = next((one for one in prepared_for(store, person) if isinstance(one, GivenProcesses)), None)
    return given.processes if given else ()


def to_be_read_by(store: ReadableWorkerStore, person: Person, processes: tuple[GivenProcess, ...]) -> tuple[GivenProcess, ...]:
    """`processes` as they may stand on this person's sheet. Raises NamesAnother, as handing over does."""
    named = others_named(store, person, texts_in(processes))
    if named:
        raise NamesAnother(named[0])
    return processes


def asked_for(
    store: ReadableWorkerStore,
    review: Review,
    voice: Voice,
    language: str,
    *,
    large: bool,
    processes: tuple[GivenProcess, ...] = (),
    day: date | None = None,
    demonstration: bool = False,
) -> InformationSheet:
    """What the sheet of `review` is made of. The board's own details stand in place of the name that the review was given."""
    return InformationSheet(
        nation=review.nation,
        voice=voice,
        language=language,
        made_on=day or date.today(),
        large=large,
        happened=review.happened,
        details=details_of(store),
        body=review.body,
        worker=settings.worker_name(store),
        processes=processes,
        device_code=device_code(device.read(store).certificate_der),
        demonstration=demonstration,
    )


def made(asked: InformationSheet) -> bytes:
    """The sheet as PDF bytes. Raises NotInType from app.documents.information_sheet."""
    return information_sheet(asked)


def save(store: WorkerStore, review_id: str, asked: InformationSheet, document: bytes, folder: Path) -> Path:
    """Save a sheet into `folder`, on disk when this returns. A file that is there stays as it is.

    Raises FolderNotWritable, DiskFull.
    """
    file = save_new(folder, file_name(asked), document)
    journal.record(store, JournalKind.EXPORTED, review_id)
    return file


def note_printed(store: WorkerStore, review_id: str) -> None:
    """Note in the journal that a paper of this review was printed."""
    journal.record(store, JournalKind.PRINTED, review_id)
