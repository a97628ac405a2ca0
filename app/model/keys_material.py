"""Signing keys as they are kept: the vault's device key, and the signing key a contributor's store holds, certified by it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class DeviceMaterial:
    """The vault's device key (PEM, PKCS #8) and its self-signed certificate (DER)."""

    private_pem: bytes = field(repr=False)
    certificate_der: bytes


@dataclass(frozen=True)
class SigningMaterial:
    """A contributor's signing key (PEM, PKCS #8), its certificate, and the device's certificate that signed it (both DER)."""

    private_pem: bytes = field(repr=False)
    certificate_der: bytes
    device_certificate_der: bytes
