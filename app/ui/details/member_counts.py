"""How many active memberships programs have, for every place that shows it: asked for beside all else."""

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.commands import Commands
from app.ui.loop import spawn
from app.ui.parts.words import translate

_LOOKED_AT = 1000  # ms for which a program is looked at before it is asked for


class MemberCounts(QObject):
    """What was told last; `counts` is by program id."""

    told = Signal(object)  # Memberships

    def __init__(self, commands: Commands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.counts: dict[str, int] = {}
        self._commands = commands
        self._looked_at: tuple[str, str] | None = None  # connection, program id
        self._asking: asyncio.Task[None] | None = None
        self._wait = QTimer(self, singleShot=True, interval=_LOOKED_AT)
        self._wait.timeout.connect(self._ask)

    def look_at(self, program: tuple[str, str] | None) -> None:
        """The person looks at this program, as (connection, program id), or at none that can be asked for."""
        if program == self._looked_at:
            return
        self._looked_at = program
        if self._asking is not None:
            self._asking.cancel()
        self._wait.start() if program is not None else self._wait.stop()

    async def count(self, connection_id: str, program_ids: Sequence[str]) -> None:
        """Ask for programs, and tell each part as it comes."""
        async for told in self._commands.members.count(connection_id, program_ids):
            self.counts.update(told.counts)
            self.told.emit(told)

    def _ask(self) -> None:
        if self._looked_at is not None:
            connection_id, program_id = self._looked_at
            self._asking = spawn(self.count(connection_id, (program_id,)), "count memberships")


def refusal_ahead_text() -> str:
    """What a refusal will mean where memberships cannot be counted."""
    return translate(
        "Members",
        "These tokens may not count memberships. Where a program has active ones, the platform refuses to delete it: "
        "end or move them in your loyalty system, then try again.",
    )
