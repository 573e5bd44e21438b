"""Connections are added, altered and removed; tokens go to the key store, never into the file."""

import asyncio
from dataclasses import replace
from pathlib import Path
from random import Random

import httpx
import pytest
from keyring.errors import KeyringLocked

from app.commands import Commands
from app.commands.preferences import name_for
from app.commands.watchers import Watchers
from app.connector.transport import make_http
from app.domain.connection import SAMPLE_ID, SANDBOX_ADDRESS, Connection, Edition, Enterprise, Tokens
from app.domain.errors import ConnectionGone, KeyStoreError, StoreFull
from app.domain.program import Values
from app.domain.status import Pause, Status
from app.domain.trial import TrialStep, Verdict
from app.sandbox.sandbox import Sandbox
from app.store import connections
from app.store.transaction import Transaction
from app.sync.engine import Engine
from app.vault import Vault
from tests.commands.support import MemoryStore
from tests.store.support import contents, program, publish, read
from tests.support.clock import VirtualClock
from tests.support.desk import ADDRESS, CONNECTION, Desk, open_desk

pytestmark = pytest.mark.anyio

TOKENS = Tokens("client-canary-4711", "access-canary-0815")
ELSEWHERE = "https://elsewhere.invalid"
OTHER_TOKENS = Tokens("client-canary-4712", "access-canary-0816")


@pytest.fixture
def store(desk: Desk) -> MemoryStore:
    """The key store of the desk."""
    desk.vault._backend = MemoryStore()
    return desk.vault._backend


async def stored(desk: Desk, connection_id: str) -> Connection | None:
    return await desk.database.run(lambda one: connections.read(one, connection_id))


async def test_a_new_connection_is_kept_and_its_tokens_are_in_the_key_store(desk: Desk, store: MemoryStore) -> None:
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.Y2022)

    assert await stored(desk, name) == Connection(name, "Aurora", ADDRESS, Edition.Y2022)
    assert await desk.vault.read(name) == TOKENS
    assert set(store.entries) == {name}
    assert [one.connection_id for one in await desk.commands.load()] == [CONNECTION, name]


async def test_no_token_is_ever_in_a_file(desk: Desk, store: MemoryStore, path: Path) -> None:
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.AUTOMATIC)
    await desk.commands.alter_connection(name, "Aurora", ADDRESS, Edition.AUTOMATIC, OTHER_TOKENS)
    await desk.commands.connect("Borea", ADDRESS, TOKENS, Edition.AUTOMATIC, until_quit=True)
    desk.commands.keep_tokens_until_quit(name, TOKENS)
    await desk.commands.open(name)
    await desk.add("Gold", "NEW1")
    own = desk.sandbox.tokens

    written = b"".join(contents(path.parent).values())

    assert b"NEW1" in written
    for token in (own.client_token, own.access_token, "canary"):
        assert token.encode() not in written
        assert token.encode("utf-16-le") not in written


async def test_a_locked_key_store_keeps_nothing(desk: Desk, store: MemoryStore) -> None:
    store.locked = True

    with pytest.raises(KeyStoreError):
        await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.AUTOMATIC)

    assert [one.connection_id for one in await desk.commands.load()] == [CONNECTION]


async def test_where_the_file_has_no_room_no_tokens_are_left_behind(desk: Desk, store: MemoryStore) -> None:
    await fill_up(desk)

    with pytest.raises(StoreFull):
        await desk.commands.connect("A" * 100_000, ADDRESS, TOKENS, Edition.AUTOMATIC)

    assert store.entries == {}


async def fill_up(desk: Desk) -> None:
    """No page can be added to the file any more."""
    await desk.database.run(lambda one: one.sql.execute("PRAGMA max_page_count = 1").fetchone())


async def test_tokens_until_quit_are_in_memory_alone(desk: Desk, store: MemoryStore) -> None:
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.AUTOMATIC, until_quit=True)

    assert await desk.vault.read(name) == TOKENS
    assert store.entries == {}


