"""The loops of all connections: started when first shown, and running on whatever is shown."""

import asyncio
import hashlib
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from random import Random

import httpx

from app.connector.client import Client
from app.domain.change import Change
from app.domain.connection import Edition, Environment, Tokens
from app.domain.errors import Offline, Outcome
from app.domain.inquiry import Inquiry, InquiryAnswer, InquiryProgress
from app.domain.merge import Row, Snapshot
from app.domain.status import Pause, Status
from app.store import asked, connections
from app.store.database import Database
from app.sync.backoff import Backoff
from app.sync.clock import Clock, Pulse, ServerClock
from app.sync.inquiry import Inquirer
from app.sync.ledger import Ledger
from app.sync.members import Members
from app.sync.runner import Runner
from app.sync.session import NEVER, REFRESH_EVERY, NotAllowed, NoTokens, Session
from app.sync.status import StatusBoard
from app.vault import Vault

Tell = Callable[[str, Status], None]


class Engine:
    """One runner a connection, one ledger an access token.

    `http_for` gives the HTTP client of an address; `tell` hears of each new status; `hang_up` closes
    what network connections there are; `allows` says whether an address may be asked at all.
    """

    language = ""  # settable: of every request from now on, as the platform calls it

    def __init__(
        self,
        database: Database,
        vault: Vault,
        http_for: Callable[[str], httpx.AsyncClient],
        tell: Tell,
        clock: Clock,
        random: Random,
        *,
        hang_up: Callable[[], object] = lambda: None,
        allows: Callable[[str], bool] = lambda _address: True,
    ) -> None:
        self._database = database
        self._vault = vault
        self._http_for = http_for
        self._tell = tell
        self._clock = clock
        self._random = random
        self._hang_up = hang_up
        self._allows = allows
        self._pulse = Pulse(clock)
        self._snapshots: dict[str, Snapshot] = {}
        self._sessions: dict[str, Session] = {}
        self._members: dict[str, Members] = {}
        self._boards: dict[str, StatusBoard] = {}
        self._runners: dict[str, Runner] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._ledgers: dict[str, Ledger] = {}
        self._refresh_every = REFRESH_EVERY
        self._stop_listening = database.listen(self._take_snapshot)

    def start(self, connection_id: str) -> None:
        """Begin to send and refresh a connection whose first snapshot was made."""
        if connection_id in self._tasks:
            return
        loop = asyncio.get_running_loop()
        # Called by the loop, so that a fault of who is told does not end the sending.
        board = StatusBoard(lambda status: loop.call_soon(self._tell, connection_id, status))
        runner = Runner(
            partial(self._connect, connection_id),
            partial(self.pending, connection_id),
            board,
            self._clock,
            self._random,
        )
        self._boards[connection_id] = board
        self._runners[connection_id] = runner
        self._tasks[connection_id] = loop.create_task(runner.run(), name="runner")
        board.show(cache_rebuilt=self._database.rebuilt)

    def client(self, address: str, tokens: Tokens, edition: Edition) -> Client:
        """A client for an address that is being tried."""
        return Client(self._http_for(address), address, tokens, edition, lambda: self.language)

    def ask(self, connection_id: str, request: Callable[[Runner], None]) -> None:
        """Tell the loop of a connection what a person wants; one that was not started needs no telling."""
        runner = self._runners.get(connection_id)
        if runner is not None:
            request(runner)

    def refresh_every(self, seconds: float | None) -> None:
        """Read each list so long after its last reading began; None: only when that is asked for, and at the start."""
        self._refresh_every = NEVER if seconds is None else seconds
        for connection_id, session in self._sessions.items():
            session.refresh_every = self._refresh_every
            self._runners[connection_id].wake()

    def now(self, connection_id: str) -> datetime:
        """The platform's time of day for a connection; this computer's until an answer told it."""
        session = self._sessions.get(connection_id)
        return self._clock.now() if session is None else session.server.now()

    def members(self, connection_id: str) -> Members | None:
        """The memberships of a connection; None while it has not been connected to."""
        return self._members.get(connection_id)

    async def inquire(
        self, connection_id: str, inquiry: Inquiry, tell: Callable[[InquiryProgress], None]
    ) -> InquiryAnswer:
        """Ask what a filter wants, once the connection is in touch. Raises ConnectorError, StoreError."""
        runner = self._runners.get(connection_id)
        if runner is None:
            raise Offline(outcome=Outcome.NOT_SENT)
        return await Inquirer(runner.contact.session, tell, Backoff(self._random)).ask(inquiry)

    def _is_paused(self, connection_id: str) -> bool:
        board = self._boards.get(connection_id)
        return board is None or board.status.pause is not Pause.NONE

    def pending(self, connection_id: str) -> tuple[Change, ...]:
        """The unfinished changes of a connection as last committed, oldest first."""
        snapshot = self._snapshots.get(connection_id)
        return () if snapshot is None else snapshot.changes

    def wake_all(self) -> None:
        """The network is back: what was tried in vain is tried again."""
        for runner in self._runners.values():
            runner.send()

    def beat(self) -> None:
        """To be called every few seconds: after the computer slept all connections begin anew."""
        self._notice_sleep()
        self._pulse.beat()

    def _notice_sleep(self) -> None:
        """What was under way is lost, and what was lost may be delivered only now: nothing of it has settled."""
        if not self._pulse.has_missed():
            return
        self._pulse.beat()
        self._hang_up()
        for connection_id, runner in self._runners.items():
            session = self._sessions.get(connection_id)
            if session is not None:
                session.client.http = self._http_for(session.connection.address)
            runner.begin_anew()

    async def stop(self, connection_id: str) -> None:
        """End the loop of a connection; what was being sent is found out at its next start."""
        task, runner = self._tasks.pop(connection_id, None), self._runners.get(connection_id)
        if runner is not None:
            runner.end()
        for kept in (self._runners, self._sessions, self._members, self._boards, self._snapshots):
            kept.pop(connection_id, None)
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def close(self) -> None:
        """End every loop."""
        self._stop_listening()
        for connection_id in tuple(self._tasks):
            await self.stop(connection_id)

    async def _connect(self, connection_id: str) -> Session:
        """Read the tokens and make a session with them."""
        connection = await self._database.run(partial(connections.read, connection_id=connection_id))
        if connection is not None and not self._allows(connection.address):
            raise NotAllowed
        tokens = await self._vault.read(connection_id)
        if connection is None or tokens is None or not tokens.are_for(connection.address):
            raise NoTokens
        ledger = await self._ledger_of(tokens)
        session = Session(  # its client is made with it: a sleep before would have closed that, and nobody renewed it
            connection,
            self._database,
            self.client(connection.address, tokens, connection.edition),
            self._clock,
            ServerClock(self._clock),
            ledger,
            partial(self._rows, connection_id),
            self._notice_sleep,
        )
        in_memory = self._vault.is_until_quit(connection_id) and connection.environment is not Environment.SANDBOX
        self._boards[connection_id].show(tokens_until_quit=in_memory)
        session.refresh_every = self._refresh_every
        self._sessions[connection_id] = session
        self._members[connection_id] = Members(session, partial(self._is_paused, connection_id))
        return session

    async def _ledger_of(self, tokens: Tokens) -> Ledger:
        """The ledger of an access token, which connections may share."""
        mark = _mark(tokens.access_token)
        if mark not in self._ledgers:
            before = await self._database.run(partial(asked.read, mark=mark, now=self._clock.now().timestamp()))
            self._ledgers.setdefault(mark, Ledger(self._clock, mark, before))
        return self._ledgers[mark]

    def _rows(self, connection_id: str) -> Iterable[Row]:
        snapshot = self._snapshots.get(connection_id)
        return () if snapshot is None else snapshot.rows.values()

    def _take_snapshot(self, snapshot: Snapshot) -> None:
        connection = snapshot.connection
        self._snapshots[connection.connection_id] = snapshot
        session = self._sessions.get(connection.connection_id)
        if session is not None and session.connection.address == connection.address:  # else it is about to be given up
            session.connection = connection


def _mark(access_token: str) -> str:
    """Tells two tokens apart: four bytes, far too few to tell what the token is."""
    return hashlib.blake2b(access_token.encode(), digest_size=4).hexdigest()
