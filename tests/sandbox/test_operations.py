"""What the writing operations do, in both editions and on both sides of each switch."""

from typing import Any

import pytest

from app.sandbox import switches as on
from app.sandbox.contract import Operation
from app.sandbox.sandbox import Sandbox
from tests.sandbox.caller import STRANGER, Caller, Clock, interval

pytestmark = pytest.mark.anyio


def active_codes(sandbox: Sandbox) -> list[str]:
    return [program.code for program in sandbox.programs.values() if not program.is_deleted]


async def test_2022_answers_an_addition_as_the_seed_shows(old_caller: Caller) -> None:
    item = {"DataClusterId": old_caller.sandbox.enterprise.chain_id, "Name": "Platinum Club", "Code": "PC01"}
    answer = await old_caller.post(Operation.ADD_PROGRAMS, LoyaltyPrograms=[item])

    (program_id,) = old_caller.sandbox.programs
    assert answer.json() == {"LoyaltyPrograms": [{"Id": program_id, "Name": "Platinum Club", "Code": "PC01"}]}


async def test_current_answers_an_addition_with_all_fields(caller: Caller) -> None:
    item = {"Name": "Platinum Club", "Code": "PC01", "Type": "ExternalPartner", "Subscription": "Paid"}
    answer = await caller.post(Operation.ADD_PROGRAMS, LoyaltyPrograms=[item])

    (program_id,) = caller.sandbox.programs
    chain_id = caller.sandbox.enterprise.chain_id
    assert answer.json() == {"LoyaltyPrograms": [{"Id": program_id, "ChainId": chain_id, **item}]}


@pytest.mark.parametrize("name", ["Platinum Club Extra", {"Value": "Platinum Club Extra"}])
async def test_2022_takes_a_bare_name_and_an_update_value(old_caller: Caller, name: Any) -> None:
    program_id = old_caller.sandbox.add_program("Platinum Club", "PC01")
    update = {"LoyaltyProgramId": program_id.upper(), "Name": name}
    answer = await old_caller.post(Operation.UPDATE_PROGRAMS, LoyaltyProgramUpdates=[update])

    assert answer.json() == {"LoyaltyPrograms": [{"Id": program_id, "Name": "Platinum Club Extra", "Code": "PC01"}]}


async def test_an_update_leaves_alone_what_it_does_not_name(caller: Caller) -> None:
    program_id = caller.sandbox.add_program("Club", "C", program_type="SoftBrand")
    update = {"LoyaltyProgramId": program_id, "Name": None, "Subscription": {"Value": "Paid"}}
    await caller.post(Operation.UPDATE_PROGRAMS, LoyaltyProgramUpdates=[update])
    await caller.post(
        Operation.UPDATE_PROGRAMS, LoyaltyProgramUpdates=[{"LoyaltyProgramId": program_id, "Type": {"Value": "Hotel"}}]
    )

    program = caller.sandbox.programs[program_id]
    assert (program.name, program.type, program.subscription) == ("Club", "Hotel", "Paid")


async def test_a_delete_answers_nothing_and_moves_the_program(caller: Caller, old_caller: Caller) -> None:
    for client in (caller, old_caller):
        program_id = client.sandbox.add_program("Club", "C")
        answer = await client.delete(program_id)

        assert answer.json() == {}
        assert client.sandbox.programs[program_id].is_deleted
        assert await client.codes(ActivityStates=["Active"]) == []
        assert await client.codes(ActivityStates=["Deleted"]) == ["C"]


async def test_codes_may_be_taken_twice_or_not(caller: Caller) -> None:
    await caller.add("A")
    assert (await caller.add("A")).status_code == 200
    caller.sandbox.switches.codes = on.Codes.UNIQUE
    refused = await caller.add("A")
    in_one_batch = await caller.add("B", "B")

    assert (refused.status_code, in_one_batch.status_code) == (403, 403)
    assert "A" in refused.json()["Message"]
    assert active_codes(caller.sandbox) == ["A", "A"]


async def test_a_code_is_free_again_once_its_program_is_deleted(caller: Caller) -> None:
    caller.sandbox.switches.codes = on.Codes.UNIQUE
    caller.sandbox.remove(caller.sandbox.add_program("A", "A"))

    assert (await caller.add("A")).status_code == 200


