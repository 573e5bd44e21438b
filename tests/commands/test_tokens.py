"""Tokens are taken away and filled in by command; none of them is ever handed to the window."""

from pathlib import Path

import pytest

from app.domain.connection import DEMO_ADDRESS, Edition, Keeping, Tokens
from app.domain.demo import DEMO_TOKENS
from app.domain.errors import KeyStoreError, KeyStoreLocked, TokensIncomplete
from app.domain.status import Pause
from app.domain.trial import Verdict
from app.sandbox.sandbox import Sandbox
from tests.commands.support import MemoryStore
from tests.support.clock import VirtualClock
from tests.support.desk import ADDRESS, CONNECTION, Desk, open_desk

pytestmark = pytest.mark.anyio

TOKENS = Tokens("client-4711", "access-0815")
ELSEWHERE = "https://elsewhere.invalid"


@pytest.fixture
def store(desk: Desk) -> MemoryStore:
    """The key store of the desk."""
    desk.vault._backend = MemoryStore()
    return desk.vault._backend


async def test_a_new_access_token_keeps_the_client_token(desk: Desk, store: MemoryStore) -> None:
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.CURRENT)
    desk.vault.forget(name)
    await desk.commands.alter_connection(name, "Aurora", ADDRESS, Edition.CURRENT, Tokens("", "access-0816"))
    assert await desk.vault.read(name) == Tokens("client-4711", "access-0816")


async def test_the_next_connection_on_a_platform_takes_the_client_token_over(desk: Desk, store: MemoryStore) -> None:
    await desk.commands.connect("Aurora", ELSEWHERE, TOKENS, Edition.CURRENT)
    lender = await desk.commands.tokens.lender(ELSEWHERE)
    assert lender is not None
    assert lender.name == "Aurora"
    name = await desk.commands.connect("Boreal", ELSEWHERE, Tokens("", "access-0816"), Edition.CURRENT)
    assert await desk.vault.read(name) == Tokens("client-4711", "access-0816")


async def test_a_client_token_is_not_taken_to_another_platform(desk: Desk, store: MemoryStore) -> None:
    await desk.commands.connect("Aurora", ELSEWHERE, TOKENS, Edition.CURRENT)
    assert await desk.commands.tokens.lender("https://third.invalid") is None
    with pytest.raises(TokensIncomplete):
        await desk.commands.connect("Boreal", "https://third.invalid", Tokens("", "access-0816"), Edition.CURRENT)
    assert [one.name for one in await desk.commands.load()] == ["", "Aurora"]


async def test_a_locked_key_store_lends_nothing_and_keeps_nothing(desk: Desk, store: MemoryStore) -> None:
    name = await desk.commands.connect("Aurora", ELSEWHERE, TOKENS, Edition.CURRENT)
    desk.vault.forget(name)
    store.locked = True
    with pytest.raises(KeyStoreLocked):
        await desk.commands.connect("Boreal", ELSEWHERE, Tokens("", "access-0816"), Edition.CURRENT)
    with pytest.raises(KeyStoreError):
        await desk.commands.tokens.keeping(name)


async def test_how_tokens_are_kept(desk: Desk, store: MemoryStore) -> None:
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.CURRENT)
    assert await desk.commands.tokens.keeping(name) is Keeping.STORED
    assert await desk.commands.tokens.keeping(CONNECTION) is Keeping.UNTIL_QUIT
    await desk.commands.tokens.remove(name)
    assert await desk.commands.tokens.keeping(name) is Keeping.NONE
    assert store.entries == {}


async def test_removed_tokens_pause_the_connection_and_lose_nothing(path: Path, clock: VirtualClock) -> None:
    sandbox = Sandbox(clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        desk.vault._backend = MemoryStore()
        await desk.refreshed()
        await desk.add("Club", "CLUB1")
        shown = len(desk.rows)
        await desk.commands.tokens.remove(CONNECTION)
        await desk.paused(Pause.NO_TOKENS)
        assert len(desk.rows) == shown
        assert len(desk.changes) == 1
        await desk.commands.alter_connection(CONNECTION, "", ADDRESS, Edition.AUTOMATIC, sandbox.tokens)
        await desk.send_all()
        await desk.sent()


async def test_the_public_demo_is_tested_and_connected(path: Path, clock: VirtualClock) -> None:
    sandbox = Sandbox(clock=clock.now)
    sandbox.tokens = DEMO_TOKENS
    async with open_desk(sandbox, path, clock) as desk:
        desk.vault._backend = MemoryStore()
        trials = [one async for one in desk.commands.try_connection(DEMO_ADDRESS, DEMO_TOKENS, Edition.AUTOMATIC)]
        assert Verdict.FAILED not in {trial.verdict for trial in trials}
        name = await desk.commands.connect("Mews demo", DEMO_ADDRESS, DEMO_TOKENS, Edition.AUTOMATIC)
        kept = [one async for one in desk.commands.try_connection(DEMO_ADDRESS, None, Edition.AUTOMATIC, name)]
        assert len(kept) == len(trials)
