"""Where the program's own files stand: beside the code, or inside the built folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
LOCALES = ROOT / "locales"
RESOURCES = ROOT / "resources"


def default_vault() -> Path:
    """The vault's folder where none is named: in the person's own data folder, never a portable or a synchronised one."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "Your Words" / "vault"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Your Words" / "vault"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "your-words" / "vault"
