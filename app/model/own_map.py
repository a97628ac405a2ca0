"""The contributor's own map: who mattered in the child's life, in their words, and who should be asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Ask(StrEnum):
    """Whether this person should be asked, as the contributor sees it. NOTHING: nothing was said."""

    NOTHING = ""
    YES = "yes"
    NO = "no"
    NOT_SURE = "not-sure"


@dataclass(frozen=True)
class OwnPerson:
    """Somebody on a contributor's own map. All text is theirs; `taken_off` people are kept but no longer shown."""

    id: str
    name: str
    relation: str
    words: str
    ask: Ask
    language: str
    revision: int
    made_at: datetime
    kept_at: datetime
    x: float | None = None
    y: float | None = None
    taken_off_at: datetime | None = None

    @property
    def on_the_map(self) -> bool:
        """Whether they stand on the map: not taken off, and something is still said of them."""
        return self.taken_off_at is None and bool(self.name.strip() or self.relation.strip() or self.words.strip() or self.ask)


@dataclass(frozen=True)
class SuggestionAnswer:
    """What the worker tells a contributor about somebody they named. `map_person_id` is "" when nobody was taken over.

    `revision` is that of what was said of them when it was decided.
    """

    contributor_id: str
    suggestion_id: str
    map_person_id: str
    text: str
    decided_on: date
    revision: int = 1