async def test_altering_keeps_what_sync_learnt(desk: Desk, store: MemoryStore) -> None:
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.AUTOMATIC)
    enterprise = Enterprise("e", "Hotel Aurora", "chain")

    def learn(transaction: Transaction) -> None:
        made = connections.read(transaction, name)
        assert made is not None
        connections.put(transaction, replace(made, enterprise=enterprise, settled_edition=Edition.CURRENT))
        publish(transaction, [program(1)], connection_id=name)

    await desk.database.run(learn)

    await desk.commands.alter_connection(name, "Ours", ADDRESS, Edition.AUTOMATIC, None)

    altered = await stored(desk, name)
    assert altered is not None
    assert (altered.name, altered.enterprise, altered.edition) == ("Ours", enterprise, Edition.CURRENT)
    assert altered.refreshed_at is not None
    assert await desk.vault.read(name) == TOKENS


async def test_another_address_may_speak_another_edition(desk: Desk, store: MemoryStore) -> None:
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.AUTOMATIC)
    made = await stored(desk, name)
    assert made is not None
    learnt = replace(made, settled_edition=Edition.CURRENT, enterprise=Enterprise("e", "Hotel", "chain"))
    await desk.database.run(lambda one: connections.put(one, learnt))

    await desk.commands.alter_connection(name, "Aurora", "https://elsewhere.invalid", Edition.AUTOMATIC, OTHER_TOKENS)

    altered = await stored(desk, name)
    assert altered is not None
    assert (altered.edition, altered.enterprise) == (Edition.AUTOMATIC, learnt.enterprise)
    assert await desk.vault.read(name) == OTHER_TOKENS


@pytest.mark.parametrize("until_quit", [False, True])
async def test_where_there_is_no_room_the_former_tokens_stay(desk: Desk, store: MemoryStore, until_quit: bool) -> None:
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.CURRENT)
    kept = dict(store.entries)
    await fill_up(desk)

    with pytest.raises(StoreFull):
        await desk.commands.alter_connection(
            name, "A" * 100_000, ELSEWHERE, Edition.CURRENT, OTHER_TOKENS, until_quit=until_quit
        )

    assert await desk.vault.read(name) == TOKENS
    assert not desk.vault.is_until_quit(name)
    assert store.entries == kept


async def test_tokens_until_quit_are_taken_though_the_key_store_is_locked(desk: Desk, store: MemoryStore) -> None:
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.CURRENT)
    desk.vault.forget(name)
    store.locked = True

    await desk.commands.alter_connection(name, "Aurora", ADDRESS, Edition.CURRENT, OTHER_TOKENS, until_quit=True)

    assert await desk.vault.read(name) == OTHER_TOKENS


