"""What the worker's settings say."""

from __future__ import annotations

from app.language.message import Message

SETTINGS = Message("Settings")
LEAD = Message("These are for this vault and its worker. A family’s pages keep their own language and text size.")
WORKER = Message("This vault belongs to {name}.")
# NOTE: the heading of the card with the choices "Language", "Text size" and "Colours"
PAGES = Message("Language, text size and colours")
LANGUAGE = Message("Language")
LANGUAGE_UNCHECKED = Message("No qualified translator has checked this language yet.")
TEXT_SIZE = Message("Text size")
PER_CENT = Message("{number} %")
THEME = Message("Colours")
AS_THE_COMPUTER = Message("As the computer is set")
LIGHT = Message("Light")
DARK = Message("Dark")
CONTRAST = Message("High contrast")
LOCKING = Message("Lock by itself")
LOCK_AFTER = Message("After how long with nothing pressed?")
MINUTES = Message("{count} minute", plural="{count} minutes")
# NOTE: a choice: it never locks or hides by itself.
NEVER = Message("Never", context="locking or hiding by itself")
HIDE_AFTER = Message("After how long do a family’s pages hide by themselves?")
HIDE_HINT = Message("Some people need more time. Nothing is lost, and Esc hides them at once whatever is chosen here.")
LOCK_HINT = Message("It also locks when the computer locks its screen. Locking never loses anything.")
PASSPHRASE = Message("Change the passphrase")
PASSPHRASE_LEAD = Message("The recovery words stay the same.")
PRESENT = Message("The passphrase you use now")
NEW = Message("The new passphrase")
NEW_HINT = Message("Several words that nobody would guess are better than one short one.")
AGAIN = Message("The new passphrase again")
CHANGE_NOW = Message("Change the passphrase", context="button")
CHANGING = Message("Changing the passphrase…")
CHANGED = Message("The passphrase has been changed. Use the new one from now on.")
NOT_THE_SAME = Message("The two new ones are not the same. Nothing has changed.")
WRITE_BOTH = Message("Write the passphrase you use now, and the new one twice.")
DEVICE_CODE = Message("This laptop’s key")
DEVICE_CODE_SAID = Message("The code of the key that signs copies here: {code}")
