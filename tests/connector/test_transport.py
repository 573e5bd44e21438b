"""Networks as they fail: nothing is sent twice, nothing cut passes for whole, and no token shows anywhere."""

import asyncio
import gzip
import logging
import socket
import ssl
import traceback
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import httpx
import pytest

from app.connector.client import Client
from app.connector.messages import ProgramFilter
from app.connector.transport import make_http
from app.domain.connection import Edition, Tokens
from app.domain.errors import ConnectorError, Foreign, Lost, NotTrusted, Offline, Outcome, WrongAddress
from app.domain.program import ProgramState, Values
from tests.connector.scripted import Platform, Received, close, packed, reset, stall

pytestmark = pytest.mark.anyio
PROGRAM = "a58ff7cb-77e3-495a-bd61-aecf00a3f19d"
CANARY = "CANARY-0123456789"
ACTIVE = ProgramFilter((ProgramState.ACTIVE,))
EMPTY_PAGE = {"LoyaltyPrograms": [], "Cursor": None}


async def fail(client: Client) -> ConnectorError:
    with pytest.raises(ConnectorError) as failed:
        await client.delete([PROGRAM])
    return failed.value


def closed_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def client_of(http: httpx.AsyncClient, address: str, edition: Edition = Edition.CURRENT) -> Client:
    return Client(http, address, Tokens(CANARY, CANARY), edition)


def pages(count: int) -> bytes:
    body = b'{"LoyaltyPrograms": [%s], "Cursor": null}'
    item = b'{"Id": "a58ff7cb-77e3-495a-bd61-aecf00a3f19d", "Name": "Gold", "Code": "G1"}'
    return body % b",".join([item] * count)


async def test_a_refused_connection_was_not_sent(http: httpx.AsyncClient) -> None:
    error = await fail(client_of(http, f"http://127.0.0.1:{closed_port()}"))
    assert (type(error), error.outcome) == (Offline, Outcome.NOT_SENT)


@pytest.mark.parametrize("address", ["ftp://127.0.0.1", "127.0.0.1"])
async def test_an_address_that_is_none_was_not_sent(http: httpx.AsyncClient, address: str) -> None:
    error = await fail(client_of(http, address))
    assert (type(error), error.outcome) == (Offline, Outcome.NOT_SENT)


@pytest.mark.parametrize("address", ["http://127.0.0.1:port", "https://xn--.com"])
async def test_an_address_that_cannot_be_read_is_a_wrong_address(http: httpx.AsyncClient, address: str) -> None:
    error = await fail(client_of(http, address))
    assert (type(error), error.outcome) == (WrongAddress, Outcome.NOT_SENT)


@pytest.mark.parametrize("act", [close, reset])
async def test_a_connection_that_ends_without_an_answer_is_lost(
    platform: Platform, client: Client, act: Callable
) -> None:
    platform.act(act)
    error = await fail(client)
    assert (type(error), error.outcome) == (Lost, Outcome.UNKNOWN)
    assert len(platform.received) == 1


async def test_a_kept_connection_that_is_torn_off_is_not_tried_again(platform: Platform, client: Client) -> None:
    platform.answer(EMPTY_PAGE)
    await client.get_page(ACTIVE)
    platform.act(reset)
    assert type(await fail(client)) is Lost
    assert len(platform.received) == 2


async def test_silence_is_lost(platform: Platform, client: Client, http: httpx.AsyncClient) -> None:
    http.timeout = httpx.Timeout(5, read=0.05)
    platform.act(stall)
    error = await fail(client)
    assert (type(error), error.outcome) == (Lost, Outcome.UNKNOWN)


async def test_an_answer_that_drips_for_ever_is_lost(
    platform: Platform, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.connector.transport.DEADLINE", 0.2)

    async def drip(_: Received, writer: asyncio.StreamWriter) -> None:
        writer.write(packed(raw=b"x" * 100_000)[:-99_999])
        while True:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.01)

    platform.act(drip)
    error = await fail(client)
    assert (type(error), error.outcome) == (Lost, Outcome.UNKNOWN)


async def test_a_request_that_is_not_read_is_lost(http: httpx.AsyncClient) -> None:
    http.timeout = httpx.Timeout(5, write=0.05)
    async with Platform(receive_buffer=4096) as deaf:
        programs = [Values("n" * 30_000_000, "G1", chain_id=PROGRAM)]
        with pytest.raises(Lost) as failed:
            await client_of(http, deaf.address, Edition.Y2022).add(programs)
    assert failed.value.outcome is Outcome.UNKNOWN


async def test_no_free_connection_was_not_sent(platform: Platform) -> None:
    arrived = asyncio.Event()

    async def arrive(received: Received, writer: asyncio.StreamWriter) -> None:
        arrived.set()
        await stall(received, writer)

    platform.act(arrive)
    limits, timeout = httpx.Limits(max_connections=1), httpx.Timeout(5, pool=0.05)
    async with httpx.AsyncClient(limits=limits, timeout=timeout) as http:
        client = client_of(http, platform.address)
        first = asyncio.create_task(client.delete([PROGRAM]))
        await arrived.wait()
        error = await fail(client)
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
    assert (type(error), error.outcome) == (Offline, Outcome.NOT_SENT)


