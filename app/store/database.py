"""The SQLite file: how it is opened, its one thread, its transactions, and the snapshot after each commit."""

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from app.domain.errors import StoreBusy, StoreDamaged, StoreError, StoreFull, StoreTooNew, StoreUnusable
from app.domain.merge import Snapshot
from app.store import migrations, salvage
from app.store.snapshots import Snapshots
from app.store.transaction import Transaction

T = TypeVar("T")
_log = logging.getLogger(__name__)

_PRAGMAS = (
    "PRAGMA fullfsync = 1",  # macOS: a plain fsync stops at the drive's cache; first, as the next one writes
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # NORMAL may drop the last commits at power loss
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
    `rebuilt` says, once it is open, that the file was damaged: the changes were saved, the list is to be read anew.
    """

    def __init__(self, path: Path, executor: Executor | None = None) -> None:
        self._path = path
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="store")
        self._sql: sqlite3.Connection | None = None
        self._snapshots = Snapshots()
        self._listeners: list[Callable[[Snapshot], None]] = []
        self._told: dict[str, Snapshot] = {}
        self._history_listeners: list[Callable[[], None]] = []
        self._suspect = salvage.beside(path, ".suspect")  # there from when damage is met until the file is replaced
        self.rebuilt = False
        self.person: Callable[[], str] = str  # tells who works here, for the history

    async def open(self) -> None:
        """Open or make the file. Raises StoreError; a file that is newer, foreign or unreadable stays untouched."""
        await self._call(self._open)

    async def run(self, work: Callable[[Transaction], T]) -> T:
        """Do `work` in one transaction on the store's thread; returns when it is on the disk.

        Listeners have been told of the commit before this returns, also if the caller was cancelled.
        """
        loop = asyncio.get_running_loop()

        def turn() -> T:
            result, snapshots, transaction = self._transact(work)
            if snapshots or transaction.closed:
                loop.call_soon_threadsafe(self._tell, snapshots, transaction.closed)
            if transaction.has_events:
                loop.call_soon_threadsafe(self._tell_history)
            return result

        return await self._call(turn)

    def listen(self, listener: Callable[[Snapshot], None]) -> Callable[[], None]:
        """Be told of the snapshots there are, then of each new one, on the loop's thread; returns the way to stop."""
        self._listeners.append(listener)
        for snapshot in self._told.values():
            listener(snapshot)
        return lambda: self._listeners.remove(listener)

    def listen_to_history(self, listener: Callable[[], None]) -> None:
        """Be told, on the loop's thread, after each commit that made the history another."""
        self._history_listeners.append(listener)

    async def close(self) -> None:
        """Finish what was begun and close the file."""
        await self._call(self._close)
        self._executor.shutdown(wait=False)

    async def _call(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    def _tell(self, snapshots: Iterable[Snapshot], closed: Iterable[str]) -> None:
        for connection_id in closed:
            self._told.pop(connection_id, None)
        for snapshot in snapshots:
            self._told[snapshot.connection.connection_id] = snapshot
            for listener in tuple(self._listeners):
                listener(snapshot)

    def _tell_history(self) -> None:
        for listener in tuple(self._history_listeners):
            listener()

    def _open(self) -> None:
        _log.info("SQLite %s", sqlite3.sqlite_version)
        with _translated():
            self.rebuilt = salvage.finish(self._path)
            try:
                with _translated():
                    if self._suspect.exists():
                        raise StoreDamaged("damage was found while the file was in use")
                    self._sql = _connect(self._path)
            except StoreDamaged:
                salvage.rescue(self._path, _connect)
                self._sql = _connect(self._path)
                self.rebuilt = True
            self._suspect.unlink(missing_ok=True)

    def _close(self) -> None:
        if self._sql is not None:
            self._sql.close()
            self._sql = None

    def _transact(self, work: Callable[[Transaction], T]) -> tuple[T, list[Snapshot], Transaction]:
        if self._sql is None:
            raise StoreUnusable("the file is not open")
        transaction = Transaction(self._sql, self.person())
        try:
            with _translated():
                result = _committed(transaction, work)
                return result, self._snapshots.after(transaction), transaction
        except StoreDamaged:
            with suppress(OSError):  # no room for it: the damage is met again
                self._suspect.touch()
            raise


def _connect(path: Path) -> sqlite3.Connection:
    """Open a file that is ours, or make it."""
    _accept(path)
    sql = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        for pragma in _PRAGMAS:
            sql.execute(pragma).fetchall()
        migrations.migrate(sql, path)
    except BaseException:
        sql.close()
        raise
    return sql


def _committed(transaction: Transaction, work: Callable[[Transaction], T]) -> T:
    sql = transaction.sql
    sql.execute("BEGIN IMMEDIATE")
    try:
        result = work(transaction)
        sql.execute("COMMIT")
    except BaseException:
        if sql.in_transaction:
            sql.execute("ROLLBACK")
        raise
    return result


def _accept(path: Path) -> None:
    """Refuse a file that is not ours, or newer than this program, or was not closed and is not whole.

    Nothing of it is altered: it is read as bytes, and where a part of it is still in its log, read only.
    """
    marks = _read_marks(path)
    if not salvage.beside(path, "-wal").exists():
        _judge(*marks)
        return
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as sql:
        names = ("application_id", "user_version", "schema_version")
        _judge(*(sql.execute(f"PRAGMA {name}").fetchone()[0] for name in names))
        if sql.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise StoreDamaged("quick_check found damage")


def _read_marks(path: Path) -> tuple[int, int, int]:
    """Application, version and schema cookie in the head of a file (sqlite.org/fileformat2.html, section 1.3)."""
    try:
        with path.open("r+b") as file:  # fails where it may only be read, which SQLite says at the first write
            head = file.read(100)
    except FileNotFoundError:
        head = b""
    if not head.startswith(b"SQLite format 3\0"):
        return 0, 0, 0
    application, version, schema = (int.from_bytes(head[start : start + 4]) for start in (68, 60, 40))
    return application, version, schema


def _judge(application: int, version: int, schema: int) -> None:
    """A file in which no table was ever made has schema 0: an empty one, which becomes ours."""
    if application != migrations.APPLICATION_ID and (application or version or schema):
        raise StoreUnusable("the file belongs to another program")
    if version > migrations.LATEST:
        raise StoreTooNew(f"the file has version {version}, this program knows {migrations.LATEST}")


@contextmanager
def _translated() -> Iterator[None]:
    """SQLite's errors, and those of the file system, as ours."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        kind = _ERRORS.get(code & _PRIMARY_CODE) if code is not None else None
        if kind is None:
            raise
        raise kind(str(error)) from error
    except OSError as error:
        raise StoreUnusable(str(error)) from error
