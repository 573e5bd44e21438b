"""What each command does to the wishes: the file first, then the list, and nothing on its way is touched."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.attempt import Attempt, AttemptState, sent_of
from app.domain.change import Change, Kind, Reason, State
from app.domain.program import Field, Problem, Program, ProgramState, Values
from app.store import attempts
from tests.commands.support import move
from tests.support.desk import CONNECTION, Desk
from tests.support.questions import candidates

pytestmark = pytest.mark.anyio


def asked(desk: Desk) -> list[tuple[Kind, State, str | None]]:
    return [(one.kind, one.state, None if one.wanted is None else one.wanted.name) for one in desk.changes]


async def test_an_addition_is_a_row_of_its_own(desk: Desk) -> None:
    key = await desk.add("  Gold  ", " NEW1 ")

    row = desk.rows["NEW1"]
    assert (row.key, row.state, row.values.name, row.program_id) == (key, ProgramState.LOCAL, "Gold", None)
    assert asked(desk) == [(Kind.ADD, State.QUEUED, "Gold")]


async def test_a_command_is_on_the_disk_when_it_returns(desk: Desk, path: Path) -> None:
    from tests.store.support import read  # noqa: PLC0415

    await desk.add("Gold", "NEW1")

    assert read(path, "SELECT kind, state FROM change") == [("add", "queued")]


async def test_an_edited_addition_may_get_another_code(desk: Desk) -> None:
    key = await desk.add("Gold", "NEW1")

    await desk.commands.update(CONNECTION, key, Values("Golden", "NEW2", "SoftBrand", "Paid"))

    assert desk.rows["NEW2"].values == Values("Golden", "NEW2", "SoftBrand", "Paid")
    assert asked(desk) == [(Kind.ADD, State.QUEUED, "Golden")]


async def test_code_and_chain_of_a_program_stay_as_they_are(desk: Desk) -> None:
    code = desk.active()[0]
    row = desk.rows[code]

    await desk.commands.update(CONNECTION, row.key, replace(row.values, name=" New ", code="X", chain_id=None))

    assert desk.rows[code].values == replace(row.values, name="New")


async def test_an_edit_that_changes_nothing_is_no_change(desk: Desk) -> None:
    row = desk.rows[desk.active()[0]]

    await desk.commands.update(CONNECTION, row.key, replace(row.values, chain_id=None, code="X"))

    assert desk.changes == ()
    assert desk.undo == (False, False)


async def test_a_rename_back_is_no_change(desk: Desk) -> None:
    code = desk.active()[0]
    name = desk.rows[code].values.name
    await desk.rename(code, "New")

    await desk.rename(code, name)

    assert desk.changes == ()
    assert desk.rows[code].change is None


async def test_a_program_that_is_not_there_cannot_be_edited(desk: Desk) -> None:
    await desk.commands.update(CONNECTION, "no key", Values("Name", "C"))
    await desk.commands.delete(CONNECTION, ["no key"])

    assert desk.changes == ()


async def test_many_are_marked_in_one_commit(desk: Desk) -> None:
    told: list[object] = []
    desk.database.listen(told.append)
    told.clear()
    codes = desk.active()[:3]

    await desk.delete(*codes)

    assert len(told) == 1
    assert [desk.rows[code].change is not None for code in codes] == [True, True, True]


async def test_an_unsent_addition_that_is_deleted_vanishes(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")

    await desk.delete("NEW1")

    assert desk.changes == ()
    assert "NEW1" not in desk.rows


async def test_send_approves_what_was_chosen_at_the_platforms_time(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    await desk.add("Silver", "NEW2")
    first, _ = desk.changes

    await desk.commands.send(CONNECTION, [first.change_id])

    assert [one.approved_at is not None for one in desk.changes] == [True, False]


async def test_what_rests_waits_for_send_again_whatever_was_done_since(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    await desk.send_all()
    sent = desk.changes[0]
    await desk.add("Silver", "NEW2")

    await desk.commands.hold_back(CONNECTION, [sent.change_id])

    assert [(one.change_id, one.approved_at) for one in desk.changes if one.key == sent.key] == [(sent.change_id, None)]
    assert len(desk.changes) == 2


async def test_an_edit_after_send_is_to_be_sent_again(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    await desk.send_all()

    await desk.rename("NEW1", "Golden")

    assert [one.approved_at for one in desk.changes] == [None]


async def test_an_edit_of_what_is_on_its_way_follows_it(desk: Desk) -> None:
    code = desk.active()[0]
    await desk.rename(code, "First")
    await move(desk, desk.changes[0], State.SENDING)

    await desk.rename(code, "Second")
    await desk.rename(code, "Third")

    assert asked(desk) == [(Kind.UPDATE, State.SENDING, "First"), (Kind.UPDATE, State.QUEUED, "Third")]
    assert desk.rows[code].values.name == "Third"


async def test_the_code_of_an_addition_on_its_way_is_given_away(desk: Desk) -> None:
    key = await desk.add("Gold", "NEW1")
    await move(desk, desk.changes[0], State.SENDING)

    await desk.commands.update(CONNECTION, key, Values("Golden", "OTHER", "Hotel", "Free"))

    assert desk.rows["NEW1"].values.name == "Golden"


@pytest.mark.parametrize("state", [State.QUEUED, State.PREPARED, State.REFUSED, State.CONFLICT])
async def test_what_is_not_on_its_way_can_be_discarded(desk: Desk, state: State) -> None:
    code = desk.active()[0]
    before = desk.rows[code]
    await desk.rename(code, "New")
    await move(desk, desk.changes[0], state)

    await desk.commands.discard(CONNECTION, [desk.changes[0].change_id])

    assert desk.changes == ()
    assert desk.rows[code] == before


@pytest.mark.parametrize("state", [State.SENDING, State.UNKNOWN])
async def test_what_may_be_on_its_way_cannot(desk: Desk, state: State) -> None:
    await desk.add("Gold", "NEW1")
    await move(desk, desk.changes[0], state)

    await desk.commands.discard(CONNECTION, [desk.changes[0].change_id, "no change"])

    assert asked(desk) == [(Kind.ADD, state, "Gold")]


async def test_what_waited_behind_a_discarded_rename_begins_where_that_one_did(desk: Desk) -> None:
    code = desk.active()[0]
    before = desk.rows[code].values
    await desk.rename(code, "First")
    await move(desk, desk.changes[0], State.SENDING)
    await desk.rename(code, "Second")
    await move(desk, desk.changes[0], State.REFUSED)

    await desk.commands.discard(CONNECTION, [desk.changes[0].change_id])

    (left,) = desk.changes
    assert (left.base, left.wanted) == (before, replace(before, name="Second"))


async def test_a_refused_change_is_tried_once_more(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    refused = {"reason": Reason.PLATFORM, "message": "No.", "request_id": "r", "sends": 2}  # it may yet appear
    await move(desk, desk.changes[0], State.REFUSED, **refused)
    before = desk.changes[0]

    await desk.commands.retry(CONNECTION, before.change_id)

    (again,) = desk.changes
    assert (again.state, again.message, again.request_id, again.sends) == (State.QUEUED, "", "", 2)
    assert again.approved_at is not None
    assert again.revision > before.revision


async def test_only_a_refused_change_is_tried_again(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    before = desk.changes

    await desk.commands.retry(CONNECTION, before[0].change_id)
    await desk.commands.keep_mine(CONNECTION, before[0].change_id)
    await desk.commands.answer(CONNECTION, {before[0].change_id: None})

    assert desk.changes == before


async def test_mine_is_laid_over_theirs_and_no_field_that_was_not_mine(desk: Desk) -> None:
    code = desk.active()[0]
    base = desk.rows[code].values
    theirs = replace(base, name="Theirs", type="SoftBrand" if base.type != "SoftBrand" else "Hotel")
    await desk.rename(code, "Mine")
    await desk.send_all()
    await move(desk, desk.changes[0], State.CONFLICT, reason=Reason.RENAMED_THERE, theirs=theirs)

    await desk.commands.keep_mine(CONNECTION, desk.changes[0].change_id)

    (kept,) = desk.changes
    assert (kept.state, kept.base, kept.wanted) == (State.QUEUED, theirs, replace(theirs, name="Mine"))
    assert kept.approved_at is not None
    assert kept.theirs is None


async def test_a_deletion_is_kept_over_their_rename(desk: Desk) -> None:
    code = desk.active()[0]
    theirs = replace(desk.rows[code].values, name="Theirs")
    await desk.delete(code)
    await move(desk, desk.changes[0], State.CONFLICT, reason=Reason.RENAMED_THERE, theirs=theirs)

    await desk.commands.keep_mine(CONNECTION, desk.changes[0].change_id)

    (kept,) = desk.changes
    assert (kept.kind, kept.state, kept.base, kept.wanted) == (Kind.DELETE, State.QUEUED, theirs, None)


async def test_delete_on_a_late_twin_is_the_consent_and_undo_takes_it_back(desk: Desk) -> None:
    row = desk.rows[desk.active()[0]]
    await desk.commands.delete(CONNECTION, [row.key])
    await move(desk, desk.changes[0], State.CONFLICT, reason=Reason.LATE_TWIN)
    twin = desk.changes

    await desk.commands.delete(CONNECTION, [row.key])
    (marked,) = desk.changes
    assert (marked.state, marked.reason, marked.base, marked.approved_at) == (
        State.QUEUED, Reason.NONE, row.values, None,
    )  # fmt: skip

    await desk.commands.undo(CONNECTION)
    assert [(one.state, one.reason) for one in desk.changes] == [(one.state, one.reason) for one in twin]


# The question of a lost addition

CANDIDATES = (
    Program("there-1", Values("Gold", "NEW1", "Hotel", "Free")),
    Program("there-2", Values("Gold", "NEW1", "Hotel", "Free")),
)


async def ask(desk: Desk) -> Change:
    """The answer to an addition was lost, and looking did not decide."""
    await desk.add("Gold", "NEW1")
    await desk.send_all()
    await move(desk, desk.changes[0], State.ASKING)
    change = desk.changes[0]
    attempt = Attempt(
        "attempt", CONNECTION, Kind.ADD, (sent_of(change, None),), desk.clock.now(), AttemptState.ASKING,
        candidates=CANDIDATES,
    )  # fmt: skip
    await desk.database.run(lambda one: attempts.put(one, attempt))
    return change


async def unsettled(desk: Desk) -> list[Attempt]:
    return await desk.database.run(lambda one: attempts.unsettled(one, CONNECTION))


async def test_the_candidates_of_a_lost_addition_are_shown(desk: Desk) -> None:
    change = await ask(desk)

    assert await candidates(desk.commands, CONNECTION, change.change_id) == CANDIDATES
    assert await candidates(desk.commands, CONNECTION, "no change") == ()


async def test_it_is_this_one(desk: Desk) -> None:
    change = await ask(desk)

    await desk.commands.answer(CONNECTION, {change.change_id: "there-2"})

    row = desk.rows["NEW1"]
    assert (row.key, row.program_id, row.state) == (change.key, "there-2", ProgramState.ACTIVE)
    assert desk.changes == ()
    assert await unsettled(desk) == []


async def test_none_of_them_add_mine(desk: Desk) -> None:
    change = await ask(desk)

    await desk.commands.answer(CONNECTION, {change.change_id: None})

    (again,) = desk.changes
    assert (again.state, again.change_id, again.approved_at is not None) == (State.QUEUED, change.change_id, True)
    assert again.revision > change.revision
    (kept,) = await unsettled(desk)
    assert (kept.state, {one.program_id for one in kept.candidates} <= kept.baseline) == (AttemptState.ABSENT, True)


async def test_an_answer_that_was_not_offered_is_none(desk: Desk) -> None:
    change = await ask(desk)

    await desk.commands.answer(CONNECTION, {change.change_id: "somewhere else"})

    assert desk.changes == (change,)


async def test_mine_takes_the_edits_along_that_waited_behind_the_question(desk: Desk) -> None:
    change = await ask(desk)
    await desk.rename("NEW1", "Golden")

    await desk.commands.answer(CONNECTION, {change.change_id: None})

    assert asked(desk) == [(Kind.ADD, State.QUEUED, "Golden")]


async def test_forget_mine_takes_all_that_waited_behind_it(desk: Desk) -> None:
    change = await ask(desk)
    await desk.rename("NEW1", "Golden")

    await desk.commands.discard(CONNECTION, [change.change_id])

    assert desk.changes == ()
    assert "NEW1" not in desk.rows
    assert await unsettled(desk) == []


async def test_a_forgotten_question_is_not_asked_again_by_undo(desk: Desk) -> None:
    change = await ask(desk)
    await desk.commands.discard(CONNECTION, [change.change_id])

    await desk.commands.undo(CONNECTION)

    assert all(one.state is not State.ASKING for one in desk.changes)


# Programs that are alike


async def test_warnings_on_the_list_and_on_additions_that_wait(desk: Desk) -> None:
    code = desk.active()[0]
    name = desk.rows[code].values.name
    key = await desk.add("Gold", "NEW1")

    async def found(name: str, code: str, key: str | None = None) -> list[tuple[Field, Problem]]:
        findings = await desk.commands.find_alike(CONNECTION, Values(name, code), key)
        return [(one.field, one.problem) for one in findings]

    assert (Field.CODE, Problem.SAME_CODE) in await found("x", code)
    assert (Field.NAME, Problem.SAME_NAME) in await found(name.upper(), "no such code")
    assert await found("x", "NEW1") == [(Field.CODE, Problem.SAME_CODE)]
    assert await found("x", "new1") == [(Field.CODE, Problem.LOOKS_LIKE_CODE)]
    assert await found("Gold", "NEW1", key) == []
    assert not (await desk.commands.find_alike(CONNECTION, Values("x", code)))[0].blocks


async def test_a_name_that_was_changed_while_the_cell_was_open_is_a_conflict(desk: Desk) -> None:
    row = desk.rows["GEC07"] if "GEC07" in desk.rows else next(iter(desk.rows.values()))
    await desk.commands.update(
        CONNECTION, row.key, replace(row.values, name="Mine"), replace(row.values, name="Before")
    )
    (change,) = desk.changes
    assert (change.state, change.base.name, change.theirs.name, change.wanted.name) == (
        State.CONFLICT,
        "Before",
        row.values.name,
        "Mine",
    )


async def test_another_field_that_was_changed_meanwhile_is_left_alone(desk: Desk) -> None:
    row = next(iter(desk.rows.values()))
    seen = replace(row.values, subscription="Other")
    await desk.commands.update(CONNECTION, row.key, replace(seen, name="Mine"), seen)
    assert desk.rows[row.values.code].values == replace(row.values, name="Mine")


async def test_the_old_name_is_a_wish_again_once_somebody_else_gave_the_new_one(online: Desk) -> None:
    code = online.active()[0]
    row = online.rows[code]
    assert row.program_id is not None
    await online.commands.update(CONNECTION, row.key, replace(row.values, name="New", type="SoftBrand"))
    online.sandbox.rename(row.program_id, "New")
    await online.read_again()

    await online.rename(code, row.values.name)

    assert online.rows[code].values == replace(row.values, type="SoftBrand")
    await online.send_all()
    await online.sent()
    assert online.platform()[row.program_id][0] == row.values.name
