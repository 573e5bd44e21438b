"""Connections in the order they were made, and what goes with one that is removed."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.connection import Chain, Colour, Edition, Enterprise
from app.store import attempts, changes, connections
from app.store.database import Database
from app.store.transaction import Transaction
from tests.store.support import HOTEL, OTHER, at, attempt, change, program, publish, read, show

pytestmark = pytest.mark.anyio

FULL = replace(
    HOTEL, chosen_edition=Edition.Y2022, settled_edition=Edition.CURRENT, refreshed_at=at(1.5),
    enterprise=Enterprise(
        "enterprise", "Hôtel", "chain", "Chain", "Europe/Paris", is_portfolio=True,
        chains=(Chain("a", "A"), Chain("b")),
    ),
    colour=Colour.TEAL, read_only=True, sends_at_once=True, chain_id="chain",
)  # fmt: skip


async def test_a_connection_comes_back_as_it_was_put_and_keeps_its_place(database: Database) -> None:
    await database.run(lambda one: connections.put(one, OTHER))

    await database.run(lambda one: connections.put(one, FULL))

    assert await database.run(connections.read_all) == (FULL, OTHER)
    assert await database.run(lambda one: connections.read(one, "hotel")) == FULL
    assert await database.run(lambda one: connections.read(one, "nobody")) is None


async def test_everything_of_a_removed_connection_goes_and_nothing_of_another(database: Database, path: Path) -> None:
    def fill(transaction: Transaction) -> None:
        connections.put(transaction, OTHER)
        for name in ("hotel", "other"):
            publish(transaction, [program(1)], connection_id=name)
            wish = change("key", connection=name)
            changes.put(transaction, wish)
            attempts.put(transaction, attempt(wish))

    await database.run(fill)
    listener = await show(database)
    told = len(listener.told)

    await database.run(lambda one: connections.remove(one, "hotel"))

    for table in ("connection", "program", "change", "attempt"):
        assert read(path, f"SELECT connection_id FROM {table}") == [("other",)]
    assert len(listener.told) == told
