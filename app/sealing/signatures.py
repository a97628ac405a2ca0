"""The signature over a canonical record: ECDSA P-256 with SHA-256."""

from __future__ import annotations

from app.sealing.certificates import private_key


def sign(private_pem: bytes, written: bytes) -> bytes:
    """The ECDSA P-256 signature (DER) over the SHA-256 of a canonical record."""
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
    from cryptography.hazmat.primitives.hashes import SHA256

    return private_key(private_pem).sign(written, ECDSA(SHA256()))


def signed_by(certificate_der: bytes, written: bytes, signature: bytes) -> bool:
    """Whether `signature` over a canonical record was made with the key in the certificate."""
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
    from cryptography.hazmat.primitives.hashes import SHA256

    try:
        key = x509.load_der_x509_certificate(certificate_der).public_key()
        if not isinstance(key, EllipticCurvePublicKey):
            return False
        key.verify(signature, written, ECDSA(SHA256()))
    except (ValueError, InvalidSignature):
        return False
    return True
