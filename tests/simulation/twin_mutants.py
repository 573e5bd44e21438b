"""Broken variants that only late twins bring to light, switched on by the tests alone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from unittest import mock

from app.domain.attempt import Attempt
from app.domain.change import Change, State
from app.domain.merge import Record
from app.sync import twins
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

    def search(transaction: object, attempt: Attempt, began: datetime) -> None:
        original(transaction, replace(attempt, prepared_at=began - 2 * twins._WATCH), began)  # type: ignore[arg-type]

    return mock.patch.object(twins, "_search", search)


TWINS: tuple[Callable[[], Patch], ...] = (nobody_watches, a_twin_is_deleted_unasked, twins_are_forgotten_at_once)
