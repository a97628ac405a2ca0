"""Texts around drawings: making one, changing it, and saying in words what it shows."""

from __future__ import annotations

from app.language.message import Message

DRAW = Message("Draw")
TITLE = Message("Draw")
LEAD = Message("Draw with a pen, a finger or the mouse. Each line is kept as you lift the pen.")
# NOTE: A screen reader says it of the sheet that is drawn on.
SHEET = Message("The sheet to draw on. It needs a pen, a finger or the mouse.")
IN_WORDS = Message("Say it in words instead")
IN_WORDS_WHY = Message("Nobody has to draw. You can say in words what you would draw.")
PEN = Message("The pen")
PENS = (Message("Thin", context="a pen"), Message("Middle", context="a pen"), Message("Thick", context="a pen"))
UNDO = Message("Take the last line away")
CLEAR = Message("Clear the sheet")
CLEARED = Message("The sheet is clear.")
PUT_BACK = Message("Put it back")
TRY_AGAIN = Message("Try again")
FINISHED = Message("I have drawn it")
GO_ON = Message("Go on drawing")
CAPTION = Message("What does it show?")
CAPTION_HINT = Message("In your own words. Whoever can’t see the drawing hears them. You can leave it empty.")
# NOTE: goes back to where one came from; what was typed is kept already
DONE = Message("Done", context="words beside a drawing")
CHANGE_DRAWING = Message("Change the drawing")
# NOTE: Read out by a screen reader in place of the picture; what was said about it stands beside it.
PICTURE = Message("A drawing")
