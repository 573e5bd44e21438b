"""Broken variants that only the rarest faults bring to light, switched on by the tests alone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from unittest import mock

from app.domain.attempt import Attempt
from app.domain.change import Change, Reason, State, step
from app.domain.merge import Record
from app.store import changes
from app.store.transaction import Transaction
from app.sync import adding, twins
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


RAREST: tuple[Callable[[], Patch], ...] = (
    nobody_watches,
    a_twin_is_deleted_unasked,
    twins_are_forgotten_at_once,
    the_old_edition_goes_on,
    what_lacks_something_is_dropped,
)
