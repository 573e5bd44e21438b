"""The way to the platform: certificates of the system, time limits, no redirects, nothing repeated."""

import asyncio
import ssl
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx
import msgspec
import truststore

from app.connector import wire
from app.connector.faults import Reply, from_exception, read_http_date
from app.domain.errors import ConnectorError, Foreign, Offline, Outcome, WrongAddress

BODY_LIMIT = 64 * 1024 * 1024  # bytes after decompression; a full page has some 200,000
DEADLINE = 300.0  # seconds for one whole request, however slowly it drips

_HEADERS = {"Accept": "application/json", "Accept-Encoding": "gzip", "Content-Type": "application/json"}
# The platform itself gives up after "tens of seconds"; an answer that is waited for is not lost.
_TIMEOUT = httpx.Timeout(connect=10.0, write=30.0, read=100.0, pool=10.0)
_LIMITS = httpx.Limits(max_connections=20, max_keepalive_connections=10, keepalive_expiry=15.0)


def make_http(transport: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncClient:
    """An HTTP client for all connections: it keeps no cookies, so that they cannot mix.

    `transport` takes the place of the network. The proxies of the system are honoured, except on the way
    to this computer, to which `http` goes: a proxy would be sent the tokens unprotected. Raises ValueError where
    they cannot be used.
    """
    try:
        return _make_http(transport)
    except (httpx.InvalidURL, ImportError) as error:  # the latter for SOCKS, which httpx has in a package of its own
        raise ValueError(str(error)) from None


def _make_http(transport: httpx.AsyncBaseTransport | None) -> httpx.AsyncClient:
    trust = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if transport is None else True
    cookies = CookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))
    return httpx.AsyncClient(
        transport=transport,
        mounts={"http://": transport},
        verify=trust,
        timeout=_TIMEOUT,
        limits=_LIMITS,
        cookies=cookies,
        follow_redirects=False,
    )


async def exchange(http: httpx.AsyncClient, url: str, ask: wire.Ask) -> Reply:
    """Sends a request once and reads the whole answer, whatever it says. Raises ConnectorError.

    The error is raised outside the `except`: httpx's own carries the request, and with it the tokens.
    """
    if http.is_closed:
        raise Offline("the network connections were closed", outcome=Outcome.NOT_SENT)
    request = _request(http, url, ask)
    fault: ConnectorError
    try:
        async with asyncio.timeout(DEADLINE):
            response = await http.send(request, stream=True, follow_redirects=False)
            try:
                return _reply(response, await read_body(response, BODY_LIMIT))
            finally:
                await response.aclose()
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, OSError) as error:
        fault = from_exception(error)
    raise fault


def _request(http: httpx.AsyncClient, url: str, ask: wire.Ask) -> httpx.Request:
    try:
        return http.build_request("POST", url, headers=_HEADERS, content=msgspec.json.encode(ask))
    except (httpx.InvalidURL, UnicodeError):
        pass
    raise WrongAddress("the address cannot be read", outcome=Outcome.NOT_SENT)


async def read_body(response: httpx.Response, limit: int) -> bytes:
    """The whole body, unpacked, of at most `limit` bytes. Raises Foreign."""
    if "," in response.headers.get("Content-Encoding", ""):  # one piece of it could fill the memory before it is seen
        raise Foreign("the body is packed time and again")
    pieces, size = [], 0
    async for piece in response.aiter_bytes():
        size += len(piece)
        if size > limit:
            raise Foreign("the body is too large")
        pieces.append(piece)
    return b"".join(pieces)


def _reply(response: httpx.Response, body: bytes) -> Reply:
    headers = response.headers
    return Reply(
        status=response.status_code,
        content_type=headers.get("Content-Type", ""),
        request_id=headers.get("Request-Id", ""),
        date=read_http_date(headers.get("Date")),
        retry_after=headers.get("Retry-After"),
        body=body,
    )
