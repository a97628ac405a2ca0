"""The recovery sheet: the 24 words on one sheet of paper, where to keep it, and what it opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from app.documents.typesetting import language_tag, shown_plain, typeset
from app.language.direction import is_right_to_left
from app.language.message import Message
from app.language.wording.unlock import FORGOTTEN


def recovery_sheet(words: Sequence[str], made_on: date, vault_id_short: str, language: str) -> bytes:
    """One A4 page as PDF. `vault_id_short` is the beginning of the vault's id, to tell two sheets apart; no name stands on it.

    The words are English and run left to right in every language, because there are no lists of them in Welsh, Arabic or Urdu.
    """
    # Noon of the day: the sheet says on which day it was made, and the file no more than that.
    made_at = datetime.combine(made_on, time(12), UTC)
    return typeset("recovery_sheet.typ", "sheet", _data(words, made_on, vault_id_short, language), made_at)


def _data(words: Sequence[str], made_on: date, vault_id_short: str, language: str) -> dict[str, Any]:
    """Everything the template shows, resolved in `language`."""

    def said(message: Message) -> str:
        return shown_plain(message.in_(language))

    return {
        "lang": language_tag(language),
        "rtl": is_right_to_left(language),
        "says": {
            "title": said(_TITLE),
            "name": "Your Words",
            "opens": said(_WHAT_IT_OPENS),
            "made": said(_MADE.of(day=made_on, short=vault_id_short)),
        },
        "words": list(words),
        "parts": [
            {"title": said(heading), "lines": [said(sentence) for sentence in sentences]}
            for heading, sentences in ((_KEEP, _KEEP_SENTENCES), (_USE, _USE_SENTENCES))
        ],
    }


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
