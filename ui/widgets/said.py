"""What a part of the window says: the messages that stand on it, unresolved."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from app.language.languages import SOURCE
from app.language.message import Message
from ui.widgets.pair import Pair
from ui.widgets.speech import bound_to


def messages_on(part: QWidget, *, visible: bool = False) -> Iterator[Message]:
    """Every message that `part` and what stands in it shows, or tells a screen reader. `visible`: only what can be seen now."""
    for widget in [part, *part.findChildren(QWidget)]:
        if visible and not widget.isVisible():
            continue
        said = [*bound_to(widget), *([widget.message] if isinstance(widget, Pair) and widget.message is not None else [])]
        for one in said:
            yield one if isinstance(one, Message) else one()


def texts_on(part: QWidget) -> list[tuple[str, str]]:
    """Context and English of every text of ours that can be seen on `part`, each once."""
    told = (text for message in messages_on(part, visible=True) for text in message.elements(SOURCE))
    return list(dict.fromkeys((text.context, text.msgid) for text in told))
