"""What must be true of the code, as functions that give the faults they find, each as `file:line what`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from app.language.message_text import literal, message_calls

ROOT = Path(__file__).resolve().parent.parent.parent

_SETS_TEXT = """
    setText setAccessibleName setAccessibleDescription setToolTip setStatusTip setWhatsThis setPlaceholderText setWindowTitle
    setTitle setPlainText insertPlainText setHtml setInformativeText addItem addItems addAction addRow addTab
    setHorizontalHeaderLabels drawText
"""
_MADE_WITH_TEXT = """
    QLabel QPushButton QToolButton QAction QCheckBox QRadioButton QGroupBox QMessageBox QAccessibleAnnouncementEvent
"""
_SHOWS_TEXT = frozenset([*_SETS_TEXT.split(), *_MADE_WITH_TEXT.split()])
_SQL = re.compile(
    r"\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|PRAGMA\s+\w+|CREATE\s+TABLE)\b", re.DOTALL
)
_DATABASES = ("sqlite3", "sqlcipher3")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\b")
_PLACE = re.compile(r"\{\w+\}")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def modules(*rooms: str) -> Iterator[tuple[str, ast.Module]]:
    """Every module of these folders, with its path from the root."""
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def english_in_widgets(name: str, tree: ast.AST) -> list[str]:
    """Texts given to a widget as they stand in the code, so that no language but English would ever be shown."""
    faults = []
    for call in _calls(tree):
        if _called(call) not in _SHOWS_TEXT:
            continue
        for given in [*call.args, *(word.value for word in call.keywords)]:
            faults += [f"{name}:{call.lineno} {_called(call)} is given {text!r}" for text in _literal_texts(given)]
    return faults


def sql(name: str, tree: ast.AST) -> list[str]:
    """SQL, or the library that takes it."""
    faults = [
        f"{name}:{node.lineno} SQL: {node.value[:40]!r}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _SQL.search(node.value)
    ]
    return faults + [f"{name}:{line} imports {module}" for line, module in imports(tree) if module.startswith(_DATABASES)]


def one_sided(name: str, tree: ast.AST) -> list[str]:
    """Left and right where start and end are meant, and a screen's own direction; what never turns (keys, numbers) may say so."""
    faults = []
    # What is painted by hand has to choose: `AlignRight if mirrored else AlignLeft` is meant.
    chosen = {part for node in ast.walk(tree) if isinstance(node, ast.IfExp) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ("AlignLeft", "AlignRight") and node not in chosen:
            faults.append(f"{name}:{node.lineno} {node.attr}: AlignLeading or AlignTrailing turns with the language")
    if not name.startswith(("ui/widgets/", "ui/theme/")):
        faults += [
            f"{name}:{call.lineno} setLayoutDirection: only the window's language turns the layout"
            for call in _calls(tree)
            if _called(call) == "setLayoutDirection" and not (call.args and ast.unparse(call.args[0]).endswith(".LeftToRight"))
        ]
    return faults


def own_look(name: str, tree: ast.AST) -> list[str]:
    """A colour or a font of a screen's own; they come from ui/theme."""
    if name.startswith("ui/theme/"):
        return []
    faults = [
        f"{name}:{node.lineno} a colour of its own: {node.value[:40]!r}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _COLOUR.search(node.value)
    ]
    return faults + [
        f"{name}:{call.lineno} a font of its own"
        for call in _calls(tree)
        if _called(call) == "QFont" and call.args and literal(call.args[0]) is not None
    ]


def messages_made_up(name: str, tree: ast.AST) -> list[str]:
    """Messages whose English is put together when the program runs, which no translator would ever see."""
    faults = []
    for call in message_calls(tree):
        told = [*call.args[:3], *(word.value for word in call.keywords if word.arg in ("msgid", "context", "plural"))]
        for given in told:
            if literal(given) is None:
                faults.append(f"{name}:{call.lineno} Message is given {ast.unparse(given)[:60]}")
    return faults


def messages_with_words(name: str, tree: ast.AST) -> list[str]:
    """Messages with something to translate; one that is only a {place} around a name has nothing."""
    return [
        f"{name}:{call.lineno} Message is given {text[:60]!r}"
        for call in message_calls(tree)
        for text in (literal(given) or ast.unparse(given) for given in call.args)
        if _LETTERS.search(_PLACE.sub("", text))
    ]


def messages_out_of_tone(name: str, tree: ast.AST) -> list[str]:
    """Messages with a word that our labels never use, or a straight apostrophe."""
    faults = []
    for call in message_calls(tree):
        for text in filter(None, (literal(given) for given in [*call.args, *(word.value for word in call.keywords)])):
            faults += [f"{name}:{call.lineno} {word!r} in {text[:60]!r}" for word in never_words(text)]
            if "'" in text:
                faults.append(f"{name}:{call.lineno} a straight apostrophe in {text[:60]!r}")
    return faults


_NEVER = re.compile(r"\b(victims?|cases?|subjects?|errors?|invalid|submit(ted)?|OK|closure|journeys?|well done)\b", re.IGNORECASE)
_LEGAL_NAMES = re.compile(r"Case Management Reviews?|Serious Case Reviews?|Victims’? [A-Z]\w+|\b[Ii]n case\b")


def never_words(text: str) -> list[str]:
    """The words of `text` that our labels never use. Legal names keep theirs."""
    return [found[0] for found in _NEVER.finditer(_LEGAL_NAMES.sub(" ", text))]


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every module imported anywhere in `tree`, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""


def _literal_texts(given: ast.expr) -> list[str]:
    """The words written out in `given` itself, in an f-string, a choice, a sum or a list; not those inside a call."""
    if isinstance(given, ast.Constant):
        return [given.value] if isinstance(given.value, str) and _LETTERS.search(given.value) else []
    if isinstance(given, ast.Call):
        return []
    return [text for part in ast.iter_child_nodes(given) if isinstance(part, ast.expr) for text in _literal_texts(part)]
