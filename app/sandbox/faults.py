"""Faults that a test or a developer arms: what goes wrong with the next requests."""

import asyncio
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.sandbox.contract import Operation

_PAGE = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to this network.</body></html>"


class Kind(StrEnum):
    """What can go wrong."""

    OFFLINE = "offline"  # the request never arrives
    SLOW = "slow"  # held for `delay` seconds or until `gate` opens; `applied`: held with the answer ready
    LOST = "lost"  # the connection breaks without an answer; `applied`: after the request was carried out
    LATE = "late"  # as LOST, and carried out `delay` seconds later or by Sandbox.apply_late()
    STATUS = "status"  # the platform answers `status`; `applied`: after the request was carried out
    FOREIGN = "foreign"  # somebody else answers `status` with `page`
    CUT = "cut"  # the body ends half-way
    WRONG_TYPE = "wrong_type"  # `name` holds a number
    MISSING_FIELD = "missing_field"  # `name` is not there
    NULL_FIELD = "null_field"  # `name` is null
    UNKNOWN_VALUE = "unknown_value"  # `name` holds a text that no edition knows
    REPEATED_CURSOR = "repeated_cursor"  # a page names the cursor that it was asked with
    ENDLESS_PAGES = "endless_pages"  # every page is full of programs never seen before
    FEWER_ITEMS = "fewer_items"  # the last program is left out of the answer


class Signal:
    """Happens once; any thread may wait for it or cause it."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._waiting: list[tuple[asyncio.AbstractEventLoop, asyncio.Future[None]]] = []

    def set(self) -> None:
        """Let it happen."""
        with self._lock:
            self._event.set()
            waiting, self._waiting = self._waiting, []
        for loop, future in waiting:
            if not loop.is_closed():
                loop.call_soon_threadsafe(_finish, future)

    async def wait(self) -> None:
        """Wait in a coroutine."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        with self._lock:
            if self._event.is_set():
                return
            self._waiting.append((asyncio.get_running_loop(), future))
        await future

    def wait_in_thread(self, seconds: float) -> bool:
        """Wait in a thread that runs no loop; False if it did not happen in time."""
        return self._event.wait(seconds)


@dataclass(frozen=True, slots=True)
class Gate:
    """Holds requests: `arrived` tells that one stands before it, `opened` lets all through."""

    arrived: Signal = field(default_factory=Signal)
    opened: Signal = field(default_factory=Signal)

    async def hold(self) -> None:
        """Stand before the gate until it opens."""
        self.arrived.set()
        await self.opened.wait()

    def open(self) -> None:
        """Let all requests through, those that stand here and those to come."""
        self.opened.set()


@dataclass(slots=True)
class Fault:
    """One thing that goes wrong with `times` requests (None: with all) after `skip` went well.

    `operation` None means every operation. `retry_after` is the header as it is sent. `reset` breaks
    a connection with a reset rather than a close. `name` is a field of the answer or of its programs.
    """

    kind: Kind
    operation: Operation | None = None
    times: int | None = 1
    skip: int = 0
    applied: bool = False
    status: int = 200
    message: str = ""
    retry_after: str | None = None
    page: str = _PAGE
    content_type: str = "text/html; charset=utf-8"
    delay: float | None = None
    gate: Gate | None = None
    reset: bool = True
    name: str = "Name"


class Faults:
    """The armed faults. `offline` cuts the sandbox off until it is taken back."""

    def __init__(self) -> None:
        self.offline = False
        self._armed: list[Fault] = []
        self._gates: list[Gate] = []
        self._lock = threading.Lock()

    def arm(self, fault: Fault) -> None:
        """Let it go wrong. Faults of one operation strike in the order in which they were armed."""
        with self._lock:
            self._armed.append(replace(fault))
            if fault.gate is not None:
                self._gates.append(fault.gate)

    def clear(self) -> None:
        """Nothing goes wrong any more. Requests that stand before a gate go through."""
        with self._lock:
            self.offline = False
            self._armed.clear()
            gates, self._gates = self._gates, []
        for gate in gates:
            gate.open()

    def take(self, operation: Operation) -> tuple[Fault | None, Fault | None]:
        """What strikes this request: a delay, and one other fault."""
        if self.offline:
            return None, Fault(Kind.OFFLINE)
        with self._lock:
            armed = [fault for fault in self._armed if fault.operation in (None, operation)]
            delay = _first(fault for fault in armed if fault.kind is Kind.SLOW)
            other = _first(fault for fault in armed if fault.kind is not Kind.SLOW)
            self._armed = [fault for fault in self._armed if fault.times != 0]
            return delay, other


def _first(armed: Iterable[Fault]) -> Fault | None:
    for fault in armed:
        if fault.skip:
            fault.skip -= 1
            continue
        if fault.times is not None:
            fault.times -= 1
        return fault
    return None


def _finish(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
