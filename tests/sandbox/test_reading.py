"""Pages, filters, memberships and the configuration, on both sides of each switch."""

from typing import Any

import pytest

from app.domain.connection import Edition
from app.sandbox import switches as on
from app.sandbox.contract import Operation
from app.sandbox.sandbox import Sandbox
from tests.sandbox.caller import STRANGER, Caller, Clock, interval

pytestmark = pytest.mark.anyio


def add_all(sandbox: Sandbox, codes: str) -> list[str]:
    return [sandbox.add_program(code, code) for code in codes]


async def test_2022_answers_a_page_as_the_seed_shows(old_caller: Caller) -> None:
    gold = old_caller.sandbox.add_program("Gold Exclusive Club", "GEC07")
    platinum = old_caller.sandbox.add_program("Platinum Club", "PC01")

    assert await old_caller.page() == {
        "LoyaltyPrograms": [
            {"Id": platinum, "Name": "Platinum Club", "Code": "PC01"},
            {"Id": gold, "Name": "Gold Exclusive Club", "Code": "GEC07"},
        ],
        "Cursor": gold,
    }


@pytest.mark.parametrize("states", [["Active"], ["Deleted"], ["Active", "Deleted"]])
async def test_pages_go_from_the_newest_to_the_oldest(caller: Caller, states: list[str]) -> None:
    program_ids = add_all(caller.sandbox, "ABCDEF")
    for program_id in program_ids[::2]:
        caller.sandbox.remove(program_id)
    expected = {("Active",): "FDB", ("Deleted",): "ECA", ("Active", "Deleted"): "FEDCBA"}[tuple(states)]
    seen, cursor = "", None
    while True:
        page = await caller.page(2, cursor, ActivityStates=states)
        seen += "".join(program["Code"] for program in page["LoyaltyPrograms"])
        cursor = page["Cursor"]
        if cursor is None:
            break
        assert cursor == page["LoyaltyPrograms"][-1]["Id"]

    assert page["LoyaltyPrograms"] == []
    assert seen == expected


async def test_a_program_added_during_a_walk_is_not_seen_by_it(caller: Caller) -> None:
    add_all(caller.sandbox, "ABC")
    first = await caller.page(2)
    caller.sandbox.add_program("D", "D")

    assert await caller.codes(cursor=first["Cursor"]) == ["A"]


@pytest.mark.parametrize(("verdict", "status"), [(on.Verdict.ACCEPTED, 200), (on.Verdict.REFUSED, 400)])
async def test_a_cursor_whose_program_was_deleted(caller: Caller, verdict: on.Verdict, status: int) -> None:
    caller.sandbox.switches.deleted_cursor = verdict
    _, middle, _ = add_all(caller.sandbox, "ABC")
    caller.sandbox.remove(middle)
    limitation = {"Count": 10, "Cursor": middle}
    answer = await caller.post(Operation.GET_PROGRAMS, ActivityStates=["Active"], Limitation=limitation)

    assert answer.status_code == status
    if status == 200:
        assert [program["Code"] for program in answer.json()["LoyaltyPrograms"]] == ["A"]


@pytest.mark.parametrize("absent", [{}, {"ActivityStates": []}, {"ActivityStates": None}])
@pytest.mark.parametrize(
    ("meaning", "codes"), [(on.NoStates.BOTH, ["B", "A"]), (on.NoStates.ACTIVE, ["B"]), (on.NoStates.NOTHING, [])]
)
async def test_absent_states_mean_what_the_switch_says(
    caller: Caller, absent: dict[str, Any], meaning: on.NoStates, codes: list[str]
) -> None:
    caller.sandbox.switches.no_states = meaning
    caller.sandbox.remove(add_all(caller.sandbox, "AB")[0])
    answer = await caller.post(Operation.GET_PROGRAMS, Limitation={"Count": 10}, **absent)

    assert [program["Code"] for program in answer.json()["LoyaltyPrograms"]] == codes


async def test_absent_states_may_be_refused(caller: Caller) -> None:
    caller.sandbox.switches.no_states = on.NoStates.REFUSED

    assert (await caller.post(Operation.GET_PROGRAMS, Limitation={"Count": 10})).status_code == 400


async def test_programs_by_identifier(caller: Caller) -> None:
    program_ids = add_all(caller.sandbox, "ABC")

    assert await caller.codes(LoyaltyProgramIds=[program_ids[0].upper(), program_ids[2]]) == ["C", "A"]
    assert await caller.codes(LoyaltyProgramIds=program_ids, ActivityStates=["Deleted"]) == []
    assert await caller.codes(LoyaltyProgramIds=program_ids, cursor=program_ids[1]) == ["A"]


