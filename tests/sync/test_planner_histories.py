"""Histories of a connection: person, platform, other admins, time and crashes in any order, against a plain model."""

import sqlite3
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.commands import questions, undo, wishes
from app.domain.attempt import Attempt, AttemptState, sent_of
from app.domain.change import Change, Kind, Reason, State
from app.domain.errors import Lost, Offline, Outcome, Outdated, Refused
from app.domain.merge import Record, merge
from app.domain.program import Program, ProgramState, Values
from app.domain.walk import begin_walk
from app.store import attempts, changes, connections, migrations, programs
from app.store.snapshots import Snapshots
from app.store.transaction import Transaction
from app.sync import adding, outcome, rewriting
from app.sync.looks import Looks
from app.sync.planner import Expire, Identify, Known, Look, Prepare, ReadPage, Recover, Rest, Send, Step, plan
from app.sync.rests import Rests
from app.sync.steps import _expire
from app.sync.walk import _publish
from tests.store import support
from tests.store.support import HOTEL, at
from tests.sync import promises

FIELDS = ("name", "type", "subscription")
OUT = (State.SENDING, State.UNKNOWN)
BOUND = (State.PREPARED, State.SENDING, State.UNKNOWN, State.ASKING)
REFRESH = 15 * 60.0
SETTINGS = settings(
    deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck), max_examples=300
)
names = st.sampled_from(["A", "B", "C"])
types = st.sampled_from(["Hotel", "SoftBrand"])
picks = st.integers(0, 5)
NO = {
    "refused": Refused("No.", outcome=Outcome.NO),
    "outdated": Outdated("No.", outcome=Outcome.NO),
    "not sent": Offline(outcome=Outcome.NOT_SENT),
}
answers = st.sampled_from(
    ["yes", "crash, landed", "crash, never arrived", "fewer", "lost, landed", "lost, never arrived", *NO]
)