@pytest.mark.parametrize(("match", "status"), [(on.CodeMatch.EXACT, 200), (on.CodeMatch.ANY_CASE, 403)])
async def test_unique_codes_heed_case_or_not(caller: Caller, match: on.CodeMatch, status: int) -> None:
    caller.sandbox.switches.codes = on.Codes.UNIQUE
    caller.sandbox.switches.code_match = match
    caller.sandbox.add_program("A", "pc01")

    assert (await caller.add("PC01")).status_code == status


@pytest.mark.parametrize(("batch", "codes"), [(on.Batch.ALL_OR_NOTHING, ["B"]), (on.Batch.PARTIAL, ["B", "A", "C"])])
async def test_an_addition_is_whole_or_partial(caller: Caller, batch: on.Batch, codes: list[str]) -> None:
    caller.sandbox.switches.codes = on.Codes.UNIQUE
    caller.sandbox.switches.batch = batch
    caller.sandbox.add_program("B", "B")

    assert (await caller.add("A", "B", "C")).status_code == 403
    assert active_codes(caller.sandbox) == codes
    assert caller.sandbox.journal[-1].applied is (batch is on.Batch.PARTIAL)


@pytest.mark.parametrize(("batch", "name"), [(on.Batch.ALL_OR_NOTHING, "A"), (on.Batch.PARTIAL, "new")])
async def test_an_update_is_whole_or_partial(caller: Caller, batch: on.Batch, name: str) -> None:
    caller.sandbox.switches.batch = batch
    program_id = caller.sandbox.add_program("A", "A")
    updates = [{"LoyaltyProgramId": each, "Name": {"Value": "new"}} for each in (STRANGER, program_id)]

    assert (await caller.post(Operation.UPDATE_PROGRAMS, LoyaltyProgramUpdates=updates)).status_code == 400
    assert caller.sandbox.programs[program_id].name == name


@pytest.mark.parametrize(
    ("extent", "left"),
    [
        (on.DeleteExtent.NONE, ["A", "B", "C"]),
        (on.DeleteExtent.BEFORE_REFUSED, ["B", "C"]),
        (on.DeleteExtent.ALL_OTHERS, ["B"]),
    ],
)
@pytest.mark.parametrize("refusal", list(on.DeleteRefusal))
async def test_active_memberships_refuse_a_delete(
    caller: Caller, extent: on.DeleteExtent, left: list[str], refusal: on.DeleteRefusal
) -> None:
    sandbox = caller.sandbox
    sandbox.switches.delete_extent, sandbox.switches.delete_refusal = extent, refusal
    program_ids = [sandbox.add_program(code, code) for code in "ABC"]
    sandbox.enrol(program_ids[1], 2)
    answer = await caller.delete(*program_ids)

    assert answer.status_code == int(refusal)
    assert "active memberships" in answer.json()["Message"]
    assert active_codes(sandbox) == left

    german = await caller.post(
        Operation.DELETE_PROGRAMS, LoyaltyProgramIds=[program_ids[1]], LanguageCode="de-DE", CultureCode="de-DE"
    )
    assert "aktive Mitgliedschaften" in german.json()["Message"]

    sandbox.end_memberships(program_ids[1])
    sandbox.switches.delete_again = on.Verdict.ACCEPTED
    assert (await caller.delete(*program_ids)).status_code == 200
    assert active_codes(sandbox) == []


@pytest.mark.parametrize(("verdict", "status"), [(on.Verdict.ACCEPTED, 200), (on.Verdict.REFUSED, 400)])
async def test_deleting_twice(caller: Caller, verdict: on.Verdict, status: int) -> None:
    caller.sandbox.switches.delete_again = verdict
    gone, standing = caller.sandbox.add_program("A", "A"), caller.sandbox.add_program("B", "B")
    caller.sandbox.remove(gone)

    assert (await caller.delete(gone, standing)).status_code == status
    assert caller.sandbox.programs[standing].is_deleted is (status == 200)


