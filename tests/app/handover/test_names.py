"""A surname alone names somebody; a month, a day or a common word does so only where it reads as a name."""

from __future__ import annotations

import pytest

from app.handover.names import others_named
from app.model.people import Person, Relationship
from app.model.reviews import Review
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault
from tests.app.vaults import person_of


def named(vault: OpenVault, worker: WorkerStore, review: Review, reader: Person, other: str, *texts: str) -> bool:
    """Whether a text for `reader` is found to name a person called `other`."""
    person_of(vault, worker, review, other, Relationship.NEIGHBOUR)
    return others_named(worker, reader, texts) == [other]


@pytest.mark.parametrize(
    ("other", "text"),
    [
        ("Tomasz Kowalczyk", "Mr Kowalczyk was told in March."),
        ("Tomasz Kowalczyk", "What the Kowalczyk’s neighbour saw was lost."),
        ("Ruth Vane-Pell", "Nobody asked Ms Pell."),
        ("Omar bin Rashid", "Rashid’s letter was lost."),
        ("Sara Lee", "Nobody had asked Lee."),
        ("بلال الخطيب", "كتب الخطيب رسالة."),
        ("May", "Aunt May was not asked."),
        ("May", "May said that it was too late."),
        ("May", "What May’s letter said was lost."),
        ("May Thornby", "in May Thornby was told"),
        ("Mrs. May", "Mrs. May was not asked."),
        ("Will Thornby", "The school had told Will twice."),
        ("Will Thornby", "Will told the school twice."),
        ("Hope", "Hope"),
        ("Rose Thornby", "Rose was not asked."),
        ("Ann Wales", "They rang Wales twice."),
    ],
)
def test_a_name_that_reads_as_one_is_found(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, other: str, text: str
):
    assert named(vault, worker, review, nasreen, other, text)


@pytest.mark.parametrize(
    ("other", "text"),
    [
        ("Imran Akhtar", "The Akhtar family was not asked."),
        ("Omar bin Rashid", "The bin was full, and nobody came."),
        ("Piet van Dorsten", "A van stood before the house."),
        ("Mei Li", "Li is how the form begins."),
        ("Auntie Bell", "Your auntie may come. Auntie is welcome."),
        ("May", "We meet again in May 2027."),
        ("May Thornby", "By the end of May it was known. May was late."),
        ("April June", "From April to June nobody rang."),
        ("Will Thornby", "Will the school ask next time? We will ask."),
        ("Hope", "Hope is what they were given. They hope for more."),
        ("Ann Wales", "In Wales the review is a different one."),
        ("Tom Church", "They met in the hall of Northmoor Church."),
        ("Sunday Price", "We meet on Sunday at two. Price was no reason."),
    ],
)
def test_a_word_that_is_only_spelt_like_a_name_is_none(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, other: str, text: str
):
    assert not named(vault, worker, review, nasreen, other, text)


def test_the_childs_surname_hides_nobody(vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person):
    from dataclasses import replace

    from app.preparing import reviews as preparing_reviews

    preparing_reviews.correct(vault, worker, replace(review, child_name="Hania Brook"))
    assert not named(vault, worker, review, nasreen, "Dana Brook", "The Brook family moved twice.")
    assert others_named(worker, nasreen, ["Dana moved twice."]) == ["Dana Brook"]
