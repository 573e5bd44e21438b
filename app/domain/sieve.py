"""Which rows are to be shown: by the state of their program, and by a filter."""

from collections.abc import Callable, Iterator

from app.domain.filter import Filter
from app.domain.merge import Row
from app.domain.program import ProgramState
from app.domain.text import canonical, skeleton

_Test = Callable[[Row], bool]
_Code = tuple[str | None, str]  # codes matter within a chain


class Sieve:
    """`found` are the programs that the platform named as created or updated on the days of the filter.

    A sieve that `compares` lets a row through for what other rows are: it has to learn all of them first.
    """

    def __init__(
        self,
        states: frozenset[ProgramState] = frozenset(ProgramState) - {ProgramState.DELETED},
        wanted: Filter = Filter(),  # noqa: B008 - immutable
        found: frozenset[str] = frozenset(),
    ) -> None:
        self.states = states
        self.wanted = wanted
        self.found = found
        self.compares = wanted.duplicated_code or wanted.look_alike_code
        self._numbers: dict[_Code, int] = {}
        self._alike: dict[_Code, set[str]] = {}
        self._skeletons: dict[str, str] = {}  # by code: they take long to make
        self._tests = tuple(_tests(wanted, found))

    def is_like(self, other: "Sieve") -> bool:
        """Whether both let the same rows through."""
        return (self.states, self.wanted, self.found) == (other.states, other.wanted, other.found)

    def anew(self) -> "Sieve":
        """The same before it learnt any row."""
        fresh = Sieve(self.states, self.wanted, self.found)
        fresh._skeletons = self._skeletons
        return fresh

    def learn(self, row: Row) -> None:
        """Take a row into account for what the others are."""
        if not self._is_among(row):
            return
        chain, code = row.values.chain_id, canonical(row.values.code)
        if self.wanted.duplicated_code:
            self._numbers[chain, code] = self._numbers.get((chain, code), 0) + 1
        if self.wanted.look_alike_code:
            self._alike.setdefault((chain, self._skeleton(code)), set()).add(code)

    def passes(self, row: Row) -> bool:
        """Whether a row is to be shown."""
        if not self._is_among(row):
            return False
        for test in self._tests:
            if not test(row):
                return False
        return not self.compares or self._compare(row)

    def _is_among(self, row: Row) -> bool:
        """A program with an unfinished change stays among the active ones, whatever became of it elsewhere."""
        return row.state in self.states or (row.change is not None and ProgramState.ACTIVE in self.states)

    def _compare(self, row: Row) -> bool:
        chain, code = row.values.chain_id, canonical(row.values.code)
        if self.wanted.duplicated_code and self._numbers.get((chain, code), 0) < 2:
            return False
        return not self.wanted.look_alike_code or len(self._alike.get((chain, self._skeleton(code)), ())) > 1

    def _skeleton(self, code: str) -> str:
        seen = self._skeletons.get(code)
        if seen is None:
            seen = self._skeletons[code] = skeleton(code)
        return seen


def _tests(wanted: Filter, found: frozenset[str]) -> Iterator[_Test]:
    types, subscriptions, chains = map(frozenset, (wanted.types, wanted.subscriptions, wanted.chains))
    identifiers, codes = frozenset(wanted.identifiers), frozenset(map(canonical, wanted.codes))
    if types:
        yield lambda row: row.values.type in types
    if subscriptions:
        yield lambda row: row.values.subscription in subscriptions
    if chains:
        yield lambda row: row.values.chain_id in chains
    if wanted.changed_here:
        yield lambda row: row.change is not None
    if identifiers:
        yield lambda row: row.program_id is not None and row.program_id.lower() in identifiers
    if codes:
        yield lambda row: canonical(row.values.code) in codes
    if wanted.has_days:
        yield lambda row: row.program_id in found
