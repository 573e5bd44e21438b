"""Turns an answer or an exception into a value or an error of the domain; nothing else reads a status code."""

import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

import httpx
from msgspec import MsgspecError
from msgspec.json import Decoder

from app.connector import wire
from app.domain.connection import Edition, Tokens
from app.domain.errors import (
    Busy,
    ConnectorError,
    Discontinued,
    Fault,
    Foreign,
    Lost,
    Malformed,
    NotTrusted,
    Offline,
    Outcome,
    Outdated,
    Refused,
    Slow,
    TooMuch,
    Unauthorized,
    WrongAddress,
)
from app.log import blotted

T = TypeVar("T")

TEXT_LIMIT = 2000  # characters kept of a message that came from outside
SHORTEST_WAIT, LONGEST_WAIT = 1.0, 900.0
_DAY = 86400.0
_SIGN_IN = 511  # what a network answers in place of any page until somebody signs in to it

# A genuine answer with one of these says that nothing was done.
_REFUSALS: dict[int, type[ConnectorError]] = {
    400: Malformed,
    401: Unauthorized,
    403: Refused,
    404: WrongAddress,
    409: Outdated,
    410: Discontinued,
    413: TooMuch,
}
# No byte of the request left this computer.
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
# Hostile JSON can be malformed, not UTF-8, or nested too deeply to read.
_UNREADABLE = (MsgspecError, UnicodeDecodeError, RecursionError)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer as it came, whole and decompressed. What it says is kept out of its `repr`."""

    status: int
    content_type: str = field(repr=False)
    request_id: str = field(repr=False)
    date: datetime | None
    retry_after: str | None = field(repr=False)
    body: bytes = field(repr=False)


def read(reply: Reply, decoder: Decoder[T], edition: Edition, tokens: Tokens) -> T:
    """What a genuine 200 says; any other answer is raised as the ConnectorError that it stands for.

    The tokens are blotted out of what the error carries. Source: the contract's table of statuses.
    """
    if reply.status != 200:
        raise _refusal(reply, edition, tokens)
    if not _may_be_genuine(reply, edition):
        raise _foreign(reply, "not the platform's answer")
    value = _decode(reply.body, decoder)
    if value is None:
        raise _foreign(reply, "not of the expected shape")
    return value


def from_exception(error: Exception) -> ConnectorError:
    """The error of the domain for a request that broke. Texts from outside stay out: they may repeat the request."""
    name = type(error).__name__
    if isinstance(error, _NOT_SENT):
        untrusted = _certificate_fault(error)
        if untrusted is not None:
            return NotTrusted(untrusted, outcome=Outcome.NOT_SENT)
        return Offline(name, outcome=Outcome.NOT_SENT)
    # The last two come from the Location of a redirect, which httpx reads though it does not follow.
    unreadable = isinstance(error, (httpx.DecodingError, httpx.InvalidURL, UnicodeError))
    return Foreign(name) if unreadable else Lost(name)


def read_http_date(text: str | None) -> datetime | None:
    """The moment in a Date header, in UTC; None where it cannot be read."""
    try:
        moment = parsedate_to_datetime(text or "")
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def read_retry_after(text: str | None, server_time: datetime | None) -> float | None:
    """The seconds to wait, 1 to 900; None where the header is absent, unreadable or absurd.

    `text` is a number of seconds or an HTTP date, which counts from the answer's own Date.
    """
    given = (text or "").strip()
    if given.isascii() and given.isdigit():
        seconds: float | None = float(given)
    else:
        until = read_http_date(given)
        seconds = (until - server_time).total_seconds() if until and server_time else None
    if seconds is None or seconds > 366 * _DAY:
        return None
    return min(max(seconds, SHORTEST_WAIT), LONGEST_WAIT)


def _refusal(reply: Reply, edition: Edition, tokens: Tokens) -> ConnectorError:
    """The error that an answer other than 200 stands for."""
    said = _decode(reply.body, wire.REFUSAL) if _may_be_genuine(reply, edition) else None
    message = _blot(said.message, tokens) if said else ""
    request_id = reply.request_id
    if said and not request_id and isinstance(said.request_id, str):
        request_id = said.request_id
    request_id = _blot(request_id, tokens)
    outcome = Outcome.NO if said else Outcome.UNKNOWN
    if reply.status == 429:
        wait = read_retry_after(reply.retry_after, reply.date)
        return Busy(message, wait=wait, request_id=request_id, outcome=outcome, server_time=reply.date)
    kind = _REFUSALS.get(reply.status) if said else None
    is_fault = 500 <= reply.status <= 599 and (said is not None or reply.status != _SIGN_IN)
    if reply.status == 408 or is_fault:
        kind, outcome = (Slow if reply.status == 408 else Fault), Outcome.UNKNOWN
    if kind is None:
        return _foreign(reply, "not the platform's answer")
    return kind(message, request_id=request_id, outcome=outcome, server_time=reply.date)


def _foreign(reply: Reply, reason: str) -> Foreign:
    return Foreign(f"HTTP {reply.status}: {reason}", outcome=Outcome.UNKNOWN, server_time=reply.date)


def _may_be_genuine(reply: Reply, edition: Edition) -> bool:
    """Whether the headers are the platform's. 2022 sent no Request-Id, so the shape alone decides there."""
    is_json = reply.content_type.partition(";")[0].strip().lower() == "application/json"
    return is_json and (bool(reply.request_id) or edition is not Edition.CURRENT)


def _decode(body: bytes, decoder: Decoder[T]) -> T | None:
    try:
        return decoder.decode(body)
    except _UNREADABLE:
        return None


def _blot(text: str, tokens: Tokens) -> str:
    """Without these tokens, and without any other, however it is written: what is kept here may be handed on."""
    for secret in (tokens.client_token, tokens.access_token):
        text = text.replace(secret, "…")
    return blotted(text)[:TEXT_LIMIT]


def _certificate_fault(error: BaseException | None) -> str | None:
    """What was wrong with the certificate, None if it was not the certificate."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return str(getattr(error, "verify_message", "")) or "certificate not accepted"
        error = error.__cause__ or error.__context__
    return None
