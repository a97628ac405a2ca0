"""Locking by itself: when nobody has touched the computer for a while, and when the computer locks its screen."""

from __future__ import annotations

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QInputEvent
from PySide6.QtWidgets import QApplication

_TOUCHES = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.TouchBegin}


class Idle(QObject):
    """Says `away` after `minutes` without a touch. A key pressed, the mouse, a finger begin the time afresh."""

    away = Signal()

    def __init__(self, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.away)
        self.set_minutes(minutes)
        QApplication.instance().installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """Another time until `away`, in minutes; 0 never."""
        self._timer.stop()
        self._timer.setInterval(minutes * 60_000)
        if minutes:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of the application comes by: most are told by their class alone.
        if isinstance(event, QInputEvent) and event.type() in _TOUCHES and self._timer.interval():
            self._timer.start()
        return False


class ScreenLock(QObject):
    """Says `locked` when the computer locks its screen or goes to sleep, as the desktop tells over D-Bus."""

    locked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Loaded here, after the first page stands: the bus is not needed to show it.
        from PySide6.QtDBus import QDBusConnection

        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        for bus, interface, name, slot in (
            (session, "org.freedesktop.ScreenSaver", "ActiveChanged", SLOT("changed(bool)")),
            (session, "org.gnome.ScreenSaver", "ActiveChanged", SLOT("changed(bool)")),
            (session, "org.cinnamon.ScreenSaver", "ActiveChanged", SLOT("changed(bool)")),
            (system, "org.freedesktop.login1.Manager", "PrepareForSleep", SLOT("changed(bool)")),
            (system, "org.freedesktop.login1.Session", "Lock", SLOT("lock()")),
        ):
            bus.connect("", "", interface, name, self, slot)

    @Slot(bool)
    def changed(self, active: bool) -> None:
        """The desktop's screen saver, or sleep, began or ended."""
        if active:
            self.locked.emit()

    @Slot()
    def lock(self) -> None:
        """The session was told to lock."""
        self.locked.emit()
