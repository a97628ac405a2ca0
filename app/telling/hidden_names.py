"""Names of other people in a passage: pointed out, and hidden or shown again by whoever told it. The words never change."""

from __future__ import annotations

from dataclasses import dataclass

from app.language.likely_names import likely_names
from app.language.likeness import plain
from app.language.message import Message
from app.language.name_places import in_word, places, standing
from app.model.events import EventKind
from app.model.passages import Passage
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.contributor import events, hidden_names, passages, translations
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing
from app.telling.known_names import child_name, known_names, own_name


class NotInTheWords(Trouble):
    """A name was to be hidden that does not stand in the passage as a word of its own."""

    def __init__(self) -> None:
        super().__init__(_NOT_THERE, NOTHING_CHANGED, _AS_IT_STANDS)


@dataclass(frozen=True)
class NameInWords:
    """A name that stands in a passage: how often, whether it is hidden, and whether it is the teller's own."""

    name: str
    count: int
    hidden: bool
    own: bool


def names_in(store: ReadableContributorStore, passage: Passage) -> tuple[NameInWords, ...]:
    """The names that seem to stand in a passage (see likely_names for the rule and its limits), and those hidden in it.

    The child's name is not among them, since the words are about the child; like every other word it can be hidden by hand. The
    teller's own name is: quoted words never say whose they are, but a name inside them would.
    """
    own = {part.casefold() for part in own_name(store).split()}
    hidden = hidden_in(store, passage)
    counts: dict[str, int] = {}
    for text in _texts(store, passage):
        for each in likely_names(text, known_names(store), [child_name(store)]):
            counts[each.name] = counts.get(each.name, 0) + each.count
    counts |= {name: sum(len(list(places(text, name))) for text in _texts(store, passage)) for name in hidden}
    return tuple(
        NameInWords(name, count, name in hidden, bool(own & {part.casefold() for part in name.split()}))
        for name, count in counts.items()
    )


def hidden_in(store: ReadableContributorStore, passage: Passage) -> tuple[str, ...]:
    """The names that are hidden in a passage and stand in it as it is now, or in its translation."""
    names = hidden_names.of_passage(store, passage.id)
    return tuple(dict.fromkeys(name for text in _texts(store, passage) for name in standing(text, names)))


def hide(store: ContributorStore, passage_id: str, name: str) -> None:
    """Hide a name, written as it stands in the passage. Raises NotInTheWords."""
    with writing(store):
        if not any(standing(text, [name]) for text in _texts(store, passages.one(store, passage_id))):
            raise NotInTheWords()
        hidden_names.hide(store, passage_id, name)
        events.record(store, EventKind.NAME_HIDDEN, passage_id)


def hide_typed(store: ContributorStore, passage_id: str, typed: str) -> tuple[str, ...]:
    """Hide a name as somebody typed it, in each way it is written in the passage, whatever the case or the vowel marks.

    Returns what is hidden by it. Raises NotInTheWords.
    """
    with writing(store):
        texts = _texts(store, passages.one(store, passage_id))
        found = tuple(dict.fromkeys(name for text in texts for name in _as_written(text, typed)))
        if not found:
            raise NotInTheWords()
        for name in found:
            hide(store, passage_id, name)
    return found


def show(store: ContributorStore, passage_id: str, name: str) -> None:
    """Show a name again, everywhere in the passage."""
    with writing(store):
        hidden_names.show(store, passage_id, name)
        events.record(store, EventKind.NAME_SHOWN, passage_id)


def _texts(store: ReadableContributorStore, passage: Passage) -> list[str]:
    """The words of a passage, and those of its translations: whoever reads one reads the names in it."""
    return [passage.text, *(each.text for each in translations.of_passage(store, passage.id) if each.text.strip())]


def _as_written(text: str, typed: str) -> tuple[str, ...]:
    """The whole words of `text` that are `typed` when case and marks are not counted, each way of writing once."""
    wanted, many = plain(" ".join(typed.split())), len(typed.split())
    if not wanted:
        return ()
    starts = [at for at in range(len(text)) if in_word(text[at]) and (at == 0 or not in_word(text[at - 1]))]
    ends = [at for at in range(1, len(text) + 1) if in_word(text[at - 1]) and (at == len(text) or not in_word(text[at]))]
    # Words of a name may be parted by more than spaces ("O'Brien", "Anne-Marie"), so more ends are tried than it has words.
    found = (
        text[start:end]
        for start in starts
        for end in [each for each in ends if each > start][: 2 * many + 2]
        if plain(" ".join(text[start:end].split())) == wanted
    )
    return tuple(dict.fromkeys([*found, *standing(text, [" ".join(typed.split())])]))


_NOT_THERE = Message("This name is not in these words, as it is typed here.")
_AS_IT_STANDS = Message("Type it as it stands in the words above.")
