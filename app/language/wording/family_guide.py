"""Texts around the guide on the family’s first three steps: where a statement comes from, and the titles between the topics."""

from __future__ import annotations

from app.language.message import Message

SHOW_SOURCE = Message("Show where this comes from")
HIDE_SOURCE = Message("Put the sources away")
# NOTE: {source} is the name of a law, a page or a study.
SOURCE = Message("From: {source}")
# NOTE: {section} is the place in a law, as lawyers write it.
SOURCE_SECTION = Message("From: {source}, {section}")
# NOTE: {nation} is one of the four nations of the United Kingdom, {who} a person or "the authors of this program".
CHECKED = Message("{nation}. Checked on {day} by {who}.")
CHECKED_BY_AUTHORS = Message("the authors of this program")

NATION = {
    "england": Message("England"),
    "wales": Message("Wales"),
    "scotland": Message("Scotland"),
    "northern-ireland": Message("Northern Ireland"),
}

SHOW_TOPIC = Message("Read about: {topic}")
HIDE_TOPIC = Message("Put away: {topic}")
THE_REVIEW = Message("The review")
REVIEW_QUESTION = Message("What can be learned from this?")
PROCESSES_AS_THEY_ARE = Message("This shows what each one is. It does not say which of them there are now.")
MORE_TO_READ = Message("More to read, if you like")

# NOTE: a screen reader says it of a word that can be pressed for its meaning.
WORD_MEANING = Message("Shows what this word means")
NOT_TOLD = {
    "easy-read": Message("This part is not yet told in Easy Read in this language."),
    "young": Message("This part is not yet told for young people in this language."),
}
PICTURES_BY = Message("Pictures: OpenMoji (openmoji.org), CC BY-SA 4.0, with changes and additions by Your Words.")
# NOTE: {body} is the name of the body that runs the review. What follows is the body’s own text.
FROM_BODY = Message("From {body}")
COMPLAIN_TO = Message("How to complain to {body}")

CENTRE_PICTURE = Message("A picture: {child} at the centre, and kinds of people around.")
KIND_FAMILY = Message("Family")
KIND_CARERS = Message("Carers")
KIND_FRIENDS = Message("Friends")
KIND_OTHERS = Message("Others who were close")
KIND_YOU = Message("You")
