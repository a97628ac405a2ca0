"""One text that somebody is typing: which passage it is, in which language, and making it durable."""

from __future__ import annotations

from app.language.message import Message
from app.language.own_language import fits, language_of
from app.model.passages import Passage
from app.model.trouble import Trouble
from app.store.contributor.opening import ContributorStore
from app.telling import words

NOT_KEPT = Message("Not kept yet. Your words are still on this page.")
ON_THE_PAGE = Message("Nothing that you typed is lost while this page is open.")
STAY = Message("Please stay on this page. It tries again by itself.")


class NotKept(Trouble):
    """What was typed could not be made durable; `reason` is what stood in the way, where that is known."""

    def __init__(self, reason: Trouble | None) -> None:
        super().__init__(NOT_KEPT, reason.what if reason else ON_THE_PAGE, reason.do if reason else STAY)


class KeptText:
    """What is typed into one editor. `passage` is None until there are words; `likely` are the languages they may be in."""

    def __init__(self, store: ContributorStore, prompt: str, passage: Passage | None, likely: tuple[str, ...]) -> None:
        self._store = store
        self.prompt = passage.prompt if passage else prompt
        self.passage = passage
        self._likely = likely

    def keep(self, text: str) -> Passage | None:
        """Make `text` durable. Raises NotKept, whatever stood in the way."""
        try:
            found = words.keep(self._store, self.passage.id if self.passage else None, self.prompt, text, self._language(text))
        except Trouble as trouble:
            raise NotKept(trouble) from trouble
        except Exception as refused:  # a locked file, a drive that was pulled: for a person it is the same, and the words stay
            raise NotKept(None) from refused
        self.passage = found or self.passage
        return self.passage

    def _language(self, text: str) -> str:
        if self.passage is not None and fits(text, self.passage.language):
            return self.passage.language
        return language_of(text, self._likely)