@pytest.mark.parametrize(("strangers", "status"), [(on.Strangers.IGNORED, 200), (on.Strangers.REFUSED, 400)])
async def test_strangers_among_good_identifiers(caller: Caller, strangers: on.Strangers, status: int) -> None:
    caller.sandbox.switches.unknown_in_write = strangers
    program_id = caller.sandbox.add_program("A", "A")
    updates = [{"LoyaltyProgramId": each, "Name": {"Value": "new"}} for each in (STRANGER, program_id)]
    updated = await caller.post(Operation.UPDATE_PROGRAMS, LoyaltyProgramUpdates=updates)
    deleted = await caller.delete(STRANGER, program_id)

    assert (updated.status_code, deleted.status_code) == (status, status)
    program = caller.sandbox.programs[program_id]
    assert (program.name, program.is_deleted) == (("new", True) if status == 200 else ("A", False))


@pytest.mark.parametrize(("verdict", "status"), [(on.Verdict.ACCEPTED, 200), (on.Verdict.REFUSED, 400)])
async def test_updating_a_deleted_program(caller: Caller, verdict: on.Verdict, status: int) -> None:
    caller.sandbox.switches.update_deleted = verdict
    program_id = caller.sandbox.add_program("A", "A")
    caller.sandbox.remove(program_id)

    assert (await caller.rename(program_id, "new")).status_code == status
    assert caller.sandbox.programs[program_id].name == ("new" if status == 200 else "A")
    assert caller.sandbox.programs[program_id].is_deleted


@pytest.mark.parametrize(("verdict", "status"), [(on.Verdict.ACCEPTED, 200), (on.Verdict.REFUSED, 400)])
async def test_a_long_new_name(caller: Caller, verdict: on.Verdict, status: int) -> None:
    caller.sandbox.switches.long_update_name = verdict
    program_id = caller.sandbox.add_program("A", "A")

    assert (await caller.rename(program_id, "x" * 101)).status_code == status
    assert (await caller.rename(program_id, "x" * 100)).status_code == 200


@pytest.mark.parametrize(("verdict", "status"), [(on.Verdict.ACCEPTED, 200), (on.Verdict.REFUSED, 400)])
async def test_current_ignores_or_refuses_the_data_cluster(caller: Caller, verdict: on.Verdict, status: int) -> None:
    caller.sandbox.switches.data_cluster_id = verdict
    item = caller.item("A", DataClusterId=STRANGER)
    answer = await caller.send(Operation.ADD_PROGRAMS, json=caller.body(LoyaltyPrograms=[item]))

    assert answer.status_code == status
    assert active_codes(caller.sandbox) == (["A"] if status == 200 else [])


@pytest.mark.parametrize(
    ("form", "stored"),
    [
        (on.TextForm.AS_SENT, " Cafe\u0301 "),
        (on.TextForm.TRIMMED, "Cafe\u0301"),
        (on.TextForm.NORMALISED, "Caf\u00e9"),
    ],
)
async def test_texts_are_kept_or_tidied(caller: Caller, form: on.TextForm, stored: str) -> None:
    caller.sandbox.switches.text_form = form
    item = caller.item(" Cafe\u0301 ", Name=" Cafe\u0301 ")
    added = (await caller.post(Operation.ADD_PROGRAMS, LoyaltyPrograms=[item])).json()["LoyaltyPrograms"][0]
    renamed = (await caller.rename(added["Id"], " Cafe\u0301 ")).json()["LoyaltyPrograms"][0]

    assert (added["Name"], added["Code"], renamed["Name"]) == (stored, stored, stored)


async def test_nothing_but_white_space_is_refused_once_trimmed(caller: Caller) -> None:
    caller.sandbox.switches.text_form = on.TextForm.TRIMMED

    assert (await caller.add("  ")).status_code == 400


@pytest.mark.parametrize(
    ("order", "codes"), [(on.AnswerOrder.AS_REQUESTED, ["A", "B", "C"]), (on.AnswerOrder.REVERSED, ["C", "B", "A"])]
)
async def test_the_order_of_an_addition_answered(caller: Caller, order: on.AnswerOrder, codes: list[str]) -> None:
    caller.sandbox.switches.answer_order = order
    answer = await caller.add("A", "B", "C")

    assert [program["Code"] for program in answer.json()["LoyaltyPrograms"]] == codes
    assert await caller.codes() == ["C", "B", "A"]


