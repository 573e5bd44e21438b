"""A platform on the loopback that answers exactly the bytes that a test wants, or breaks off as a network does."""

import asyncio
import contextlib
import json
import socket
import ssl
import struct
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Self

REQUEST_ID = "f4a1c0de-0000-4000-8000-000000000001"
DATE = "Fri, 07 Aug 2026 10:00:00 GMT"


@dataclass(frozen=True)
class Received:
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    raw: bytes

    @property
    def body(self) -> dict[str, object]:
        return json.loads(self.raw)


Act = Callable[[Received, asyncio.StreamWriter], Awaitable[None]]


def packed(
    body: object = None,
    status: int = 200,
    *,
    raw: bytes | None = None,
    content_type: str | None = "application/json; charset=utf-8",
    request_id: str | None = REQUEST_ID,
    headers: tuple[tuple[str, str], ...] = (),
    date: str | None = DATE,
) -> bytes:
    """An HTTP answer; `body` is written as JSON unless `raw` is given."""
    content = raw if raw is not None else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Whatever", *(f"{name}: {value}" for name, value in headers)]
    if content_type is not None:
        lines.append(f"Content-Type: {content_type}")
    if request_id is not None:
        lines.append(f"Request-Id: {request_id}")
    if date is not None:
        lines.append(f"Date: {date}")
    if status != 204:
        lines.append(f"Content-Length: {len(content)}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


class Platform:
    """Answers from a queue, or by `always`; keeps what it received."""

    def __init__(self, tls: ssl.SSLContext | None = None, receive_buffer: int | None = None) -> None:
        self.received: list[Received] = []
        self.always: Act | None = None
        self._tls = tls
        self._receive_buffer = receive_buffer
        self._queue: deque[Act] = deque()
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def address(self) -> str:
        host, port = self._server.sockets[0].getsockname()[:2]
        return f"{'https' if self._tls else 'http'}://{host}:{port}"

    @property
    def bodies(self) -> list[dict[str, object]]:
        return [received.body for received in self.received]

    def answer(self, *args: object, **kwargs: object) -> None:
        """The next answer, in the words of `packed`."""
        self.send(packed(*args, **kwargs))

    def send(self, content: bytes, *, close: bool = False) -> None:
        """The next answer, byte for byte."""

        async def act(_: Received, writer: asyncio.StreamWriter) -> None:
            writer.write(content)
            await writer.drain()
            if close:
                writer.close()

        self._queue.append(act)

    def act(self, act: Act) -> None:
        """What to do at the next request instead of an answer."""
        self._queue.append(act)

    async def __aenter__(self) -> Self:
        listener = socket.socket()
        if self._receive_buffer:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self._receive_buffer)
        listener.bind(("127.0.0.1", 0))
        self._server = await asyncio.start_server(self._serve, sock=listener, ssl=self._tls)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            while not writer.is_closing():
                received = await self._read(reader)
                self.received.append(received)
                act = self._queue.popleft() if self._queue else self.always
                if act is None:
                    break
                await act(received, writer)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError, ssl.SSLError, asyncio.CancelledError):
                await writer.wait_closed()

    async def _read(self, reader: asyncio.StreamReader) -> Received:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.strip().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        method, target, _ = first.split(" ")
        if self._receive_buffer:  # a platform that does not read what it is sent
            await asyncio.Event().wait()
        return Received(method, target, headers, await reader.readexactly(int(headers.get("content-length", "0"))))


async def stall(_: Received, __: asyncio.StreamWriter) -> None:
    """No answer, ever."""
    await asyncio.Event().wait()


async def close(_: Received, writer: asyncio.StreamWriter) -> None:
    """A clean end of the connection, without an answer."""
    writer.close()


async def reset(_: Received, writer: asyncio.StreamWriter) -> None:
    """The connection is torn off."""
    sock = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
