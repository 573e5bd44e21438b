"""Asks the update address which version is the newest. Nothing of the program itself is ever fetched."""

import asyncio
import logging
from datetime import date
from pathlib import Path

import httpx
import msgspec

from app.connector.transport import make_http, read_body
from app.domain.errors import Foreign, UpdateUnknown
from app.domain.release import Release, is_web_address, understand_release
from app.version import NAME, VERSION

_LIMIT = 64 * 1024  # bytes after decompression
_DEADLINE = 20.0  # seconds for all of it, however slowly it drips
_REDIRECTS = 5  # a page of releases leads to the file of the newest one
_HEADERS = {"Accept": "application/json", "Accept-Encoding": "gzip", "User-Agent": f"{NAME}/{VERSION}"}

_log = logging.getLogger(__name__)


class _Answer(msgspec.Struct):
    """What has to stand in it; a later one may say more."""

    version: str
    page: str
    released: date


def built_in_address() -> str:
    """The update address that whoever froze the program gave it; empty where that is none. Reads a file."""
    try:
        text = (Path(__file__).parents[1] / "resources" / "update-address").read_text("utf-8").strip()
    except (OSError, UnicodeError):
        return ""
    return text if is_web_address(text) else ""


async def ask_release(address: str) -> Release:
    """The newest release, as the update address tells. Raises UpdateUnknown.

    Its certificate and the way to it, past proxies, are as for the platform; nothing says who asks.
    """
    try:
        async with asyncio.timeout(_DEADLINE), await asyncio.to_thread(make_http) as http:
            return _understand(await _fetch(http, httpx.URL(address)))
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, OSError) as error:  # the last two: no proxy, no time
        reason = f"{type(error).__name__}: {error}"
    except (Foreign, UpdateUnknown) as error:
        reason = str(error)
    _log.info("which version is the newest could not be learnt: %s", reason)
    raise UpdateUnknown(reason)


async def _fetch(http: httpx.AsyncClient, url: httpx.URL) -> bytes:
    """What stands there, or where one is led from there; over https alone."""
    for _ in range(_REDIRECTS + 1):
        if url.scheme != "https":
            raise UpdateUnknown("led away from https")
        async with http.stream("GET", url, headers=_HEADERS) as response:
            if response.next_request is None:
                if response.status_code != httpx.codes.OK:
                    raise UpdateUnknown(f"status {response.status_code}")
                return await read_body(response, _LIMIT)
            url = response.next_request.url
    raise UpdateUnknown("led on too often")


def _understand(body: bytes) -> Release:
    try:
        answer = msgspec.json.decode(body, type=_Answer)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):  # the last: nested too deeply
        raise UpdateUnknown("the answer is not what it should be") from None
    release = understand_release(answer.version, answer.page)
    if release is None:
        raise UpdateUnknown("the answer has no version or no page")
    return release
