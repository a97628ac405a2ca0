"""Where the words of a nation's list stand in a text that is shown; remembered, since the same pages come again and again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from app.guide.content import Word
from app.guide.marking import terms_in
from app.guide.reading import guide
from app.language.languages import SOURCE
from app.language.message import Message
from app.model.reviews import Nation

# NOTE: {words} is one word or a few that stand in a title, such as "Inquest". Each can be touched for its meaning.
LOOK_UP = Message("In the word list: {words}")

Place = tuple[int, int, str]
"""Start, end, and the id of the word."""


@lru_cache(maxsize=4096)
def words_in(text: str, nation: Nation, language: str) -> tuple[Place, ...]:
    """Where words of `nation`'s list stand in `text`, which is in `language`, or in English where it is not translated yet."""
    words = _words(nation)
    found = terms_in(text, words, language)
    if not found and language != SOURCE:
        found = terms_in(text, words, SOURCE)
    return tuple(found)


@lru_cache
def _words(nation: Nation) -> tuple[Word, ...]:
    return tuple(guide().words(nation))


@dataclass(frozen=True)
class OnlyInTitle(Message):
    """The words of the list that stand in the titles of a topic and nowhere in its texts, so that they can be touched too.

    It is empty in a language in which there are none.
    """

    titles: tuple[Message, ...] = ()
    texts: tuple[Message, ...] = ()
    nation: Nation = Nation.ENGLAND

    def in_(self, language: str) -> str:
        """The words as they are written in the titles."""
        known = {word for text in self.texts for _, _, word in words_in(text.in_(language), self.nation, language)}
        left: dict[str, str] = {}
        for title in self.titles:
            text = title.in_(language)
            for start, end, word in words_in(text, self.nation, language):
                if word not in known:
                    left.setdefault(word, text[start:end])
        return LOOK_UP.of(words=", ".join(left.values())).in_(language) if left else ""
