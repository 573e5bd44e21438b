"""Questions on lost additions: all of a connection are shown together, and many are answered in one transaction."""

from dataclasses import replace

import pytest

from app.domain.attempt import Attempt, AttemptState, sent_of
from app.domain.change import Change, Kind, State
from app.domain.program import Program, Values
from app.store import attempts
from tests.commands.support import move
from tests.support.desk import CONNECTION, Desk

pytestmark = pytest.mark.anyio


def program(program_id: str, code: str) -> Program:
    return Program(program_id, Values("Gold", code, "Hotel", "Free"))


async def ask(desk: Desk, code: str, *candidates: Program) -> Change:
    """The answer to an addition was lost, and looking did not decide."""
    key = await desk.add("Gold", code)
    await desk.send_all()
    change = next(one for one in desk.changes if one.key == key)
    await move(desk, change, State.ASKING)
    attempt = Attempt(
        f"attempt-{key}", CONNECTION, Kind.ADD, (sent_of(change, None),), desk.clock.now(), AttemptState.ASKING,
        candidates=candidates,
    )  # fmt: skip
    await desk.database.run(lambda one: attempts.put(one, attempt))
    return replace(change, state=State.ASKING)


async def unsettled(desk: Desk) -> list[Attempt]:
    return await desk.database.run(lambda one: attempts.unsettled(one, CONNECTION))


async def test_all_questions_are_shown_with_when_each_was_sent(desk: Desk) -> None:
    first = await ask(desk, "NEW1", program("there-1", "NEW1"))
    sent_at = desk.clock.now()
    second = await ask(desk, "NEW2")

    found = await desk.commands.questions(CONNECTION)

    assert [one.change for one in found] == [first, second]
    assert [[each.program_id for each in one.candidates] for one in found] == [["there-1"], []]
    assert found[0].sent_at == sent_at


async def test_many_are_answered_in_one_transaction(desk: Desk) -> None:
    first = await ask(desk, "NEW1", program("there-1", "NEW1"))
    second, third = await ask(desk, "NEW2"), await ask(desk, "NEW3")
    told: list[object] = []
    desk.database.listen(told.append)
    await desk.commands.questions(CONNECTION)  # what was committed before is told by now
    told.clear()

    await desk.commands.answer(CONNECTION, {first.change_id: "there-1", second.change_id: None})

    assert len(told) == 1
    assert desk.rows["NEW1"].program_id == "there-1"
    assert {one.change_id: one.state for one in desk.changes} == {
        second.change_id: State.QUEUED, third.change_id: State.ASKING,
    }  # fmt: skip
    still_asked = [one for one in await unsettled(desk) if one.state is AttemptState.ASKING]
    assert [one.sent[0].change_id for one in still_asked] == [third.change_id]


async def test_a_question_that_was_answered_is_answered_no_more(desk: Desk) -> None:
    """The table of questions may still show what is decided by now."""
    asked = await ask(desk, "NEW1", program("there-1", "NEW1"))
    await desk.commands.answer(CONNECTION, {asked.change_id: None})
    (waits,) = desk.changes

    for program_id in (None, "there-1"):
        await desk.commands.answer(CONNECTION, {asked.change_id: program_id})

    assert desk.changes == (waits,)


async def test_one_program_is_not_two_additions(desk: Desk) -> None:
    there = program("there-1", "NEW1")
    both = [await ask(desk, "NEW1", there) for _ in range(2)]

    await desk.commands.answer(CONNECTION, dict.fromkeys((one.change_id for one in both), "there-1"))

    (left,) = await desk.commands.questions(CONNECTION)
    assert left.candidates == ()


async def test_many_are_forgotten_at_once(desk: Desk) -> None:
    asked = [await ask(desk, code) for code in ("NEW1", "NEW2")]

    await desk.commands.discard(CONNECTION, [one.change_id for one in asked])

    assert desk.changes == ()
    assert await unsettled(desk) == []


async def test_a_question_whose_evidence_is_lost_can_be_answered(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    await desk.send_all()
    await move(desk, desk.changes[0], State.ASKING)

    (found,) = await desk.commands.questions(CONNECTION)
    assert (found.sent_at, found.candidates) == (desk.changes[0].approved_at, ())

    await desk.commands.answer(CONNECTION, {found.change.change_id: None})
    assert [one.state for one in desk.changes] == [State.QUEUED]
