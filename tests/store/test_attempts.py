"""What was sent is kept with its evidence until its end is known."""

from dataclasses import replace

import pytest

from app.domain.attempt import Attempt, AttemptState, Sent
from app.domain.change import Kind
from app.domain.program import Values
from app.store import attempts
from app.store.database import Database
from tests.store.support import at, program

pytestmark = pytest.mark.anyio

SENT = (Sent("change", 2, "key", None, Values("Näme", "C1")), Sent("other", 1, "key-2", "id-2", None))
ATTEMPT = Attempt("attempt", "hotel", Kind.ADD, SENT, at(1.5), baseline=frozenset({"id-1", "id-2"}))


async def unsettled(database: Database) -> list[Attempt]:
    return await database.run(lambda one: attempts.unsettled(one, "hotel"))


async def test_an_attempt_comes_back_as_it_was_put(database: Database) -> None:
    await database.run(lambda one: attempts.put(one, ATTEMPT))

    assert await unsettled(database) == [ATTEMPT]


async def test_an_altered_attempt_keeps_what_was_sent(database: Database) -> None:
    asking = replace(ATTEMPT, state=AttemptState.ASKING, candidates=(program(1), program(2)))
    await database.run(lambda one: attempts.put(one, ATTEMPT))

    await database.run(lambda one: attempts.put(one, asking))

    assert await unsettled(database) == [asking]


async def test_the_oldest_is_first_and_of_equal_times_the_first_put(database: Database) -> None:
    later = replace(ATTEMPT, attempt_id="a", prepared_at=at(3))
    twins = [replace(ATTEMPT, attempt_id=name) for name in ("z", "y", "x")]
    for one in (later, *twins):
        await database.run(lambda transaction, one=one: attempts.put(transaction, one))  # type: ignore[misc]

    assert await unsettled(database) == [*twins, later]


async def test_of_a_settled_attempt_the_evidence_is_dropped(database: Database) -> None:
    await database.run(lambda one: attempts.put(one, ATTEMPT))

    await database.run(lambda one: attempts.put(one, replace(ATTEMPT, state=AttemptState.SETTLED)))

    assert await unsettled(database) == []
    rows = await database.run(lambda one: one.sql.execute("SELECT attempt_id, baseline FROM attempt").fetchall())
    assert rows == [("attempt", "[]")]
