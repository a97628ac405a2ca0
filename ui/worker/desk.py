"""The desk: what every screen of the worker's face shares, and the few things that leave it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.model.trouble import Trouble
from app.store.worker import drafts, settings
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault
from ui.shell.slow import Slow
from ui.theme.look import Look
from ui.widgets.speech import Speech

if TYPE_CHECKING:
    from app.handover.quotation import Spoken


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
        self._review_id = ""
        self._spoken: Spoken | None = None

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
        if place.review_id:
            self._listen(place.review_id)
        return drafts.read(self.store, place.known_as)

    def keep_draft(self, place: Place, fields: dict[str, str]) -> None:
        """Hold what was typed at `place`, also over locking; forget it when `fields` holds nothing.

        A field with a contributor's own words in it is not held, and the page says so while the worker can still change it.
        """
        from app.handover.quotation import CopiedWords, long_enough, spoken_in, without_copied

        copied = ""
        try:
            if place.review_id and long_enough(fields.values()):
                spoken = self._spoken
                if spoken is None:
                    spoken = spoken_in(self.vault, place.review_id)
                    self._heard(place.review_id, spoken)
                fields, copied = without_copied(fields, spoken)
            drafts.write(self.store, place.known_as, fields)
        except Trouble as trouble:
            self.met(trouble)
            return
        if copied:
            self.met(CopiedWords(copied))

    def forget_spoken(self) -> None:
        """Nothing is written at this page any more: what people said leaves memory."""
        self._review_id, self._spoken = "", None

    def _listen(self, review_id: str) -> None:
        # Once for each page that is opened: no family's pages are open meanwhile, so nothing new is said.
        from app.handover.quotation import spoken_in

        self._review_id, self._spoken = review_id, None
        vault = self.vault
        Slow(self).run(lambda: spoken_in(vault, review_id), lambda found: self._heard(review_id, found), self.met)

    def _heard(self, review_id: str, found: Spoken) -> None:
        from app.handover.quotation import NotCompared

        if review_id != self._review_id or self._spoken is not None:
            return
        self._spoken = found
        if found.unread:
            self.met(NotCompared(found.unread))

    def met(self, trouble: Trouble) -> None:
        """Pass on a trouble that the page it belongs to can no longer show."""
        self.trouble.emit(trouble)
