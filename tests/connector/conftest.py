"""A scripted platform, an HTTP client and what the tests ask for again and again."""

from collections.abc import AsyncIterator, Callable

import httpx
import pytest

from app.connector.client import Client
from app.connector.transport import make_http
from app.domain.connection import Edition, Tokens
from tests.connector.scripted import Platform


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
async def platform(anyio_backend: str) -> AsyncIterator[Platform]:
    async with Platform() as started:
        yield started


@pytest.fixture
async def http(anyio_backend: str) -> AsyncIterator[httpx.AsyncClient]:
    async with make_http() as made:
        yield made


@pytest.fixture
def make_client(platform: Platform, http: httpx.AsyncClient) -> Callable[..., Client]:
    """A client of the scripted platform; `edition` and `language` may be given."""

    def make(edition: Edition = Edition.CURRENT, language: str = "") -> Client:
        tokens = Tokens("client-token", "access-token")
        return Client(http, platform.address, tokens, edition, lambda: language)

    return make


@pytest.fixture
def client(make_client: Callable[..., Client]) -> Client:
    return make_client()
