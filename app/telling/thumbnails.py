"""Small pictures of photographs, from memory to memory."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass, field

from app.telling.photographs import FORMATS, MOST_PIXELS


@dataclass(frozen=True)
class Thumbnail:
    """A small upright picture: three bytes a pixel (red, green, blue), rows from the top, sizes in pixels."""

    pixels: bytes = field(repr=False)
    width: int
    height: int


def thumbnail(data: bytes, side: int) -> Thumbnail | None:
    """A small picture no longer than `side`; None for what can't be read or is too large to be opened safely."""
    from PIL import Image, ImageOps
    from pillow_heif import register_heif_opener

    register_heif_opener()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    return None
                opened.draft("RGB", (side, side))
                upright = ImageOps.exif_transpose(opened).convert("RGB")
                upright.thumbnail((side, side))
                small = upright.copy()
    except Exception:  # a file from anywhere: its decoder may raise anything, and all of it means that there is no small picture
        return None
    return Thumbnail(small.tobytes(), small.width, small.height)
