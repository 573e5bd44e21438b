"""What the sandbox refuses, with the parameter named, as the platform would."""

from typing import Any

import pytest

from app.sandbox.contract import Operation
from tests.sandbox.caller import Caller

pytestmark = pytest.mark.anyio

ID = "3ed9e2f3-4bba-4df6-8d41-ab1b009b6425"
PAGE: dict[str, Any] = {"ActivityStates": ["Active"], "Limitation": {"Count": 10}}
ITEM = {"Name": "A", "Code": "B", "Type": "Hotel", "Subscription": "Free"}
SPRING = {"StartUtc": "2026-01-01T00:00:00Z", "EndUtc": "2026-04-01T00:00:00Z"}

REFUSED_IN_BOTH: list[tuple[Operation, dict[str, Any], str]] = [
    (Operation.GET_PROGRAMS, {"ActivityStates": ["Active"]}, "Limitation"),
    (Operation.GET_PROGRAMS, {**PAGE, "Limitation": {}}, "Limitation.Count"),
    (Operation.GET_PROGRAMS, {**PAGE, "Limitation": {"Count": 0}}, "Limitation.Count"),
    (Operation.GET_PROGRAMS, {**PAGE, "Limitation": {"Count": 1001}}, "Limitation.Count"),
    (Operation.GET_PROGRAMS, {**PAGE, "Limitation": {"Count": "10"}}, "Limitation.Count"),
    (Operation.GET_PROGRAMS, {**PAGE, "Limitation": {"Count": 1.5}}, "Limitation.Count"),
    (Operation.GET_PROGRAMS, {**PAGE, "Limitation": {"Count": 1, "Cursor": "older"}}, "Limitation.Cursor"),
    (Operation.GET_PROGRAMS, {**PAGE, "Limitation": {"Count": 1, "Cursor": ID}}, "Limitation.Cursor"),
    (Operation.GET_PROGRAMS, {**PAGE, "Limitation": {"Count": 1, "Offset": 3}}, "Limitation.Offset"),
    (Operation.GET_PROGRAMS, {**PAGE, "Extent": {}}, "Extent"),
    (Operation.GET_PROGRAMS, {**PAGE, "ActivityStates": ["active"]}, "ActivityStates[0]"),
    (Operation.GET_PROGRAMS, {**PAGE, "ActivityStates": "Active"}, "ActivityStates"),
    (Operation.GET_PROGRAMS, {**PAGE, "LoyaltyProgramIds": []}, "LoyaltyProgramIds"),
    (Operation.GET_PROGRAMS, {**PAGE, "LoyaltyProgramIds": [ID] * 1001}, "LoyaltyProgramIds"),
    (Operation.GET_PROGRAMS, {**PAGE, "LoyaltyProgramIds": ["7"]}, "LoyaltyProgramIds[0]"),
    (Operation.GET_PROGRAMS, {**PAGE, "LoyaltyProgramIds": [ID + "\n"]}, "LoyaltyProgramIds[0]"),
    (Operation.GET_PROGRAMS, {**PAGE, "LanguageCode": "en-US"}, "LanguageCode"),
    (Operation.GET_PROGRAMS, {**PAGE, "CultureCode": "en-US"}, "CultureCode"),
    (Operation.GET_PROGRAMS, {**PAGE, "CreatedUtc": {"StartUtc": SPRING["StartUtc"]}}, "CreatedUtc.EndUtc"),
    (Operation.GET_PROGRAMS, {**PAGE, "UpdatedUtc": {"EndUtc": SPRING["EndUtc"]}}, "UpdatedUtc.StartUtc"),
    (Operation.GET_PROGRAMS, {**PAGE, "UpdatedUtc": {**SPRING, "EndUtc": "2026-04-01T00:00:01Z"}}, "UpdatedUtc"),
    (Operation.GET_PROGRAMS, {**PAGE, "CreatedUtc": {**SPRING, "EndUtc": "2025-04-01T00:00:00Z"}}, "CreatedUtc"),
    (Operation.GET_PROGRAMS, {**PAGE, "CreatedUtc": {**SPRING, "StartUtc": "9999-12-01T00:00:00Z"}}, "StartUtc"),
    *(
        (Operation.GET_PROGRAMS, {**PAGE, "CreatedUtc": {**SPRING, "EndUtc": text}}, "EndUtc")
        for text in (
            "2026-02-01", "2026-02-01T00:00:00", "2026-02-01T00:00:00+00:00", "2026-02-30T00:00:00Z",
            "2026-02-01 00:00:00Z", "2026-2-1T00:00:00Z", "2026-02-01T24:00:01Z", "2026-02-01T00:00:00.Z", "",
        )
    ),
    (Operation.ADD_PROGRAMS, {}, "LoyaltyPrograms"),
    (Operation.ADD_PROGRAMS, {"LoyaltyPrograms": []}, "LoyaltyPrograms"),
    (Operation.UPDATE_PROGRAMS, {"LoyaltyProgramUpdates": []}, "LoyaltyProgramUpdates"),
    (Operation.UPDATE_PROGRAMS, {"LoyaltyProgramUpdates": [{}]}, "LoyaltyProgramUpdates[0].LoyaltyProgramId"),
    (
        Operation.UPDATE_PROGRAMS,
        {"LoyaltyProgramUpdates": [{"LoyaltyProgramId": ID, "Name": {"Value": None}}]},
        "LoyaltyProgramUpdates[0].Name.Value",
    ),
    (Operation.UPDATE_PROGRAMS, {"LoyaltyProgramUpdates": [{"LoyaltyProgramId": ID, "Name": {}}]}, "Name.Value"),
    (Operation.UPDATE_PROGRAMS, {"LoyaltyProgramUpdates": [{"LoyaltyProgramId": ID, "Code": {"Value": "X"}}]}, "Code"),
    (Operation.DELETE_PROGRAMS, {"LoyaltyProgramIds": []}, "LoyaltyProgramIds"),
    (Operation.DELETE_PROGRAMS, {"LoyaltyProgramIds": [ID], "ChainId": ID}, "ChainId"),
    (Operation.GET_MEMBERSHIPS, {"ActivityStates": ["Active"]}, "Limitation"),
    (Operation.GET_MEMBERSHIPS, {**PAGE, "Limitation": {"Count": 1, "Cursor": ID}}, "Limitation.Cursor"),
    (Operation.GET_CONFIGURATION, {"EnterpriseId": ID}, "EnterpriseId"),
]  # fmt: skip

