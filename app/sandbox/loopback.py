"""The sandbox over HTTP on this computer alone, for tests and developers; needs uvicorn."""

import asyncio
import socket
import struct
import sys

import uvicorn
from uvicorn.config import LOGGING_CONFIG
from uvicorn.protocols.http.h11_impl import H11Protocol

from app.sandbox.sandbox import Sandbox

HOST = "127.0.0.1"
_NO_LINGER = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class SocketConnection:
    """A TCP connection that can be ended in both ways."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport

    def abort(self) -> None:
        """End it with a reset: what lingers is thrown away."""
        self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        self._transport.abort()

    def close(self) -> None:
        """End it in order."""
        self._transport.close()


class DroppableProtocol(H11Protocol):
    """HTTP/1.1 that hands its connection to the application, so that the application can break it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Put the connection in the state of every scope of this connection."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, "connection": SocketConnection(transport)}


def server_config(sandbox: Sandbox, *, is_talkative: bool = False) -> uvicorn.Config:
    """The settings of a server for this sandbox; the sandbox itself writes the `Date` header."""
    return uvicorn.Config(
        sandbox.app,
        http=DroppableProtocol,
        loop="asyncio",
        ws="none",
        lifespan="off",
        log_config=LOGGING_CONFIG if is_talkative else None,
        access_log=is_talkative,
        timeout_keep_alive=75,
        date_header=False,
        server_header=False,
    )
