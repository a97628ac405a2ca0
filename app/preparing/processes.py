"""The processes beside a review: what is kept of each, and what it means for what may be talked about now."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.guide.content import Step, Topic, TopicKind
from app.guide.reading import guide
from app.handover.quotation import refuse_copied_words
from app.language.message import Message
from app.language.wording.processes import AS_NAMED
from app.model.events import JournalKind
from app.model.processes import Process, ProcessState, Talking
from app.model.reviews import Review
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.opened import writing
from app.store.worker import journal, processes
from app.store.worker.opening import ReadableWorkerStore, WorkerStore
from app.vault.open_vault import OpenVault


class NoProcess(Trouble):
    """A process that is neither one of the guide's nor has a name."""

    def __init__(self) -> None:
        super().__init__(_NO_PROCESS, NOTHING_CHANGED, _CHOOSE_IT)


class NobodySaidSo(Trouble):
    """What may be talked about, without who said so and when."""

    def __init__(self) -> None:
        super().__init__(_NOBODY, NOTHING_CHANGED, _SAY_WHO)


class EndsBeforeItBegan(Trouble):
    """A process that ended before the day it began."""

    def __init__(self) -> None:
        super().__init__(_DAYS, NOTHING_CHANGED, _LOOK_AT_DAYS)


@dataclass(frozen=True)
class Effect:
    """What one process means before the next meeting. `first`: it must be settled before anybody is asked."""

    process: Process
    says: Message
    first: bool


def kinds(review: Review) -> list[Topic]:
    """The processes the guide knows in this review's nation, in the guide's order."""
    return [topic for topic in guide().topics(Step.REVIEW, review.nation, review.happened) if topic.kind is TopicKind.PROCESS]


def title_of(process: Process, review: Review) -> Message:
    """What a process is called: the guide's own title, or the name it was given."""
    if process.kind:
        for topic in kinds(review):
            if topic.id == process.kind:
                return topic.title
    return AS_NAMED.of(name=process.name or process.kind)


def keep(vault: OpenVault, store: WorkerStore, process: Process) -> Process:
    """Keep a process. Raises NoProcess, NobodySaidSo, EndsBeforeItBegan, or CopiedWords for a contributor's own words."""
    tidy = replace(
        process,
        name="" if process.kind else process.name.strip(),
        note=process.note.strip(),
        contact=process.contact.strip(),
        talking_note=process.talking_note.strip(),
        said_by=process.said_by.strip(),
        ended_on=process.ended_on if process.state is ProcessState.ENDED else None,
    )
    if not tidy.kind and not tidy.name:
        raise NoProcess
    if tidy.talking is not Talking.NOT_ASKED and (not tidy.said_by or tidy.said_on is None):
        raise NobodySaidSo
    if tidy.began_on and tidy.ended_on and tidy.ended_on < tidy.began_on:
        raise EndsBeforeItBegan
    refuse_copied_words([tidy.name, tidy.note, tidy.contact, tidy.talking_note, tidy.said_by], vault, store, tidy.review_id)
    with writing(store):
        processes.write(store, tidy)
        journal.record(store, JournalKind.PROCESS_WRITTEN, tidy.id)
    return tidy


def take_away(store: WorkerStore, process: Process) -> None:
    """Take a process away that was put there by mistake."""
    with writing(store):
        processes.remove(store, process.id)
        journal.record(store, JournalKind.PROCESS_WRITTEN, process.id)


def effects(store: ReadableWorkerStore, review: Review) -> list[Effect]:
    """What each process that goes on means for what may be talked about now; one that has ended means nothing any more."""
    found = []
    for process in processes.of_review(store, review.id):
        if process.state is ProcessState.ENDED:
            continue
        title = title_of(process, review)
        if process.talking is Talking.NOT_ASKED or process.said_on is None:
            found.append(Effect(process, NOT_ASKED.of(process=title), first=True))
            continue
        says = MEANS[process.talking].of(process=title, who=process.said_by, day=process.said_on)
        found.append(Effect(process, says, first=process.talking is Talking.ASK_FIRST))
    return found


# NOTE: in these, {process} is the name of a process, such as "Police"; {who} is somebody's name.
NOT_ASKED = Message("{process}: nobody has asked yet what may be talked about.")
ASK_FIRST = Message("{process}: speak to the lead before this meeting. {who} said so on {day}.")
NOT_ABOUT = Message("{process}: some things may not be talked about. {who} said so on {day}.")
FREE = Message("{process}: everything may be talked about. {who} said so on {day}.")
MEANS = {Talking.ASK_FIRST: ASK_FIRST, Talking.NOT_ABOUT: NOT_ABOUT, Talking.FREE: FREE}

_NO_PROCESS = Message("It is not chosen yet which process this is.")
_CHOOSE_IT = Message("Choose one of the list, or write what it is called.")
_NOBODY = Message("It is not written yet who said what may be talked about, or on which day.")
_SAY_WHO = Message("Write the name and the day, or choose that nobody has been asked.")
_DAYS = Message("The day it ended comes before the day it began.")
_LOOK_AT_DAYS = Message("Look at both days again.")
