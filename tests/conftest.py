"""What every test stands on: the loop that async tests run on, and that nothing is skipped unseen."""

import pytest

pytest_plugins = ("tests.support.no_skips",)


@pytest.fixture
def anyio_backend() -> str:
    """Plain asyncio; the window's tests put the Qt loop in its place."""
    return "asyncio"
