"""What the family's copy says in our own words."""

from __future__ import annotations

from app.language.message import Message
from app.model.passages import Use, Verdict
from app.model.signing import Agreement
from app.model.translations import Meaning

# NOTE: The only title inside the file; it tells a stranger nothing. Keep it as neutral.
FILE_TITLE = Message("Copy")
# NOTE: {child} is the child's name as the family uses it; the heading of the whole copy.
HEADING = Message("Words about {child}")
LEAD = Message("Said for the {review}, which {body} runs.")
SIGNED_BY = Message("Signed by")
SIGNED_ON = Message("Signed on")
VERSION = Message("Signed version")
SAID_IN = Message("Said in {language}.")
# NOTE: {names} are names of other people in somebody's words, which are shown as “[a name]” where the words are quoted.
HIDDEN_NAMES = Message(
    "You asked for this name to be hidden: {names}.",
    plural="You asked for these names to be hidden: {names}.",
)
# NOTE: {names} is one name or a list of those who translated; behind a name its number on a register may stand.
TRANSLATION_BY = Message("Translation by {names} · {language}")
TRANSLATION_INTO = Message("Translation · {language}")
NOT_CHECKED = Message("This translation is not checked by a qualified translator.")
CHECKED_BY = Message("This translation was checked by {name}, {qualification}.")
SAID_BACK: dict[Meaning, Message] = {
    Meaning.SAME: Message("{name} said it back. It means the same."),
    Meaning.DIFFERENT: Message("{name} said it back. It does not mean the same."),
    Meaning.NOT_SURE: Message("{name} said it back. It was not sure whether it means the same."),
}
WHO_IS_IN_IT = Message("In this photograph: {who}.")
# NOTE: Read out by a screen reader in place of a photograph. {caption} is the family's own words.
PHOTOGRAPH_OF = Message("Photograph. {caption}")
PHOTOGRAPH = Message("Photograph.")
# NOTE: Read out by a screen reader in place of a drawing. {caption} is the family's own words.
DRAWING_OF = Message("Drawing. {caption}")
DRAWING = Message("Drawing.")
# NOTE: {length} is how long somebody speaks, as "2 minutes and 14 seconds"; what was said may be typed below this line.
SOUND = Message("A recording of a voice. It lasts {length}, and is kept with the signed words.")
SOUND_TYPED = Message("What is said in it, typed:")
SOUND_NOT_TYPED = Message("What is said in it was not typed.")
TAKEN_OUT = Message(
    "{count} passage that was signed has been taken out since. The signature still holds.",
    plural="{count} passages that were signed have been taken out since. The signature still holds.",
)
LEFT_OUT = Message("What was left out when it was read back, or is not sure yet, is not in this copy.")
THE_LAW = Message("The law can override these choices: a court may ask, and a worry about a child must be passed on.")
SIGNS_NAMED = Message("A sign that can’t be printed is shown by its name in [brackets]. It is kept as it was typed.")

SIGN_OFF = Message("What was signed")
DRAWN_SIGNATURE = Message("Signature, drawn by hand")
READ_IN = Message("It was read in {language}.")
HOW: dict[Agreement, Message] = {
    Agreement.TYPED: Message("{name} typed this name to sign."),
    Agreement.DRAWN: Message("{name} signed by hand."),
    Agreement.SPOKEN: Message("{name} agreed out loud."),
}
# NOTE: {name} read the words back to the one who signed; {interpreter} said them in {language}.
READ_BY = Message("{name} read it back.")
READ_THROUGH = Message("{interpreter} said it in {language}.")
NOTED_BY = Message("{worker} noted it.")

USE: dict[Use, Message] = {
    Use.QUOTED: Message("May be quoted, never with my name. Somebody may still guess."),
    Use.DESCRIBED: Message("May be described, not quoted."),
    Use.REVIEW_TEAM: Message("For the review team only."),
    Use.MY_COPY: Message("In my copy only. It is not sent."),
    Use.LATER: Message("I decide later. It is not sent until then."),
}
USE_NOT_SAID = Message("How it may be used was not said. It is not sent.")
VERDICT: dict[Verdict, Message] = {
    Verdict.RIGHT: Message("Read back: right."),
    Verdict.CHANGED: Message("Read back: changed, and then right."),
}

CHECKING = Message("How to check this copy")
CHECKING_HOW = Message(
    "Open this file with Your Words, at “Check a copy”. It says whether anything was changed after the signing."
)
CHECKING_PAPER = Message("On paper, compare the receipt code with the code that the review team has.")
RECEIPT = Message("Receipt code")
DEVICE = Message("Code of the laptop’s key")
DEVICE_WHAT = Message("The same code stands on the information sheet. It shows which laptop signed, not who sat before it.")
# NOTE: Other PDF programs show a warning that the signature's owner is not known to them. This explains it.
UNKNOWN_SIGNER = Message(
    "Another PDF program may say that it does not know the signer. That is because this key is known to the laptop alone."
)
CLOCK = Message("The day and time are from the laptop’s clock.")
QR_SAYS = Message("The receipt code as a square code: {receipt}")

PAGE = Message("Page {number} of {total}")
DEMONSTRATION = Message("Demonstration. Invented people")
CREDIT = Message("Made with Your Words.")
