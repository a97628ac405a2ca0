"""Names for both faces and for paper: the nations’ reviews and bodies, what people are to the child, who is in the room."""

from __future__ import annotations

from app.language.message import Message
from app.model.people import AgeGroup, Present, Relationship
from app.model.reviews import Happened, Nation

NATION_NAME = {
    Nation.ENGLAND: Message("England"),
    Nation.WALES: Message("Wales"),
    Nation.SCOTLAND: Message("Scotland"),
    Nation.NORTHERN_IRELAND: Message("Northern Ireland"),
}
"""The four nations."""

REVIEW_KIND = {
    # NOTE: the legal name. Wales has an official Welsh name; elsewhere keep the English beside yours: families will hear it.
    Nation.ENGLAND: Message("Local Child Safeguarding Practice Review"),
    Nation.WALES: Message("Single Unified Safeguarding Review"),
    Nation.SCOTLAND: Message("Learning Review"),
    Nation.NORTHERN_IRELAND: Message("Case Management Review"),
}
"""The legal name of each nation's review (facts, sections 1 to 4)."""

REVIEW_SHORT = {
    # NOTE: the short form people say; families will hear it.
    Nation.ENGLAND: Message("LCSPR"),
    Nation.WALES: Message("SUSR"),
    Nation.SCOTLAND: Message("Learning Review"),
    Nation.NORTHERN_IRELAND: Message("CMR"),
}
"""The short form of it; Scotland's has none."""

BODY_KIND = {
    Nation.ENGLAND: Message("Safeguarding partners"),
    Nation.WALES: Message("Regional Safeguarding Board"),
    Nation.SCOTLAND: Message("Child Protection Committee"),
    Nation.NORTHERN_IRELAND: Message("Safeguarding Board for Northern Ireland"),
}
"""The kind of body that decides on the review in each nation (facts, sections 1 to 4)."""

HAPPENED_LABEL = {
    Happened.NOT_SAID: Message("Not said here"),
    Happened.DIED: Message("The child died"),
    Happened.HARMED: Message("The child was seriously harmed"),
}
"""What brought the review about, as the worker sets it."""

RELATIONSHIP_LABEL = {
    Relationship.MOTHER: Message("Mother"),
    Relationship.FATHER: Message("Father"),
    Relationship.STEP_PARENT: Message("Step-parent"),
    Relationship.GRANDMOTHER: Message("Grandmother"),
    Relationship.GRANDFATHER: Message("Grandfather"),
    Relationship.SISTER: Message("Sister"),
    Relationship.BROTHER: Message("Brother"),
    Relationship.AUNT: Message("Aunt"),
    Relationship.UNCLE: Message("Uncle"),
    Relationship.COUSIN: Message("Cousin"),
    Relationship.FOSTER_CARER: Message("Foster carer"),
    Relationship.FRIEND: Message("Friend"),
    Relationship.NEIGHBOUR: Message("Neighbour"),
    # NOTE: the child the review is about, who may take part too.
    Relationship.THE_CHILD: Message("The child"),
    Relationship.OTHER: Message("Somebody else who matters"),
}
"""What a person is to the child."""

PRESENT_LABEL = {
    Present.CONTRIBUTOR: Message("Taking part"),
    Present.WORKER: Message("Worker"),
    Present.INTERPRETER: Message("Interpreter"),
    Present.SUPPORTER: Message("Here to support"),
    Present.ADVOCATE: Message("Advocate"),
}
"""What somebody in the room is there for."""

AGE_LABEL = {AgeGroup.ADULT: Message("Adult"), AgeGroup.CHILD: Message("Child or young person")}
"""Children are counted."""
