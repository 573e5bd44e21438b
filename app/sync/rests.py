"""How long deletions rest after Send, on a clock that nobody sets, so that they can be taken back."""

from collections.abc import Iterable
from datetime import datetime

from app.domain.change import REST, Change, Kind
from app.sync.clock import Clock


class Rests:
    """The rests of one session. A deletion that is approved once more rests once more."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began: dict[tuple[str, datetime], float] = {}  # change, and its press of Send -> when it was heard of

    def due(self, changes: Iterable[Change]) -> dict[str, float]:
        """When each approved deletion may go, on the monotonic clock, by change."""
        now = self._clock.monotonic()
        approved = (
            (change.change_id, change.approved_at)
            for change in changes
            if change.kind is Kind.DELETE and change.approved_at is not None
        )
        self._began = {one: self._began.get(one, now) for one in approved}
        return {change_id: began + REST.total_seconds() for (change_id, _), began in self._began.items()}
