"""Texts of the panels beside the family’s pages: language, text size and colours, word list, parts, who is here."""

from __future__ import annotations

from app.language.message import Message

LANGUAGE_TITLE = Message("Language")
FIRST_LANGUAGE = Message("Show the pages in")
SECOND_LANGUAGE = Message("Show a second language beside it")
ONE_LANGUAGE = Message("One language only")
SWAP = Message("Swap the two languages")
# NOTE: {key} is a key of the keyboard, such as F8. Said of swapping the two languages.
SWAP_KEY = Message("The key {key} does it too, from anywhere.")
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

# NOTE: the way the pages are written: in everyday words, in Easy Read, or for young people.
VOICE_TITLE = Message("How it is told")
VOICE = {
    "standard": Message("In plain words"),
    # NOTE: Easy Read is the name of a way to write for people with learning disabilities. Use the name your language has for it.
    "easy-read": Message("In Easy Read"),
    "young": Message("For young people"),
}
VOICE_SAYS = {
    "standard": Message("Short sentences, with more on each page."),
    "easy-read": Message("One idea on a line, with a picture."),
    "young": Message("For somebody of 10 to 17."),
}
VOICE_CHANGES = Message("It changes at once. What you have typed stays. It says the same in each.")

WORD_LIST_TITLE = Message("Word list")
FIND_A_WORD = Message("Find a word")
NO_WORD_FOUND = Message("No word like this in the list. You can ask {worker}.")
WORDS_FOUND = Message("{count} word", plural="{count} words")
READING_HELP_TITLE = Message("Reading help")
PARTS_TITLE = Message("The six parts")
HERE_TITLE = Message("Who is here")

# NOTE: {name} is a language by its own name.
OWN_NAME = Message("{name}", context="a language by its own name")
