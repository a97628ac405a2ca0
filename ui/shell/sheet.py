"""The recovery sheet: to the printer where there is one, otherwise to a place the worker chooses."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from app.documents.recovery_sheet import recovery_sheet
from app.vault.open_vault import OpenVault
from ui.shell.printing import print_document, there_is_a_printer

FILE_NAME = "recovery-words.pdf"


def print_or_save_sheet(parent: QWidget, words: tuple[str, ...], vault: OpenVault, language: str) -> str:
    """Print the sheet and give "", or save it and give the folder it was saved in; "" too when the worker chose no folder."""
    document = recovery_sheet(words, date.today(), vault.id[:8], language)
    if there_is_a_printer():
        print_document(document)
        return ""
    folder = QFileDialog.getExistingDirectory(parent, "", str(Path.home()), QFileDialog.Option.DontUseNativeDialog)
    forget_folders()
    if folder:
        (Path(folder) / FILE_NAME).write_bytes(document)
    return folder


def forget_folders() -> None:
    """Take out of Qt's own settings the folders its file dialog remembers."""
    remembered = QSettings("QtProject", "Qt")
    remembered.remove("FileDialog")
    remembered.sync()
