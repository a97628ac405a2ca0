"""The keys of sealing: neutral, certified by the device, and told apart by their codes."""

from __future__ import annotations

import re

from cryptography import x509

from app.sealing.certificates import certified_by, device_code, make_device, make_signing, same_code


def test_a_devices_code_is_twenty_letters_that_a_person_can_copy() -> None:
    assert re.fullmatch(r"[A-Z2-7]{5}(-[A-Z2-7]{5}){3}", device_code(make_device().certificate_der))


def test_a_code_is_the_same_however_it_is_typed() -> None:
    assert same_code("OIBAB-CDEFG", "o1b ab cdefg")
    assert same_code("OIBAB-CDEFG", "018AB–CDEFG")
    assert not same_code("OIBAB-CDEFG", "OIBAB-CDEFA")


def test_two_devices_have_two_codes() -> None:
    assert device_code(make_device().certificate_der) != device_code(make_device().certificate_der)


def test_a_signing_key_is_certified_by_its_own_device_and_by_no_other() -> None:
    device, stranger = make_device(), make_device()
    signing = make_signing(device)
    assert certified_by(signing.certificate_der, device.certificate_der)
    assert not certified_by(signing.certificate_der, stranger.certificate_der)


def test_a_signing_key_can_not_certify_another() -> None:
    first = make_signing(make_device())
    second = make_signing(type(make_device())(first.private_pem, first.certificate_der))
    assert not certified_by(second.certificate_der, first.certificate_der)


def test_certificates_tell_nothing_of_who_made_them_where_or_when() -> None:
    certificates = [x509.load_der_x509_certificate(make_signing(make_device()).certificate_der) for _ in range(2)]
    assert {certificate.subject.rfc4514_string() for certificate in certificates} == {"CN=Your Words signing key"}
    assert {certificate.issuer.rfc4514_string() for certificate in certificates} == {"CN=Your Words device key"}
    assert len({certificate.not_valid_before_utc for certificate in certificates}) == 1
    assert len({certificate.serial_number for certificate in certificates}) == 2


def test_a_private_key_never_shows_in_a_repr() -> None:
    signing = make_signing(make_device())
    assert "PRIVATE" not in repr(signing)
