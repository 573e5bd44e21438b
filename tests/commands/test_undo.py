"""Undo takes back steps, whole and in order, for as long as nothing of them is on its way."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from random import Random

import pytest

from app.domain.change import Kind, State
from app.domain.program import Program, ProgramState, Values
from app.store import programs
from app.store.transaction import Transaction
from app.sync.reconcile import reconcile_all
from tests.commands.support import Seen, move, seen
from tests.support.desk import CONNECTION, Desk

pytestmark = pytest.mark.anyio


async def undo(desk: Desk, times: int = 1) -> None:
    for _ in range(times):
        await desk.commands.undo(CONNECTION)


async def redo(desk: Desk, times: int = 1) -> None:
    for _ in range(times):
        await desk.commands.redo(CONNECTION)


async def discard_all(desk: Desk) -> None:
    await desk.commands.discard(CONNECTION, [one.change_id for one in desk.changes])


async def refresh(desk: Desk, *seen_there: Program) -> None:
    """What a refresh brings of some programs."""

    def work(transaction: Transaction) -> None:
        keys = {programs.put_seen(transaction, CONNECTION, one, ProgramState.ACTIVE) for one in seen_there}
        reconcile_all(transaction, CONNECTION, keys, desk.clock.now())

    await desk.database.run(work)


Step = Callable[[Desk], Awaitable[object]]
STEPS: list[Step] = [
    lambda desk: desk.add("Gold", "NEW1"),
    lambda desk: desk.add("Silver", "NEW2"),
    lambda desk: desk.rename("NEW1", "Golden"),
    lambda desk: desk.rename(desk.active()[0], "First"),
    lambda desk: desk.rename(desk.active()[0], "Second"),
    lambda desk: desk.delete(*desk.active()[:3]),
    lambda desk: desk.delete("NEW2"),
    lambda desk: desk.rename(desk.active()[1], "Taken back"),
    lambda desk: desk.send_all(),
    lambda desk: desk.rename(desk.active()[0], "After Send"),
    discard_all,
]


async def test_many_steps_are_taken_back_and_done_again(desk: Desk) -> None:
    states = [state(desk)]
    for do in STEPS:
        await do(desk)
        states.append(state(desk))

    for expected in reversed(states[:-1]):
        assert desk.undo[0]
        await undo(desk)
        assert state(desk) == expected
    assert desk.undo == (False, True)
    for expected in states[1:]:
        await redo(desk)
        assert state(desk) == expected
    assert desk.undo == (True, False)
    await undo(desk, len(STEPS))
    assert state(desk) == states[0]


def state(desk: Desk) -> tuple[Seen, list[bool]]:
    """What is shown, and what is approved."""
    approved = sorted((one.key, one.approved_at is not None) for one in desk.changes)
    return seen(desk), [one for _, one in approved]


async def test_steps_at_random_are_taken_back_in_order(desk: Desk) -> None:
    chosen = Random(11)
    states = [state(desk)]
    for number in range(40):
        codes = [code for code, row in desk.rows.items() if row.state is not ProgramState.DELETED]
        code = chosen.choice(codes)
        match chosen.randrange(6):
            case 0:
                await desk.add(f"Name {number}", f"NEW{number}")
            case 1 | 2:
                await desk.rename(code, f"Name {number}")
            case 3:
                await desk.delete(*chosen.sample(codes, 2))
            case 4:
                await desk.send_all()
            case 5:
                await desk.commands.discard(CONNECTION, [one.change_id for one in desk.changes[:2]])
        if state(desk) != states[-1]:
            states.append(state(desk))

    for expected in reversed(states[:-1]):
        await undo(desk)
        assert state(desk) == expected
    assert not desk.undo[0]


async def test_a_batch_is_one_step(desk: Desk) -> None:
    before = seen(desk)
    await desk.delete(*desk.active()[:4])

    await undo(desk)

    assert seen(desk) == before
    assert desk.undo == (False, True)


async def test_a_new_step_ends_what_could_be_done_again(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    await undo(desk)

    await desk.add("Silver", "NEW2")
    await redo(desk)

    assert desk.undo == (True, False)
    assert "NEW1" not in desk.rows


async def test_two_at_once_are_two(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    await desk.rename("NEW1", "Golden")
    await desk.add("Silver", "NEW2")

    await asyncio.gather(undo(desk), undo(desk))
    assert {code: one for code, one in seen(desk).items() if code.startswith("NEW")} == {"NEW1": ("Gold", "add")}

    await asyncio.gather(redo(desk), redo(desk))
    assert set(seen(desk)) >= {"NEW1", "NEW2"}
    assert desk.rows["NEW1"].values.name == "Golden"


async def test_steps_given_at_once_are_all_taken_back(desk: Desk) -> None:
    before = seen(desk)
    await asyncio.gather(*(desk.add(f"Name {number}", f"NEW{number}") for number in range(10)))

    await undo(desk, 10)

    assert seen(desk) == before


async def test_nothing_to_undo_is_no_harm(desk: Desk) -> None:
    before = desk.snapshot

    await undo(desk)
    await redo(desk)

    assert desk.snapshot is before


async def test_deleting_a_renamed_program_hides_the_rename_and_undo_brings_it_back(desk: Desk) -> None:
    code = desk.active()[0]
    await desk.rename(code, "New")
    await desk.delete(code)

    await undo(desk)

    assert seen(desk)[code] == ("New", "update")


async def test_across_a_refresh(desk: Desk) -> None:
    code, other = desk.active()[:2]
    row = desk.rows[code]
    await desk.rename(code, "First")
    await desk.rename(code, "Second")
    assert row.program_id is not None
    there = replace(row.values, type="SoftBrand" if row.values.type != "SoftBrand" else "Hotel")

    await refresh(desk, Program(row.program_id, there))
    await desk.rename(other, "Other")
    await undo(desk, 2)

    assert desk.rows[code].values == replace(there, name="First")
    await undo(desk)
    assert desk.rows[code].values == there
    assert desk.changes == ()
    await redo(desk, 2)
    assert desk.rows[code].values == replace(there, name="Second")


async def test_send_is_taken_back_while_deletions_rest(desk: Desk) -> None:
    await desk.delete(*desk.active()[:2])
    await desk.send_all()

    await undo(desk)

    assert [one.approved_at for one in desk.changes] == [None, None]
    await undo(desk)
    assert desk.changes == ()


async def test_a_deletion_whose_sending_is_redone_rests_once_more(desk: Desk) -> None:
    await desk.delete(desk.active()[0])
    await desk.send_all()
    (sent,) = desk.changes
    await undo(desk)
    before = desk.commands._now(CONNECTION)

    await redo(desk)

    (again,) = desk.changes
    assert sent.approved_at is not None
    assert again.approved_at is not None
    assert again.approved_at >= before > sent.approved_at


async def test_what_was_sent_is_not_taken_back_and_what_was_not_is(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    first, second = desk.active()[:2]
    await desk.delete(first, second)
    sent = desk.rows[first].change
    assert sent is not None
    await move(desk, sent, State.SENDING)

    await undo(desk)

    assert [desk.rows[code].change is not None for code in (first, second)] == [True, False]


async def test_a_step_on_its_way_is_passed_over_and_taken_back_when_it_returns(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    await desk.add("Silver", "NEW2")
    await move(desk, desk.changes[1], State.SENDING)
    assert desk.undo[0]
    await undo(desk)
    assert {"NEW1", "NEW2"} & set(desk.rows) == {"NEW2"}
    assert not desk.undo[0]

    await move(desk, desk.changes[0], State.QUEUED)
    assert desk.undo[0]
    await undo(desk)

    assert "NEW2" not in desk.rows


async def test_an_edit_behind_what_is_on_its_way_is_taken_back(desk: Desk) -> None:
    code = desk.active()[0]
    await desk.rename(code, "First")
    await move(desk, desk.changes[0], State.SENDING)
    await desk.rename(code, "Second")
    assert desk.undo[0]

    await undo(desk)

    assert seen(desk)[code] == ("First", "update")
    assert [one.state for one in desk.changes] == [State.SENDING]


async def test_an_edit_stays_undoable_when_what_was_before_it_has_landed(desk: Desk) -> None:
    code = desk.active()[0]
    await desk.rename(code, "First")
    await move(desk, desk.changes[0], State.SENDING)
    await desk.rename(code, "Second")
    row = desk.rows[code]
    assert row.program_id is not None
    assert row.change is not None
    await move(desk, row.change, State.DONE)
    await refresh(desk, Program(row.program_id, replace(row.values, name="First")))

    await undo(desk)

    assert seen(desk)[code] == ("First", "")


async def test_when_all_was_sent_there_is_nothing_to_undo(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    await desk.send_all()
    await move(desk, desk.changes[0], State.DONE)

    assert desk.undo == (False, False)


async def test_a_restored_wish_that_had_ended_is_a_new_one(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    ended = desk.changes[0].change_id
    await discard_all(desk)

    await undo(desk)

    (restored,) = desk.changes
    assert (restored.kind, restored.state) == (Kind.ADD, State.QUEUED)
    assert restored.change_id != ended


async def test_a_refusal_that_was_edited_is_there_again(desk: Desk) -> None:
    code = desk.active()[0]
    await desk.rename(code, "New")
    await move(desk, desk.changes[0], State.REFUSED, message="No.", request_id="r")
    await desk.rename(code, "Newer")

    await undo(desk)

    (again,) = desk.changes
    assert (again.state, again.message, again.wanted and again.wanted.name) == (State.REFUSED, "No.", "New")


async def test_what_was_being_prepared_waits_again(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    await move(desk, desk.changes[0], State.PREPARED)
    before = desk.changes[0].revision
    await desk.commands.update(CONNECTION, desk.rows["NEW1"].key, Values("Golden", "NEW1", "Hotel", "Free"))

    await undo(desk)

    assert desk.changes[0].state is State.QUEUED
    assert desk.changes[0].revision > before


async def test_each_connection_has_its_own_steps(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")

    await desk.commands.undo("another")

    assert "NEW1" in desk.rows
