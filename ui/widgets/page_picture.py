"""One page of a paper before it is printed or saved: a picture on a hairline, as it will be."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import Look
from ui.widgets.speech import Said, Speech


class PagePicture(QWidget):
    """The page `wide` px at 100 %; never turned round with the page of the program that it stands on."""

    def __init__(self, speech: Speech, image: QImage, name: Said, identifier: str, wide: int) -> None:
        super().__init__()
        self._look, self._image, self._wide = Look.current(), image, wide
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        speech.bind(self.setAccessibleName, name)
        self.setAccessibleIdentifier(identifier)
        self._look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As wide as the words of the page need, as high as its paper is."""
        wide = self._look.px(self._wide)
        return QSize(wide, wide * self._image.height() // max(1, self._image.width()))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page on a hairline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        painter.setPen(self._look.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
