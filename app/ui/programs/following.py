"""Brings the rows up to each snapshot, a slice at a time, and waits with what would disturb a person at work."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from immutables import Map
from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.merge import Row, Snapshot
from app.domain.sieve import Sieve
from app.ui.programs.backlog import Backlog
from app.ui.programs.columns import Column
from app.ui.programs.listing import Entry
from app.ui.programs.slices import Slices
from app.ui.programs.warming import Warming

if TYPE_CHECKING:
    from app.ui.programs.programs_model import ProgramsModel

REST = 2000  # ms without input after which a row that was edited goes where it belongs
_PART = 8  # rows brought in at a time; each that moves shifts two long lists twice
_AT_ONCE = 12_000  # rows of a first list that take no longer than a frame
_MANY = 2000  # from here on the whole list is put in order anew, at once


class Following(QObject):
    """Lets a model follow the snapshots of its connection.

    While a cell is open or a button is down, values change in place and nothing moves: what would
    insert, remove or move a row waits, and so does everything that concerns the row of the open cell.
    """

    caught_up = Signal()  # nothing is left to be brought in

    def __init__(self, model: "ProgramsModel") -> None:
        super().__init__(model)
        self._model = model
        self._listing = model.listing
        self.latest: Map[str, Row] = Map()
        self._backlog = Backlog()
        self._held: set[str] = set()  # keys that wait for the open cell or the button
        self._astray: set[str] = set()  # keys whose row does not stand where its values belong
        self._resting: set[str] = set()  # keys edited here a moment ago
        self._pressed = False
        self._due: Sieve | None = None  # another one is to be used, or one that compares has to learn the rows anew
        self._slices, self._warming = Slices(self), Warming(model.listing, self)
        self._slices.done.connect(self.caught_up)
        self._slices.done.connect(self._warming.begin_soon)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.settle)

    @property
    def busy(self) -> bool:
        """Whether rows are still being brought in."""
        return self._slices.busy

    def show(self, snapshot: Snapshot, differs: Iterable[str] | None = None) -> None:
        """Bring the rows up to a snapshot. Without `differs` every row is compared."""
        refreshed = snapshot.connection.refreshed_at != self._model.connection.refreshed_at
        self._model.connection, self.latest = snapshot.connection, snapshot.rows
        if refreshed:
            self.settle()
        if not self._listing.entries:
            self._fill()
        elif differs is None:
            compared = self._backlog.compare(self._listing.entries, self.latest)
            self._work(chain(compared, self._catch_up()))
        else:
            self._bring(differs)

    def sift(self, sieve: Sieve) -> None:
        """Show the rows that a sieve lets through, at once if that takes no longer than a frame."""
        if sieve.is_like(self._due or self._listing.sieve):
            return
        self._due = sieve
        if not self._is_still():
            self.finish()
            self._work(self._catch_up())
            if len(self._listing.entries) <= _AT_ONCE:
                self.finish()

    def reread(self, key: str) -> None:
        """Show a program as the latest snapshot has it."""
        self._bring((key,))

    def finish(self) -> None:
        """Bring in now whatever is not held."""
        self._slices.finish()

    def alter_here(self, entry: Entry, row: Row) -> None:
        """Show at once what the person made of a row. It keeps its line until a refresh, a sort or a rest."""
        self._resting.add(row.key)
        self._alter(entry, row)
        self._rest.start()

    def forget_astray(self) -> frozenset[str]:
        """All rows are being put where their values belong; the keys of those that stood elsewhere."""
        astray = frozenset(self._astray)
        self._astray.clear()
        self._resting.clear()
        self._rest.stop()
        return astray

    def postpone(self) -> None:
        """There was input: rows that rest after an edit rest on."""
        if self._rest.isActive():
            self._rest.start()

    def settle(self) -> None:
        """Let rows that rest after an edit go where they belong, once nothing is held any more."""
        if self._is_still():
            self._rest.start()
            return
        moved = tuple(self._resting & self._astray)
        self._resting.clear()
        self._rest.stop()
        self._place_astray()
        if moved:
            self._model.settled.emit(moved)

    def open_cell(self, key: str | None) -> None:
        """Say in which program's row a cell is open; None once it is closed."""
        closed = self._listing.entries.get(self._listing.open_key or "")
        self._listing.open_key = key
        if closed is not None and self._listing.is_astray(closed):
            self._astray.add(closed.row.key)
        self._release()

    def press(self, pressed: bool) -> None:
        """Say whether a button is down on the table."""
        self._pressed = pressed
        self._release()

    def _work(self, work: Iterator[None]) -> None:
        self._warming.stop()
        self._slices.start(work)

    def _is_still(self) -> bool:
        return self._pressed or self._listing.open_key is not None

    def _release(self) -> None:
        if not self._is_still() and (self._held or self._due is not None or self._astray - self._resting):
            held, self._held = self._held, set()
            self._bring(held)

    def _fill(self) -> None:
        """Bring in the first list, at once if that takes no longer than a frame."""
        self._bring(self.latest)
        if len(self.latest) <= _AT_ONCE:
            self.finish()

    def _bring(self, keys: Iterable[str]) -> None:
        self._backlog.add(keys)
        if not self._slices.busy:
            self._work(self._catch_up())

    def _catch_up(self) -> Iterator[None]:
        yield from self._bring_in()
        while self._due is not None and not self._is_still():
            sieve, self._due = self._due, None
            yield from self._sift(sieve)

    def _bring_in(self) -> Iterator[None]:
        first = not self._listing.entries
        if self._backlog and self._listing.sieve.compares and self._due is None:
            self._due = self._listing.sieve.anew()
        if (first or len(self._backlog) > _MANY) and not self._is_still():
            yield from self._rebuild()
        while self._backlog:
            self._take(self._backlog.next(_PART))
            self._place_astray()
            yield
        self._place_astray()

    def _sift(self, sieve: Sieve) -> Iterator[None]:
        yield from self._listing.sift_in_steps(sieve)
        self._model.placing.relist(self._listing.wanted())
        yield from self._bring_in()

    def _take(self, keys: list[str]) -> None:
        entering: list[Entry] = []
        leaving: list[Entry] = []
        still, entries = self._is_still(), self._listing.entries
        for key in keys:
            row, entry = self.latest.get(key), entries.get(key)
            if key == self._listing.open_key or (still and (row is None or entry is None)):
                self._held.add(key)
            elif row is not None and entry is not None:
                self._alter(entry, row)
            elif row is not None:
                entering.append(self._listing.make(row))
            elif entry is not None:
                leaving.append(entry)
        self._model.placing.restructure(entering, leaving, [])

    def _alter(self, entry: Entry, row: Row) -> None:
        self._listing.take(entry, row)
        line = self._listing.place(entry)
        if line >= 0:
            first, last = self._model.index(line, 0), self._model.index(line, len(Column) - 1)
            self._model.dataChanged.emit(first, last)
        if self._listing.is_astray(entry):
            self._astray.add(row.key)
        else:
            self._astray.discard(row.key)

    def _place_astray(self) -> None:
        due = set() if self._is_still() else self._astray - self._resting
        self._astray -= due
        entries = self._listing.entries
        self._model.placing.restructure([], [], [entries[key] for key in due if key in entries])

    def _rebuild(self) -> Iterator[None]:
        """Make very many entries, a part at a time, and put the whole list in order at once."""
        done: list[str] = []
        latest = lambda key: self.latest.get(key)  # noqa: E731, PLW0108 - the list may be another while it is made
        entries = yield from self._backlog.remake(self._listing, latest, done)
        ordered = list(entries.values())
        yield from self._listing.sort_in_steps(ordered)
        if self._is_still():  # a cell was opened meanwhile
            self._held.update(done)
            return
        self.forget_astray()
        self._listing.replace_all(entries, ordered)
        self._model.placing.relist(self._listing.wanted())
