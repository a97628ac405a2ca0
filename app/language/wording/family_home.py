"""Texts of the family’s first page: six parts to choose from, and the choice of language in Wales."""

from __future__ import annotations

from app.language.message import Message

# NOTE: {name} is the person at the screen, {child} the child the review is about. Right also for a child who died.
HELLO = Message("Hello, {name}. This is about {child}.")
LEAD = Message(
    "There are six parts. Open any of them, in any order. You don’t have to do them all. "
    "You can stop whenever you like, and nothing you have said is lost."
)

PART_SAYS = {
    "review": Message("What it is for, what it is not, and how it sits beside the police and the courts."),
    "people": Message("{child} at the centre, the people around, and who runs the review."),
    "use": Message("Who reads them, what is published, and how you can change your mind."),
    "words": Message("Say it your own way, in any language. Write, or bring photographs."),
    "readback": Message("Go through what you said. Keep it, change it, or leave it out."),
    "learning": Message("What the review found, what will change, and which of your words it came from."),
}

NOBODY_ELSE = Message("Nobody else who takes part can open what you keep here.")
STILL_READ = Message("{worker} can read it, and a court may ask for it.")
HIDE_TOLD = Message("Press Esc at any time. The screen is blank at once, and nothing is lost.")

# NOTE: Shown in Welsh and in English, side by side, in Wales only. Both are equal.
CHOOSE_LANGUAGE = Message("Choose your language")
CHANGE_LATER = Message("You can change it at any moment.")
