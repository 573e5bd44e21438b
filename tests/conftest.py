"""What every test stands on: the loop that async tests run on."""

import pytest


@pytest.fixture
def anyio_backend() -> str:
    """Plain asyncio; the window's tests put the Qt loop in its place."""
    return "asyncio"
