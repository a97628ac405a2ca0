"""The criteria of criteria.toml, read and held to their rules."""

from __future__ import annotations

import ast
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILE = Path(__file__).with_name("criteria.toml")

_NUMBERS = {
    "1.1": (1,),
    "1.2": (1, 2, 3, 4, 5),
    "1.3": (1, 2, 3, 4, 5),
    "1.4": (1, 2, 3, 4, 5, 10, 11, 12, 13),
    "2.1": (1, 2, 4),
    "2.2": (1, 2),
    "2.3": (1,),
    "2.4": (1, 2, 3, 4, 5, 6, 7, 11),
    "2.5": (1, 2, 3, 4, 7, 8),
    "3.1": (1, 2),
    "3.2": (1, 2, 3, 4, 6),
    "3.3": (1, 2, 3, 4, 7, 8),
    "4.1": (2, 3),
}
WCAG_22 = tuple(f"{guideline}.{number}" for guideline, numbers in _NUMBERS.items() for number in numbers)
"""The numbers of WCAG 2.2 at level A and AA, 55 of them (4.1.1 is no longer one)."""


@dataclass(frozen=True)
class Criterion:
    """One criterion: `tests` with `how`, or why it does not apply, or what is known of it untested, or who looked at it, when."""

    number: str
    name: str
    level: str
    clause: str
    how: str = ""
    tests: tuple[str, ...] = ()
    not_applicable: str = ""
    not_tested: str = ""
    looked_at: str = ""


def criteria() -> list[Criterion]:
    """All of them, in the order of their file."""
    told = tomllib.loads(FILE.read_text(encoding="utf-8"))["criterion"]
    return [Criterion(**{**one, "tests": tuple(one.get("tests", ()))}) for one in told]


def faults(found: list[Criterion]) -> list[str]:
    """What breaks the rules: a criterion left out or told twice, told in no way or in two, or a test that is not there."""
    numbers = [one.number for one in found]
    told = [f"{number} is left out" for number in WCAG_22 if number not in numbers]
    told += [
        f"{number} stands twice, or is none of WCAG's" for number in numbers if numbers.count(number) > 1 or number not in WCAG_22
    ]
    for one in found:
        ways = [bool(one.tests), bool(one.not_applicable), bool(one.not_tested), bool(one.looked_at)]
        if ways.count(True) != 1 or (one.tests and not one.how):
            told.append(f"{one.number} must be tested, not apply, not be tested, or have been looked at: one of them")
        told += [f"{one.number}: there is no {test}" for test in one.tests if not _there(test)]
    return told


def _there(test: str) -> bool:
    file, _, name = test.partition("::")
    path = ROOT / file
    if not path.exists():
        return False
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.FunctionDef) and node.name == name for node in tree.body)
