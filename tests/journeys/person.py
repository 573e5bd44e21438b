"""A person at the window: sees what it shows, and works it by keyboard and mouse."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QTableView, QWidget
from shiboken6 import isValid

from app.desk import Desk
from app.paths import find_paths
from app.ui.start.single_instance import claim
from app.ui.window.main_window import MainWindow

_PATIENCE = 40.0  # seconds; a deletion rests ten of them

W = TypeVar("W", bound=QWidget)


class Turns(QObject):
    """Tells after each event of the program that something may be different."""

    def __init__(self) -> None:
        super().__init__()
        self.happened = asyncio.Event()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.happened.set()
        return False


class Person:
    """Works one window."""

    def __init__(self, window: MainWindow, turns: Turns, program: asyncio.Future[int]) -> None:
        self.window = window
        self.program = program  # its exit code, once it has ended
        self._turns = turns

    async def until(self, seen: Callable[[], bool], what: str) -> None:
        """Wait until something is to be seen."""
        try:
            async with asyncio.timeout(_PATIENCE):
                while not seen():
                    self._turns.happened.clear()
                    await self._turns.happened.wait()
        except TimeoutError:
            raise AssertionError(f"{what} was not seen; the window says {self.said!r}") from None

    @property
    def sentence(self) -> str:
        """What the status bar says."""
        return self.window.status.sentence.text()

    @property
    def said(self) -> str:
        """All that the status bar says, its tooltip included."""
        return f"{self.sentence}\n{self.window.status.sentence.toolTip()}"

    @property
    def table(self) -> QTableView:
        """The table of the connection that is shown."""
        tables = [one for one in self.window.page.findChildren(QTableView) if one.isVisible()]
        assert len(tables) == 1
        return tables[0]

    @property
    def has_table(self) -> bool:
        """Whether there is a table to be seen."""
        return any(one.isVisible() for one in self.window.page.findChildren(QTableView))

    def line_count(self) -> int:
        """How many lines the table has."""
        return self.table.model().rowCount() if self.has_table else 0

    def lines(self) -> list[tuple[str, str, str]]:
        """Mark, name and code of every line."""
        model = self.table.model()
        return [
            (str(model.index(row, 0).data() or ""), model.index(row, 1).data(), model.index(row, 2).data())
            for row in range(model.rowCount())
        ]

    def find(self, code: str) -> QModelIndex:
        """The name cell of the line with a code."""
        model = self.table.model()
        for row in range(model.rowCount()):
            if model.index(row, 2).data() == code:
                return model.index(row, 1)
        raise AssertionError(f"no line has the code {code}")

    def mark_of(self, code: str) -> str:
        """The mark of the line with a code."""
        return next(mark for mark, _, other in self.lines() if other == code)

    def has(self, code: str) -> bool:
        """Whether a line has a code."""
        return any(line[2] == code for line in self.lines())

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key where the focus is."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def control(self, key: Qt.Key) -> None:
        """Press a key together with Control."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    async def enter(self, text: str, field: QLineEdit | None = None) -> None:
        """Type into a field, or where the focus is."""
        if field is not None:
            field.activateWindow()
            field.setFocus()
            await self.until(field.hasFocus, "the focus")
        widget = QApplication.focusWidget()
        assert isinstance(widget, QLineEdit), f"the focus is on {widget}"
        if text.isascii():
            QTest.keyClicks(widget, text)
        else:  # for which there are no keys: as pasted
            widget.insert(text)

    def click(self, inside: QWidget, name: str) -> None:
        """Click the button of this name."""
        named = [one for one in inside.findChildren(QPushButton) if one.text().replace("&", "") == name]
        visible = [one for one in named if one.isVisible()]
        assert visible, f"no button {name}: {[one.text() for one in inside.findChildren(QPushButton)]}"
        QTest.mouseClick(visible[0], Qt.MouseButton.LeftButton)

    async def dialog(self, kind: type[W]) -> W:
        """The dialog that opens."""
        found: list[W] = []

        def is_open() -> bool:
            found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
            return bool(found)

        await self.until(is_open, kind.__name__)
        return found[0]

    async def closed(self, dialog: QDialog) -> None:
        """Wait until a dialog is gone, and the window has the keyboard again."""
        await self.until(lambda: not isValid(dialog) or not dialog.isVisible(), "the end of the dialog")
        await self.come_to_front()

    async def come_to_front(self) -> None:
        """Give the window the keyboard."""
        self.window.activateWindow()
        await self.until(self.window.isActiveWindow, "the window in front")

    def mark(self, *codes: str) -> None:
        """Select the lines with these codes, as Control and the mouse do."""
        selection = self.table.selectionModel()
        selection.clearSelection()
        for code in codes:
            index = self.find(code)
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            selection.select(index, flags)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.table.setFocus()


@asynccontextmanager
async def at_window(folder: Path, *, sample: bool = False) -> AsyncIterator[Person]:
    """Start the program on a data folder; the person quits in the end."""
    paths = find_paths(folder)
    instance = claim(paths.lock)
    assert instance is not None
    turns = Turns()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.installEventFilter(turns)
    program = asyncio.ensure_future(Desk(paths).work(instance, sample=sample))
    person: Person | None = None
    try:
        while person is None:
            turns.happened.clear()
            windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
            if windows:
                person = Person(windows[0], turns, program)
            else:
                await asyncio.wait(
                    [asyncio.ensure_future(turns.happened.wait()), program], return_when="FIRST_COMPLETED"
                )
            assert not program.done()
        await person.come_to_front()
        yield person
    finally:
        application.removeEventFilter(turns)
        if person is not None:
            person.window.close()
        assert program.cancelled() or await program == 0
        instance.release()
        if person is not None:
            person.window.deleteLater()
