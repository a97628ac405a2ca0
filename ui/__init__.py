"""Qt only: shows what app/ knows and passes on what people do. Holds no rule of its own and no English."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401

# From here on PySide would read the source of every module that is imported and look in it for its own name, in case one asks
# for methods in snake_case (`from __feature__ import ...`). None of ours does, so the import that stood before is put back; it is
# PySide that keeps it.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