@pytest.mark.parametrize(("strangers", "status"), [(on.Strangers.IGNORED, 200), (on.Strangers.REFUSED, 400)])
@pytest.mark.parametrize("field", ["LoyaltyProgramIds", "ChainIds"])
async def test_strangers_in_a_read(caller: Caller, strangers: on.Strangers, status: int, field: str) -> None:
    caller.sandbox.switches.unknown_in_read = strangers
    (program_id,) = add_all(caller.sandbox, "A")
    known = {"LoyaltyProgramIds": program_id, "ChainIds": caller.sandbox.enterprise.chain_id}[field]
    answer = await caller.post(Operation.GET_PROGRAMS, Limitation={"Count": 10}, **{field: [STRANGER, known]})

    assert answer.status_code == status
    assert answer.json().get("Cursor") == (program_id if status == 200 else None)


@pytest.mark.parametrize(
    ("match", "codes"), [(on.CodeMatch.EXACT, ["pc01"]), (on.CodeMatch.ANY_CASE, ["PC01", "pc01"])]
)
async def test_programs_by_code(caller: Caller, match: on.CodeMatch, codes: list[str]) -> None:
    caller.sandbox.switches.code_match = match
    first = caller.sandbox.add_program("A", "pc01")
    caller.sandbox.add_program("B", "PC01")
    caller.sandbox.add_program("C", "X")

    assert await caller.codes(Codes=["pc01", "none"]) == codes
    assert await caller.codes(Codes=["pc01"], LoyaltyProgramIds=[first]) == ["pc01"]


async def test_programs_by_chain(caller: Caller) -> None:
    enterprise = caller.sandbox.enterprise
    caller.sandbox.switches.portfolio = True
    caller.sandbox.add_program("A", "A")
    caller.sandbox.add_program("B", "B", chain_id=enterprise.second_chain_id)

    assert await caller.codes() == ["B", "A"]
    assert await caller.codes(ChainIds=[enterprise.second_chain_id]) == ["B"]


@pytest.mark.parametrize(
    ("end", "codes"), [(on.IntervalEnd.EXCLUDED, ["B", "A"]), (on.IntervalEnd.INCLUDED, ["C", "B", "A"])]
)
async def test_an_interval_contains_its_start_and_maybe_its_end(
    caller: Caller, clock: Clock, end: on.IntervalEnd, codes: list[str]
) -> None:
    caller.sandbox.switches.interval_end = end
    for code in "ABC":
        caller.sandbox.add_program(code, code)
        clock.go_on(60)

    assert await caller.codes(CreatedUtc=interval("12:00:00", "12:02:00")) == codes
    assert await caller.codes(UpdatedUtc=interval("12:01:00", "12:01:00")) == ["B"]


async def test_a_lag_hides_the_last_writes(caller: Caller) -> None:
    sandbox = caller.sandbox
    kept, removed = add_all(sandbox, "AB")
    sandbox.rename(kept, "new")
    sandbox.remove(removed)
    sandbox.add_program("C", "C")

    sandbox.switches.lag_writes = 3
    page = await caller.page(ActivityStates=["Active"])
    assert [program["Name"] for program in page["LoyaltyPrograms"]] == ["B", "A"]
    assert await caller.codes(Codes=["C"]) == []
    sandbox.switches.lag_writes = 1
    assert await caller.codes(ActivityStates=["Active"]) == ["A"]
    sandbox.switches.lag_writes = 0
    assert await caller.codes(ActivityStates=["Active"]) == ["C", "A"]


async def test_a_lag_goes_back_write_by_write(caller: Caller) -> None:
    (program_id,) = add_all(caller.sandbox, "A")
    for name in ("first", "second", "third"):
        caller.sandbox.rename(program_id, name)
    names = []
    for caller.sandbox.switches.lag_writes in range(4):
        names += [program["Name"] for program in (await caller.page())["LoyaltyPrograms"]]

    assert names == ["third", "second", "first", "A"]


async def test_a_lag_in_seconds_ends_by_itself(caller: Caller, clock: Clock) -> None:
    caller.sandbox.switches.lag_seconds = 10
    clock.go_on(60)
    added = await caller.add("A")
    assert added.status_code == 200
    assert await caller.codes() == []
    clock.go_on(10)
    assert await caller.codes() == ["A"]


async def test_a_lag_never_hides_the_programs_of_the_beginning(clock: Clock) -> None:
    sandbox = Sandbox(programs=3, clock=clock)
    sandbox.switches.lag_writes, sandbox.switches.lag_seconds = 5, 60
    caller = Caller(sandbox)

    assert len(await caller.codes()) == 3
    await caller.aclose()


