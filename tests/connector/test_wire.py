"""The JSON is read as the contract has it: unknown things pass, missing and wrong ones do not."""

import gc
import json

import msgspec
import pytest

from app.connector import wire
from app.domain.program import Program, Values

GOOD = {
    "Id": "a58ff7cb-77e3-495a-bd61-aecf00a3f19d",
    "ChainId": "8ddea57b-6a5c-4eec-8c4c-24467dce118e",
    "Name": "Platinum Club",
    "Code": "PC01",
    "Type": "Hotel",
    "Subscription": "Paid",
}


def read(*items: object) -> tuple[Program, ...]:
    return wire.to_programs(wire.PROGRAMS.decode(json.dumps({"LoyaltyPrograms": items}).encode()).loyalty_programs)


def test_every_field_of_a_program_is_read() -> None:
    values = Values("Platinum Club", "PC01", "Hotel", "Paid", "8ddea57b-6a5c-4eec-8c4c-24467dce118e")
    (program,) = read(GOOD)
    assert program == Program("a58ff7cb-77e3-495a-bd61-aecf00a3f19d", values)
    assert type(program) is Program
    assert type(program.values) is Values


def test_a_program_of_2022_has_no_more_than_three_fields() -> None:
    (program,) = read({name: GOOD[name] for name in ("Id", "Name", "Code")})
    assert program.values == Values("Platinum Club", "PC01")


def test_unknown_fields_pass_and_unknown_values_stay_as_they_came() -> None:
    (program,) = read({**GOOD, "Type": "SpaceStation", "Subscription": "Barter", "Tiers": [{"deep": [1, 2]}]})
    assert (program.values.type, program.values.subscription) == ("SpaceStation", "Barter")


@pytest.mark.parametrize("name", ["Type", "Subscription", "ChainId"])
def test_null_is_read_where_the_vendors_examples_have_it(name: str) -> None:
    (program,) = read({**GOOD, name: None})
    assert None in (program.values.type, program.values.subscription, program.values.chain_id)


@pytest.mark.parametrize("name", ["Id", "Name", "Code"])
@pytest.mark.parametrize("value", [None, 5, ["x"], {"Value": "x"}, ...])
def test_a_program_without_what_makes_it_one_is_not_read(name: str, value: object) -> None:
    broken = {key: old for key, old in GOOD.items() if key != name}
    with pytest.raises(msgspec.ValidationError):
        read(broken if value is ... else {**broken, name: value})


@pytest.mark.parametrize("broken", [{**GOOD, "Id": ""}, {**GOOD, "Type": 3}, {**GOOD, "ChainId": []}, None, "PC01"])
def test_other_wrong_types_are_not_read(broken: object) -> None:
    with pytest.raises(msgspec.ValidationError):
        read(GOOD, broken)


def test_a_request_shows_no_token() -> None:
    ask = wire.DeleteAsk(client_token="canary", access_token="canary", loyalty_program_ids=("x",))
    assert "canary" not in repr(ask) + str(ask) + f"{[ask]}"


def test_of_a_membership_no_guest_data_is_read() -> None:
    guest = {"Id": "1", "LoyaltyProgramId": "2", "AccountId": "guest", "MembershipNumber": "number", "Code": "number"}
    told = wire.MEMBERSHIPS.decode(json.dumps({"LoyaltyMemberships": [guest]}).encode())
    assert msgspec.json.decode(msgspec.json.encode(told.loyalty_memberships)) == [{"Id": "1", "LoyaltyProgramId": "2"}]


def test_the_collector_is_left_as_it_was() -> None:
    read(GOOD)
    assert gc.isenabled()
    gc.disable()
    try:
        read(GOOD)
        assert not gc.isenabled()
    finally:
        gc.enable()
