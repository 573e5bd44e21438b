"""The one status of a connection: what is going on, what holds it up, and how far the sending is."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from immutables import Map

from app.domain.attempt import Attempt
from app.domain.change import ENDED, NEEDS_PERSON, Change, Kind, renames
from app.domain.status import Activity, Pause, Status


@dataclass(slots=True)
class StatusBoard:
    """Keeps the status, and tells of it when it is another."""

    tell: Callable[[Status], object]
    status: Status = Status()
    _sent: dict[str, Kind] = field(default_factory=dict)  # changes sent since the last sum
    _renames: set[str] = field(default_factory=set)  # changes seen since then that give another name

    def show(self, **altered: object) -> None:
        """Show the status with these fields altered."""
        status = replace(self.status, **altered)  # type: ignore[arg-type]
        if status != self.status:
            self.status = status
            self.tell(status)

    def end_pause(self) -> None:
        """Whatever was in the way is gone."""
        if self.status.pause is not Pause.NONE:
            self.show(pause=Pause.NONE, until=None, message="", request_id="", done=0, total=0)

    def sending(self, unfinished: Iterable[Change]) -> None:
        """Show that the next of the approved changes is on its way."""
        unfinished = tuple(unfinished)
        self._renames -= {change.change_id for change in unfinished}
        self._renames |= {one.change_id for one in unfinished if one.kind is Kind.UPDATE and renames(one)}
        done = self._done(unfinished).total()
        left = sum(1 for _ in on_their_way(unfinished, self.status.not_permitted))
        self.show(activity=Activity.SENDING, done=done, total=done + left, sent=None)

    def count(self, attempt: Attempt) -> None:
        """The changes of an attempt are sent: they count once they are no longer unfinished."""
        self._sent |= {sent.change_id: attempt.kind for sent in attempt.sent}

    def checking(self, attempt: Attempt) -> None:
        """It is looked after what became of the changes of an attempt; if they were applied, they were sent."""
        self.show(activity=Activity.CHECKING, done=0, total=len(attempt.sent))
        self.count(attempt)

    def looked(self, attempt: Attempt, now: datetime) -> None:
        """It was looked after what became of the changes of an attempt."""
        self.show(looked_at=self.status.looked_at.update({sent.change_id: now for sent in attempt.sent}))

    def sum_up(self, unfinished: Iterable[Change]) -> None:
        """Say what was sent, once nothing more is on its way."""
        unfinished = tuple(unfinished)
        if not self._sent or any(True for _ in on_their_way(unfinished, self.status.not_permitted)):
            return
        done = self._done(unfinished)
        names = len(self._renames & self._ended(unfinished))
        self._sent.clear()
        self._renames.clear()
        self.show(looked_at=Map())
        if done.total():
            self.show(sent=(done[Kind.ADD], done[Kind.UPDATE], done[Kind.DELETE]), sent_names=names)

    def _done(self, unfinished: Iterable[Change]) -> Counter[Kind]:
        ended = self._ended(unfinished)
        return Counter(kind for change_id, kind in self._sent.items() if change_id in ended)

    def _ended(self, unfinished: Iterable[Change]) -> set[str]:
        """What was sent and is not unfinished any more."""
        return self._sent.keys() - {change.change_id for change in unfinished}


def on_their_way(changes: Iterable[Change], not_permitted: frozenset[Kind]) -> Iterator[Change]:
    """The approved changes, oldest first, that wait for nobody but the platform."""
    blocked: set[str] = set()
    for change in changes:
        if change.state in ENDED or change.key in blocked:
            continue
        if change.approved_at is None or change.state in NEEDS_PERSON or change.kind in not_permitted:
            blocked.add(change.key)
        else:
            yield change
