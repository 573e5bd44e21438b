"""The sandbox over real HTTP on this computer, in a thread with a loop of its own."""

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager

from uvicorn.server import ServerState

from app.sandbox.loopback import HOST, DroppableProtocol, server_config
from app.sandbox.sandbox import Sandbox

_PATIENCE = 20.0  # seconds; only a fault of the tests themselves takes so long


@contextmanager
def serve(sandbox: Sandbox, port: int = 0) -> Iterator[str]:
    """Serve the sandbox and give its address (`port` 0: any that is free); at the end every connection is broken."""
    started: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event, str]] = Future()
    thread = threading.Thread(target=_run, args=(sandbox, started, port), name="loopback", daemon=True)
    thread.start()
    loop, stop, address = started.result(_PATIENCE)
    try:
        yield address
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(_PATIENCE)
        assert not thread.is_alive(), "the loopback server did not end"


def _run(sandbox: Sandbox, started: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event, str]], port: int) -> None:
    try:
        asyncio.run(_serve(sandbox, started, port))
    except BaseException as error:
        if started.done():
            raise
        started.set_exception(error)


async def _serve(
    sandbox: Sandbox, started: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event, str]], port: int
) -> None:
    config, state, stop = server_config(sandbox), ServerState(), asyncio.Event()
    config.load()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: DroppableProtocol(config, state, {}), HOST, port)
    port = server.sockets[0].getsockname()[1]
    started.set_result((loop, stop, f"http://{HOST}:{port}"))
    await stop.wait()
    server.close()
    for connection in list(state.connections):
        connection.transport.abort()
    tasks = list(state.tasks)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await server.wait_closed()
