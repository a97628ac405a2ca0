"""Texts of typing in any script: letters that this computer does not have, and the keyboard layout of a language."""

from __future__ import annotations

from app.language.message import Message

NO_LETTERS = Message("This computer has no letters for some of what was typed. It is kept as typed.")

KEYBOARD = Message("Typing", context="heading: how to type in a language")
# NOTE: {language} is the language by its own name, {layout} the name of a keyboard layout, such as "Arabic (101)".
LAYOUT = Message("To type in {language}, this computer has a keyboard layout called {layout}.")
LAYOUT_UNNAMED = Message("To type in {language}, choose a keyboard layout for it in the computer’s settings.")
ADDED = {
    "linux": Message("It is added in the computer’s settings under Keyboard, Input sources."),
    "windows": Message("It is added in Windows under Settings, Time and language, Language and region."),
    "macos": Message("It is added in the Mac’s System Settings under Keyboard, Input Sources."),
}
# NOTE: names of keys. Keep them as they are printed on keyboards in your country.
SWITCHED = {
    "linux": Message("The Super key together with Space changes from one layout to the next."),
    "windows": Message("The Windows key together with Space changes from one layout to the next."),
    "macos": Message("The Control key together with Space changes from one layout to the next."),
}
