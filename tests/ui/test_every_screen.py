"""Every screen of both faces, and of the way in: room for its words, a name for everything, the theme's own colours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.language.wording import unlock as unlock_said
from app.learning.points import write_point
from app.model.given import GivenLearning, GivenPoint
from app.model.identity import new_id
from app.model.learning import Action, ActionState, LearningPoint, PointKind
from app.model.passages import Passage
from app.model.people import Person
from app.model.reviews import Nation, Review
from app.store.contributor import given
from app.vault.open_vault import OpenVault
from app.vault.troubles import WrongPassphrase
from tests.ui import measure
from tests.ui.family import acting
from tests.ui.family import conftest as family
from tests.ui.worker import conftest as worker
from tests.ui.worker.conftest import Office
from ui.shell.handing import HandingPage
from ui.shell.making import MakePage, RecoveryWordsPage
from ui.shell.recovering import NewPassphrasePage, RecoverPage
from ui.shell.unlock import UnlockPage
from ui.theme.look import Look
from ui.theme.palette import TOKENS
from ui.widgets.speech import Speech

opened = family.opened
vault, store, office = worker.vault, worker.store, worker.office
review, nasreen, bilal, signed = worker.review, worker.nasreen, worker.bilal, worker.signed

LANGUAGES = ("en", "cy", "ar", "en_XA")
SIZES = (100, 200)
THEMES = ("light", "dark", "contrast")
SCREENS = ((1366, 768), (1024, 600))
Way = tuple[str, int, str, tuple[int, int]]

PAIRS: list[Way] = [
    (language, SIZES[(i + j) % 2], theme, SCREENS[(i // 2 + j) % 2])
    for (i, language), (j, theme) in product(enumerate(LANGUAGES), enumerate(THEMES))
]
"""Any two values of two kinds stand together at least once."""
REST = [way for way in product(LANGUAGES, SIZES, THEMES, SCREENS) if way not in PAIRS]
WAYS = [pytest.param(*way, id=_id) for way in PAIRS for _id in ["-".join(map(str, way[:3])) + f"-{way[3][0]}"]] + [
    pytest.param(*way, id="-".join(map(str, way[:3])) + f"-{way[3][0]}", marks=pytest.mark.thorough) for way in REST
]
each_way = pytest.mark.parametrize(("language", "size", "theme", "screen"), WAYS)

WORDS = tuple(f"word{chr(97 + number)}" for number in range(24))


def test_the_sample_holds_every_pair() -> None:
    kinds = (LANGUAGES, SIZES, THEMES, SCREENS)
    for one in range(4):
        for other in range(one + 1, 4):
            seen = {(way[one], way[other]) for way in PAIRS}
            assert seen == set(product(kinds[one], kinds[other]))


@each_way
def test_every_page_of_the_family(opened: family.Open, language: str, size: int, theme: str, screen: tuple[int, int]) -> None:
    one = opened()
    acting.tell(one, "She laughed at the bus. She said it was a whale.", "كنا نذهب إلى السوق معاً")
    found: list[str] = []

    def look(name: str) -> None:
        found.extend(_found(name, one.window, one.room.look))

    _dress(one.window, one.room.speech, one.room.look, language, size, theme, screen)
    for page in ("home", "review", "people", "own-map", "plan", "use", "words", "photographs", "readback", "learning", "leaving"):
        one.go(page)
        look(page)
    one.go("review")
    for identifier in ("guide.process.police", "review.sources"):
        acting.press(one, identifier)
    look("review, unfolded, with its sources")
    for panel in _panels(one.room.look.room(screen[0])):
        one.window.face.toggle_panel(panel)
        one.settle()
        look(f"the panel {panel}")
    for number in range(2):
        one.go("readback")
        acting.read_right(one)
        look(f"after reading back {number + 1}")
    action = Action(new_id(), "The diary is read each week.", ActionState.STARTED)
    point = GivenPoint(PointKind.MUST_CHANGE, "Nobody read the diary.", (action,), (acting.on_disk(one)[0].id,))
    given.write(one.store, [GivenLearning((point, point), ())])
    for page in ("use-of-words", "sign", "copy", "learning"):
        one.go(page)
        look(page)
    one.go("pause")
    look("pause")
    acting.press(one, "family.helplines")
    look("pause, with somebody to talk to")
    one.window.hide_words()
    one.settle()
    assert [widget for widget in measure.visible(one.window) if isinstance(widget, QLabel)] == []
    assert not found, "\n".join(found)


@each_way
def test_the_choice_of_language_in_wales(
    opened: family.Open, language: str, size: int, theme: str, screen: tuple[int, int]
) -> None:
    one = opened(Nation.WALES, first_page="language-first")
    _dress(one.window, one.room.speech, one.room.look, language, size, theme, screen)
    one.go("language-first")
    found = _found("language-first", one.window, one.room.look)
    assert not found, "\n".join(found)


@each_way
def test_every_screen_of_the_worker(
    office: Office,
    review: Review,
    nasreen: Person,
    bilal: Person,
    signed: Passage,
    language: str,
    size: int,
    theme: str,
    screen: tuple[int, int],
) -> None:
    actions = (Action(new_id(), "Ask neighbours.", ActionState.STARTED),)
    point = LearningPoint(new_id(), review.id, PointKind.HELPED, "A neighbour kept a diary.", actions)
    write_point(office.vault, office.store, point)
    _dress(office.window, office.desk.speech, office.desk.look, language, size, theme, screen)
    of_review = {"review_id": review.id}
    of_nasreen = {**of_review, "person_id": nasreen.id}
    places = {
        "reviews": ("reviews", {}),
        "setting up": ("set-up", {}),
        **{tab: ("review", {**of_review, "tab": tab}) for tab in ("people", "plan", "said", "learning", "set-up")},
        "a new person": ("person", of_review),
        "correcting": ("person", of_nasreen),
        "on the map": ("map-person", {**of_review, "point_id": nasreen.id}),
        "new on the map": ("map-person", of_review),
        "households": ("households", of_review),
        "saving the map": ("map-saving", of_review),
        "ending": ("ending", of_nasreen),
        "meeting": ("meeting", of_nasreen),
        "point": ("point", {**of_review, "point_id": point.id}),
        "a proposal": ("plan-answer", {**of_nasreen, "point_id": "breaks", "tab": "plan"}),
        "what a plan is for": ("plan-purpose", {**of_nasreen, "tab": "plan"}),
        "saving a plan": ("plan-saving", {**of_nasreen, "tab": "plan"}),
        "answer": ("answer", {**of_nasreen, "passage_id": signed.id, "tab": "learning"}),
        "checking": ("checking", {}),
        "settings": ("settings", {}),
    }
    found: list[str] = []
    for name, (where, what) in places.items():
        office.go(where, **what)
        if name == "said":
            QThreadPool.globalInstance().waitForDone(10_000)
        _settle()
        found += _found(name, office.window, office.desk.look)
    assert not found, "\n".join(found)


@pytest.fixture
def way_in(qapp: QApplication, vault: OpenVault, tmp_path: Path) -> Iterator[Callable[[str], QWidget]]:
    """Makes a page that stands before the vault is open."""
    look, speech = Look(face="worker"), Speech()
    root = tmp_path / "vault"

    def typed_back() -> QWidget:
        page = RecoveryWordsPage(speech, look, vault, WORDS)
        page._ask()
        return page

    def wrong() -> QWidget:
        page = UnlockPage(speech, look, root, unlock_said.LEFT_PLAIN, "")
        page.show_trouble(WrongPassphrase())
        return page

    pages: dict[str, Callable[[], QWidget]] = {
        "unlock": lambda: UnlockPage(speech, look, root, None, "seven quiet lanterns by the river"),
        "a wrong passphrase": wrong,
        "make a vault": lambda: MakePage(speech, look, tmp_path / "new"),
        "recovery words": lambda: RecoveryWordsPage(speech, look, vault, WORDS),
        "typed back": typed_back,
        "recover": lambda: RecoverPage(speech, look, root),
        "new passphrase": lambda: NewPassphrasePage(speech, look, vault),
        "handing": lambda: HandingPage(speech),
    }
    made: list[QWidget] = []

    def make(name: str) -> QWidget:
        page = pages[name]()
        page.setAutoFillBackground(True)
        page.speech, page.look = speech, look  # type: ignore[attr-defined]
        made.append(page)
        return page

    make.names = tuple(pages)  # type: ignore[attr-defined]
    yield make
    for page in made:
        page.hide()
        page.deleteLater()
    _settle()
    speech.set("en")


@each_way
def test_every_page_on_the_way_in(
    way_in: Callable[[str], QWidget], language: str, size: int, theme: str, screen: tuple[int, int]
) -> None:
    found: list[str] = []
    for name in way_in.names:  # type: ignore[attr-defined]
        page = way_in(name)
        look: Look = page.look  # type: ignore[attr-defined]
        _dress(page, page.speech, look, language, size, theme, screen)  # type: ignore[attr-defined]
        page.show()
        _settle()
        found += _found(name, page, look)
        for button in ("language", "text_size"):
            if name == "unlock":
                getattr(page, button).click()
                _settle()
                found += _found(f"{name}, {button}", page, look)
        page.hide()
    assert not found, "\n".join(found)


def _panels(room: int) -> list[str]:
    """The panels that the bars offer in so much room."""
    joined = ["reading-help"] if room < 800 else []
    return ["language", "text-size", "word-list", "here", *joined, *(["parts"] if room < 1100 else [])]


def _dress(window: QWidget, speech: Speech, look: Look, language: str, size: int, theme: str, screen: tuple[int, int]) -> None:
    window.resize(*screen)
    speech.set(language)
    look.set_scale(size)
    look.set_theme(theme)
    _settle()


def _settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def _found(name: str, window: QWidget, look: Look) -> list[str]:
    """What is wrong with the screen as it stands."""
    _settle()
    looks = (measure.clipped, measure.overlapping, measure.sideways, measure.unnamed, measure.same_identifiers)
    return [f"{name}: {line}" for measured in looks for line in measured(window)] + [
        f"{name}: {line}" for line in _not_of_the_theme(window, look)
    ]


def _not_of_the_theme(window: QWidget, look: Look) -> list[str]:
    """Planes in a colour that the theme does not have: what covers more than one part in fifty of the screen."""
    image = window.grab().toImage()
    places = [(x, y) for x in range(4, image.width(), 12) for y in range(4, image.height(), 12)]
    seen = Counter(image.pixel(x, y) for x, y in places)
    ours = {look.colour(token).rgb() for token in TOKENS}
    large = [colour for colour, times in seen.items() if times > len(places) / 50]
    return [f"a plane of {QColor.fromRgb(colour).name()}" for colour in large if colour not in ours]
