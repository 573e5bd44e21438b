"""What `run` acknowledged is there after the power went, whatever became of the writes since the last sync."""

import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from app.domain.attempt import AttemptState
from app.domain.change import Kind, State
from app.domain.errors import StoreDamaged
from app.domain.program import ProgramState
from app.store import attempts, changes, connections, database, programs
from app.store.database import Database
from app.store.transaction import Transaction
from tests.store.power import Disk, Image
from tests.store.recording import Acknowledge, Recorder
from tests.store.support import HOTEL, LATER, OTHER, attempt, change, contents, program, publish, read

pytestmark = pytest.mark.anyio

SEED = 20_260_302
OLD = Path(__file__).parent / "files" / "version-1.sqlite3"
TABLES = ("connection", "program", "change", "attempt", "sqlite_sequence")
Content = dict[str, list[tuple[Any, ...]]]
Work = Callable[[Transaction], object]


# The work: each function is one transaction


def checkpoint_often(one: Transaction) -> None:
    """The log is written back every few commits, as it is after many in a day's work."""
    one.sql.execute("PRAGMA wal_autocheckpoint = 10")


def a_day() -> list[list[Work]]:
    """Connections, walks, changes, attempts and answers, in three runs of the program."""
    update, addition, deletion = change("key-1"), change("key-2", Kind.ADD), change("key-3", Kind.DELETE)
    sent = attempt(update, baseline=frozenset(f"id-{number}" for number in range(50)))
    first: list[Work] = [
        checkpoint_often,
        lambda one: connections.put(one, HOTEL),
        lambda one: publish(one, map(program, range(60)), map(program, range(60, 70))),
        *(lambda one, wish=wish: changes.put(one, wish) for wish in (update, addition, deletion)),
        lambda one: (changes.put(one, replace(update, state=State.SENDING)), attempts.put(one, sent)),
        lambda one: attempts.put(one, replace(sent, state=AttemptState.UNKNOWN)),
    ]
    second: list[Work] = [
        checkpoint_often,
        lambda one: (
            programs.put_seen(one, "hotel", program(1, "Renamed"), ProgramState.ACTIVE, written_at=LATER),
            changes.put(one, replace(update, state=State.DONE)),
            attempts.put(one, replace(sent, state=AttemptState.SETTLED)),
        ),
        lambda one: publish(one, (program(number, "Walked") for number in range(40)), started_at=LATER),
        *(lambda one, number=number: changes.put(one, change(f"new-{number}", Kind.ADD)) for number in range(12)),
        lambda one: connections.put(one, OTHER),
        lambda one: connections.remove(one, "hotel"),
    ]
    return [first, second, [lambda one: changes.put(one, change("last", Kind.ADD, connection="other"))]]


def content_of(one: Transaction) -> Content:
    return {name: one.sql.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in TABLES}


def copy_of(path: Path) -> Content:
    """What is in the copy that was made before a file was moved on, if there is one."""
    copy = path.with_name(f"{path.name}.version-1")
    return {f"copied {name}": read(copy, f"SELECT * FROM {name}") for name in TABLES} if copy.exists() else {}


class Run:
    """Work done in a real file with all that SQLite did to the files, and what was in it after each commit."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._before = contents(path.parent)  # long on the disk
        self._recorder = Recorder()
        self._states: list[Content] = []  # after so many commits

    async def work(self, sessions: Sequence[Sequence[Work]]) -> None:
        """Each session opens the file, does its work in a transaction each, and closes the file."""
        with self._recorder.recording():
            for session in sessions:
                store = Database(self._path)
                try:
                    await store.open()
                    await self._do(store, session)
                finally:
                    await store.close()

    async def _do(self, store: Database, session: Sequence[Work]) -> None:
        self._states = self._states or [await self._state(store)]
        for work in session:
            await store.run(work)
            self._recorder.steps.append(Acknowledge(len(self._states)))
            self._states.append(await self._state(store))

    async def _state(self, store: Database) -> Content:
        return {**await store.run(content_of), **copy_of(self._path)}

    async def survivals(self, folder: Path, *, cached: bool = False) -> Counter[str]:
        """How often what was acknowledged was kept, lost, or worse, when the power goes at any step."""
        disk, random = Disk(self._before, cached=cached), Random(SEED)
        found: Counter[str] = Counter()
        seen: set[int] = set()
        for step in self._recorder.steps:
            disk.follow(step)
            for image in disk.images(random):
                mark = hash((disk.commits, frozenset(image.items())))
                if mark not in seen:
                    seen.add(mark)
                    with Recorder().recording():
                        found[await self._reopened(image, folder, disk.commits, random)] += 1
        return found

    async def _reopened(self, image: Image, folder: Path, commits: int, random: Random) -> str:
        """Start again on what the disk holds; the shared memory beside a log may hold anything."""
        place = folder / "image"
        place.mkdir()
        for name, content in image.items():
            (place / name).write_bytes(content)
            if name.endswith("-wal") and random.random() < 0.5:
                (place / name.replace("-wal", "-shm")).write_bytes(random.randbytes(32_768))
        try:
            return self._judged(await opened(place / self._path.name), commits)
        finally:
            shutil.rmtree(place)

    def _judged(self, content: Content | None, commits: int) -> str:
        if content is None:
            return "damaged"
        if content in self._states[commits : commits + 2]:
            return "kept"
        return "lost" if content in self._states else "half"


async def opened(path: Path) -> Content | None:
    """What the program finds; None where it finds damage."""
    store = Database(path)
    try:
        await store.open()
        content = {**await store.run(content_of), **copy_of(path)}
        return None if store.rebuilt else content
    except StoreDamaged:
        return None
    finally:
        await store.close()


def put_pragma(monkeypatch: pytest.MonkeyPatch, old: str, new: str) -> None:
    """The program says another value of a pragma."""
    assert f"PRAGMA {old}" in database._PRAGMAS
    monkeypatch.setattr(database, "_PRAGMAS", [pragma.replace(old, new) for pragma in database._PRAGMAS])


@pytest.fixture
def images(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the disks are laid out."""
    return tmp_path_factory.mktemp("images")


disks = pytest.mark.parametrize("cached", [False, True], ids=["plain-sync", "drive-cache"])


@disks
async def test_what_was_acknowledged_outlives_the_power(cached: bool, path: Path, images: Path) -> None:
    run = Run(path)
    await run.work(a_day())

    survivals = await run.survivals(images, cached=cached)

    assert survivals.keys() == {"kept"}, survivals
    assert survivals["kept"] > 1_000


@disks
async def test_a_migration_outlives_the_power_and_so_does_its_copy(cached: bool, path: Path, images: Path) -> None:
    shutil.copy(OLD, path)
    run = Run(path)
    await run.work([[lambda one: changes.put(one, change("key-1"))]])

    survivals = await run.survivals(images, cached=cached)

    assert survivals.keys() == {"kept"}, survivals
    assert survivals["kept"] > 100


# That the test would notice


async def test_with_a_lesser_sync_commits_are_lost(path: Path, images: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_pragma(monkeypatch, "synchronous = FULL", "synchronous = NORMAL")
    run = Run(path)
    await run.work([a_day()[0][:5]])

    survivals = await run.survivals(images)

    assert survivals.keys() == {"kept", "lost"}, survivals


async def test_where_the_drives_cache_is_not_emptied_commits_are_lost(
    path: Path, images: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_pragma(monkeypatch, "fullfsync = 1", "fullfsync = 0")
    run = Run(path)
    await run.work([a_day()[0][:5]])

    survivals = await run.survivals(images, cached=True)

    assert survivals["lost"] > 0, survivals
