"""What can be read on a part of the window, in the order in which it is read: heading, lead, blocks, questions, answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from app.language.reading_aloud import Sentence, language_shown, sentences_in
from ui.widgets.pair import Pair
from ui.widgets.passage_editor import PassageEditor
from ui.widgets.prose import Prose
from ui.widgets.speech import Said, bound_to

Readable = Prose | PassageEditor


def readable_on(part: QWidget) -> Iterator[Readable]:
    """Every text on `part` that can be seen, in reading order. Of two languages each sentence comes in both, one after the other.

    What a button says belongs to the button and is not read; an answer or a card is read, as it stands on the page.
    """
    for prose, _ in _on(part):
        yield prose


def sentences_on(part: QWidget, likely: Iterable[str]) -> list[tuple[Readable, Sentence]]:
    """Every sentence on `part`, with the text it stands in. `likely` are the languages that somebody's own words may be in."""
    likely = tuple(likely)
    return [(text, sentence) for text, pair in _on(part) for sentence in _sentences(text, pair, likely)]


def _sentences(text: Readable, pair: Pair | None, likely: tuple[str, ...]) -> list[Sentence]:
    if isinstance(text, PassageEditor):
        return sentences_in(text.toPlainText(), "", likely)
    language = text.shown_language
    said: list[Said] = bound_to(text) if pair is None else [pair.message] if pair.message is not None else []
    if language and said:
        message = said[0]() if callable(said[0]) else said[0]
        language = language_shown(message, language)
    return sentences_in(text.text(), language, likely)


def _on(part: QWidget) -> Iterator[tuple[Readable, Pair | None]]:
    if isinstance(part, Prose):
        if part.text():
            yield part, None
    elif isinstance(part, PassageEditor):
        yield part, None
    elif isinstance(part, Pair):
        for prose, _ in part.parts:
            if prose.text():
                yield prose, part
    elif isinstance(part, QScrollArea):
        if part.widget() is not None:
            yield from _on(part.widget())
    elif (layout := part.layout()) is not None:
        for widget in _in(layout):
            yield from _on(widget)
    else:
        # Laid out by hand: a drawing with its words in it. From the top, and from the start of each line.
        children = [child for child in part.children() if isinstance(child, QWidget) and not child.isHidden()]
        mirrored = part.isRightToLeft()
        for child in sorted(children, key=lambda one: (one.y(), -one.geometry().right() if mirrored else one.x())):
            yield from _on(child)


def _in(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None and not widget.isHidden():
            yield widget
        elif inner is not None:
            yield from _in(inner)
