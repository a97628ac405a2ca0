"""Texts of step 4: the contributor’s own words, questions they may answer, and what is said when something is not kept."""

from __future__ import annotations

from app.language.message import Message
from app.model.passages import Use, Verdict

LEAD = Message("Tell it your own way. Nobody will correct how you say it.")
EMPTY = Message("Start anywhere. A sentence is enough.")
ADD = Message("Add words")
ADD_MORE = Message("Add more words")
ADD_PHOTOGRAPH = Message("Add a photograph")
SHOW_QUESTIONS = Message("Show me some questions")
HIDE_QUESTIONS = Message("Put the questions away")
QUESTIONS = Message("Questions you may answer, or not")
ABOUT_CHILD = Message("Who {child} is to you")
OTHER_QUESTIONS = Message("What you know, and what you want to ask")
ANSWER_THIS = Message("Answer this")
CHANGE_ANSWER = Message("Change my answer")
# NOTE: Read out by a screen reader for the button “Answer this”. {question} is the question itself.
ANSWER_NAMED = Message("Answer this: {question}")
CHANGE_ANSWER_NAMED = Message("Change my answer: {question}")

# NOTE: whose words these are and in which language, as “Nasreen’s words · Urdu”
WHOSE_WORDS = Message("{name}’s words · {language}")
WHOSE_WORDS_ALONE = Message("{name}’s words")
CHANGE = Message("Change")
# NOTE: Read out by a screen reader for the button “Change”. {title} is the title of a passage.
CHANGE_NAMED = Message("Change: {title}")
DONE = Message("Done for now")
WRITE_HERE = Message("Write here, in any language.")
# NOTE: shown in an empty field for a translation
WRITE_IT_HERE = Message("Write it here.")
YOUR_WORDS_HERE = Message("Your words")
KEPT_AS_YOU_TYPE = Message("It is kept as you type. You can stop in the middle of a sentence.")
SHOW_MORE = Message("Show {count} more passage", plural="Show {count} more passages")

NOT_KEPT = Message("Not kept yet. Your words are still on this page.")
STAY_HERE = Message("Please stay on this page. It tries again by itself.")
TRY_AGAIN = Message("Try again")

USE_NOT_CHOSEN = Message("Use not chosen yet")
NOT_READ_BACK = Message("Not read back yet")
USE = {
    Use.QUOTED: Message("May be quoted, never with my name"),
    Use.DESCRIBED: Message("May be described"),
    Use.REVIEW_TEAM: Message("Review team only"),
    Use.MY_COPY: Message("My copy only"),
    Use.LATER: Message("I decide later"),
}
VERDICT = {
    Verdict.RIGHT: Message("Read back: right"),
    Verdict.CHANGED: Message("Read back: changed, and right now"),
    Verdict.LEFT_OUT: Message("Left out"),
    Verdict.NOT_SURE: Message("Read back: not sure"),
}
