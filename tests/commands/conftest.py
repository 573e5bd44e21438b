"""What the commands' tests stand on: a desk that has read the list, out of reach of the platform or in touch."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.sandbox.sandbox import Sandbox
from tests.support.clock import VirtualClock
from tests.support.desk import Desk, open_desk


@pytest.fixture
def sandbox(clock: VirtualClock) -> Sandbox:
    """The platform."""
    return Sandbox(clock=clock.now)


@pytest.fixture
async def desk(sandbox: Sandbox, clock: VirtualClock, path: Path, anyio_backend: str) -> AsyncIterator[Desk]:
    """The list was read once; since then the platform is out of reach."""
    async with open_desk(sandbox, path, clock) as online:
        await online.refreshed()
    async with open_desk(sandbox, path, clock, online=False) as opened:
        yield opened


@pytest.fixture
async def online(sandbox: Sandbox, clock: VirtualClock, path: Path, anyio_backend: str) -> AsyncIterator[Desk]:
    """A desk that sends."""
    async with open_desk(sandbox, path, clock) as opened:
        await opened.refreshed()
        yield opened
