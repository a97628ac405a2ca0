"""Texts of signing: what is signed, what signing means, the ways to sign, and what comes after."""

from __future__ import annotations

from app.language.message import Message
from app.model.passages import Verdict

# NOTE: This is what somebody signs, and it is sealed word for word in the language it was read in. Keep it exact and plain.
MEANING = Message(
    "These are my words. They were read back to me, and this is how they may be used. "
    "I can add to them, or change my mind about how they are used. "
    "What was already sent or published may not come back."
)

TITLE = Message("Sign, if you are ready")
LEAD = Message("Signing says: these are my words. You do not have to sign today.")
WHAT = Message("What you are signing")
HOW_READ = Message("How was it read to you?")
HOW_READ_HINT = Message("It is kept with your signature. You do not have to say.")
READ_SELF = Message("I read it myself")
READ_WORKER = Message("{worker} read it to me")
# NOTE: {interpreter} is a person's name, {language} a language by its own name.
READ_THROUGH = Message("{worker} read it, and {interpreter} said it in {language}")
MEANS = Message("What signing means")
# NOTE: as “Right. May be quoted, never with my name”
STATE_AND_USE = Message("{state}. {use}")
STATE = {
    Verdict.RIGHT: Message("Right"),
    Verdict.CHANGED: Message("Changed, and right now"),
}
LEFT_OUT = Message("Left out. It is not in this copy")
NOT_SURE = Message("Not sure. It is not in this copy")
NOT_READ = Message("Not read back yet. It is not in this copy")
USE_NOT_SAID = Message("Use not chosen. It is not sent")
# NOTE: above what somebody said about how their words are used, beside the place where they sign
MATTERS = Message("What you said matters to you")
CHANGE = Message("Change")
CHANGE_NAMED = Message("Change: {title}")

NAME = Message("Your name, or the name you sign with")
NAME_HINT = Message("Typing it is signing, as much as writing it by hand.")
BY_HAND = Message("Sign by hand as well")
NO_HAND = Message("Put the space for signing by hand away")
PAD = Message("Sign here with a pen, a finger or the mouse")
OUT_LOUD = Message("I agree out loud")
OUT_LOUD_MEANS = Message("You say it, and {worker} notes that you did. It is worth the same.")
SIGN = Message("Sign this")
SIGNING = Message("Signing…")
NOT_TODAY = Message("Not today")
WHY_NOTHING = Message("Read a passage back first, and say that it is right. Then you can sign.")
WHY_NAME = Message("Type your name, or the name you want to sign with. Then you can sign.")
ONCE_SIGNED = Message(
    "Once signed, any change to this copy would show. You can add to it later. {worker} can show you what can still be taken out."
)
TO_READ_BACK = Message("Read it back")

SIGNED = Message("You have signed")
SIGNED_LEAD = Message("Signed on {day} at {time}, by this laptop’s clock.")
SEALED_COUNT = Message("{count} passage is sealed.", plural="{count} passages are sealed.")
RECEIPT = Message("Receipt code")
# NOTE: {code} is the receipt code, letters and figures
RECEIPT_CODE = Message("{code}", context="receipt code")
RECEIPT_FOR = Message("The same code stands on your copy. With it you can see that both are the same.")
LIKE_A_COPY = Message("Would you like a copy?")
YES_COPY = Message("Yes, go to the copy")
NOT_NOW = Message("Not now")
SIGN_AGAIN = Message("Some of it has changed since you signed. You can sign again.")
