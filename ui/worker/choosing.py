"""Choosing a folder or a file: Qt's own window, never the system's, and what it remembers is emptied afterwards."""

from __future__ import annotations

import sys

import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

NOWHERE = "/dev/null/kept-nowhere"
"""A place nothing can be written to: what Qt's file window would remember never reaches the disk."""


def choose_folder(asking: QWidget) -> str:
    """The folder that was chosen, or "" for none."""
    return _choose(asking, QFileDialog.FileMode.Directory, "")


def choose_pdf(asking: QWidget) -> str:
    """The PDF that was chosen, or "" for none."""
    return _choose(asking, QFileDialog.FileMode.ExistingFile, "PDF (*.pdf)")


def choose_details(asking: QWidget) -> str:
    """The file of local details that was chosen, or "" for none."""
    return _choose(asking, QFileDialog.FileMode.ExistingFile, "TOML (*.toml)")


def _choose(asking: QWidget, mode: QFileDialog.FileMode, kind: str) -> str:
    if sys.platform.startswith("linux"):
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, NOWHERE)
    dialog = QFileDialog(asking.window())
    name = asking.window().windowTitle()
    dialog.setWindowTitle(name)
    dialog.setAccessibleName(name)
    # The system's own window keeps lists of recent files that we can't empty.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(mode)
    if mode is QFileDialog.FileMode.Directory:
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if kind:
        dialog.setNameFilter(kind)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.setHistory([])
    # Gone at once: it writes down what it remembers when it is deleted.
    shiboken6.delete(dialog)
    forget_folders()
    return chosen[0] if chosen else ""


def forget_folders() -> None:
    """Empty what Qt's file window keeps of the folders that were looked at (it writes their names into QtProject.conf)."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.beginGroup("FileDialog")
    kept.remove("")
    kept.endGroup()
    kept.sync()
