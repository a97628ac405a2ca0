"""A small picture of a photograph, decoded from memory off the window's thread and painted on a quiet plane."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from app.language.message import Message
from app.telling.thumbnails import Thumbnail, thumbnail
from ui.family.room import FamilyRoom
from ui.shell.slow import Slow


class Pictures:
    """Makes small pictures one after another, so that a full folder neither halts the window nor fills the memory."""

    def __init__(self, room: FamilyRoom) -> None:
        self._slow = Slow(room)
        self._waiting: list[tuple[SmallPicture, Callable[[], bytes]]] = []

    def ask(self, widget: SmallPicture, read: Callable[[], bytes]) -> None:
        """Show in `widget` a small picture of what `read` gives, when its turn comes. `read` runs off the window's thread."""
        self._waiting.append((widget, read))
        self._next()

    def forget(self) -> None:
        """Nobody waits for the rest any more."""
        self._waiting.clear()

    def _next(self) -> None:
        while self._waiting and not self._slow.busy:
            widget, read = self._waiting.pop(0)
            if isValid(widget):
                side = 2 * widget.side
                self._slow.run(
                    lambda read=read, side=side: thumbnail(read(), side),
                    lambda found, at=widget: self._came(at, found),
                    lambda _: self._next(),
                )

    def _came(self, widget: SmallPicture, found: Thumbnail | None) -> None:
        if isValid(widget) and found is not None:
            image = QImage(found.pixels, found.width, found.height, 3 * found.width, QImage.Format.Format_RGB888)
            widget.show_picture(image.copy())
        self._next()


class SmallPicture(QWidget):
    """The picture, never turned round with the page; its name is what a screen reader says in its place."""

    def __init__(self, room: FamilyRoom, name: Message, side: int = 120) -> None:
        super().__init__()
        self._room = room
        self._side = side
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        room.speech.bind(self.setAccessibleName, name)
        room.look.changed.connect(self.updateGeometry)

    @property
    def side(self) -> int:
        """Its longest side in pixels."""
        return self._room.look.space(self._side)

    def show_picture(self, image: QImage) -> None:
        """Show this picture."""
        self._image = image
        self.update()

    @property
    def shown(self) -> bool:
        """Whether its picture has come."""
        return self._image is not None

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self.side, self.side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture in the middle of its plane."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._room.look.colour("sunken"))
        if self._image is not None:
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)
        painter.end()
