"""Those who follow a change: told in the order in which they came, without what a connection of Qt's costs for each of them."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid


class Followers:
    """Methods of Qt's objects; one goes with its object. A page has hundreds of texts, and each follows two things."""

    def __init__(self) -> None:
        self._told: dict[int, tuple[weakref.ref[Any], list[str]]] = {}

    def add(self, method: Callable[..., object]) -> None:
        """Call `method`, which is an object's own, at each change from now on."""
        owner: Any = method.__self__  # type: ignore[attr-defined]
        key, told = id(owner), self._told
        if key not in told:
            told[key] = (weakref.ref(owner, lambda _, key=key, told=told: told.pop(key, None)), [])
        told[key][1].append(method.__name__)

    def forget(self, owner: QObject) -> None:
        """Tell `owner` nothing any more."""
        self._told.pop(id(owner), None)

    def tell(self) -> None:
        """Something has changed."""
        # The keys alone: a list of pairs is made pair by pair, and one that Python gathers up meanwhile takes its entry out.
        for key in list(self._told):
            found = self._told.get(key)
            if found is None:
                continue
            reference, names = found
            owner = reference()
            if owner is None or not isValid(owner):
                self._told.pop(key, None)
                continue
            for name in names:
                getattr(owner, name)()
