"""What the deeds on programs and on changes have in common: whom they ask, and where their dialogs open."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.commands import Commands
from app.ui.parts.errands import Errands
from app.ui.programs.programs_page import ProgramsPage
from app.ui.window.bridge import Bridge
from app.ui.window.present import Present


class Deeds(QObject):
    """Deeds on what the page of a window shows."""

    def __init__(
        self,
        commands: Commands,
        errands: Errands,
        bridge: Bridge,
        present: Present,
        page: ProgramsPage,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._commands = commands
        self._errands = errands
        self._bridge = bridge
        self._present = present
        self._page = page
        self._window = window
