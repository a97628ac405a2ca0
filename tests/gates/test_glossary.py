"""A term is said in one way in each language, and the rule that holds it bites."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from tests.gates import glossary_rules as rules
from tests.gates.catalogue_rules import read, translations
from tests.gates.exceptions import other_forms, without_term


@pytest.mark.parametrize("path", translations(), ids=lambda path: path.parent.parent.name)
def test_each_catalogue_says_a_term_as_the_glossary_does(path: Path) -> None:
    language = path.parent.parent.name
    also, without = other_forms(language), without_term(language)
    used: set[str] = set()
    faults = rules.other_words(read(path), also, without, used)
    assert not faults, f"{len(faults)} faults:\n" + "\n".join(faults)
    told = {form for forms in also.values() for form in forms} | {text for _, text in without}
    assert told == used, f"exceptions that nothing needs any more: {sorted(told - used)}"


def test_the_glossary_has_a_column_for_every_language() -> None:
    for path in translations():
        assert any(term.said.get(path.parent.parent.name) for term in rules.terms())


def _said(english: str, said: str, locale: str) -> list[str]:
    catalogue = Catalog(locale=locale)
    catalogue.add(english, said)
    return rules.other_words(catalogue, {}, ())


@pytest.mark.parametrize(
    ("english", "said", "locale"),
    [
        ("The coroner decides.", "Decyduje koroner.", "pl"),
        ("Ask the coroner.", "Proszę zapytać koronera.", "pl"),
        ("The review team writes.", "Mae’r tîm adolygu yn ysgrifennu.", "cy"),
        ("Two witnesses.", "Dau dyst.", "cy"),
        ("The police ask.", "وتسأل الشرطة.", "ar"),
        ("The reviews begin.", "পর্যালোচনাগুলো শুরু হয়।", "bn"),
        ("It is called a Learning Review.", "Nazywa się to Learning Review.", "pl"),
        ("The Independent Office for Police Conduct runs it.", "To prowadzi IOPC.", "pl"),
        ("About the {review}", "O {review}", "pl"),
    ],
)
def test_a_term_is_found_however_the_language_inflects_it(english: str, said: str, locale: str) -> None:
    assert _said(english, said, locale) == []


@pytest.mark.parametrize(
    ("english", "said", "locale", "term"),
    [
        ("The review begins.", "Zaczyna się dochodzenie.", "pl", "'review' is not said as 'analiza'"),
        ("The review begins.", "ਪੜਤਾਲ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ।", "pa", "'review' is not said as 'ਸਮੀਖਿਆ'"),
        ("The review begins.", "তদন্ত শুরু হয়।", "bn", "'review' is not said as 'পর্যালোচনা'"),
        ("The police ask.", "Mae’r plismyn yn gofyn.", "cy", "'police' is not said as 'heddlu'"),
        ("Witnesses are asked.", "يُسأل الحاضرون.", "ar", "'witness' is not said as 'شاهد'"),
    ],
)
def test_another_word_for_a_term_is_named(english: str, said: str, locale: str, term: str) -> None:
    assert _said(english, said, locale) == [f"{term}: {english!r}"]


def test_the_longer_term_counts_and_not_the_shorter_one_inside_it() -> None:
    assert [term.english for term in rules.terms_in("The child death review comes first.")] == ["child death review"]
    assert [term.english for term in rules.terms_in("The review comes after a child death review.")] == [
        "child death review",
        "review",
    ]


def test_an_exception_is_used_only_where_it_is_needed() -> None:
    catalogue = Catalog(locale="pl")
    catalogue.add("The review begins.", "Zaczyna się przegląd.")
    catalogue.add("A review ends.", "Kończy się analiza.")
    used: set[str] = set()
    assert rules.other_words(catalogue, {"review": ["przegląd", "ocena"]}, {("review", "A review ends.")}, used) == []
    assert used == {"przegląd"}
