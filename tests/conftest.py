"""What every test shares: the desk (a screen and buses of our own), the reader of the screen, and the long tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk import Desk, DeskMissing, there_can_be_a_desk
from tests.pictures import Pictures
from tests.reader import Reader

_DESK = pytest.StashKey[Desk]()
_WITHOUT = pytest.StashKey[str]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--thorough", action="store_true", help="also the tests that play for a long time")
    parser.addoption("--pictures", metavar="FOLDER", help="keep a picture of every screen that is looked at in FOLDER")
    parser.addoption("--no-desk", action="store_true", help="no screen and no buses of our own: only tests that need none")


def pytest_configure(config: pytest.Config) -> None:
    """Start the desk, one for each worker of xdist: real keys go to the window that has the focus, so nobody shares a screen."""
    if _tests_run_elsewhere(config) or config.getoption("--no-desk") or _only_gates(config) or config.option.collectonly:
        return
    if not there_can_be_a_desk():
        config.stash[_WITHOUT] = "no desk: this system has no X server and no accessibility bus of this kind"
        return
    desk = Desk()
    config.stash[_DESK] = desk
    try:
        desk.start()
    except DeskMissing as missing:
        raise pytest.UsageError(str(missing)) from missing


def pytest_unconfigure(config: pytest.Config) -> None:
    """Clear the desk away."""
    desk = config.stash.get(_DESK, None)
    if desk:
        desk.stop()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long ones out unless they are asked for."""
    if config.getoption("--thorough"):
        return
    left = [item for item in items if item.get_closest_marker("thorough")]
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if item not in left]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say what was not looked at."""
    if config.stash.get(_WITHOUT, ""):
        terminalreporter.write_line(config.stash[_WITHOUT])


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    """The reader of the screen. `reader.of(process)` sees one program and what it starts."""
    if not there_can_be_a_desk():
        pytest.skip("there is no accessibility bus of this kind on this system")
    one = Reader()
    yield one
    one.close()


@pytest.fixture
def pictures(pytestconfig: pytest.Config) -> Pictures:
    """Keeps pictures of the screens, if `--pictures` says where."""
    folder = pytestconfig.getoption("--pictures")
    return Pictures(Path(folder) if folder else None)


def _tests_run_elsewhere(config: pytest.Config) -> bool:
    return bool(getattr(config.option, "numprocesses", None)) and not hasattr(config, "workerinput")


def _only_gates(config: pytest.Config) -> bool:
    return bool(config.args) and all("tests/gates" in argument for argument in config.args)
