"""The SQLite file: how it is opened, its one thread, its transactions, and the snapshot after each commit."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from app.domain.errors import StoreBusy, StoreDamaged, StoreError, StoreFull, StoreTooNew, StoreUnusable
from app.domain.merge import Snapshot
from app.store import migrations
from app.store.snapshots import Snapshots
from app.store.transaction import Transaction

T = TypeVar("T")

APPLICATION_ID = 0x4C444553  # "LDES", in the header of every file of ours
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # NORMAL may drop the last commits at power loss
    "PRAGMA fullfsync = 1",  # macOS: a plain fsync stops at the drive's cache
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 5000",
)
_PRIMARY_CODE = 0xFF
_ERRORS: dict[int, type[StoreError]] = {
    sqlite3.SQLITE_FULL: StoreFull,
    sqlite3.SQLITE_BUSY: StoreBusy,
    sqlite3.SQLITE_LOCKED: StoreBusy,
    sqlite3.SQLITE_CANTOPEN: StoreUnusable,
    sqlite3.SQLITE_IOERR: StoreUnusable,
    sqlite3.SQLITE_PERM: StoreUnusable,
    sqlite3.SQLITE_READONLY: StoreUnusable,
    sqlite3.SQLITE_CORRUPT: StoreDamaged,
    sqlite3.SQLITE_NOTADB: StoreDamaged,
}


class Database:
    """One file, one thread that alone touches it. Await `run` to read or write; snapshots come by `listen`.

    `executor` is for tests that need the work done at once; by default it is a thread of our own.
    """

    def __init__(self, path: Path, executor: Executor | None = None) -> None:
        self._path = path
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="store")
        self._sql: sqlite3.Connection | None = None
        self._snapshots = Snapshots()
        self._listeners: list[Callable[[Snapshot], None]] = []

    async def open(self) -> None:
        """Open or make the file. Raises StoreError; a file that is newer, foreign or unreadable stays untouched."""
        await self._call(self._open)

    async def run(self, work: Callable[[Transaction], T]) -> T:
        """Do `work` in one transaction on the store's thread; returns when it is on the disk.

        Listeners have been told of the commit before this returns, also if the caller was cancelled.
        """
        loop = asyncio.get_running_loop()

        def turn() -> T:
            result, snapshots = self._transact(work)
            for snapshot in snapshots:
                loop.call_soon_threadsafe(self._tell, snapshot)
            return result

        return await self._call(turn)

    def listen(self, listener: Callable[[Snapshot], None]) -> Callable[[], None]:
        """Be told of each new snapshot on the loop's thread; returns the way to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def close(self) -> None:
        """Finish what was begun and close the file."""
        await self._call(self._close)
        self._executor.shutdown(wait=False)

    async def _call(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    def _tell(self, snapshot: Snapshot) -> None:
        for listener in tuple(self._listeners):
            listener(snapshot)

    def _open(self) -> None:
        with _translated():
            unclean = self._path.with_name(self._path.name + "-wal").exists()
            sql = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
            try:
                _accept(sql)
                for pragma in _PRAGMAS:
                    sql.execute(pragma).fetchall()
                if unclean and sql.execute("PRAGMA quick_check").fetchone() != ("ok",):
                    raise StoreDamaged("quick_check found damage")
                migrations.migrate(sql, self._path)
            except BaseException:
                sql.close()
                raise
            self._sql = sql

    def _close(self) -> None:
        if self._sql is not None:
            self._sql.close()
            self._sql = None

    def _transact(self, work: Callable[[Transaction], T]) -> tuple[T, list[Snapshot]]:
        if self._sql is None:
            raise StoreUnusable("the file is not open")
        with _translated():
            transaction = Transaction(self._sql)
            self._sql.execute("BEGIN IMMEDIATE")
            try:
                result = work(transaction)
                self._sql.execute("COMMIT")
            except BaseException:
                if self._sql.in_transaction:
                    self._sql.execute("ROLLBACK")
                raise
            return result, self._snapshots.after(transaction)


def _accept(sql: sqlite3.Connection) -> None:
    """Refuse a file that is not ours or newer than this program, before anything of it is altered."""
    (owner,) = sql.execute("PRAGMA application_id").fetchone()
    (version,) = sql.execute("PRAGMA user_version").fetchone()
    (tables,) = sql.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if owner != APPLICATION_ID and tables:
        raise StoreUnusable("the file belongs to another program")
    if version > migrations.LATEST:
        raise StoreTooNew(f"the file has version {version}, this program knows {migrations.LATEST}")
    if not tables:
        sql.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@contextmanager
def _translated() -> Iterator[None]:
    """SQLite's errors as ours."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        kind = _ERRORS.get(code & _PRIMARY_CODE) if code is not None else None
        if kind is None:
            raise
        raise kind(str(error)) from error
