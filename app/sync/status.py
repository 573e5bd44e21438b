"""The one status of a connection: what is going on, what holds it up, and how far the sending is."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from app.domain.attempt import Attempt
from app.domain.change import ENDED, NEEDS_PERSON, Change, Kind
from app.domain.status import Activity, Status


@dataclass(slots=True)
class StatusBoard:
    """Keeps the status, and tells of it when it is another."""

    tell: Callable[[Status], None]
    status: Status = Status()
    _done: Counter[Kind] | None = None

    def show(self, **altered: object) -> None:
        """Show the status with these fields altered."""
        status = replace(self.status, **altered)  # type: ignore[arg-type]
        if status != self.status:
            self.status = status
            self.tell(status)

    def sending(self, changes: Iterable[Change]) -> None:
        """Show that the next of the approved changes is on its way."""
        done = 0 if self._done is None else self._done.total()
        left = sum(1 for change in changes if is_on_its_way(change))
        self.show(activity=Activity.SENDING, done=done + 1, total=done + left, sent=None)

    def count_done(self, attempt: Attempt, unfinished: Iterable[Change]) -> None:
        """Count the changes of an attempt that have ended; when none is left on its way, sum up."""
        left = {change.change_id for change in unfinished}
        ended = sum(1 for sent in attempt.sent if sent.change_id not in left)
        counted = self._done or Counter()
        counted[attempt.kind] += ended
        self._done = counted

    def sum_up(self, changes: Iterable[Change]) -> None:
        """Say what was sent, once nothing more is on its way."""
        if self._done is None or any(is_on_its_way(change) for change in changes):
            return
        done, self._done = self._done, None
        if done.total():
            self.show(sent=(done[Kind.ADD], done[Kind.UPDATE], done[Kind.DELETE]))


def is_on_its_way(change: Change) -> bool:
    """Whether a change was approved and waits for nobody but the platform."""
    return change.approved_at is not None and change.state not in ENDED | NEEDS_PERSON
