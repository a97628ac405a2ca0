"""Opening the app on a vault, on the demonstration, or for the tour: the lock is held for as long as any face runs."""

from __future__ import annotations

import sys
from pathlib import Path

from app.doorkeeper.door import keep_door
from app.doorkeeper.faces import Opening
from app.places import default_vault


def vault_at(named: Path | None) -> Path:
    """The vault's folder that was named on the command line, or the one in the person's own data folder."""
    return default_vault() if named is None else named.expanduser().absolute()


def open_vault(named: Path | None) -> int:
    """Open the app on a vault, which need not exist yet. Raises AnotherCopyOpen or FolderNotWritable."""
    return _behind_the_lock(Opening(vault_at(named)))


def open_demonstration() -> int:
    """Open an invented family in an encrypted vault in a temporary folder, which goes when the app is closed."""
    import subprocess
    import tempfile

    with tempfile.TemporaryDirectory(prefix="your-words-demonstration-") as folder:
        vault = Path(folder) / "vault"
        # In a process of its own: the doorkeeper never holds a key.
        made = subprocess.run([*_ourselves(), "--make-demonstration", str(vault)], check=False)
        if made.returncode:
            return made.returncode
        return _behind_the_lock(Opening(vault, demonstration=True))


def play_tour(opening: Opening) -> int:
    """Play the tour into the folder `opening.played`, on a screen of our own; 0 when every step did what it should."""
    import tempfile

    from app.doorkeeper.screen import screen_of_our_own

    out = Path(opening.played)
    out.mkdir(parents=True, exist_ok=True)
    for old in [*out.glob("[0-9][0-9]-*.png"), *out.glob("copy-*.pdf")]:
        old.unlink()
    with tempfile.TemporaryDirectory(prefix="your-words-tour-") as folder, screen_of_our_own():
        result = _behind_the_lock(opening._replace(vault=Path(folder) / "vault", demonstration=True))
    print(f"{len(list(out.glob('*.png')))} pictures and {len(list(out.glob('*.pdf')))} PDFs are in {out}")
    return result


def _behind_the_lock(opening: Opening) -> int:
    from app.vault.lock import VaultLock

    lock = VaultLock(opening.vault)
    lock.acquire()
    try:
        return keep_door(opening)
    finally:
        lock.release()


def _ourselves() -> list[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app.doorkeeper"]
