"""Key slots: the vault key, wrapped once for the passphrase and once for the recovery words."""

from __future__ import annotations

import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from typing import Any

from app.vault.key_derivation import Argon2Cost, from_entropy, from_passphrase
from app.vault.troubles import DamagedKeyFile

PASSPHRASE, RECOVERY = "passphrase", "recovery"

Slot = Mapping[str, Any]
"""A slot as it stands in vault.json: kind, salt, what the derivation costs, nonce, wrapped key."""


def passphrase_slot(vault_id: str, key: bytes, passphrase: str, cost: Argon2Cost) -> Slot:
    """A slot that opens with `passphrase`. Raises TooLittleMemory."""
    if not cost.within_bounds:
        raise ValueError(f"no vault could be opened with {cost}")
    salt = secrets.token_bytes(16)
    head = {
        "kind": PASSPHRASE,
        "salt": _text(salt),
        "memory_kib": cost.memory_kib,
        "iterations": cost.iterations,
        "lanes": cost.lanes,
    }
    return _wrapped(vault_id, head, key, from_passphrase(passphrase, salt, cost))


def recovery_slot(vault_id: str, key: bytes, entropy: bytes) -> Slot:
    """A slot that opens with the recovery words' 256 bits."""
    salt = secrets.token_bytes(16)
    return _wrapped(vault_id, {"kind": RECOVERY, "salt": _text(salt)}, key, from_entropy(entropy, salt))


def open_with_passphrase(vault_id: str, slot: Slot, passphrase: str) -> bytes | None:
    """The vault key, or None where this is not the passphrase of the slot. Raises DamagedKeyFile, TooLittleMemory."""
    try:
        cost = Argon2Cost(*(_number(slot[name]) for name in ("memory_kib", "iterations", "lanes")))
    except (KeyError, ValueError) as broken:
        raise DamagedKeyFile() from broken
    if not cost.within_bounds:
        raise DamagedKeyFile()
    return _unwrapped(vault_id, slot, lambda salt: from_passphrase(passphrase, salt, cost))


def open_with_entropy(vault_id: str, slot: Slot, entropy: bytes) -> bytes | None:
    """The vault key, or None where these are not the words of the slot. Raises DamagedKeyFile."""
    return _unwrapped(vault_id, slot, lambda salt: from_entropy(entropy, salt))


def _wrapped(vault_id: str, head: dict[str, Any], key: bytes, wrapping: bytes) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(12)
    wrapped = AESGCM(wrapping).encrypt(nonce, key, _bound_to(vault_id, head))
    return {**head, "nonce": _text(nonce), "wrapped": _text(wrapped)}


def _unwrapped(vault_id: str, slot: Slot, derive: Callable[[bytes], bytes]) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        salt, nonce, wrapped = (b64decode(slot[name], validate=True) for name in ("salt", "nonce", "wrapped"))
    except (KeyError, TypeError, ValueError) as broken:
        raise DamagedKeyFile() from broken
    if (len(salt), len(nonce), len(wrapped)) != (16, 12, 48):
        raise DamagedKeyFile()
    head = {name: value for name, value in slot.items() if name not in ("nonce", "wrapped")}
    try:
        return AESGCM(derive(salt)).decrypt(nonce, wrapped, _bound_to(vault_id, head))
    except InvalidTag:
        return None


def _bound_to(vault_id: str, head: Mapping[str, Any]) -> bytes:
    """What a slot is sealed together with, so that it opens in no other vault and with no other cost."""
    return json.dumps({"vault": vault_id, **head}, sort_keys=True, separators=(",", ":")).encode()


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("not a whole number")
    return value


def _text(data: bytes) -> str:
    return b64encode(data).decode()