@pytest.mark.parametrize(("answered", "name"), [(on.AnswerName.NEW, "new"), (on.AnswerName.OLD, "A")])
async def test_the_name_that_an_update_answers(caller: Caller, answered: on.AnswerName, name: str) -> None:
    caller.sandbox.switches.answer_name = answered
    program_id = caller.sandbox.add_program("A", "A")
    answer = await caller.rename(program_id, "new")

    assert answer.json()["LoyaltyPrograms"][0]["Name"] == name
    assert caller.sandbox.programs[program_id].name == "new"


@pytest.mark.parametrize(
    ("moves", "order", "updated"),
    [
        (on.Moves.NOTHING, ["B", "A"], []),
        (on.Moves.TIME, ["B", "A"], ["A"]),
        (on.Moves.TIME_AND_ORDER, ["A", "B"], ["A"]),
    ],
)
@pytest.mark.parametrize("write", ["update", "delete"])
async def test_what_a_write_moves(
    caller: Caller, clock: Clock, moves: on.Moves, order: list[str], updated: list[str], write: str
) -> None:
    sandbox = caller.sandbox
    sandbox.switches.update_moves = moves if write == "update" else on.Moves.NOTHING
    sandbox.switches.delete_moves = moves if write == "delete" else on.Moves.NOTHING
    program_id = sandbox.add_program("A", "A")
    sandbox.add_program("B", "B")
    clock.go_on(60)
    await (caller.rename(program_id, "new") if write == "update" else caller.delete(program_id))

    assert await caller.codes() == order
    assert await caller.codes(UpdatedUtc=interval("12:00:30", "12:02:00")) == updated
    assert await caller.codes(CreatedUtc=interval("12:00:30", "12:02:00")) == []


async def test_one_program_twice_in_one_update_takes_both(caller: Caller) -> None:
    program_id = caller.sandbox.add_program("A", "A")
    updates: list[dict[str, Any]] = [
        {"LoyaltyProgramId": program_id, "Name": {"Value": "new"}},
        {"LoyaltyProgramId": program_id, "Subscription": {"Value": "Paid"}},
    ]
    answer = await caller.post(Operation.UPDATE_PROGRAMS, LoyaltyProgramUpdates=updates)

    (program,) = answer.json()["LoyaltyPrograms"]
    assert (program["Name"], program["Subscription"]) == ("new", "Paid")

    caller.sandbox.switches.answer_name = on.AnswerName.OLD
    updates = [{"LoyaltyProgramId": program_id, "Name": {"Value": name}} for name in ("newer", "newest")]
    answer = await caller.post(Operation.UPDATE_PROGRAMS, LoyaltyProgramUpdates=updates)
    assert answer.json()["LoyaltyPrograms"][0]["Name"] == "new"
    assert caller.sandbox.programs[program_id].name == "newest"


async def test_a_portfolio_token_must_name_the_chain_it_writes_to(caller: Caller) -> None:
    sandbox = caller.sandbox
    sandbox.switches.portfolio = True
    second = sandbox.enterprise.second_chain_id
    unnamed, foreign = await caller.add("A"), await caller.add("A", ChainId=STRANGER)
    named = await caller.add("A", ChainId=second)

    assert (unnamed.status_code, foreign.status_code, named.status_code) == (400, 400, 200)
    assert "ChainId" in unnamed.json()["Message"]
    assert named.json()["LoyaltyPrograms"][0]["ChainId"] == second


async def test_without_a_portfolio_token_the_chain_is_ignored(caller: Caller) -> None:
    answer = await caller.add("A", ChainId=STRANGER)

    assert answer.json()["LoyaltyPrograms"][0]["ChainId"] == caller.sandbox.enterprise.chain_id


async def test_programs_of_another_chain_are_strangers_to_an_enterprise_token(caller: Caller) -> None:
    foreign = caller.sandbox.add_program("F", "F", chain_id=caller.sandbox.enterprise.second_chain_id)

    by_id = await caller.post(Operation.GET_PROGRAMS, LoyaltyProgramIds=[foreign], Limitation={"Count": 1})
    assert by_id.status_code == 400
    assert (await caller.delete(foreign)).status_code == 400
    assert await caller.codes() == []
    caller.sandbox.switches.portfolio = True
    assert await caller.codes() == ["F"]
    assert (await caller.delete(foreign)).status_code == 200
