"""The one loop of a connection: does what the planner says, and waits when something holds it up."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from random import Random

from app.domain.change import Change
from app.domain.errors import ConnectorError, KeyStoreError, KeyStoreMissing, StoreBusy, StoreFull
from app.domain.status import Activity, Pause
from app.sync.backoff import Backoff
from app.sync.clock import Clock
from app.sync.holds import Hold, hold_for
from app.sync.identity import OtherProperty
from app.sync.planner import Rest, plan
from app.sync.session import Session
from app.sync.status import StatusBoard
from app.sync.steps import Steps
from app.sync.walk import Shrunk

# These a press of Send tries again; the others need more than that.
_TRIED_BY_SEND = frozenset({Pause.OFFLINE, Pause.FAULT, Pause.FOREIGN, Pause.NOT_TRUSTED, Pause.STORE_FULL})


class NoTokens(Exception):
    """No tokens are kept for the connection."""


class Runner:
    """Sends and refreshes one connection until it is cancelled.

    `connect` makes a session, which may ask the key store; `pending` gives the unfinished changes as
    last committed; `board` shows the status.
    """

    def __init__(
        self,
        connect: Callable[[], Awaitable[Session]],
        pending: Callable[[], tuple[Change, ...]],
        board: StatusBoard,
        clock: Clock,
        random: Random,
    ) -> None:
        self._connect = connect
        self._pending = pending
        self._board = board
        self._clock = clock
        self._backoff = Backoff(random)
        self._woken = asyncio.Event()
        self._steps: Steps | None = None
        self._hold: Hold | None = None
        self._held_until: float | None = None
        self._requests: list[Callable[[Steps], None]] = []
        self._stop_walk = False

    def wake(self) -> None:
        """There may be something to do."""
        self._woken.set()

    def send(self) -> None:
        """The person pressed Send: what was tried in vain is tried again now."""
        if self._hold is not None and self._hold.pause in _TRIED_BY_SEND:
            self._release()
        self.wake()

    def refresh(self) -> None:
        """Try again and read the list anew; only what the platform asked to wait for is waited for."""
        if self._hold is not None and self._hold.pause is not Pause.WAITING:
            self._release()
        self._request(_refresh_now)

    def stop_refresh(self) -> None:
        """Give up the walk that is running."""
        self._stop_walk = True
        self.wake()

    def accept_shrunk(self) -> None:
        """Read the list anew and believe it, however much is missing."""
        self._request(_accept_shrunk)
        self.refresh()

    def reconnect(self) -> None:
        """Address, edition or tokens are others: begin anew with them."""
        self._steps = None
        self._requests.clear()
        self._release()
        self.wake()

    async def run(self) -> None:
        """Turn until cancelled."""
        while True:
            await self._wait()
            try:
                await self._turn()
            except ConnectorError as error:
                await self._take(hold_for(error, self._backoff))
            except Shrunk as shrunk:
                await self._take_shrunk(shrunk)
            except OtherProperty as other:
                await self._take(Hold(Pause.OTHER_PROPERTY, None, other.enterprise.name))
            except NoTokens:
                await self._take(Hold(Pause.NO_TOKENS, None))
            except KeyStoreMissing:
                await self._take(Hold(Pause.KEY_STORE_MISSING, None))
            except KeyStoreError:
                await self._take(Hold(Pause.KEY_STORE_LOCKED, None))
            except (StoreFull, StoreBusy):
                await self._take(Hold(Pause.STORE_FULL, self._backoff.next()))

    async def _turn(self) -> None:
        """One step, or a rest until the next one is due."""
        steps = await self._reached()
        if self._stop_walk:
            self._stop_walk = False
            await steps.give_up_walk()
        requests, self._requests = self._requests, []
        for request in requests:
            request(steps)
        known = await steps.known()
        step = plan(known)
        if not isinstance(step, Rest):
            await steps.do(step)
            return
        self._board.sum_up(known.changes)
        self._board.show(activity=Activity.IDLE, done=0, total=0)
        seconds = (step.until - steps.session.server.now()).total_seconds()
        await self._clock.wait(self._woken, self._clock.monotonic() + max(seconds, 0.0))

    async def _reached(self) -> Steps:
        if self._steps is None:
            self._board.show(activity=Activity.CONNECTING)
            session = await self._connect()
            session.found_genuine = self._answered
            self._steps = Steps(session, self._board, self._pending)
            await self._steps.recover()
        return self._steps

    def _answered(self) -> None:
        """A genuine answer: whatever was in the way is gone."""
        self._backoff.reset()
        if self._board.status.pause is not Pause.NONE:
            self._board.show(pause=Pause.NONE, until=None, message="", request_id="")

    async def _wait(self) -> None:
        """Until the hold is over, or somebody asks; what woke the loop counts as heard."""
        self._woken.clear()
        while self._hold is not None:
            await self._clock.wait(self._woken, self._held_until)
            self._woken.clear()
            if self._held_until is not None and self._clock.monotonic() >= self._held_until:
                self._hold = None

    async def _take(self, hold: Hold, **shown: object) -> None:
        """Hold the connection up, and say why. A walk that was under way is begun anew afterwards."""
        self._hold = hold
        until = None
        self._held_until = None
        if hold.seconds is not None:
            self._held_until = self._clock.monotonic() + hold.seconds
            until = self._clock.now() + timedelta(seconds=hold.seconds)
        if self._steps is not None and await self._steps.break_walk():
            shown["walk_broken"] = hold.pause is not Pause.SHRUNK
        self._board.show(
            **{"activity": Activity.IDLE, "pause": hold.pause, "until": until, "done": 0, "total": 0}
            | {"message": hold.message, "request_id": hold.request_id}
            | shown
        )

    async def _take_shrunk(self, shrunk: Shrunk) -> None:
        counted = shrunk.counted
        await self._take(Hold(Pause.SHRUNK, None), done=counted.staged, total=counted.known)

    def _release(self) -> None:
        self._hold = None
        self._backoff.reset()
        self._woken.set()

    def _request(self, request: Callable[[Steps], None]) -> None:
        self._requests.append(request)
        self.wake()


def _refresh_now(steps: Steps) -> None:
    steps.refresh_at = steps.session.server.now()
    steps.not_permitted = frozenset()
    steps.look_now()


def _accept_shrunk(steps: Steps) -> None:
    steps.accept_shrunk = True