REFUSED_IN_CURRENT: list[tuple[Operation, dict[str, Any], str]] = [
    (Operation.GET_PROGRAMS, {**PAGE, "Codes": []}, "Codes"),
    (Operation.GET_PROGRAMS, {**PAGE, "ChainIds": ["x"]}, "ChainIds[0]"),
    (Operation.GET_PROGRAMS, {**PAGE, "ChainIds": [ID]}, "ChainIds"),
    *(
        (Operation.ADD_PROGRAMS, {"LoyaltyPrograms": [{**ITEM, field: value}]}, f"LoyaltyPrograms[0].{field}")
        for field, value in (
            ("Name", ""), ("Name", "x" * 101), ("Name", None), ("Name", 7), ("Code", ""), ("Code", "x" * 51),
            ("Type", "hotel"), ("Type", None), ("Subscription", "Trial"), ("DataClusterId", ID),
        )
    ),
    *(
        (
            Operation.ADD_PROGRAMS,
            {"LoyaltyPrograms": [{name: value for name, value in ITEM.items() if name != field}]},
            f"LoyaltyPrograms[0].{field}",
        )
        for field in ITEM
    ),
    (Operation.UPDATE_PROGRAMS, {"LoyaltyProgramUpdates": [{"LoyaltyProgramId": ID, "Name": "bare"}]}, "Name"),
    (Operation.UPDATE_PROGRAMS, {"LoyaltyProgramUpdates": [{"LoyaltyProgramId": ID, "Type": {"Value": "X"}}]}, "Type"),
]  # fmt: skip

