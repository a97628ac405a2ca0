"""What the worker's pages about the plan for taking part say."""

from __future__ import annotations

from app.language.message import Message
from app.model.plan import Agreed, Matter, Purpose

TAB = Message("Plan for taking part")
NOBODY = Message("Add somebody to this review first. Each person has a plan of their own.")
WHO = Message("Whose plan?")
TITLE = Message("{name}’s plan for taking part")
TITLE_HIDDEN = Message("Person {number}’s plan for taking part")
LEAD = Message("Their wishes and your answers, side by side. They write their side on their own pages.")

BEING_WRITTEN = Message("Version {version} is being written. It has not been offered.")
OFFERED = Message("Version {version} was offered on {day}. They have not agreed to it yet.")
AGREED = Message("You both agreed to version {version} on {day}.")
CHANGE_ASKED = Message("They asked for something different in version {version} on {day}.")
WHAT_DIFFERENT = Message("What should be different")
WAITING = Message(
    "{count} wish has no answer, or was changed after it was answered.",
    plural="{count} wishes have no answer, or were changed after they were answered.",
)
OFFER = Message("Offer this version")
OFFER_MEANS = Message("They see it when you next hand over to them. It can’t be changed after that, only followed by another.")
REOPEN = Message("Open the plan again")
REOPEN_MEANS = Message("That begins a new version. This one can still be read.")
SAVE_AS_PDF = Message("Save the plan as a PDF")

PURPOSE = Message("What taking part is for, in this family")
PURPOSE_NONE = Message("Nothing has been chosen yet.")
PURPOSE_LEAD = Message("Choose together with them. People who run reviews gave four reasons.")
PURPOSES: dict[Purpose, Message] = {
    Purpose.RIGHT: Message("Many see it as the family’s right."),
    Purpose.CHILD: Message("It keeps {child} at the centre, as a real child and not a file."),
    Purpose.KNOWLEDGE: Message("They may know things that nobody wrote down, or that were written down wrongly."),
    Purpose.HELP: Message("It can help people to cope. It is still not counselling."),
}
PURPOSE_WORDS = Message("What else is it for?")
PURPOSE_WORDS_HINT = Message("In your own words. They read it. Name nobody else who takes part.")

MATTER: dict[Matter, Message] = {
    Matter.PURPOSE: Message("What it is for, for them"),
    Matter.HOW: Message("How they take part"),
    Matter.WHERE: Message("Where", context="a heading in the plan for taking part"),
    Matter.WHEN: Message("When", context="a heading in the plan for taking part"),
    Matter.WITH_WHOM: Message("With whom", context="a heading in the plan for taking part"),
    Matter.INTERPRETER: Message("An interpreter"),
    Matter.SUPPORTER: Message("Somebody beside them"),
    Matter.BREAKS: Message("Breaks"),
    Matter.ABOUT: Message("What to talk about"),
    Matter.NOT_ABOUT: Message("What not to talk about"),
    Matter.TOLD_HOW: Message("How they hear what was learned"),
    Matter.COPIES: Message("Which copies are safe for them"),
    Matter.QUESTION: Message("A question to the review"),
}
MATTERS = Message("Wishes and answers")
WISH = Message("Their wish")
# NOTE: above a question that a family member asked the review
QUESTION = Message("Their question")
NO_WISH = Message("They have not written anything here.")
WISH_GONE = Message("They have taken this wish back.")
HIDDEN = Message("Names are hidden, so their words are hidden too.")
NO_ANSWER = Message("No answer yet")
QUESTION_CARRIED = Message("It is carried to the learning, and answered there.")
CHANGED_SINCE = Message("The wish was changed after this answer.")
AGREED_LABEL: dict[Agreed, Message] = {
    Agreed.AGREED: Message("Agreed"),
    Agreed.NOT_YET: Message("Not settled yet"),
    Agreed.NOT_AGREED: Message("Not agreed"),
}
NOT_AGREED_BECAUSE = Message("Not agreed, because {why}")
ANSWER_IT = Message("Answer")
CHANGE_ANSWER = Message("Change the answer")
PROPOSE = Message("Propose something")
CHANGE = Message("Change")
# NOTE: read out by a screen reader; {button} is "Answer" or "Propose something", {matter} a heading such as "Breaks"
BUTTON_FOR = Message("{button}: {matter}")

VERSIONS = Message("Versions that were offered")
VERSION_OFFERED = Message("Version {version}, offered on {day}")
VERSION_AGREED = Message("Version {version}, offered on {day}, agreed on {agreed}")
READ_VERSION = Message("Read it")
READ_VERSION_NAMED = Message("Read version {version}")
VERSION_TITLE = Message("Version {version}")
AS_AGREED = Message("This is the plan as it was agreed.")
NOT_AGREED_VERSION = Message("This version was not agreed. The wishes are shown as they are now.")

# The page of one answer
ANSWER = Message("Your answer")
ANSWER_HINT = Message("In plain words, and your own. They read it. Name nobody else who takes part.")
PROPOSAL = Message("What you propose")
IS_IT_AGREED = Message("Is it agreed?")
WHY_NOT = Message("Why is it not agreed?")
WHY_NOT_HINT = Message("They read it.")
CHOOSE_AGREED = Message("It is not chosen yet whether it is agreed.")
KEEP = Message("Keep this")
TAKE_AWAY = Message("Take this away")

# Saving
SAVING = Message("Save the plan")
SAVING_LEAD = Message(
    "The copy is in the language and the voice that they read in. Their wishes stand on it, so think of who might find it."
)
SAVE = Message("Save this copy")

# Questions to the review
QUESTIONS = Message("Questions they asked the review")
QUESTIONS_LEAD = Message("Each question of each person’s plan is answered here. They read the answer at the next meeting.")
NO_QUESTIONS = Message("Nobody has asked the review a question.")
QUESTIONS_NOT_YET = Message("{count} question has no answer yet", plural="{count} questions have no answer yet")
QUESTIONS_ALL = Message("Every question has an answer.")
# NOTE: above a question; {who} is the name of the person who asked
WHO_ASKED = Message("{who} asked")
NOT_ANSWERED = Message("Not answered yet")
ANSWERED_ON = Message("Answered on {day}")
ANSWER_QUESTION = Message("Answer this question")
QUESTION_TITLE = Message("A question to the review")
QUESTION_ANSWER = Message("What the review answers")
QUESTION_ANSWER_HINT = Message("In plain words. Only the person who asked reads it. Name nobody else who takes part.")
KEEP_QUESTION_ANSWER = Message("Keep this answer")
