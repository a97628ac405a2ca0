"""The recovery sheet: the 24 words on one sheet of paper, where to keep it, and what it opens."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.language.direction import is_right_to_left
from app.language.message import Message
from app.language.wording.unlock import FORGOTTEN
from app.places import RESOURCES

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

# The tokens of the light theme; the page itself stays white, so that a printer wastes no ink on paper colour.
_INK, _SOFT, _PINE, _LINE, _EDGE, _SUNKEN, _TINT = (
    "#2A2522",
    "#4E4741",
    "#1F4F49",
    "#DDD3C4",
    "#7F7364",
    "#F2EBE0",
    "#E1ECE6",
)
_MARGIN = 57.0
_COLUMNS = 4
_CELL_HEIGHT = 39.0
_GAP = 8.0


def recovery_sheet(words: Sequence[str], made_on: date, vault_id_short: str, language: str) -> bytes:
    """One A4 page as PDF. `vault_id_short` is the beginning of the vault's id, to tell two sheets apart; no name stands on it.

    The words are English and run left to right in every language, because there are no lists of them in Welsh, Arabic or Urdu.
    The sentences are in `language` where reportlab can set it, and otherwise in English: it puts shaped Arabic and Urdu in the
    wrong order (measured), and our font does not have every letter. The sheet is for the worker, never for a family.
    """
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    width, height = A4
    regular, bold, serif = _fonts()
    told_in = language if _can_be_set(language, regular) else "en"
    made = io.BytesIO()
    # `invariant`: no time of making, and no id made of it. The page says all there is to know.
    canvas = Canvas(made, pagesize=A4, invariant=1, lang=told_in)
    canvas.setTitle(_TITLE.in_(told_in))
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator("Your Words")
    sheet = _Sheet(canvas, width, told_in, height - _MARGIN - 22)

    canvas.setFillColor(_PINE)
    canvas.setFont(bold, 12)
    canvas.drawRightString(width - _MARGIN, sheet.at + 2, "Your Words")
    sheet.write(_TITLE, serif, 25, 31, _INK)
    sheet.down(5)
    sheet.write(_WHAT_IT_OPENS, regular, 12, 17.5, _INK)
    sheet.down(14)
    sheet.words(words, bold, regular)
    sheet.down(20)
    for heading, sentences in ((_KEEP, _KEEP_SENTENCES), (_USE, _USE_SENTENCES)):
        sheet.write(heading, bold, 14, 20, _PINE)
        sheet.down(1)
        for sentence in sentences:
            sheet.bullet(sentence, regular)
        sheet.down(10)
    sheet.foot(_MADE.of(day=made_on, short=vault_id_short), regular)
    canvas.showPage()
    canvas.save()
    return made.getvalue()


class _Sheet:
    """Where the next line goes, from the top of the page down."""

    def __init__(self, canvas: Canvas, width: float, language: str, at: float) -> None:
        self.canvas = canvas
        self.width = width
        self.language = language
        self.at = at

    def down(self, points: float) -> None:
        """Leave room."""
        self.at -= points

    def write(self, message: Message, font: str, size: float, leading: float, colour: str, indent: float = 0.0) -> None:
        """Write a message in as many lines as it needs."""
        from reportlab.lib.utils import simpleSplit

        self.canvas.setFillColor(colour)
        self.canvas.setFont(font, size)
        text = message.in_(self.language)
        for line in simpleSplit(text, font, size, self.width - 2 * _MARGIN - indent):
            self.canvas.drawString(_MARGIN + indent, self.at, line)
            self.at -= leading

    def bullet(self, message: Message, font: str) -> None:
        """Write a sentence of a list."""
        self.canvas.setFillColor(_PINE)
        self.canvas.circle(_MARGIN + 4, self.at + 4, 2.2, stroke=0, fill=1)
        self.write(message, font, 11.5, 16.5, _INK, indent=17)
        self.at -= 2

    def words(self, words: Sequence[str], bold: str, regular: str) -> None:
        """The numbered words, left to right, row by row, a cell for each."""
        cell = (self.width - 2 * _MARGIN - (_COLUMNS - 1) * _GAP) / _COLUMNS
        rows = -(-len(words) // _COLUMNS)
        for place, word in enumerate(words):
            row, column = divmod(place, _COLUMNS)
            left = _MARGIN + column * (cell + _GAP)
            bottom = self.at - (row + 1) * _CELL_HEIGHT - row * _GAP + 12
            self.canvas.setFillColor(_TINT if row % 2 == 0 else _SUNKEN)
            self.canvas.setStrokeColor(_EDGE)
            self.canvas.setLineWidth(0.7)
            self.canvas.roundRect(left, bottom, cell, _CELL_HEIGHT, 6, stroke=1, fill=1)
            self.canvas.setFillColor(_SOFT)
            self.canvas.setFont(regular, 11)
            self.canvas.drawRightString(left + 23, bottom + 14, str(place + 1))
            self.canvas.setFillColor(_INK)
            self.canvas.setFont(bold, 15)
            self.canvas.drawString(left + 31, bottom + 13, word)
        self.at -= rows * _CELL_HEIGHT + (rows - 1) * _GAP

    def foot(self, message: Message, font: str) -> None:
        """The line at the foot of the page."""
        self.canvas.setStrokeColor(_LINE)
        self.canvas.line(_MARGIN, _MARGIN + 16, self.width - _MARGIN, _MARGIN + 16)
        self.at = _MARGIN
        self.write(message, font, 10.5, 14, _SOFT)


def _fonts() -> tuple[str, str, str]:
    """The names of our regular, bold and heading fonts for reportlab; Helvetica where their files are not there."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    wanted = (
        ("YourWordsRegular", "AtkinsonHyperlegibleNext_400Regular.ttf", "Helvetica"),
        ("YourWordsBold", "AtkinsonHyperlegibleNext_700Bold.ttf", "Helvetica-Bold"),
        ("YourWordsHeading", "Literata_600SemiBold.ttf", "Helvetica-Bold"),
    )
    names = []
    for name, file, instead in wanted:
        found: Path | None = next(iter(sorted((RESOURCES / "fonts").rglob(file))), None)
        if found is not None and name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(found)))
        names.append(name if found is not None else instead)
    return names[0], names[1], names[2]


