"""The signing key of a contributor's store, set when the store is made and never changed."""

from __future__ import annotations

from app.model.keys_material import SigningMaterial
from app.store.opened import Opened
from app.vault.cipher import Connection


def write(connection: Connection, signing: SigningMaterial) -> None:
    """Set the signing key of a store that is being made. The schema allows it once."""
    connection.execute(
        "INSERT INTO signing (one, private_pem, certificate_der, device_certificate_der) VALUES (1, ?, ?, ?)",
        (signing.private_pem, signing.certificate_der, signing.device_certificate_der),
    )


def read(store: Opened) -> SigningMaterial:
    """The signing key and its certificates."""
    row = store.connection.execute("SELECT private_pem, certificate_der, device_certificate_der FROM signing").fetchone()
    return SigningMaterial(bytes(row[0]), bytes(row[1]), bytes(row[2]))
