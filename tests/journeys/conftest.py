"""The whole program in the test's own process, on the Qt loop, with a real key store."""

from collections.abc import Iterator

import pytest

from tests.ui.conftest import anyio_backend

__all__ = ["anyio_backend"]


@pytest.fixture(scope="module", autouse=True)
def the_window_rests_between_tests() -> Iterator[None]:
    """It outlives a test, the turning of the loop does not: Qt's events wait, lest a timer asks for a coroutine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pytestqt.plugin._process_events", lambda: None)
        yield
