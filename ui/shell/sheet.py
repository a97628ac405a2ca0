"""The recovery sheet: to the printer where there is one, otherwise to a place the worker chooses."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.documents.recovery_sheet import recovery_sheet
from app.vault.durable import told_plainly
from app.vault.open_vault import OpenVault
from ui.shell.printing import print_document, there_is_a_printer

FILE_NAME = "recovery-words.pdf"


def print_or_save_sheet(parent: QWidget, words: tuple[str, ...], vault: OpenVault, language: str) -> str:
    """Print the sheet and give "", or save it and give the folder it was saved in; "" too when the worker chose no folder.

    Raises FolderNotWritable or DiskFull.
    """
    document = recovery_sheet(words, date.today(), vault.id[:8], language)
    if there_is_a_printer():
        print_document(document)
        return ""
    from ui.worker.choosing import choose_folder

    folder = choose_folder(parent)
    if folder:
        # For this person's eyes alone: it opens the vault.
        opened = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        with told_plainly(), os.fdopen(os.open(Path(folder) / FILE_NAME, opened, 0o600), "wb") as file:
            file.write(document)
    return folder
