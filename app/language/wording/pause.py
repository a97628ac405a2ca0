"""Texts of the Pause page, and of hiding."""

from __future__ import annotations

from app.language.message import Message

TAKE_TIME = Message("Take all the time you need.")
ALL_KEPT = Message("Everything you have said is kept. Nothing is being recorded.")
NOT_ALL_KEPT = Message("The last words are not kept yet. They are still on the page where you wrote them.")
COME_BACK_WHEN = Message("You can come back now, another day, or not at all.")
COME_BACK = Message("Come back to where I was")
STOP_FOR_TODAY = Message("Stop for today")
SOMEBODY_TO_TALK_TO = Message("Somebody to talk to")
