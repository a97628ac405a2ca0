"""The way past every screen of both faces, and the way in: whoever looks is called at each with its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

from app.language.wording import unlock as unlock_said
from app.learning.points import write_point
from app.model.given import GivenLearning, GivenPoint
from app.model.identity import new_id
from app.model.interpreting import InterpreterDetails, Kin, Presence
from app.model.learning import Action, ActionState, LearningPoint, PointKind
from app.model.passages import Passage
from app.model.people import Person
from app.model.reviews import Review
from app.model.translations import How, Renderer
from app.store.contributor import given
from app.telling import interpreting, translating
from app.vault.open_vault import OpenVault
from app.vault.troubles import WrongPassphrase
from tests.ui.family import acting
from tests.ui.family import conftest as family
from tests.ui.worker.conftest import Office
from ui.family.page import ROUTES
from ui.shell.handing import HandingPage
from ui.shell.making import MakePage, RecoveryWordsPage
from ui.shell.recovering import NewPassphrasePage, RecoverPage
from ui.shell.unlock import UnlockPage
from ui.theme.look import Look
from ui.widgets.speech import Speech

Way = tuple[str, int, str, tuple[int, int]]
Looker = Callable[[str], None]
WORDS = tuple(f"word{chr(97 + number)}" for number in range(24))
TOLD_IN = ("words", "recording", "drawing", "photographs")
FIRST_PAGES = ("home", "review", "people", "own-map", "plan", "use", *TOLD_IN, "readback", "learning", "leaving")
LATER = ("use-of-words", "sign", "copy", "learning", "interpreter", "translation", "back-read", "language-first")
"""Pages that stand for themselves further down the way, or in a test of their own."""


def settle() -> None:
    """Let everything that waits in the queue happen, deletions too."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def dress(window: QWidget, speech: Speech, look: Look, language: str, size: int, theme: str, screen: tuple[int, int]) -> None:
    """The window in this language, text size, theme and size of screen."""
    window.resize(*screen)
    speech.set(language)
    look.set_scale(size)
    look.set_theme(theme)
    settle()


def of_the_family(one: family.Opened, look: Looker, width: int) -> None:
    """Every page and panel of the family's face, up to the plain screen while it is hidden."""
    acting.tell(one, "She laughed at the bus. She said it was a whale.", "كنا نذهب إلى السوق معاً")
    interpreted(one, look)
    for page in (*FIRST_PAGES, *(page for page in ROUTES if page not in (*FIRST_PAGES, *LATER))):
        one.go(page)
        look(page)
    one.go("review")
    for identifier in ("guide.process.police", "review.sources"):
        acting.press(one, identifier)
    look("review, unfolded, with its sources")
    for panel in panels(one.room.look.room(width)):
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


def interpreted(one: family.Opened, look: Looker) -> None:
    """The pages of interpreting and translating, as they come one after the other."""
    interpreting.begin(one.store, InterpreterDetails("Omar Said", "ar", "", "NRPSI", "12345", "", Presence.ROOM, Kin.NO))
    samira = interpreting.begin(one.store, InterpreterDetails("Samira Iqbal"))
    told = acting.on_disk(one)[1]
    translating.keep(one.store, told.id, "en", "We used to go to the market.", Renderer(samira.id, How.SPOKEN))
    interpreting.doubt(one.store, samira.id, True)
    one.go("interpreter")
    look("interpreter")
    for press in ("interpreter.1.declare", "interpreter.2.details"):
        one.go("interpreter")
        acting.press(one, press)
        look(press)
    for page in ("translation", "back-read"):
        one.room.passage_id = told.id
        one.go(page)
        look(page)
    acting.press(one, "backread.by.1")
    acting.press(one, "backread.begin")
    look("saying it back")
    acting.write(one, "backread.editor", "كنا نذهب معاً")
    acting.press(one, "backread.show")
    look("said back, beside the words")
    one.room.passage_id = told.id
    one.go("translation")
    acting.press(one, "translation.by.1")
    look("translation, being written")


