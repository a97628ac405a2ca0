"""The desk: what every screen of the worker's face shares, and the few things that leave it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.model.trouble import Trouble
from app.store.worker import drafts, settings
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault
from ui.theme.look import Look
from ui.widgets.speech import Speech


@dataclass(frozen=True)
class Place:
    """Where the worker is: a screen, and the review, person or learning point it shows. `tab` is a part of a review."""

    screen: str
    review_id: str = ""
    person_id: str = ""
    point_id: str = ""
    passage_id: str = ""
    tab: str = "people"

    @property
    def known_as(self) -> str:
        """The place as one word, for what is held about it."""
        return "/".join((self.screen, self.review_id, self.person_id, self.point_id, self.passage_id, self.tab))


REVIEWS = Place("reviews")


class Desk(QObject):
    """What the screens work with.

    `hand_over` carries the one message for the family's face. `lock` asks for the vault to be locked. `trouble` is for what no
    screen could show in its own page. `go` asks the window for another screen. `changed`: the settings were changed.
    """

    hand_over = Signal(bytes)
    lock = Signal()
    trouble = Signal(object)
    go = Signal(object)
    changed = Signal()

    def __init__(self, speech: Speech, look: Look, vault: OpenVault, store: WorkerStore, *, demonstration: bool = False) -> None:
        super().__init__()
        self.speech = speech
        self.look = look
        self.vault = vault
        self.store = store
        self.demonstration = demonstration
        self.names_hidden = False

    def wear_settings(self) -> None:
        """Show the pages in the language, size and colours the worker has chosen in this vault, when there are any."""
        if settings.were_kept(self.store):
            chosen = settings.read(self.store)
            self.speech.set(chosen.language)
            self.look.set_scale(chosen.text_size)
            self.look.set_theme(chosen.theme.value)

    def opens(self, place: Place) -> Callable[..., None]:
        """A slot that goes to `place`."""

        def go(*_: Any) -> None:
            self.go.emit(place)

        return go

    def draft(self, place: Place) -> dict[str, str]:
        """What was typed at `place` and not kept yet, by the name of its field."""
        return drafts.read(self.store, place.known_as)

    def keep_draft(self, place: Place, fields: dict[str, str]) -> None:
        """Hold what was typed at `place`, also over locking; forget it when `fields` holds nothing.

        A field with a contributor's own words in it is not held, and the page says so while the worker can still change it.
        """
        from app.handover.quotation import CopiedWords, without_copied

        copied = ""
        try:
            if place.review_id:
                fields, copied = without_copied(fields, self.vault, self.store, place.review_id)
            drafts.write(self.store, place.known_as, fields)
        except Trouble as trouble:
            self.met(trouble)
            return
        if copied:
            self.met(CopiedWords(copied))

    def met(self, trouble: Trouble) -> None:
        """Pass on a trouble that the page it belongs to can no longer show."""
        self.trouble.emit(trouble)
