"""How a passage would be seen by others under a use: by the review team, by the rest of the family, by the press."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.language.message import Message
from app.language.name_places import with_names_hidden
from app.model.passages import Use


class Viewer(StrEnum):
    """Somebody who may come to read something of it."""

    TEAM = "team"
    FAMILY = "family"
    PRESS = "press"


class Shown(StrEnum):
    """What of the words reaches a viewer."""

    WITH_NAME = "with-name"
    WITHOUT_NAME = "without-name"
    IN_OTHER_WORDS = "in-other-words"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Seen:
    """What one viewer gets, and the sentence that says so. The words themselves stand there only where `words` is true."""

    viewer: Viewer
    shown: Shown
    says: Message

    @property
    def words(self) -> bool:
        """Whether this viewer reads the contributor's own words."""
        return self.shown in (Shown.WITH_NAME, Shown.WITHOUT_NAME)


VIEWER = {
    Viewer.TEAM: Message("The review team"),
    Viewer.FAMILY: Message("Others in the family"),
    Viewer.PRESS: Message("The press, and anybody who reads the report"),
}

TEAM_READS = Message("They read your words, and that {name} said them.")
TEAM_NOT_SENT = Message("It is not sent to them.")
TEAM_NOT_YET = Message("It is not sent to them until you decide.")
FAMILY_QUOTED = Message(
    "If the report quotes it, they can read your words, without your name. They may still guess that it is you."
)
FAMILY_DESCRIBED = Message("The report may say it in other words. They may still guess that it comes from you.")
FAMILY_NOTHING = Message("It is not in the report, and they can’t open what you keep here.")
PRESS_QUOTED = Message(
    "If the report is published and quotes it, anybody can read your words, without your name. Somebody may still guess."
)
PRESS_DESCRIBED = Message("If the report is published, anybody can read it in other words. Somebody may still guess.")
PRESS_NOTHING = Message("It is not in the report.")

_OUTSIDE = {
    Use.QUOTED: (Shown.WITHOUT_NAME, FAMILY_QUOTED, PRESS_QUOTED),
    Use.DESCRIBED: (Shown.IN_OTHER_WORDS, FAMILY_DESCRIBED, PRESS_DESCRIBED),
    Use.REVIEW_TEAM: (Shown.NOTHING, FAMILY_NOTHING, PRESS_NOTHING),
    Use.MY_COPY: (Shown.NOTHING, FAMILY_NOTHING, PRESS_NOTHING),
    Use.LATER: (Shown.NOTHING, FAMILY_NOTHING, PRESS_NOTHING),
}
SENT = (Use.QUOTED, Use.DESCRIBED, Use.REVIEW_TEAM)
"""The uses under which a passage is sent to the review team."""


def seen_by(use: Use, name: str) -> tuple[Seen, ...]:
    """What each of the three would see of a passage of `name` under `use`. The law may override all of it."""
    shown, family, press = _OUTSIDE[use]
    if use in SENT:
        team = Seen(Viewer.TEAM, Shown.WITH_NAME, TEAM_READS.of(name=name))
    else:
        team = Seen(Viewer.TEAM, Shown.NOTHING, TEAM_NOT_YET if use is Use.LATER else TEAM_NOT_SENT)
    return team, Seen(Viewer.FAMILY, shown, family), Seen(Viewer.PRESS, shown, press)


def seen_under_each(name: str) -> dict[Viewer, list[tuple[tuple[Use, ...], Seen]]]:
    """What each of the three would see under every use, before one is chosen; uses under which it is the same stand together."""
    found: dict[Viewer, list[tuple[tuple[Use, ...], Seen]]] = {viewer: [] for viewer in Viewer}
    for use in Use:
        for seen in seen_by(use, name):
            of_viewer = found[seen.viewer]
            same = next((place for place, (_, other) in enumerate(of_viewer) if other == seen), None)
            if same is None:
                of_viewer.append(((use,), seen))
            else:
                of_viewer[same] = ((*of_viewer[same][0], use), seen)
    return found


def words_as_seen(seen: Seen, text: str, language: str, hidden: Sequence[str]) -> str:
    """The words as this viewer would read them: the review team as they were said, all others without the hidden names."""
    if not seen.words:
        return ""
    return text if seen.viewer is Viewer.TEAM else with_names_hidden(text, hidden, language)
