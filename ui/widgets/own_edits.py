"""What is typed into, in one line or in several. What is copied or selected in it never leaves this process."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPalette
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from app.language.direction import runs_right_to_left
from ui.theme.look import Look
from ui.widgets.scrolling import ScrollBar

_SENSITIVE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
_SECRET = _SENSITIVE | Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoAutoUppercase
_KEY = QKeySequence.StandardKey


class Copied:
    """What was copied last, from any of these fields: one for the whole process, and gone with it."""

    def __init__(self) -> None:
        self.text = ""


COPIED = Copied()


class LineEdit(QLineEdit):
    """One line, with no frame and no menu of its own; high enough to be touched.

    What is copied from it stays in this process: neither the computer's clipboard nor X11's selection ever holds a name.
    """

    def __init__(self) -> None:
        super().__init__()
        self.look = Look.current()
        self._secret = False
        self.setFrame(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(_SENSITIVE)
        clear_ground(self)
        self.look.changed.connect(self._restyle)
        self.textChanged.connect(self._stand)
        self._restyle()

    def _stand(self, text: str) -> None:
        """What is typed begins at the side where its own letters begin, whatever the page does; a number, at the page's."""
        side = Qt.AlignmentFlag.AlignLeading
        if any(letter.isalpha() for letter in text):
            own = Qt.AlignmentFlag.AlignRight if runs_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
            side = own | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def keep_secret(self) -> None:
        """Let nothing be copied from it, whether it shows dots or not."""
        self._secret = True
        self.setInputMethodHints(_SECRET)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        copies, cuts = event.matches(_KEY.Copy), event.matches(_KEY.Cut)
        if copies or cuts:
            if self.hasSelectedText() and not self._secret:
                COPIED.text = self.selectedText()
                if cuts:
                    self.insert("")
        elif event.matches(_KEY.Paste):
            if COPIED.text:
                self.insert(" ".join(COPIED.text.split("\n")))
        elif event.matches(_KEY.DeleteEndOfLine) or event.matches(_KEY.DeleteCompleteLine):
            # Qt's own way gives what it takes out to the clipboard.
            if event.matches(_KEY.DeleteCompleteLine):
                self.home(False)
            self.end(True)
            self.insert("")
        elif not self._selects(event):
            super().keyPressEvent(event)

    def _selects(self, event: QKeyEvent) -> bool:
        """Whether the key selects; then it is done here, because Qt's own way gives what is selected to X11's selection too."""
        ahead = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        ways: list[tuple[tuple[QKeySequence.StandardKey, ...], Callable[[], None]]] = [
            ((_KEY.SelectAll,), self.selectAll),
            ((_KEY.SelectNextChar,), lambda: self.cursorForward(True, ahead)),
            ((_KEY.SelectPreviousChar,), lambda: self.cursorBackward(True, ahead)),
            ((_KEY.SelectNextWord,), lambda: self.cursorWordForward(True)),
            ((_KEY.SelectPreviousWord,), lambda: self.cursorWordBackward(True)),
            ((_KEY.SelectStartOfLine, _KEY.SelectStartOfBlock, _KEY.SelectStartOfDocument), lambda: self.home(True)),
            ((_KEY.SelectEndOfLine, _KEY.SelectEndOfBlock, _KEY.SelectEndOfDocument), lambda: self.end(True)),
        ]
        for keys, way in ways:
            if any(event.matches(one) for one in keys):
                way()
                return True
        return False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # With the left button Qt would give what was selected to X11's selection, and do nothing else that a field here needs.
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(240), max(self.look.px(40), self.fontMetrics().height() + self.look.space(14)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(80), self.sizeHint().height())

    def _restyle(self) -> None:
        self.setFont(self.look.font("body", text=self.text()))
        margin = self.look.space(8)
        self.setTextMargins(margin, 0, margin, 0)
        self.updateGeometry()


class LinesEdit(QPlainTextEdit):
    """Several lines of plain text. It pastes only what was copied in this process, and exports nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._secret = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar())
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(_SENSITIVE | Qt.InputMethodHint.ImhMultiLine)
        clear_ground(self)

    def keep_secret(self) -> None:
        """Let nothing be copied from it."""
        self._secret = True
        self.setInputMethodHints(_SECRET | Qt.InputMethodHint.ImhMultiLine)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        copies, cuts = event.matches(_KEY.Copy), event.matches(_KEY.Cut)
        if copies or cuts:
            if self.textCursor().hasSelection() and not self._secret:
                COPIED.text = self.textCursor().selectedText().replace("\u2029", "\n")
                if cuts:
                    self.textCursor().removeSelectedText()
        elif event.matches(_KEY.Paste):
            if COPIED.text:
                self.textCursor().insertText(COPIED.text)
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What Qt would give to the clipboard or to the selection of X11: nothing."""
        return QMimeData()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What comes from outside (a middle click, a drop) was not typed here and stays outside."""


def clear_ground(widget: QWidget) -> None:
    """Let the plane under `widget` show through."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
    widget.setPalette(palette)