async def test_memberships_tell_who_blocks_a_delete(caller: Caller) -> None:
    sandbox = caller.sandbox
    club, empty = add_all(sandbox, "AB")
    sandbox.enrol(club, 3)

    async def count(**fields: Any) -> int:
        fields = {"ActivityStates": ["Active"], "Limitation": {"Count": 1000}, **fields}
        return len((await caller.post(Operation.GET_MEMBERSHIPS, **fields)).json()["LoyaltyMemberships"])

    assert await count(LoyaltyProgramIds=[club]) == 3
    assert await count(LoyaltyProgramIds=[empty]) == 0
    assert await count(MembershipStates=["Canceled"]) == 0
    assert await count(ChainIds=[sandbox.enterprise.chain_id], MembershipStates=["Enrolled", "New"]) == 3
    sandbox.end_memberships(club)
    assert await count() == 0
    assert await count(ActivityStates=["Deleted"], MembershipStates=["Canceled"]) == 3


async def test_memberships_by_guest_number_and_identifier(caller: Caller) -> None:
    (club,) = add_all(caller.sandbox, "A")
    caller.sandbox.enrol(club, 3)
    answer = await caller.post(Operation.GET_MEMBERSHIPS, ActivityStates=["Active"], Limitation={"Count": 10})
    _, middle, _ = answer.json()["LoyaltyMemberships"]
    for field, value in (
        ("AccountIds", middle["AccountId"]),
        ("LoyaltyMembershipIds", middle["Id"]),
        ("MembershipNumbers", middle["MembershipNumber"]),
    ):
        found = await caller.post(Operation.GET_MEMBERSHIPS, Limitation={"Count": 10}, **{field: [value]})
        assert found.json()["LoyaltyMemberships"] == [middle]


async def test_memberships_are_paged(old_caller: Caller) -> None:
    (club,) = add_all(old_caller.sandbox, "A")
    old_caller.sandbox.enrol(club, 3)
    first = await old_caller.post(Operation.GET_MEMBERSHIPS, ActivityStates=["Active"], Limitation={"Count": 2})
    limitation = {"Count": 2, "Cursor": first.json()["Cursor"]}
    second = await old_caller.post(Operation.GET_MEMBERSHIPS, ActivityStates=["Active"], Limitation=limitation)
    memberships = first.json()["LoyaltyMemberships"] + second.json()["LoyaltyMemberships"]

    assert len({membership["Id"] for membership in memberships}) == 3
    assert [set(membership) for membership in memberships] == [{"Id", "AccountId", "LoyaltyProgramId"}] * 3


async def test_the_configuration_of_both_editions(caller: Caller, old_caller: Caller) -> None:
    current = (await caller.post(Operation.GET_CONFIGURATION)).json()
    old = (await old_caller.post(Operation.GET_CONFIGURATION)).json()

    assert current["NowUtc"] == old["NowUtc"] == "2026-03-10T12:00:00Z"
    assert (
        current["Enterprise"].items()
        >= {
            "Name": "Hotel Aurora",
            "ChainName": "Aurora Group",
            "TimeZoneIdentifier": "Europe/Prague",
            "IsPortfolio": False,
        }.items()
    )
    assert old["Enterprise"]["ChainId"] == old_caller.sandbox.enterprise.chain_id
    assert not {"ChainName", "IsPortfolio", "ShortName"} & set(old["Enterprise"])


@pytest.mark.parametrize("portfolio", [False, True])
async def test_the_enterprises_of_a_token_name_their_chains(portfolio: bool) -> None:
    caller = Caller(Sandbox(programs=0))
    caller.sandbox.switches.portfolio = portfolio
    own = caller.sandbox.enterprise
    answer = (await caller.send(Operation.GET_ENTERPRISES, json=caller.body(Limitation={"Count": 10}))).json()
    chains = [one["ChainId"] for one in answer["Enterprises"]]
    assert chains == ([own.chain_id, own.second_chain_id] if portfolio else [own.chain_id])
    after = caller.body(Limitation={"Count": 10, "Cursor": answer["Cursor"]})
    assert (await caller.send(Operation.GET_ENTERPRISES, json=after)).json() == {"Enterprises": [], "Cursor": None}
    await caller.aclose()


async def test_the_2022_edition_has_no_list_of_enterprises() -> None:
    caller = Caller(Sandbox(Edition.Y2022, programs=0))
    answer = await caller.send(Operation.GET_ENTERPRISES, json=caller.body(Limitation={"Count": 10}))
    assert answer.status_code == 404
    await caller.aclose()


async def test_a_portfolio_token_shows_the_stand_in_enterprise(caller: Caller) -> None:
    caller.sandbox.switches.portfolio = True
    enterprise_id = caller.sandbox.enterprise.enterprise_id
    answer = await caller.post(Operation.GET_CONFIGURATION, EnterpriseId=enterprise_id)

    assert answer.json()["Enterprise"]["IsPortfolio"] is True
    assert answer.json()["Enterprise"]["Id"] == enterprise_id