CUT = {
    "body shorter than announced": packed(raw=pages(3))[:-20],
    "body without an announced end": b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nRequest-Id: 1\r\n\r\n"
    + pages(3)[:-20],
    "chunk cut": b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nRequest-Id: 1\r\n"
    b"Transfer-Encoding: chunked\r\n\r\n80\r\n" + pages(3)[:60],
    "head cut": packed(raw=pages(3))[:40],
    "gzip cut in half": packed(
        raw=gzip.compress(pages(500))[: len(gzip.compress(pages(500))) // 2], headers=(("Content-Encoding", "gzip"),)
    ),
    "gzip that is none": packed(raw=pages(3), headers=(("Content-Encoding", "gzip"),)),
    "not http": b"SSH-2.0-OpenSSH_9.2\r\n",
}


@pytest.mark.parametrize("content", CUT.values(), ids=CUT)
async def test_nothing_cut_passes_for_whole(platform: Platform, client: Client, content: bytes) -> None:
    platform.send(content, close=True)
    with pytest.raises((Lost, Foreign)) as failed:
        await client.get_page(ACTIVE)
    assert failed.value.outcome is Outcome.UNKNOWN


async def test_gzip_is_read(platform: Platform, client: Client) -> None:
    platform.answer(raw=gzip.compress(pages(500)), headers=(("Content-Encoding", "gzip"),))
    assert len((await client.get_page(ACTIVE)).value.programs) == 500
    assert platform.received[0].headers["accept-encoding"] == "gzip"


async def test_a_body_without_end_is_given_up(
    platform: Platform, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.connector.transport.BODY_LIMIT", 1_000_000)

    async def pour(_: Received, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nRequest-Id: 1\r\n\r\n")
        while True:
            writer.write(b" " * 65536)
            await writer.drain()

    platform.act(pour)
    error = await fail(client)
    assert (type(error), error.outcome) == (Foreign, Outcome.UNKNOWN)


async def test_a_small_body_that_unpacks_to_a_huge_one_is_given_up(platform: Platform, client: Client) -> None:
    bomb = gzip.compress(pages(3) + b" " * (80 * 1024 * 1024))
    platform.answer(raw=bomb, headers=(("Content-Encoding", "gzip"),))
    with pytest.raises(Foreign):
        await client.get_page(ACTIVE)


async def test_a_body_that_is_packed_time_and_again_is_not_unpacked(platform: Platform, client: Client) -> None:
    raw = gzip.compress(gzip.compress(pages(3)))
    platform.answer(raw=raw, headers=(("Content-Encoding", "gzip"), ("Content-Encoding", "gzip")))
    with pytest.raises(Foreign):
        await client.get_page(ACTIVE)


async def test_a_redirect_is_not_followed(platform: Platform) -> None:
    platform.answer({}, 307, headers=(("Location", f"{platform.address}/elsewhere"),))
    async with httpx.AsyncClient(follow_redirects=True) as http:
        assert type(await fail(client_of(http, platform.address))) is Foreign
    assert len(platform.received) == 1


@pytest.mark.parametrize("location", ["https://xn--.com/", "https://[", "//x:port/", "a" * 70_000, "\u00ff", ""])
async def test_a_redirect_to_nowhere_leaves_the_outcome_open(platform: Platform, client: Client, location: str) -> None:
    platform.answer({}, 302, headers=(("Location", location),))
    error = await fail(client)
    assert isinstance(error, Foreign | Lost)
    assert error.outcome is Outcome.UNKNOWN


async def test_cookies_are_not_kept(platform: Platform, client: Client) -> None:
    for _ in range(2):
        platform.answer(EMPTY_PAGE, headers=(("Set-Cookie", "who=hotel-aurora; Path=/"),))
        await client.get_page(ACTIVE)
    assert [received.headers.get("cookie") for received in platform.received] == [None, None]


async def test_a_kept_connection_is_used_again(platform: Platform, client: Client) -> None:
    ports: list[int] = []

    async def answer(_: Received, writer: asyncio.StreamWriter) -> None:
        ports.append(writer.get_extra_info("peername")[1])
        writer.write(packed(EMPTY_PAGE))

    platform.always = answer
    for _ in range(3):
        await client.get_page(ACTIVE)
    assert len(set(ports)) == 1


async def test_a_transport_takes_the_place_of_the_network() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=EMPTY_PAGE, headers={"Request-Id": request.url.host})

    async with make_http(httpx.MockTransport(answer)) as http:
        page = await client_of(http, "https://sandbox.invalid").get_page(ACTIVE)
    assert page.request_id == "sandbox.invalid"


async def test_a_proxy_that_refuses_the_tunnel_was_not_sent(
    platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", platform.address)
    platform.answer({"Message": "no"}, 403)
    async with make_http() as http:
        error = await fail(client_of(http, "https://api.example.invalid"))
    assert (type(error), error.outcome) == (Offline, Outcome.NOT_SENT)
    assert [received.method for received in platform.received] == ["CONNECT"]


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
async def test_no_proxy_hears_what_is_said_to_this_computer(
    platform: Platform, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, platform.address)
    async with make_http() as http:
        error = await fail(client_of(http, "http://127.0.0.1:9"))
    assert (type(error), error.outcome) == (Offline, Outcome.NOT_SENT)
    assert platform.received == []


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 that no computer trusts, and its key."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415

    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, "127.0.0.1")])
    host = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(host, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    (tmp_path / "cert.pem").write_bytes(signed.public_bytes(pem))
    (tmp_path / "key.pem").write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain))
    return tmp_path / "cert.pem", tmp_path / "key.pem"


