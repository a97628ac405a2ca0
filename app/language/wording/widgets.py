"""Texts of the parts that several screens use."""

from __future__ import annotations

from app.language.message import Message

# NOTE: A button beside a passphrase that is shown as dots.
SHOW = Message("Show", context="what is typed")
# NOTE: The same button, while the passphrase can be read.
COVER = Message("Cover", context="what is typed")
SHOW_PASSPHRASE = Message("Show what is typed")
COVER_PASSPHRASE = Message("Cover what is typed")
# NOTE: A button under the place for a signature: takes away what was drawn.
CLEAR_SIGNATURE = Message("Clear", context="the signature")
