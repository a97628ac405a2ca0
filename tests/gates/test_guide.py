"""The content as it is shipped keeps every rule, and the document that lists it is up to date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache

import pytest

from app.guide import checking, listing
from app.places import RESOURCES
from tests.gates.reading_age import ages

RULES: dict[str, Callable[[checking.Everything], list[str]]] = {
    "everything can be read and fits together": checking.unreadable,
    "somebody looked at it within its time": lambda checked: checking.past_review(checked, date.today()),
    "a child of eleven can read each page": lambda checked: checking.over_reading_age(checked, ages),
    "an Easy Read line has fifteen words at most": checking.long_easy_read,
    "each voice tells each topic": checking.missing_voices,
    "each voice says every caution": checking.unsaid_cautions,
    "each word has its forms and its meaning in each voice": checking.unfinished_words,
    "no form stands in two words": checking.forms_of_two_words,
}


@lru_cache
def shipped() -> checking.Everything:
    return checking.Everything(RESOURCES / "guide")


@pytest.mark.parametrize("rule", RULES)
def test_the_guide_keeps_the_rule(rule: str) -> None:
    faults = RULES[rule](shipped())
    assert not faults, f"{len(faults)} faults:\n" + "\n".join(faults)


def test_no_rule_is_left_out_of_the_gate() -> None:
    each = {fault for rule in RULES.values() for fault in rule(shipped())}
    assert set(checking.every_fault(shipped(), date.today(), ages)) == each


def test_the_document_lists_the_guide_as_it_is() -> None:
    written = listing.DOCUMENT.read_text(encoding="utf-8")
    assert written == listing.document(shipped(), written), "`make guide` writes docs/guide.md again."
