"""`make bench`: measures every line, prints the table, writes it as JSON, and with --write into docs/bench.md."""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from dataclasses import asdict
from datetime import date
from importlib import import_module
from pathlib import Path

from tests.bench.measuring import CannotMeasure, Measured
from tests.desk import Desk, DeskMissing

ROOT = Path(__file__).resolve().parents[2]
MODULES = (
    "starting",
    "languages",
    "handing_over",
    "keeping",
    "unlocking",
    "relabelling",
    "voices",
    "searching",
    "listing",
    "mapping",
    "copying",
)
ALONE = "--alone"


def main(arguments: list[str]) -> int:
    """Measure; 0 when every line could be measured, whether or not it reached its limit, else 1."""
    if arguments[:1] == [ALONE]:
        return _alone(arguments[1])
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "bench.json")
    parser.add_argument("--only", choices=MODULES, nargs="+", default=MODULES, help="measure only these")
    parser.add_argument("--write", action="store_true", help="keep the table in docs/bench.md")
    asked = parser.parse_args(arguments)
    found, missing = _measure(asked.only)
    table = _table(found)
    print("\n" + table)
    for name, why in missing:
        print(f"{name} could not be measured: {why}")
    asked.json.parent.mkdir(parents=True, exist_ok=True)
    asked.json.write_text(json.dumps([{**asdict(line), "said": line.said} for line in found], indent=1) + "\n", encoding="utf-8")
    if asked.write and not missing:
        _write(table)
    return 1 if missing else 0


def _measure(names: list[str]) -> tuple[list[Measured], list[tuple[str, str]]]:
    """Each module in a process of its own, so that none finds what another has loaded."""
    found: list[Measured] = []
    missing: list[tuple[str, str]] = []
    desk = Desk()
    try:
        desk.start()
    except DeskMissing as why:
        return [], [("anything", str(why))]
    # Whoever works with the app has no screen reader running: the tree is made only where a line needs it.
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0", "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
    # Whoever starts the app a second time finds it compiled.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    try:
        for name in names:
            print(f"measuring: {name}", flush=True)
            command = [sys.executable, "-m", "tests.bench", ALONE, name]
            made = subprocess.run(command, stdout=subprocess.PIPE, cwd=ROOT, env=environment, check=False, text=True)
            if made.returncode:
                missing.append((name, made.stdout.strip() or f"it ended with {made.returncode}"))
                continue
            found += [Measured(**line) for line in json.loads(made.stdout.splitlines()[-1])]
    finally:
        desk.stop()
    return found, missing


def _alone(name: str) -> int:
    try:
        lines = import_module(f"tests.bench.{name}").measure()
    except CannotMeasure as why:
        print(why)
        return 1
    print(json.dumps([asdict(line) for line in lines]))
    return 0


def _table(lines: list[Measured]) -> str:
    rows = [("what", "against", "ours", "bare", "ratio", "limit", "")]
    rows += [
        (
            one.what,
            one.against,
            _shown(one.ours, one.unit),
            _shown(one.bare, one.unit),
            f"{one.ratio:.2f}",
            f"{one.limit:.2f}",
            one.said,
        )
        for one in lines
    ]
    wide = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    shown = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, wide, strict=True)) + " |" for row in rows]
    shown.insert(1, "|" + "|".join("-" * (width + 2) for width in wide) + "|")
    return "\n".join(shown)


def _shown(cost: float, unit: str) -> str:
    if unit == "s":
        return f"{cost * 1000:.1f} ms" if cost >= 0.01 else f"{cost * 1000:.2f} ms"
    return f"{cost / 2**20:.0f} MiB" if unit == "B" else f"{cost:g}"


def _write(table: str) -> None:
    computer = f"{os.cpu_count()} processors, Python {platform.python_version()}"
    text = (
        "# The bench\n\n"
        "What the product costs, each line as a ratio against the bare library doing only that: measured in one run, in\n"
        "turns, and the median of the pairs. Times differ from computer to computer; the ratios hardly do. Written by\n\n"
        "```\nmake bench ARGS=--write\n```\n\n"
        f"on {date.today().isoformat()}, {computer}:\n\n{table}\n"
    )
    (ROOT / "docs" / "bench.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
