"""The family's copy as a tagged PDF: set in type by Typst from memory, with the sealed record inside. It is signed elsewhere."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any

from app.documents import family_copy_wording as says
from app.documents.drawing import drawing_svg
from app.documents.typesetting import (
    LetterWithoutTypeface,
    language_tag,
    shown_plain,
    shown_with_signs_named,
    text_of,
    typeset,
)
from app.language.direction import is_right_to_left
from app.language.formatting import shown
from app.language.message import Message
from app.language.own_language import name_of
from app.model.drawing import Drawing
from app.model.family_copy import CopyPassage, CopyPhotograph, CopyTranslation, FamilyCopy
from app.model.trouble import Trouble

RECORD_NAME = "your-words-record.json"
"""The name of the file inside a copy. It tells no more than the page, which says what it was made with."""

CANNOT_PRINT = Message("A letter in these words is in no typeface that this program has, so the copy can’t be made yet.")
WORDS_KEPT = Message("Every word is kept as it was typed, and what was signed stays signed.")
TELL_US = Message("Nothing needs to be typed again. Tell the worker which writing it is, so that its typeface can be added.")

_STROKES = re.compile(r"[MLCQZ0-9 .,+\-]*")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?|[+-]?\.\d+")


class NoTypeface(Trouble):
    """A character that none of our typefaces has: the copy is refused rather than made with a hole in it."""

    def __init__(self) -> None:
        super().__init__(CANNOT_PRINT, WORDS_KEPT, TELL_US)


def copy_file_name(day: date) -> str:
    """What a saved copy is called: nothing in it tells whose it is or what it is about."""
    return f"copy-{day.isoformat()}.pdf"


def family_copy(copy: FamilyCopy) -> bytes:
    """The copy as PDF bytes, unsigned. Raises NoTypeface when a letter can't be shown; nothing is ever left out in silence.

    A picture sign (such as a heart) that no typeface has is shown by its Unicode name in brackets, and the page says so.
    """
    for prepared in (shown_plain, shown_with_signs_named):
        with suppress(LetterWithoutTypeface):
            return typeset("family_copy.typ", "copy", _data(copy, prepared), copy.sealed_at, ("ua-1", "a-3a"))
    raise NoTypeface


def _data(copy: FamilyCopy, show: Callable[[str], str]) -> dict[str, Any]:
    """Everything the template shows, resolved in the copy's language."""
    language = copy.language

    def said(message: Message, **values: Any) -> str:
        return show(message.of(**values).in_(language) if values else message.in_(language))

    sign_off = copy.sign_off
    how = [said(says.HOW[sign_off.agreement], name=sign_off.name), said(says.READ_IN, language=name_of(sign_off.language))]
    if sign_off.read_by:
        how.append(said(says.READ_BY, name=sign_off.read_by))
    if sign_off.read_through:
        how.append(
            said(says.READ_THROUGH, interpreter=sign_off.read_through, language=name_of(sign_off.read_in) or sign_off.read_in)
        )
    if sign_off.noted_by:
        how.append(said(says.NOTED_BY, worker=sign_off.noted_by))
    after = [said(says.TAKEN_OUT, count=copy.taken_out)] if copy.taken_out else []
    after += [said(says.LEFT_OUT), said(says.THE_LAW)]
    if show is shown_with_signs_named:
        after.append(said(says.SIGNS_NAMED))
    return {
        "lang": language_tag(language),
        "rtl": is_right_to_left(language),
        "says": {
            "file_title": said(says.FILE_TITLE),
            "heading": said(says.HEADING, child=copy.child_name),
            "lead": said(says.LEAD, review=copy.review_kind, body=copy.body),
            "sign_off": said(says.SIGN_OFF),
            "drawn": said(says.DRAWN_SIGNATURE),
            "checking": said(says.CHECKING),
            "receipt": said(says.RECEIPT),
            "device": said(says.DEVICE),
            "qr": said(says.QR_SAYS, receipt=copy.receipt),
            "page": said(says.PAGE),
            "demonstration": said(says.DEMONSTRATION) if copy.demonstration else "",
        },
        "facts": [
            [said(says.SIGNED_BY), show(sign_off.name)],
            [said(says.SIGNED_ON), shown(copy.sealed_at.astimezone(), language)],
            [said(says.VERSION), str(copy.number)],
        ],
        "passages": [_passage(passage, said, show, language) for passage in copy.passages],
        "after": after,
        "meaning": text_of(sign_off.meaning, sign_off.language, show),
        "read_meaning": text_of(sign_off.read_meaning, sign_off.read_in, show) if sign_off.read_meaning else None,
        "strokes": strokes_svg(sign_off.strokes),
        "signer": show(sign_off.name),
        "how": " ".join(how),
        "check": [said(says.CHECKING_HOW), said(says.CHECKING_PAPER)],
        "limits": [said(part) for part in (says.DEVICE_WHAT, says.UNKNOWN_SIGNER, says.CLOCK, says.CREDIT)],
        "receipt": copy.receipt,
        "device": copy.device_code,
        "qr": _qr(copy.receipt),
        "record": copy.record.decode("utf-8"),
    }


