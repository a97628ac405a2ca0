"""Where a review has got to is told from what is kept, and from nothing else."""

from __future__ import annotations

from app.handover.door import prepare_hand_over
from app.handover.opening import open_store_of
from app.learning.points import write_point
from app.model.handed import HandedSettings
from app.model.identity import new_id, now
from app.model.learning import LearningPoint, PointKind
from app.model.passages import Verdict
from app.model.people import Person
from app.model.reviews import Review
from app.model.signing import Agreement, SignOff
from app.preparing import progress
from app.preparing.people import end_part
from app.preparing.progress import Progress
from app.sealing.sealing import seal
from app.store.contributor import passages
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault
from tests.app.vaults import meeting_with


def said(found: Progress) -> list[str]:
    """The lines of a progress in English, the nameless one last."""
    return [line.in_("en") for line in (found.state, found.state_more, found.next, found.next_nameless)]


def say(vault: OpenVault, person: Person, text: str, *, sign: bool) -> None:
    """Keep a passage for this person, and sign it when asked."""
    with open_store_of(vault, person, writable=True) as own:
        passage = passages.keep(own, None, "own-way", text, "en")
        assert passage is not None
        if sign:
            passages.record_verdict(own, passage.id, Verdict.RIGHT, passage.revision)
            seal(own, SignOff(person.name, Agreement.TYPED, "en", "These are my words.", "", "", now()))


def test_a_review_with_nobody_in_it_is_getting_ready(vault: OpenVault, worker: WorkerStore, review: Review) -> None:
    assert said(progress.of_review(vault, worker, review)) == [
        "Getting ready",
        "Nobody has been added yet",
        "Add the first person who may be asked",
        "Add the first person who may be asked",
    ]


def test_it_goes_from_meeting_through_reading_back_to_the_learning(
    vault: OpenVault,
    worker: WorkerStore,
    review: Review,
    nasreen: Person,
    carol: Person,
) -> None:
    def now_said() -> list[str]:
        return said(progress.of_review(vault, worker, review))[:3]

    assert now_said() == ["Getting ready", "2 people added", "Meet Nasreen Akhtar"]
    say(vault, nasreen, "She laughed at the bus.", sign=False)
    assert now_said() == ["Listening to the family", "1 person has words kept", "Read back with Nasreen Akhtar"]
    say(vault, carol, "She liked to be read to.", sign=True)
    assert now_said()[1:] == ["2 people have words kept", "Read back with Nasreen Akhtar"]
    with open_store_of(vault, nasreen, writable=True) as own:
        (passage,) = passages.all_passages(own)
        passages.record_verdict(own, passage.id, Verdict.RIGHT, passage.revision)
        assert now_said()[2] == "Read back with Nasreen Akhtar"
        seal(own, SignOff("Nasreen", Agreement.TYPED, "en", "These are my words.", "", "", now()))
    assert now_said() == ["Review being written", "2 people signed", "Write what was learned"]
    # Pages opened before the learning was written tell nobody of it.
    prepare_hand_over(vault, worker, carol.id, meeting_with(carol), HandedSettings())
    write_point(vault, worker, LearningPoint(new_id(), review.id, PointKind.HELPED, "A neighbour kept a diary."))
    assert now_said() == ["Learning has come back", "2 people to be told", "Show Nasreen Akhtar what was learned"]
    prepare_hand_over(vault, worker, nasreen.id, meeting_with(nasreen), HandedSettings())
    assert now_said() == ["Learning has come back", "1 person to be told", "Show Carol Whitcombe what was learned"]
    end_part(worker, carol)
    assert now_said() == ["Learning has come back", "Everybody has been told", "Look again at what has changed"]


def test_the_line_without_a_name_has_none(vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person) -> None:
    assert said(progress.of_review(vault, worker, review))[3] == "Meet the next person"


def test_a_file_that_can_not_be_read_is_said_and_hides_nobody(
    vault: OpenVault,
    worker: WorkerStore,
    review: Review,
    nasreen: Person,
    carol: Person,
) -> None:
    vault.folder.contributor_database(nasreen.contributor_id).write_bytes(b"")
    assert said(progress.of_review(vault, worker, review))[:2] == [
        "Not everything can be read",
        "1 person’s file can’t be opened as it is",
    ]
    assert progress.of_person(vault, nasreen).trouble is not None
    assert progress.of_person(vault, carol).trouble is None
