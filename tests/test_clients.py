"""Each address has its client; the sample property is loaded when it is first reached, and is kept."""

import asyncio
from pathlib import Path

import pytest

from app.clients import Clients
from app.connector.client import Client
from app.domain.connection import PRODUCTION_ADDRESS, SANDBOX_ADDRESS, Edition, Tokens
from app.domain.errors import Lost, Offline, Unauthorized
from app.sample import SampleProperty
from app.sandbox.faults import Fault, Gate, Kind
from app.sandbox.sandbox import Sandbox
from tests.support.loopback import serve

pytestmark = pytest.mark.anyio


def _client(clients: Clients, tokens: Tokens) -> Client:
    return Client(clients.client_for(SANDBOX_ADDRESS), SANDBOX_ADDRESS, tokens, Edition.CURRENT)


async def test_the_sample_property_answers_to_its_own_tokens_alone(tmp_path: Path) -> None:
    sample = SampleProperty(tmp_path / "sandbox.json")
    clients = Clients(sample)
    try:
        assert (await _client(clients, sample.tokens).get_configuration()).value.enterprise.name
        with pytest.raises(Unauthorized):
            await _client(clients, Tokens("another", "pair")).get_configuration()
    finally:
        await clients.close()


async def test_the_sample_property_can_be_cut_off_before_it_is_loaded(tmp_path: Path) -> None:
    sample = SampleProperty(tmp_path / "sandbox.json")
    sample.set_offline(True)
    clients = Clients(sample)
    try:
        with pytest.raises(Offline):
            await _client(clients, sample.tokens).get_configuration()
    finally:
        await clients.close()


async def test_other_addresses_go_over_the_network(tmp_path: Path) -> None:
    clients = Clients(SampleProperty(tmp_path / "sandbox.json"))
    assert clients.client_for(PRODUCTION_ADDRESS) is not clients.client_for(SANDBOX_ADDRESS)
    await clients.close()
    assert not (tmp_path / "sandbox.json").exists()


async def test_whoever_waits_on_a_connection_that_is_hung_up_has_lost_the_answer(tmp_path: Path) -> None:
    sandbox, gate = Sandbox(), Gate()
    sandbox.faults.arm(Fault(Kind.SLOW, gate=gate))
    clients = Clients(SampleProperty(tmp_path / "sandbox.json"))
    with serve(sandbox) as address:
        before = Client(clients.client_for(address), address, sandbox.tokens, Edition.CURRENT)
        asking = asyncio.ensure_future(before.get_configuration())
        await gate.arrived.wait()
        clients.hang_up()
        with pytest.raises(Lost):
            await asking
        with pytest.raises(Offline):
            await before.get_configuration()
        after = Client(clients.client_for(address), address, sandbox.tokens, Edition.CURRENT)
        gate.open()
        assert (await after.get_configuration()).value.enterprise.name
        await clients.close()


async def test_quitting_waits_until_all_is_hung_up(tmp_path: Path) -> None:
    clients = Clients(SampleProperty(tmp_path / "sandbox.json"))
    before = asyncio.all_tasks()
    clients.hang_up()
    await clients.close()
    assert asyncio.all_tasks() == before


@pytest.mark.parametrize(
    "proxy", ["socks5://proxy.invalid:1080", "http://proxy.invalid:port", "telnet://proxy.invalid"]
)
async def test_with_a_proxy_that_cannot_be_used_the_program_is_offline(
    proxy: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox = Sandbox()
    monkeypatch.setenv("https_proxy", proxy)
    clients = Clients(SampleProperty(tmp_path / "sandbox.json"))
    with serve(sandbox) as address:
        beyond = Client(clients.client_for(address), address, sandbox.tokens, Edition.CURRENT)
        with pytest.raises(Offline):
            await beyond.get_configuration()
        monkeypatch.delenv("https_proxy")
        clients.hang_up()
        mended = Client(clients.client_for(address), address, sandbox.tokens, Edition.CURRENT)
        assert (await mended.get_configuration()).value.enterprise.name
        await clients.close()
