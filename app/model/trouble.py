"""Trouble: what cannot be done, as three things a person needs: what happened, that the words are safe, what to do."""

from __future__ import annotations

from app.language.message import Message


class Trouble(Exception):
    """Raised where the fact is known, shown in one place. `what` happened, `safe` says so, `do` says what helps.

    Each kind of trouble is a small class of its own beside the code that raises it, so that callers can tell them apart.
    """

    def __init__(self, what: Message, safe: Message, do: Message) -> None:
        super().__init__(what.msgid)
        self.what = what
        self.safe = safe
        self.do = do


NOTHING_CHANGED = Message("Nothing has been changed or lost.")