async def test_an_entry_that_cannot_be_read_just_now_stays(
    desk: Desk, store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tokens until quit are no reason to open the key store, and a full disk none to empty it."""
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.CURRENT)
    desk.vault.forget(name)
    kept = dict(store.entries)
    await fill_up(desk)
    monkeypatch.setattr(store, "get_password", _opened_only_later)

    with pytest.raises(StoreFull):
        await desk.commands.alter_connection(
            name, "A" * 100_000, ADDRESS, Edition.CURRENT, OTHER_TOKENS, until_quit=True
        )

    assert store.entries == kept
    assert not desk.vault.is_until_quit(name)


def _opened_only_later(_service: str, _username: str) -> str | None:
    raise KeyringLocked


async def test_new_tokens_never_go_to_the_former_address(desk: Desk, store: MemoryStore) -> None:
    asked = Asked()
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.CURRENT)
    await desk.vault.save(name, replace(OTHER_TOKENS, address=ELSEWHERE))  # as far as it came when it was killed

    status = await asked.run_on(desk, store, name)

    assert status.pause is Pause.NO_TOKENS
    assert asked.requests == []


async def test_tokens_that_are_kept_go_where_the_person_sends_them(desk: Desk, store: MemoryStore) -> None:
    asked = Asked()
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.CURRENT)
    await desk.commands.alter_connection(name, "Aurora", ELSEWHERE, Edition.CURRENT, None)

    await asked.run_on(desk, store, name)

    assert {url.split("/api/")[0] for url, _ in asked.requests} == {ELSEWHERE}
    assert all(TOKENS.access_token in body for _, body in asked.requests)


async def test_altered_tokens_can_be_kept_until_quit(desk: Desk, store: MemoryStore) -> None:
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.CURRENT)
    store.locked = True
    await desk.commands.alter_connection(name, "Aurora", ELSEWHERE, Edition.CURRENT, OTHER_TOKENS, until_quit=True)

    kept = await desk.vault.read(name)
    assert kept == OTHER_TOKENS
    assert kept.are_for(ELSEWHERE)
    assert not kept.are_for(ADDRESS)


class Asked:
    """What an engine asks of which address, on the files and the key store that an earlier run has left."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str]] = []

    async def run_on(self, desk: Desk, store: MemoryStore, name: str) -> Status:
        """Run until the connection is on hold."""
        held: asyncio.Future[Status] = asyncio.get_running_loop().create_future()

        def tell(_connection_id: str, status: Status) -> None:
            if status.pause is not Pause.NONE and not held.done():
                held.set_result(status)

        def answer(request: httpx.Request) -> httpx.Response:
            self.requests.append((str(request.url), request.content.decode()))
            return httpx.Response(401, json={"Message": "no"}, headers={"Request-Id": "r"})

        async with make_http(httpx.MockTransport(answer)) as http:
            vault = Vault(backend=store)
            engine = Engine(desk.database, vault, lambda _address: http, tell, desk.clock, Random(1))
            engine.start(name)
            status = await held
            await engine.close()
        return status


async def test_a_locked_key_store_alters_nothing(desk: Desk, store: MemoryStore) -> None:
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.AUTOMATIC)
    store.locked = True

    with pytest.raises(KeyStoreError):
        await desk.commands.alter_connection(name, "Other", ADDRESS, Edition.Y2022, OTHER_TOKENS)

    made = await stored(desk, name)
    assert made is not None
    assert made.name == "Aurora"


async def test_removing_takes_everything_along(desk: Desk, store: MemoryStore, path: Path) -> None:
    name = await desk.commands.connect("Aurora", ADDRESS, TOKENS, Edition.AUTOMATIC)
    await desk.commands.open(name)
    for one in (name, CONNECTION):
        await desk.commands.add(one, Values("Gold", "NEW1", "Hotel", "Free"))
        await desk.commands.preferences.keep({name_for(one, "table"): one, "theme": "dark"})

    await desk.commands.remove_connection(CONNECTION)

    left = {name_for(name, "table"): name, "theme": "dark"}
    assert (desk.commands.preferences._values, dict(read(path, "SELECT name, value FROM preference"))) == (left, left)
    assert read(path, "SELECT DISTINCT connection_id FROM program UNION SELECT connection_id FROM change") == [(name,)]
    assert [one.connection_id for one in await desk.commands.load()] == [name]
    assert set(store.entries) == {name}
    await desk.commands.remove_connection(name)
    assert store.entries == {}
    assert read(path, "SELECT * FROM change") == []


async def test_what_was_removed_is_not_started_when_the_engine_comes(desk: Desk, store: MemoryStore) -> None:
    await desk.commands.remove_connection(CONNECTION)

    desk.commands.attach(desk.engine)
    await desk.until(lambda: True)

    assert desk.statuses == []


async def test_nothing_is_wished_for_where_the_connection_was_removed(desk: Desk, store: MemoryStore) -> None:
    """A form may be open when the key store gives the tokens up at last."""
    row = desk.rows["AUR20"]
    connection = desk.snapshot.connection if desk.snapshot is not None else None
    assert connection is not None
    await desk.commands.remove_connection(CONNECTION)
    await desk.commands.open(CONNECTION)
    assert desk.commands._started == set()
    address, edition, tokens = connection.address, connection.edition, Tokens("client-of-a-test", "access-of-a-test")
    for wish in (
        desk.commands.add(CONNECTION, row.values),
        desk.commands.update(CONNECTION, row.key, replace(row.values, name="Gold")),
        desk.commands.delete(CONNECTION, [row.key]),
        desk.commands.alter_options(CONNECTION, connection.options),
        desk.commands.alter_connection(CONNECTION, "Aurora", address, edition, tokens),
    ):
        with pytest.raises(ConnectionGone):
            await wish
    assert store.entries == {}


