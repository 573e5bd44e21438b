"""What the sandbox holds in memory: programs in time order, memberships, and the last writes."""

import hashlib
import uuid
from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from heapq import merge

from app.sandbox.contract import ActivityState

_REMEMBERED_WRITES = 1000  # how far a lagging read can look back


@dataclass(frozen=True, slots=True)
class Program:
    """A loyalty program. `place` rises with time: the newest program has the greatest."""

    program_id: str
    chain_id: str
    name: str
    code: str
    type: str
    subscription: str
    created_at: datetime
    updated_at: datetime
    place: int
    is_deleted: bool = False

    @property
    def activity_state(self) -> ActivityState:
        """The list that the program is in."""
        return ActivityState.DELETED if self.is_deleted else ActivityState.ACTIVE


@dataclass(frozen=True, slots=True)
class Membership:
    """One guest in one program."""

    membership_id: str
    program_id: str
    account_id: str
    number: str
    created_at: datetime
    updated_at: datetime
    place: int
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class Write:
    """One write: when it was, and what each program that it touched was before (None: not there)."""

    at: datetime
    before: dict[str, Program | None]


class Timeline:
    """The programs of one activity state, oldest first."""

    def __init__(self) -> None:
        self._places: list[int] = []
        self._programs: list[Program] = []

    def put(self, program: Program) -> None:
        """Put a program in its place; one that is there already is replaced."""
        index = bisect_left(self._places, program.place)
        if index < len(self._places) and self._places[index] == program.place:
            self._programs[index] = program
        else:
            self._places.insert(index, program.place)
            self._programs.insert(index, program)

    def take(self, program: Program) -> None:
        """Take a program out of its place."""
        index = bisect_left(self._places, program.place)
        del self._places[index], self._programs[index]

    def newest_first(self, before: int | None) -> Iterator[Program]:
        """The programs older than a place, or all of them."""
        end = len(self._places) if before is None else bisect_left(self._places, before)
        return (self._programs[index] for index in range(end - 1, -1, -1))


class State:
    """Programs and memberships. Every value is immutable; a write replaces them.

    Identifiers look random and follow from `seed` and from how many were given out before.
    """

    def __init__(self, seed: int, given_out: int = 0) -> None:
        self.seed = seed
        self.given_out = given_out
        self.version = 0
        self.programs: dict[str, Program] = {}
        self.memberships: dict[str, Membership] = {}
        self._by_code: defaultdict[str, list[str]] = defaultdict(list)
        self._timelines = {state: Timeline() for state in ActivityState}
        self._active_members: defaultdict[str, int] = defaultdict(int)
        self._writes: deque[Write] = deque(maxlen=_REMEMBERED_WRITES)

    def next_number(self) -> int:
        """The next number: the place of something new."""
        self.given_out += 1
        return self.given_out

    def new_id(self) -> str:
        """An identifier that was not given out before."""
        return make_id(f"{self.seed}:{self.next_number()}")

    def write(self, programs: Iterable[Program], at: datetime) -> None:
        """Put programs in, new or altered, as one write. Nothing at all is no write."""
        before = {program.program_id: self._put(program) for program in programs}
        if before:
            self._writes.append(Write(at, before))
            self.version += 1

    def forget_writes(self) -> None:
        """Make what is there the oldest state that a lagging read can see."""
        self._writes.clear()

    def with_code(self, code: str) -> list[Program]:
        """The programs whose code is the same but for case, oldest first."""
        return [self.programs[program_id] for program_id in self._by_code.get(code.casefold(), ())]

    def newest_first(self, states: Iterable[ActivityState], before: int | None = None) -> Iterator[Program]:
        """The programs in these states that are older than a place, or all of them."""
        lists = [self._timelines[state].newest_first(before) for state in states]
        return lists[0] if len(lists) == 1 else merge(*lists, key=lambda program: program.place, reverse=True)

    def enrol(self, membership: Membership) -> None:
        """Put a membership in, new or altered."""
        before = self.memberships.get(membership.membership_id)
        self.memberships[membership.membership_id] = membership
        was_active = before is not None and before.is_active
        self._active_members[membership.program_id] += membership.is_active - was_active
        self.version += 1

    def active_members(self, program_id: str) -> int:
        """How many active memberships stand in the way of a delete."""
        return self._active_members.get(program_id, 0)

    def as_of(self, writes_ago: int, since: datetime) -> "State":
        """The programs without the last `writes_ago` writes and without those later than `since`."""
        hidden = [write for write in self._writes if write.at > since]
        if writes_ago:
            hidden = max(hidden, list(self._writes)[-writes_ago:], key=len)
        if not hidden:
            return self
        programs: dict[str, Program | None] = dict(self.programs)
        for write in reversed(hidden):
            programs.update(write.before)
        seen = State(self.seed, self.given_out)
        seen.write((program for program in programs.values() if program is not None), since)
        return seen

    def _put(self, program: Program) -> Program | None:
        before = self.programs.get(program.program_id)
        if before is None:
            self._by_code[program.code.casefold()].append(program.program_id)
        elif (before.place, before.is_deleted) != (program.place, program.is_deleted):
            self._timelines[before.activity_state].take(before)
        self._timelines[program.activity_state].put(program)
        self.programs[program.program_id] = program
        return before


def make_id(source: str) -> str:
    """A UUID that looks random and follows from a text."""
    return str(uuid.UUID(bytes=hashlib.blake2b(source.encode(), digest_size=16).digest(), version=4))


def ended(membership: Membership, at: datetime) -> Membership:
    """The membership after its guest has left."""
    return replace(membership, is_active=False, updated_at=at)
