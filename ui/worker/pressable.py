"""What can be pressed on the worker's side beside plain buttons: the start column's places, tabs, a review's card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language.message import Message
from app.language.wording.worker_window import HERE_NOW
from ui.theme.icons import icon
from ui.widgets.pressing import Pressable
from ui.widgets.speech import Speech


class _Named(Pressable):
    """A button with a label that is painted by us."""

    def __init__(self, speech: Speech, label: Message, identifier: str) -> None:
        super().__init__(speech, identifier)
        self._words = ""
        speech.bind(self._call, label)

    def text(self) -> str:
        """What it says, with no mark of a shortcut in it."""
        return self._words

    def _call(self, text: str) -> None:
        self._words = text
        self.setAccessibleName(text)
        self.restyle()


class _Way(_Named):
    """A way to a place. It is a plain button, so that assistive technology presses it; where the worker is, is said in words."""

    def __init__(self, speech: Speech, label: Message, identifier: str) -> None:
        self.here = False
        super().__init__(speech, label, identifier)
        speech.changed.connect(self._describe)

    def show_here(self, here: bool) -> None:
        """Mark it as the place where the worker is, or not."""
        self.here = here
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.speech.show(HERE_NOW) if self.here else "")

    def _font(self) -> QFont:
        return self.look.font("label" if self.here else "body", self.speech.language, self._words)

    def _widest(self) -> QFontMetrics:
        # The marked one is the wider, so that nothing moves when the mark does.
        return QFontMetrics(self.look.font("label", self.speech.language, self._words))


class PlaceButton(_Way):
    """A place in the start column: an icon and a word; the place where the worker is stands on the surface, outlined."""

    def __init__(self, speech: Speech, label: Message, identifier: str, icon_name: str) -> None:
        super().__init__(speech, label, identifier)
        self._icon_name = icon_name
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self._widest()
        return QSize(
            metrics.horizontalAdvance(self._words) + self.look.px(20) + 12 + 2 * self.look.space(14),
            max(self.look.px(46), metrics.height() + self.look.space(20)),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        box = QRectF(self.rect())
        ground = self.ground("surface" if self.here else None)
        if ground is not None:
            painter.setPen(QPen(look.colour("edge"), 1) if self.here else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(ground))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        colour = look.colour("action" if self.here else "ink")
        size, gap, margin = look.px(20), 12, look.space(14)
        inner = box.adjusted(margin, 0, -margin, 0)
        mirrored = self.mirrored()
        picture = icon(self._icon_name, colour, size, mirrored=mirrored)
        left = inner.right() - size if mirrored else inner.left()
        painter.drawPixmap(QRectF(left, inner.center().y() - size / 2, size, size), picture, QRectF(picture.rect()))
        words = inner.adjusted(0, 0, -size - gap, 0) if mirrored else inner.adjusted(size + gap, 0, 0, 0)
        painter.setFont(self._font())
        painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, self._words)


class Tab(_Way):
    """A part of a review. The part that is shown is underlined, and said to be where the worker is."""

    def __init__(self, speech: Speech, label: Message, identifier: str) -> None:
        super().__init__(speech, label, identifier)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self._widest()
        return QSize(
            metrics.horizontalAdvance(self._words) + 2 * self.look.space(14),
            max(48, metrics.height() + self.look.space(16)),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        box = QRectF(self.rect())
        if (ground := self.ground(None)) is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(ground))
            painter.drawRoundedRect(box, 8, 8)
        painter.setFont(self._font())
        painter.setPen(look.colour("action" if self.here else "ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)
        if self.here:
            painter.fillRect(QRectF(0, box.bottom() - 3, box.width(), 3), look.colour("action"))


class CardButton(_Named):
    """A whole card that is one button. What stands on it is laid out in its layout and leaves pressing to the card."""

    ring_radius = 14

    def __init__(self, speech: Speech, label: Message, identifier: str) -> None:
        super().__init__(speech, label, identifier)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def quiet(self, part: QWidget) -> QWidget:
        """`part` lets the mouse through to the card, which also says it to a screen reader."""
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return part

    def restyle(self) -> None:
        # A widget with a layout gets its height from the layout; this is the least it gets.
        self.setMinimumHeight(self.look.px(92))
        super().restyle()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        box = QRectF(self.rect())
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(look.colour(self.ground("surface") or "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)
