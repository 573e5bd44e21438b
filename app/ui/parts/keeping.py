"""Keeps how a window was left: a moment after it was altered, and at quit."""

from collections.abc import Callable, Mapping
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from app.commands.preferences import Preferences
from app.domain.errors import StoreError
from app.ui.loop import spawn

_PAUSE = 800  # ms: a splitter that is dragged is kept once


class Keeping(QObject):
    """`take` gives what is to be kept. Where that cannot be stored nobody is troubled: it counts until quit."""

    def __init__(self, preferences: Preferences, take: Callable[[], Mapping[str, str]], parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._take = take
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._begin)

    def soon(self) -> None:
        """Something was altered."""
        self._timer.start()

    async def finish(self) -> None:
        """Keep at once what waits for its moment."""
        if self._timer.isActive():
            self._timer.stop()
            await self._keep()

    def _begin(self) -> None:
        spawn(self._keep(), "keep how the window is left")

    async def _keep(self) -> None:
        new = {name: text for name, text in self._take().items() if text != self._preferences.get(name)}
        if new:
            with suppress(StoreError):
                await self._preferences.keep(new)
