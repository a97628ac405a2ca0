"""Where everything of a vault stands in its folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class VaultFolder:
    """A vault's folder. No name of a person stands in any name of a file."""

    root: Path

    @property
    def description(self) -> Path:
        """vault.json: the format's version, the vault's id, the key slots."""
        return self.root / "vault.json"

    @property
    def keys(self) -> Path:
        """keys.json: the contributors' keys, encrypted under the vault key."""
        return self.root / "keys.json"

    @property
    def worker_database(self) -> Path:
        """The worker's database."""
        return self.root / "worker.db"

    @property
    def contributors(self) -> Path:
        """The folder of the contributors' databases."""
        return self.root / "contributors"

    @property
    def backups(self) -> Path:
        """The folder of checked copies."""
        return self.root / "backups"

    @property
    def lock(self) -> Path:
        """The lock file."""
        return self.root / "lock"

    @property
    def description_files(self) -> tuple[Path, Path, Path]:
        """vault.json and its two copies, which stand with the backups: those alone can be restored."""
        return self.description, self.backups / "vault.copy1.json", self.backups / "vault.copy2.json"

    @property
    def keys_files(self) -> tuple[Path, Path, Path]:
        """keys.json and its two copies."""
        return self.keys, self.backups / "keys.copy1.json", self.backups / "keys.copy2.json"

    def contributor_database(self, contributor_id: str) -> Path:
        """One contributor's database, named by a random id."""
        return self.contributors / f"{contributor_id}.db"

    def contributor_ids(self) -> tuple[str, ...]:
        """The ids of the contributors whose file stands here."""
        return tuple(sorted(file.stem for file in self.contributors.glob("*.db")))

    def exists(self) -> bool:
        """Whether there is a vault here, be its main file lost and only a copy left."""
        return any(file.exists() for file in self.description_files)
