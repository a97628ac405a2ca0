"""A list of 10,000 passages, filled, shown and painted, against Qt's own list of as many rows of one fixed height."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView

from app.language.message import Message
from tests.bench.large import SAID
from tests.bench.measuring import Measured, compared
from tests.bench.painting import application, put_away, until_painted
from ui.theme.look import Look
from ui.widgets.passage_list import PassageList, PassageRow
from ui.widgets.speech import Speech

ROWS = 10_000
TITLE, STATE = Message("Nasreen, in her own words"), Message("Read back")


def measure() -> list[Measured]:
    """A new list each time."""
    application()
    Look(face="worker", theme="light")
    speech = Speech()
    rows = [PassageRow(str(number), TITLE, f"{number} {SAID[number % len(SAID)][1]}", STATE) for number in range(ROWS)]
    texts = [row.words for row in rows]

    def ours() -> float:
        view = PassageList(speech, "bench.passages")
        view.resize(1000, 640)

        def fill() -> None:
            view.show_rows(rows)
            view.show()

        taken = until_painted(view.viewport(), fill)
        put_away(view)
        return taken

    def bare() -> float:
        view = QListView()
        view.setUniformItemSizes(True)
        view.resize(1000, 640)
        model = QStringListModel()
        view.setModel(model)

        def fill() -> None:
            model.setStringList(texts)
            view.show()

        taken = until_painted(view.viewport(), fill)
        put_away(view)
        return taken

    return [compared(f"a list of {ROWS:,} passages painted", "a QListView of fixed rows", ours, bare, 1.5, pairs=25, first=2)]
