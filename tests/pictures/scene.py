"""One window to be pictured: put into a state by hand, without platform, file or network."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.connection import Connection
from app.domain.merge import Row, Snapshot
from app.domain.status import Status
from app.ui.programs.programs_view import ProgramsView
from app.ui.window.main_window import MainWindow
from tests.pictures.conditions import Conditions
from tests.pictures.programs import ROWS
from tests.ui.support import AURORA, DEMO, RecordingCommands, make_snapshot, until

W = TypeVar("W", bound=QWidget)
_EDGE = 24  # px around a dialog that is larger than the window
_TITLE_MARGIN = 10  # px: above and below the letters together, in what stands for the title of a window


class Scene:
    """The window, with what it was told."""

    def __init__(self, conditions: Conditions) -> None:
        self.commands = RecordingCommands()
        self.commands.preferences = type(self.commands.preferences)(conditions.preferences)
        self.commands.settings = type(self.commands.settings)(self.commands.preferences)
        self.commands.updates = type(self.commands.updates)(
            self.commands.preferences, self.commands.settings, self.commands.setup
        )
        self.window = MainWindow(self.commands)
        self.window.resize(*conditions.size)

    async def show(
        self,
        *rows: Row,
        status: Status = Status(),
        connection: Connection = AURORA,
        others: tuple[Connection, ...] = (DEMO,),
    ) -> Snapshot:
        """Show a connection with these rows, by default the ordinary ones, and wait until it is seen."""
        self.commands.tell_connections(connection, *others)
        self.window.show_connection(connection.connection_id)
        snapshot = make_snapshot(*rows, connection=connection)
        self.commands.tell(snapshot)
        self.commands.tell_status(connection.connection_id, status)
        self.commands.tell_undo(connection.connection_id, any(row.change for row in rows))
        self.window.show()
        await until(lambda: self.window.isActiveWindow() and self.window.present.snapshot is not None)
        self.window.bridge.tell()
        return snapshot

    async def show_ordinary(self, *more: Row, status: Status = Status()) -> Snapshot:
        """Show the ordinary programs, and these above them."""
        return await self.show(*more, *ROWS, status=status)

    @property
    def table(self) -> ProgramsView:
        """The table of programs."""
        return next(view for view in self.window.findChildren(ProgramsView))

    def select(self, line: int) -> None:
        """Select one program: what Qt has for it does nothing in a mirrored window."""
        self.table.setCurrentIndex(self.table.model().index(line, 0))

    async def dialog(self, act: Callable[[], object], kind: type[W]) -> W:
        """Do what opens a dialog; the dialog."""
        act()
        await until(lambda: isinstance(QApplication.activeWindow(), kind))
        found = QApplication.activeWindow()
        assert isinstance(found, kind)
        return found

    @property
    def windows(self) -> list[QWidget]:
        """The window, and the dialogs over it."""
        return [self.window, *self._dialogs]

    @property
    def _dialogs(self) -> list[QDialog]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]

    def take(self) -> QImage:
        """The window with the dialog over it, as a person sees them."""
        dialogs = self._dialogs
        window = QRect(QPoint(), self.window.size())
        boxes = [(each, QRect(_place(each, window), each.size())) for each in dialogs]
        fonts = self.window.fontMetrics()
        title = fonts.height() + _TITLE_MARGIN
        whole = window.adjusted(0, -title, 0, 0)
        for _, box in boxes:
            if not window.contains(box):
                whole = whole.united(box.adjusted(-_EDGE, -_EDGE - title, _EDGE, _EDGE))
        image = QImage(whole.size(), QImage.Format.Format_RGB32)
        image.fill(QColor("#7a8fa6"))
        painter = QPainter(image)
        painter.translate(-whole.topLeft())
        for each, box in ((self.window, window), *boxes):
            painter.fillRect(box.adjusted(-1, -title, 1, 1), QColor("#404048"))
            painter.setPen(QColor("white"))
            painter.drawText(box.left() + 8, box.top() - _TITLE_MARGIN // 2 - fonts.descent(), each.windowTitle())
            painter.drawPixmap(box.topLeft(), each.grab())
        painter.end()
        return image

    async def close(self) -> None:
        """Put the window away with all that stands over it, after what waited for a dialog."""
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog):
                each.close()
        await turns()
        self.window.hide()
        self.window.deleteLater()
        await asyncio.sleep(0)


async def turns() -> None:
    """Let what was asked for come: a command is a turn of the loop or a few."""
    for _ in range(20):
        await asyncio.sleep(0)


def _place(dialog: QWidget, window: QRect) -> QPoint:
    return window.center() - QPoint(dialog.width() // 2, dialog.height() // 2)