REFUSED_IN_2022: list[tuple[Operation, dict[str, Any], str]] = [
    (Operation.GET_PROGRAMS, {"Limitation": {"Count": 10}}, "ActivityStates"),
    (Operation.GET_PROGRAMS, {**PAGE, "ActivityStates": None}, "ActivityStates"),
    (Operation.GET_PROGRAMS, {**PAGE, "Codes": ["PC01"]}, "Codes"),
    (Operation.GET_PROGRAMS, {**PAGE, "ChainIds": [ID]}, "ChainIds"),
    (Operation.GET_MEMBERSHIPS, {"Limitation": {"Count": 10}}, "ActivityStates"),
    (Operation.GET_MEMBERSHIPS, {**PAGE, "MembershipStates": ["Enrolled"]}, "MembershipStates"),
    (Operation.ADD_PROGRAMS, {"LoyaltyPrograms": [{"Name": "A", "Code": "B"}]}, "DataClusterId"),
    (
        Operation.ADD_PROGRAMS,
        {"LoyaltyPrograms": [{"Name": "A", "Code": "B", "DataClusterId": ID}]},
        "LoyaltyPrograms[0].DataClusterId",
    ),
    (Operation.ADD_PROGRAMS, {"LoyaltyPrograms": [{**ITEM, "DataClusterId": ID}]}, "Type"),
    (
        Operation.UPDATE_PROGRAMS,
        {"LoyaltyProgramUpdates": [{"LoyaltyProgramId": ID, "Type": {"Value": "Hotel"}}]},
        "LoyaltyProgramUpdates[0].Type",
    ),
]


@pytest.mark.parametrize(("operation", "fields", "parameter"), REFUSED_IN_BOTH + REFUSED_IN_CURRENT)
async def test_current_refuses_and_names_the_parameter(
    caller: Caller, operation: Operation, fields: dict[str, Any], parameter: str
) -> None:
    answer = await caller.post(operation, **fields)

    assert answer.status_code == 400
    assert parameter in answer.json()["Message"]
    assert answer.json()["RequestId"] == answer.headers["Request-Id"]
    assert not caller.sandbox.journal[-1].applied


@pytest.mark.parametrize(("operation", "fields", "parameter"), REFUSED_IN_BOTH + REFUSED_IN_2022)
async def test_2022_refuses_and_names_the_parameter(
    old_caller: Caller, operation: Operation, fields: dict[str, Any], parameter: str
) -> None:
    answer = await old_caller.post(operation, **fields)

    assert answer.status_code == 400
    assert parameter in answer.json()["Message"]
    assert list(answer.json()) == ["Message"]
    assert "Request-Id" not in answer.headers


@pytest.mark.parametrize(
    "interval",
    [
        SPRING,
        {**SPRING, "EndUtc": SPRING["StartUtc"]},
        {"StartUtc": "2026-11-30T00:00:00.5Z", "EndUtc": "2027-02-28T00:00:00.1234567Z"},
    ],
)
async def test_intervals_up_to_three_months_are_taken(caller: Caller, interval: dict[str, str]) -> None:
    assert (await caller.page(CreatedUtc=interval, UpdatedUtc=interval))["LoyaltyPrograms"] == []


async def test_both_languages_together_and_null_filters_are_taken(caller: Caller) -> None:
    page = await caller.page(
        LanguageCode="en-US", CultureCode="en-US", LoyaltyProgramIds=None, Codes=None, ChainIds=None, CreatedUtc=None
    )

    assert page == {"LoyaltyPrograms": [], "Cursor": None}


@pytest.mark.parametrize(
    "content",
    [
        b'{"ClientToken": "a", "AccessToken": "b", "Client": "c",}',
        b'{"ClientToken": "a" "AccessToken": "b"}',
        b"",
        b"[]",
        b"null",
        b'{"a": "\xff"}',
        b"{'a': 1}",
        b'{"a": 1} ',
    ],
)
async def test_what_is_no_json_object_of_a_request_is_refused(caller: Caller, content: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    answer = await caller.send(Operation.GET_CONFIGURATION, content=content, headers=headers)

    assert answer.status_code == 400
    assert answer.json()["Message"].startswith("Invalid")


@pytest.mark.parametrize("name", ["ClientToken", "AccessToken"])
async def test_a_wrong_token_is_401_and_a_missing_one_400(caller: Caller, name: str) -> None:
    wrong = await caller.send(Operation.GET_CONFIGURATION, json=caller.body(**{name: "other"}))
    missing = await caller.send(Operation.GET_CONFIGURATION, json=caller.body(**{name: None}))
    empty = await caller.send(Operation.GET_CONFIGURATION, json=caller.body(**{name: ""}))

    assert (wrong.status_code, missing.status_code, empty.status_code) == (401, 400, 400)
    assert wrong.json()["Message"] == f"Invalid {name}."


async def test_the_client_must_be_named(caller: Caller) -> None:
    answer = await caller.send(Operation.GET_CONFIGURATION, json=caller.body(Client=""))

    assert answer.status_code == 400
    assert "Client" in answer.json()["Message"]
