"""The plain page while the family's face opens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import unlock as said
from ui.widgets.prose import Prose
from ui.widgets.speech import Speech


class HandingPage(QWidget):
    """One calm sentence and nothing of the worker's side."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        down = QVBoxLayout(self)
        down.addStretch(1)
        down.addWidget(Prose(speech, said.HANDING, "h1", heading=1), 0, Qt.AlignmentFlag.AlignHCenter)
        down.addStretch(1)
