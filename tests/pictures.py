"""Pictures of every screen in every language, and the contact sheets made of them. `make pictures`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

from app.places import RESOURCES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

THUMB, COLUMNS, GAP, LABEL = 420, 5, 14, 26
"""Px of a picture on a sheet, pictures in a row, px between them, and px for what stands below each."""
FACES = ("way-in", "worker", "wales", "family")
"""In the order in which somebody comes past them."""


class Pictures:
    """Takes a picture of a window, if pictures are wanted: into `folder`/language-size/face-NN-name.png."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._numbers: dict[tuple[str, int, str], int] = {}

    def take(self, language: str, size: int, face: str, name: str, window: QWidget) -> None:
        """Keep what `window` shows. The number counts the pictures of one face in one language and size."""
        if self._folder is None:
            return
        key = (language, size, face)
        self._numbers[key] = self._numbers.get(key, 0) + 1
        called = "".join(letter if letter.isalnum() else "-" for letter in name)
        place = self._folder / f"{language}-{size}" / f"{face}-{self._numbers[key]:02}-{called}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        if not window.grab().save(str(place)):
            raise OSError(f"{place} could not be written")


def sheet(folder: Path) -> Image.Image:
    """One sheet of all the pictures in `folder`, in the order in which somebody comes past them."""
    pictures = [picture for face in FACES for picture in sorted(folder.glob(f"{face}-*.png"))]
    thumbs = [(picture.stem, _small(picture)) for picture in pictures]
    high = max(thumb.height for _, thumb in thumbs) + LABEL
    rows = -(-len(thumbs) // COLUMNS)
    page = Image.new("RGB", (COLUMNS * (THUMB + GAP) + GAP, rows * (high + GAP) + GAP), "#6F665C")
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype(str(next((RESOURCES / "fonts").glob("atkinson*/*400*.ttf"))), 15)
    for number, (name, thumb) in enumerate(thumbs):
        left, top = GAP + number % COLUMNS * (THUMB + GAP), GAP + number // COLUMNS * (high + GAP)
        page.paste(thumb, (left, top))
        draw.text((left, top + thumb.height + 4), name[:58], font=font, fill="#FFFFFF")
    return page


def _small(picture: Path) -> Image.Image:
    with Image.open(picture) as whole:
        return whole.convert("RGB").resize((THUMB, round(whole.height * THUMB / whole.width)), Image.Resampling.LANCZOS)


def main() -> int:
    """Make a sheet of each folder of pictures in the folder that is named. 1 when there is none."""
    out = Path(sys.argv[1])
    folders = sorted(one for one in out.iterdir() if one.is_dir())
    for folder in folders:
        sheet(folder).save(out / f"{folder.name}.png", optimize=True)
        print(f"{out / folder.name}.png  {len(list(folder.glob('*.png')))} pictures")
    return 0 if folders else 1


if __name__ == "__main__":
    sys.exit(main())
