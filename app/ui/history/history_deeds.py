"""Lets the History view show what is wanted and follow what is new; shows its programs, and saves it as a file."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.errors import StoreError
from app.domain.event import Event, EventFilter
from app.domain.merge import Row, Snapshot
from app.domain.program import ProgramState
from app.ui.loop import spawn
from app.ui.parts.saving import ask_where
from app.ui.parts.words import isolate

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow


class HistoryDeeds(QObject):
    """For one window. While nobody sees the history nothing of it is read."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._view = window.history_view
        self._history = window.commands.history
        self._asked = 0  # how often the whole was asked for; the answer to an earlier question comes too late
        self._shown = 0  # which of these questions is answered
        self._wanted = EventFilter()  # what is shown, whatever is being typed just now
        self._is_behind = False  # something happened that is not shown yet
        self._is_following = False
        self._is_reading_on = False
        self._awaited: Event | None = None  # its program is shown as soon as its connection is
        self._view.filters.changed.connect(self.load)
        self._view.model.more_wanted.connect(self._read_on)
        self._view.open_requested.connect(self.show_program)
        self._view.save_requested.connect(self.save)
        window.bridge.history_changed.connect(self._follow)
        window.views.currentChanged.connect(self._catch_up)
        window.present.snapshot_changed.connect(self._show_awaited)

    # What is shown

    def load(self) -> None:
        """Show what is wanted, from its newest event on."""
        self._asked += 1
        self._wanted = self._view.filters.wanted
        self._window.errands.run(self._load(self._asked), "read the history")

    async def _load(self, number: int) -> None:
        self._is_behind = False
        named = await self._history.named()
        page = await self._history.page(self._wanted)
        if number == self._asked:
            self._shown = number
            self._view.filters.show_named(*named)
            self._view.show_page(page)
            self._catch_up()

    def _read_on(self) -> None:
        if not self._is_reading_on and self._shown == self._asked:
            self._is_reading_on = True
            self._window.errands.run(self._append(self._asked), "read on in the history")

    async def _append(self, number: int) -> None:
        try:
            page = await self._history.page(self._wanted, self._view.model.below)
            if number == self._asked:
                self._view.append(page)
        finally:
            self._is_reading_on = False

    def _follow(self) -> None:
        self._is_behind = True
        self._catch_up()

    def _catch_up(self) -> None:
        """Show what happened meanwhile, if it is to be seen."""
        if self._window.views.currentWidget() is not self._view:
            return
        if not self._asked:
            self.load()
        elif self._is_behind and self._shown == self._asked and not self._is_following:
            self._is_following = True
            spawn(self._take_newest(), "follow the history")

    async def _take_newest(self) -> None:
        """Nobody asked for it: where it fails nobody is told, and the next event brings it."""
        try:
            with suppress(StoreError):
                while self._is_behind and self._shown == self._asked:
                    self._is_behind = False
                    await self._show_newest(self._asked)
        finally:
            self._is_following = False

    async def _show_newest(self, number: int) -> None:
        page = await self._history.page(self._wanted)
        if not all(map(self._view.filters.offers, page.events)):
            self._view.filters.show_named(*await self._history.named())
        if number == self._shown == self._asked:
            self._view.follow(page)

    # What is done with it

    def show_program(self, event: Event) -> None:
        """Show the program of an event among the others, at its property."""
        window = self._window
        if event.connection_id not in {one.connection_id for one in window.present.connections or ()}:
            self._view.say(self.tr("The connection to this property was removed."))
            return
        self._awaited = event
        if window.present.connection_id != event.connection_id:
            window.connections.switch(event.connection_id)
        self._show_awaited()

    def _show_awaited(self) -> None:
        event, snapshot = self._awaited, self._window.present.snapshot
        if event is None or snapshot is None:
            return
        self._awaited = None
        if snapshot.connection.connection_id != event.connection_id:  # the person went on to another
            return
        row = _row_of(snapshot, event)
        if row is None:
            text = self.tr("“{name}” is not in the list.")
            self._view.say(text.format(name=isolate(event.values.name)))
            return
        self._window.display.show_programs()
        self._reveal(row)

    def _reveal(self, row: Row) -> None:
        """Select a program; what hides it is cleared."""
        window = self._window
        window.page.reveal(row.key)
        if row.key not in {one.key for one in window.page.selected_rows()}:
            window.filters.clear()
            if row.state is ProgramState.DELETED:
                window.search.show_both()
            window.page.reveal(row.key)

    def save(self) -> None:
        """Save all that is wanted as a file, after asking where."""
        self._window.errands.run(self._save(self._wanted), "save the history")

    async def _save(self, wanted: EventFilter) -> None:
        self._view.say("")
        kinds = {"csv": self.tr("CSV, for spreadsheets"), "json": self.tr("JSON, exact")}
        path = await ask_where(self._window, self.tr("Export the history"), self.tr("Loyalty history"), kinds)
        if path is None:
            return
        number = await self._history.save(wanted, path)
        named = isolate(path.name)
        if number == 1:
            text = self.tr("1 event was saved as {file}.")
        else:
            text = self.tr("%Ln events were saved as {file}.", "", number)
        self._view.say(text.format(file=named))


def _row_of(snapshot: Snapshot, event: Event) -> Row | None:
    """The program of an event; by its identifier where the list was made anew since."""
    row = snapshot.rows.get(event.key)
    if row is not None or event.program_id is None:
        return row
    return next((one for one in snapshot.rows.values() if one.program_id == event.program_id), None)
