"""Broken variants that only the rarest faults bring to light, switched on by the tests alone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from unittest import mock

from app.domain import program
from app.domain.attempt import Attempt
from app.domain.change import Change, Reason, State, step
from app.domain.merge import Record
from app.domain.program import Program, ProgramState, Values
from app.domain.text import fold
from app.store import changes, programs
from app.store.transaction import Transaction
from app.sync import adding, rewriting, twins
from app.sync.runner import Runner
from tests.simulation.mutants import Patch


def nobody_watches() -> Patch:
    """Of an addition that was sent twice, the second program is not looked for."""
    return mock.patch.object(twins, "watch", return_value=None)


def a_twin_is_deleted_unasked() -> Patch:
    """What looks like a late twin is deleted without the person's word."""
    original = twins._prepared_deletion

    def deletion(attempt: Attempt, twin: Record, now: datetime) -> Change:
        return replace(original(attempt, twin, now), state=State.QUEUED, approved_at=now)

    return mock.patch.object(twins, "_prepared_deletion", deletion)


def twins_are_forgotten_at_once() -> Patch:
    """Only the first list after the second request is searched."""
    original = twins._search

    def search(transaction: Transaction, attempt: Attempt, began: datetime) -> None:
        original(transaction, replace(attempt, prepared_at=began - 2 * twins._WATCH), began)

    return mock.patch.object(twins, "_search", search)


def the_old_edition_goes_on() -> Patch:
    """Another edition is chosen, and what is at work does not begin anew with it."""
    return mock.patch.object(Runner, "reconnect", lambda self: self._release())


def what_lacks_something_is_dropped() -> Patch:
    """An addition that the edition does not take is forgotten."""

    def refuse(transaction: Transaction, change: Change, _reason: Reason) -> None:
        changes.put(transaction, step(change, State.DROPPED))

    return mock.patch.object(adding, "_refuse", refuse)


def a_code_has_one_spelling() -> Patch:
    """A code is looked for as it was sent alone, however the platform keeps it."""
    return mock.patch.object(adding, "_spellings", lambda code: (code,))


@contextmanager
def case_does_not_count() -> Iterator[None]:
    """A code in the other case is taken for the one that was sent."""

    def folded(values: Values) -> Values:
        return replace(values, code=fold(values.code))

    def same_values(left: Values, right: Values) -> bool:
        return program.same_values(folded(left), folded(right))

    with (
        mock.patch.object(adding, "same_values", same_values),
        mock.patch.object(adding, "_same_code", lambda left, right: fold(left) == fold(right)),
    ):
        yield


def answers_are_relied_on() -> Patch:
    """After an update the list says what the answer said."""

    def land(transaction: Transaction, attempt: Attempt, answered: tuple[Program, ...], now: datetime) -> None:
        original(transaction, attempt, answered, now)
        for one in answered:
            programs.put_seen(transaction, attempt.connection_id, one, ProgramState.ACTIVE)

    original = rewriting._land_updates
    return mock.patch.object(rewriting, "_land_updates", land)


RAREST: tuple[Callable[[], Patch], ...] = (
    nobody_watches,
    a_twin_is_deleted_unasked,
    twins_are_forgotten_at_once,
    the_old_edition_goes_on,
    what_lacks_something_is_dropped,
    a_code_has_one_spelling,
    case_does_not_count,
    answers_are_relied_on,
)
