"""A quotation is a reference: the worker's text may not hold a contributor's words by copying."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from app.handover.normalised import words_of
from app.handover.opening import open_store_of
from app.language.message import Message
from app.language.name_places import with_names_hidden
from app.model.people import Person
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.contributor import (
    agreed_plans,
    back_readings,
    hidden_names,
    own_people,
    passages,
    translations,
    wishes,
)
from app.store.worker import people
from app.store.worker.opening import ReadableWorkerStore, open_worker_store
from app.vault.cipher import told_as_trouble
from app.vault.open_vault import OpenVault

RUN = 5
"""So many words in a row are somebody's own; fewer can be anybody's."""


class CopiedWords(Trouble):
    """The worker's text holds words of a contributor. `words` are those it shares, for the worker's screen only."""

    def __init__(self, words: str) -> None:
        super().__init__(_COPIED.of(words=words), NOTHING_CHANGED, _LINK_IT)
        self.words = words


class NotCompared(Trouble):
    """Somebody's file can't be read, so the worker's text is not compared with what they said."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(_NOT_COMPARED.of(names=tuple(names)), NOTHING_CHANGED, _OWN_WORDS)


class Spoken:
    """What the people of one review said, made comparable: in memory alone, and for no longer than one page is open.

    `unread` are the names of those whose files can't be read. What was compared once is not compared again.
    """

    def __init__(self, said: Sequence[str], unread: Sequence[str]) -> None:
        self._said = tuple(said)
        self._anybodys: set[str] = set()
        self.unread = tuple(unread)

    def __repr__(self) -> str:
        return "Spoken()"

    def shared_with(self, text: str) -> str | None:
        """The first five or more words in a row that `text` shares with any passage, or None."""
        own = words_of(text)
        for start in range(len(own) - RUN + 1):
            run = f" {' '.join(own[start : start + RUN])} "
            if run in self._anybodys:
                continue
            for said in self._said:
                if (at := said.find(run)) >= 0:
                    theirs = said[at : said.index(_END, at)].split()
                    together = zip(own[start:], theirs, strict=False)
                    return " ".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], together))
            self._anybodys.add(run)
        return None


def spoken_in(vault: OpenVault, review_id: str) -> Spoken:
    """Read what people said in one review. Opens the worker's store for itself, so that it can run off the window's thread."""
    with open_worker_store(vault, writable=False) as store:
        found = people.of_review(store, review_id)
    return _spoken_by(vault, found)


def shared_words(text: str, vault: OpenVault, store: ReadableWorkerStore, review_id: str) -> str | None:
    """The first five or more words in a row that `text` shares with any passage of the review that can be read, or None."""
    return _first_shared([text], vault, store, review_id)


def refuse_copied_words(texts: Sequence[str], vault: OpenVault, store: ReadableWorkerStore, review_id: str) -> None:
    """Raise CopiedWords when one of `texts` shares five or more words in a row with a passage of the review.

    A file that can't be read is passed over: the page on which the text is written says whose it is (see NotCompared).
    """
    found = _first_shared(texts, vault, store, review_id)
    if found:
        raise CopiedWords(found)


def without_copied(fields: Mapping[str, str], spoken: Spoken) -> tuple[dict[str, str], str]:
    """The fields that may be held for later, and the first words that were copied ("" for none), whose fields are emptied."""
    shared = {name: spoken.shared_with(text) for name, text in fields.items()}
    held = {name: "" if shared[name] else text for name, text in fields.items()}
    return held, next((words for words in shared.values() if words), "")


def long_enough(texts: Iterable[str]) -> bool:
    """Whether any of `texts` has as many words as can be somebody's own."""
    return any(len(words_of(text)) >= RUN for text in texts)


def _first_shared(texts: Sequence[str], vault: OpenVault, store: ReadableWorkerStore, review_id: str) -> str | None:
    if not long_enough(texts):
        return None
    spoken = _spoken_by(vault, people.of_review(store, review_id))
    return next((found for text in texts if (found := spoken.shared_with(text))), None)


def _spoken_by(vault: OpenVault, found: Sequence[Person]) -> Spoken:
    said, unread = [], []
    for person in found:
        try:
            with told_as_trouble(), open_store_of(vault, person) as opened:
                texts = [text for _, text in passages.texts(opened)]
                # Copied as it may be quoted, a passage is no less somebody's own.
                for passage_id, names in hidden_names.all_hidden(opened).items():
                    passage = passages.one(opened, passage_id)
                    texts.append(with_names_hidden(passage.text, names, passage.language))
                # A translation is their words in another language; so is what was said back from it.
                beside = translations.all_translations(opened)
                texts += [each.text for each in beside] + translations.earlier_texts(opened)
                texts += [back.text for back in back_readings.all_back_readings(opened)]
                for each in beside:
                    texts.append(with_names_hidden(each.text, hidden_names.of_passage(opened, each.passage_id), each.language))
                texts += [wish.text for wish in wishes.all_wishes(opened)]
                # As it was agreed, a wish can be read on although it was changed since.
                texts += [line.wish for agreed in agreed_plans.all_agreed(opened) for line in agreed.shown.lines]
                texts += [change.words for change in agreed_plans.changes(opened)]
                for named in own_people.all_people(opened):
                    texts += [named.name, named.relation, named.words]
        except Trouble:
            unread.append(person.name)
            continue
        said.append("".join(f" {' '.join(words_of(text))} {_END}" for text in texts))
    return Spoken(said, unread)


_END = "\n"
"""What stands after each passage: no word holds it, so that no run of words goes on from one passage into the next."""


# NOTE: {words} are some words of a family member, which the worker has typed or pasted.
_COPIED = Message(
    "These words stand in a passage that somebody said: “{words}”. They belong to that person, so they are not copied here."
)
_LINK_IT = Message("Link the passage instead, and say in your own words what was learned from it.")
_NOT_COMPARED = Message("The words of {names} can’t be read now, so what you write here is not compared with them.")
_OWN_WORDS = Message("Write in your own words. What the others said is compared as always.")
