"""One property as our program reaches it: every request is held against the promises about requests."""

from asyncio import TimerHandle
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from tests.simulation.book import Book
from tests.simulation.platform import Facts, Platform, tidied
from tests.simulation.virtual_time import VirtualLoop, moment
from tests.simulation.weather import WRITES, Fate, Weather

# An unsettled addition is at least so old before it is sent again; the server tells whole seconds.
SETTLED = 178.0
# So old at most is what was read before an update; a read may lag behind.
_READ_BEFORE = 60.0
_WINDOW = 30.0  # seconds
# What a sleep of our computer held back for longer may be applied when its change was given up long ago.
_HELD = 300.0


@dataclass
class Request:
    """One request of ours. `lost_at` is when its answer was given up; `made` the program that an addition made."""

    number: int
    operation: str
    at: float
    fate: Fate
    ids: tuple[str, ...] = ()
    facts: Facts | None = None
    lost_at: float | None = None
    made: str | None = None
    change: str = ""  # that an addition carries
    is_open: bool = True  # an answer may still come
    is_refused: bool = False  # the answer was no
    landing: TimerHandle | None = None  # when the platform carries it out, or did
    arrive: Callable[[], None] = lambda: None  # carries it out


@dataclass
class Token:
    """What the platform counts by access token, which two properties may share."""

    name: str
    allowed: int  # requests in any half a minute
    recent: deque[float] = field(default_factory=deque)
    waits: list[tuple[float, float]] = field(default_factory=list)  # 429: when it was said, and until when

    @property
    def quiet_until(self) -> float:
        """Until when the platform wants nothing of it."""
        return max((until for _, until in self.waits), default=0.0)

    def forget(self, periods: Iterable[tuple[float, float]]) -> None:
        """Our program died: what it was told in these periods is not on the disk."""
        for start, end in periods:
            self.waits = [(said, until) for said, until in self.waits if not start <= said < end]

    def forget_all(self) -> None:
        """Our computer's clock was set forward between two runs: what the last one did looks old."""
        self.waits.clear()
        self.recent.clear()


