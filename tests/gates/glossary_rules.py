"""One translation for one term: where an English text has a term of locales/terms.tsv, its translation has the term's.

The languages inflect, mutate, compound and join little words onto words, so a term is looked for by the stems of its words: the
first letters of each, six tenths of it and three at least, anywhere in the translation; vowel marks of Arabic and a Welsh
mutation of the first letter make no difference. Half of the term's words are enough, since a sentence may take a word of it
apart, and a name may stand as it is in English. What that does not find, such as a broken plural, is told with its reason in
catalogue_exceptions.toml.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from babel.messages.catalog import Catalog

from tests.gates.catalogue_rules import ROOT, forms_of, named, texts

FILE = ROOT / "locales" / "terms.tsv"
EVERYDAY = frozenset(
    {
        "you", "blame", "right", "change it", "leave it out", "not sure", "sign", "withdraw", "permission", "consent", "quoted",
        "described", "not decided", "can't be kept private", "published", "pause", "hide", "read aloud", "language", "text size",
        "skip", "back", "I'd rather not say", "not known", "promise", "report", "taking part", "someone who mattered", "panel",
        "your words", "standard", "my copy only", "review team only", "abuse, neglect", "died", "seriously harmed", "supporter",
        "about the child", "young people", "worry about a child", "safeguarding", "anonymous",
        "encrypted", "not yet checked by a qualified translator",
    }
)  # fmt: skip
"""Terms that are also words of every day, which a sentence says in other ways ("You can take it back"), or that a part of speech
changes whole ("published", "withdraw"). The list is kept for the translator to read; no rule can hold them."""
_BETWEEN = r"[\s.,;:!?()\[\]«»„“”‘’\"'/–—\u2068\u2069-]"
_WORD = re.compile(rf"(?:(?!{_BETWEEN}).)+")
"""Not by \\w, to which the vowel signs of Bengali and Punjabi are no part of a word."""
_PLACE = re.compile(r"\{\w+\}")
STEM, SHORTEST_STEM, ENOUGH = 0.6, 3, 0.5
_SMALL = 3
"""Letters up to which a word of a term (of, i, de, na, من) says nothing by itself, where the term has longer ones."""
_MUTATED = {
    "p": ("b", "mh", "ph"), "t": ("d", "nh", "th"), "c": ("g", "ngh", "ch"), "b": ("f", "m"), "d": ("dd", "n"), "g": ("", "ng"),
    "m": ("f",), "ll": ("l",), "rh": ("r",),
}  # fmt: skip


class Term(NamedTuple):
    """A term in English, and its translations by language; "" where the glossary is unsure."""

    english: str
    said: Mapping[str, str]


@cache
def terms() -> tuple[Term, ...]:
    """Every term that the rule holds, the longest first."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    found = [Term(_bare(row["en"]), {code: text for code, text in row.items() if code not in ("en", "meaning")}) for row in rows]
    return tuple(sorted((term for term in found if term.english not in EVERYDAY), key=lambda term: -len(term.english)))


def other_words(
    catalogue: Catalog, also: Mapping[str, Collection[str]], without: Collection[tuple[str, str]], used: set[str] | None = None
) -> list[str]:
    """Translations that do not have the translation of a term that their English has.

    `also`: other forms of a term; `without`: term and English text that need none. What of these was needed is added to `used`.
    """
    language = catalogue.locale.language if catalogue.locale is not None else ""
    used = set() if used is None else used
    faults = []
    for key, message in texts(catalogue).items():
        said = plain(" ".join(filter(None, forms_of(message))))
        if not said or key[0] == "forms":
            continue
        for term in terms_in(key[1]):
            wanted = term.said.get(language, "")
            if not wanted or _has(said, wanted, language) or (term.english[:1].isupper() and term.english.casefold() in said):
                continue
            other = next((form for form in also.get(term.english, ()) if plain(form) in said), None)
            if other is not None:
                used.add(other)
            elif (term.english, key[1]) in without:
                used.add(key[1])
            else:
                faults.append(f"{term.english!r} is not said as {wanted!r}: {named(key)}")
    return faults


def terms_in(english: str) -> Iterator[Term]:
    """The terms that stand in an English text; where a longer one stands, a shorter one inside it does not count."""
    left = _PLACE.sub("|", english.replace("’", "'"))
    for term in terms():
        pattern = _pattern(term.english)
        if pattern.search(left):
            left = pattern.sub("|", left)
            yield term


def plain(text: str) -> str:
    """`text` as stems are looked for: small letters, no vowel marks, no stretching, no place."""
    text = _PLACE.sub(" ", text).casefold().replace("\u0640", "").translate(_ALIKE)
    return "".join(letter for letter in text if not "\u064b" <= letter <= "\u0652" and letter != "\u0670")


@cache
def stems(term: str, language: str) -> tuple[tuple[str, ...], ...]:
    """For each word of a translated term that says something: the stems of which one has to stand in a text."""
    words = _WORD.findall(re.sub(r"[(:].*", "", plain(term)) or plain(term))
    words = [word.removeprefix("ال") if language == "ar" else word for word in words]
    saying = [word for word in words if len(word) > _SMALL] or words
    return tuple(tuple(_mutated(word[: max(SHORTEST_STEM, round(len(word) * STEM))], language)) for word in saying)


def _has(said: str, wanted: str, language: str) -> bool:
    found = [any(_stands(said, stem, language) for stem in either) for either in stems(wanted, language)]
    return sum(found) >= max(1, len(found) * ENOUGH)


def _stands(said: str, stem: str, language: str) -> bool:
    # Arabic joins the article and little words onto the front of a word; the others begin a word with its stem.
    return stem in said if language == "ar" else re.search(rf"(?:^|{_BETWEEN}){re.escape(stem)}", said) is not None


def _mutated(stem: str, language: str) -> Iterator[str]:
    yield stem
    if language == "cy":
        for first, others in _MUTATED.items():
            if stem.startswith(first) and not (len(first) == 1 and stem.startswith(("ll", "rh", "ch", "dd", "th", "ph"))):
                yield from (other + stem[len(first) :] for other in others)


@cache
def _pattern(english: str) -> re.Pattern[str]:
    """A name with a capital stands as it is written; a word has one only where a sentence begins, and is no part of a name."""
    first, rest = re.escape(english[:1]), re.escape(english[1:])
    begin = first if english[:1].isupper() else rf"(?:{first}|(?:(?<=^)|(?<=[.?!:“] )|(?<=“)){first.upper()})"
    return re.compile(rf"(?<![\w-]){begin}{rest}(?:s|es)?(?![\w-])" + ("" if english[:1].isupper() else "(?! [A-Z])"))


def _bare(english: str) -> str:
    return re.sub(r"\s*\([^)]*\)", "", english).strip()


_ALIKE = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ي": "ي", "ی": "ی", "’": "'"})
