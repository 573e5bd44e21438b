"""What a filter lets through."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.change import Change, Kind
from app.domain.days import Days
from app.domain.filter import Filter
from app.domain.merge import Row
from app.domain.program import ProgramState, Values
from app.domain.sieve import Sieve
from tests.ui.support import NOW, make_values

ACTIVE, DELETED, BOTH = (
    frozenset({ProgramState.ACTIVE}),
    frozenset({ProgramState.DELETED}),
    frozenset({ProgramState.ACTIVE, ProgramState.DELETED}),
)
DAYS = Days(date(2026, 3, 1), date(2026, 3, 31))


def row(key: str, code: str, state: ProgramState = ProgramState.ACTIVE, **fields: str) -> Row:
    values = replace(make_values(key, code), **fields)  # type: ignore[arg-type]
    return Row(key, f"ID-{key}", values, values, state, 0)


def addition(key: str, code: str) -> Row:
    values = Values(key, code, "Hotel", "Free", "chain-1")
    change = Change(f"ch-{key}", "con-1", key, Kind.ADD, values, None, created_at=NOW)
    return Row(key, None, values, None, ProgramState.LOCAL, 0, change)


ROWS = (
    row("gold", "GC01"),
    row("gold2", "GC01", type="SoftBrand"),
    row("look", "GCO1", subscription="Paid"),
    row("plain", "XX", type="Novelty"),
    row("other", "XX", chain_id="chain-2"),
    row("gone", "ZZ", ProgramState.DELETED),
    row("here", "ZZ"),
    addition("new", "PC01"),
)


def passed(wanted: Filter, states: frozenset[ProgramState] = ACTIVE, found: frozenset[str] = frozenset()) -> list[str]:
    sieve = Sieve(states, wanted, found)
    for one in ROWS:
        sieve.learn(one)
    return [one.key for one in ROWS if sieve.passes(one)]


@pytest.mark.parametrize(
    ("wanted", "keys"),
    [
        (Filter(), ["gold", "gold2", "look", "plain", "other", "here", "new"]),
        (Filter(types=("SoftBrand", "Novelty")), ["gold2", "plain"]),
        (Filter(subscriptions=("Paid",)), ["look"]),
        (Filter(chains=("chain-2",)), ["other"]),
        (Filter(changed_here=True), ["new"]),
        (Filter(identifiers=("id-gold", "id-look", "id-gone")), ["gold", "look"]),
        (Filter(codes=("XX", "gc01")), ["plain", "other"]),
        (Filter(types=("Hotel",), codes=("GC01",)), ["gold"]),
        (Filter(look_alike_code=True), ["gold", "gold2", "look"]),
        (Filter(duplicated_code=True, types=("Hotel",)), ["gold"]),
        (Filter(created=DAYS), []),
    ],
)
def test_let_through(wanted: Filter, keys: list[str]) -> None:
    assert passed(wanted) == keys


def test_a_code_is_duplicated_within_its_chain_and_among_the_states_that_are_shown() -> None:
    assert passed(Filter(duplicated_code=True)) == ["gold", "gold2"]
    assert passed(Filter(duplicated_code=True), BOTH) == ["gold", "gold2", "gone", "here"]


def test_what_the_platform_named_is_let_through_where_the_rest_holds_too() -> None:
    found = frozenset({"ID-gold", "ID-gone", "ID-look"})
    assert passed(Filter(updated=DAYS), BOTH, found) == ["gold", "look", "gone"]
    assert passed(Filter(updated=DAYS, types=("Hotel",)), DELETED, found) == ["gone"]


def test_a_program_with_an_unfinished_change_stays_with_the_active_ones() -> None:
    change = Change("c", "con-1", "gone", Kind.UPDATE, make_values("Plus"), make_values("gone"), created_at=NOW)
    held = replace(row("gone", "ZZ", ProgramState.DELETED), change=change)
    assert Sieve(ACTIVE).passes(held)
    assert not Sieve(frozenset({ProgramState.UNSEEN})).passes(held)
