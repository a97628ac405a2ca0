"""The icons: Lucide's drawings in our stroke and colour, turned round where they have a direction."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

from app.places import RESOURCES

STROKE = "1.8"

MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "undo-2",
        "log-out",
        "list-todo",
        "list-tree",
        "book-open-text",
        "volume-2",
        "file-text",
        "chevron-left",
        "chevron-right",
        "message-square-text",
        "file-check",
    }
)
"""Those that have a direction. A check, a clock, a pencil or a key have none."""


def icon(name: str, colour: QColor, px: int, mirrored: bool = False) -> QPixmap:
    """The icon `name` in `colour`, `px` logical pixels square; with `mirrored`, turned round if it is one of those that turn."""
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return _drawn(name, colour.rgba(), px, mirrored and name in MIRRORED, ratio)


@lru_cache(maxsize=512)
def _drawn(name: str, rgba: int, px: int, mirrored: bool, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    colour = QColor.fromRgba(rgba)
    svg = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    svg = svg.replace("currentColor", colour.name()).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
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
