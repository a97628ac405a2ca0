"""The Easy Read picture beside each matter of a plan, and beside each reason for taking part: keys of resources/pictures."""

from __future__ import annotations

from app.model.plan import Matter, Purpose

MATTER_PICTURES: dict[Matter, str] = {
    Matter.PURPOSE: "choose",
    Matter.HOW: "talk",
    Matter.WHERE: "home",
    Matter.WHEN: "day",
    Matter.WITH_WHOM: "together",
    Matter.INTERPRETER: "interpreter",
    Matter.SUPPORTER: "beside-you",
    Matter.BREAKS: "break",
    Matter.ABOUT: "speak",
    Matter.NOT_ABOUT: "stop",
    Matter.TOLD_HOW: "learn",
    Matter.COPIES: "copies",
    Matter.QUESTION: "question",
}
PURPOSE_PICTURES: dict[Purpose, str] = {
    Purpose.RIGHT: "family",
    Purpose.CHILD: "child",
    Purpose.KNOWLEDGE: "notes",
    Purpose.HELP: "help",
}