@pytest.fixture
async def secure(certificate: tuple[Path, Path], anyio_backend: str) -> AsyncIterator[Platform]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    async with Platform(tls=context) as started:
        yield started


async def test_a_certificate_that_is_not_trusted_stops_the_request(secure: Platform, http: httpx.AsyncClient) -> None:
    error = await fail(client_of(http, secure.address))
    assert (type(error), error.outcome) == (NotTrusted, Outcome.NOT_SENT)
    assert "certificate" in error.message
    assert secure.received == []


async def test_a_certificate_that_the_computer_trusts_is_accepted(
    secure: Platform, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    secure.answer(EMPTY_PAGE)
    async with make_http() as http:
        assert (await client_of(http, secure.address).get_page(ACTIVE)).value.programs == ()


async def test_speaking_tls_to_a_plain_server_was_not_sent(http: httpx.AsyncClient) -> None:
    async def refuse(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(refuse, "127.0.0.1", 0) as plain:
        error = await fail(client_of(http, f"https://127.0.0.1:{plain.sockets[0].getsockname()[1]}"))
    assert (type(error), error.outcome) == (Offline, Outcome.NOT_SENT)


def echoes(received: Received) -> list[bytes]:
    """Answers that repeat the request, and with it the tokens, in every place an answer has for a text."""
    body = received.raw
    json_type = {"content_type": "application/json"}
    statuses = (400, 401, 403, 404, 408, 409, 410, 413, 429, 500, 503, 302, 418, 200)
    return [
        *(packed({"Message": body.decode(), "RequestId": CANARY}, status, request_id=None) for status in statuses),
        *(packed({"Message": body.decode()}, status, request_id="1") for status in statuses),
        *(packed(raw=b"<p>" + body, status=status, content_type="text/html") for status in statuses),
        packed(raw=body[:-1], **json_type),
        packed(raw=body, headers=(("Content-Encoding", "gzip"),), **json_type),
        packed({"LoyaltyPrograms": [{"Id": 5, "Name": CANARY}]}),
        packed(raw=body, **json_type)[:-5],
    ]


def shown(error: BaseException) -> str:
    """All that a log, a crash report or a debugger shows of an error, the values in each frame included."""
    told = traceback.format_exception(error)
    chain = [error]
    while (deeper := chain[-1].__cause__ or chain[-1].__context__) is not None:
        chain.append(deeper)
    fields = [f"{vars(link)} {link.args} {link!r} {link}" for link in chain]
    frames = [repr(frame.f_locals) for frame, _ in traceback.walk_tb(error.__traceback__) if is_ours(frame.f_code)]
    return "".join([*told, *fields, *frames])


def is_ours(code: object) -> bool:
    return f"{Path('app', 'connector')}" in getattr(code, "co_filename", "")


@pytest.mark.parametrize("edition", list(Edition))
async def test_no_failure_shows_a_token(
    platform: Platform, http: httpx.AsyncClient, edition: Edition, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    http.timeout = httpx.Timeout(5, read=0.05)
    client = client_of(http, platform.address, edition)

    async def echo(received: Received, writer: asyncio.StreamWriter) -> None:
        answers = echoes(received)
        writer.write(answers[(len(platform.received) - 1) % len(answers)])
        await writer.drain()
        writer.close()

    platform.always = echo
    for _ in echoes(Received("POST", "/", {}, b"{}")):
        with pytest.raises(ConnectorError) as failed:
            await client.get_page(ACTIVE)
        assert CANARY not in shown(failed.value)
    for act in (close, reset, stall):
        platform.act(act)
        assert CANARY not in shown(await fail(client))
    assert CANARY not in shown(await fail(client_of(http, f"http://127.0.0.1:{closed_port()}", edition)))
    assert CANARY not in caplog.text
    assert caplog.records


async def test_an_error_carries_no_trace_of_the_request_that_broke(platform: Platform, client: Client) -> None:
    platform.act(reset)
    error = await fail(client)
    assert error.__cause__ is None
    assert error.__context__ is None
    assert CANARY not in repr(client)
