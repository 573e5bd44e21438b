"""What every test stands on: the loop of async tests, a clock, a place for a file, and that no skip goes unseen."""

from pathlib import Path

import pytest

from tests.support.clock import VirtualClock

pytest_plugins = ("tests.support.begun", "tests.support.no_skips")


@pytest.fixture
def anyio_backend() -> str:
    """Plain asyncio; the window's tests put the Qt loop in its place."""
    return "asyncio"


@pytest.fixture
def clock() -> VirtualClock:
    """The time of the engine and of the sandbox: it stands still until it is moved."""
    return VirtualClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the file of the program is to be."""
    return tmp_path / "desk.sqlite3"
