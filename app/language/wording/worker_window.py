"""What the worker's window says on every screen: the start column, the backup line, locking."""

from __future__ import annotations

from app.language.message import Message

YOUR_WORDS = Message("Your Words")
PARTS = Message("Parts of the worker’s side")
# NOTE: the list of reviews, in the start column
REVIEWS = Message("Reviews")
CHECK_A_COPY = Message("Check a copy")
SETTINGS = Message("Settings")
DEMONSTRATION = Message("Demonstration. Invented people.")

ALL_KEPT = Message("All kept safely")
NO_COPY_YET = Message("Nothing has been backed up yet.")
BACKED_UP_TODAY = Message("Backed up and checked today, {clock}")
BACKED_UP_ON = Message("Backed up and checked on {day}, {clock}")
BACK_UP_NOW = Message("Back up now")
BACKING_UP = Message("Backing up and checking…")
# NOTE: a screen reader says it of the place or the part of a review that is shown now.
HERE_NOW = Message("You are here")
LOCK_NOW = Message("Lock now")
BACK_TO_REVIEWS = Message("Reviews", context="back to the list of reviews")

KEPT = Message("Kept at {clock}")
BACK = Message("Back")
NOTHING_LOST = Message("What you have written is still here.")
THEN_AGAIN = Message("Then keep it again.")
