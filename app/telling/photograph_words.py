"""Who is in a photograph: part of what is sealed, so that saying it anew means reading it back anew."""

from __future__ import annotations

from app.model.trouble import Trouble
from app.store.contributor import passages, photographs
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing
from app.telling.kept_text import NotKept


def who_is_in(store: ReadableContributorStore, passage_id: str) -> str:
    """Who is in the photograph, as it was said; "" while nothing was."""
    found = photographs.facts(store).get(passage_id)
    return found.who if found else ""


def say_who(store: ContributorStore, passage_id: str, who: str) -> None:
    """Keep who is in the photograph. What was read back before is to be read again. Raises NotKept, whatever stood in the way."""
    try:
        if who_is_in(store, passage_id) == who:
            return
        with writing(store):
            photographs.say_who(store, passage_id, who)
            passages.take_verdict_back(store, passage_id)
    except Trouble as trouble:
        raise NotKept(trouble) from trouble
    except Exception as refused:  # as with words: for a person it is the same, and what was typed stays
        raise NotKept(None) from refused
