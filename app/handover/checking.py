"""Checking a copy against the vault that made it: whose record it is, and where the file differs from what was signed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from app.handover.opening import open_store_of
from app.language.message import Message
from app.model.given import GivenReview
from app.model.people import Person
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.sealing.certificates import device_code
from app.sealing.compare import Comparison, compare
from app.sealing.verify import Result, Verification, verify
from app.store.contributor import given
from app.store.worker import device, people
from app.store.worker.opening import open_worker_store
from app.telling.titles import title_of
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
    """Check a family copy. `code` is another laptop's key code, as a person types it, or "".

    Opens the stores for itself, to read, so that it can run off the window's thread.
    Raises NotReadable when there is no such file.
    """
    data = _read(path)
    with open_worker_store(vault, writable=False) as store:
        known = [device_code(device.read(store).certificate_der), *([code] if code.strip() else [])]
        found = verify(data, known_codes=known)
        for person in people.all_people(store):
            comparison = _compared(vault, person, data)
            if comparison is not None:
                if found.result is not Result.CHANGED:
                    # The signature has already shown that no page differs; a name corrected since would look like a difference.
                    comparison = replace(comparison, pages=())
                return CheckedCopy(found, person, comparison)
    return CheckedCopy(found, None, None)


def _compared(vault: OpenVault, person: Person, data: bytes) -> Comparison | None:
    from app.guide.reading import guide

    with open_store_of(vault, person) as opened:
        review = given.read(opened, GivenReview)
        if review is None:
            return None
        return compare(data, opened, guide().kind_of_review(review.nation).title, lambda prompt: title_of(prompt, review))


def _read(path: Path) -> bytes:
    try:
        if not path.is_file() or path.stat().st_size > LARGEST:
            raise NotReadable()
        return path.read_bytes()
    except OSError as problem:
        raise NotReadable() from problem


_NOT_READ = Message("What was chosen can’t be read as a file.")
_CHOOSE = Message("Choose a PDF on this computer or on a drive, and check it again.")
