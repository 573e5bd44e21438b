"""Every row of the contract's table of statuses, and every answer that only looks like one of them."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connector.client import Client, ProgramFilter
from app.connector.faults import from_exception, read_http_date, read_retry_after
from app.domain import errors
from app.domain.connection import Edition
from app.domain.errors import ConnectorError, Foreign, Outcome
from app.domain.program import ProgramState
from tests.connector.scripted import DATE, REQUEST_ID, Platform

PROGRAM = "a58ff7cb-77e3-495a-bd61-aecf00a3f19d"
NOON = datetime(2026, 8, 7, 12, tzinfo=UTC)
SAID = {"Message": "Invalid LoyaltyProgramIds.", "RequestId": REQUEST_ID, "Details": {"x": [1]}}
Make = Callable[..., Client]

STATUSES = [
    (400, errors.Malformed, Outcome.NO),
    (401, errors.Unauthorized, Outcome.NO),
    (403, errors.Refused, Outcome.NO),
    (404, errors.WrongAddress, Outcome.NO),
    (408, errors.Slow, Outcome.UNKNOWN),
    (409, errors.Outdated, Outcome.NO),
    (410, errors.Discontinued, Outcome.NO),
    (413, errors.TooMuch, Outcome.NO),
    (429, errors.Busy, Outcome.NO),
    (500, errors.Fault, Outcome.UNKNOWN),
    (502, errors.Fault, Outcome.UNKNOWN),
    (503, errors.Fault, Outcome.UNKNOWN),
    (504, errors.Fault, Outcome.UNKNOWN),
    (599, errors.Fault, Outcome.UNKNOWN),
]
# Not in the contract's table: nothing can be concluded from them.
UNLISTED = [201, 202, 203, 204, 206, 226, 300, 301, 302, 303, 307, 308, 402, 405, 407, 418, 422, 451, 600]
# Those keep their meaning without a genuine body: they concern the way to the platform, not the request.
OF_THE_WAY = {408: errors.Slow, 429: errors.Busy, 500: errors.Fault, 502: errors.Fault, 503: errors.Fault}

NOT_GENUINE = {
    "html": {"raw": b"<html>Sign in</html>", "content_type": "text/html"},
    "html that says json": {"raw": b"<html>Sign in</html>"},
    "json that says html": {"body": SAID, "content_type": "text/html"},
    "json of another kind": {"body": SAID, "content_type": "application/problem+json"},
    "no content type": {"body": SAID, "content_type": None},
    "no message": {"body": {"message": "Unauthorized"}},
    "null message": {"body": {"Message": None}},
    "message of a wrong type": {"body": {"Message": {"text": "no"}}},
    "array": {"body": [SAID]},
    "cut": {"raw": json.dumps(SAID).encode()[:-3]},
    "empty": {"raw": b""},
    "not utf-8": {"raw": b'{"Message": "\xff"}'},
    "too deep": {"raw": b'{"Message": "x", "Details": ' + b"[" * 100_000},
}


async def fail(client: Client) -> ConnectorError:
    with pytest.raises(ConnectorError) as failed:
        await client.delete([PROGRAM])
    return failed.value


@pytest.mark.anyio
@pytest.mark.parametrize("edition", list(Edition))
@pytest.mark.parametrize(("status", "kind", "outcome"), STATUSES)
async def test_each_status_has_its_meaning(
    platform: Platform, make_client: Make, edition: Edition, status: int, kind: type[ConnectorError], outcome: Outcome
) -> None:
    platform.answer(SAID, status, request_id=None if edition is Edition.Y2022 else REQUEST_ID)
    error = await fail(make_client(edition))
    assert type(error) is kind
    assert (error.outcome, error.message, error.request_id) == (outcome, SAID["Message"], REQUEST_ID)
    assert error.server_time == datetime(2026, 8, 7, 10, tzinfo=UTC)
    assert len(platform.received) == 1


@pytest.mark.anyio
@pytest.mark.parametrize("status", UNLISTED)
async def test_an_unlisted_status_is_not_the_platforms_word(platform: Platform, client: Client, status: int) -> None:
    platform.answer(SAID, status, headers=(("Location", f"{platform.address}/elsewhere"),))
    error = await fail(client)
    assert (type(error), error.outcome) == (Foreign, Outcome.UNKNOWN)
    assert len(platform.received) == 1


@pytest.mark.anyio
@pytest.mark.parametrize("answer", NOT_GENUINE.values(), ids=NOT_GENUINE)
@pytest.mark.parametrize("status", [status for status, *_ in STATUSES[:-2]])
async def test_what_is_not_genuine_proves_nothing(
    platform: Platform, client: Client, status: int, answer: dict[str, object]
) -> None:
    platform.answer(status=status, **answer)
    error = await fail(client)
    assert type(error) is OF_THE_WAY.get(status, Foreign)
    assert error.outcome is Outcome.UNKNOWN
    assert "Sign in" not in str(error)


@pytest.mark.anyio
@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 413])
async def test_the_current_edition_signs_its_refusals_with_a_request_id(
    platform: Platform, make_client: Make, status: int
) -> None:
    for _ in range(3):
        platform.answer(SAID, status, request_id=None)
    assert type(await fail(make_client(Edition.CURRENT))) is Foreign
    for edition in (Edition.AUTOMATIC, Edition.Y2022):
        assert (await fail(make_client(edition))).outcome is Outcome.NO


@pytest.mark.anyio
@pytest.mark.parametrize("edition", list(Edition))
async def test_a_success_needs_a_request_id_in_the_current_edition_alone(
    platform: Platform, make_client: Make, edition: Edition
) -> None:
    platform.answer({"LoyaltyPrograms": [], "Cursor": None}, request_id=None)
    wanted = ProgramFilter((ProgramState.ACTIVE,))
    if edition is Edition.CURRENT:
        with pytest.raises(Foreign):
            await make_client(edition).get_page(wanted)
    else:
        assert (await make_client(edition).get_page(wanted)).value.programs == ()


@pytest.mark.anyio
@pytest.mark.parametrize("answer", NOT_GENUINE.values(), ids=NOT_GENUINE)
async def test_a_success_that_is_not_genuine_is_not_one(
    platform: Platform, client: Client, answer: dict[str, object]
) -> None:
    platform.answer(**answer)
    with pytest.raises(Foreign) as failed:
        await client.get_page(ProgramFilter((ProgramState.ACTIVE,)))
    assert failed.value.outcome is Outcome.UNKNOWN


@pytest.mark.anyio
@pytest.mark.parametrize(
    "answer",
    [
        {"raw": b"<html>Sign in</html>", "content_type": "text/html"},
        {"raw": b"<html>Sign in</html>"},
        {"body": {}, "content_type": "text/html"},
        {"body": {}, "content_type": None},
        {"body": {}, "status": 204},
        {"body": []},
        {"body": None},
        {"raw": b"{"},
        {"raw": b""},
    ],
)
async def test_a_delete_is_not_done_because_somebody_answers(
    platform: Platform, client: Client, answer: dict[str, object]
) -> None:
    platform.answer(**answer)
    error = await fail(client)
    assert (type(error), error.outcome) == (Foreign, Outcome.UNKNOWN)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("header", "wait"),
    [
        ("17", 17),
        ("0", 1),
        ("3600", 900),
        ("Fri, 07 Aug 2026 10:00:40 GMT", 40),
        ("Fri, 07 Aug 2026 09:00:00 GMT", 1),
        ("Fri, 07 Aug 2026 22:00:00 GMT", 900),
        ("9" * 5000, None),
        ("30,120", None),
        ("soon", None),
    ],
)
async def test_busy_says_how_long_to_wait(platform: Platform, client: Client, header: str, wait: float | None) -> None:
    platform.answer(SAID, 429, headers=(("Retry-After", header),))
    error = await fail(client)
    assert isinstance(error, errors.Busy)
    assert error.wait == wait


@pytest.mark.anyio
async def test_busy_without_a_wish_or_a_clock_of_its_own_has_no_wait(platform: Platform, client: Client) -> None:
    platform.answer(SAID, 429)
    platform.answer(SAID, 429, date=None, headers=(("Retry-After", DATE),))
    assert [(await fail(client)).wait for _ in range(2)] == [None, None]


@pytest.mark.anyio
async def test_a_busy_edge_still_says_how_long_to_wait(platform: Platform, client: Client) -> None:
    platform.answer(
        raw=b"<html>", status=429, content_type="text/html", request_id=None, headers=(("Retry-After", "9"),)
    )
    error = await fail(client)
    assert (type(error), error.wait, error.outcome) == (errors.Busy, 9, Outcome.UNKNOWN)


@pytest.mark.anyio
async def test_the_request_id_of_the_body_serves_where_there_is_no_header(
    platform: Platform, make_client: Make
) -> None:
    for request_id in ("from-body", 5, None):
        platform.answer({"Message": "No.", "RequestId": request_id}, 403, request_id=None)
    client = make_client(Edition.AUTOMATIC)
    assert [(await fail(client)).request_id for _ in range(3)] == ["from-body", "", ""]


@pytest.mark.anyio
@pytest.mark.parametrize("form", [str, str.lower, lambda token: token.replace("-", "%2D"), lambda token: token[::-1]])
async def test_no_token_comes_back_in_a_message(
    platform: Platform, make_client: Make, form: Callable[[str], str]
) -> None:
    """Neither one of these, however it is written, nor another: a message is stored, shown and exported."""
    token = form("D0C31B4B6B9F4E10A6D1F6E2B7C8A901-0A1B2C3D4E5F60718293A4B5C6D7E8F")
    platform.answer({"Message": f"Token {token} is bad", "RequestId": token}, 403, request_id=None)
    told = await fail(make_client(Edition.AUTOMATIC))
    assert token not in told.message + told.request_id
    assert told.message.endswith("is bad")


@pytest.mark.anyio
async def test_an_endless_message_is_cut(platform: Platform, client: Client) -> None:
    platform.answer({"Message": "No. " * 10_000}, 403)
    assert len((await fail(client)).message) == 2000


@pytest.mark.parametrize(
    "text",
    ["-5", "1.5", "1e3", "٣٠", "²", "Fri, 31 Dec 9999 23:59:59 GMT", "9999999999", "99999999", "", " ", None, "Fri"],
)
def test_an_unreadable_wish_to_wait_is_none(text: str | None) -> None:
    assert read_retry_after(text, NOON) is None


@pytest.mark.parametrize("text", ["Fri, 07 Aug 2026 12:01:00 GMT", "Friday, 07-Aug-26 12:01:00 GMT", " 60 "])
def test_a_wish_to_wait_is_read_in_each_form_that_http_has(text: str) -> None:
    assert read_retry_after(text, NOON) == 60


@given(st.one_of(st.text(), st.from_regex(r"\w{3}, \d+ \w{3} \d+ \d+:\d+:\d+ ([A-Z]+|[+-]\d+)")))
def test_reading_a_header_never_raises(text: str) -> None:
    wait = read_retry_after(text, NOON)
    assert wait is None or 1 <= wait <= 900
    moment = read_http_date(text)
    assert moment is None or moment.utcoffset() == timedelta()


@pytest.mark.parametrize(
    ("error", "kind", "outcome"),
    [
        (httpx.ConnectError("x"), errors.Offline, Outcome.NOT_SENT),
        (httpx.ConnectTimeout("x"), errors.Offline, Outcome.NOT_SENT),
        (httpx.PoolTimeout("x"), errors.Offline, Outcome.NOT_SENT),
        (httpx.ProxyError("x"), errors.Offline, Outcome.NOT_SENT),
        (httpx.UnsupportedProtocol("x"), errors.Offline, Outcome.NOT_SENT),
        (httpx.ReadTimeout("x"), errors.Lost, Outcome.UNKNOWN),
        (httpx.WriteTimeout("x"), errors.Lost, Outcome.UNKNOWN),
        (httpx.ReadError("x"), errors.Lost, Outcome.UNKNOWN),
        (httpx.WriteError("x"), errors.Lost, Outcome.UNKNOWN),
        (httpx.CloseError("x"), errors.Lost, Outcome.UNKNOWN),
        (httpx.RemoteProtocolError("x"), errors.Lost, Outcome.UNKNOWN),
        (httpx.LocalProtocolError("x"), errors.Lost, Outcome.UNKNOWN),
        (httpx.DecodingError("x"), errors.Foreign, Outcome.UNKNOWN),
        (httpx.InvalidURL("x"), errors.Foreign, Outcome.UNKNOWN),
        (UnicodeError("x"), errors.Foreign, Outcome.UNKNOWN),
        (OSError("x"), errors.Lost, Outcome.UNKNOWN),
        (TimeoutError("x"), errors.Lost, Outcome.UNKNOWN),
    ],
)
def test_each_break_has_its_meaning(error: Exception, kind: type[ConnectorError], outcome: Outcome) -> None:
    told = from_exception(error)
    assert (type(told), told.outcome) == (kind, outcome)


@pytest.mark.anyio
async def test_a_network_that_wants_a_sign_in_is_no_fault_of_the_platform(platform: Platform, client: Client) -> None:
    platform.answer(raw=b"<html>Sign in</html>", status=511, content_type="text/html", request_id=None)
    error = await fail(client)
    assert (type(error), error.outcome) == (Foreign, Outcome.UNKNOWN)
