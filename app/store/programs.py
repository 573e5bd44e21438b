"""What the platform said of each program: its values, its state, and when we last wrote to it."""

import uuid
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from app.domain.merge import Record, Row
from app.domain.program import Program, ProgramState, Values
from app.domain.text import canonical, fold, skeleton
from app.store.columns import list_values, values_list
from app.store.transaction import Transaction

COLUMNS = "key, program_id, state, position, name, code, type, subscription, chain_id"
Columns = tuple[str, str, str, int, str, str, str | None, str | None, str | None]
_STATES = {state.value: state for state in ProgramState}
# A replica may lag behind our own write for so long, in seconds.
LAG = 30.0
Formers = tuple[Values, ...] | None  # what a program was before our last writes; None where it is not known
# More variables than this in one statement are refused by older libraries.
_CHUNK = 500
# For more than these it is quicker to read the whole table.
_MANY = 20_000
# A coarse `skeleton` that SQLite can work out by itself; what it lets through is compared exactly.
_COARSE = "replace(replace(replace(replace(lower(trim({0})), 'o', '0'), 'i', '1'), 'l', '1'), '0', '')"
_PLAIN = "{0} NOT GLOB '*[^ -~]*'"


@dataclass(frozen=True, slots=True)
class Written:
    """When our last write to a program was answered (seconds since 1970), and what the program was before."""

    at: float
    before: Formers


def new_key() -> str:
    """A name of our own for a program, for life. It never leaves this computer."""
    return uuid.uuid4().hex


def new_keys(count: int) -> Iterator[str]:
    """Many keys at once, in the order in which the file stores them fastest."""
    first = new_key()[:24]
    return (f"{first}{number:08x}" for number in range(count))


def record(columns: Columns) -> Record:
    """One line of the table `program` as a record."""
    key, program_id, state, position, name, code, kind, subscription, chain_id = columns
    return Record(key, program_id, Values(name, code, kind, subscription, chain_id), _STATES[state], position)


def plain_row(columns: Columns) -> Row:
    """What `merge` makes of a program without any wishes; nearly all are, so the way there is short."""
    key, program_id, state, position, name, code, kind, subscription, chain_id = columns
    values = Values(name, code, kind, subscription, chain_id)
    return Row(key, program_id, values, values, _STATES[state], position)


def read_all(transaction: Transaction, connection_id: str) -> list[Columns]:
    """Every program of a connection, as columns."""
    query = f"SELECT {COLUMNS} FROM program WHERE connection_id = ?"
    return transaction.sql.execute(query, (connection_id,)).fetchall()


def read_keys(transaction: Transaction, connection_id: str, keys: Collection[str]) -> list[Columns]:
    """The programs of these keys that are known on the platform, as columns."""
    return _read_by(transaction, connection_id, "key", keys)


def by_program_ids(transaction: Transaction, connection_id: str, program_ids: Collection[str]) -> dict[str, Record]:
    """What is known of the programs with these identifiers."""
    found = map(record, _read_by(transaction, connection_id, "program_id", program_ids))
    return {cast(str, one.program_id): one for one in found}


def keys_of(transaction: Transaction, connection_id: str, program_ids: Collection[str]) -> list[str]:
    """The keys of the programs with these identifiers."""
    return [columns[0] for columns in _read_by(transaction, connection_id, "program_id", program_ids)]


def by_keys(transaction: Transaction, connection_id: str, keys: Collection[str]) -> dict[str, Record]:
    """What is known of the programs with these keys."""
    return {one.key: one for one in map(record, read_keys(transaction, connection_id, keys))}


def put_seen(
    transaction: Transaction,
    connection_id: str,
    program: Program,
    state: ProgramState,
    *,
    key: str | None = None,
    written_at: float | None = None,
) -> str:
    """Store what an answer said of one program; returns its key.

    `key` ties a new program to the addition it came from. `written_at` says that the answer was
    to our own write: older walks, and replicas that lag behind, are then not believed.
    """
    known = by_program_ids(transaction, connection_id, (program.program_id,)).get(program.program_id)
    values = program.values
    if known is None:
        key = key or new_key()
        transaction.sql.execute(
            f"INSERT INTO program (connection_id, {COLUMNS})"
            " VALUES (?, ?, ?, ?, (SELECT coalesce(min(position), 0) - 1 FROM program WHERE connection_id = ?),"
            " ?, ?, ?, ?, ?)",
            (connection_id, key, program.program_id, state, connection_id, *texts(values)),
        )
    else:
        key = key or known.key
        _alter(transaction, connection_id, known.key, key, state, values)
    if written_at is not None:
        mark_written(transaction, connection_id, key, written_at, None if known is None else known.remote)
    transaction.touch(connection_id, (key,))
    return key


