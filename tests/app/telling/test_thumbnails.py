"""Small pictures: upright, from any common format, and none for what is no picture."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from pillow_heif import register_heif_opener

from app.telling.thumbnails import thumbnail


def _picture(kind: str, orientation: int = 1) -> bytes:
    register_heif_opener()
    image = Image.new("RGB", (640, 320), "#88aa66")
    exif = image.getexif()
    exif[0x0112] = orientation
    written = io.BytesIO()
    image.save(written, kind, **({"exif": exif} if kind == "JPEG" else {}))
    return written.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "HEIF", "GIF"])
def test_every_common_format_has_a_small_picture(kind: str) -> None:
    small = thumbnail(_picture(kind), 100)
    assert small is not None
    assert (small.width, small.height) == (100, 50)
    assert len(small.pixels) == 3 * 100 * 50


def test_a_picture_taken_sideways_stands_upright() -> None:
    small = thumbnail(_picture("JPEG", orientation=6), 100)
    assert small is not None
    assert (small.width, small.height) == (50, 100)


def test_what_is_no_picture_has_none() -> None:
    assert thumbnail(b"not a picture", 100) is None
    assert thumbnail(b"", 100) is None
