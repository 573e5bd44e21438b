"""What one run ties together that no part can see by itself."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from app.desk import Desk
from app.domain.connection import PRODUCTION_ADDRESS, Connection
from app.domain.errors import StoreBusy
from app.domain.setup import SetupProblem
from app.paths import find_paths
from app.store import connections, preferences
from app.store.transaction import Transaction
from app.sync.engine import Engine

pytestmark = pytest.mark.anyio


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(find_paths(tmp_path))


class Beaten:
    """Stands for an engine; the window is closed at its third beat."""

    def __init__(self, desk: Desk) -> None:
        self.beats = 0
        self._desk = desk

    def beat(self) -> None:
        self.beats += 1
        if self.beats == 3:
            self._desk._closed.set()


async def test_the_engine_is_told_that_time_passes_until_the_window_is_closed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.desk._BEAT", 0.001)
    engine = Beaten(desk)
    async with asyncio.timeout(30):
        await desk._wait_until_closed(cast("Engine", engine))
    assert engine.beats == 3


async def test_the_engine_can_hang_up(desk: Desk) -> None:
    engine, clients = await desk._load_engine()
    before = clients.client_for(PRODUCTION_ADDRESS)
    engine._hang_up()
    assert clients.client_for(PRODUCTION_ADDRESS) is not before
    await clients.close()
    await engine.close()


async def test_the_connections_that_are_not_shown_are_opened_though_the_file_failed_at_first(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.desk._BEAT", 0.001)
    await desk._database.open()
    for name in ("first", "second"):
        connection = Connection(name, name, PRODUCTION_ADDRESS)
        await desk._database.run(lambda one, connection=connection: connections.put(one, connection))
    assert await desk._open(sample=False) == "first"
    run, failures = desk._database.run, [StoreBusy(), StoreBusy()]

    async def fail_at_first(work: Callable[[Transaction], object]) -> object:
        if failures:
            raise failures.pop()
        return await run(work)

    monkeypatch.setattr(desk._database, "run", fail_at_first)
    async with asyncio.timeout(30):
        await desk._open_rest()
    assert desk._watchers.snapshot("second") is not None
    await desk._database.close()


@pytest.mark.parametrize(("last", "first"), [("", "aurora"), ("boreal", "boreal"), ("removed meanwhile", "aurora")])
async def test_the_connection_shown_last_is_opened_first(tmp_path: Path, last: str, first: str) -> None:
    desk = Desk(find_paths(tmp_path))

    def put(transaction: Transaction) -> None:
        for name in ("aurora", "boreal"):
            connections.put(transaction, Connection(name, name, PRODUCTION_ADDRESS))
        preferences.put(transaction, {"connection": last})

    await desk._database.open()
    await desk._database.run(put)
    await desk._database.close()
    again = Desk(find_paths(tmp_path))
    assert await again._open(sample=False) == first
    await again._database.close()


async def test_what_the_administrator_preset_is_there_at_the_first_start(tmp_path: Path) -> None:
    file = tmp_path / "setup.json"
    preset = {"id": "aurora", "name": "Hotel Aurora", "address": PRODUCTION_ADDRESS, "read_only": True}
    file.write_text(json.dumps({"connections": [preset]}), "utf-8")
    desk = Desk(replace(find_paths(tmp_path / "data"), setup_file=file))
    assert await desk._open(sample=False) == "preset-aurora"
    (connection,) = await desk._commands.load()
    assert (connection.name, connection.read_only) == ("Hotel Aurora", True)
    await desk._database.close()


async def test_a_set_up_that_cannot_be_used_hinders_no_start(tmp_path: Path) -> None:
    file = tmp_path / "setup.json"
    file.write_text("{,", "utf-8")
    desk = Desk(replace(find_paths(tmp_path / "data"), setup_file=file))
    assert await desk._open(sample=True) == "sample"
    assert desk._commands.setup.known.problem is SetupProblem.NOT_JSON
    await desk._database.close()
