"""What a language keeps otherwise than a rule says, each with its reason, from catalogue_exceptions.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("catalogue_exceptions.toml")


@cache
def told() -> dict[str, list[dict[str, Any]]]:
    """The whole file. Every exception has a reason."""
    found: dict[str, list[dict[str, Any]]] = tomllib.loads(FILE.read_text(encoding="utf-8"))
    assert all(one["why"].strip() and one["language"] for kind in found.values() for one in kind)
    return found


def kept_in_english(language: str) -> list[str]:
    """Texts that stay in English in `language`."""
    return [text for one in told().get("english", []) if one["language"] == language for text in one["texts"]]


def other_forms(language: str) -> dict[str, list[str]]:
    """For a term of the glossary, how else it may be said in `language`: pieces of words, one of which is enough."""
    found: dict[str, list[str]] = {}
    for one in told().get("also", []):
        if one["language"] == language:
            found.setdefault(one["term"], []).extend(one["forms"])
    return found


def without_term(language: str) -> set[tuple[str, str]]:
    """Term and English text where `language` says the term in none of its forms."""
    return {(one["term"], text) for one in told().get("without", []) if one["language"] == language for text in one["texts"]}


def spelled(language: str) -> set[str]:
    """Words that the dictionary of `language` does not know and that are right."""
    return {word for one in told().get("spelled", []) if one["language"] == language for word in one["words"].split()}
