"""What everything that can be pressed shares: its name and identifier, the keys, the ring, being busy or not ready."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.theme.look import Look
from ui.widgets import focus
from ui.widgets.speech import Said, Speech


class Pressable(QAbstractButton):
    """A button painted by us. Space and Enter press it; the ring stands outside it."""

    ring_radius = 10

    def __init__(self, speech: Speech, identifier: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        focus.watch()
        self.look = Look.current()
        self.speech = speech
        self._halted = False
        self.setAccessibleIdentifier(identifier)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.look.followers.add(self.restyle)

    @property
    def halted(self) -> bool:
        """Whether pressing it does nothing now: it is busy, or not ready."""
        return self._halted

    def halt(self, why: Said | None = None) -> None:
        """Not ready: stays where the focus can reach it, does nothing, and tells a screen reader why. Say why beside it too."""
        self._halted = True
        # Also a press that comes through the accessibility tree finds nothing behind the button.
        self.blockSignals(True)
        if why is not None:
            self.speech.bind(self.setAccessibleDescription, why)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()

    def resume(self) -> None:
        """Ready again."""
        self._halted = False
        self.blockSignals(False)
        self.setAccessibleDescription("")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.update()

    def restyle(self) -> None:
        """Take the look as it is now."""
        self.updateGeometry()
        self.update()

    def ground(self, rest: str | None, hover: str = "action_tint", pressed: str = "select") -> str | None:
        """The token to fill with, as it is being pressed, hovered over, or at rest."""
        if self._halted:
            return rest
        if self.isDown():
            return pressed
        return hover if self.underMouse() and self.isEnabled() else rest

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def mirrored(self) -> bool:
        """Whether the layout runs right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