class World(RuleBasedStateMachine):
    """`there` is the platform; `made` counts what each of our additions made there."""

    def __init__(self) -> None:
        super().__init__()
        self.sql = sqlite3.connect(":memory:", isolation_level=None)
        migrations.migrate(self.sql, Path("unused"))
        self.now = at()
        self.there: dict[str, tuple[Values, ProgramState]] = {}
        self.past: dict[str, list[tuple[Values, ProgramState]]] = {}  # all that each program ever was
        self.made: dict[str, int] = {}
        self.wanted_again: dict[str, int] = {}  # how often the person said: none of these, add mine
        self.flying: Attempt | None = None
        self.passed = 0.0  # the clock that nobody sets
        self.looks, self.rests = Looks(self), Rests(self)
        self.pressed: dict[tuple[str, datetime], float] = {}  # deletion, and its approval -> when that was
        self.late: list[Attempt] = []
        self.batch = 1
        self.named = 0
        self.lost: dict[str, int] = {}  # how often an addition was lost since the person last touched it
        self.identified = False
        self.forbidden: frozenset[Kind] = frozenset()
        self.refresh_due = 0.0
        self.stack = undo.UndoStack()
        self.last: dict[str, Change] = {}

    def teardown(self) -> None:
        self.sql.close()

    @initialize(count=st.integers(1, 3), batch=st.integers(1, 3))
    def begin(self, count: int, batch: int) -> None:
        self.batch = batch
        self.run(lambda one: connections.put(one, HOTEL))
        for number in range(count):
            self.platform_has(f"id-{number}", Values("A", f"C{number}", "Hotel", "Free", "chain"))
        self.engine(ReadPage())
        self.identified = True

    # The person

    @rule(name=names, code=st.sampled_from(["X", "Y"]), sends=st.booleans())
    def add(self, name: str, code: str, sends: bool) -> None:
        key = programs.new_key()
        values = Values(name, code, "Hotel", "Free", "chain")
        self.wish([key], partial(wishes.add, key=key, values=values))
        self.send([key] if sends else [])

    @rule(pick=picks, name=names | st.none(), kind=types | st.none(), sends=st.booleans())
    def update(self, pick: int, name: str | None, kind: str | None, sends: bool) -> None:
        shown = self.rows()
        if not shown:
            return
        key, seen = shown[pick % len(shown)]
        wanted = replace(seen, name=name or seen.name, type=kind or seen.type)
        self.wish([key], partial(wishes.update, key=key, wanted=wanted, seen=seen))
        row, mine = dict(self.rows()).get(key), self.of(key)
        if mine and mine[-1].state is State.QUEUED and len(mine) == 1:
            assert row is not None
            assert [getattr(row, one) for one in FIELDS] == [getattr(wanted, one) for one in FIELDS]
        self.send([key] if sends else [])

    @rule()
    def rename_all(self) -> None:
        """Each to a name that nothing had before, and sent: only a write can have brought it."""
        for key, seen in self.rows():
            self.named += 1
            wanted = replace(seen, name=f"Name {self.named}")
            self.wish([key], partial(wishes.update, key=key, wanted=wanted, seen=seen))
        self.send([key for key, _ in self.rows()])

    @rule(picked=st.lists(picks, min_size=1, max_size=3), sends=st.booleans())
    def delete(self, picked: list[int], sends: bool) -> None:
        shown = self.rows()
        keys = sorted({shown[pick % len(shown)][0] for pick in picked}) if shown else []
        self.wish(keys, partial(wishes.delete, keys=keys))
        self.send(keys if sends else [])

    @rule(picked=st.lists(picks, min_size=1, max_size=3))
    def send_some(self, picked: list[int]) -> None:
        ids = self.pick(picked)
        self.wish(self.keys_of(ids), partial(wishes.approve, change_ids=ids))

    @rule()
    def send_all(self) -> None:
        self.send([one.key for one in self.pending()])

    @rule(picked=st.lists(picks, min_size=1, max_size=2))
    def discard(self, picked: list[int]) -> None:
        ids = self.pick(picked)
        self.wish(self.keys_of(ids), lambda one, _wisher: wishes.discard(one, "hotel", ids))

    @rule(undone=st.booleans())
    def undo(self, undone: bool) -> None:
        (snapshot,) = self.run(lambda one: Snapshots().after(replace(one, opened={"hotel"})))
        taken = self.stack.last(snapshot, undone=undone)
        if taken is None:
            return
        again = taken.new_keys()
        keys = [*(edit.key for edit in taken.edits), *again.values()]
        wisher = wishes.Wisher("hotel", self.now)

        def back(one: Transaction) -> undo.UndoStep:
            return undo.record(one, "hotel", keys, lambda it: undo.take_back(it, wisher, taken, again))

        self.stack.moved(taken, self.person(back), undone=undone)

    @rule()
    def retry(self) -> None:
        for one in self.in_state(State.REFUSED)[:1]:
            self.decide(partial(wishes.retry, change_id=one.change_id))

    @rule()
    def keep_mine(self) -> None:
        for one in self.in_state(State.CONFLICT)[:1]:
            self.decide(partial(wishes.keep_mine, change_id=one.change_id))
            kept = next(it for it in self.every() if it.change_id == one.change_id)
            assert kept.base == (one.theirs or one.base)

    @rule(is_there=st.booleans())
    def answer(self, is_there: bool) -> None:
        for asked in self.run(lambda it: questions.open_questions(it, "hotel"))[:1]:
            change_id = asked.change.change_id
            program_id = asked.candidates[0].program_id if is_there and asked.candidates else None
            if program_id is None:
                self.wanted_again[change_id] = self.wanted_again.get(change_id, 0) + 1
            self.person(partial(questions.answer, connection_id="hotel", answers={change_id: program_id}, now=self.now))

    # Another admin

    @rule(pick=picks, name=names, kind=types)
    def alter_there(self, pick: int, name: str, kind: str) -> None:
        program_id, (values, state) = self.some_program(pick)
        if state is ProgramState.ACTIVE:
            self.platform_has(program_id, replace(values, name=name, type=kind))

    @rule()
    def do_half_of_a_wish_there(self) -> None:
        for one in self.pending():
            record = self.run(lambda it, one=one: programs.by_keys(it, "hotel", [one.key])).get(one.key)
            if one.kind is Kind.UPDATE and record is not None and record.program_id is not None:
                values, state = self.there[record.program_id]
                if state is ProgramState.ACTIVE:
                    self.platform_has(record.program_id, replace(values, name=one.wanted.name))

    @rule(pick=picks, state=st.sampled_from([ProgramState.DELETED, ProgramState.UNSEEN]))
    def take_away_there(self, pick: int, state: ProgramState) -> None:
        program_id, (values, before) = self.some_program(pick)
        if before is ProgramState.ACTIVE:
            self.platform_has(program_id, values, state)

    @rule(code=st.sampled_from(["X", "Y"]), name=names)
    def add_there(self, code: str, name: str) -> None:
        self.platform_has(f"id-{len(self.there)}", Values(name, code, "Hotel", "Free", "chain"))

    @precondition(lambda self: self.late)
    @rule()
    def apply_late(self) -> None:
        """No client can exclude that a lost addition is made after any wait."""
        self.platform_has(f"id-{len(self.there)}", self.late.pop().sent[0].values)

    # Time, crashes, permissions

    @rule(seconds=st.sampled_from([1, 6, 12, 31, 200, 900, 90_000]))
    def pass_time(self, seconds: int) -> None:
        self.move_clock(seconds)

    @rule(seconds=st.sampled_from([3, 60]))
    def turn_the_clock_back(self, seconds: int) -> None:
        self.now -= timedelta(seconds=seconds)

    @rule(has_landed=st.booleans())
    def crash(self, has_landed: bool) -> None:
        if self.flying is not None:
            self.count_lost(self.flying)
        if self.flying is not None and has_landed:
            self.apply(self.flying, len(self.flying.sent))
        self.flying, self.looks, self.rests = None, Looks(self), Rests(self)
        self.stack, self.identified = undo.UndoStack(), False

    @rule(kinds=st.frozensets(st.sampled_from(list(Kind)), max_size=1))
    def permit(self, kinds: frozenset[Kind]) -> None:
        self.forbidden = kinds

    # The engine, and the platform's answers

    @rule(replies=st.lists(answers, min_size=1, max_size=5))
    def go_on(self, replies: list[str]) -> None:
        """The engine takes its steps; each write gets its answer, in time for the next."""
        for one in replies:
            for _ in range(3):
                if self.flying is None:
                    self.take_step()
            if self.flying is not None:
                self.land(one)

    @rule(steps=st.integers(1, 3))
    def go_on_until_a_write_is_out(self, steps: int) -> None:
        for _ in range(steps):
            if self.flying is None:
                self.take_step()

    @precondition(lambda self: self.flying is not None)
    @rule(reply=answers)
    def answer_write(self, reply: str) -> None:
        self.land(reply)

    # What always holds

    @invariant()
    def next_step_keeps_its_promises(self) -> None:
        if self.flying is None:
            known = self.known()
            promises.check(known, plan(known))

    @invariant()
    def writes_to_a_program_go_one_after_another(self) -> None:
        heads: set[str] = set()
        for one in self.pending():
            assert one.key not in heads or one.state not in BOUND
            heads.add(one.key)
        carried = [sent.change_id for one in self.unsettled() if one.state not in promises.DECIDED for sent in one.sent]
        bound = [one.change_id for one in self.pending() if one.state in BOUND]
        assert len(carried) == len(set(carried))
        assert set(bound) <= set(carried)

    @invariant()
    def an_addition_is_never_made_twice_nor_merged(self) -> None:
        assert all(count <= 1 + self.wanted_again.get(one, 0) for one, count in self.made.items())
        every = self.every()
        assert all(self.lost.get(one.change_id, 0) <= 2 for one in every if one.kind is Kind.ADD)
        additions = [one.key for one in every if one.kind is Kind.ADD and one.state is State.DONE]
        ids = [record.program_id for record in self.run(lambda it: programs.by_keys(it, "hotel", additions)).values()]
        assert len(ids) == len(set(ids))
        open_additions = [one.key for one in self.pending() if one.kind is Kind.ADD]
        assert len(open_additions) == len(set(open_additions))

    @invariant()
    def rows_are_the_platforms_values_with_the_wished_fields_over_them(self) -> None:
        for key, values in self.rows():
            record = self.run(lambda it, key=key: programs.by_keys(it, "hotel", [key])).get(key)
            mine = self.of(key)
            if record is None or record.remote is None:
                assert values == [one.wanted for one in mine if one.wanted is not None][-1]
                continue
            shown = {field: getattr(record.remote, field) for field in FIELDS}
            for one in mine:
                if one.kind is Kind.UPDATE:
                    shown |= {field: getattr(one.wanted, field) for field in FIELDS if self.differs(one, field)}
            assert shown == {field: getattr(values, field) for field in FIELDS}

    @invariant()
    def wishes_end_only_as_they_may(self) -> None:
        now = {one.change_id: one for one in self.every()}
        assert self.last.keys() <= now.keys()
        for change_id, one in now.items():
            before = self.last.get(change_id)
            if before is not None and before.state in (State.DONE, State.DROPPED):
                assert before == one
            elif one.state is State.DONE:
                assert self.has_come_true(one)
        self.last = now

    # How it is done

    def note_approvals(self) -> None:
        approved = [(one.change_id, one.approved_at) for one in self.pending() if one.approved_at is not None]
        self.pressed = {one: self.pressed.get(one, self.passed) for one in approved}

    def run(self, work: Callable[[Transaction], Any]) -> Any:
        self.sql.execute("BEGIN")
        result = work(Transaction(self.sql))
        self.sql.execute("COMMIT")
        return result

    def person(self, work: Callable[[Transaction], Any]) -> Any:
        """What the person does alters nothing that may be on its way."""
        before = self.pending()
        out = [one for one in before if one.state in OUT]
        result = self.run(work)
        for one in set(before) - set(self.pending()):
            self.lost.pop(one.change_id, None)
        assert [one for one in self.every() if one.change_id in {it.change_id for it in out}] == out
        self.note_approvals()
        return result

    def machine(self, work: Callable[[Transaction], Any]) -> Any:
        """What the engine does drops no wish, but for those it gathers into an addition that came back."""
        before = self.pending()
        result = self.run(work)
        after = {one.change_id: one for one in self.every()}
        for one in before:
            head = next(it for it in before if it.key == one.key)
            if after[one.change_id].state is State.DROPPED:
                assert head.kind is Kind.ADD or one.reason is Reason.LATE_TWIN
                assert one.reason is Reason.LATE_TWIN or one.state is State.QUEUED or one == head
            if one.state in OUT:
                now = after[one.change_id]
                assert (now.kind, now.base) == (one.kind, one.base)
                assert now.revision == one.revision or now.state not in OUT
        self.note_approvals()
        return result

    def land(self, reply: str) -> None:
        """The end of a write that is out."""
        if reply.startswith("crash"):
            self.crash(has_landed=reply == "crash, landed")
            return
        flight, self.flying = self.flying, None
        assert flight is not None
        if reply.startswith("lost"):
            self.count_lost(flight)
        if reply in NO:
            self.machine(lambda one: outcome.fail(one, flight, NO[reply], self.now))
            return
        if reply == "lost, never arrived":
            self.late += [flight] if flight.kind is Kind.ADD else []
            self.machine(lambda one: outcome.fail(one, flight, Lost(), self.now))
            return
        landed = self.apply(flight, len(flight.sent) - (reply == "fewer"))
        if reply == "lost, landed":
            self.machine(lambda one: outcome.fail(one, flight, Lost(), self.now))
        elif flight.kind is Kind.ADD:
            self.machine(lambda one: adding._land(one, flight, landed, self.now))
        elif flight.kind is Kind.UPDATE:
            self.machine(lambda one: rewriting._land_updates(one, flight, landed, self.now))
        else:
            self.machine(lambda one: rewriting._land_deletes(one, flight, self.now))

    def count_lost(self, flight: Attempt) -> None:
        for sent in flight.sent:
            self.lost[sent.change_id] = self.lost.get(sent.change_id, 0) + 1

    def take_step(self) -> None:
        known = self.known()
        step = plan(known)
        promises.check(known, step)
        self.engine(step)

    def engine(self, step: Step) -> None:
        """One step, done as the engine does it, on what the platform has just now."""
        match step:
            case Identify():
                self.identified = True
            case Recover():
                self.machine(lambda one: outcome.recover(one, "hotel"))
            case Expire(expired):
                self.machine(lambda one: _expire(one, expired, self.now))
            case Prepare(batch):
                self.machine(lambda one: self.prepare(one, batch))
            case Send(attempt):
                waiting = {one.change_id for one in self.pending()}  # of those that went together some may be done
                assert {sent.key for sent in attempt.sent}.isdisjoint(
                    sent.key
                    for one in self.unsettled()
                    if one != attempt and one.state not in promises.DECIDED
                    for sent in one.sent
                    if sent.change_id in waiting
                )
                self.flying = self.machine(lambda one: outcome.mark_sending(one, attempt))
            case Look(attempt):
                self.machine(lambda one: self.look(one, attempt))
                self.looks.put_off(attempt.attempt_id)
            case ReadPage():
                self.machine(self.read_all)
                self.refresh_due = self.passed + REFRESH
            case Rest(until):
                assert until > self.now
                self.move_clock((until - self.now).total_seconds())

    def prepare(self, one: Transaction, batch: tuple[Change, ...]) -> None:
        for change in batch:
            rested = self.passed - self.pressed[change.change_id, change.approved_at]
            assert change.kind is not Kind.DELETE or rested >= 10
        if batch[0].kind is Kind.ADD:
            baseline = frozenset(found.program_id for found, _ in self.with_code(batch[0]))
            sent = (sent_of(batch[0], None),)
            attempt = Attempt(uuid.uuid4().hex, "hotel", Kind.ADD, sent, self.now, baseline=baseline)
            adding._store_baseline(one, attempt, batch[0].wanted.code)
            return
        records = programs.by_keys(one, "hotel", [change.key for change in batch])
        rewriting._store_read(one, "hotel", batch, records, self.visible(), self.now)
        self.check_evidence(one)

    def check_evidence(self, one: Transaction) -> None:
        """Nothing is made ready that would go over what another admin wrote; a replica may lag behind our own."""
        written = programs.written_since(one, "hotel", self.now.timestamp() - programs.LAG)
        prepared = [it for it in attempts.unsettled(one, "hotel") if it.state is AttemptState.PREPARED]
        for sent in (sent for attempt in prepared for sent in attempt.sent if sent.program_id not in written):
            change = changes.read(one, "hotel", sent.change_id)
            values, _ = self.there[sent.program_id]
            for field in FIELDS:
                if change.kind is Kind.DELETE or self.differs(change, field):
                    expected = [it for it in (change.base, change.wanted) if it is not None]
                    assert getattr(values, field) in [getattr(it, field) for it in expected]

    def look(self, one: Transaction, attempt: Attempt) -> None:
        settled = self.looks.has_settled(attempt.attempt_id)
        if attempt.kind is Kind.ADD:
            found = [it for it in self.visible().values() if it[0].values.code == attempt.sent[0].values.code]
            adding._judge(one, attempt, found, self.now, settled=settled)
        else:
            rewriting._judge(one, attempt, self.visible(), self.now, settled=settled)

    def read_all(self, one: Transaction) -> None:
        walked = begin_walk(self.now.timestamp(), support.rows(one, "hotel"))
        for state in (ProgramState.ACTIVE, ProgramState.DELETED):
            walked.take(state, [found for found, it in self.visible().values() if it is state])
        _publish(one, HOTEL, walked, self.now, accept_shrunk=True)

    def known(self) -> Known:
        unsettled, pending = self.unsettled(), self.pending()
        lost = [one.attempt_id for one in unsettled if one.state is AttemptState.UNKNOWN]
        self.looks.meet(lost)
        return known_of(
            self.now,
            pending,
            unsettled,
            looks={one: self.at(self.looks.due(one)) for one in lost},
            rests={one: self.at(due) for one, due in self.rests.due(pending).items()},
            refresh_at=self.at(self.refresh_due),
            batch=self.batch,
            identified=self.identified,
            not_permitted=self.forbidden,
        )

    def monotonic(self) -> float:
        """The clock of the looks and rests."""
        return self.passed

    def at(self, moment: float) -> datetime:
        return self.now + timedelta(seconds=moment - self.passed)

    def move_clock(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.passed += seconds

    def apply(self, attempt: Attempt, count: int) -> tuple[Program, ...]:
        """Let the platform do the first of what was sent; what it answers. A deletion it does as a whole."""
        if attempt.kind is Kind.ADD:
            (sent,) = attempt.sent
            self.made[sent.change_id] = self.made.get(sent.change_id, 0) + 1
            return (self.platform_has(f"id-{len(self.there)}", sent.values),)
        answered = []
        for sent in attempt.sent if attempt.kind is Kind.DELETE else attempt.sent[:count]:
            values, state = self.there[sent.program_id]
            if attempt.kind is Kind.DELETE:
                answered.append(self.platform_has(sent.program_id, values, ProgramState.DELETED))
            elif state is ProgramState.ACTIVE:
                change = next(one for one in self.pending() if one.change_id == sent.change_id)
                asked = {field: getattr(sent.values, field) for field in FIELDS if self.differs(change, field)}
                answered.append(self.platform_has(sent.program_id, replace(values, **asked)))
        return tuple(answered)

    def platform_has(self, program_id: str, values: Values, state: ProgramState = ProgramState.ACTIVE) -> Program:
        self.there[program_id] = values, state
        self.past.setdefault(program_id, []).append((values, state))
        return Program(program_id, values)

    def visible(self) -> dict[str, tuple[Program, ProgramState]]:
        """Newest first, as the platform lists them."""
        return {
            program_id: (Program(program_id, values), state)
            for program_id, (values, state) in reversed(self.there.items())
            if state is not ProgramState.UNSEEN
        }

    def with_code(self, change: Change) -> list[tuple[Program, ProgramState]]:
        return [one for one in self.visible().values() if one[0].values.code == change.wanted.code]

    def some_program(self, pick: int) -> tuple[str, tuple[Values, ProgramState]]:
        return list(self.there.items())[pick % len(self.there)]

    def wish(self, keys: list[str], work: Callable[[Transaction, wishes.Wisher], None]) -> None:
        wisher = wishes.Wisher("hotel", self.now)
        self.stack.push(self.person(lambda one: undo.record(one, "hotel", keys, lambda again: work(again, wisher))))

    def send(self, keys: list[str]) -> None:
        ids = [one.change_id for one in self.pending() if one.key in keys]
        self.wish(keys, partial(wishes.approve, change_ids=ids))

    def decide(self, work: Callable[[Transaction, wishes.Wisher], None]) -> None:
        self.person(lambda one: work(one, wishes.Wisher("hotel", self.now)))

    def pending(self) -> tuple[Change, ...]:
        return tuple(one for _, one in self.run(lambda it: changes.unfinished(it, "hotel")))

    def every(self) -> list[Change]:
        query = f"SELECT {changes.COLUMNS} FROM change ORDER BY place"
        return [changes.from_columns(columns) for columns in self.sql.execute(query)]

    def unsettled(self) -> tuple[Attempt, ...]:
        return tuple(self.run(lambda it: attempts.unsettled(it, "hotel")))

    def of(self, key: str) -> list[Change]:
        return [one for one in self.pending() if one.key == key]

    def in_state(self, state: State) -> list[Change]:
        return [one for one in self.pending() if one.state is state]

    def pick(self, picked: list[int]) -> list[str]:
        waiting = self.pending()
        return sorted({waiting[pick % len(waiting)].change_id for pick in picked}) if waiting else []

    def keys_of(self, ids: list[str]) -> list[str]:
        return list(undo.unfinished_keys(self.pending(), ids))

    def rows(self) -> list[tuple[str, Values]]:
        """What the window shows, by key."""
        known = {one[0]: programs.record(one) for one in self.run(lambda it: programs.read_all(it, "hotel"))}
        waiting = [Record(one.key, None, None, ProgramState.LOCAL) for one in self.pending() if one.key not in known]
        local = {one.key: one for one in waiting}
        merged = [merge(record, self.of(key)) for key, record in (known | local).items()]
        return [(row.key, row.values) for row in merged if row is not None]

    def differs(self, change: Change, field: str) -> bool:
        return getattr(change.wanted, field) != getattr(change.base, field)

    def has_come_true(self, change: Change) -> bool:
        """Whether the platform ever was as a change wished."""
        record = self.run(lambda it: programs.by_keys(it, "hotel", [change.key])).get(change.key)
        if record is None or record.program_id is None:
            return False
        past = self.past[record.program_id]
        if change.kind is Kind.DELETE:
            return any(state is ProgramState.DELETED for _, state in past)
        fields = [one for one in FIELDS if change.base is not None and self.differs(change, one)]
        return any(all(getattr(was, one) == getattr(change.wanted, one) for one in fields) for was, _ in past)


def known_of(now: datetime, pending: tuple[Change, ...], unsettled: tuple[Attempt, ...], **others: Any) -> Known:
    """All that the planner is told: the one place that follows what it asks for."""
    return Known(now, pending, unsettled, **others)


TestWorld = World.TestCase
TestWorld.settings = settings(SETTINGS, stateful_step_count=50)


moments = st.integers(-40, 40).map(lambda seconds: at(support.START + seconds))
waiting_changes = st.builds(
    Change,
    change_id=st.uuids(version=4).map(str),
    connection_id=st.just("hotel"),
    key=st.sampled_from("abcd"),
    kind=st.sampled_from(Kind),
    wanted=st.builds(Values, name=st.sampled_from("AB"), code=st.just("X")),
    base=st.none(),
    created_at=st.just(at()),
    state=st.sampled_from([State.QUEUED] * 4 + [State.CONFLICT, State.UNKNOWN]),
    approved_at=st.sampled_from([at()] * 4 + [None, at(support.START - 90_000), at(support.START + 6)]),
    batch_limit=st.sampled_from([1, 2, 1000]),
)


@st.composite
def anything_known(draw: st.DrawFn) -> Known:
    """States that no history may lead to keep the promises as well."""
    pending = tuple(draw(st.lists(waiting_changes, max_size=6)))
    states = st.sampled_from(
        [AttemptState.UNKNOWN] * 3 + [one for one in AttemptState if one is not AttemptState.SETTLED]
    )
    carried = draw(st.lists(st.tuples(waiting_changes, states, moments), max_size=2))
    unsettled = tuple(
        Attempt(f"attempt-{number}", "hotel", one.kind, (sent_of(one, None),), prepared_at, state)
        for number, (one, state, prepared_at) in enumerate(carried)
    )
    lost = [one.attempt_id for one in unsettled if one.state is AttemptState.UNKNOWN]
    return known_of(
        at(),
        pending,
        unsettled,
        looks={one: draw(moments) for one in lost},
        rests={one.change_id: draw(moments) for one in pending if one.kind is Kind.DELETE},
        refresh_at=draw(moments),
        batch=draw(st.integers(1, 4)),
        identified=draw(st.sampled_from([True, True, True, False])),
        edition_known=draw(st.booleans()),
        walking=draw(st.sampled_from([False, False, True])),
        not_permitted=draw(st.frozensets(st.sampled_from(Kind), max_size=1)),
    )


@settings(SETTINGS, max_examples=1500)
@given(known=anything_known())
def test_whatever_is_known_the_next_step_keeps_its_promises(known: Known) -> None:
    promises.check(known, plan(known))
