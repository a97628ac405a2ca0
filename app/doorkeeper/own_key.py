"""The code of a vault's own signing key, for `verify` to know a copy that this vault sealed."""

from __future__ import annotations

from pathlib import Path


def own_key_code(root: Path, passphrase: str) -> str:
    """The 20-letter code of the device key of the vault at `root`. Raises the vault's own troubles."""
    from app.sealing.certificates import device_code
    from app.store.worker import device
    from app.store.worker.opening import open_worker_store
    from app.vault.unlock import unlock

    with open_worker_store(unlock(root, passphrase), writable=False) as store:
        return device_code(device.read(store).certificate_der)
