"""The one loop of a connection: does what the planner says, and waits when something holds it up."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from random import Random

from app.domain.change import Change
from app.domain.status import Activity, Pause
from app.sync.backoff import Backoff
from app.sync.clock import Clock
from app.sync.contact import Contact
from app.sync.holds import OUT_OF_TOUCH, TRIED_BY_SEND, Hold, hold_for, is_foreseen
from app.sync.planner import Rest, Send, plan
from app.sync.session import GivenUp, Session
from app.sync.status import StatusBoard
from app.sync.steps import Steps


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
        self.contact = Contact()
        self._steps: Steps | None = None
        self._generation = 0  # how often it was begun anew: what an earlier session met says nothing any more
        self._hold: Hold | None = None
        self._held_until: float | None = None
        self._requests: list[Callable[[Steps], None]] = []
        self._stop_walk = False
        self._slept = False
        self._reported = ""

    def wake(self) -> None:
        """There may be something to do."""
        self._woken.set()

    def send(self) -> None:
        """The person pressed Send: what was tried in vain is tried again now."""
        if self._hold is not None and self._hold.pause in TRIED_BY_SEND:
            self._release()
        self.wake()

    def refresh(self) -> None:
        """Try again and read the list anew; only what the platform asked to wait for is waited for."""
        if self._hold is not None and self._hold.pause is not Pause.WAITING:
            self._release()
        self._request(Steps.refresh_now)

    def stop_refresh(self) -> None:
        """Give up the walk that is running."""
        self._stop_walk = True
        self.wake()

    def accept_shrunk(self) -> None:
        """Read the list anew and believe it, however much is missing."""
        self._request(Steps.accept_shrunk)
        self.refresh()

    def reconnect(self) -> None:
        """Address, edition or tokens are others: begin anew with them."""
        self._generation += 1
        self.contact.close()
        self._slept = False
        if self._steps is not None:
            self._steps.session.given_up.set()
        self._requests.clear()
        self._release()

    def begin_anew(self) -> None:
        """The computer slept: what was planned no longer holds. What waits for the person goes on waiting."""
        self.contact.close()
        if self._steps is not None and not self._steps.session.given_up.is_set():
            self._steps.session.given_up.set()
            self._slept = True
        if self._hold is None or (self._held_until is not None and self._hold.pause is not Pause.WAITING):
            self._release()

    def end(self) -> None:
        """The connection is gone: who asks beside the steps is told so, and nothing more of it leaves."""
        self.reconnect()
        self.contact.end()

    async def run(self) -> None:
        """Turn until cancelled."""
        while True:
            await self._wait()
            generation = self._generation
            try:
                await self._turn()
            except GivenUp:
                continue
            except Exception as error:  # a fault of one connection or step must not end its loop
                self._report(error)
                if generation == self._generation:
                    await self._take(hold_for(error, self._backoff))

    async def _turn(self) -> None:
        """One step, or a rest until the next one is due."""
        steps = await self._reached()
        steps.session.check()
        if self._stop_walk:
            self._stop_walk = False
            steps.give_up_walk()
        requests, self._requests = self._requests, []
        for request in requests:
            request(steps)
        known = await steps.known()
        step = plan(known)
        if isinstance(step, Rest):
            await self._rest(steps, (step.until - known.now).total_seconds(), known.changes)
            return
        await steps.do(step)
        if steps.identified:
            self.contact.open(steps.session)
        if isinstance(step, Send):
            self._backoff.reset()

    async def _rest(self, steps: Steps, seconds: float, unfinished: tuple[Change, ...]) -> None:
        """All is done for now: nothing that went wrong before counts any more."""
        self._backoff.reset()
        self.contact.open(steps.session)
        self._reported = ""
        self._board.end_pause()
        self._board.sum_up(unfinished)
        self._board.show(activity=Activity.IDLE, done=0, total=0)
        await self._clock.wait(self._woken, self._clock.monotonic() + max(seconds, 0.0))

    async def _reached(self) -> Steps:
        if self._slept and self._steps is not None:
            self._slept = False
            self._steps.begin_anew()
        if self._steps is not None and self._steps.session.given_up.is_set():
            self._steps.break_walk()
            self._steps = None
        if self._steps is None:
            self._board.show(activity=Activity.CONNECTING, not_permitted=frozenset())
            generation = self._generation
            session = await self._connect()
            if generation != self._generation:
                raise GivenUp
            session.found_genuine = self._board.end_pause
            self._steps = Steps(session, self._board, self._pending)
        return self._steps

    async def _wait(self) -> None:
        """Until the hold is over, or somebody asks; what woke the loop counts as heard."""
        self._woken.clear()
        while self._hold is not None:
            await self._clock.wait(self._woken, self._held_until)
            self._woken.clear()
            if self._held_until is not None and self._clock.monotonic() >= self._held_until:
                self._hold = None

    async def _take(self, hold: Hold) -> None:
        """Hold the connection up, and say why. A walk that was under way is begun anew, except after a mere wait."""
        self._hold = hold
        self.contact.close()
        now = self._clock.monotonic()
        self._held_until = None if hold.seconds is None else now + hold.seconds
        self._board.show(
            activity=Activity.IDLE,
            pause=hold.pause,
            until=None if hold.seconds is None else self._clock.now() + timedelta(seconds=hold.seconds),
            done=hold.done,
            total=hold.total,
            message=hold.message,
            request_id=hold.request_id,
        )
        if self._steps is None or hold.pause is Pause.WAITING:
            return
        if hold.pause in OUT_OF_TOUCH:
            self._steps.refresh_soon()
        if self._steps.break_walk() and hold.pause is not Pause.SHRUNK:
            self._board.show(walk_broken=True)

    def _report(self, error: Exception) -> None:
        """Tell of a fault of this program, once while it repeats itself."""
        named = f"{type(error).__name__}: {error}"
        if is_foreseen(error) or named == self._reported:
            return
        self._reported = named
        asyncio.get_running_loop().call_exception_handler(
            {"message": "a connection met a fault and goes on", "exception": error}
        )

    def _release(self) -> None:
        self._hold = None
        self._backoff.reset()
        self.wake()

    def _request(self, request: Callable[[Steps], None]) -> None:
        self._requests.append(request)
        self.wake()
