"""Texts of the copy: who might find it, paper or a file or none, what it looks like, and where it was saved."""

from __future__ import annotations

from app.language.message import Message

TITLE = Message("Your copy")
LEAD = Message("Before you take one: who might find it?")
THINK = Message("Think of who lives with you, who opens your post, and who uses your phone or computer.")
NONE_SIGNED = Message("Nothing has been signed yet, so there is no copy.")
TO_SIGNING = Message("Go to signing")

PAPER = Message("On paper")
PAPER_MEANS = Message("It is printed now. Keep it where only you look.")
FILE = Message("A file")
FILE_MEANS = Message("A PDF on a drive or in a folder. Whoever has the file can read it.")
NONE = Message("None for now")
NONE_MEANS = Message("It stays here. You can ask for one later.")
NONE_CHOSEN = Message("No copy is made now. What you signed stays signed.")
ANSWERS = Message("Which copy you want")

MAKING = Message("The copy is being made…")
PREVIEW = Message("This is what it looks like")
PAGE = Message("Page {number} of {total}")
PAGE_NAMED = Message("A picture of page {number} of {total} of your copy")

WHERE = Message("Where shall it be saved?")
SAVE = Message("Save it here, as {file}")
SAVING = Message("Saving…")
CHOOSE_PLACE = Message("Choose a place first.")
SAVED = Message("Saved as {file} in {folder}.")
SAVED_ALSO = Message("Its name and its title say nothing about what is in it. It is not locked: whoever has it can read it.")
PRINT = Message("Print it")
PRINTED = Message("Sent to the printer. Take every page with you.")
NO_PRINTER = Message("This computer knows no printer. You can choose a file instead, or ask {worker} to print it for you later.")
