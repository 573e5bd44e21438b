"""The HTTP clients: one for the network, one for the sample property without any."""

import asyncio

import httpx

from app.connector.transport import make_http
from app.domain.connection import SANDBOX_ADDRESS
from app.sample import SampleProperty


class Clients:
    """Made on a thread beside the window: the certificates of the system are read."""

    def __init__(self, sample: SampleProperty) -> None:
        self._network = _make_network()
        self._inside = make_http(SampleTransport(sample))
        self._hanging_up: set[asyncio.Task[None]] = set()

    def client_for(self, address: str) -> httpx.AsyncClient:
        """The client of a platform address."""
        return self._inside if address == SANDBOX_ADDRESS else self._network

    def hang_up(self) -> None:
        """Close what network connections there are; whoever waits for an answer on one has lost it.

        Where the proxy settings of the system cannot be read just now, those that there are go on.
        """
        try:
            renewed = make_http()
        except (ValueError, OSError):
            return
        closing = asyncio.get_running_loop().create_task(self._network.aclose())
        self._hanging_up.add(closing)
        closing.add_done_callback(self._hanging_up.discard)
        self._network = renewed

    async def close(self) -> None:
        """Close every connection."""
        await asyncio.gather(self._network.aclose(), *self._hanging_up)
        await self._inside.aclose()


def _make_network() -> httpx.AsyncClient:
    """The client for the network; one that reaches nobody where the proxies of this computer cannot be used."""
    try:
        return make_http()
    except ValueError:
        return make_http(_NoWayOut())


class _NoWayOut(httpx.AsyncBaseTransport):
    """Without the proxy that somebody wants, nothing leaves: not past it either."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Refuse as an unreachable proxy does."""
        raise httpx.ProxyError("the proxy settings of this computer cannot be used", request=request)


class SampleTransport(httpx.AsyncBaseTransport):
    """The way to the sample property, whose sandbox is loaded at the first request, beside the window."""

    def __init__(self, sample: SampleProperty) -> None:
        self._sample = sample
        self._loading = asyncio.Lock()
        self._loaded: httpx.AsyncBaseTransport | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer as the sandbox does."""
        async with self._loading:
            if self._loaded is None:
                self._loaded = await asyncio.to_thread(self._load)
        return await self._loaded.handle_async_request(request)

    async def aclose(self) -> None:
        """Let the last save come to its end."""
        if self._loaded is not None:
            await self._loaded.aclose()

    def _load(self) -> httpx.AsyncBaseTransport:
        from app.sandbox.transport import SandboxTransport  # noqa: PLC0415

        return SandboxTransport(self._sample.sandbox(), self._sample.path)
