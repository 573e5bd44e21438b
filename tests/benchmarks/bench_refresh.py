"""Refresh of a long list against a loop that only decodes its pages: `python -m tests.benchmarks.bench_refresh`.

Both ask a sandbox in a process of its own, over loopback, and both read every active and every deleted
program. The refresh also checks, compares and publishes them and makes the snapshot for the window.
"""

import argparse
import asyncio
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import httpx
import msgspec

from app.commands import Commands
from app.commands.watchers import Watchers
from app.connector.transport import make_http
from app.domain.connection import Connection, Edition, Tokens
from app.store import connections
from app.store.database import Database
from app.sync.clock import SystemClock
from app.sync.engine import Engine
from app.vault import Vault
from tests.support.desk import NoSample

TOKENS = Tokens("sandbox-client-token", "sandbox-access-token")


class Program(msgspec.Struct, rename="pascal"):
    """A program as the bare loop decodes it."""

    id: str
    name: str
    code: str
    chain_id: str
    type: str
    subscription: str


class Page(msgspec.Struct, rename="pascal"):
    """A page as the bare loop decodes it."""

    loyalty_programs: list[Program]
    cursor: str | None


@contextmanager
def sandbox(programs: int) -> Iterator[str]:
    """The address of a sandbox in a process of its own."""
    command = [sys.executable, "-m", "app.sandbox", "--port", "0", "--programs", str(programs)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            found = re.search(r"http://127\.0\.0\.1:\d+", line)
            if found:
                break
        try:
            yield found[0] if found else ""
        finally:
            process.terminate()


async def bare_loop(address: str) -> float:
    """Seconds to read and decode every page of both states."""
    decoder = msgspec.json.Decoder(Page)
    async with httpx.AsyncClient() as http:
        begun = time.perf_counter()
        for state in ("Active", "Deleted"):
            cursor: str | None = None
            while True:
                body = {
                    "ClientToken": TOKENS.client_token,
                    "AccessToken": TOKENS.access_token,
                    "Client": "benchmark",
                    "ActivityStates": [state],
                    "Limitation": {"Count": 1000, "Cursor": cursor},
                }
                answer = await http.post(f"{address}/api/connector/v1/loyaltyPrograms/getAll", json=body)
                page = decoder.decode(answer.content)
                if page.cursor is None or len(page.loyalty_programs) < 1000:
                    break
                cursor = page.cursor
        return time.perf_counter() - begun


async def refresh(address: str, folder: Path) -> float:
    """Seconds from the start of the engine until the window is told of the whole list."""
    database, watchers, vault = Database(folder / "desk.sqlite3"), Watchers(), Vault()
    await database.open()
    commands = Commands(database, watchers, vault, NoSample())
    async with make_http() as http:
        engine = Engine(
            database, vault, lambda _address: http, watchers.tell_status, SystemClock(), Random(1), fresh=True
        )
        vault.keep_until_quit("hotel", TOKENS)
        if not await commands.load():
            await database.run(lambda one: connections.put(one, Connection("hotel", "", address, Edition.CURRENT)))
        await commands.open("hotel")
        before, published = _refreshed_at(watchers), asyncio.Event()
        stop = database.listen(lambda _: published.set() if _refreshed_at(watchers) != before else None)
        begun = time.perf_counter()
        commands.attach(engine)
        await published.wait()
        taken = time.perf_counter() - begun
        stop()
        await engine.close()
    await database.close()
    return taken


def _refreshed_at(watchers: Watchers) -> object:
    snapshot = watchers.snapshot("hotel")
    return None if snapshot is None else snapshot.connection.refreshed_at


def main() -> None:
    """Print the times and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=int, default=100_000)
    programs = parser.parse_args().programs
    with sandbox(programs) as address, tempfile.TemporaryDirectory() as folder:
        asyncio.run(bare_loop(address))  # warms both sides up
        bare = asyncio.run(bare_loop(address))
        first = asyncio.run(refresh(address, Path(folder)))
        second = asyncio.run(refresh(address, Path(folder)))
    print(f"{programs} programs: bare loop {bare:.2f} s")
    print(f"filling an empty list   {first:.2f} s, {first / bare:.2f} times the bare loop")
    print(f"finding it unchanged    {second:.2f} s, {second / bare:.2f} times the bare loop")


if __name__ == "__main__":
    main()
