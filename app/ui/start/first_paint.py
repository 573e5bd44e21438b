"""Tells when a window has been painted for the first time, so that slow imports can wait for it."""

import asyncio

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Watches a window until it is painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._painted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._painted.done():
            self._window.removeEventFilter(self)
            self._painted.set_result(None)
        return False

    async def wait(self) -> None:
        """Return once the window was painted."""
        await self._painted
