"""A map of sixty people, laid out, made and painted, against the layout library alone and as many plain buttons at its places."""

from __future__ import annotations

from fast_sugiyama import from_edges
from PySide6.QtCore import QPoint
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from app.language.message import Message
from app.model.family_map import CHILD, Bond, MapPerson, Tie, TieKind
from app.model.map_layout import CARD, lay_out
from app.model.people import Relationship
from tests.bench.measuring import Measured, compared
from tests.bench.painting import application, put_away, until_painted
from ui.theme import fonts
from ui.theme.icons import icon
from ui.theme.look import Look
from ui.widgets.family_map import FamilyMapView, Node
from ui.widgets.speech import Speech

PEOPLE = 60
WIDE, HIGH = 1024, 1500
AS_WRITTEN, STATE = Message("{text}"), Message("Not decided yet")


def measure() -> list[Measured]:
    """A new map each time, as when the page is opened."""
    application()
    fonts.load()
    Look(face="worker", theme="light")
    speech = Speech()
    relations = [one for one in Relationship if one is not Relationship.THE_CHILD]
    people = [
        MapPerson(f"p{n}", "r", "", f"Person {n}", relations[n % len(relations)], bond=Bond.CARED if n % 3 else Bond.FAMILY)
        for n in range(PEOPLE)
    ]
    ties = [Tie(f"t{n}", "r", f"p{n}", f"p{n + 7}", TieKind.PARENT) for n in range(0, PEOPLE - 7, 4)]
    ties += [Tie("a", "r", "p3", "p11", TieKind.APART), Tie("c", "r", "p0", CHILD, TieKind.PARENT)]
    name = AS_WRITTEN.of(text="Hania")
    nodes = [
        Node(
            one.id,
            AS_WRITTEN.of(text=one.name),
            AS_WRITTEN.of(text=one.relationship.value),
            STATE,
            "circle-dashed",
            "note",
            False,
            one.bond is Bond.FAMILY,
            AS_WRITTEN.of(text=one.name),
            STATE,
        )
        for one in people
    ]
    edges = [(0, n) for n in range(1, PEOPLE)] + [(n + 1, n + 8) for n in range(1, PEOPLE - 8, 4)]

    def ours() -> float:
        view = FamilyMapView(speech)
        page = on_a_page(view)

        def open_it() -> None:
            view.show_people(name, (name, None, name, name), nodes)
            view.place(lay_out(people, ties, wide=view.room(), card=view.card()))
            page.show()

        taken = until_painted(view, open_it)
        put_away(page)
        return taken

    def bare() -> float:
        view = Plain()
        page = on_a_page(view)

        def open_it() -> None:
            places = {node: at for positions, *_ in from_edges(edges) for node, at in positions}
            view.put([(one, places[number]) for number, one in enumerate(people)])
            page.show()

        taken = until_painted(view, open_it)
        put_away(page)
        return taken

    what, against = f"a map of {PEOPLE} people, laid out and painted", "the layout library alone, with plain buttons and lines"
    return [compared(what, against, ours, bare, 1.5, pairs=25, first=2)]


def on_a_page(view: QWidget) -> QScrollArea:
    """As high as it needs, on a page that scrolls."""
    page = QScrollArea()
    page.setWidget(view)
    page.resize(WIDE + 40, HIGH // 2)
    view.resize(WIDE, HIGH)
    return page


class Plain(QWidget):
    """A plain button for each, with an icon and as many lines of text, and a line from each to the first."""

    def put(self, people: list[tuple[MapPerson, tuple[float, float]]]) -> None:
        """A button for each, as they stand in the library's layout, six in a row."""
        self._ends: list[tuple[QPoint, bool]] = []
        ring = QIcon(icon("circle-dashed", Look.current().colour("note"), 16))
        order = sorted(people, key=lambda one: (one[1][1], one[1][0]))
        for place, (person, _) in enumerate(order):
            button = QPushButton(f"{person.name}\n{person.relationship.value}\n{STATE.msgid}", self)
            button.setIcon(ring)
            button.setAccessibleName(person.name)
            button.setGeometry(place % 6 * 168, place // 6 * 110, int(CARD[0]), int(CARD[1]))
            self._ends.append((button.geometry().center(), person.bond is Bond.FAMILY))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for end, solid in self._ends:
            pen = QPen(Look.current().colour("edge"), 2)
            if not solid:
                pen.setDashPattern([1.2, 2.2])
            painter.setPen(pen)
            painter.drawLine(self._ends[0][0], end)
        painter.end()
