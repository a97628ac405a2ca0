"""What one review says on the worker's side: its tabs, its people, the form of a person, ending somebody's part."""

from __future__ import annotations

from app.language.message import Message

TABS = Message("Parts of this review")
GETTING_READY_TAB = Message("Getting ready")
PEOPLE_TAB = Message("People")
SAID_TAB = Message("What people said")
LEARNING_TAB = Message("Learning")
SET_UP_TAB = Message("Set-up")
# NOTE: under a review's name, as "LCR-26-07 · Learning Review, Scotland"
UNDER_NAME = Message("{reference} · {kind}, {nation}")

ADD_A_PERSON = Message("Add a person")
NO_PEOPLE = Message("Nobody is here yet. Add the first person who may be asked.")
HAND_OVER_TO = Message("Hand over to {name}")
HAND_OVER = Message("Hand over")
CORRECT = Message("Correct", context="button: correct what is written about a person")
CORRECT_NAME = Message("Correct what is written about {name}")
END_PART = Message("End their part")
END_PART_OF = Message("End {name}’s part")
# NOTE: relationship to the child and adult or child, as "Aunt · Adult"
RELATIONSHIP_AND_AGE = Message("{relationship} · {age}")
SPEAKS = Message("Reads in {language}")
NEEDS = Message("Needs: {needs}")
NEEDS_UNKNOWN = Message("What they need: not known")
NOTHING_KEPT = Message("Nothing kept yet")
KEPT_PASSAGES = Message("{count} passage kept", plural="{count} passages kept")
SIGNED_ON = Message("Signed on {day}")
NOT_SIGNED = Message("Not signed yet")
PART_ENDED = Message("Their part ended on {day}")
PERSON_HIDDEN = Message("Person {number}")

# The form of a person
ADD_LEAD = Message("Each person’s words are kept in a file of their own, with a key of its own.")
CORRECT_TITLE = Message("Correct {name}")
PERSON_NAME = Message("Their name")
PERSON_NAME_HINT = Message("As they like to be called.")
RELATIONSHIP = Message("What are they to the child?")
AGE_GROUP = Message("Are they an adult or a child?")
LANGUAGE = Message("Which language do they want to read?")
LANGUAGE_HINT = Message("They can change it themselves on any page.")
# NOTE: the pages can be told in plain words, in Easy Read or for young people.
VOICE = Message("How do they want the pages to be told?")
VOICE_HINT = Message("Choose it with them. If you don’t, it is in plain words. They can change it on any page.")
PERSON_NEEDS = Message("What do they need?")
PERSON_NEEDS_HINT = Message("For example an interpreter, somebody beside them, breaks, large print.")
NEXT_MEETING = Message("When do you meet next?")
NEXT_MEETING_HINT = Message("In your own words. They read it when they stop for today.")
KEEP_PERSON = Message("Keep this person")
CHOOSE_RELATIONSHIP = Message("Choose what they are to the child.")
CHOOSE_AGE = Message("Choose whether they are an adult or a child.")
CHOOSE_LANGUAGE = Message("Choose the language they want to read. They can change it themselves.")

# Ending somebody's part
END_LEAD = Message("This is what happens when you end {name}’s part.")
END_NO_MORE = Message("The family’s pages can’t be opened for them any more.")
END_WORDS_STAY = Message("Their words stay in the store. Nothing is erased.")
END_READ = Message("You can still read what they said. A court may ask for it.")
END_JOURNAL = Message("The day is written in the journal.")
END_NOW = Message("End their part now")
TAKE_UP = Message("Take their part up again")
TAKE_UP_OF = Message("Take {name}’s part up again")
END_LEAD_HIDDEN = Message("This is what happens when you end their part.")
END_UNDO = Message("You can take their part up again later.")
