"""The platform in memory: checks a request, carries it out, and keeps a journal of what arrived."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from app.domain.connection import Edition, Tokens
from app.sandbox.answer import Answer, error_answer
from app.sandbox.contract import Operation, Refusal
from app.sandbox.faults import Faults
from app.sandbox.limits import Limit, RateLimiter
from app.sandbox.operations import Operations
from app.sandbox.sample import Enterprise, fill_with_many, fill_with_sample
from app.sandbox.state import State, make_id
from app.sandbox.switches import Switches, Verdict
from app.sandbox.validate import read_body, read_request

_JOURNAL_LIMIT = 10_000
_TOKENS = ("ClientToken", "AccessToken")


def now_utc() -> datetime:
    """The time of this computer."""
    return datetime.now(UTC)


@dataclass(slots=True)
class Entry:
    """A request that arrived: its body without tokens, the status answered (None: none was), and whether it landed."""

    operation: Operation
    body: dict[str, object]
    status: int | None = None
    applied: bool = False


@dataclass(frozen=True, slots=True)
class Arrival:
    """A request as it came in, with its place in the journal."""

    operation: Operation
    content: bytes = field(repr=False)
    entry: Entry


class Platform:
    """One property behind one pair of tokens. Safe to use from several threads."""

    def __init__(
        self,
        edition: Edition = Edition.CURRENT,
        programs: int | None = None,
        *,
        switches: Switches | None = None,
        limits: tuple[Limit, ...] = (),
        clock: Callable[[], datetime] = now_utc,
        seed: int = 1,
    ) -> None:
        """`programs` None is the sample property, a number that many programs. `clock` gives aware times in UTC."""
        if edition is Edition.AUTOMATIC:
            raise ValueError("a sandbox speaks one edition")
        self.edition = edition
        self.enterprise = Enterprise()
        self.switches = switches or Switches()
        self.faults = Faults()
        self.limiter = RateLimiter(limits)
        self.journal: list[Entry] = []
        self.tokens = Tokens("sandbox-client-token", "sandbox-access-token")
        self.clock = clock
        self.lock = threading.RLock()
        self.state = State(seed)
        self._programs = programs
        self._request_count = 0
        self._late: list[tuple[datetime | None, Arrival]] = []
        self.fill()

    def fill(self) -> None:
        """Put the programs of the beginning in, and nothing else. Identifiers given out since stay unused."""
        with self.lock:
            state, now = State(self.state.seed), self.clock()
            if self._programs is None:
                fill_with_sample(state, self.enterprise, now)
            else:
                fill_with_many(state, self.enterprise, self._programs, now)
            state.forget_writes()
            state.given_out = max(state.given_out, self.state.given_out)
            state.version = self.state.version + 1
            self.state = state

    def receive(self, operation: Operation, content: bytes) -> Arrival:
        """Enter a request in the journal, after what was put off until now."""
        with self.lock:
            self.apply_late(until=self.clock())
            try:
                body = {name: value for name, value in read_body(content).items() if name not in _TOKENS}
            except Refusal:
                body = {}
            entry = Entry(operation, body)
            self.journal.append(entry)
            del self.journal[:-_JOURNAL_LIMIT]
            return Arrival(operation, content, entry)

    def perform(self, arrival: Arrival, at: datetime | None = None) -> Answer:
        """Carry a request out and say what to answer."""
        with self.lock:
            try:
                return self._carry_out(arrival, at or self.clock())
            except Refusal as refusal:
                wait = None if refusal.retry_after is None else str(refusal.retry_after)
                return error_answer(refusal.status, refusal.message, wait)

    def put_off(self, arrival: Arrival, delay: float | None) -> None:
        """Carry a request out `delay` seconds from now, or when `apply_late` is called."""
        due = None if delay is None else self.clock() + timedelta(seconds=delay)
        with self.lock:
            self._late.append((due, arrival))

    def apply_late(self, until: datetime | None = None) -> None:
        """Carry out what was put off: all of it, or what is due by `until`."""
        with self.lock:
            late, self._late = self._late, []
            for due, arrival in late:
                if until is None or (due is not None and due <= until):
                    self.perform(arrival, due)
                else:
                    self._late.append((due, arrival))

    def next_request_id(self) -> str:
        """The `Request-Id` of the next answer."""
        with self.lock:
            self._request_count += 1
            return make_id(f"request:{self.state.seed}:{self._request_count}")

    def _carry_out(self, arrival: Arrival, at: datetime) -> Answer:
        body = read_body(arrival.content)
        self._authorise(body)
        self.limiter.admit(arrival.operation, self.tokens.access_token, at)
        request = read_request(self.edition, arrival.operation, self._without_ignored(arrival.operation, body))
        version = self.state.version
        operations = Operations(self.state, self.enterprise, self.edition, self.switches, at)
        try:
            return Answer(200, operations.perform(request))
        finally:
            arrival.entry.applied = self.state.version != version

    def _authorise(self, body: dict[str, object]) -> None:
        """Raises Refusal 401. A token that is missing or no text is left to the check of the request."""
        expected = (self.tokens.client_token, self.tokens.access_token)
        for name, token in zip(_TOKENS, expected, strict=True):
            sent = body.get(name)
            if isinstance(sent, str) and sent and sent != token:
                raise Refusal(401, f"Invalid {name}.")

    def _without_ignored(self, operation: Operation, body: dict[str, object]) -> dict[str, object]:
        """The body without `DataClusterId`, where the current edition ignores it."""
        items = body.get("LoyaltyPrograms")
        is_ignored = self.edition is Edition.CURRENT and self.switches.data_cluster_id is Verdict.ACCEPTED
        if operation is not Operation.ADD_PROGRAMS or not is_ignored or not isinstance(items, list):
            return body
        kept = [
            {name: value for name, value in item.items() if name != "DataClusterId"} if isinstance(item, dict) else item
            for item in items
        ]
        return {**body, "LoyaltyPrograms": kept}
