"""What a passage is called: the title of the prompt it answers, filled for this review."""

from __future__ import annotations

from app.guide.reading import guide
from app.language.message import Message
from app.model.given import GivenReview
from app.model.passages import DRAWING, OWN_WAY, PHOTOGRAPH, SOUND

ABOUT_LEARNING = "about-learning"
"""The prompt of what somebody says about what was learned."""

TITLE_OWN_WAY = Message("In my own words")
TITLE_PHOTOGRAPH = Message("A photograph")
TITLE_SOUND = Message("A recording")
TITLE_DRAWING = Message("A drawing")
TITLE_ABOUT_LEARNING = Message("About what was learned")

_OWN = {
    OWN_WAY: TITLE_OWN_WAY,
    PHOTOGRAPH: TITLE_PHOTOGRAPH,
    SOUND: TITLE_SOUND,
    DRAWING: TITLE_DRAWING,
    ABOUT_LEARNING: TITLE_ABOUT_LEARNING,
}


def title_of(prompt: str, review: GivenReview) -> Message:
    """The title of a passage that answers `prompt`."""
    own = _OWN.get(prompt)
    return own or guide().prompt(prompt).title.of(child=review.child_name, body=review.body)
