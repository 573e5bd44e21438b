"""What the commands' tests stand on: a desk with the sandbox's programs in its list and no way to the platform."""

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
