"""`check`, `backup` and `restore`: what a vault's keeper does without a face. Says counts and days, never a word."""

from __future__ import annotations

from pathlib import Path

from app.vault.lock import VaultLock


def check(root: Path, passphrase: str) -> int:
    """Read every database of the vault through; 0 when all is well, 1 when something was found."""
    from app.vault.check import check as look
    from app.vault.unlock import unlock

    with VaultLock(root):
        report = look(unlock(root, passphrase))
    for line in report.lines():
        print(line.in_("en"))
    return 0 if report.all_well else 1


def back_up(root: Path, passphrase: str) -> int:
    """Make checked copies of whatever has changed since the last."""
    from app.language.message import Message
    from app.vault.backup import back_up as copy
    from app.vault.unlock import unlock

    copied = Message("{count} file was copied and checked.", plural="{count} files were copied and checked.")
    with VaultLock(root):
        result = copy(unlock(root, passphrase))
    print(copied.of(count=len(result.copied)).in_("en"))
    return 0


def restore(source: Path, into: Path, passphrase: str) -> int:
    """Put the last checked copies of a vault into an empty folder, and read them through there."""
    from app.vault.restore import restore as put_back

    report = put_back(source, into, passphrase)
    for line in report.lines():
        print(line.in_("en"))
    return 0 if report.all_well else 1
