"""What a person can learn about the members of programs: how many there are, and nothing else."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from app.domain.memberships import Memberships

if TYPE_CHECKING:  # the engine is loaded after the window
    from app.sync.engine import Engine


class Members:
    """Asks the platform beside all else; nothing of it is stored."""

    def __init__(self, reach_engine: Callable[[], Awaitable[Engine]]) -> None:
        self._reach_engine = reach_engine

    async def count(self, connection_id: str, program_ids: Sequence[str]) -> AsyncIterator[Memberships]:
        """How many active memberships programs have, as far as it can be told now; the first at once where known."""
        members = (await self._reach_engine()).members(connection_id)
        if members is not None:
            async for told in members.count(program_ids):
                yield told
