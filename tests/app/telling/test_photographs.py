"""Photographs: any common format, upright, and nothing inside but the picture."""

from __future__ import annotations

import hashlib
import io
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo
from pillow_heif import register_heif_opener

from app.model.events import EventKind
from app.model.passages import PHOTOGRAPH
from app.store.contributor import events, passages, photographs
from app.store.contributor.opening import ContributorStore
from app.telling.photographs import (
    LONGEST_SIDE,
    NotAPhotograph,
    PhotographTooLarge,
    keep_photograph,
    picture_from,
)

SECRET = b"N 51.4816 Penarth Jo's phone"
RED, BLUE = (220, 20, 20), (20, 20, 220)


def photograph(kind: str = "JPEG", size: tuple[int, int] = (60, 40), mode: str = "RGB", **how: object) -> bytes:
    """A picture whose start half is red and whose other half is blue."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, size[0], size[1]))
    register_heif_opener()
    written = io.BytesIO()
    image.convert(mode, palette=Image.Palette.ADAPTIVE).save(written, kind, **how)
    return written.getvalue()


def read(jpeg: bytes) -> Image.Image:
    return Image.open(io.BytesIO(jpeg))


def near(found: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    return all(abs(one - other) < 30 for one, other in zip(found, wanted, strict=True))


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        ("JPEG", "RGB"),
        ("JPEG", "CMYK"),
        ("PNG", "RGB"),
        ("PNG", "P"),
        ("PNG", "RGBA"),
        ("HEIF", "RGB"),
        ("WEBP", "RGB"),
        ("TIFF", "RGB"),
        ("GIF", "P"),
        ("BMP", "RGB"),
    ],
)
def test_every_common_format_becomes_a_jpeg_with_the_same_picture(kind: str, mode: str):
    picture = picture_from(photograph(kind, mode=mode))
    image = read(picture.jpeg)
    assert image.format == "JPEG"
    assert image.mode == "RGB"
    assert (picture.width, picture.height) == image.size == (60, 40)
    assert near(image.getpixel((8, 20)), RED)
    assert near(image.getpixel((52, 20)), BLUE)


@pytest.mark.parametrize("kind", ["JPEG", "HEIF", "WEBP", "PNG", "TIFF"])
def test_place_device_time_and_comments_are_gone(kind: str):
    exif = Image.Exif()
    exif[0x010F] = SECRET.decode()
    exif[0x0132] = "2026:11:24 14:02:00"
    exif.get_ifd(0x8825)[1] = "N"
    how: dict[str, object] = {"exif": exif}
    if kind == "JPEG":
        how["comment"] = SECRET
        how["icc_profile"] = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes() + SECRET
    if kind == "PNG":
        info = PngInfo()
        info.add_text("Comment", SECRET.decode())
        how["pnginfo"] = info
    data = photograph(kind, **how)
    assert SECRET in data
    jpeg = picture_from(data).jpeg
    assert SECRET not in jpeg
    image = read(jpeg)
    assert not image.getexif()
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"Exif" not in jpeg
    assert b"ICC_PROFILE" not in jpeg


@pytest.mark.parametrize("kind", ["JPEG", "HEIF", "WEBP", "TIFF"])
@pytest.mark.parametrize(("turn", "top_left"), [(3, BLUE), (6, RED), (8, BLUE)])
def test_a_photograph_is_turned_upright(kind: str, turn: int, top_left: tuple[int, int, int]):
    exif = Image.Exif()
    exif[0x0112] = turn
    # Handed over as bytes, HEIC's turn is written the way phones write it: as a property of the picture.
    picture = picture_from(photograph(kind, exif=exif.tobytes()))
    assert (picture.width, picture.height) == ((60, 40) if turn == 3 else (40, 60))
    assert near(read(picture.jpeg).getpixel((3, 3)), top_left)


def test_a_large_photograph_is_made_smaller_in_its_own_proportions():
    picture = picture_from(photograph(size=(5000, 2500)))
    assert (picture.width, picture.height) == (LONGEST_SIDE, LONGEST_SIDE // 2)


def test_a_small_photograph_is_not_blown_up():
    assert picture_from(photograph(size=(20, 10))).width == 20


def test_what_can_be_seen_through_stands_on_white():
    written = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(written, "PNG")
    assert read(picture_from(written.getvalue()).jpeg).getpixel((5, 5)) == (255, 255, 255)


def test_a_comment_does_not_travel_where_nothing_else_had_to_be_taken_out():
    data = photograph(comment=SECRET)
    assert SECRET in data
    assert SECRET not in picture_from(data).jpeg


@pytest.mark.parametrize("side", [12_000, 60_000])
def test_a_picture_made_to_fill_the_memory_is_told_and_not_opened(side: int):
    small = bytearray(photograph("PNG"))
    small[16:24] = side.to_bytes(4, "big") * 2
    small[29:33] = zlib.crc32(bytes(small[12:29])).to_bytes(4, "big")
    with pytest.raises(PhotographTooLarge):
        picture_from(bytes(small))


def test_a_phones_picture_with_a_second_one_inside_is_read_as_the_first():
    written = io.BytesIO()
    first = Image.open(io.BytesIO(photograph()))
    first.save(written, "MPO", save_all=True, append_images=[Image.new("RGB", (60, 40), "green")])
    assert near(read(picture_from(written.getvalue()).jpeg).getpixel((8, 20)), RED)


@settings(max_examples=150, deadline=None)
@given(kind=st.sampled_from(["JPEG", "PNG", "HEIF", "WEBP", "TIFF", "GIF", "BMP"]), data=st.data())
def test_a_damaged_file_is_a_photograph_or_is_told_and_never_anything_else(kind: str, data: st.DataObject):
    spoiled = bytearray(photograph(kind))
    for _ in range(data.draw(st.integers(1, 6))):
        spoiled[data.draw(st.integers(0, len(spoiled) - 1))] = data.draw(st.integers(0, 255))
    try:
        picture = picture_from(bytes(spoiled))
    except (NotAPhotograph, PhotographTooLarge):
        return
    assert read(picture.jpeg).size == (picture.width, picture.height)


@pytest.mark.parametrize("data", [b"", b"not a picture", b"%PDF-1.7 x", b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_a_file_that_is_no_photograph_is_told(data: bytes):
    with pytest.raises(NotAPhotograph):
        picture_from(data)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "HEIF", "WEBP"])
def test_a_photograph_that_breaks_off_is_told_and_nothing_is_kept(store: ContributorStore, kind: str):
    whole = photograph(kind, size=(600, 400))
    with pytest.raises(NotAPhotograph):
        keep_photograph(store, whole[: len(whole) // 2], "caption", "", "en")
    assert passages.all_passages(store) == []


def test_a_photograph_is_kept_with_its_caption_and_who_is_in_it(store: ContributorStore):
    passage = keep_photograph(store, photograph("HEIF"), "", "Hania", "en")
    assert passage.prompt == PHOTOGRAPH
    kept = photographs.one(store, passage.id)
    assert kept.who == "Hania"
    assert kept.sha256 == hashlib.sha256(kept.jpeg).hexdigest()
    captioned = passages.keep(store, passage.id, PHOTOGRAPH, "At the sea", "en")
    assert captioned is not None
    assert captioned.text == "At the sea"
    assert EventKind.PHOTOGRAPH_KEPT in [event.kind for event in events.all_events(store)]
