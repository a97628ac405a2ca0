"""Drawings as they are kept: line by line, with what was shown at a read-back beside what stands now."""

from __future__ import annotations

from app.model.drawing import SHEET, Drawing, Stroke, points_json, points_of, sha256_of, strokes_json, strokes_of
from app.model.identity import now, stamp
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing


def begin(store: ContributorStore, passage_id: str) -> None:
    """Begin a drawing without lines. Its passage must be there already."""
    with writing(store) as connection:
        width, height = SHEET
        connection.execute(
            "INSERT INTO drawings (passage_id, width, height, sha256) VALUES (?, ?, ?, ?)",
            (passage_id, width, height, sha256_of(())),
        )


def is_begun(store: ReadableContributorStore, passage_id: str) -> bool:
    """Whether a passage has a drawing, perhaps one without lines. Without one it may be described in words alone."""
    return store.connection.execute("SELECT 1 FROM drawings WHERE passage_id = ?", (passage_id,)).fetchone() is not None


def write(store: ContributorStore, passage_id: str, strokes: tuple[Stroke, ...]) -> None:
    """Keep the drawing as it now stands, on disk when this returns. Lines that stand already are not written again.

    The passage becomes another revision with it, because what was read back is not what stands now.
    """
    with writing(store) as connection:
        before = one(store, passage_id)
        if before.strokes == strokes:
            return
        same = 0
        while same < min(len(before.strokes), len(strokes)) and before.strokes[same] == strokes[same]:
            same += 1
        connection.execute("DELETE FROM strokes WHERE passage_id = ? AND place > ?", (passage_id, same))
        connection.executemany(
            "INSERT INTO strokes (passage_id, place, width, points) VALUES (?, ?, ?, ?)",
            [(passage_id, place, each.width, points_json(each.points)) for place, each in enumerate(strokes[same:], same + 1)],
        )
        connection.execute("UPDATE drawings SET sha256 = ? WHERE passage_id = ?", (sha256_of(strokes), passage_id))
        connection.execute("UPDATE passages SET revision = revision + 1, kept_at = ? WHERE id = ?", (stamp(now()), passage_id))


def all_sums(store: ReadableContributorStore) -> dict[str, str]:
    """The SHA-256 of every drawing that has a line, by the id of its passage; no line is read."""
    rows = store.connection.execute(
        "SELECT passage_id, sha256 FROM drawings WHERE EXISTS (SELECT 1 FROM strokes s WHERE s.passage_id = drawings.passage_id)"
    )
    return {str(passage_id): str(sha256) for passage_id, sha256 in rows}


def one(store: ReadableContributorStore, passage_id: str) -> Drawing:
    """The drawing of a passage as it now stands. Raises KeyError when it has none."""
    row = store.connection.execute(
        "SELECT passage_id, width, height, sha256 FROM drawings WHERE passage_id = ?", (passage_id,)
    ).fetchone()
    if row is None:
        raise KeyError(passage_id)
    lines = store.connection.execute("SELECT width, points FROM strokes WHERE passage_id = ? ORDER BY place", (passage_id,))
    return Drawing(row[0], row[1], row[2], tuple(Stroke(width, points_of(points)) for width, points in lines), row[3])


def record_shown(store: ContributorStore, passage_id: str) -> None:
    """Put the drawing as it now stands into the history, because it was shown at a read-back. A passage without one has none."""
    with writing(store) as connection:
        try:
            drawing = one(store, passage_id)
        except KeyError:
            return
        connection.execute(
            "INSERT INTO drawing_history (passage_id, sha256, width, height, strokes) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            (passage_id, drawing.sha256, drawing.width, drawing.height, strokes_json(drawing.strokes)),
        )


def shown_sums(store: ReadableContributorStore, passage_id: str) -> set[str]:
    """The SHA-256 of each drawing of a passage that was shown at a read-back."""
    found = store.connection.execute("SELECT sha256 FROM drawing_history WHERE passage_id = ?", (passage_id,))
    return {str(row[0]) for row in found}


def as_shown(store: ReadableContributorStore, passage_id: str, sha256: str) -> Drawing:
    """The drawing with this SHA-256 as it was shown at a read-back. Raises KeyError when it never was."""
    row = store.connection.execute(
        "SELECT width, height, strokes FROM drawing_history WHERE passage_id = ? AND sha256 = ?", (passage_id, sha256)
    ).fetchone()
    if row is None:
        raise KeyError(passage_id)
    return Drawing(passage_id, row[0], row[1], strokes_of(row[2]), sha256)
