"""Unfinished changes as a CSV file for spreadsheets, which comes into being whole or not at all."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC
from pathlib import Path

from app.commands.whole_file import SPREADSHEET, WholeFile
from app.domain.change import Change
from app.domain.program import Values

_FIELDS = ("name", "code", "type", "subscription", "chain_id")
_TITLES = (
    "change", "state", "made", "sent",
    *(f"{when}_{field}" for when in ("before", "after") for field in _FIELDS),
    "message", "request_number",
)  # fmt: skip


class ChangeFiles:
    """`unfinished` gives the changes of a connection, oldest first."""

    def __init__(self, unfinished: Callable[[str], Awaitable[tuple[Change, ...]]]) -> None:
        self._unfinished = unfinished

    async def save(self, connection_id: str, path: Path) -> int:
        """Save all that is not completed at a connection; returns how many. Raises FileUnwritable, nothing written."""
        changes = await self._unfinished(connection_id)
        await asyncio.to_thread(write, path, changes)
        return len(changes)


def write(path: Path, changes: Iterable[Change]) -> None:
    """Write the file; it takes its place once it is whole."""
    file = WholeFile(path)
    try:
        file.begin(SPREADSHEET)
        file.write_lines((_TITLES, *map(_line, changes)))
        file.finish()
    finally:
        file.drop()


def _line(change: Change) -> tuple[str, ...]:
    made = change.created_at.astimezone(UTC).isoformat(timespec="seconds")
    approved = change.approved_at
    sent = "" if approved is None else approved.astimezone(UTC).isoformat(timespec="seconds")
    known = (change.kind, change.state, made, sent)
    return (*known, *_values(change.base), *_values(change.wanted), change.message, change.request_id)


def _values(values: Values | None) -> tuple[str, ...]:
    return tuple("" if values is None else getattr(values, field) or "" for field in _FIELDS)
