"""Texts of the panels beside the family’s pages: language, text size and colours, word list, parts, who is here."""

from __future__ import annotations

from app.language.message import Message

LANGUAGE_TITLE = Message("Language")
FIRST_LANGUAGE = Message("Show the pages in")
SECOND_LANGUAGE = Message("Show a second language beside it")
ONE_LANGUAGE = Message("One language only")
SWAP = Message("Swap the two languages")
CHANGES_AT_ONCE = Message("It changes at once. What you have typed stays.")
UNCHECKED = Message("Not yet checked by a qualified translator")
CHECKED = Message("Checked by a qualified translator")

TEXT_SIZE_TITLE = Message("Text size")
# NOTE: {percent} is a number such as 125.
PERCENT = Message("{percent} %")
COLOURS = Message("Colours")
THEME = {
    "light": Message("Light"),
    "dark": Message("Dark"),
    "contrast": Message("High contrast"),
}

WORD_LIST_TITLE = Message("Word list")
FIND_A_WORD = Message("Find a word")
NO_WORD_FOUND = Message("No word like this in the list. You can ask {worker}.")
WORDS_FOUND = Message("{count} word", plural="{count} words")
READING_HELP_TITLE = Message("Reading help")
PARTS_TITLE = Message("The six parts")
HERE_TITLE = Message("Who is here")

# NOTE: {name} is a language by its own name.
OWN_NAME = Message("{name}", context="a language by its own name")
