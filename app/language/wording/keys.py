"""Texts of the list of keys: what can be done without a mouse, on both faces."""

from __future__ import annotations

from app.language.message import Message

TITLE = Message("Keys of the keyboard")
LEAD = Message("Everything but drawing can be done without a mouse.")
# NOTE: {key}, {back} and {other} are names of keys of the keyboard, such as Tab, Shift + Tab, Esc and F8. They stay as they are.
GOES_ON = Message("{key} goes to the next thing on the page. {back} goes back.")
PRESSES = Message("{key} or {other} presses what has the frame round it.")
ARROWS = Message("The arrow keys move among the answers to one question. {key} chooses one, and takes it back.")
HIDES = Message("{key} hides the screen at once, from anywhere. Pressed again, it shows the Pause page.")
SWAPS = Message("{key} swaps the two languages, where two are shown.")
RESTS = Message("While sound is recorded, {key} pauses it and goes on with it.")
QUIETENS = Message("While a page is read aloud, any key stops it.")
MOVES = Message("On the family map, the arrow keys move a person. {key} puts them back where they were.")

BOTH = (GOES_ON.of(key="Tab", back="Shift + Tab"), PRESSES.of(key="Space", other="Enter"), ARROWS.of(key="Space"))
"""What the keys do on every page of both faces."""
FAMILY = (*BOTH, HIDES.of(key="Esc"), SWAPS.of(key="F8"), RESTS.of(key="F9"), QUIETENS)
WORKER = (*BOTH, MOVES.of(key="Home"))
