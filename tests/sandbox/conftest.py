"""A sandbox at a time that stands still, and a client of it."""

from collections.abc import AsyncIterator

import pytest

from app.domain.connection import Edition
from app.sandbox.sandbox import Sandbox
from tests.sandbox.caller import Caller, Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sandbox(clock: Clock) -> Sandbox:
    """Empty, current edition."""
    return Sandbox(Edition.CURRENT, 0, clock=clock)


@pytest.fixture
def old_sandbox(clock: Clock) -> Sandbox:
    """Empty, 2022 edition."""
    return Sandbox(Edition.Y2022, 0, clock=clock)


@pytest.fixture
async def caller(sandbox: Sandbox) -> AsyncIterator[Caller]:
    caller = Caller(sandbox)
    yield caller
    await caller.aclose()


@pytest.fixture
async def old_caller(old_sandbox: Sandbox) -> AsyncIterator[Caller]:
    caller = Caller(old_sandbox)
    yield caller
    await caller.aclose()
