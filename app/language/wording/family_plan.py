"""Texts of the plan for taking part, as the contributor reads it: what it settles, in three voices, and how far it has got."""

from __future__ import annotations

from app.language.message import Message
from app.model.people import Voice
from app.model.plan import Agreed, Matter, Purpose

TITLE = Message("Your plan for taking part")
# NOTE: {worker} is the worker's name
LEAD = Message("What do you wish for? Write as much or as little as you like. {worker} reads it and answers each wish.")
WHO_SEES = Message("Nobody else who takes part sees this. {worker} can read it, and a court may ask for it.")
OPEN_PLAN = Message("Open your plan")
OPEN_PLAN_SAYS = Message("How, when, where, with whom, about what, and your questions to the review.")

NOT_OFFERED = Message("There is no answer yet. {worker} answers what you write here after this meeting.")
OFFERED = Message("This is version {version}. {worker} offered it on {day}. You have not agreed to it.")
CHANGE_ASKED = Message("You asked for something different in version {version}. {worker} will read it.")
AGREED_ON = Message("You both agreed to version {version} on {day}.")
REOPENED = Message("{worker} is writing a new version. You will see it when it is offered.")

PURPOSE_TITLE = Message("What taking part is for")
PURPOSE_NONE = Message("Not written yet.")
PURPOSES: dict[Voice, dict[Purpose, Message]] = {
    Voice.STANDARD: {
        Purpose.RIGHT: Message("Many see it as the family’s right."),
        # NOTE: {child} is the child's name as the family uses it
        Purpose.CHILD: Message("It keeps {child} at the centre, as a real child and not a file."),
        Purpose.KNOWLEDGE: Message("You may know things that nobody wrote down, or that were written down wrongly."),
        Purpose.HELP: Message("It can help people to cope. It is still not counselling."),
    },
    Voice.EASY_READ: {
        Purpose.RIGHT: Message("Many people say it is the family’s right."),
        Purpose.CHILD: Message("People see {child} as a real child, not a file."),
        Purpose.KNOWLEDGE: Message("You may know things that nobody wrote down."),
        Purpose.HELP: Message("It can help people to cope. It is still not counselling."),
    },
    Voice.YOUNG: {
        Purpose.RIGHT: Message("Many people see it as your family’s right."),
        Purpose.CHILD: Message("It keeps a real child at the centre, and not a file."),
        Purpose.KNOWLEDGE: Message("You may know things that nobody wrote down. Or they wrote them down wrong."),
        Purpose.HELP: Message("It can help people to cope. It is still not counselling."),
    },
}

MATTER: dict[Matter, Message] = {
    Matter.PURPOSE: Message("What it is for, for you"),
    Matter.HOW: Message("How you take part"),
    Matter.WHERE: Message("Where", context="a heading in the plan for taking part"),
    Matter.WHEN: Message("When", context="a heading in the plan for taking part"),
    Matter.WITH_WHOM: Message("With whom", context="a heading in the plan for taking part"),
    Matter.INTERPRETER: Message("An interpreter"),
    Matter.SUPPORTER: Message("Somebody beside you"),
    Matter.BREAKS: Message("Breaks"),
    Matter.ABOUT: Message("What to talk about"),
    Matter.NOT_ABOUT: Message("What not to talk about"),
    Matter.TOLD_HOW: Message("How you hear what was learned"),
    Matter.COPIES: Message("Which copies are safe for you"),
    Matter.QUESTION: Message("A question to the review"),
}
_ASKS: dict[Matter, Message] = {
    Matter.PURPOSE: Message("If you take part, what would it be for?"),
    Matter.HOW: Message("Talking, writing, photographs, a letter, somebody who speaks for you, or another way?"),
    Matter.WHERE: Message("Where would you feel safe: at home, in an office, on the phone, somewhere else?"),
    Matter.WHEN: Message("Which days and times are good for you, and which are not?"),
    Matter.WITH_WHOM: Message("Whom would you like to speak to? Is there anybody you would rather not speak to?"),
    Matter.INTERPRETER: Message("Do you want one, and in which language? Is there anybody it should not be?"),
    Matter.SUPPORTER: Message("Who would you like to have with you: a friend, a relative, an advocate, nobody?"),
    Matter.BREAKS: Message("How often, and what helps you when it gets hard?"),
    Matter.ABOUT: Message("What do you want to be asked about?"),
    Matter.NOT_ABOUT: Message("What would you rather not be asked about?"),
    Matter.TOLD_HOW: Message("Face to face, on the phone, on paper? Who should be with you then?"),
    Matter.COPIES: Message("Paper, a file, or none? Think of who might find it."),
    Matter.QUESTION: Message("What do you want the review to find out? Each question is owed an answer."),
}
_ASKS_EASY: dict[Matter, Message] = {
    Matter.PURPOSE: Message("Why do you want to take part?"),
    Matter.HOW: Message("Do you want to talk, write or show photographs?"),
    Matter.WHERE: Message("Which place feels safe for you?"),
    Matter.WHEN: Message("Which days and times are good for you?"),
    Matter.WITH_WHOM: Message("Who do you want to talk to?"),
    Matter.INTERPRETER: Message("Do you want an interpreter? In which language?"),
    Matter.SUPPORTER: Message("Who do you want to have with you?"),
    Matter.BREAKS: Message("When do you need a break?"),
    Matter.ABOUT: Message("What do you want to talk about?"),
    Matter.NOT_ABOUT: Message("What do you not want to talk about?"),
    Matter.TOLD_HOW: Message("How should we tell you what was learned?"),
    Matter.COPIES: Message("Do you want paper, a file, or no copy? Who might find it?"),
    Matter.QUESTION: Message("What do you want to know from the review?"),
}
_ASKS_YOUNG: dict[Matter, Message] = {
    Matter.PURPOSE: Message("If you take part, what would it be for?"),
    Matter.HOW: Message("Talk, write, draw, show photographs, or have somebody speak for you? You can pick."),
    Matter.WHERE: Message("Where would you feel safe? At home, at school, out for a walk, somewhere else?"),
    Matter.WHEN: Message("Which days and times work for you, and which don’t?"),
    Matter.WITH_WHOM: Message("Who would you like to talk to? Is there anybody you would rather not talk to?"),
    Matter.INTERPRETER: Message("Do you want one, and in which language? Is there anybody it shouldn’t be?"),
    Matter.SUPPORTER: Message("Who would you like with you: a friend, somebody in your family, an advocate, nobody?"),
    Matter.BREAKS: Message("How often, and what helps you when it gets hard?"),
    Matter.ABOUT: Message("What do you want to talk about?"),
    Matter.NOT_ABOUT: Message("What would you rather not talk about?"),
    Matter.TOLD_HOW: Message("How should we tell you what was learned, and who should be with you?"),
    Matter.COPIES: Message("Paper, a file, or none? Think of who might find it."),
    Matter.QUESTION: Message("What do you want the review to find out? Each question is owed an answer."),
}
ASKS: dict[Voice, dict[Matter, Message]] = {
    Voice.STANDARD: _ASKS,
    Voice.EASY_READ: _ASKS_EASY,
    Voice.YOUNG: _ASKS_YOUNG,
}

