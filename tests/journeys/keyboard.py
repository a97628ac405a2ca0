"""Somebody with no mouse, who sees the screen: Tab and the arrows until the ring stands where they want it, then a key."""

from __future__ import annotations

import time
from typing import Self

from tests.reader import WITHIN, Node, NotOnScreen, Reader

MOST = 150
"""Steps to anywhere on a page at most; a page that needs more is one that nobody would go through."""
SETTLES = 0.5
"""Seconds a step of the focus may take to be seen."""


class Keyboard(Reader):
    """A reader that presses and writes by real keys alone: it reads where the focus is, as an eye sees the ring."""

    @classmethod
    def from_reader(cls, reader: Reader, process: int | None = None) -> Self:
        """The same eyes, with no other hands."""
        return cls(process, reader._driver)

    def of(self, process: int) -> Self:
        """One that sees only `process` and what it starts."""
        return self.from_reader(self, process)

    def press(self, identifier: str, *, within: float = WITHIN) -> None:
        """Go there by Tab and press Space, which presses whatever can be pressed."""
        self.find(identifier, within=within)
        self.go_to(identifier)
        self.key("Space")

    def write(self, identifier: str, text: str, *, within: float = WITHIN) -> None:
        """Go there by Tab, and type."""
        self.find(identifier, within=within)
        self.go_to(identifier)
        self.type(text)
        self.says(identifier, text if not self._hides(identifier) else "", within=within)

    def click(self, identifier: str, *, at: tuple[int, int] | None = None, within: float = WITHIN) -> None:
        """There is no mouse."""
        raise AssertionError("there is no mouse")

    def go_to(self, identifier: str) -> None:
        """Move the focus there: the arrows inside the group it stands in, Tab everywhere else."""
        group = identifier.rpartition(".")[0]
        here, passed = self._settled(), []
        for _ in range(MOST):
            if here is not None and here.id == identifier:
                return
            inside = here is not None and here.role == "radio button" and here.id.rpartition(".")[0] == group
            # Once round by the arrows: what is looked for may stand beside the group and be called like it.
            self.key("Right" if inside and here.id not in passed else "Tab")
            passed.append(here.id if here else "nothing")
            here = self._settled(after=here)
        raise NotOnScreen(f"Tab does not come to {identifier}: {' '.join(passed[:60])}")

    def _hides(self, identifier: str) -> bool:
        """Whether what is typed there is not to be read, as of a passphrase."""
        return "password" in self.find(identifier).role

    def _settled(self, after: Node | None = None) -> Node | None:
        """What has the focus, once it is another than before; or as it is, where it does not move."""
        end = time.monotonic() + SETTLES
        while (now := self.focused()) is None or (after is not None and now.id == after.id and now.place == after.place):
            if time.monotonic() > end:
                return now
            time.sleep(0.01)
        return now
