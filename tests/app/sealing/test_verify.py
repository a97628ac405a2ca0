"""Checking a copy: everything that can be done to a signed PDF is told, and a stranger's key is named a stranger's."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from asn1crypto import keys, x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from app.sealing import record
from app.sealing.certificates import device_code, make_device, make_signing, private_key
from app.sealing.command import run
from app.sealing.pdf_signing import sign_pdf
from app.sealing.verify import Result, verify
from tests.app.sealing.conftest import Made, make


def test_a_copy_is_unchanged_and_its_key_is_known_by_the_sheets_code(made: Made) -> None:
    found = verify(made.signed, known_codes=[made.code.lower().replace("-", " ")])
    assert found.result is Result.UNCHANGED_KNOWN
    assert found.key_code == made.code


def test_a_copy_from_another_laptop_is_unchanged_and_its_key_is_named(made: Made) -> None:
    found = verify(made.signed, known_codes=[device_code(make_device().certificate_der)])
    assert found.result is Result.UNCHANGED_UNKNOWN_KEY
    assert made.code in found.message.in_("en")


def test_two_hundred_changed_bytes_are_each_told(made: Made) -> None:
    chance = random.Random(20261103)
    for place in chance.sample(range(len(made.signed)), 200):
        changed = bytearray(made.signed)
        changed[place] ^= 1 << chance.randrange(8)
        assert verify(bytes(changed), known_codes=[made.code]).result is Result.CHANGED, place


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_byte_of_the_signature_itself_can_be_changed(made: Made, data: st.DataObject) -> None:
    start = made.signed.index(b"/Contents <") + len(b"/Contents ")
    place = data.draw(st.integers(start, made.signed.index(b">", start)))
    changed = bytearray(made.signed)
    changed[place] ^= data.draw(st.integers(1, 255))
    assert verify(bytes(changed), known_codes=[made.code]).result is Result.CHANGED


@given(st.binary(min_size=1, max_size=40))
@settings(max_examples=30, deadline=None)
def test_bytes_after_the_end_or_before_the_start_are_told(made: Made, more: bytes) -> None:
    assert verify(made.signed + more, known_codes=[made.code]).result is Result.CHANGED
    assert verify(more + made.signed, known_codes=[made.code]).result is Result.CHANGED


@given(st.integers(0, 100))
@settings(max_examples=25, deadline=None)
def test_a_copy_cut_short_is_never_called_unchanged(made: Made, percent: int) -> None:
    cut = made.signed[: len(made.signed) * percent // 101]
    assert verify(cut, known_codes=[made.code]).result in (Result.CHANGED, Result.NOT_OURS)


def _painted_over(signed: bytes) -> bytes:
    """A white box over the first page, added the way a PDF editor saves; the file inside stays as it was."""
    writer = IncrementalPdfFileWriter(io.BytesIO(signed))
    box = writer.add_object(generic.StreamObject(stream_data=b"q 1 1 1 rg 50 300 500 400 re f Q"))
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    page["/Contents"] = generic.ArrayObject([page.raw_get("/Contents"), box])
    writer.update_container(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _with_a_page_more(signed: bytes) -> bytes:
    import pypdfium2

    document = pypdfium2.PdfDocument(signed)
    document.new_page(595, 842)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_page_painted_over_with_the_record_intact_is_told(made: Made) -> None:
    painted = _painted_over(made.signed)
    assert made.signed in painted
    assert verify(painted, known_codes=[made.code]).result is Result.CHANGED


def test_an_added_page_is_told(made: Made) -> None:
    assert verify(_with_a_page_more(made.signed), known_codes=[made.code]).result is Result.CHANGED


def test_a_copy_whose_signature_was_taken_off_is_told(made: Made) -> None:
    assert verify(made.unsigned, known_codes=[made.code]).result is Result.CHANGED


def test_a_second_signature_is_told(made: Made) -> None:
    """pyHanko keeps to our "no changes allowed"; a stranger's program need not."""

    class Heedless(PdfSigner):
        def _enforce_certification_constraints(self, reader: PdfFileReader) -> None:
            pass

    second = make_signing(make_device())
    plain = private_key(second.private_pem).private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    signer = SimpleSigner(
        signing_cert=x509.Certificate.load(second.certificate_der),
        signing_key=keys.PrivateKeyInfo.load(plain),
        cert_registry=SimpleCertificateStore(),
    )
    out = io.BytesIO()
    wanted = PdfSignatureMetadata(field_name="More", md_algorithm="sha256")
    Heedless(wanted, signer, new_field_spec=fields.SigFieldSpec("More")).sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(made.signed)), output=out
    )
    assert verify(out.getvalue(), known_codes=[made.code]).result is Result.CHANGED


