"""Checking a copy against the vault that made it: whose record it is, and where the file differs from what was signed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.handover.opening import open_store_of
from app.language.message import Message
from app.model.people import Person
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.preparing.reviews import REVIEW_KIND
from app.sealing.certificates import device_code
from app.sealing.compare import Comparison, compare
from app.sealing.verify import Verification, verify
from app.store.worker import device, people, reviews
from app.store.worker.opening import open_worker_store
from app.vault.open_vault import OpenVault

LARGEST = 200 * 1024 * 1024
"""A copy is smaller than this; anything larger is not read whole into memory."""


class NotReadable(Trouble):
    """What was chosen can't be read as a file."""

    def __init__(self) -> None:
        super().__init__(_NOT_READ, NOTHING_CHANGED, _CHOOSE)


@dataclass(frozen=True)
class CheckedCopy:
    """What was found about a file. `comparison` is None where this vault holds no record of it; `person` signed that record."""

    verification: Verification
    person: Person | None
    comparison: Comparison | None


def check_copy(vault: OpenVault, path: Path, code: str = "") -> CheckedCopy:
    """Check a family copy. `code` is another laptop's key code, as a person types it, or "". Opens the stores for itself, to read.

    Raises NotReadable when there is no such file.
    """
    from app.guide.reading import guide

    data = _read(path)
    with open_worker_store(vault, writable=False) as store:
        known = [device_code(device.read(store).certificate_der), *([code] if code.strip() else [])]
        found = verify(data, known_codes=known)
        for person in people.all_people(store):
            review = reviews.one(store, person.review_id)
            with open_store_of(vault, person) as opened:
                # With a name in it for each place, so that a page printed afresh reads as the copy does.
                comparison = compare(
                    data,
                    opened,
                    REVIEW_KIND[review.nation],
                    lambda prompt, review=review: guide().prompt(prompt).title.of(child=review.child_name, body=review.body),  # type: ignore[misc]
                )
            if comparison is not None:
                return CheckedCopy(found, person, comparison)
    return CheckedCopy(found, None, None)


def _read(path: Path) -> bytes:
    try:
        if not path.is_file() or path.stat().st_size > LARGEST:
            raise NotReadable()
        return path.read_bytes()
    except OSError as problem:
        raise NotReadable() from problem


_NOT_READ = Message("What was chosen can’t be read as a file.")
_CHOOSE = Message("Choose a PDF on this computer or on a drive, and check it again.")
