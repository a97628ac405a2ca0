"""How this contributor likes the pages: language, second language, text size, colours, voice, reading speed."""

from __future__ import annotations

from app.model.preferences import Preferences, Theme
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing


def read(store: ReadableContributorStore) -> Preferences:
    """The choices made so far; the usual ones where none was made."""
    row = store.connection.execute(
        "SELECT language, second_language, text_size, theme, voice, reading_speed FROM preferences"
    ).fetchone()
    return Preferences() if row is None else Preferences(row[0], row[1], row[2], Theme(row[3]), row[4], row[5])


def write(store: ContributorStore, chosen: Preferences) -> None:
    """Keep the choices."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO preferences (one, language, second_language, text_size, theme, voice, reading_speed)"
            " VALUES (1, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (one) DO UPDATE SET language = excluded.language, second_language = excluded.second_language,"
            " text_size = excluded.text_size, theme = excluded.theme, voice = excluded.voice,"
            " reading_speed = excluded.reading_speed",
            (chosen.language, chosen.second_language, chosen.text_size, chosen.theme.value, chosen.voice, chosen.reading_speed),
        )