def test_a_copy_signed_again_by_a_stranger_names_the_strangers_key(made: Made) -> None:
    stranger = make_device()
    found = verify(sign_pdf(made.unsigned, make_signing(stranger)), known_codes=[made.code])
    assert found.result is Result.UNCHANGED_UNKNOWN_KEY
    assert found.key_code == device_code(stranger.certificate_der)
    assert device_code(stranger.certificate_der) in found.message.in_("en")


def test_a_stranger_can_not_hide_behind_our_device_certificate(made: Made) -> None:
    material = make_signing(make_device())
    forged = type(material)(material.private_pem, material.certificate_der, made.device.certificate_der)
    found = verify(sign_pdf(made.unsigned, forged), known_codes=[made.code])
    assert found.result is Result.UNCHANGED_UNKNOWN_KEY
    assert found.key_code not in (made.code, None)


def test_a_stranger_who_makes_it_all_anew_is_still_a_stranger(made: Made) -> None:
    other = make()
    found = verify(other.signed, known_codes=[made.code])
    assert found.result is Result.UNCHANGED_UNKNOWN_KEY
    assert found.key_code == other.code


def test_another_persons_record_inside_is_told_even_with_the_same_laptops_key(
    made: Made, with_record: Callable[[Made, bytes], bytes]
) -> None:
    other = make(words=("Words of somebody else.",), device=made.device)
    swapped = sign_pdf(with_record(made, other.copy.record), made.material)
    assert verify(swapped, known_codes=[made.code]).result is Result.CHANGED


def test_words_in_the_record_that_were_not_signed_are_told(made: Made, with_record: Callable[[Made, bytes], bytes]) -> None:
    inside = made.copy.record.replace(b"blue swing", b"grey swing")
    assert inside != made.copy.record
    assert verify(sign_pdf(with_record(made, inside), made.material), known_codes=[made.code]).result is Result.CHANGED


def test_a_record_with_words_taken_out_is_still_what_was_signed(made: Made, with_record: Callable[[Made, bytes], bytes]) -> None:
    shorter = record.carry(made.sealed, made.material.certificate_der, made.material.device_certificate_der, made.contents[:1])
    found = verify(sign_pdf(with_record(made, shorter), made.material), known_codes=[made.code])
    assert found.result is Result.UNCHANGED_KNOWN


def _somebody_elses_pdf() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(72, 720, "A letter")
    canvas.save()
    return out.getvalue()


def test_what_is_not_ours_gets_a_plain_sentence(made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    things = {"letter.pdf": _somebody_elses_pdf(), "empty.pdf": b"", "note.txt": b"hello", "broken.pdf": b"%PDF-1.7\nnothing"}
    for name, data in things.items():
        (tmp_path / name).write_bytes(data)
        assert run([str(tmp_path / name)], made.code, ()) == 2, name
        said = capsys.readouterr().out
        assert name in said
        assert "Traceback" not in said
    assert run([str(tmp_path)], made.code, ()) == 2
    assert "folder" in capsys.readouterr().out
    assert run([str(tmp_path / "gone.pdf")], made.code, ()) == 2
    assert run([], None, ()) == 2


def test_the_command_ends_with_the_worst_it_found_and_says_no_word_of_it(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "good.pdf").write_bytes(made.signed)
    (tmp_path / "stranger.pdf").write_bytes(make().signed)
    (tmp_path / "changed.pdf").write_bytes(made.signed + b"\n")
    (tmp_path / "letter.pdf").write_bytes(_somebody_elses_pdf())
    good, stranger, changed, letter = (str(tmp_path / f"{name}.pdf") for name in ("good", "stranger", "changed", "letter"))
    assert run([good], made.code, ()) == 0
    assert run([good], None, [made.code]) == 0
    assert run([good], None, ()) == 3
    assert run([good, letter], made.code, ()) == 2
    assert run([good, letter, stranger], made.code, ()) == 3
    assert run([good, letter, stranger, changed], made.code, ()) == 1
    said = capsys.readouterr().out
    for word in ("swing", "Nasreen", "Hania", "الزائرة"):
        assert word not in said


def test_signing_leaves_the_version_the_extensions_and_the_metadata_as_they_were(made: Made) -> None:
    before, after = PdfFileReader(io.BytesIO(made.unsigned)), PdfFileReader(io.BytesIO(made.signed))
    assert made.signed.startswith(made.unsigned)
    assert after.root["/Metadata"].data == before.root["/Metadata"].data
    assert after.trailer["/Info"] == before.trailer["/Info"]
    assert not {"/Extensions", "/Version"} & set(after.root)
    assert before.input_version == after.input_version <= (1, 7)
    assert after.root["/MarkInfo"]["/Marked"]


def test_the_signature_forbids_every_later_change(made: Made) -> None:
    embedded = PdfFileReader(io.BytesIO(made.signed)).embedded_signatures[0]
    assert embedded.docmdp_level.value == 1
    assert embedded.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