def _can_be_set(language: str, font: str) -> bool:
    """Whether reportlab, which shapes nothing, can set every sentence of the sheet in `language` with our font."""
    from reportlab.pdfbase import pdfmetrics

    if is_right_to_left(language):
        return False
    letters = {letter for message in _ALL for letter in message.in_(language)}
    glyphs = getattr(pdfmetrics.getFont(font).face, "charToGlyph", None)
    if glyphs is None:
        return all(ord(letter) < 0x100 or letter in "‘’“”–" for letter in letters)
    return all(ord(letter) in glyphs for letter in letters)


_TITLE = Message("Recovery words")
_WHAT_IT_OPENS = Message(
    "These 24 words open the vault when the passphrase is lost. Whoever has them and the computer can read everything."
)
_KEEP = Message("Keep this sheet safe")
_KEEP_SENTENCES = (
    Message("Keep it where your organisation keeps papers that must stay private, and never in the same bag as the computer."),
    Message("Do not photograph, scan or copy it. Phones and scanners keep what they have seen."),
    Message("If it is lost, or somebody else has seen it, tell whoever looks after the vaults in your organisation."),
)
_USE = Message("If you need it")
_USE_SENTENCES = (
    # NOTE: {button} is the text of a button.
    Message("On the first page, choose “{button}”, and type the words in the order of their numbers.").of(button=FORGOTTEN),
    Message("Then choose a new passphrase. The words stay the same, so put the sheet back."),
)
# NOTE: {short} is the beginning of a code that tells one vault from another; it is not secret.
_MADE = Message("Made on {day}. This sheet belongs to the vault {short}.")
_ALL = (_TITLE, _WHAT_IT_OPENS, _KEEP, *_KEEP_SENTENCES, _USE, *_USE_SENTENCES, _MADE)
