"""Texts of step 5: reading back passage by passage, how each may be used, and how others would see it."""

from __future__ import annotations

from app.language.message import Message
from app.model.passages import Use, Verdict

TITLE = Message("Is this what you meant?")
TITLE_CHANGED = Message("Is it right now?")
# NOTE: as “What I saw. Passage 2 of 3”. {title} is the title of the passage.
WHICH = Message("{title}. Passage {number} of {total}")
NOTHING_YET = Message("There is nothing to read back yet. Write something first, whenever you like.")
TO_YOUR_WORDS = Message("Go to your words")
ALL_READ = Message("You have read everything back.")
ALL_READ_LEAD = Message("You can look at any of it again, or go on to signing. You do not have to sign today.")
READ_AGAIN = Message("Look at it again")
READ_AGAIN_NAMED = Message("Look at it again: {title}")
TO_SIGNING = Message("Go on to signing")

VERDICT = {
    Verdict.RIGHT: Message("Yes, it is right"),
    Verdict.CHANGED: Message("I want to change it"),
    Verdict.LEFT_OUT: Message("Leave it out"),
    Verdict.NOT_SURE: Message("I’m not sure"),
}
VERDICT_MEANS = {
    Verdict.RIGHT: Message("It says what you meant."),
    Verdict.CHANGED: Message("Change it here. Then you are asked again."),
    Verdict.LEFT_OUT: Message("It goes into no copy. You can put it back."),
    Verdict.NOT_SURE: Message("It goes into no copy until you are sure."),
}
ANSWERS = Message("Your answer")
LEFT_OUT = Message("Left out.")
PUT_BACK = Message("Put it back")
STAYS = Message("It stays in this laptop until it is withdrawn. {worker} can read it, and a court may ask for it.")
NOW_ASK_AGAIN = Message("I have changed it")
ANSWER_FIRST = Message("Answer first, or skip this one for now.")
HOW_USED = Message("How it may be used")
NEXT_PASSAGE = Message("Next passage")
TO_THE_LIST = Message("All of it")
CHANGED_MEANWHILE = Message("These words have changed since they were read.")
CHANGED_MEANWHILE_SAFE = Message("Both are kept.")
CHANGED_MEANWHILE_DO = Message("Read them again as they are now, and answer then.")

USE_TITLE = Message("How may these words be used?")
USES = {
    Use.QUOTED: Message("They may be quoted"),
    Use.DESCRIBED: Message("They may be described"),
    Use.REVIEW_TEAM: Message("Review team only"),
    Use.MY_COPY: Message("My copy only"),
    Use.LATER: Message("I’d rather decide later"),
}
USE_MEANS = {
    Use.QUOTED: Message("As you said them, never with your name. Somebody may still guess."),
    Use.DESCRIBED: Message("The report may use what you said, in other words."),
    Use.REVIEW_TEAM: Message("They read it and learn from it. It is not in the report."),
    # NOTE: never say "it does not leave this laptop": there are backups, and the worker can read it
    Use.MY_COPY: Message("It is not sent. It stays in this laptop and its backups, and in your copy."),
    Use.LATER: Message("It is not sent until you have decided."),
}
LAW = Message("The law can override this: a court may ask, and a worry about a child must be passed on.")
WORKER_READS = Message("Whatever you choose, {worker} can read it on this laptop.")
SEE_AS_OTHERS = Message("See it as others would")
PUT_AWAY = Message("Put this away")
CHOOSE_OR_SKIP = Message("You can also skip this. Then it is not sent.")
