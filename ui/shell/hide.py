"""Hide: one press of Esc from anywhere, seen before any widget sees it; a letter being composed takes Esc first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QInputEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

_SOMEBODY_IS_THERE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


_WATCHED = (QInputEvent, QInputMethodEvent, QFocusEvent)


class EscapeWatch(QObject):
    """Watches the whole application. `pressed`: Esc, the first press. `idle`: nobody has touched anything for so many minutes.

    With 0 minutes `idle` never comes.

    Esc never reaches a page: it closes nothing else. A key held down counts once.
    """

    pressed = Signal()
    idle = Signal()

    def __init__(self, idle_minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(idle_minutes * 60_000)
        self._rest.timeout.connect(self.idle)
        self.wait_again()
        running = QApplication.instance()
        if running is None:
            raise RuntimeError("Esc is watched in a running application")
        running.installEventFilter(self)
        self._ended = False

    def stand_aside(self) -> None:
        """Until `stand_again`: for what is done in one turn of the events, in which nobody's key can arrive.

        A page that is shown, or says everything in another language, is a thousand events of Qt's own. Each would come by here.
        """
        running = QApplication.instance()
        if running is not None:
            running.removeEventFilter(self)

    def stand_again(self) -> None:
        """Watch again, before anybody else does."""
        running = QApplication.instance()
        if running is not None and not self._ended:
            running.installEventFilter(self)

    def wait_again(self) -> None:
        """Count the minutes afresh, as if somebody had touched something."""
        if self._rest.interval():
            self._rest.start()

    def end(self) -> None:
        """Watch no longer, as when the face ends."""
        self._ended = True
        running = QApplication.instance()
        if running is not None:
            running.removeEventFilter(self)
        self._rest.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc is taken out before anybody sees it; everything else passes."""
        # Every event of the application comes by, hundreds for a page that is laid out: most are told by their class alone.
        if not isinstance(event, _WATCHED):
            return False
        kind = event.type()
        if kind in _SOMEBODY_IS_THERE:
            self.wait_again()
            if kind == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
                self._composing = bool(event.preeditString())
            elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_escape(event):
            event.accept()  # no shortcut of any widget may take it
            return True
        elif kind == QEvent.Type.FocusOut:
            self._composing = False
        return False

    def _is_escape(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and not self._composing

    def _key(self, event: QKeyEvent) -> bool:
        if not self._is_escape(event):
            return False
        if not event.isAutoRepeat():
            self.pressed.emit()
        return True


class Blank(QObject):
    """How long the screen has been hidden. `ended`: hidden for so long, or for a person at risk, that the face must end."""

    ended = Signal()

    def __init__(self, ends_after_seconds: int, at_once: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(ends_after_seconds * 1000)
        self._long.timeout.connect(self.ended)

    def begin(self) -> None:
        """The screen is blank from now on, and what was typed is on disk or stays in memory."""
        if self._at_once:
            self.ended.emit()
        else:
            self._long.start()

    def end(self) -> None:
        """Somebody came back."""
        self._long.stop()
