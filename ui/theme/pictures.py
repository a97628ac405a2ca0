"""The pictures of the Easy Read pages, drawn in the ink of the theme."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

DRAWN_IN = "#2A2522"
"""The ink that every picture file is drawn in."""


def picture(path: Path, ink: QColor, px: int, mirrored: bool = False) -> QPixmap:
    """The picture in the file at `path`, in `ink`, `px` logical pixels square; `mirrored`, turned round."""
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return _drawn(path, ink.name(), px, mirrored, ratio)


@lru_cache(maxsize=256)
def _drawn(path: Path, ink: str, px: int, mirrored: bool, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    svg = path.read_text(encoding="utf-8").replace(DRAWN_IN, ink)
    side = round(px * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    QSvgRenderer(svg.encode()).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
