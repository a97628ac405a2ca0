"""The code keeps to the rules that make it translatable, mirrored, and readable by whoever carries it on."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.gates import source_rules as rules

ROOT = rules.ROOT
# Content decoded from TOML becomes messages whose English stands in resources/guide, where the other extractor finds it.
_MAKES_MESSAGES_OF_CONTENT = ("app/guide/", "app/language/message_text.py", "app/language/checking.py")
_SKIPPED = {"__pycache__", "tour-output", "build", "dist", ".git", ".venv", ".hypothesis"}
_NO_TEXT = {".ttf", ".mo", ".png", ".pdf", ".jpg", ".heic"}


@pytest.mark.parametrize(
    "rule", [rules.english_in_widgets, rules.sql, rules.one_sided, rules.own_look], ids=["english", "sql", "sides", "look"]
)
def test_ui_holds_no_english_no_sql_no_side_and_no_look_of_its_own(rule: Callable[[str, ast.AST], list[str]]) -> None:
    faults = [fault for name, tree in rules.modules("ui") for fault in rule(name, tree)]
    assert not faults, "\n".join(faults)


def test_every_message_stands_whole_in_the_code() -> None:
    faults = [
        fault
        for name, tree in rules.modules("app", "ui")
        if not name.startswith(_MAKES_MESSAGES_OF_CONTENT)
        for fault in rules.messages_made_up(name, tree)
    ]
    assert not faults, "\n".join(faults)


def test_ui_words_no_message_itself() -> None:
    faults = [fault for name, tree in rules.modules("ui") for fault in rules.messages_with_words(name, tree)]
    assert not faults, "\n".join(faults)


def test_no_message_uses_a_word_that_hurts() -> None:
    faults = [fault for name, tree in rules.modules("app") for fault in rules.messages_out_of_tone(name, tree)]
    assert not faults, "\n".join(faults)


def test_app_imports_no_qt() -> None:
    faults = [
        f"{name}:{line} imports {module}"
        for name, tree in rules.modules("app")
        for line, module in rules.imports(tree)
        if module.split(".")[0] in ("PySide6", "shiboken6", "ui")
    ]
    assert not faults, "\n".join(faults)


def test_the_doorkeeper_starts_without_qt_and_without_what_opens_a_vault() -> None:
    asked = "import sys, app.doorkeeper.command_line, app.vault.lock; print(*{name.split('.')[0] for name in sys.modules})"
    ran = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    loaded = ran.stdout.split()
    assert not {"PySide6", "shiboken6", "ui", "cryptography", "sqlcipher3", "babel", "msgspec", "typst"} & set(loaded)


def test_a_module_has_one_job_and_fewer_than_400_lines() -> None:
    faults = []
    for name, tree in rules.modules("app", "ui"):
        lines = len((ROOT / name).read_text(encoding="utf-8").splitlines())
        if lines >= 400:
            faults.append(f"{name} has {lines} lines")
        if not (ast.get_docstring(tree) or "").strip():
            faults.append(f"{name} does not say what it is for")
        if re.search(r"utils?|helpers?|manager|common|handlers?", Path(name).stem):
            faults.append(f"{name} is not named for what it does")
    assert not faults, "\n".join(faults)


def test_nothing_is_left_for_later_and_no_machine_or_registry_is_named() -> None:
    # Put together here, so that this file is not found itself.
    left_over = ["TO" + "DO", "FIX" + "ME"]
    machines = ["/wo" + "rk/", f"{Path.home()}/"]
    registries = ["files.python" + "hosted", "py" + "pi.org", "registry.np" + "mjs", "index" + "-url =", *_hosts_pip_uses()]
    signs = [*left_over, *machines, *registries]
    pattern = re.compile("|".join(map(re.escape, signs)))
    faults = [
        f"{path.relative_to(ROOT)}:{number} {line.strip()[:80]}"
        for path, text in _texts_of_the_repository()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]
    assert not faults, "\n".join(faults)


def _hosts_pip_uses() -> list[str]:
    asked = [sys.executable, "-m", "pip", "config", "list"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=60).stdout
    return sorted({host for host in re.findall(r"https?://(?:[^@/'\"]*@)?([\w.-]+)", told) if not host.startswith("localhost")})


def _texts_of_the_repository() -> Iterator[tuple[Path, str]]:
    for folder, folders, files in os.walk(ROOT):
        folders[:] = sorted(name for name in folders if name not in _SKIPPED and not name.endswith("_cache"))
        for path in (Path(folder) / name for name in sorted(files)):
            if path.suffix not in _NO_TEXT:
                yield path, path.read_text(encoding="utf-8", errors="replace")


def _faults(rule: Callable[[str, ast.AST], list[str]], source: str, name: str = "ui/family/page.py") -> list[str]:
    return rule(name, ast.parse(source))


def test_english_given_to_a_widget_is_seen_in_every_shape() -> None:
    given = ('"Next"', 'f"Kept at {time}"', '"One" if x else y', 'text="Next"', '"Kept " + time')
    for source in [f"{shown}({text})" for shown in ("a.setText", "QLabel") for text in given]:
        assert len(_faults(rules.english_in_widgets, source)) == 1, source
    for source in ('a.setText(message.in_("cy"))', 'a.setText("")', 'a.setObjectName("words.editor")', 'a.setText("·")'):
        assert not _faults(rules.english_in_widgets, source), source


def test_sql_sides_and_looks_in_a_screen_are_seen() -> None:
    assert _faults(rules.sql, 'c.execute("SELECT text FROM passages")')
    assert _faults(rules.sql, "import sqlcipher3")
    assert not _faults(rules.sql, 'Message("Select a passage from these")')
    assert _faults(rules.one_sided, "label.setAlignment(Qt.AlignmentFlag.AlignLeft)")
    assert _faults(rules.one_sided, "page.setLayoutDirection(right_to_left)")
    assert not _faults(rules.one_sided, "words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)")
    assert not _faults(rules.one_sided, "label.setAlignment(Qt.AlignmentFlag.AlignLeading)")
    assert not _faults(rules.one_sided, "side = Qt.AlignRight if mirrored else Qt.AlignLeft")
    assert _faults(rules.own_look, 'QColor("#FAF6EF")')
    assert _faults(rules.own_look, 'QFont("Literata")')
    assert not _faults(rules.own_look, 'QColor("#FAF6EF")', "ui/theme/colours.py")


def test_a_message_put_together_or_out_of_tone_is_seen() -> None:
    assert _faults(rules.messages_made_up, 'Message(f"Kept at {time}")')
    assert _faults(rules.messages_made_up, 'Message("One", plural=many)')
    assert not _faults(rules.messages_made_up, 'Message("Kept at {time}").of(time=time)')
    assert _faults(rules.messages_with_words, 'Message("Open {name}")')
    assert not _faults(rules.messages_with_words, 'Message("{name}")')
    assert _faults(rules.messages_out_of_tone, 'Message("This case is closed")')
    assert _faults(rules.messages_out_of_tone, 'Message("It can\'t be opened")')
    assert not _faults(rules.messages_out_of_tone, 'Message("Case Management Review")')
