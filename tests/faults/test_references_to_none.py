"""No Qt method called over and over loses a reference to None: some builds of PySide6 do, and the process dies of it."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

UI = Path(__file__).parents[2] / "ui"
TIMES = 2000
ALLOWED = 200
"""References that may come and go meanwhile for other reasons; a build that loses one a call loses TIMES."""


def arguments_to_try() -> list[tuple[object, ...]]:
    """Arguments that a method of Qt may be called with; the first that fits is used."""
    return [
        (),
        (True,),
        (12,),
        ("text",),
        (QColor("white"),),
        (QFont(),),
        (QPalette(),),
        (QSize(40, 20),),
        (QPoint(1, 1),),
        (QRect(0, 0, 40, 20),),
        (QMargins(1, 1, 1, 1),),
        (Qt.LayoutDirection.LeftToRight,),
        (Qt.FocusPolicy.StrongFocus,),
        (Qt.AlignmentFlag.AlignTop,),
        (Qt.CursorShape.ArrowCursor,),
        (QPen(),),
        (1, 1),
        (1, 1, 1, 1),
        (Qt.WidgetAttribute.WA_OpaquePaintEvent, True),
    ]


def called_in_ui() -> set[str]:
    """The name of every method that the code in ui/ calls."""
    return {
        node.func.attr
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }


KINDS: dict[str, Callable[[], QObject | QPainter]] = {
    "QWidget": QWidget,
    "QLabel": QLabel,
    "QPushButton": QPushButton,
    "QLineEdit": QLineEdit,
    "QPlainTextEdit": QPlainTextEdit,
    "QTextEdit": QTextEdit,
    "QComboBox": QComboBox,
    "QScrollArea": QScrollArea,
    "QStackedWidget": QStackedWidget,
    "QListView": QListView,
    "QHBoxLayout": QHBoxLayout,
    "QVBoxLayout": QVBoxLayout,
    "QGridLayout": QGridLayout,
    "QTimer": QTimer,
}
NOT_IN_A_LOOP = {
    "deleteLater", "close", "exec", "exit", "quit", "destroy", "grab", "grabMouse", "grabKeyboard", "print", "print_",
    "setParent", "showFullScreen", "showMaximized", "showMinimized", "setFocus", "activateWindow", "singleShot",
    "start", "setModel", "setItemDelegate", "takeWidget", "setWidget", "setLayout", "addWidget", "addLayout",
}  # fmt: skip
"""Ends something, opens something, or gives a thing away: not what a page does a thousand times."""


@pytest.mark.parametrize("name", KINDS)
def test_no_method_used_in_ui_loses_a_reference_to_none(name: str, qapp: QApplication) -> None:
    made = KINDS[name]()
    tried = 0
    for method in sorted(called_in_ui() - NOT_IN_A_LOOP):
        call = getattr(type(made), method, None)
        if call is None or method.startswith("_"):
            continue
        for arguments in arguments_to_try():
            try:
                returned = getattr(made, method)(*arguments)
            except Exception:  # not how this method is called: the next arguments are tried
                continue
            if returned is None:
                tried += 1
                _count(getattr(made, method), arguments, f"{name}.{method}")
            break
    assert tried >= 3, f"hardly anything of {name} was called"


def test_painting_loses_no_reference_to_none(qapp: QApplication) -> None:
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    for method, arguments in (
        ("save", ()),
        ("restore", ()),
        ("setPen", (QColor("black"),)),
        ("setBrush", (QColor("black"),)),
        ("setFont", (QFont(),)),
        ("fillRect", (QRect(0, 0, 4, 4), QColor("black"))),
        ("drawRoundedRect", (QRect(0, 0, 4, 4), 2, 2)),
        ("drawLine", (0, 0, 4, 4)),
        ("drawEllipse", (0, 0, 4, 4)),
        ("translate", (0, 0)),
    ):
        _count(getattr(painter, method), arguments, f"QPainter.{method}")
    painter.end()


def _count(call: Callable[..., object], arguments: tuple[object, ...], named: str) -> None:
    before = sys.getrefcount(None)
    for _ in range(TIMES):
        call(*arguments)
    lost = before - sys.getrefcount(None)
    assert lost < ALLOWED, f"{named} lost {lost} references to None in {TIMES} calls"
