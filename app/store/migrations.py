"""The schema and its history: one small function a step, all of them and the version in one transaction."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path


def _first(sql: sqlite3.Connection) -> None:
    for statement in _FIRST.split(";\n"):
        sql.execute(statement)


def _second(sql: sqlite3.Connection) -> None:
    """A lost answer is timed on a clock that ends with the program; what was asked of the platform is kept instead.

    That is dated by this computer's clock, since no answer may have told the platform's yet.
    """
    sql.execute("ALTER TABLE attempt DROP COLUMN closed_at")
    sql.execute("CREATE TABLE asked (mark TEXT NOT NULL, operation TEXT NOT NULL, at REAL NOT NULL) STRICT")
    sql.execute("CREATE INDEX asked_at ON asked (at)")
    sql.execute("CREATE TABLE quiet (mark TEXT PRIMARY KEY, since REAL NOT NULL, until REAL NOT NULL) STRICT")


def _third(sql: sqlite3.Connection) -> None:
    """Each candidate of each question is held against all that was ever added here."""
    sql.execute("CREATE INDEX addition_done ON change (connection_id, key) WHERE kind = 'add' AND state = 'done'")


def _fourth(sql: sqlite3.Connection) -> None:
    """What a person sets up, and the history; what happened stays when its connection is removed."""
    sql.execute("ALTER TABLE connection ADD COLUMN colour TEXT NOT NULL DEFAULT ''")
    sql.execute("ALTER TABLE connection ADD COLUMN read_only INTEGER NOT NULL DEFAULT 0")
    sql.execute("ALTER TABLE connection ADD COLUMN sends_at_once INTEGER NOT NULL DEFAULT 0")
    sql.execute("ALTER TABLE connection ADD COLUMN chain_id TEXT NOT NULL DEFAULT ''")
    sql.execute("CREATE TABLE preference (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID")
    sql.execute(_EVENT)
    sql.execute("CREATE INDEX event_at ON event (at)")
    sql.execute("CREATE INDEX event_program ON event (connection_id, key)")


# Times are seconds since 1970 on the server's clock, values are JSON objects of `Values`.
_FIRST = """
CREATE TABLE connection (
    connection_id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    chosen_edition TEXT NOT NULL,
    settled_edition TEXT NOT NULL,
    enterprise TEXT,
    refreshed_at REAL,
    place INTEGER NOT NULL
) STRICT;
CREATE TABLE program (
    connection_id TEXT NOT NULL REFERENCES connection ON DELETE CASCADE,
    key TEXT NOT NULL,
    program_id TEXT NOT NULL,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    type TEXT,
    subscription TEXT,
    chain_id TEXT,
    state TEXT NOT NULL,
    position INTEGER NOT NULL,
    settled_at REAL NOT NULL DEFAULT 0,
    former TEXT,
    PRIMARY KEY (connection_id, key)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX program_identifier ON program (connection_id, program_id);
CREATE TABLE change (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    change_id TEXT NOT NULL UNIQUE,
    connection_id TEXT NOT NULL REFERENCES connection ON DELETE CASCADE,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    wanted TEXT,
    base TEXT,
    theirs TEXT,
    created_at REAL NOT NULL,
    approved_at REAL,
    state TEXT NOT NULL,
    revision INTEGER NOT NULL,
    batch_limit INTEGER NOT NULL,
    sends INTEGER NOT NULL,
    reason TEXT NOT NULL,
    message TEXT NOT NULL,
    request_id TEXT NOT NULL
) STRICT;
CREATE INDEX change_unfinished ON change (connection_id, key) WHERE state NOT IN ('done', 'dropped');
CREATE TABLE attempt (
    attempt_id TEXT PRIMARY KEY,
    connection_id TEXT NOT NULL REFERENCES connection ON DELETE CASCADE,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    sent TEXT NOT NULL,
    baseline TEXT NOT NULL,
    prepared_at REAL NOT NULL,
    closed_at REAL,
    candidates TEXT NOT NULL
) STRICT;
CREATE INDEX attempt_open ON attempt (connection_id) WHERE state <> 'settled'"""

_EVENT = """
CREATE TABLE event (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    connection_id TEXT NOT NULL,
    property TEXT NOT NULL,
    at REAL NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    program_id TEXT,
    before TEXT,
    after TEXT,
    message TEXT NOT NULL,
    request_id TEXT NOT NULL,
    person TEXT NOT NULL,
    search TEXT NOT NULL
) STRICT"""

APPLICATION_ID = 0x4C444553  # "LDES", in the header of every file of ours
STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (_first, _second, _third, _fourth)
LATEST = len(STEPS)


def migrate(sql: sqlite3.Connection, path: Path) -> None:
    """Bring the file to the latest version; an older one is copied beside itself first."""
    (version,) = sql.execute("PRAGMA user_version").fetchone()
    if version == LATEST:
        return
    if version:
        _copy(sql, path.with_name(f"{path.name}.version-{version}"))
    sql.execute("BEGIN IMMEDIATE")
    try:
        for move in STEPS[version:]:
            move(sql)
        sql.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        sql.execute(f"PRAGMA user_version = {LATEST}")
        sql.execute("COMMIT")
    except BaseException:
        if sql.in_transaction:  # a full disk may have rolled it back already
            sql.execute("ROLLBACK")
        raise


def _copy(sql: sqlite3.Connection, path: Path) -> None:
    for part in ("-journal", "-wal", "-shm", ""):  # one that a loss of power tore makes SQLite fail
        path.with_name(path.name + part).unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as backup:
        sql.backup(backup)