YOUR_WISH = Message("Your wish")
NO_WISH = Message("You have not written anything here.")
WRITE = Message("Write")
CHANGE = Message("Change")
# NOTE: read out by a screen reader for "Write" or "Change"; {matter} is a heading of the plan, such as "Breaks"
WRITE_ABOUT = Message("Write about: {matter}")
CHANGE_ABOUT = Message("Change: {matter}")
CLOSE = Message("Done", context="somebody has finished writing a wish")
# NOTE: above the worker's answer; {worker} is a name
ANSWER_OF = Message("What {worker} answers")
PROPOSAL_OF = Message("What {worker} proposes")
NO_ANSWER = Message("Not answered yet")
AGREED: dict[Agreed, Message] = {
    Agreed.AGREED: Message("Agreed"),
    Agreed.NOT_YET: Message("Not settled yet"),
    Agreed.NOT_AGREED: Message("Not agreed"),
}
# NOTE: {why} is in the worker's own words
NOT_AGREED_BECAUSE = Message("Not agreed, because {why}")
CHANGED_SINCE = Message("Your wish was changed after this answer.")

QUESTIONS = Message("Your questions to the review")
QUESTIONS_LEAD = Message("Ask whatever you want the review to find out. They go to the people who write what was learned.")
NO_QUESTIONS = Message("You have not asked anything yet.")
ASK_ONE = Message("Ask a question")
YOUR_QUESTION = Message("Your question")
# NOTE: read out by a screen reader for "Change" at a question
CHANGE_QUESTION = Message("Change question {number}")
ANSWER_OF_REVIEW = Message("What the review answers")
# NOTE: {day} is the day on which the review answered
ANSWERED_ON = Message("Answered on {day}")

DO_YOU_AGREE = Message("Do you agree with this plan?")
DO_YOU_AGREE_MEANS = Message("You can agree, ask for something different, or leave it for now. You can change your mind later.")
I_AGREE = Message("I agree with this plan")
SOMETHING_DIFFERENT = Message("I want something different")
WHAT_DIFFERENT = Message("What should be different?")
WHAT_DIFFERENT_MEANS = Message("You can also change your wishes above. {worker} then writes a new version.")
TAKE_BACK = Message("I don’t want anything different")
ANY_TIME = Message("You can ask for something different at any time.")

KEEP_A_COPY = Message("Keep a copy of this plan")
EARLIER = Message("Versions you agreed before")
# NOTE: one earlier version of the plan, such as "Version 1, agreed on 3 March 2026"
EARLIER_ONE = Message("Version {version}, agreed on {day}")
SHOW = Message("Show it")
SHOW_ONE = Message("Show version {version}")
PUT_AWAY = Message("Put it away")

# ---- the copy of the plan
COPY_TITLE = Message("A copy of your plan")
COPY_NOTHING = Message("There is nothing in your plan yet, so there is no copy.")
COPY_TO_PLAN = Message("Go to your plan")
COPY_NONE_CHOSEN = Message("No copy is made now. Your plan stays here.")
# NOTE: on the family's first page, when there is a version of the plan to look at
THERE_IS_A_PLAN = Message("There is a plan for you to look at.")