def _passage(passage: CopyPassage, said: Callable[..., str], show: Callable[[str], str], language: str) -> dict[str, Any]:
    note = [said(says.USE[passage.use] if passage.use else says.USE_NOT_SAID), said(says.VERDICT[passage.verdict])]
    if passage.language != language:
        note.append(said(says.SAID_IN, language=name_of(passage.language)))
    if passage.hidden_names:
        note.append(said(says.HIDDEN_NAMES, count=len(passage.hidden_names), names=passage.hidden_names))
    return {
        "title": show(passage.title),
        **text_of(passage.text, passage.language, show),
        "note": " ".join(note),
        "translations": [_translation(each, said, show) for each in passage.translations],
        "picture": _shown(passage, said),
        "sound": _sound(passage, said),
    }


def _shown(passage: CopyPassage, said: Callable[..., str]) -> dict[str, Any] | None:
    """The photograph or the drawing above the words."""
    if passage.photograph is not None:
        return _picture(passage.photograph, passage.text, said)
    return None if passage.drawing is None else _drawn(passage.drawing, passage.text, said)


def _sound(passage: CopyPassage, said: Callable[..., str]) -> str:
    """The line that stands for a recording; "" where there is none."""
    if passage.sound is None:
        return ""
    typed = says.SOUND_TYPED if passage.text.strip() else says.SOUND_NOT_TYPED
    return f"{said(says.SOUND, length=passage.sound)} {said(typed)}"


def _drawn(drawing: Drawing, caption: str, said: Callable[..., str]) -> dict[str, Any]:
    return {
        "svg": drawing_svg(drawing),
        "ratio": drawing.width / drawing.height,
        "alt": said(says.DRAWING_OF, caption=caption) if caption.strip() else said(says.DRAWING),
        "who": "",
    }


def _translation(translation: CopyTranslation, said: Callable[..., str], show: Callable[[str], str]) -> dict[str, Any]:
    language = name_of(translation.language) or translation.language
    if translation.names:
        title = said(says.TRANSLATION_BY, names=translation.names, language=language)
    else:
        title = said(says.TRANSLATION_INTO, language=language)
    note = [
        said(says.CHECKED_BY, name=translation.checked_by, qualification=translation.qualification)
        if translation.checked_by
        else said(says.NOT_CHECKED)
    ]
    if translation.meaning is not None:
        note.append(said(says.SAID_BACK[translation.meaning], name=translation.said_back_by))
    return {**text_of(translation.text, translation.language, show), "title": title, "state": " ".join(note)}


def _picture(photograph: CopyPhotograph, caption: str, said: Callable[..., str]) -> dict[str, Any]:
    # The JPEG goes through as it is, wrapped in an SVG: no temporary file, and no second loss of quality.
    encoded = base64.b64encode(photograph.jpeg).decode("ascii")
    width, height = photograph.width, photograph.height
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" href="data:image/jpeg;base64,{encoded}"/></svg>'
    )
    return {
        "svg": svg,
        "ratio": width / height,
        "alt": said(says.PHOTOGRAPH_OF, caption=caption) if caption.strip() else said(says.PHOTOGRAPH),
        "who": said(says.WHO_IS_IN_IT, who=photograph.who) if photograph.who.strip() else "",
    }


def strokes_svg(strokes: str) -> str:
    """A drawn signature (SVG path data, absolute commands) as an SVG just large enough for it; "" when there is none."""
    numbers = [float(found) for found in _NUMBER.findall(strokes)]
    if len(numbers) < 4 or not _STROKES.fullmatch(strokes):
        return ""
    across, down = numbers[0::2], numbers[1::2]
    left, top = min(across) - 6, min(down) - 6
    width, height = max(max(across) - left + 6, 12), max(max(down) - top + 6, 12)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.1f}" height="{height:.1f}"'
        f' viewBox="{left:.1f} {top:.1f} {width:.1f} {height:.1f}">'
        f'<path d="{strokes}" fill="none" stroke="#2A2522" stroke-width="2.6" stroke-linecap="round"'
        f' stroke-linejoin="round"/></svg>'
    )


def _qr(receipt: str) -> str:
    """The receipt code alone as a QR code: whoever scans it learns ten letters, no name and no address."""
    import segno

    made = io.BytesIO()
    segno.make(receipt, error="m", micro=False).save(made, kind="svg", scale=4, border=2, dark="#2A2522", xmldecl=False)
    return made.getvalue().decode("utf-8")
