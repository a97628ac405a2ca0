"""Texts of leaving well: what was kept today, who can be rung, and when we meet next."""

from __future__ import annotations

from app.language.message import Message

TITLE = Message("Stop for today")
LEAD = Message("Before you go. You can come back another day, or not at all.")
KEPT_TODAY = Message("What was kept today")
WHO_TO_RING = Message("Who you can ring")
MEET_NEXT = Message("When we meet next")
NOT_ARRANGED = Message("Not arranged yet.")
# NOTE: {name} is the contact of the review; it may be a person or a team.
CONTACT = Message("{name}, for questions about the review")
NO_NUMBER = Message("No number was given. You can ask {worker}.")
NO_CONTACT = Message("Nobody is named yet. You can ask {worker}.")
# NOTE: The button that ends the meeting. The worker’s passphrase is needed to open anything again.
FINISH = Message("Finish")
AFTER_FINISH = Message("When you press Finish, these pages close. They open again only with {worker}.")
PROMISED = Message("What was promised to you")
HOW_WAS_TODAY = Message("How was today?")
HOW_WAS_TODAY_LEAD = Message("You need not answer. {worker} can read it, and a court may ask for it.")
# NOTE: the label of a field for a person's own words about how the meeting was
IN_YOUR_WORDS = Message("In your own words, if you like")
CHECKED_ON = Message("Checked on {day}")
