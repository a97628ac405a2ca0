"""What the worker's list of reviews and the page that sets one up say."""

from __future__ import annotations

from app.language.message import Message

REVIEWS = Message("Reviews")
SET_UP_A_REVIEW = Message("Set up a review")
HIDE_NAMES = Message("Hide names")
SHOW_NAMES = Message("Show names")
FIND = Message("Find by reference or name")
COUNT = Message("{count} review", plural="{count} reviews")
NONE_YET = Message("No reviews on this computer yet. Set up the first one when you are ready.")
NONE_FOUND = Message("No review here has that reference or name.")
COLUMN_REVIEW = Message("Review", context="column")
COLUMN_STATE = Message("Where it has got to")
COLUMN_NEXT = Message("What comes next")
OPEN = Message("Open", context="button")
# NOTE: a reference and the nation of a review, as "LCR-26-07 · Wales"
REFERENCE_AND_NATION = Message("{reference} · {nation}")
NO_REFERENCE = Message("No reference yet")
# NOTE: what a screen reader says of one row in the list of reviews
ROW = Message("{name}. {reference}. {state}. {next}.")


# Setting up
SET_UP_LEAD = Message("What you write here decides the words the family reads. You can change it later.")
WHICH_NATION = Message("Which nation’s review is it?")
KIND_OF_REVIEW = Message("This will be a {kind}.")
CHOOSE_NATION_FIRST = Message("Choose a nation, and the kind of review is shown here.")
BODY = Message("Who runs the review?")
BODY_HINT = Message("The name of the body, as the family will read it. In this nation that is: {kind}.")
BODY_HINT_BEFORE = Message("The name of the body, as the family will read it.")
CHILD_NAME = Message("The child’s name")
CHILD_NAME_HINT = Message("As the family uses it. Ask them first.")
REFERENCE = Message("Reference")
REFERENCE_HINT = Message("Your own reference, if there is one. It is shown when names are hidden.")
WHAT_HAPPENED = Message("What may the pages say happened?")
WHAT_HAPPENED_HINT = Message("No page says that the child died or was harmed unless you choose it here.")
CONTACT_NAME = Message("Who may the family ring?")
CONTACT_NAME_HINT = Message("The person who answers for the review.")
CONTACT_PHONE = Message("Their phone number")
KEEP_REVIEW = Message("Keep this review")
CHOOSE_A_NATION = Message("Choose which nation’s review it is.")
# NOTE: a person's own text, shown as it was written
AS_WRITTEN = Message("{text}")