async def test_what_was_removed_is_not_undone_when_it_is_made_anew(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    await desk.commands.remove_connection(CONNECTION)
    await desk.database.run(lambda one: connections.put(one, Connection(CONNECTION, "", ADDRESS)))
    await desk.commands.open(CONNECTION)

    await desk.commands.undo(CONNECTION)
    await desk.commands.redo(CONNECTION)

    assert desk.changes == ()
    assert desk.rows == {}


async def test_where_tokens_are_kept_has_a_name(desk: Desk, store: MemoryStore) -> None:
    assert await desk.commands.tokens_place() == store.name


# The sample property


class Sample:
    connection = Connection(SAMPLE_ID, "", SANDBOX_ADDRESS)
    tokens = Tokens("sample-client-token", "sample-access-token")

    def __init__(self) -> None:
        self.offline: list[bool] = []

    def set_offline(self, offline: bool) -> None:
        self.offline.append(offline)

    def reset(self) -> None:
        raise PermissionError("the file is held")


async def test_the_sample_property_is_connected_once(desk: Desk) -> None:
    sample, watchers = Sample(), Watchers()
    commands = Commands(desk.database, watchers, Vault(backend=MemoryStore()), sample)

    assert await commands.open_sample() == SAMPLE_ID
    await commands.alter_connection(SAMPLE_ID, "My sample", SANDBOX_ADDRESS, Edition.AUTOMATIC, None)
    await commands.open_sample()

    found = await stored(desk, SAMPLE_ID)
    assert found is not None
    assert found.name == "My sample"
    assert watchers.snapshot(SAMPLE_ID) is not None
    commands.set_sample_offline(True)
    commands.set_sample_offline(False)
    assert sample.offline == [True, False]


# Trying a connection


async def test_what_is_tried_before_the_engine_is_there_waits_for_it(desk: Desk) -> None:
    async def trying() -> list[TrialStep]:
        tokens = desk.sandbox.tokens
        return [one.step async for one in desk.commands.try_connection(ADDRESS, tokens, Edition.AUTOMATIC)]

    waiting = asyncio.ensure_future(trying())
    await desk.until(lambda: True)
    assert not waiting.done()

    desk.commands.attach(desk.engine)

    assert await waiting == list(TrialStep)


async def test_a_connection_is_tried_step_by_step_and_nothing_is_written(
    sandbox: Sandbox, path: Path, clock: VirtualClock
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        before = desk.platform()
        good = [one async for one in desk.commands.try_connection(ADDRESS, sandbox.tokens, Edition.AUTOMATIC)]
        bad = [one async for one in desk.commands.try_connection(ADDRESS, TOKENS, Edition.AUTOMATIC)]

        assert [one.step for one in good] == list(TrialStep)
        assert all(one.verdict is not Verdict.FAILED for one in good)
        assert (bad[-1].step, bad[-1].verdict) == (TrialStep.TOKENS, Verdict.FAILED)
        assert desk.platform() == before


def test_the_engine_is_only_named_where_types_are_checked() -> None:
    """It brings the HTTP library along, and the window is shown before that."""
    import app.commands.door  # noqa: PLC0415

    assert not hasattr(app.commands.door, Engine.__name__)


async def test_the_sample_property_is_there_though_it_cannot_begin_again(desk: Desk) -> None:
    vault = Vault(backend=MemoryStore())
    commands = Commands(desk.database, Watchers(), vault, Sample())
    await commands.open_sample()

    with pytest.raises(PermissionError):
        await commands.reset_sample()

    assert await stored(desk, SAMPLE_ID) is not None
    assert await vault.read(SAMPLE_ID) == Sample.tokens
