"""What is on the disk after a commit, read with statements of our own."""

import json
import sqlite3
from functools import lru_cache
from typing import NamedTuple

FIELDS = ("name", "type", "subscription")


class ChangeRow(NamedTuple):
    """One line of the table `change`."""

    change_id: str
    connection: str
    key: str
    kind: str
    state: str
    wanted: str | None
    base: str | None
    revision: int
    approved_at: float | None
    reason: str
    request_id: str

    @property
    def wished(self) -> dict[str, str | None]:
        """The fields that an update wishes for, with their values."""
        wanted, base = values(self.wanted), values(self.base)
        return {one: wanted[one] for one in FIELDS if wanted.get(one) != base.get(one)}


class ProgramRow(NamedTuple):
    """One line of the table `program`."""

    connection: str
    key: str
    program_id: str
    state: str
    name: str
    code: str
    type: str | None
    subscription: str | None


class AttemptRow(NamedTuple):
    """One line of the table `attempt`."""

    attempt_id: str
    connection: str
    kind: str
    state: str


class Image(NamedTuple):
    """The whole file."""

    changes: dict[str, ChangeRow]
    programs: dict[tuple[str, str], ProgramRow]
    attempts: dict[str, AttemptRow]
    refreshed: dict[str, float | None]
    editions: dict[str, str]  # as the person chose


EMPTY = Image({}, {}, {}, {}, {})
_CHANGES = (
    "SELECT change_id, connection_id, key, kind, state, wanted, base, revision, approved_at, reason, request_id"
    " FROM change ORDER BY place"
)
_PROGRAMS = (
    "SELECT connection_id, key, program_id, state, name, code, type, subscription FROM program"
    " ORDER BY connection_id, program_id"
)


def read_image(sql: sqlite3.Connection) -> Image:
    """The file as it is."""
    changes = [ChangeRow(*columns) for columns in sql.execute(_CHANGES)]
    programs = [ProgramRow(*columns) for columns in sql.execute(_PROGRAMS)]
    attempts = [AttemptRow(*row) for row in sql.execute("SELECT attempt_id, connection_id, kind, state FROM attempt")]
    connections = sql.execute("SELECT connection_id, refreshed_at, chosen_edition FROM connection").fetchall()
    return Image(
        {one.change_id: one for one in changes},
        {(one.connection, one.key): one for one in programs},
        {one.attempt_id: one for one in attempts},
        {name: refreshed_at for name, refreshed_at, _ in connections},
        {name: edition for name, _, edition in connections},
    )


@lru_cache(10_000)
def values(text: str | None) -> dict[str, str | None]:
    """Values as they are stored."""
    return {} if text is None else json.loads(text)
