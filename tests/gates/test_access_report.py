"""The report of access leaves no criterion out, and names no test that is not there."""

from __future__ import annotations

import json
from dataclasses import replace

from tests.access.criteria import ROOT, WCAG_22, criteria, faults


def test_every_criterion_stands_once_with_a_test_or_a_reason() -> None:
    assert len(WCAG_22) == 55
    assert faults(criteria()) == []


def test_a_criterion_left_out_twice_told_or_with_a_test_that_is_not_there_is_found() -> None:
    first, *rest = criteria()
    assert faults(rest) == [f"{first.number} is left out"]
    assert any("twice" in fault for fault in faults([first, first, *rest]))
    gone = replace(first, tests=("tests/ui/test_access.py::test_nobody_wrote",))
    assert any("there is no" in fault for fault in faults([gone, *rest]))
    both = replace(first, not_applicable="because")
    assert any("one of them" in fault for fault in faults([both, *rest]))


def test_the_report_in_docs_is_about_the_criteria_as_they_stand() -> None:
    told = json.loads((ROOT / "docs" / "access.json").read_text(encoding="utf-8"))["criteria"]
    assert [(one["number"], sorted(one["tests"])) for one in told] == [(one.number, sorted(one.tests)) for one in criteria()]
