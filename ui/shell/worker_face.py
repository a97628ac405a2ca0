"""The worker's face: unlock or make a vault, then the worker's screens, then perhaps a handing over."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.doorkeeper.faces import LOCKED
from app.doorkeeper.unforeseen import watch
from app.language.languages import spoken
from app.language.message import Message
from app.language.wording import unlock as said
from app.model.trouble import Trouble
from app.vault.folder import VaultFolder
from ui.shell.face import Told, application, settled, told
from ui.shell.line import Line
from ui.shell.painted import WhenPainted
from ui.theme.look import Look
from ui.widgets.speech import Speech

if TYPE_CHECKING:
    from app.vault.open_vault import OpenVault


def main(arguments: list[str] | None = None) -> int:
    """Run the worker's face until it is closed, locked, or the family's face has painted; give the exit code."""
    asked = told(arguments)
    running = application()
    shell = WorkerShell(asked, Line(asked.line, asked.hands))
    watch(shell.show_on_page)
    shell.resize(1366, 768)
    shell.show()
    shell.activateWindow()
    WhenPainted(shell, settled)
    if asked.played:
        from ui.shell.player import play
        from ui.shell.tour_worker import steps

        play(Path(asked.played), steps(asked, shell), shell)
    code = running.exec()
    shell.put_away()
    return code


class WorkerShell(QStackedWidget):
    """The window of the worker's face. One page at a time; a page that goes is destroyed, so that nothing of it stays."""

    def __init__(self, asked: Told, line: Line) -> None:
        super().__init__()
        self.setWindowTitle(said.NAME.msgid)
        self._asked = asked
        self._line = line
        self.look = Look(face="worker")
        self.look.set_scale(asked.text_size)
        self.speech = Speech()
        self.speech.set(asked.language or _language_of_the_computer())
        self.desk = None
        self._refused: Trouble | None = None
        self._awaiting = False
        line.ended.connect(lambda: QApplication.exit(0))
        line.failed.connect(self._hand_over_failed)
        self._first_page()

    def put_away(self) -> None:
        """Close the store, so that nothing stays open when the window has gone."""
        if self.desk is not None:
            self._leave_screen()
            self.desk.forget_spoken()
            self.desk.store.close()
            self.desk = None

    def _leave_screen(self) -> None:
        page = self.currentWidget()
        if hasattr(page, "leave"):
            page.leave()

    def closeEvent(self, event: object) -> None:
        # Closing asks nothing and discards nothing: the screen keeps what stands in it.
        self.put_away()
        super().closeEvent(event)  # type: ignore[arg-type]

    # -- before the vault is open ---------------------------------------------------------------------------------------

    def _first_page(self) -> None:
        root = self._asked.vault
        if not VaultFolder(root).exists():
            from ui.shell.making import MakePage

            page = MakePage(self.speech, self.look, root)
            page.made.connect(self._made)
        else:
            from ui.shell.unlock import UnlockPage

            page = UnlockPage(self.speech, self.look, root, self._news(), self._demonstration())
            page.opened.connect(self._opened)
            page.forgotten.connect(self._recover)
        self._turn_to(page)

    def _demonstration(self) -> str:
        if not self._asked.demo:
            return ""
        from app.guide.demo_family import PASSPHRASE

        return PASSPHRASE

    def _news(self) -> Message | None:
        from datetime import time

        after, kept = self._asked.after, self._asked.kept
        clock = time.fromisoformat(kept) if kept else None
        if after == "left":
            return said.LEFT.of(clock=clock) if clock else said.LEFT_PLAIN
        if after == "stopped":
            return said.STOPPED.of(clock=clock) if clock else said.STOPPED_BEFORE
        # After a Hide nothing is told: somebody may be looking who should not know that there was a meeting.
        return None

    def _recover(self) -> None:
        from ui.shell.recovering import RecoverPage

        page = RecoverPage(self.speech, self.look, self._asked.vault)
        page.opened.connect(self._recovered)
        page.back.connect(self._first_page)
        self._turn_to(page)

    def _recovered(self, vault: OpenVault) -> None:
        from ui.shell.recovering import NewPassphrasePage

        page = NewPassphrasePage(self.speech, self.look, vault)
        page.kept.connect(self._opened)
        self._turn_to(page)

    def _made(self, vault: OpenVault, words: tuple[str, ...], worker_name: str) -> None:
        from ui.shell.making import RecoveryWordsPage, furnish

        def finish() -> None:
            try:
                furnish(vault, worker_name)
            except Trouble as trouble:
                page.show_trouble(trouble)
            else:
                self._opened(vault)

        page = RecoveryWordsPage(self.speech, self.look, vault, words)
        page.kept.connect(finish)
        self._turn_to(page)

    def _finish(self, vault: OpenVault) -> None:
        from ui.shell.making import FinishPage

        page = FinishPage(self.speech, self.look, vault)
        page.made.connect(self._made)
        self._turn_to(page)

    # -- the vault is open ----------------------------------------------------------------------------------------------

    def _opened(self, vault: OpenVault) -> None:
        from app.store.worker.opening import open_worker_store
        from app.vault.making import unfinished

        if unfinished(vault):
            self._finish(vault)
            return
        try:
            store = open_worker_store(vault)
        except Trouble as trouble:
            self.show_on_page(trouble)
            return
        if self._asked.after == "hidden" and self._hand_over_again(vault, store):
            return
        from ui.worker.desk import Desk
        from ui.worker.window import WorkerWindow

        self.desk = Desk(self.speech, self.look, vault, store, demonstration=self._asked.demo)
        self.desk.hand_over.connect(self._hand_over)
        self.desk.lock.connect(lambda: QApplication.exit(LOCKED))
        window = WorkerWindow(self.desk)
        self._lock_by_itself(window)
        self._turn_to(window)
        if self._refused is not None:
            self.desk.trouble.emit(self._refused)
            self._refused = None

    def _hand_over_again(self, vault: OpenVault, store: object) -> bool:
        """After a long Hide the passphrase leads back to that person's Pause page, not to the worker's side."""
        from app.handover.door import prepare_hand_over_again

        try:
            message = prepare_hand_over_again(vault, store, demonstration=self._asked.demo)
        except Trouble as trouble:
            self._refused = trouble
            return False
        if message is None:
            return False
        store.close()  # type: ignore[attr-defined]
        self._hand_over(message)
        return True

    def _lock_by_itself(self, window: QWidget) -> None:
        from app.store.worker import settings
        from ui.shell.idle import Idle, ScreenLock

        minutes = settings.read(self.desk.store).lock_after_minutes
        idle = Idle(0 if self._asked.played else minutes, window)
        idle.away.connect(self.desk.lock)
        self.desk.changed.connect(lambda: idle.set_minutes(settings.read(self.desk.store).lock_after_minutes))
        ScreenLock(window).locked.connect(self.desk.lock)

    # -- handing over ---------------------------------------------------------------------------------------------------

    def _hand_over(self, message: bytes) -> None:
        from ui.shell.handing import HandingPage

        self._turn_to(HandingPage(self.speech))
        self.put_away()
        QApplication.clipboard().clear()
        selection = QApplication.clipboard()
        if selection.supportsSelection():
            selection.clear(selection.Mode.Selection)
        self._line.hand_over(message)

    def _hand_over_failed(self) -> None:
        self._first_page()
        self.show_on_page(Trouble(said.HANDING_FAILED, said.HANDING_SAFE, said.HANDING_DO))

    def show_on_page(self, trouble: Trouble) -> None:
        """Say it in the page that stands; while the plain page of a handing over does, on the first page."""
        if not hasattr(self.currentWidget(), "show_trouble"):
            self._first_page()
        self.currentWidget().show_trouble(trouble)

    def _turn_to(self, page: QWidget) -> None:
        before = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if before is not None:
            self.removeWidget(before)
            before.deleteLater()
        if hasattr(page, "enter"):
            page.enter()


def _language_of_the_computer() -> str:
    code = QLocale.system().name().split("_")[0]
    return code if spoken(code) else "en"


if __name__ == "__main__":
    sys.exit(main())
