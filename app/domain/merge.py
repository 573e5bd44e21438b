"""Base + remote + pending -> rows: what the platform said and what the person wants, put together to be shown."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from immutables import Map

from app.domain.change import ENDED, Change, Kind
from app.domain.connection import Connection
from app.domain.program import ProgramState, Values


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of a program on the platform. An addition on its way has no `program_id` and no `remote`."""

    key: str
    program_id: str | None
    remote: Values | None
    state: ProgramState
    position: int = 0  # platform order: rises with age, so that the newest program has the smallest


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what the program is, seen with the person's wishes.

    `values` is what is shown, `remote` what the platform said last, `change` the wish that the
    mark tells of: the oldest unfinished one, since the others wait for it.
    """

    key: str
    program_id: str | None
    values: Values
    remote: Values | None
    state: ProgramState
    position: int
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that the window shows of a connection after one commit. Immutable; unchanged rows are the same objects.

    `differs` names the keys that are new, altered or gone since the snapshot before.
    """

    connection: Connection
    rows: Map[str, Row]
    changes: tuple[Change, ...]
    differs: frozenset[str]


def merge(record: Record, pending: Sequence[Change]) -> Row | None:
    """The row of a program under its unfinished changes, oldest first. None for an addition that was dropped."""
    remote = record.remote
    if not pending and remote is not None:
        return Row(record.key, record.program_id, remote, remote, record.state, record.position)
    open_changes = [change for change in pending if change.state not in ENDED]
    wished = [change.wanted for change in open_changes if change.wanted is not None]
    values = wished[-1] if wished else remote
    if values is None:
        return None
    if remote is not None and wished:
        values = lay_over(remote, open_changes)
    first = open_changes[0] if open_changes else None
    return Row(record.key, record.program_id, values, remote, record.state, record.position, first)


def lay_over(remote: Values, changes: Iterable[Change]) -> Values:
    """The remote values with the wished fields laid over them; fields nobody asked to change stay the platform's."""
    values = remote
    for change in changes:
        if change.kind is Kind.UPDATE and change.wanted is not None and change.base is not None:
            values = Values(
                change.wanted.name if change.wanted.name != change.base.name else values.name,
                values.code,
                change.wanted.type if change.wanted.type != change.base.type else values.type,
                change.wanted.subscription
                if change.wanted.subscription != change.base.subscription
                else values.subscription,
                values.chain_id,
            )
    return values


def advance(
    before: Snapshot | None, connection: Connection, touched: Mapping[str, Row | None], changes: tuple[Change, ...]
) -> Snapshot:
    """The next snapshot: `touched` rows are put in or taken out, all others stay as they are."""
    rows: Map[str, Row] = before.rows if before is not None else Map()
    differing = {key: row for key, row in touched.items() if rows.get(key) != row}
    with rows.mutate() as altered:
        for key, row in differing.items():
            if row is not None:
                altered[key] = row
            elif key in altered:
                del altered[key]
        rows = altered.finish()
    return Snapshot(connection, rows, changes, frozenset(differing))
