"""Histories of one program, held against a model that keeps every wish as it was made and sums them up anew."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain.change import EDITABLE, ENDED, Change, Kind, Reason, State, fold_wish, gather, requeue, step
from app.domain.merge import Record, merge
from app.domain.program import ProgramState, Values

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
FIELDS = ("name", "type", "subscription")
IN_ORDER = settings(
    max_examples=500,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
edits = st.fixed_dictionaries(
    {},
    optional={
        "name": st.sampled_from("ABC"),
        "type": st.sampled_from(["Hotel", "SoftBrand"]),
        "subscription": st.sampled_from(["Free", "Paid"]),
    },
)
Asked = tuple[Kind, Values | None, Values | None]


@dataclass
class Run:
    """Wishes that nobody but the person has seen, one after another; or one that may be out, which is closed."""

    wishes: list[Asked] = field(default_factory=list)
    closed: bool = False
    theirs: Values | None = None  # what they are in conflict with

    def net(self) -> Asked | None:
        """What they come to: the first base, the last value."""
        (first, _, base), (last, wanted, _) = self.wishes[0], self.wishes[-1]
        if first is Kind.ADD:
            return None if last is Kind.DELETE else (Kind.ADD, wanted, None)
        return None if wanted == base else (last, wanted, base)


class Wishes(RuleBasedStateMachine):
    """What a person does with one program, and what the platform answers; `runs` is the model of `pending`."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = count(1)
        self.pending: list[Change] = []
        self.runs: list[Run] = []
        self.remote: Values | None = None

    @initialize(is_new=st.booleans())
    def begin(self, is_new: bool) -> None:
        first = Values("A", "C1", "Hotel", "Free", "chain")
        if is_new:
            self.wish(Kind.ADD, first, None)
        else:
            self.remote = first

    @rule(edit=edits)
    def update(self, edit: dict[str, str]) -> None:
        shown = self.shown()
        if shown is not None:
            self.wish(Kind.UPDATE, replace(shown, **edit), shown)

    @rule()
    def delete(self) -> None:
        shown = self.shown()
        if shown is not None:
            self.wish(Kind.DELETE, None, shown)

    @precondition(lambda self: self.pending and self.pending[0].state is State.QUEUED)
    @rule()
    def approve(self) -> None:
        self.pending[0] = replace(self.pending[0], approved_at=NOW)

    @precondition(lambda self: self.pending and self.pending[0].state is State.QUEUED)
    @rule()
    def prepare(self) -> None:
        self.pending[0] = step(self.pending[0], State.PREPARED)

    @precondition(lambda self: self.pending and self.pending[0].state is State.PREPARED)
    @rule(is_lost=st.booleans())
    def send(self, is_lost: bool) -> None:
        sending = step(self.pending[0], State.SENDING)
        self.pending[0] = step(sending, State.UNKNOWN) if is_lost else sending
        self.runs[0].closed = True

    @precondition(lambda self: self.pending and self.pending[0].state is State.UNKNOWN)
    @rule()
    def ask(self) -> None:
        self.pending[0] = step(self.pending[0], State.ASKING)

    @precondition(lambda self: self.pending and self.pending[0].state not in EDITABLE)
    @rule()
    def land(self) -> None:
        landed = self.pending.pop(0)
        step(landed, State.DONE)
        self.runs.pop(0)
        self.remote = landed.wanted or self.remote
        if landed.kind is Kind.DELETE:
            self.remote, self.pending, self.runs = None, [], []

    @precondition(lambda self: self.pending and self.pending[0].state not in EDITABLE)
    @rule(refused=st.booleans())
    def come_back(self, refused: bool) -> None:
        """Refused, or proven not to have landed: the wish is the person's again."""
        first = self.pending[0]
        can_be_refused = first.state is not State.ASKING
        again = step(first, State.REFUSED, reason=Reason.PLATFORM) if refused and can_be_refused else requeue(first)
        self.pending[0] = again
        self.runs[0].closed = False
        self.keep(gather(self.pending))
        if again.kind is Kind.ADD:
            self.runs = [Run([one for run in self.runs for one in run.wishes])]
            self.forget_nothing()

    @precondition(lambda self: self.pending and self.remote and self.pending[0].state is State.QUEUED)
    @rule(edit=edits)
    def meet_conflict(self, edit: dict[str, str]) -> None:
        """Another admin was there first: from now on the wish begins with what they made of the program."""
        assert self.remote is not None
        self.remote = replace(self.remote, **edit)
        self.pending[0] = step(self.pending[0], State.CONFLICT, reason=Reason.RENAMED_THERE, theirs=self.remote)
        self.runs[0].theirs = self.remote

    @rule(edit=edits)
    def alter_there(self, edit: dict[str, str]) -> None:
        if self.remote is not None:
            self.remote = replace(self.remote, **edit)

    @invariant()
    def wishes_come_to_what_the_model_says(self) -> None:
        assert [(one.kind, one.wanted, one.base) for one in self.pending] == [run.net() for run in self.runs]

    @invariant()
    def at_most_one_wish_waits_behind_another(self) -> None:
        assert len(self.pending) <= 2
        assert sum(one.kind is Kind.ADD for one in self.pending) <= 1

    @invariant()
    def the_row_shows_the_wished_fields_over_the_platforms(self) -> None:
        state = ProgramState.LOCAL if self.remote is None else ProgramState.ACTIVE
        row = merge(Record("key", None, self.remote, state), self.pending)
        assert (row and row.values) == self.shown()
        assert (row and row.change) == (self.pending[0] if self.pending else None)

    def shown(self) -> Values | None:
        """The model's word: field by field, what was wished last, else what is there."""
        updates = [one for one in self.pending if one.wanted is not None]
        if self.remote is None:
            return updates[-1].wanted if updates else None
        fields = {name: getattr(self.remote, name) for name in FIELDS}
        for one in updates:
            for name in FIELDS:
                if getattr(one.wanted, name) != getattr(one.base, name):
                    fields[name] = getattr(one.wanted, name)
        return replace(self.remote, **fields)

    def wish(self, kind: Kind, wanted: Values | None, base: Values | None) -> None:
        new = Change(f"change-{next(self.numbers)}", "hotel", "key", kind, wanted, base, NOW)
        before, out = list(self.pending), [one for one in self.pending if one.state not in EDITABLE]
        folded = fold_wish(self.pending, new)
        self.keep([one for one in (folded.dropped, folded.put) if one is not None])
        assert self.pending[: len(out)] == out
        for old in before:
            now = next((one for one in self.pending if one.change_id == old.change_id), old)
            # What was pressed before, or said against it, was not of this wish.
            assert now == old or (now.revision, now.approved_at, now.state) == (old.revision + 1, None, State.QUEUED)
        self.model_wish(kind, wanted, base)

    def model_wish(self, kind: Kind, wanted: Values | None, base: Values | None) -> None:
        if self.runs and not self.runs[-1].closed:
            last = self.runs[-1]
            if last.theirs is not None:
                last.wishes[0], last.theirs = (*last.wishes[0][:2], last.theirs), None
            last.wishes.append((kind, wanted, base))
        else:
            self.runs.append(Run([(kind, wanted, base)]))
        self.forget_nothing()

    def forget_nothing(self) -> None:
        """Wishes that come to nothing are no wishes."""
        self.runs = [run for run in self.runs if run.net() is not None]

    def keep(self, altered: list[Change]) -> None:
        """As the store keeps them: in place where they are known, else behind the others; ended ones are gone."""
        by_id = {one.change_id: one for one in self.pending} | {one.change_id: one for one in altered}
        self.pending = [one for one in by_id.values() if one.state not in ENDED]


TestWishes = Wishes.TestCase
TestWishes.settings = IN_ORDER
