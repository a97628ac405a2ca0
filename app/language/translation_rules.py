"""What must be true of each translation as a text, as functions that give the faults they find, each as one sentence."""

from __future__ import annotations

import gettext
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator

from babel import Locale
from babel.messages.catalog import Catalog

from app.language.catalogue_file import Key, forms_of, named, texts
from app.language.formatting import FSI, PDI
from app.language.sentences import sentences

QUOTES = {
    "cy": "‘’“”", "ar": "«»", "ur": "“”", "pl": "„”«»", "ro": "„”«»", "bn": "“”", "pa": "“”", "so": "“”", "uk": "«»„“",
}  # fmt: skip
"""The quotation marks of each language, outer ones first, each opening before its closing."""
_ALL_QUOTES = "‘’‚‛“”„‟«»‹›\"'`"
_APOSTROPHE = {"cy", "so", "uk", "ur", "ar", "ro", "pl", "bn", "pa"}
"""Languages in which ’ may stand in a word, of their own or in an English name."""
_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_ENDS = {
    **dict.fromkeys(".۔।", "."),
    **dict.fromkeys("?؟", "?"),
    "!": "!",
    ":": ":",
    "…": "…",
    "،": ",",
    ",": ",",
    ";": ";",
    "؛": ";",
}
_CLOSING = "”’»“\"')]\u2069\u200f\u200e"
_HIDDEN = frozenset("\u200b\u2028\u2029\u00ad\ufeff\ufffd\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_STANDS_FOR_ANY = "“…”"
"""What a board writes into its file of details; the same in every language."""
_TAG = re.compile(r"</?[A-Za-z][^>]*>|&#?\w+;|\*\*|__|\\[ntu\\]")
_CEDILLA = frozenset("şţŞŢ")
_PLACE = re.compile(r"\{\w+\}")
_WORDS = re.compile(r"[^\W\d_]{2,}")

SENTENCE_BESIDE_SENTENCE = (
    "resources/guide/",
    "resources/weighing/",
    "app/language/wording/family",
    "app/language/wording/words",
)
"""Where the texts stand that a page shows in two languages, sentence beside sentence."""

LABELS = "app/language/wording/"
LONGEST_LABEL = 28
"""Letters of an English text that, without a full stop, is taken for the label of a button, chip, tab or field."""
LABEL_GROWS, LABEL_ADDS = 2.2, 24
"""How long its translation may be, in letters: so many times the English, and so many more. Every screen is tried with English
made a third longer, and in every language, at 200 %; a label breaks onto a second and third line, with more onto more."""


def wrong_plurals(catalogue: Catalog) -> list[str]:
    """Where the forms that the catalogue tells apart are not those that CLDR tells apart for whole numbers."""
    locale = catalogue.locale
    if locale is None:
        return ["the catalogue names no language"]
    choose = gettext.c2py(catalogue.plural_expr)
    numbers = (*range(200), 1000, 1_000_000)
    ours, cldr = (
        {number: choose(number) for number in numbers},
        {number: Locale(locale.language).plural_form(number) for number in numbers},
    )
    faults = []
    for number in numbers:
        same = [other for other in numbers if cldr[other] == cldr[number]]
        if any(ours[other] != ours[number] for other in same):
            faults.append(f"the form of {cldr[number]} is not the same for all its numbers, such as {number}")
            break
    if len(set(ours.values())) < len(set(cldr.values())):
        faults.append(f"{len(set(ours.values()))} plural forms where CLDR has {sorted(set(cldr.values()))}")
    if catalogue.num_plurals != len(set(ours.values())):
        faults.append(f"{catalogue.num_plurals} plural forms, of which whole numbers use {len(set(ours.values()))}")
    return faults


def marked_up(catalogue: Catalog) -> list[str]:
    """Stray tags and entities, brackets and quotation marks that do not close or are of another language, spaces, hidden letters,
    other digits, line breaks, and an end that is not that of the English."""
    return [
        f"{fault}: {named(key)}" for key, english, said in _pairs(catalogue) for fault in _marks(_code(catalogue), english, said)
    ]


def other_sentences(catalogue: Catalog) -> list[str]:
    """Translations with more or fewer sentences than the English, where the two stand sentence beside sentence."""
    faults = []
    for key, message in texts(catalogue).items():
        if not any(file.startswith(SENTENCE_BESIDE_SENTENCE) for file, _ in message.locations):
            continue
        wanted = len(sentences(key[1]))
        for said in set(filter(None, forms_of(message)[:1])):
            if len(sentences(said)) != wanted:
                faults.append(f"{len(sentences(said))} sentences where the English has {wanted}: {named(key)}")
    return faults


def too_long(catalogue: Catalog) -> list[str]:
    """Labels that no longer fit the buttons, chips, tabs and fields that hold them; the name of a body is no label."""
    faults = []
    on_screens = {
        key for key, message in texts(catalogue).items() if any(file.startswith(LABELS) for file, _ in message.locations)
    }
    for key, english, said in _pairs(catalogue):
        if key not in on_screens or _is_a_name(english) or len(english) > LONGEST_LABEL or english.rstrip(_CLOSING)[-1:] in _ENDS:
            continue
        allowed = len(english) * LABEL_GROWS + LABEL_ADDS
        if _letters(said) > allowed:
            faults.append(f"{_letters(said)} letters where {allowed:.0f} fit: {named(key)}")
    return faults


def still_english(catalogue: Catalog, kept: Collection[str] = ()) -> list[str]:
    """Texts of more than two words that were left as they are in English.

    A name may be, which the family will hear so (Serious Case Review; AAFDA): each of its words has a capital. So may `kept`.
    """
    return [
        f"still English: {named(key)}"
        for key, english, said in _pairs(catalogue)
        if said == english
        and english not in kept
        and not _is_a_name(english)
        and len(_WORDS.findall(_PLACE.sub("", english))) > 2
    ]


def _is_a_name(english: str) -> bool:
    found = _WORDS.findall(english)
    return len(found) > 1 and all(word[0].isupper() or word in ("for", "of", "and", "the") for word in found)


def _pairs(catalogue: Catalog) -> Iterator[tuple[Key, str, str]]:
    """Each form of each translation, beside the English that it says."""
    for key, message in texts(catalogue).items():
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        for number, said in enumerate(forms_of(message)):
            if said:
                english = str(ids[0] if number == 0 else ids[-1])
                yield key, english.replace(_STANDS_FOR_ANY, "x"), said.replace(_STANDS_FOR_ANY, "x")


def _code(catalogue: Catalog) -> str:
    return catalogue.locale.language if catalogue.locale is not None else ""


def _letters(text: str) -> int:
    return sum(1 for letter in text if unicodedata.category(letter) not in ("Mn", "Cf"))


def _marks(language: str, english: str, said: str) -> Iterator[str]:
    if stray := sorted({*_TAG.findall(said)} - {*_TAG.findall(english)}):
        yield f"stray {stray[0]!r}"
    if not _closes(said):
        yield "a bracket is not closed"
    if said.count(FSI) != said.count(PDI):
        yield "an isolate is not closed"
    allowed = {*english, FSI, PDI} if language in ("ar", "ur") else {*english}
    if hidden := sorted({letter for letter in said if letter in _HIDDEN} - allowed):
        yield f"a hidden letter U+{ord(hidden[0]):04X}"
    if any(unicodedata.category(letter) == "Nd" and not letter.isascii() for letter in said):
        yield "digits other than 0 to 9"
    if language == "ro" and _CEDILLA & {*said}:
        yield "a cedilla where Romanian has a comma below"
    if "  " in said.replace("\n", " x ") and "  " not in english:
        yield "two spaces"
    if (said[:1].isspace(), said[-1:].isspace()) != (english[:1].isspace(), english[-1:].isspace()):
        yield "a space at the beginning or at the end"
    if said.count("\n") != english.count("\n"):
        yield f"{said.count(chr(10))} line breaks where the English has {english.count(chr(10))}"
    if _end(said) != _end(english):
        yield f"it ends in {_end(said) or 'nothing'!r} where the English ends in {_end(english) or 'nothing'!r}"
    yield from _quoted(language, said)


def _closes(said: str) -> bool:
    open_ = []
    for letter in said:
        if letter in _BRACKETS:
            open_.append(_BRACKETS[letter])
        elif letter in _BRACKETS.values() and (not open_ or open_.pop() != letter):
            return False
    return not open_


def _quoted(language: str, said: str) -> Iterator[str]:
    quotes = QUOTES.get(language, "")
    if not quotes:
        return
    words = re.sub(r"(?<=\w)[’\'](?=\w)", "", said) if language in _APOSTROPHE else said
    counted = Counter(letter for letter in words if letter in _ALL_QUOTES)
    if language == "cy":
        # Welsh drops letters at the end of a word too: "a’i", "i’r", "gyda’". Those can't be told from a closing mark.
        counted["’"] = max(counted["‘"], 0)
    elif language in ("so", "uk"):
        counted.pop("’", None)
    strange = sorted(letter for letter, count in counted.items() if count and letter not in quotes)
    if strange:
        yield f"the quotation mark {strange[0]} is not one of {quotes}"
    for opening, closing in zip(quotes[::2], quotes[1::2], strict=True):
        if counted[opening] != counted[closing]:
            yield f"{opening} {closing} do not close"


def _end(text: str) -> str:
    return _ENDS.get(text.rstrip().rstrip(_CLOSING)[-1:], "")
