"""Reading a vault through: whether every database is whole, keys and files belong together, and how old the copies are."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime

from app.language.message import Message
from app.model.trouble import Trouble
from app.vault.backup import databases_of, last_checked
from app.vault.cipher import faults, open_database
from app.vault.copies import WORKER, all_copies, remembered, sum_of
from app.vault.open_vault import OpenVault


@dataclass(frozen=True)
class CheckReport:
    """What was found, by ids (or "worker"). Its lines say counts and days, never a name or a word.

    `lost` have a key and were copied once, but their file is gone; `unused_keys` have a key and never had a file, which
    happens when the program ends while a person is being added. `older` were put back by a restore from a copy that was not
    their newest.
    """

    whole: tuple[str, ...]
    damaged: tuple[str, ...]
    lost: tuple[str, ...]
    unused_keys: tuple[str, ...]
    without_key: tuple[str, ...]
    damaged_copies: tuple[str, ...]
    last_checked: datetime | None
    older: tuple[str, ...] = ()

    @property
    def all_well(self) -> bool:
        """Whether nothing was found that needs anybody."""
        return not (self.damaged or self.lost or self.without_key or self.damaged_copies or self.older)

    def lines(self) -> tuple[Message, ...]:
        """What was found, a sentence each."""
        found = [_WHOLE.of(count=len(self.whole))]
        for message, owners in (
            (_DAMAGED, self.damaged),
            (_LOST, self.lost),
            (_OLDER, self.older),
            (_WITHOUT_KEY, self.without_key),
            (_UNUSED_KEYS, self.unused_keys),
            (_DAMAGED_COPIES, self.damaged_copies),
        ):
            if owners:
                found.append(message.of(count=len(owners)))
        checked = self.last_checked
        found.append(_NO_COPY if checked is None else _LAST_COPY.of(moment=checked.astimezone()))
        return tuple(found)


def check(vault: OpenVault, *, older: tuple[str, ...] = ()) -> CheckReport:
    """Read every database of the vault through, and compare keys, files and copies. Deletes nothing."""
    databases, without_key = databases_of(vault)
    whole: list[str] = []
    damaged: list[str] = []
    for owner, path, key in databases:
        try:
            with closing(open_database(path, key, writable=False)) as connection:
                (damaged if faults(connection) else whole).append(owner)
        except Trouble:
            damaged.append(owner)
    copied = {copy.owner for copy in all_copies(vault.folder.backups)}
    there = {owner for owner, _, _ in databases}
    missing = [one for one in vault.keys.ids() if one not in there]
    lost = [one for one in missing if one in copied]
    if WORKER not in there:
        lost.append(WORKER)
    return CheckReport(
        whole=tuple(whole),
        damaged=tuple(damaged),
        lost=tuple(lost),
        unused_keys=tuple(one for one in missing if one not in copied),
        without_key=without_key,
        damaged_copies=_damaged_copies(vault),
        last_checked=last_checked(vault.folder),
        older=older,
    )


def _damaged_copies(vault: OpenVault) -> tuple[str, ...]:
    """Whose newest copy is gone, or is no longer what it was when it was checked."""
    found = []
    backups = vault.folder.backups
    for memory in sorted(backups.glob("*.checked.json")):
        owner = memory.name.removesuffix(".checked.json")
        known = remembered(backups, owner)
        copy = None if known is None else backups / known.name
        if known is None or copy is None or not copy.exists() or sum_of(copy) != known.copy_sum:
            found.append(owner)
    return tuple(found)


_WHOLE = Message("{count} file is whole.", plural="{count} files are whole.")
_DAMAGED = Message(
    "{count} file can’t be read as it is. Restore the vault from its last checked copy.",
    plural="{count} files can’t be read as they are. Restore the vault from its last checked copies.",
)
_LOST = Message(
    "{count} file is not where it was. Restore the vault from its last checked copy.",
    plural="{count} files are not where they were. Restore the vault from its last checked copies.",
)
_OLDER = Message(
    "{count} file was put back from an older copy, because the newest one is damaged.",
    plural="{count} files were put back from older copies, because the newest ones are damaged.",
)
_WITHOUT_KEY = Message(
    "{count} file has no key in this vault. It was left as it is.",
    plural="{count} files have no key in this vault. They were left as they are.",
)
_UNUSED_KEYS = Message(
    "{count} key was made and never used. That does no harm.",
    plural="{count} keys were made and never used. That does no harm.",
)
_DAMAGED_COPIES = Message(
    "{count} copy is damaged or gone. Back up now to make a new one.",
    plural="{count} copies are damaged or gone. Back up now to make new ones.",
)
_LAST_COPY = Message("The last checked copy is from {moment}.")
_NO_COPY = Message("No copy has been made yet.")
