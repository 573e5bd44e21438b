"""Two connections in one file never see each other's lines, whichever question is asked."""

# mypy: disable-error-code="func-returns-value"

import inspect
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from app.domain.attempt import AttemptState
from app.domain.change import Kind, State
from app.domain.program import ProgramState, Values
from app.domain.walk import begin_walk
from app.store import attempts, changes, connections, programs, walks
from app.store.database import Database
from app.store.transaction import Transaction
from tests.store.support import LATER, OTHER, at, attempt, change, program, publish, rows

pytestmark = pytest.mark.anyio

ALIKE = Values("Program 1", "C1", "Hotel", "Free", "chain")
ALL = [f"id-{number}" for number in range(10)]
EMPTY = walks.Counted(0, 0, 0)

# Every question of the store, and what a connection without anything is told.
QUESTIONS: dict[str, tuple[Callable[[Transaction, str], Any], Any]] = {
    "attempts.unsettled": (attempts.unsettled, []),
    "attempts.rewrites_since": (lambda one, name: attempts.rewrites_since(one, name, at()), []),
    "attempts.sent_values": (lambda one, name: attempts.sent_values(one, name, _adopted(one)), []),
    "changes.is_adopted": (lambda one, name: [changes.is_adopted(one, name, each) for each in ALL], [False] * 10),
    "changes.read": (lambda one, name: changes.read(one, name, _stored(one, "change_id")), None),
    "changes.unfinished": (changes.unfinished, []),
    "changes.unfinished of keys": (lambda one, name: changes.unfinished(one, name, _keys(one)), []),
    "programs.alike": (lambda one, name: programs.alike(one, name, ALIKE), []),
    "programs.by_keys": (lambda one, name: programs.by_keys(one, name, _keys(one)), {}),
    "programs.by_program_ids": (lambda one, name: programs.by_program_ids(one, name, ALL), {}),
    "programs.count": (programs.count, 0),
    "programs.newest_ids": (lambda one, name: programs.newest_ids(one, name, 5), []),
    "programs.read_all": (programs.read_all, []),
    "programs.read_keys": (lambda one, name: programs.read_keys(one, name, _keys(one)), []),
    "programs.with_code": (lambda one, name: programs.with_code(one, name, "C1"), []),
    "programs.written_since": (lambda one, name: programs.written_since(one, name, 0), {}),
    "programs.keys_of": (lambda one, name: programs.keys_of(one, name, ALL), []),
    "walks.count": (lambda one, name: walks.count(one, name, begin_walk(LATER, rows(one, name))), EMPTY),
}
# Every order, given in the name of the other connection for keys and identifiers of the first.
ORDERS: dict[str, Callable[[Transaction, str], Any]] = {
    "programs.mark_written": lambda one, name: [
        programs.mark_written(one, name, key, LATER, None) for key in _keys(one)
    ],
    "programs.put_seen": lambda one, name: [
        programs.put_seen(one, name, program(number, "Theirs"), ProgramState.DELETED, key=f"new-{number}")
        for number in range(10)
    ],
    "programs.put_state": lambda one, name: [
        programs.put_state(one, name, key, ProgramState.UNSEEN) for key in _keys(one)
    ],
    "walks.publish": lambda one, name: publish(one, [program(3, "Theirs")], connection_id=name, started_at=LATER),
    "changes.put": lambda one, name: [changes.put(one, change(key, connection=name)) for key in _keys(one)],
    "attempts.put": lambda one, name: attempts.put(one, attempt(change("key", connection=name))),
    "connections.put": lambda one, _name: connections.put(one, OTHER),
    "connections.remove": connections.remove,
}
# These name no connection, or are the one that all questions go through.
NOT_ASKED = {"connections.read", "connections.read_all"}


def _keys(transaction: Transaction) -> list[str]:
    """The keys of the first connection."""
    return [key for (key,) in transaction.sql.execute("SELECT key FROM program WHERE connection_id = 'hotel'")]


def _stored(transaction: Transaction, column: str) -> str:
    (value,) = transaction.sql.execute(f"SELECT {column} FROM change WHERE connection_id = 'hotel'").fetchone()
    return str(value)


def _adopted(transaction: Transaction) -> str:
    """The addition of the first connection that was sent."""
    ((change_id,),) = transaction.sql.execute("SELECT change_id FROM change WHERE kind = 'add'")
    return str(change_id)


def _fill(transaction: Transaction) -> None:
    """The first connection has something in every table."""
    connections.put(transaction, OTHER)
    publish(transaction, map(program, range(6)), [program(6)])
    keys = _keys(transaction)
    programs.mark_written(transaction, "hotel", keys[0], LATER, None)
    for key in keys:
        changes.put(transaction, change(key))
    adopted = change(keys[1], Kind.ADD, State.DONE)
    changes.put(transaction, adopted)
    attempts.put(transaction, attempt(adopted, state=AttemptState.UNKNOWN))
    attempts.put(transaction, attempt(change(keys[0])))


def _lines(transaction: Transaction) -> dict[str, list[Any]]:
    tables = ("connection", "program", "change", "attempt")
    query = "SELECT * FROM {} WHERE connection_id = 'hotel' ORDER BY 1, 2"
    return {table: transaction.sql.execute(query.format(table)).fetchall() for table in tables}


@pytest.mark.parametrize(("question", "nothing"), QUESTIONS.values(), ids=QUESTIONS)
async def test_a_question_sees_its_own_connection_alone(
    database: Database, question: Callable[[Transaction, str], Any], nothing: Any
) -> None:
    await database.run(_fill)

    assert await database.run(lambda one: question(one, "hotel")) != nothing
    assert await database.run(lambda one: question(one, "other")) == nothing


@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS)
async def test_an_order_alters_its_own_connection_alone(
    database: Database, order: Callable[[Transaction, str], Any]
) -> None:
    await database.run(_fill)
    before = await database.run(_lines)

    await database.run(lambda one: order(one, "other") and None)

    assert await database.run(_lines) == before


def test_no_question_and_no_order_is_left_out() -> None:
    public = {
        f"{module.__name__.rsplit('.', 1)[1]}.{name}"
        for module in (attempts, changes, connections, programs, walks)
        for name in _functions(module)
    }

    assert public - NOT_ASKED == {name.split(" ", maxsplit=1)[0] for name in (*QUESTIONS, *ORDERS)}


def _functions(module: ModuleType) -> list[str]:
    return [
        name
        for name, value in inspect.getmembers(module, inspect.isfunction)
        if not name.startswith("_") and value.__module__ == module.__name__
        if "transaction" in inspect.signature(value).parameters
    ]
