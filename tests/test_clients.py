"""Each address has its client; the sample property is loaded when it is first reached, and is kept."""

from pathlib import Path

import pytest

from app.clients import Clients
from app.connector.client import Client
from app.domain.connection import PRODUCTION_ADDRESS, SANDBOX_ADDRESS, Edition, Tokens
from app.domain.errors import Offline, Unauthorized
from app.sample import SampleProperty

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
