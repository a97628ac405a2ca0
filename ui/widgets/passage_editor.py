"""The place where a contributor writes. The words go nowhere else from it: no clipboard, no selection, no menu."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QTextEdit, QWidget

from ui.theme import fonts
from ui.theme.look import ROLES, Look
from ui.widgets.lines import units
from ui.widgets.own_edits import clear_ground
from ui.widgets.speech import Speech

LEAST_LINES = 4
MARGIN = 16


class _Scripts(QSyntaxHighlighter):
    """Gives each paragraph the font of its own script, which Qt keeps beside the text: undo knows nothing of it."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._look = Look.current()

    def highlightBlock(self, text: str) -> None:
        if fonts.leading_script(text) != fonts.LATIN:
            own = QTextCharFormat()
            own.setFont(self._look.font_of("words", text))
            self.setFormat(0, len(text), own)


class PassageEditor(QTextEdit):
    """Plain text, each paragraph in the direction of what is typed in it. `edited` follows what the person does alone.

    It grows with what is written and never scrolls by itself. It pastes only what it copied, and exports nothing. `ground` is
    another plane where the words are not the contributor's own.
    """

    edited = Signal()
    ground = "voice_tint"
    _copied: ClassVar[str] = ""

    def __init__(self, speech: Speech, identifier: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look.current()
        self.speech = speech
        self._filling = False
        self._last = ""
        self._scripts: tuple[str, ...] = ()
        self.setAccessibleIdentifier(identifier)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhMultiLine
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        clear_ground(self)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        # Once, and the same at every text size: Qt puts a change of the margin into the person's undo.
        self.document().setDocumentMargin(MARGIN)
        self._highlighter = _Scripts(self.document())
        self._restyle()
        self._open_lines()
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._keep_in_sight)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())
        self.look.changed.connect(self._restyle)

    # -- text -----------------------------------------------------------------------------------------------------------

    def setPlainText(self, text: str) -> None:
        """Put in what was kept before. The person's own undo begins here."""
        self._filling = True
        try:
            self._follow_scripts(text)
            super().setPlainText(text)
            self._open_lines()
        finally:
            self._last = self.toPlainText()
            self._filling = False
        self.updateGeometry()

    def right_to_left(self, paragraph: int = 0) -> bool:
        """Whether that paragraph runs right to left."""
        return self.document().findBlockByNumber(paragraph).textDirection() == Qt.LayoutDirection.RightToLeft

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]
        # Qt turns every paragraph round with the page; here what is typed decides.
        option = self.document().defaultTextOption()
        if option.textDirection() != Qt.LayoutDirection.LayoutDirectionAuto:
            option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            self.document().setDefaultTextOption(option)

    def _changed(self) -> None:
        if self._filling:
            return
        # Qt reports a change of fonts as a change of text too.
        text = self.toPlainText()
        if text != self._last:
            self._last = text
            self._follow_scripts(text)
            self.edited.emit()

    def _follow_scripts(self, text: str) -> None:
        found = tuple(fonts.scripts_in(text))
        if found != self._scripts:
            self._scripts = found
            self._restyle()

    def light(self, start: int, end: int) -> None:
        """Light the letters from `start` to `end`: they are read aloud now. The person's own caret and selection stay."""
        lit = QTextEdit.ExtraSelection()
        lit.cursor = QTextCursor(self.document())
        text, last = self.toPlainText(), self.document().characterCount() - 1
        lit.cursor.setPosition(min(units(text, start), last))
        lit.cursor.setPosition(min(units(text, end), last), QTextCursor.MoveMode.KeepAnchor)
        lit.format.setBackground(self.look.colour("select"))
        lit.format.setForeground(self.look.colour("ink"))
        self.setExtraSelections([lit])

    def unlight(self) -> None:
        """Light nothing."""
        if self.extraSelections():
            self.setExtraSelections([])

    # -- nothing leaves -------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self._copy()
            self.textCursor().removeSelectedText()
        elif event.matches(QKeySequence.StandardKey.Paste):
            if PassageEditor._copied:
                self.textCursor().insertText(PassageEditor._copied)
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What Qt would give to the clipboard or to the selection of X11: nothing."""
        return QMimeData()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What comes from outside (a middle click, a drop) is not the contributor's typing and stays outside."""

    @classmethod
    def forget_copied(cls) -> None:
        """Forget what was copied, as when the meeting ends or the screen is hidden for long."""
        cls._copied = ""

    def _copy(self) -> None:
        selected = self.textCursor().selectedText().replace("\u2029", "\n")
        if selected:
            PassageEditor._copied = selected

    # -- how it looks ---------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        line = self.look.line_height("words", self.speech.language)
        least = LEAST_LINES * line + 2 * MARGIN
        return QSize(self.look.px(400), max(least, int(self.document().size().height()) + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        width = 3 if focused else 1
        painter.setPen(QPen(self.look.colour("focus" if focused else "edge"), width))
        painter.setBrush(self.look.colour(self.ground))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        painter.end()
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _restyle(self) -> None:
        font = self.look.made("words", fonts.LATIN, self._scripts)
        self.setFont(font)
        self.document().setDefaultFont(font)
        if self._scripts:
            self._highlighter.rehighlight()
        self.updateGeometry()
        self.viewport().update()

    def _open_lines(self) -> None:
        """Give every paragraph the line height of words; in proportion, so that a text size changes nothing in the undo."""
        document = self.document()
        metrics = QFontMetricsF(self.look.font("words"))
        spec = ROLES["words"]
        wanted = self.look.font("words").pixelSize() * spec.line
        paragraph = QTextBlockFormat()
        paragraph.setLineHeight(100 * wanted / metrics.height(), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        undo = document.isUndoRedoEnabled()
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(paragraph)
        document.setUndoRedoEnabled(undo)

    def _keep_in_sight(self) -> None:
        if not self.hasFocus():
            return
        widget = self.parentWidget()
        while widget is not None and not isinstance(widget, QScrollArea):
            widget = widget.parentWidget()
        if isinstance(widget, QScrollArea) and widget.widget() is not None:
            caret = self.cursorRect()
            at = self.viewport().mapTo(widget.widget(), caret.center())
            widget.ensureVisible(at.x(), at.y(), 0, caret.height() * 2)
