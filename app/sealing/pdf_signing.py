"""The signature on a copy: PAdES over the whole file, made with the contributor's signing key; it allows no change afterwards."""

from __future__ import annotations

import io
from typing import Any

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner

from app.model.keys_material import SigningMaterial
from app.sealing.certificates import private_key

FIELD = "Seal"
READABLE_FIELD = "Signature"
"""The field's name in the file, and what a screen reader says for it. pyHanko writes both; neither tells a stranger anything."""


class SealingWriter(IncrementalPdfFileWriter):
    """Adds the signature and touches nothing else.

    pyHanko would raise the file's version, declare extensions and rewrite the XMP metadata for PAdES and ECDSA, and each of these
    breaks PDF/A-3a. `_update_meta` is private to pyHanko: the version is pinned, and a test looks at the metadata afterwards.
    """

    def ensure_output_version(self, version: tuple[int, int]) -> None:
        """Leave the version as Typst wrote it."""

    def register_extension(self, ext: Any) -> None:
        """Declare no extension."""

    def _update_meta(self) -> None:
        """Leave the metadata as Typst wrote it."""


def sign_pdf(unsigned: bytes, material: SigningMaterial) -> bytes:
    """The file with one signature over all of it, by the contributor's key, with the device's certificate beside it."""
    from asn1crypto import keys, x509
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    device = x509.Certificate.load(material.device_certificate_der)
    chain = SimpleCertificateStore()
    chain.register(device)
    plain = private_key(material.private_pem).private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    signer = SimpleSigner(
        signing_cert=x509.Certificate.load(material.certificate_der),
        signing_key=keys.PrivateKeyInfo.load(plain),
        cert_registry=chain,
    )
    wanted = PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        subfilter=fields.SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
    )
    field = fields.SigFieldSpec(
        FIELD,
        readable_field_name=READABLE_FIELD,
        invis_sig_settings=fields.InvisSigSettings(box_out_of_bounds=True),
    )
    signed = io.BytesIO()
    PdfSigner(wanted, signer, new_field_spec=field).sign_pdf(
        SealingWriter(io.BytesIO(unsigned)), output=signed, bytes_reserved=8192
    )
    return signed.getvalue()
