"""The question which version is the newest: who is asked learns nothing, and what is odd in the answer is refused."""

import gzip
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app import updates
from app.connector.transport import make_http
from app.domain.errors import UpdateUnknown
from app.domain.release import Release
from app.updates import ask_release
from app.version import VERSION

pytestmark = pytest.mark.anyio
ADDRESS = "https://updates.example/latest.json"
ANSWER = {"version": "9.0.0", "page": "https://updates.example/9.0.0", "released": "2026-11-29"}

Handler = Callable[[httpx.Request], httpx.Response]


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Callable[[Handler], list[httpx.Request]]:
    """Answers in place of the network; gives what was asked."""

    def answer_by(handler: Handler) -> list[httpx.Request]:
        asked: list[httpx.Request] = []

        def note(request: httpx.Request) -> httpx.Response:
            asked.append(request)
            return handler(request)

        monkeypatch.setattr(updates, "make_http", lambda: make_http(httpx.MockTransport(note)))
        return asked

    return answer_by


async def test_the_newest_release_is_told_and_nothing_says_who_asks(network: Any) -> None:
    asked = network(lambda _: httpx.Response(200, json=ANSWER, headers={"Set-Cookie": "who=you"}))
    for _ in range(2):
        assert await ask_release(ADDRESS) == Release("9.0.0", "https://updates.example/9.0.0")
    for request in asked:
        assert str(request.url) == ADDRESS
        assert set(request.headers) == {"host", "accept", "accept-encoding", "connection", "user-agent"}
        assert request.headers["User-Agent"] == f"Loyalty Desk/{VERSION}"


async def test_it_is_led_on_over_https_without_the_cookies_it_was_given(network: Any) -> None:
    headers = {"Location": "https://files.example/latest.json", "Set-Cookie": "who=you; Domain=example; Path=/"}
    asked = network(
        lambda request: (
            httpx.Response(302, headers=headers)
            if request.url.host == "updates.example"
            else httpx.Response(200, json=ANSWER)
        )
    )
    assert (await ask_release(ADDRESS)).version == "9.0.0"
    assert str(asked[1].url) == "https://files.example/latest.json"
    assert "Cookie" not in asked[1].headers


async def test_it_is_not_led_away_from_https(network: Any) -> None:
    asked = network(lambda _: httpx.Response(302, headers={"Location": "http://updates.example/latest.json"}))
    with pytest.raises(UpdateUnknown):
        await ask_release(ADDRESS)
    assert [request.url.scheme for request in asked] == ["https"]


async def test_it_is_not_led_in_a_circle_for_ever(network: Any) -> None:
    asked = network(lambda _: httpx.Response(302, headers={"Location": ADDRESS}))
    with pytest.raises(UpdateUnknown):
        await ask_release(ADDRESS)
    assert len(asked) == 6


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Sign in</html>",
        b"[]",
        b"\xff",
        json.dumps(ANSWER | {"version": "9.0"}).encode(),
        json.dumps(ANSWER | {"version": 9}).encode(),
        json.dumps(ANSWER | {"page": "http://updates.example/"}).encode(),
        json.dumps(ANSWER | {"page": "https://updates.example/<a href='x'>"}).encode(),
        json.dumps(ANSWER | {"released": "yesterday"}).encode(),
        json.dumps({"version": "9.0.0"}).encode(),
        json.dumps(ANSWER | {"notes": "x" * 70_000}).encode(),
        json.dumps(ANSWER).encode()[:-1] + b',"notes":' + b"[" * 30_000 + b"]" * 30_000 + b"}",
    ],
    ids=lambda body: body[:30].decode("ascii", "replace"),
)
async def test_an_odd_answer_is_refused(network: Any, body: bytes) -> None:
    network(lambda _: httpx.Response(200, content=body))
    with pytest.raises(UpdateUnknown):
        await ask_release(ADDRESS)


async def test_an_answer_that_is_packed_time_and_again_is_not_unpacked(network: Any) -> None:
    body = gzip.compress(gzip.compress(json.dumps(ANSWER).encode()))
    network(lambda _: httpx.Response(200, stream=httpx.ByteStream(body), headers={"Content-Encoding": "gzip, gzip"}))
    with pytest.raises(UpdateUnknown):
        await ask_release(ADDRESS)


async def test_a_refusal_and_a_missing_network_are_no_answer_and_logged_without_the_address(
    network: Any, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route", request=request)

    caplog.set_level("INFO", "app")
    for handler in (lambda _: httpx.Response(404), fail):
        network(handler)
        with pytest.raises(UpdateUnknown):
            await ask_release(f"{ADDRESS}?key=secret")
    assert [record.args for record in caplog.records] == [("status 404",), ("ConnectError: no route",)]
    assert "secret" not in caplog.text


async def test_proxies_that_cannot_be_used_are_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks9://nowhere:1")
    monkeypatch.delenv("ALL_PROXY", raising=False)
    with pytest.raises(UpdateUnknown):
        await ask_release(ADDRESS)
