"""The ways to the plan: a card on the second step, and a button at home once a version is offered."""

from __future__ import annotations

from app.language.wording import family_plan as said
from app.model.given import GivenPlan
from app.store.contributor import given
from ui.family.room import FamilyRoom
from ui.widgets.buttons import SecondaryButton
from ui.widgets.pair import Pair
from ui.widgets.panels import Card


def plan_card(room: FamilyRoom) -> Card:
    """What the plan is about, and the button that opens it."""
    card = Card(room.speech)
    card.setAccessibleIdentifier("people.plan")
    card.add(Pair(room.speech, said.TITLE, "h2", heading=2))
    if is_offered(room):
        card.add(Pair(room.speech, said.THERE_IS_A_PLAN, "body"))
    card.add(Pair(room.speech, said.OPEN_PLAN_SAYS, "body", colour="soft"))
    card.add(plan_button(room, "people.plan.open"))
    return card


def plan_button(room: FamilyRoom, identifier: str) -> SecondaryButton:
    """The button that opens the plan."""
    button = SecondaryButton(room.speech, said.OPEN_PLAN, identifier, icon="file-text")
    button.clicked.connect(lambda: room.go.emit("plan"))
    return button


def is_offered(room: FamilyRoom) -> bool:
    """Whether there is a version of the plan for this contributor to look at."""
    plan = given.read(room.store, GivenPlan)
    return plan is not None and plan.offered_on is not None
