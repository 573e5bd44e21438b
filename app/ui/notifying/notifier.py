"""Tells on the desktop what came to need the person while the window was hidden."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from app.domain.change import NEEDS_PERSON
from app.domain.connection import Connection
from app.domain.merge import Snapshot
from app.domain.status import Pause, Status
from app.ui.loop import spawn
from app.ui.parts.words import connection_name, isolate, number_text, translate
from app.ui.start.front import bring_to_front

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow

_PAUSE = 60_000  # ms between two notifications
_REFUSED = "refused"  # what needs the person where the tokens are refused; no change is called so


class Notifier(QObject):
    """Follows every connection. What the person saw in the window is not told again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._needs: dict[str, frozenset[str]] = {}  # of each connection
        self._new: dict[str, None] = {}  # connections of which something is to be told
        self._shown: asyncio.Task[None] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._tell)
        window.bridge.snapshot_changed.connect(self._follow_snapshot)
        window.bridge.status_changed.connect(self._follow_status)
        window.present.connections_changed.connect(self._forget_gone)
        QGuiApplication.instance().focusWindowChanged.connect(self._see)  # type: ignore[union-attr]

    @property
    def _is_out_of_sight(self) -> bool:
        """Minimized, or on no screen that is looked at; before it is shown first it is about to be seen."""
        window = self._window
        return window.isVisible() and (window.isMinimized() or not window.windowHandle().isExposed())

    def _forget_gone(self, connections: tuple[Connection, ...]) -> None:
        """A connection that was removed needs nobody."""
        known = {connection.connection_id for connection in connections}
        for told in (self._needs, self._new):
            for gone in told.keys() - known:
                del told[gone]

    def _see(self) -> None:
        """What waits to be told is seen by now."""
        if not self._is_out_of_sight:
            self._new.clear()

    def _follow_snapshot(self, snapshot: Snapshot) -> None:
        connection_id = snapshot.connection.connection_id
        needs = {change.change_id for change in snapshot.changes if change.state in NEEDS_PERSON}
        self._follow(connection_id, frozenset(needs | self._needs.get(connection_id, frozenset()) & {_REFUSED}))

    def _follow_status(self, connection_id: str, status: Status) -> None:
        needs = self._needs.get(connection_id, frozenset())
        self._follow(connection_id, needs | {_REFUSED} if status.pause is Pause.TOKEN_REFUSED else needs - {_REFUSED})

    def _follow(self, connection_id: str, needs: frozenset[str]) -> None:
        before = self._needs.get(connection_id, frozenset())
        self._needs[connection_id] = needs
        if not needs:
            self._new.pop(connection_id, None)
        elif needs - before and self._is_out_of_sight:
            self._new[connection_id] = None
            if not self._pause.isActive():
                self._tell()

    def _tell(self) -> None:
        wanted = self._window.commands.settings.current.notifies and self._is_out_of_sight
        told, self._new = self._new, {}
        if not wanted or not told:
            return
        if self._shown is not None:
            self._shown.cancel()
        self._pause.start()
        self._shown = spawn(self._show(next(iter(told)), self._words(tuple(told))), "notify")

    def _words(self, told: tuple[str, ...]) -> str:
        number = sum(len(self._needs[connection_id]) for connection_id in told)
        if len(told) > 1:
            text = translate("Notifier", "Needs you: {number} at %Ln properties", "", len(told))
            return text.format(number=number_text(number))
        snapshot = self._window.present.snapshot_of(told[0])
        if snapshot is None:
            return translate("Notifier", "Needs you: {number}").format(number=number_text(number))
        text = translate("Notifier", "Needs you: {number} at {property}")
        return text.format(number=number_text(number), property=isolate(connection_name(snapshot.connection)))

    async def _show(self, connection_id: str, text: str) -> None:
        from app.ui.notifying.desktop import notify  # noqa: PLC0415 - a notification is rare

        if await notify(text, translate("Notifier", "Show the changes")):
            bring_to_front(self._window)
            if self._window.present.connection(connection_id) is not None:
                self._window.connections.switch(connection_id)
                self._window.display.show_changes()
