"""Weighing it up: the page with the cards, and the page of one’s own that it ends in."""

from __future__ import annotations

from app.language.message import Message
from app.model.weighing import Weight

TITLE = Message("Weigh it up")
LEAD = Message("Before you decide, you can look at what speaks for it and what against. You can stop here at any time.")
OPEN = Message("Weigh it up first")
OPEN_AGAIN = Message("Look again at what you weighed up")
SECTION = {
    "cost": Message("What it may cost you"),
    "give": Message("What it may give you"),
    "not-promised": Message("What nobody can promise"),
    "way": Message("Other ways there are"),
}
# NOTE: which section of how many, such as "1 of 4"
WHICH = Message("{number} of {total}")
WEIGHT = {
    Weight.MATTERS: Message("This matters to me"),
    Weight.NOT_SURE: Message("I am not sure"),
    Weight.DOES_NOT_MATTER: Message("It doesn’t matter to me"),
}
# NOTE: the label of three answers, for a screen reader; {card} is the sentence on a card
HOW_MUCH = Message("How much does this matter to you: {card}")
NEXT = Message("Next")
TO_MY_PAGE = Message("My page")
MY_PAGE = Message("What I weighed up")
MY_PAGE_LEAD = Message("This page is yours. It is not part of what you send. You can change it whenever you like.")
MY_PAGE_TRUTH = Message("It is kept on this laptop with your words, so {worker} could open it, and a court may ask.")
NOTHING_SORTED = Message("You have not sorted a card yet. That is all right.")
GROUP = {
    Weight.MATTERS: Message("What matters to me"),
    Weight.NOT_SURE: Message("What I am not sure about"),
    Weight.DOES_NOT_MATTER: Message("What doesn’t matter to me"),
}
DECIDED = Message("What I have decided")
DECIDED_LEAD = Message("You need not decide now. You can change your mind later.")
NOT_SURE_YET = Message("I don’t know yet.")
IN_MY_WORDS = Message("In my own words, if I like")
DECIDED_NOT = Message("You can tell {worker} today, or later, or ask somebody to say it for you.")
