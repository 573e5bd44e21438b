"""Coroutines that the window starts; what this computer could not do is told to the person, all else is a fault."""

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.errors import DeskError
from app.ui.loop import spawn


class Errands(QObject):
    """Starts them."""

    failed = Signal(object)  # DeskError
    succeeded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asking: set[str] = set()

    def run(self, errand: Coroutine[Any, Any, Any], name: str) -> None:
        """Start a coroutine under a name."""
        spawn(self._watch(errand), name)

    def open(self, errand: Coroutine[Any, Any, Any], name: str) -> None:
        """Start one that opens a dialog, unless it is under way: a key that is held opens one, not two."""
        if name in self._asking:
            errand.close()
            return
        self._asking.add(name)
        spawn(self._watch(errand), name).add_done_callback(lambda _: self._asking.discard(name))

    async def _watch(self, errand: Coroutine[Any, Any, Any]) -> None:
        try:
            await errand
        except DeskError as error:
            self.failed.emit(error)
        else:
            self.succeeded.emit()
