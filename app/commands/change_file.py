"""Unfinished changes as a CSV file for spreadsheets, which comes into being whole or not at all."""

import asyncio
import csv
import os
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from datetime import UTC
from pathlib import Path

from app.domain.change import Change
from app.domain.errors import FileUnwritable
from app.domain.program import Values

# A spreadsheet takes what begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
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
        await asyncio.get_running_loop().run_in_executor(None, write, path, changes)
        return len(changes)


def write(path: Path, changes: Iterable[Change]) -> None:
    """Write the file beside its place under another name, then put it there."""
    growing = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        # The mark tells spreadsheets that it is UTF-8.
        with growing.open("w", encoding="utf-8-sig", newline="") as file:
            lines = (_TITLES, *map(_line, changes))
            csv.writer(file).writerows([_harmless(text) for text in line] for line in lines)
            file.flush()
            os.fsync(file.fileno())
        growing.replace(path)
    except OSError as error:
        with suppress(OSError):
            growing.unlink(missing_ok=True)
        raise FileUnwritable(str(error)) from error


def _line(change: Change) -> tuple[str, ...]:
    made = change.created_at.astimezone(UTC).isoformat(timespec="seconds")
    approved = change.approved_at
    sent = "" if approved is None else approved.astimezone(UTC).isoformat(timespec="seconds")
    known = (change.kind, change.state, made, sent)
    return (*known, *_values(change.base), *_values(change.wanted), change.message, change.request_id)


def _values(values: Values | None) -> tuple[str, ...]:
    return tuple("" if values is None else getattr(values, field) or "" for field in _FIELDS)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
