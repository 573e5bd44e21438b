"""What the tests of the engine share: a clock that stands still, and a place for the file."""

from pathlib import Path

import pytest

from tests.support.clock import VirtualClock


@pytest.fixture
def clock() -> VirtualClock:
    """The clock of the engine and of the sandbox."""
    return VirtualClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the file of the program is."""
    return tmp_path / "desk.sqlite3"
