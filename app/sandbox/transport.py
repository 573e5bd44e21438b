"""The sandbox for httpx without a socket: the ASGI application in this process, kept in a file."""

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from app.sandbox.sandbox import Sandbox
from app.sandbox.server import Dropped
from app.sandbox.storage import load, save, saved_copy

_log = logging.getLogger(__name__)


class SandboxTransport(httpx.AsyncBaseTransport):
    """Answers every address. A request whose client gives up is carried out all the same, as over a network.

    With a path, the state is restored before the first answer and saved before the answer to each write.
    """

    def __init__(self, sandbox: Sandbox, storage_path: Path | None = None) -> None:
        self._sandbox = sandbox
        self._path = storage_path
        self._asgi = httpx.ASGITransport(sandbox.app)
        self._disk = ThreadPoolExecutor(1, thread_name_prefix="sandbox")
        self._restoring = asyncio.Lock()
        self._is_restored = storage_path is None
        self._saved_version = sandbox.state.version
        self._tasks: set[asyncio.Task[httpx.Response]] = set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer as the network would. Raises httpx.ConnectError, ReadError, RemoteProtocolError or ReadTimeout."""
        if self._sandbox.faults.offline:
            raise httpx.ConnectError("the sandbox is offline", request=request)
        await self._restore()
        task = asyncio.create_task(self._answer(request))
        self._tasks.add(task)
        task.add_done_callback(self._forget)
        try:
            async with asyncio.timeout(_read_timeout(request)):
                return await asyncio.shield(task)
        except TimeoutError:
            raise httpx.ReadTimeout("the sandbox did not answer in time", request=request) from None

    async def save(self) -> None:
        """Save what has changed since the last time. A disk that refuses is logged: the sandbox goes on."""
        if self._path is None or self._sandbox.state.version == self._saved_version:
            return
        with self._sandbox.lock:
            self._saved_version = self._sandbox.state.version
            saved = saved_copy(self._sandbox.state)
        try:
            await asyncio.get_running_loop().run_in_executor(self._disk, save, saved, self._path)
        except OSError as error:
            _log.warning("The sandbox could not be saved: %s", error)

    async def aclose(self) -> None:
        """Give up the requests under way and let the last save come to its end."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._disk.shutdown()

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        try:
            return await self._asgi.handle_async_request(request)
        except Dropped as dropped:
            raise _as_httpx(dropped, request) from None
        finally:
            await self.save()

    async def _restore(self) -> None:
        async with self._restoring:
            if self._is_restored or self._path is None:
                return
            state = await asyncio.get_running_loop().run_in_executor(self._disk, load, self._path)
            with self._sandbox.lock:
                if state is not None:
                    self._sandbox.state = state
                self._saved_version = self._sandbox.state.version
            self._is_restored = True

    def _forget(self, task: asyncio.Task[httpx.Response]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # looked at, so that a request nobody waits for is not reported as a fault


def _read_timeout(request: httpx.Request) -> float | None:
    timeouts: dict[str, float | None] = request.extensions.get("timeout", {})
    return timeouts.get("read")


def _as_httpx(dropped: Dropped, request: httpx.Request) -> httpx.TransportError:
    if not dropped.arrived:
        return httpx.ConnectError("the sandbox is offline", request=request)
    if dropped.reset:
        return httpx.ReadError("the sandbox broke the connection", request=request)
    return httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
