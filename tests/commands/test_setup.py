"""What the administrator set up stands against what a person wishes, and nothing is asked elsewhere."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.connection import Colour, Connection, ConnectionOptions, Edition, Tokens
from app.domain.errors import AddressNotAllowed, KeyStoreLocked, ReadOnly
from app.domain.program import Values
from app.domain.setup import Preset, Setup
from app.domain.status import Pause
from app.sandbox.sandbox import Sandbox
from tests.commands.support import MemoryStore
from tests.support.clock import VirtualClock
from tests.support.desk import ADDRESS, CONNECTION, Desk, open_desk

pytestmark = pytest.mark.anyio

ELSEWHERE = "https://elsewhere.invalid"
PRESET = Preset("aurora", "Hotel Aurora", ELSEWHERE, Edition.CURRENT, Colour.TEAL, True, "client-token")
NAME = PRESET.connection_id


@pytest.fixture
def store(desk: Desk) -> MemoryStore:
    """The key store of the desk."""
    desk.vault._backend = MemoryStore()
    return desk.vault._backend


async def loaded(desk: Desk, connection_id: str) -> Connection:
    return next(one for one in await desk.commands.load() if one.connection_id == connection_id)


async def test_a_preset_connection_is_there_from_the_start(desk: Desk) -> None:
    await desk.commands.setup.apply(Setup((PRESET,)))
    assert await loaded(desk, NAME) == Connection(
        NAME, "Hotel Aurora", ELSEWHERE, Edition.CURRENT, colour=Colour.TEAL, read_only=True
    )
    await desk.commands.open(NAME)
    with pytest.raises(ReadOnly):
        await desk.commands.add(NAME, Values("Gold", "GOLD"))


async def test_what_is_preset_stays_and_the_rest_is_the_persons(desk: Desk, store: MemoryStore) -> None:
    await desk.commands.setup.apply(Setup((PRESET,)))
    wanted = ConnectionOptions(Colour.PINK, read_only=False, sends_at_once=True)
    await desk.commands.alter_options(NAME, wanted)
    await desk.commands.alter_connection(NAME, "Mine", ADDRESS, Edition.Y2022, None, wanted)
    altered = await loaded(desk, NAME)
    assert (altered.name, altered.address, altered.edition) == ("Hotel Aurora", ELSEWHERE, Edition.CURRENT)
    assert altered.options == ConnectionOptions(Colour.TEAL, read_only=True, sends_at_once=True)


async def test_another_file_alters_what_there_is_and_forgets_nothing(desk: Desk) -> None:
    await desk.commands.setup.apply(Setup((PRESET,)))
    later = replace(PRESET, name="Aurora", colour=None, read_only=False)
    await desk.commands.setup.apply(Setup((later,)))
    altered = await loaded(desk, NAME)
    assert (altered.name, altered.colour, altered.read_only) == ("Aurora", Colour.TEAL, False)
    await desk.commands.setup.apply(Setup())
    assert await loaded(desk, NAME) == altered


async def test_the_client_token_is_taken_from_the_entry_that_was_set_up(desk: Desk, store: MemoryStore) -> None:
    store.entries["client-token"] = " client-4711\n"
    await desk.commands.setup.apply(Setup((PRESET,)))
    await desk.commands.alter_connection(NAME, "", ELSEWHERE, Edition.CURRENT, Tokens("", "access-0815"))
    assert await desk.vault.read(NAME) == Tokens("client-4711", "access-0815")
    store.locked = True
    with pytest.raises(KeyStoreLocked):
        await desk.commands.connect("Boreal", ELSEWHERE, Tokens("", "access-0816"), Edition.CURRENT)


async def test_an_address_that_is_not_allowed_is_neither_tried_nor_kept(desk: Desk, store: MemoryStore) -> None:
    await desk.commands.setup.apply(Setup(allowed_addresses=(ADDRESS,)))
    tokens = Tokens("client-4711", "access-0815")
    with pytest.raises(AddressNotAllowed):
        await desk.commands.connect("Boreal", ELSEWHERE, tokens, Edition.CURRENT)
    with pytest.raises(AddressNotAllowed):
        await desk.commands.connect("Boreal", ELSEWHERE, tokens, Edition.CURRENT, until_quit=True)
    with pytest.raises(AddressNotAllowed):
        await desk.commands.alter_connection(CONNECTION, "", ELSEWHERE, Edition.CURRENT, None)
    with pytest.raises(AddressNotAllowed):
        await anext(desk.commands.try_connection(ELSEWHERE, tokens, Edition.CURRENT))
    assert store.entries == {}
    assert [one.address for one in await desk.commands.load()] == [ADDRESS]


async def test_a_connection_whose_address_is_no_longer_allowed_is_asked_nothing(
    clock: VirtualClock, path: Path
) -> None:
    sandbox = Sandbox(programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.add("Gold", "GOLD")
        shown = desk.shown()
    sandbox.journal.clear()
    async with open_desk(sandbox, path, clock, online=False) as again:
        again.engine._allows = Setup(allowed_addresses=(ELSEWHERE,)).allows
        again.commands.attach(again.engine)
        await again.paused(Pause.NOT_ALLOWED)
        await again.send_all()
        await again.settled()
        assert sandbox.journal == []
        assert again.shown() == shown
        assert len(again.changes) == 1
