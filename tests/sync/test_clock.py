"""The platform's time is believed, this computer's only measures how long something took."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from app.sync.clock import Pulse, ServerClock, SystemClock
from tests.support.clock import VirtualClock

pytestmark = pytest.mark.anyio


async def test_goes_on_from_what_was_told(clock: VirtualClock) -> None:
    server = ServerClock(clock)
    assert server.now() == clock.now()
    told = datetime(2031, 1, 1, tzinfo=UTC)
    server.learn(told)
    clock.advance(90)
    assert server.now() == told + timedelta(seconds=90)


async def test_an_answer_without_a_date_teaches_nothing(clock: VirtualClock) -> None:
    server = ServerClock(clock)
    server.learn(datetime(2031, 1, 1, tzinfo=UTC))
    server.learn(None)
    assert server.now().year == 2031


@pytest.mark.parametrize("year", [1, 9999])
async def test_a_time_that_cannot_be_reckoned_with_teaches_nothing(clock: VirtualClock, year: int) -> None:
    """It would make every later sum fail, and no answer could mend it any more."""
    server = ServerClock(clock)
    server.learn(datetime(2031, 1, 1, tzinfo=UTC))
    server.learn(datetime(year, 1, 1, tzinfo=UTC) if year == 1 else datetime(year, 12, 31, 23, 59, tzinfo=UTC))
    clock.advance(90)
    assert server.now() == datetime(2031, 1, 1, 0, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize("is_counted", [True, False])
async def test_a_sleep_is_noticed_whatever_clock_ran_on(clock: VirtualClock, is_counted: bool) -> None:
    pulse = Pulse(clock)
    clock.sleep(3600, is_counted=is_counted)
    assert not pulse.has_missed()
    for _ in range(100):
        pulse.beat()
        clock.advance(5)
        assert not pulse.has_missed()
    clock.sleep(60, is_counted=is_counted)
    assert pulse.has_missed()
    pulse.beat()
    assert not pulse.has_missed()


async def test_a_sleep_is_noticed_though_the_time_of_day_is_set_back_in_it(clock: VirtualClock) -> None:
    pulse = Pulse(clock)
    pulse.beat()
    clock.sleep(60, is_counted=True)
    clock.sleep(-3600, is_counted=False)
    assert pulse.has_missed()


async def test_waits_until_the_time_and_not_a_moment_less() -> None:
    clock = SystemClock()
    until = clock.monotonic() + 0.02
    await clock.wait(asyncio.Event(), until)
    assert clock.monotonic() >= until


async def test_is_woken() -> None:
    clock, woken = SystemClock(), asyncio.Event()
    waiting = asyncio.ensure_future(clock.wait(woken, None))
    woken.set()
    await waiting
    assert clock.now().tzinfo is not None
