"""The language a window speaks, and every text that is bound to it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.language.direction import is_right_to_left
from app.language.message import Message
from ui.theme.followers import Followers

Said = Message | Callable[[], Message]
"""A message, or a function that gives the one that is true now."""

_KEPT = "_bound_texts"


def bound_to(owner: QObject) -> list[Said]:
    """What `owner` says, in whatever language the window speaks."""
    return list(getattr(owner, _KEPT, {}).values())


class Speech(QObject):
    """One a window. `language` is the first language, `second` the one beside it or None. `changed` comes after,
    `changing` before.

    `settled` comes last, when everything says what it now says: for what is shown or put away with a language. Qt lays the whole
    window out in the moment in which something is shown, so that once is enough.

    A text is bound once and read again at each change. What is bound is kept with the widget that shows it, so that it goes
    with it.
    """

    changing = Signal()
    changed = Signal()
    settled = Signal()
    ended = Signal()

    def __init__(self, language: str = "en", second: str | None = None) -> None:
        super().__init__()
        self.language = language
        self.second = second
        self._owners: dict[int, weakref.ref[Any]] = {}
        self.followers = Followers()

    def show(self, message: Message) -> str:
        """The text of `message` in the first language."""
        return message.in_(self.language)

    def bind(self, target: QWidget | Callable[[str], Any], message: Said) -> None:
        """Give `target` the text of `message` now and at each change of language.

        `target` is a method of a widget that takes a text, or a widget itself: its text and accessible name are set.
        A second binding of the same target takes the place of the first.
        """
        owner = target if isinstance(target, QObject) else getattr(target, "__self__", None)
        if owner is None:
            raise TypeError("a text is bound to a widget or to a method of one")
        name = "" if isinstance(target, QObject) else target.__name__
        texts: dict[str, Said] | None = getattr(owner, _KEPT, None)
        if texts is None:
            texts = {}
            setattr(owner, _KEPT, texts)
        texts[name] = message
        if id(owner) not in self._owners:
            key, owners = id(owner), self._owners
            owners[key] = weakref.ref(owner, lambda _, key=key, owners=owners: owners.pop(key, None))
        self._give(owner, name, message)

    def unbind(self, owner: QObject) -> None:
        """Bind nothing of `owner` any more."""
        self._owners.pop(id(owner), None)
        if hasattr(owner, _KEPT):
            delattr(owner, _KEPT)

    def forget(self, holder: QWidget) -> None:
        """Nothing in `holder` says anything any more: it is about to end."""
        for owner in (holder, *holder.findChildren(QObject)):
            self._owners.pop(id(owner), None)
            self.followers.forget(owner)

    def set(self, language: str, second: str | None = None) -> None:
        """Speak `language`, with `second` beside it. Turns the layouts round where the direction changes."""
        if (language, second) == (self.language, self.second):
            self._turn()
            return
        self.changing.emit()
        self.language, self.second = language, second
        try:
            self._turn()
            # The keys alone: a list of pairs is made pair by pair, and one that Python gathers up meanwhile takes its entry out.
            for key in list(self._owners):
                reference = self._owners.get(key)
                if reference is None:
                    continue
                owner = reference()
                if owner is None or not isValid(owner):
                    self._owners.pop(key, None)
                    continue
                for name, message in list(getattr(owner, _KEPT, {}).items()):
                    self._give(owner, name, message)
            self.followers.tell()
            self.changed.emit()
            self.settled.emit()
        finally:
            self.ended.emit()

    def _give(self, owner: Any, name: str, message: Said) -> None:
        text = (message if isinstance(message, Message) else message()).in_(self.language)
        if name:
            getattr(owner, name)(text)
            return
        if hasattr(owner, "setText"):
            owner.setText(text)
        owner.setAccessibleName(text)

    def _turn(self) -> None:
        wanted = Qt.LayoutDirection.RightToLeft if is_right_to_left(self.language) else Qt.LayoutDirection.LeftToRight
        application = QApplication.instance()
        if isinstance(application, QApplication) and application.layoutDirection() != wanted:
            # Qt goes through the windows there are now. One that Python ended on the way, as it gathers up what nobody holds any
            # more, would be told after its end, and the process would go with it: so each is held until all are told.
            held = QApplication.topLevelWidgets()
            gathering = gc.isenabled()
            gc.disable()
            try:
                application.setLayoutDirection(wanted)
            finally:
                if gathering:
                    gc.enable()
            del held
