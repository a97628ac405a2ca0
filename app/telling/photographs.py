"""Photographs: read from any common format, turned upright, made small enough, with nothing left inside but the picture."""

from __future__ import annotations

import hashlib
import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.language.message import Message
from app.model.events import EventKind
from app.model.passages import PHOTOGRAPH, Passage, Photograph
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.contributor import events, passages, photographs
from app.store.contributor.opening import ContributorStore
from app.store.opened import writing

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 2400
QUALITY = 88
MOST_PIXELS = 120_000_000
"""A phone's largest picture has 108 or 200 million cells; above this, opening it could fill the memory."""
FORMATS = ("JPEG", "PNG", "HEIF", "WEBP", "TIFF", "GIF", "BMP")


class NotAPhotograph(Trouble):
    """The file is not a picture that can be read."""

    def __init__(self) -> None:
        super().__init__(_NOT_A_PHOTOGRAPH, NOTHING_CHANGED, _CHOOSE_ANOTHER)


class PhotographTooLarge(Trouble):
    """The picture is so large that opening it could fill the computer's memory."""

    def __init__(self) -> None:
        super().__init__(_TOO_LARGE, NOTHING_CHANGED, _MAKE_SMALLER)


@dataclass(frozen=True)
class Picture:
    """An upright JPEG with nothing inside but the picture; sizes in pixels."""

    jpeg: bytes
    width: int
    height: int


def picture_from(data: bytes) -> Picture:
    """Read a photograph and write it anew: upright, no longer than 2400 pixels, without place, device, time or comment.

    Raises NotAPhotograph or PhotographTooLarge.
    """
    from PIL import Image, ImageOps
    from pillow_heif import register_heif_opener

    register_heif_opener()
    try:
        with warnings.catch_warnings():
            # Pillow only warns between its own limit and twice that; ours is checked here, before anything is decoded.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    raise PhotographTooLarge()
                opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
                upright = _with_plain_colours(ImageOps.exif_transpose(opened))
                upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
                clean = _only_the_picture(upright)
    except PhotographTooLarge:
        raise
    except (Image.DecompressionBombError, MemoryError):
        raise PhotographTooLarge() from None
    except Exception as problem:  # a file from anywhere: its decoder may raise anything, and all of it means the same to a person
        raise NotAPhotograph() from problem
    written = io.BytesIO()
    clean.save(written, "JPEG", quality=QUALITY, optimize=True)
    return Picture(written.getvalue(), clean.width, clean.height)


def _with_plain_colours(image: Image) -> Image:
    """`image` with a colour for each point: one with a palette cannot be made smaller well."""
    if image.mode in ("RGB", "RGBA", "L", "LA", "CMYK"):
        return image
    return image.convert("RGBA" if image.mode == "PA" or "transparency" in image.info else "RGB")


def _only_the_picture(image: Image) -> Image:
    """The colours of `image` on white, in sRGB, in a new image that never held anything else."""
    from PIL import Image

    flat = _in_srgb(image)
    if flat.mode in ("RGBA", "LA", "PA") or "transparency" in flat.info:
        seen = flat.convert("RGBA")
        flat = Image.new("RGB", seen.size, "white")
        flat.paste(seen, mask=seen.getchannel("A"))
    clean = Image.new("RGB", flat.size)
    clean.paste(flat.convert("RGB"))
    return clean


def _in_srgb(image: Image) -> Image:
    """The colours as they were meant: a phone's wide-colour profile is applied, because it does not travel with the picture."""
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    if not profile or image.mode not in ("RGB", "RGBA"):
        return image
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        changed = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode=image.mode)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    return image if changed is None else changed


def keep_photograph(store: ContributorStore, data: bytes, caption: str, who: str, language: str) -> Passage:
    """Keep a photograph with its caption and who is in it, in one transaction. Raises what `picture_from` raises.

    A photograph may have no caption; its passage then has no words, and stands all the same.
    """
    picture = picture_from(data)
    with writing(store):
        passage = passages.begin(store, PHOTOGRAPH, caption, language)
        sha256 = hashlib.sha256(picture.jpeg).hexdigest()
        photographs.add(store, Photograph(passage.id, picture.jpeg, picture.width, picture.height, who, sha256))
        events.record(store, EventKind.PHOTOGRAPH_KEPT, passage.id)
    return passage


_NOT_A_PHOTOGRAPH = Message("This file could not be read as a photograph.")
_CHOOSE_ANOTHER = Message("Choose another file. JPEG, PNG, HEIC and most other photographs can be read.")
_TOO_LARGE = Message("This photograph is too large to be opened safely on this computer.")
_MAKE_SMALLER = Message("Save a smaller copy of it on the phone or computer it came from, and choose that.")
