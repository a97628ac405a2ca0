"""Taking back: what the worker's side may read of a contributor's store. A listed set, read-only, kept nowhere else."""

from __future__ import annotations

from dataclasses import dataclass

from app.handover.opening import open_store_of
from app.language.name_places import standing, with_names_hidden
from app.model.drawing import Drawing
from app.model.interpreting import Interpreter
from app.model.meeting_answers import MeetingAnswer
from app.model.own_map import OwnPerson
from app.model.passages import HiddenNames, Passage, Photograph
from app.model.people import Person
from app.model.plan import AgreedPlan, PlanChange, Wish
from app.model.signing import Sealed, SignOff
from app.model.sound import SoundFacts
from app.model.translations import BackReading, Translation, of_passage
from app.store.contributor import (
    back_readings,
    drawings,
    hidden_names,
    interpreters,
    passages,
    photographs,
    seals,
    sounds,
    translations,
)
from app.store.contributor.opening import ReadableContributorStore
from app.store.contributor.photographs import PhotographFacts
from app.telling.sound import samples_of
from app.vault.open_vault import OpenVault


@dataclass(frozen=True)
class SealState:
    """A sealed version as the worker's side knows it: its record, how it was signed, and which revisions it holds."""

    sealed: Sealed
    sign_off: SignOff
    revisions: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Taken:
    """What one contributor said, as it stands now. `drawn` are the ids of the passages that have a drawing."""

    contributor_id: str
    passages: tuple[Passage, ...]
    photographs: tuple[PhotographFacts, ...]
    seals: tuple[SealState, ...]
    hidden: tuple[HiddenNames, ...] = ()
    translations: tuple[Translation, ...] = ()
    interpreters: tuple[Interpreter, ...] = ()
    back_readings: tuple[BackReading, ...] = ()
    sounds: tuple[SoundFacts, ...] = ()
    drawn: tuple[str, ...] = ()

    def is_sealed(self, passage: Passage) -> bool:
        """Whether the newest sealed version holds the passage as it stands now."""
        return bool(self.seals) and (passage.id, passage.revision) in self.seals[-1].revisions

    def hidden_in(self, passage: Passage) -> tuple[str, ...]:
        """The names that are hidden in a passage of theirs and stand in it as it is now, or in its translation."""
        names = next((each.names for each in self.hidden if each.passage_id == passage.id), ())
        translation = of_passage(self.translations, passage.id)
        texts = [passage.text, *([translation.text] if translation else [])]
        return tuple(dict.fromkeys(name for text in texts for name in standing(text, names)))

    def quoted(self, passage: Passage) -> str:
        """The words of a passage of theirs as they may be quoted: without the names that are hidden in it."""
        return with_names_hidden(passage.text, self.hidden_in(passage), passage.language)

    @property
    def signed(self) -> tuple[Passage, ...]:
        """The passages that the newest sealed version holds, in any revision: each is owed an answer."""
        held = {passage_id for passage_id, _ in self.seals[-1].revisions} if self.seals else set()
        return tuple(passage for passage in self.passages if passage.id in held)


TAKEN: tuple[type, ...] = (
    Passage,
    HiddenNames,
    PhotographFacts,
    SealState,
    Translation,
    Interpreter,
    BackReading,
    SoundFacts,
    Drawing,
    Wish,
    AgreedPlan,
    PlanChange,
    OwnPerson,
    MeetingAnswer,
)
"""Every kind of thing that comes outwards; verdicts and uses are fields of a passage. A picture is read one at a time,
what belongs to the plan by `plans.taken_plan`, whom they named by `own_maps.taken_own_map`, how it was by `how_it_was`.
"""


def taken_from(vault: OpenVault, person: Person) -> Taken:
    """Read what one contributor said. Raises the vault's and the store's troubles."""
    with open_store_of(vault, person) as opened:
        return Taken(
            person.contributor_id,
            tuple(passages.all_passages(opened)),
            tuple(photographs.facts(opened).values()),
            tuple(_seal_state(opened, sealed) for sealed in seals.all_seals(opened)),
            tuple(HiddenNames(each, names) for each, names in hidden_names.all_hidden(opened).items()),
            tuple(translations.all_translations(opened)),
            tuple(interpreters.all_interpreters(opened)),
            tuple(back_readings.all_back_readings(opened)),
            tuple(sounds.facts(opened).values()),
            tuple(drawings.all_sums(opened)),
        )


def photograph(vault: OpenVault, person: Person, passage_id: str) -> Photograph:
    """Read one photograph, to show it. Raises KeyError when the passage has none."""
    with open_store_of(vault, person) as opened:
        return photographs.one(opened, passage_id)


def samples(vault: OpenVault, person: Person, passage_id: str, place: int) -> bytes:
    """Read one piece of a recording, to play it: samples of 16 bits. Raises KeyError when there is none."""
    with open_store_of(vault, person) as opened:
        return samples_of(sounds.segment(opened, passage_id, place))


def drawing(vault: OpenVault, person: Person, passage_id: str) -> Drawing:
    """Read one drawing, to show it. Raises KeyError when the passage has none."""
    with open_store_of(vault, person) as opened:
        return drawings.one(opened, passage_id)


def _seal_state(opened: ReadableContributorStore, sealed: Sealed) -> SealState:
    held = tuple((content.passage_id, content.revision) for content in seals.contents_of(opened, sealed.number))
    return SealState(sealed, seals.sign_off_of(opened, sealed.number), held)
