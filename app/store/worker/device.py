"""The vault's device key, set when the worker's store is made and never changed."""

from __future__ import annotations

from app.model.keys_material import DeviceMaterial
from app.store.opened import Opened
from app.vault.cipher import Connection


def write(connection: Connection, device: DeviceMaterial) -> None:
    """Set the device key of a store that is being made. The schema allows it once."""
    connection.execute(
        "INSERT INTO device (one, private_pem, certificate_der) VALUES (1, ?, ?)", (device.private_pem, device.certificate_der)
    )


def read(store: Opened) -> DeviceMaterial:
    """The device key and its certificate."""
    row = store.connection.execute("SELECT private_pem, certificate_der FROM device").fetchone()
    return DeviceMaterial(bytes(row[0]), bytes(row[1]))
