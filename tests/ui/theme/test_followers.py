"""Those who follow a change: told in order, and not once they are forgotten or gone."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from ui.theme.followers import Followers

TOLD: list[str] = []


class One(QWidget):
    """Says that it was told."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def first(self) -> None:
        """Told first."""
        TOLD.append(f"{self.name} first")

    def then(self) -> None:
        """Told then."""
        TOLD.append(f"{self.name} then")


def test_everybody_is_told_in_the_order_in_which_they_came(qapp: QApplication) -> None:
    TOLD.clear()
    followers, one, other = Followers(), One("one"), One("other")
    followers.add(one.first)
    followers.add(other.first)
    followers.add(one.then)
    followers.tell()
    assert TOLD == ["one first", "one then", "other first"]


def test_a_method_of_qts_own_follows_too(qapp: QApplication) -> None:
    followers, one = Followers(), One("one")
    one.show()
    followers.add(one.hide)
    followers.tell()
    assert one.isHidden()


def test_what_is_forgotten_or_gone_is_told_nothing(qapp: QApplication) -> None:
    TOLD.clear()
    followers, one, other, third = Followers(), One("one"), One("other"), One("third")
    for each in (one, other, third):
        followers.add(each.first)
    followers.forget(one)
    delete(other)
    del third, each
    followers.tell()
    assert TOLD == []


def test_one_who_is_forgotten_while_the_others_are_told_is_not_told(qapp: QApplication) -> None:
    TOLD.clear()
    followers, other = Followers(), One("other")

    class Forgetting(One):
        def first(self) -> None:
            followers.forget(other)

    one = Forgetting("one")
    followers.add(one.first)
    followers.add(other.first)
    followers.tell()
    assert TOLD == []
