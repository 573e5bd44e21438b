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

    def run(self, errand: Coroutine[Any, Any, Any], name: str) -> None:
        """Start a coroutine under a name."""
        spawn(self._watch(errand), name)

    async def _watch(self, errand: Coroutine[Any, Any, Any]) -> None:
        try:
            await errand
        except DeskError as error:
            self.failed.emit(error)
        else:
            self.succeeded.emit()
