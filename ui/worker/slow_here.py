"""Slow work for a screen that may be gone when it ends: then nobody is told, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.model.trouble import Trouble
from ui.shell.slow import Slow


class SlowHere(Slow):
    """Belongs to the application, so that it outlives the page, and the desk, it works for."""

    def __init__(self, page: QWidget) -> None:
        application = QApplication.instance()
        assert application is not None
        super().__init__(application)
        self._page = page

    def run(self, work: Callable[[], Any], done: Callable[[Any], None], troubled: Callable[[Trouble], None]) -> None:
        """As Slow does; but when the page has gone, what comes back is let go."""

        def if_here(tell: Callable[[Any], None]) -> Callable[[Any], None]:
            def told(result: Any) -> None:
                if isValid(self._page):
                    tell(result)
                else:
                    self.deleteLater()

            return told

        super().run(work, if_here(done), if_here(troubled))
