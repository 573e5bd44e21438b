"""A platform that survives, and the processes that are started on one file beside it, one after another."""

import asyncio
import json
import secrets
import shutil
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import Any

from app.domain.connection import Edition, Tokens
from app.sandbox.sandbox import Sandbox
from tests.crash.fast_clock import FastClock
from tests.simulation.image import EMPTY, Image, read_image
from tests.support.loopback import serve

PROJECT = Path(__file__).parents[2]
_PATIENCE = 60.0  # seconds; only a fault of the program or of the tests takes so long


class Died(Exception):
    """The process ended instead of answering."""


class Run:
    """One process."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def ask(self, act: str, *words: str) -> dict[str, Any]:
        """Let it do something; what came of it. Raises Died."""
        async with asyncio.timeout(_PATIENCE):
            with suppress(ConnectionError):  # it is dead already
                await self.tell([act, *words])
            assert self._process.stdout is not None
            line = await self._process.stdout.readline()
        if not line:
            raise Died
        answer: dict[str, Any] = json.loads(line)
        return answer

    async def tell(self, words: object) -> None:
        """Write a line to it."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(words).encode() + b"\n")
        await self._process.stdin.drain()

    async def quit(self) -> int:
        """Let it end in order; its exit code."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        return await self.ended()

    async def ended(self) -> int:
        """Wait for its end; minus the signal where one ended it."""
        async with asyncio.timeout(_PATIENCE):
            return await self._process.wait()

    def kill(self) -> None:
        """End it now, whatever it does."""
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGKILL)


class Stage:
    """The platform, the file, and how a process is started on both."""

    def __init__(self, folder: Path, edition: Edition) -> None:
        self._epoch = time.time()
        self.path = folder / "desk.sqlite3"
        self.sandbox = Sandbox(edition, 6, clock=FastClock(self._epoch).now)
        self.sandbox.tokens = Tokens(secrets.token_hex(), secrets.token_hex())
        self.address = ""
        self.mutant = ""
        self._runs: list[Run] = []

    async def start(self, move: str = "", when: str = "") -> Run:
        """Start a process, which dies at the COMMIT of this move."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.crash.worker", cwd=PROJECT,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        run = Run(process)
        self._runs.append(run)
        tokens = self.sandbox.tokens
        order = {"client_token": tokens.client_token, "access_token": tokens.access_token, "move": move, "when": when}
        place = {"path": str(self.path), "address": self.address, "edition": self.sandbox.edition}
        await run.tell({**order, **place, "epoch": self._epoch, "mutant": self.mutant})
        return run

    def image(self) -> Image:
        """What is on the disk."""
        return read_copy(self.path)[1]

    async def close(self) -> None:
        """End every process that is left."""
        self.sandbox.faults.clear()
        for run in self._runs:
            run.kill()
            await run.ended()


@asynccontextmanager
async def set_up(folder: Path, edition: Edition) -> AsyncIterator[Stage]:
    """A stage, from its platform to the end of its processes."""
    stage = Stage(folder, edition)
    with serve(stage.sandbox) as stage.address:
        try:
            yield stage
        finally:
            await stage.close()


def read_copy(path: Path) -> tuple[int, Image]:
    """The version and the content of a file, read from a copy: to open the file itself would repair it."""
    copy = path.with_name("copy.sqlite3")
    for end in ("", "-wal"):
        left, copied = path.with_name(path.name + end), copy.with_name(copy.name + end)
        copied.unlink(missing_ok=True)
        if left.exists():
            shutil.copyfile(left, copied)
    with closing(sqlite3.connect(copy)) as sql:
        assert sql.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert sql.execute("PRAGMA foreign_key_check").fetchall() == []
        (version,) = sql.execute("PRAGMA user_version").fetchone()
        return version, read_image(sql) if version else EMPTY