@dataclass
class Place:
    """A platform, the way to it, and all that went there."""

    name: str
    edition: str
    platform: Platform
    weather: Weather
    loop: VirtualLoop
    book: Book
    token: Token
    requests: list[Request] = field(default_factory=list)
    sending: set[str] = field(default_factory=set)  # kinds of our attempts marked as being sent
    adding: str = ""  # the change whose addition is being sent
    adopted: set[str] = field(default_factory=set)  # programs tied to an addition of ours
    is_turned: bool = False  # it spoke another edition before
    _turned_at: float = 0.0
    _asked_at: float = 0.0  # when the person asked to try all again
    _silent: bool = False  # 401 for all, 404 or 410
    _forbidden: set[str] = field(default_factory=set)  # 401 for these operations
    _doubted: str = ""  # the operation that was answered 401 last
    _turned_away: bool = False  # by the key store

    @property
    def server_time(self) -> datetime:
        """The Date of an answer: whole seconds."""
        return moment(float(int(self.loop.time())))

    @property
    def landed_by(self) -> float:
        """When the last of our requests was applied, or will be."""
        return max((request.landing.when() for request in self.requests if request.landing), default=0.0)

    def is_known(self, request: Request) -> bool:
        """Whether a client can know what it sees for the doing of this request, which is applied now."""
        return self.loop.time() - request.at < _HELD

    def wake_up(self, asleep_at: float) -> None:
        """Our computer slept: some answers never came, and what its network still held is delivered only now."""
        now = self.loop.time()
        for request in self.requests:
            landing, is_lost = request.landing, request.is_open and self.weather.breaks()
            if is_lost:
                request.fate = replace(request.fate, kind="applied" if landing else "lost")
            if landing is not None and landing.when() > asleep_at and (is_lost or not request.is_open):
                landing.cancel()
                request.landing = self.loop.call_later(self.weather.lateness(), request.arrive)
            if request.lost_at is not None and asleep_at - request.lost_at < SETTLED:
                request.lost_at = now

    def speak(self, edition: str) -> None:
        """The platform is moved to the edition that the person chose: what the other lacks is lost, or made up."""
        if edition in {"automatic", self.edition}:
            return
        self.book.note(f"{self.name} speaks {edition}")
        self.book.counts["editions changed"] += 1
        self.edition, self.is_turned, self._turned_at = edition, True, self.loop.time()
        for entry in self.platform.entries.values():
            entry.change(self._turned_at, facts=self.as_kept(entry.now.facts))

    def as_kept(self, facts: Facts) -> Facts:
        """A program as the edition knows it."""
        if self.edition == "2022":
            return Facts(facts.name, facts.code)
        return replace(facts, type=facts.type or "Hotel", subscription=facts.subscription or "Free")

    def comparable(self, facts: Facts) -> Facts:
        """What tells programs apart here, however they are spelled: where the edition changed, name and code alone."""
        return tidied(Facts(facts.name, facts.code) if self.is_turned else facts)

    def hear(self, edition: str) -> None:
        """A request comes in the form of an edition."""
        is_right = edition in {"automatic", self.edition} or self.loop.time() <= self._turned_at
        self.book.expect(is_right, "none", f"a request of the edition {edition} where {self.edition} was chosen")

    def ask_anew(self) -> None:
        """The person asked, or the program was started: what was refused may be tried again."""
        self._silent, self._doubted, self._asked_at = False, "", self.loop.time()
        self._forbidden.clear()
        self._turned_away = False

    def ask_key_store(self) -> None:
        """Our program asks for the tokens, which may be a prompt before the person."""
        self.book.expect(not self._turned_away, 13, "the key store was asked again, and nobody wished it")

    def turn_away(self, asked_at: float) -> None:
        """The key store gave no tokens."""
        self.book.counts["turned away by the key store"] += 1
        self._turned_away = asked_at > self._asked_at

    def leave(self, operation: str, ids: tuple[str, ...] = (), facts: Facts | None = None) -> Request:
        """A request of ours leaves."""
        now, book = self.loop.time(), self.book
        request = Request(len(self.requests), operation, now, self.weather.fate(operation, now), ids, facts)
        request.change = self.adding if operation == "add" else ""
        book.counts["requests"] += 1
        book.counts[f"fault {request.fate.kind}"] += bool(request.fate.kind)
        what = facts.code if facts else f"{len(ids)} ids" if ids else ""
        book.note(f"{self.name} {request.number} {operation} {what} {request.fate.kind or 'well'}")
        self._judge(request)
        self.requests.append(request)
        return request

    def _judge(self, request: Request) -> None:
        now, book = request.at, self.book
        token, recent = self.token, self.token.recent
        recent.append(now)
        while recent[0] <= now - _WINDOW:
            recent.popleft()
        book.expect(len(recent) <= token.allowed, 12, f"{len(recent)} requests in {_WINDOW} s")
        book.expect(now >= token.quiet_until, 12, f"a request {token.quiet_until - now:.3f} s before Retry-After")
        book.expect(not self._silent, 13, "a request after 401 for all, 404 or 410")
        book.expect(request.operation not in self._forbidden, 13, f"{request.operation} after 401 for it alone")
        strange = [one for one in request.ids if one not in self.platform.entries]
        book.expect(not strange, 14, f"identifiers of another property: {strange}")
        if request.operation in WRITES:
            book.expect(request.operation in self.sending, 16, f"{request.operation} was not marked before it was sent")
        if request.operation == "update":
            self._judge_update(request)
        if request.facts is not None:
            is_here = request.facts.code.startswith(self.tag)
            book.expect(is_here, 14, f"an addition of another property: {request.facts}")
            self._judge_addition(request)

    def _judge_update(self, request: Request) -> None:
        """Just before, the programs were read: one that is deleted since long would have been seen."""
        for entry in map(self.platform.entries.get, request.ids):
            if entry is not None and entry.now.deleted:
                passed = request.at - entry.now.since
                self.book.expect(passed < _READ_BEFORE, 9, f"update of {entry.now} {passed:.1f} s after its deletion")

    @property
    def tag(self) -> str:
        """What the codes of this property begin with."""
        return self.platform.tag

    def _judge_addition(self, request: Request) -> None:
        """An earlier equal addition has to be settled: tied to its program, or so old that it cannot land."""
        assert request.facts is not None
        entries = self.platform.entries.values()
        facts = self.comparable(request.facts)
        if any(entry.ours is None and self.comparable(entry.versions[0].facts) == facts for entry in entries):
            return  # an equal program of somebody else may be taken for ours, which is as good
        equal = [one for one in self.requests if one.facts is not None and self.comparable(one.facts) == facts]
        made = [one for one in equal if one.made in self.adopted]
        landed = {one.change for one in made}
        # What a first request made too late was taken for the program of a later equal addition: nobody can tell.
        mistaken = len(made) - len(landed)
        open_ = {one.change: request.at - one.lost_at for one in equal if one.lost_at is not None}
        young = [passed for change, passed in open_.items() if change not in landed and passed < SETTLED]
        self.book.expect(len(young) <= mistaken, 2, f"{request.facts} again {young} s after it was lost")

    def asked_for(self, program_id: str) -> bool:
        """Whether one of the last requests named this program."""
        return any(program_id in request.ids for request in self.requests[-40:])

    def answered(self, request: Request, status: int) -> None:
        """The status that our program reads; 0 is a lost answer."""
        self.book.note(f"{self.name} {request.number} answered {status}")
        if status == 200 and request.operation == "getAll" and self._doubted:
            self._forbidden.add(self._doubted)
            self._doubted = ""
        is_heard = request.at > self._asked_at
        if status == 401 and is_heard:
            if request.operation == "getAll":
                self._silent = True
            elif request.operation != "configuration":
                self._doubted = request.operation
        if status in {404, 410} and is_heard:
            self._silent = True
        if status == 429 and request.fate.wait is not None:
            now = self.loop.time()
            self.token.waits.append((now, now + request.fate.wait - 0.001))