def panels(room: int) -> list[str]:
    """The panels that the bars offer in so much room."""
    joined = ["reading-help"] if room < 800 else []
    return ["language", "text-size", "word-list", "here", "keys", *joined, *(["parts"] if room < 1100 else [])]


def of_the_worker(office: Office, review: Review, nasreen: Person, signed: Passage, look: Looker) -> None:
    """Every screen of the worker's face, and every tab of a review."""
    actions = (Action(new_id(), "Ask neighbours.", ActionState.STARTED),)
    point = LearningPoint(new_id(), review.id, PointKind.HELPED, "A neighbour kept a diary.", actions)
    write_point(office.vault, office.store, point)
    of_review = {"review_id": review.id}
    of_nasreen = {**of_review, "person_id": nasreen.id}
    places = {
        "reviews": ("reviews", {}),
        "setting up": ("set-up", {}),
        **{
            tab: ("review", {**of_review, "tab": tab})
            for tab in ("getting-ready", "people", "plan", "said", "learning", "set-up")
        },
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
        "a sheet": ("sheet", of_review),
        "a process": ("process", {**of_review, "tab": "getting-ready"}),
        "checking": ("checking", {}),
        "settings": ("settings", {}),
    }
    for name, (where, what) in places.items():
        office.go(where, **what)
        if name == "said":
            QThreadPool.globalInstance().waitForDone(10_000)
        settle()
        look(name)


class WayIn:
    """The pages that stand before the vault is open, made by their names; `end` puts them away."""

    def __init__(self, vault: OpenVault, folder: Path) -> None:
        self.look, self.speech = Look(face="worker"), Speech()
        self._vault, self._folder = vault, folder
        self._made: list[QWidget] = []
        root = folder / "vault"
        self.pages: dict[str, Callable[[], QWidget]] = {
            "unlock": lambda: UnlockPage(self.speech, self.look, root, None, "seven quiet lanterns by the river"),
            "a wrong passphrase": self._wrong,
            "make a vault": lambda: MakePage(self.speech, self.look, folder / "new"),
            "recovery words": lambda: RecoveryWordsPage(self.speech, self.look, vault, WORDS),
            "typed back": self._typed_back,
            "recover": lambda: RecoverPage(self.speech, self.look, root),
            "new passphrase": lambda: NewPassphrasePage(self.speech, self.look, vault),
            "handing": lambda: HandingPage(self.speech),
        }

    def make(self, name: str) -> QWidget:
        """The page of this name, as it first stands."""
        page = self.pages[name]()
        page.setAutoFillBackground(True)
        self._made.append(page)
        return page

    def go(self, language: str, size: int, theme: str, screen: tuple[int, int], look: Callable[[str, QWidget], None]) -> None:
        """Past every page, dressed so; `look` is given the page too, for each is a window of its own here."""
        for name in self.pages:
            page = self.make(name)
            dress(page, self.speech, self.look, language, size, theme, screen)
            page.show()
            settle()
            look(name, page)
            for button in ("language", "text_size"):
                if name == "unlock":
                    getattr(page, button).click()
                    settle()
                    look(f"{name}, {button}", page)
            # Each is a window of its own here, and Qt would let it grow past the screen rather than cut it.
            assert (page.width(), page.height()) == screen, name
            page.hide()

    def end(self) -> None:
        """Put them away."""
        for page in self._made:
            page.hide()
            page.deleteLater()
        settle()
        self.speech.set("en")

    def _wrong(self) -> QWidget:
        page = UnlockPage(self.speech, self.look, self._folder / "vault", unlock_said.LEFT_PLAIN, "")
        page.show_trouble(WrongPassphrase())
        return page

    def _typed_back(self) -> QWidget:
        page = RecoveryWordsPage(self.speech, self.look, self._vault, WORDS)
        page._ask()
        return page


@pytest.fixture
def way_in(qapp: QApplication, vault: OpenVault, tmp_path: Path) -> Iterator[WayIn]:
    """The pages on the way in."""
    pages = WayIn(vault, tmp_path)
    yield pages
    pages.end()
