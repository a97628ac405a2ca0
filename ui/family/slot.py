"""A place that holds one widget at a time; what leaves it leaves the accessibility tree too."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Slot(QWidget):
    """A page that is hidden but stays in the window still speaks to a screen reader. So nothing hidden stays here."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.held: QWidget | None = None

    def put(self, widget: QWidget) -> None:
        """Show `widget`; what was here before is taken out first."""
        self.take()
        self.held = widget
        self._column.addWidget(widget)
        widget.show()

    def replace(self, widget: QWidget) -> None:
        """Show `widget`, and end what was here before."""
        self.clear()
        self.put(widget)

    def take(self) -> QWidget | None:
        """Take out what is here and give it back; it has no window then."""
        taken, self.held = self.held, None
        if taken is not None:
            taken.hide()
            self._column.removeWidget(taken)
            taken.setParent(None)
        return taken

    def clear(self) -> None:
        """Take out what is here and end it."""
        taken = self.take()
        if taken is not None:
            taken.deleteLater()
