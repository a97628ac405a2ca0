"""One text that somebody is typing: which passage it is, in which language, and making it durable."""

from __future__ import annotations

from collections.abc import Callable

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


class KeptWords:
    """What is typed into one editor, wherever it is kept: `write(text, language)` makes it durable. `likely` are the languages
    it may be in; `language` is the one it was in before, or "".
    """

    def __init__(self, write: Callable[[str, str], object], likely: tuple[str, ...], language: str = "") -> None:
        self._write = write
        self._likely = likely
        self._language = language

    def keep(self, text: str) -> object:
        """Make `text` durable; what `write` gave back. Raises NotKept, whatever stood in the way."""
        language = self._language if self._language and fits(text, self._language) else language_of(text, self._likely)
        try:
            written = self._write(text, language)
        except Trouble as trouble:
            raise NotKept(trouble) from trouble
        except Exception as refused:  # a locked file, a drive that was pulled: for a person it is the same, and the words stay
            raise NotKept(None) from refused
        self._language = language
        return written


class KeptText(KeptWords):
    """What is typed into the editor of a passage. `passage` is None until there are words."""

    def __init__(self, store: ContributorStore, prompt: str, passage: Passage | None, likely: tuple[str, ...]) -> None:
        super().__init__(self._write_passage, likely, passage.language if passage else "")
        self._store = store
        self.prompt = passage.prompt if passage else prompt
        self.passage = passage

    def keep(self, text: str) -> Passage | None:
        """Make `text` durable. Raises NotKept, whatever stood in the way."""
        super().keep(text)
        return self.passage

    def _write_passage(self, text: str, language: str) -> None:
        found = words.keep(self._store, self.passage.id if self.passage else None, self.prompt, text, language)
        self.passage = found or self.passage
