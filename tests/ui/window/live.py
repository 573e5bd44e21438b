"""A real window over a real desk: file, engine and platform, only the time is the test's."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.domain.change import Change
from app.domain.merge import Row
from app.ui import loop
from app.ui.programs.columns import Column
from app.ui.programs.editors import TextEditor
from app.ui.programs.programs_view import ProgramsView
from app.ui.window.main_window import MainWindow
from tests.support.desk import CONNECTION, Desk


class LiveWindow:
    """What a person sees and does at it."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        self.window = window
        self.desk = desk

    @property
    def table(self) -> ProgramsView:
        """The table that is shown."""
        views = self.window.page.findChildren(ProgramsView)
        return next(view for view in views if view.programs.connection.connection_id == self.shown)

    @property
    def shown(self) -> str:
        """The connection that is shown."""
        return self.window.present.connection_id

    @property
    def editor(self) -> TextEditor | None:
        """The line in the open cell."""
        found = self.table.viewport().findChildren(TextEditor)
        return next((editor for editor in found if editor.isVisible()), None)

    @property
    def lines(self) -> list[str]:
        """The names from top to bottom."""
        return [self.table.programs.row_at(line).values.name for line in range(self.table.programs.rowCount())]

    @property
    def changes(self) -> tuple[Change, ...]:
        """The unfinished changes of the connection that is shown."""
        snapshot = self.window.present.snapshot
        assert snapshot is not None
        return snapshot.changes

    @property
    def refreshed_at(self) -> datetime | None:
        """When the list that is shown was read."""
        snapshot = self.window.present.snapshot
        assert snapshot is not None
        return snapshot.connection.refreshed_at

    def row(self, line: int) -> Row:
        """The program on a line."""
        return self.table.programs.row_at(line)

    def name_of(self, key: str) -> str:
        """The name that a program has on the disk, as the last snapshot told."""
        assert self.desk.snapshot is not None
        return self.desk.snapshot.rows[key].values.name

    def select(self, line: int) -> None:
        """Click a line."""
        self.table.setFocus()
        self.table.setCurrentIndex(self.table.programs.index(line, Column.NAME))

    def switch(self, connection_id: str) -> None:
        """Turn to another connection."""
        self.window.connections.switch(connection_id)

    def type_into(self, line: int, text: str) -> TextEditor:
        """Open the name of a line and type over it, without leaving it."""
        self.select(line)
        self.window.actions_.rename.trigger()
        editor = self.editor
        assert editor is not None
        editor.selectAll()
        QTest.keyClicks(editor, text)
        return editor

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, held)

    async def until(self, reached: Callable[[], object]) -> None:
        """Wait until it is to be seen; the time of the desk goes on."""
        await self.desk.until(lambda: bool(reached()))

    async def refreshed_beside(self) -> None:
        """A refresh that nobody asked for, as time brings it: an open cell stays open."""
        before = self.refreshed_at
        self.desk.clock.advance(1)
        self.desk.commands.refresh(CONNECTION)
        await self.until(lambda: self.refreshed_at != before and not self.table.programs.following.busy)

    async def refreshed(self) -> None:
        """Refresh, and wait until the new list is shown."""
        before = self.refreshed_at
        self.desk.clock.advance(1)
        self.window.actions_.refresh.trigger()
        await self.until(lambda: self.refreshed_at != before and not self.table.programs.following.busy)


@asynccontextmanager
async def at_window(desk: Desk, shown: str = CONNECTION) -> AsyncIterator[LiveWindow]:
    """The window of a desk, which is closed in the end."""
    window = MainWindow(desk.commands)
    window.show_connection(shown)
    window.show()
    await desk.until(lambda: window.isActiveWindow() and window.present.snapshot is not None)
    try:
        yield LiveWindow(window, desk)
    finally:
        window.close()
        async with asyncio.timeout(10):
            while loop._spawned:  # what was being done is done before the window is gone
                for dialog in window.findChildren(QDialog):
                    dialog.reject()
                await asyncio.sleep(0.001)
        window.bridge.close()
        window.deleteLater()
