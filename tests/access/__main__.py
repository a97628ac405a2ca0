"""Runs the tests that the criteria name, and writes from how they went docs/access.md and docs/access.json."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from datetime import date
from pathlib import Path

from tests.access.criteria import ROOT, Criterion, criteria, faults
from ui.theme.palette import PAIRS, THEMES, hex_of, ratio

PAGE, DATA = ROOT / "docs" / "access.md", ROOT / "docs" / "access.json"
PASSED, FAILED, DID_NOT_RUN = "passed", "failed", "did not run"


def main() -> int:
    """0 when every test ran and passed; the report is written either way. Further arguments go to pytest."""
    found = criteria()
    if wrong := faults(found):
        print("\n".join(wrong))
        return 2
    went = run(sorted({test for one in found for test in one.tests}), sys.argv[1:])
    told = [as_data(one, went) for one in found]
    pairs = contrast()
    DATA.write_text(json.dumps({"on": str(date.today()), "criteria": told, "contrast": pairs}, indent=1) + "\n", encoding="utf-8")
    PAGE.write_text(page(told, pairs), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}: " + ", ".join(f"{count} {result}" for result, count in counted(told).items()))
    return 0 if all(one["result"] not in (FAILED, DID_NOT_RUN) for one in told) and all(one["enough"] for one in pairs) else 1


def run(tests: list[str], more: list[str]) -> dict[str, Counter[str]]:
    """How each test went, over all its parameters."""
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "results.xml"
        # The options of the project name the folder of all tests; what is named here takes its place.
        subprocess.run([sys.executable, "-m", "pytest", "-q", f"--junitxml={results}", *more, *tests], cwd=ROOT, check=False)
        cases = ElementTree.parse(results).getroot().iter("testcase") if results.exists() else ()
        went: dict[str, Counter[str]] = {test: Counter() for test in tests}
        for case in cases:
            test = f"{case.get('classname', '').replace('.', '/')}.py::{case.get('name', '').partition('[')[0]}"
            bad = any(child.tag in ("failure", "error") for child in case)
            skipped = any(child.tag == "skipped" for child in case)
            if test in went:
                went[test][FAILED if bad else DID_NOT_RUN if skipped else PASSED] += 1
    return went


def as_data(one: Criterion, went: dict[str, Counter[str]]) -> dict[str, object]:
    """A criterion and its result, as the JSON has them."""
    tests = {test: dict(went[test]) for test in one.tests}
    if one.tests:
        results = [went[test] for test in one.tests]
        ran = all(result[PASSED] and not result[DID_NOT_RUN] for result in results)
        result = FAILED if any(result[FAILED] for result in results) else PASSED if ran else DID_NOT_RUN
    else:
        result = "not applicable" if one.not_applicable else "not tested" if one.not_tested else "looked at"
    said = one.how or one.not_applicable or one.not_tested or one.looked_at
    return {
        "number": one.number,
        "name": one.name,
        "level": one.level,
        "clause": one.clause,
        "said": said,
        "tests": tests,
        "result": result,
    }


def contrast() -> list[dict[str, object]]:
    """Every pair of the theme, its ratio in each theme, computed now."""
    return [
        {
            "text": ink,
            "ground": ground,
            "needs": least,
            "ratios": (ratios := {theme: round(ratio(hex_of(ink, theme), hex_of(ground, theme)), 2) for theme in THEMES}),
            "enough": min(ratios.values()) >= least,
        }
        for ink, (least, grounds) in PAIRS.items()
        for ground in grounds
    ]


def counted(told: list[dict[str, object]]) -> Counter[str]:
    """How many criteria have which result."""
    return Counter(str(one["result"]) for one in told)


def page(told: list[dict[str, object]], pairs: list[dict[str, object]]) -> str:
    """The report, for somebody who reads it."""
    lines = [
        "# Access: what is tested, and how it went",
        "",
        f"Made on {date.today()} by `make access`, which runs the tests named here and writes this file from how they went;",
        "`access.json` has the same as data. The criteria are those of WCAG 2.2 at level A and AA, as chapter 11 (software) of",
        "EN 301 549 V3.2.1 applies them; “–” stands where a criterion is newer than that. Tests see what assistive technology is",
        "given through AT-SPI on Linux. **No person with a disability and no screen reader has tried it for this report.**",
        "",
        "Result: " + ", ".join(f"{count} {result}" for result, count in counted(told).items()) + ".",
        "",
        "| WCAG | EN 301 549 | criterion | result | how |",
        "|---|---|---|---|---|",
    ]
    for one in told:
        cells = (f"{one['number']} {one['level']}", one["clause"] or "–", one["name"], one["result"], one["said"])
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    lines += ["", "## The tests", "", "| criterion | test | passed | failed |", "|---|---|---|---|"]
    for one in told:
        tests: dict[str, dict[str, int]] = one["tests"]  # type: ignore[assignment]
        lines += [f"| {one['number']} | `{test}` | {how.get(PASSED, 0)} | {how.get(FAILED, 0)} |" for test, how in tests.items()]
    lines += [
        "",
        "## Contrast",
        "",
        "Computed from `ui/theme/palette.py`. A pair that is not listed is allowed on no screen. Text needs 4.5 to 1 at level",
        "AA, and we ask for 7 but of what is disabled; marks, outlines and the focus ring need 3.",
        "",
        "| text or mark | ground | needs | " + " | ".join(THEMES) + " |",
        "|---|---|---|" + "---|" * len(THEMES),
    ]
    for pair in pairs:
        ratios: dict[str, float] = pair["ratios"]  # type: ignore[assignment]
        cells = (pair["text"], pair["ground"], pair["needs"], *(f"{ratios[theme]:.1f}" for theme in THEMES))
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