def _alter(
    transaction: Transaction, connection_id: str, known_key: str, key: str, state: ProgramState, values: Values
) -> None:
    """Store a known program anew.

    A walk may have seen an addition before its answer was settled: then it gets the addition's key,
    and so do the wishes that wait for it.
    """
    if key != known_key:
        transaction.sql.execute(
            "UPDATE change SET key = ? WHERE connection_id = ? AND key = ?", (key, connection_id, known_key)
        )
    transaction.sql.execute(
        "UPDATE program SET key = ?, state = ?, name = ?, code = ?, type = ?, subscription = ?, chain_id = ?"
        " WHERE connection_id = ? AND key = ?",
        (key, state, *texts(values), connection_id, known_key),
    )
    transaction.touch(connection_id, (known_key,))


def mark_written(
    transaction: Transaction, connection_id: str, key: str, written_at: float, former: Values | None
) -> None:
    """Remember when our last write to a program was answered, and what it was before; after several, before each."""
    where = "WHERE connection_id = ? AND key = ?"
    found = transaction.sql.execute(f"SELECT settled_at, former FROM program {where}", (connection_id, key)).fetchone()
    if found is None:  # it goes by another key since it was sent
        return
    settled_at, told = found
    earlier = list_values(told) or () if settled_at > written_at - LAG else ()
    transaction.sql.execute(
        f"UPDATE program SET settled_at = ?, former = ? {where}",
        (written_at, None if former is None else values_list((*earlier, former)), connection_id, key),
    )


def put_state(
    transaction: Transaction, connection_id: str, key: str, state: ProgramState, written_at: float | None = None
) -> None:
    """Store where a program was found, its values left as they were."""
    transaction.sql.execute(
        "UPDATE program SET state = ? WHERE connection_id = ? AND key = ?", (state, connection_id, key)
    )
    if written_at is not None:
        mark_written(transaction, connection_id, key, written_at, None)
    transaction.touch(connection_id, (key,))


def newest_ids(transaction: Transaction, connection_id: str, limit: int) -> list[str]:
    """The identifiers of the newest programs: the active ones, then the deleted ones, then those out of sight."""
    query = "SELECT program_id FROM program WHERE connection_id = ? ORDER BY state, position LIMIT ?"
    return [program_id for (program_id,) in transaction.sql.execute(query, (connection_id, limit))]


def written_since(transaction: Transaction, connection_id: str, since: float) -> dict[str, Written]:
    """The programs that we wrote to since then, by identifier."""
    query = "SELECT program_id, settled_at, former FROM program WHERE connection_id = ? AND settled_at > ?"
    found = transaction.sql.execute(query, (connection_id, since))
    return {program_id: Written(at, list_values(told)) for program_id, at, told in found}


def lags(values: Values | None, state: ProgramState, before: Formers) -> bool:
    """Whether an answer shows a program as it was before our write; a deleted one cannot come back."""
    return state is ProgramState.ACTIVE and (before is None or values in before)


def count(transaction: Transaction, connection_id: str) -> int:
    """How many programs of a connection are known, in whatever state."""
    query = "SELECT count(*) FROM program WHERE connection_id = ?"
    (number,) = transaction.sql.execute(query, (connection_id,)).fetchone()
    return int(number)


def with_code(transaction: Transaction, connection_id: str, code: str) -> list[Record]:
    """Every program that was ever seen with this code, in whatever state."""
    plain = _PLAIN.format("code")
    query = f"SELECT {COLUMNS} FROM program WHERE connection_id = ? AND (trim(code) = ? OR NOT {plain})"
    found = map(record, transaction.sql.execute(query, (connection_id, canonical(code))))
    return [one for one in found if one.remote is not None and canonical(one.remote.code) == canonical(code)]


def alike(transaction: Transaction, connection_id: str, values: Values) -> list[tuple[str, Values, ProgramState]]:
    """Key, values and state of the programs with this code, one that may look like it, or this name."""
    coarse = skeleton(values.code).replace("0", "")
    query = (
        f"SELECT {COLUMNS} FROM program WHERE connection_id = ?"
        f" AND (({_PLAIN.format('code')} AND {_COARSE.format('code')} = ?) OR NOT {_PLAIN.format('code')}"
        f" OR lower(trim(name)) = ? OR NOT {_PLAIN.format('name')})"
    )
    found = transaction.sql.execute(query, (connection_id, coarse, fold(values.name.strip())))
    records = map(record, found)
    return [(one.key, one.remote, one.state) for one in records if one.remote is not None]


def _read_by(transaction: Transaction, connection_id: str, column: str, names: Collection[str]) -> list[Columns]:
    if len(names) > _MANY:
        wanted, place = frozenset(names), COLUMNS.split(", ").index(column)
        return [columns for columns in read_all(transaction, connection_id) if columns[place] in wanted]
    found: list[Columns] = []
    for chunk in _chunks(tuple(names)):
        marks = ", ".join("?" * len(chunk))
        query = f"SELECT {COLUMNS} FROM program WHERE connection_id = ? AND {column} IN ({marks})"
        found += transaction.sql.execute(query, (connection_id, *chunk)).fetchall()
    return found


def _chunks(names: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    return (names[start : start + _CHUNK] for start in range(0, len(names), _CHUNK))


def texts(values: Values) -> tuple[str, str, str | None, str | None, str | None]:
    """Values in the order of their columns."""
    return values.name, values.code, values.type, values.subscription, values.chain_id
