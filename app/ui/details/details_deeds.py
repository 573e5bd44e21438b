"""Lets the details follow what is selected, and keeps whether and how wide they are shown."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.domain.change import Kind, State
from app.domain.errors import StoreError
from app.domain.kept import read_number
from app.domain.merge import Row, Snapshot
from app.domain.program import ProgramState
from app.domain.status import Pause
from app.ui.loop import spawn
from app.ui.parts.keeping import Keeping
from app.ui.parts.language import follow_language

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow

_SHOWN, _WIDTH = "details_shown", "details_width"  # the preferences
_WIDEST = 10_000  # px: more than any screen
_TURN = 50  # ms: of several selections within it the last one is shown


class DetailsDeeds(QObject):
    """For one window. Nothing is worked out while nobody sees it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._turn = QTimer(self, singleShot=True, interval=_TURN)
        self._turn.timeout.connect(self.show)
        self._keeping = Keeping(window.commands.preferences, self._left, self)
        self._shown: tuple[str, str] | None = None  # connection and key of the program whose history is shown
        self._reading: asyncio.Task[None] | None = None
        self._restore()
        window.actions_.details.toggled.connect(self._choose)
        window.details_splitter.drawn.connect(self._keeping.soon)
        window.page.selection_changed.connect(self._follow)
        window.changes_view.current_changed.connect(self._follow)
        window.views.currentChanged.connect(self._follow)
        window.present.status_changed.connect(self._follow)
        window.members.told.connect(self._follow)
        window.bridge.history_changed.connect(self._read_history)
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self.show()
        self._read_history()

    def _restore(self) -> None:
        window, get = self._window, self._window.commands.preferences.get
        width = read_number(get(_WIDTH), _WIDEST)
        if width:
            window.details_splitter.draw(width)
        shown = bool(get(_SHOWN))
        window.actions_.details.setChecked(shown)
        window.details_splitter.show_pane(shown)

    def _choose(self, shown: bool) -> None:
        self._window.details_splitter.show_pane(shown)
        self._keeping.soon()
        self.show()

    def _left(self) -> dict[str, str]:
        shown = self._window.actions_.details.isChecked()
        return {_SHOWN: "yes" if shown else "", _WIDTH: str(self._window.details_splitter.drawn_width)}

    def _follow(self) -> None:
        if not self._turn.isActive():
            self._turn.start()

    def show(self) -> None:
        """Show what is selected now, and have the members counted of a program that is looked at for a while."""
        window, snapshot = self._window, self._window.present.snapshot
        rows = window.page.selected_rows() if window.details.isVisible() else ()
        connection = snapshot.connection if snapshot is not None else None
        if window.details.isVisible():
            window.details.show_rows(rows, connection, window.present.status, window.members.counts)
        shown = (window.present.connection_id, rows[0].key) if len(rows) == 1 else None
        if shown != self._shown:
            self._shown = shown
            self._read_history()
        looked_at = self._looked_at(rows, snapshot)
        paused = window.present.status.pause is not Pause.NONE
        window.members.look_at(None if looked_at is None or paused else (window.present.connection_id, looked_at))

    def _read_history(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        if self._shown is not None:
            self._reading = spawn(self._show_history(*self._shown), "read the history of a program")

    async def _show_history(self, connection_id: str, key: str) -> None:
        """What cannot be read is not shown: the pane is about the program."""
        with suppress(StoreError):
            self._window.details.show_history(await self._window.commands.history.of_program(connection_id, key))

    def _looked_at(self, rows: tuple[Row, ...], snapshot: Snapshot | None) -> str | None:
        """The program whose members are of use now: one that is shown in full, or whose deletion was refused."""
        row = rows[0] if len(rows) == 1 else None
        if self._window.changes_view.isVisible() and snapshot is not None:
            change = self._window.changes_view.current_change
            refused = change is not None and change.kind is Kind.DELETE and change.state is State.REFUSED
            row = snapshot.rows.get(change.key) if refused and change is not None else None
        return row.program_id if row is not None and row.state is ProgramState.ACTIVE else None
