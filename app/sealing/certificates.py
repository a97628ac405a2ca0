"""The two keys of sealing: the vault's device key, and the signing key of one contributor's store that it certifies."""

from __future__ import annotations

import base64
import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.model.keys_material import DeviceMaterial, SigningMaterial

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

DEVICE_NAME = "Your Words device key"
SIGNING_NAME = "Your Words signing key"
"""The names inside the certificates: neutral, so that a copy tells nobody's name and no computer's."""

_BEGINS = datetime(2020, 1, 1, tzinfo=UTC)
_ENDS = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
# "No well-defined expiration date" (RFC 5280, 4.1.2.5). Both days are the same for all, so that no certificate tells when a
# person's store was made and a computer with a wrong clock can still sign.


def make_device() -> DeviceMaterial:
    """A new device key (ECDSA P-256) with a self-signed certificate that may only certify signing keys."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.hashes import SHA256

    key = ec.generate_private_key(ec.SECP256R1())
    certificate = (
        _builder(DEVICE_NAME, DEVICE_NAME, key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(certifies=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, SHA256())
    )
    return DeviceMaterial(_pem(key), _der(certificate))


def make_signing(device: DeviceMaterial) -> SigningMaterial:
    """A new signing key (ECDSA P-256) for one contributor's store, certified by the device key."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.hashes import SHA256

    device_key = private_key(device.private_pem)
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = (
        _builder(SIGNING_NAME, DEVICE_NAME, key)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(certifies=False), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(device_key.public_key()), critical=False)
        .sign(device_key, SHA256())
    )
    return SigningMaterial(_pem(key), _der(certificate), device.certificate_der)


def private_key(pem: bytes) -> EllipticCurvePrivateKey:
    """The private key kept as `pem`. Raises ValueError when it is not one of ours."""
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    key = load_pem_private_key(pem, None)
    if not isinstance(key, EllipticCurvePrivateKey):
        raise ValueError("not an elliptic curve key")
    return key


def device_code(certificate_der: bytes) -> str:
    """The code of the key in a certificate: 20 base-32 letters in four groups of five, from SHA-256 over the public key.

    It is taken over the key (SubjectPublicKeyInfo, DER), not the certificate: whoever holds no such key can't make the code.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    public = x509.load_der_x509_certificate(certificate_der).public_key()
    return code_of(public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo), 20)


def code_of(data: bytes, letters: int) -> str:
    """The first `letters` base-32 letters of the SHA-256 of `data`, in groups of five. Each letter is five bits."""
    return grouped(hashlib.sha256(data).digest(), letters)


def grouped(digest: bytes, letters: int) -> str:
    """The first `letters` base-32 letters (A-Z, 2-7) of `digest`, in groups of five."""
    text = base64.b32encode(digest).decode("ascii")[:letters]
    return "-".join(text[at : at + 5] for at in range(0, letters, 5))


def same_code(one: str, other: str) -> bool:
    """Whether two codes are the same as people type them: case, spaces and dashes do not count, 0 is O, 1 is I, 8 is B."""
    return _plain(one) == _plain(other)


def certified_by(certificate_der: bytes, device_der: bytes) -> bool:
    """Whether the device's certificate is whole, may certify, and its key signed the other certificate."""
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    try:
        certificate = x509.load_der_x509_certificate(certificate_der)
        device = x509.load_der_x509_certificate(device_der)
        device.verify_directly_issued_by(device)
        certificate.verify_directly_issued_by(device)
        constraints = device.extensions.get_extension_for_class(x509.BasicConstraints).value
        own = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm, x509.InvalidVersion, x509.ExtensionNotFound):
        return False
    return constraints.ca and not own.ca


def _plain(code: str) -> str:
    return "".join(letter for letter in code.upper() if letter.isalnum()).translate(str.maketrans("018", "OIB"))


def _builder(subject: str, issuer: str, key: EllipticCurvePrivateKey) -> x509.CertificateBuilder:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_BEGINS)
        .not_valid_after(_ENDS)
    )


def _usage(*, certifies: bool) -> x509.KeyUsage:
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=not certifies,
        content_commitment=not certifies,
        key_cert_sign=certifies,
        crl_sign=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _pem(key: EllipticCurvePrivateKey) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    # No passphrase of its own: it is only ever kept inside an encrypted database.
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _der(certificate: x509.Certificate) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.DER)
