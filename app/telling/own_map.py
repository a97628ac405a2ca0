"""The contributor's own map: putting somebody on it as they are told of, moving them, taking them off, and what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.model.family_map import MapLayout, MapPerson, Spot
from app.model.given import GivenSuggestion, GivenSuggestions
from app.model.map_layout import CARD, lay_out
from app.model.own_map import Ask, OwnPerson
from app.model.people import Relationship
from app.store.contributor import given, own_people
from app.store.contributor.opening import ContributorStore, ReadableContributorStore


class ToldPerson:
    """Somebody who is being told of: each field is made durable by itself. `person` is None until something was said of them."""

    def __init__(self, store: ContributorStore, person: OwnPerson | None = None) -> None:
        self._store = store
        self.person = person

    def name(self, text: str, language: str) -> None:
        """Keep their name, or what the contributor calls them."""
        self._say(text, language, name=text)

    def relation(self, text: str, language: str) -> None:
        """Keep what they were to the child."""
        self._say(text, language, relation=text)

    def words(self, text: str, language: str) -> None:
        """Keep why they mattered. The language of somebody is that of what is told at length."""
        if self.person is not None or text.strip():
            self._keep(words=text, language=language)

    def ask(self, ask: Ask) -> None:
        """Keep whether they should be asked; Ask.NOTHING takes it back."""
        if self.person is not None or ask is not Ask.NOTHING:
            self._keep(ask=ask)

    def _say(self, text: str, language: str, *, name: str | None = None, relation: str | None = None) -> None:
        if self.person is None and not text.strip():
            return
        at_length = self.person is not None and bool(self.person.words.strip())
        self._keep(name=name, relation=relation, language=None if at_length else language)

    def _keep(
        self,
        *,
        name: str | None = None,
        relation: str | None = None,
        words: str | None = None,
        ask: Ask | None = None,
        language: str | None = None,
    ) -> None:
        """Keep what is given; what is None stays as it is kept now."""
        if self.person is None:
            self.person = own_people.begin(
                self._store,
                name=name or "",
                relation=relation or "",
                words=words or "",
                ask=ask or Ask.NOTHING,
                language=language or "",
            )
            return
        kept = own_people.one(self._store, self.person.id)
        self.person = own_people.change(
            self._store,
            replace(
                kept,
                name=kept.name if name is None else name,
                relation=kept.relation if relation is None else relation,
                words=kept.words if words is None else words,
                ask=kept.ask if ask is None else ask,
                language=kept.language if language is None else language,
            ),
        )


def people(store: ReadableContributorStore) -> list[OwnPerson]:
    """Everybody who stands on the map now, in the order they were put there."""
    return [one for one in own_people.all_people(store) if one.on_the_map]


def take_off(store: ContributorStore, person: OwnPerson) -> OwnPerson:
    """Take somebody off the map. What was said of them stays, so that they can be put back."""
    return own_people.take_off(store, person.id)


def put_back(store: ContributorStore, person: OwnPerson) -> OwnPerson:
    """Put somebody back who was taken off."""
    return own_people.put_back(store, person.id)


def decided(store: ReadableContributorStore) -> dict[str, GivenSuggestion]:
    """What was decided about each of them, by their ids; nothing where nobody has decided yet."""
    found = given.read(store, GivenSuggestions)
    return {each.suggestion_id: each for each in found.answers} if found is not None else {}


def changed_since(person: OwnPerson, answer: GivenSuggestion) -> bool:
    """Whether something else is said of them now than when it was decided."""
    return person.revision != answer.revision


def picture(found: Sequence[OwnPerson], *, wide: float, card: tuple[float, float] = CARD) -> MapLayout:
    """Where everybody stands in a picture `wide` px (at 100 %): round the child, or where they were moved to."""
    return lay_out([_standing(one) for one in found], (), wide=wide, card=card)


def move(store: ContributorStore, own_id: str, spot: Spot | None) -> OwnPerson:
    """Keep where somebody was moved to; None gives them back to the picture."""
    return own_people.move(store, own_id, None if spot is None else spot.x, None if spot is None else spot.y)


def _standing(one: OwnPerson) -> MapPerson:
    # What they were to the child is said in the contributor's own words, so nothing is read into it here.
    return MapPerson(one.id, "", "", one.name, Relationship.OTHER, x=one.x, y=one.y)
