"""Undo after sending: the opposite is prepared, and nothing leaves by itself."""

import pytest

from app.domain.change import Kind, State
from app.domain.program import ProgramState
from tests.commands.support import seen
from tests.support.desk import CONNECTION, Desk

pytestmark = pytest.mark.anyio


async def send(desk: Desk) -> None:
    await desk.send_all()
    await desk.sent()


async def undo(desk: Desk) -> None:
    await desk.commands.undo(CONNECTION)


def wished(desk: Desk) -> list[tuple[Kind, str | None, bool]]:
    """The unfinished wishes: kind, name, and whether they were approved for sending."""
    return [(one.kind, one.wanted and one.wanted.name, one.approved_at is not None) for one in desk.changes]


async def test_a_rename_that_was_sent_is_prepared_back(online: Desk) -> None:
    code = online.active()[0]
    before = online.rows[code].values.name
    await online.rename(code, "New")
    await send(online)

    assert online.undo == (True, False)
    await undo(online)

    assert wished(online) == [(Kind.UPDATE, before, False)]
    await send(online)
    program_id = online.rows[code].program_id
    assert program_id is not None
    assert online.platform()[program_id][0] == before


async def test_each_of_several_renames_is_taken_back_in_turn(online: Desk) -> None:
    code = online.active()[0]
    names = [online.rows[code].values.name]
    for name in ("First", "Second"):
        await online.rename(code, name)
        names.append(name)
        await send(online)
    await online.rename(code, "Third")

    for name in reversed(names):
        await undo(online)
        assert seen(online)[code][0] == name
    assert not online.undo[0]
    assert wished(online) == [(Kind.UPDATE, names[0], False)]


async def test_what_was_prepared_back_is_withdrawn_by_redo(online: Desk) -> None:
    code = online.active()[0]
    await online.rename(code, "New")
    await send(online)
    await undo(online)

    await online.commands.redo(CONNECTION)

    assert seen(online)[code] == ("New", "")
    assert online.undo == (True, False)


async def test_an_addition_that_was_sent_is_marked_for_deletion(online: Desk) -> None:
    await online.add("Gold", "NEW1")
    await online.rename("NEW1", "Golden")
    await send(online)

    await undo(online)
    assert wished(online) == [(Kind.UPDATE, "Gold", False)]
    await undo(online)

    assert wished(online) == [(Kind.DELETE, None, False)]
    await send(online)
    assert online.rows["NEW1"].state is ProgramState.DELETED


async def test_a_deletion_that_was_sent_is_added_again_only_at_the_persons_word(online: Desk) -> None:
    first, second = online.active()[:2]
    values = {online.rows[code].values for code in (first, second)}
    await online.rename(online.active()[2], "Earlier")
    await online.delete(first, second)
    await send(online)
    before = set(online.platform())

    assert set(online.commands.undo_adds(CONNECTION)) == values
    await online.commands.undo(CONNECTION, add_again=True)

    assert {(one.kind, one.wanted) for one in online.changes} == {(Kind.ADD, one) for one in values}
    await send(online)
    after = online.platform()
    assert {after[new][1:] for new in after.keys() - before} == {(first, False), (second, False)}
    assert [after[old][2] for old in before if after[old][1] in {first, second}] == [True, True]


async def test_what_stays_deleted_no_longer_stands_before_the_steps_under_it(online: Desk) -> None:
    code, other = online.active()[:2]
    before = online.rows[other].values.name
    await online.rename(other, "New")
    await online.delete(code)
    await send(online)

    await undo(online)
    assert online.commands.undo_adds(CONNECTION)
    await online.commands.undo(CONNECTION, add_again=False)
    assert online.changes == ()
    await undo(online)

    assert wished(online) == [(Kind.UPDATE, before, False)]


async def test_what_was_renamed_elsewhere_meanwhile_is_left_alone(online: Desk) -> None:
    code = online.active()[0]
    await online.rename(code, "New")
    await send(online)
    program_id = online.rows[code].program_id
    assert program_id is not None

    online.sandbox.rename(program_id, "Theirs")
    await online.read_again()

    assert online.undo == (False, False)
    await undo(online)
    assert seen(online)[code] == ("Theirs", "")


async def test_of_a_batch_what_was_refused_is_taken_back_and_what_was_sent_is_reversed(online: Desk) -> None:
    free, used = online.active()[:2]
    online.sandbox.end_memberships(online.rows[free].program_id or "")
    online.sandbox.enrol(online.rows[used].program_id or "")
    await online.delete(free, used)
    await online.send_all()
    await online.until(lambda: online.rows[free].state is ProgramState.DELETED)
    await online.reached(State.REFUSED)

    await online.commands.undo(CONNECTION, add_again=True)

    assert [one.kind for one in online.changes] == [Kind.ADD]
    assert online.rows[used].change is None


async def test_a_discard_of_everything_is_taken_back_after_a_refresh_too(online: Desk) -> None:
    first, second = online.active()[:2]
    await online.add("Gold", "NEW1")
    await online.rename(first, "New")
    await online.delete(second)
    before = seen(online)
    await online.commands.discard(CONNECTION, [one.change_id for one in online.changes])
    assert online.changes == ()
    await online.read_again()

    await undo(online)

    assert seen(online) == before
