"""Each operation asks in the words of its edition and hands on what the platform says, over a real connection."""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from app.connector.client import Answer, ChainPage, Client, Interval, MemberPage, Page, ProgramFilter, ProgramUpdate
from app.domain.connection import Chain, Edition, Enterprise
from app.domain.errors import Foreign, LimitExceeded
from app.domain.program import Program, ProgramState, Values
from app.version import VERSION
from tests.connector.scripted import REQUEST_ID, Platform, Received, packed

pytestmark = pytest.mark.anyio
CONTRACT = json.loads((Path(__file__).parents[1] / "contract/connector-openapi.json").read_text())
A, B, CHAIN, CURSOR = (str(UUID(int=number)) for number in range(1, 5))
ACTIVE = (ProgramState.ACTIVE,)
GOLD = {"Id": A, "ChainId": CHAIN, "Name": "Gold", "Code": "G1", "Type": "Hotel", "Subscription": "Free"}
GOLD_2022 = {"Id": A, "Name": "Gold", "Code": "G1"}
AUGUST = Interval(datetime(2026, 8, 1, tzinfo=UTC), datetime(2026, 8, 7, tzinfo=UTC))
EVERYTHING = ProgramFilter((ProgramState.ACTIVE, ProgramState.DELETED), (A, B), ("G1",), (CHAIN,), AUGUST, AUGUST)
COMMON = {"ClientToken": "client-token", "AccessToken": "access-token", "Client": f"Loyalty Desk {VERSION}"}
Make = Callable[..., Client]


def programs(*items: object, cursor: str | None = None) -> dict[str, object]:
    return {"LoyaltyPrograms": list(items), "Cursor": cursor}


def numbered(numbers: range) -> list[dict[str, str]]:
    return [{**GOLD, "Id": str(UUID(int=number)), "Code": f"P{number}"} for number in numbers]


def check_against_contract(received: Received) -> None:
    """The target is one of the contract's, and the body has what its schema asks for and nothing else."""
    schema = CONTRACT["paths"][received.target]["post"]["requestBody"]["content"]["application/json"]["schema"]
    document = {**schema, "components": CONTRACT["components"]}
    Draft202012Validator(document, format_checker=FormatChecker()).validate(received.body)


async def use_everything(client: Client) -> None:
    """Every operation once, with every field that the edition has."""
    current = client.edition is Edition.CURRENT
    chain = CHAIN if current else None
    wanted = EVERYTHING if current else ProgramFilter(EVERYTHING.states, (A, B), created=AUGUST, updated=AUGUST)
    await client.get_page(wanted, CURSOR, 7)
    await client.add([Values("Gold", "G1", "Hotel", "Free", CHAIN)], chain)
    changed = {"type": "Unknown", "subscription": "Paid"} if current else {}
    await client.update([ProgramUpdate(A, "Gold", **changed)], chain)
    await client.delete([A, B])
    await client.get_configuration()
    await client.get_members([A])


def script_everything(platform: Platform, item: dict[str, str]) -> None:
    for body in (programs(item, cursor=A), programs(item), programs(item), {}):
        platform.answer(body)
    platform.answer({"NowUtc": "2026-08-07T10:00:00Z", "Enterprise": {"Id": A, "Name": "Aurora", "ChainId": CHAIN}})
    platform.answer({"LoyaltyMemberships": [], "Cursor": None})


async def test_current_requests_are_what_the_contract_describes(platform: Platform, make_client: Make) -> None:
    script_everything(platform, GOLD)
    await use_everything(make_client(language="de-DE"))
    language = {"LanguageCode": "de-DE", "CultureCode": "de-DE"}
    for received, body in zip(platform.received, platform.bodies, strict=True):
        assert body.items() >= {**COMMON, **language}.items()
        for name in language:  # of every request, though the schemas do not repeat them
            del body[name]
        check_against_contract(Received(received.method, received.target, {}, json.dumps(body).encode()))
    assert [received.target.rpartition("/v1/")[2] for received in platform.received] == [
        "loyaltyPrograms/getAll",
        "loyaltyPrograms/add",
        "loyaltyPrograms/update",
        "loyaltyPrograms/delete",
        "configuration/get",
        "loyaltyMemberships/getAll",
    ]


async def test_current_get_all_sends_every_filter(platform: Platform, client: Client) -> None:
    platform.answer(programs())
    await client.get_page(EVERYTHING, CURSOR, 7)
    august = {"StartUtc": "2026-08-01T00:00:00Z", "EndUtc": "2026-08-07T00:00:00Z"}
    assert platform.bodies == [
        COMMON
        | {"LoyaltyProgramIds": [A, B], "ChainIds": [CHAIN], "Codes": ["G1"], "CreatedUtc": august}
        | {"UpdatedUtc": august, "ActivityStates": ["Active", "Deleted"], "Limitation": {"Count": 7, "Cursor": CURSOR}}
    ]


async def test_2022_requests_are_the_vendors_page_field_by_field(platform: Platform, make_client: Make) -> None:
    script_everything(platform, GOLD_2022)
    await use_everything(make_client(Edition.Y2022))
    august = {"StartUtc": "2026-08-01T00:00:00Z", "EndUtc": "2026-08-07T00:00:00Z"}
    get_all, add, update, delete, configuration, members = platform.bodies
    assert get_all == COMMON | {
        "LoyaltyProgramIds": [A, B],
        "CreatedUtc": august,
        "UpdatedUtc": august,
        "ActivityStates": ["Active", "Deleted"],
        "Limitation": {"Cursor": CURSOR, "Count": 7},
    }
    assert add == COMMON | {"LoyaltyPrograms": [{"DataClusterId": CHAIN, "Name": "Gold", "Code": "G1"}]}
    assert update == COMMON | {"LoyaltyProgramUpdates": [{"LoyaltyProgramId": A, "Name": {"Value": "Gold"}}]}
    assert delete == COMMON | {"LoyaltyProgramIds": [A, B]}
    assert configuration == COMMON
    assert members == COMMON | {
        "LoyaltyProgramIds": [A],
        "ActivityStates": ["Active"],
        "Limitation": {"Count": 1000},
    }


async def test_until_the_edition_is_known_only_what_both_have_is_sent(platform: Platform, make_client: Make) -> None:
    client = make_client(Edition.AUTOMATIC)
    platform.answer(programs())
    await client.get_page(ProgramFilter(ACTIVE))
    assert platform.bodies == [COMMON | {"ActivityStates": ["Active"], "Limitation": {"Count": 1000}}]
    with pytest.raises(LimitExceeded):
        await client.add([Values("Gold", "G1", "Hotel", "Free", CHAIN)])
    with pytest.raises(LimitExceeded):
        await client.update([ProgramUpdate(A, "Gold")])
    assert len(platform.received) == 1


async def test_the_edition_can_be_set_when_an_answer_told_it(platform: Platform, make_client: Make) -> None:
    client = make_client(Edition.AUTOMATIC)
    platform.answer(programs(GOLD_2022), request_id=None)
    client.edition = (await client.get_page(ProgramFilter(ACTIVE))).value.edition
    platform.answer(programs(GOLD_2022), request_id=None)
    await client.add([Values("Gold", "G1", chain_id=CHAIN)])
    assert platform.bodies[1]["LoyaltyPrograms"] == [{"DataClusterId": CHAIN, "Name": "Gold", "Code": "G1"}]


async def test_a_request_is_a_post_of_json_with_nothing_secret_in_its_head(platform: Platform, client: Client) -> None:
    platform.answer({})
    await client.delete([A])
    (received,) = platform.received
    assert (received.method, received.headers["content-type"]) == ("POST", "application/json")
    assert "prefer" not in received.headers
    assert not re.search("token|authorization|cookie", repr((received.target, received.headers)), re.IGNORECASE)


async def test_a_page_is_handed_on(platform: Platform, client: Client) -> None:
    platform.answer(programs(GOLD, cursor=A))
    answer = await client.get_page(ProgramFilter(ACTIVE))
    program = Program(A, Values("Gold", "G1", "Hotel", "Free", CHAIN))
    moment = datetime(2026, 8, 7, 10, tzinfo=UTC)
    assert answer == Answer(Page((program,), A, Edition.CURRENT), moment, REQUEST_ID)


@pytest.mark.parametrize(
    ("items", "request_id", "told"),
    [
        ([GOLD_2022], None, Edition.Y2022),
        ([GOLD], None, Edition.CURRENT),
        ([GOLD_2022, {**GOLD_2022, "Subscription": "Paid"}], None, Edition.CURRENT),
        ([GOLD_2022], REQUEST_ID, Edition.CURRENT),
        ([], REQUEST_ID, Edition.CURRENT),
        ([], None, Edition.AUTOMATIC),
    ],
)
async def test_what_a_page_tells_of_the_edition(
    platform: Platform, make_client: Make, items: list[object], request_id: str | None, told: Edition
) -> None:
    platform.answer(programs(*items), request_id=request_id)
    assert (await make_client(Edition.AUTOMATIC).get_page(ProgramFilter(ACTIVE))).value.edition is told


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"LoyaltyPrograms": None},
        {"LoyaltyPrograms": {}},
        {"LoyaltyPrograms": [None]},
        {"LoyaltyPrograms": [{"Name": "Gold", "Code": "G1"}]},
        {"LoyaltyPrograms": [GOLD, {**GOLD, "Name": None}]},
        {"LoyaltyPrograms": [{**GOLD, "Code": 7}]},
        {"LoyaltyPrograms": [], "Cursor": 7},
        [],
        None,
    ],
)
async def test_one_wrong_field_refuses_the_whole_answer(platform: Platform, client: Client, body: object) -> None:
    for _ in range(3):
        platform.answer(body)
    with pytest.raises(Foreign):
        await client.get_page(ProgramFilter(ACTIVE))
    with pytest.raises(Foreign):
        await client.add([Values("Gold", "G1", "Hotel", "Free")])
    with pytest.raises(Foreign):
        await client.update([ProgramUpdate(A, "Gold")])


async def test_get_all_walks_every_page_to_the_end(platform: Platform, client: Client) -> None:
    for numbers in (range(10, 12), range(12, 14), range(14, 15)):
        platform.answer(programs(*numbered(numbers), cursor=str(UUID(int=numbers[-1]))))
    pages = [answer.value async for answer in client.get_all(ProgramFilter(ACTIVE), count=2)]
    assert [len(page.programs) for page in pages] == [2, 2, 1]
    cursors = [body["Limitation"].get("Cursor") for body in platform.bodies]
    assert cursors == [None, str(UUID(int=11)), str(UUID(int=13))]


async def test_get_all_asks_long_lists_in_parts(platform: Platform, client: Client) -> None:
    ids = tuple(str(UUID(int=number)) for number in range(2350))

    async def answer(received: Received, writer: object) -> None:
        items = [{**GOLD, "Id": program_id} for program_id in received.body["LoyaltyProgramIds"]]
        writer.write(packed(programs(*items)))

    platform.always = answer
    found = [page.value async for page in client.get_all(ProgramFilter(ACTIVE, ids))]
    assert [program.program_id for page in found for program in page.programs] == list(ids)
    assert [len(body["LoyaltyProgramIds"]) for body in platform.bodies] == [1000, 1000, 350]


async def test_get_all_joins_adjoining_windows_by_identifier(platform: Platform, client: Client) -> None:
    platform.answer(programs(*numbered(range(10, 13)), cursor=A))
    platform.answer(programs(*numbered(range(12, 15)), cursor=A))
    start = datetime(2026, 1, 1, tzinfo=UTC)
    wanted = ProgramFilter(ACTIVE, created=Interval(start, start + timedelta(days=120)))
    found = [answer.value async for answer in client.get_all(wanted)]
    assert [[program.values.code for program in page.programs] for page in found] == [
        ["P10", "P11", "P12"],
        ["P13", "P14"],
    ]
    first, second = (body["CreatedUtc"] for body in platform.bodies)
    assert first["EndUtc"] == second["StartUtc"]


async def test_get_all_tells_a_broken_limit_before_it_sends_anything(platform: Platform, client: Client) -> None:
    ids = tuple(str(UUID(int=number)) for number in range(1500))
    with pytest.raises(LimitExceeded):
        _ = [answer async for answer in client.get_all(ProgramFilter(ACTIVE, (*ids, "local")))]
    assert platform.received == []


async def test_get_all_stops_at_a_repeated_cursor(platform: Platform, client: Client) -> None:
    platform.answer(programs(*numbered(range(10, 12)), cursor=A))
    platform.answer(programs(*numbered(range(12, 14)), cursor=A))
    with pytest.raises(Foreign):
        _ = [answer async for answer in client.get_all(ProgramFilter(ACTIVE), count=2)]
    assert len(platform.received) == 2


async def test_get_all_stops_when_a_full_page_brings_nothing_new(platform: Platform, client: Client) -> None:
    for cursor in (A, B, CURSOR):
        platform.answer(programs(*numbered(range(10, 12)), cursor=cursor))
    with pytest.raises(Foreign):
        _ = [answer async for answer in client.get_all(ProgramFilter(ACTIVE), count=2)]
    assert len(platform.received) == 2


async def test_get_all_stops_when_pages_do_not_end(
    platform: Platform, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.connector.paging.PROGRAM_LIMIT", 20)

    async def answer(_: Received, writer: object) -> None:
        number = len(platform.received)
        writer.write(packed(programs(*numbered(range(number, number + 1)), cursor=str(UUID(int=number)))))

    platform.always = answer
    with pytest.raises(Foreign):
        _ = [page async for page in client.get_all(ProgramFilter(ACTIVE), count=1)]
    assert len(platform.received) == 20


async def test_fewer_programs_than_added_are_handed_on_as_they_are(platform: Platform, client: Client) -> None:
    platform.answer({"LoyaltyPrograms": [GOLD]})
    added = await client.add([Values("Silver", "S1", "Hotel", "Free"), Values("Gold", "G1", "Hotel", "Free")])
    assert added.value == (Program(A, Values("Gold", "G1", "Hotel", "Free", CHAIN)),)


async def test_the_updated_programs_are_handed_on(platform: Platform, client: Client) -> None:
    platform.answer({"LoyaltyPrograms": [GOLD]})
    updated = await client.update([ProgramUpdate(A, "Gold")])
    assert [program.values.name for program in updated.value] == ["Gold"]


@pytest.mark.parametrize(
    ("edition", "header", "proof"),
    [
        (Edition.CURRENT, REQUEST_ID, REQUEST_ID),
        (Edition.AUTOMATIC, REQUEST_ID, REQUEST_ID),
        (Edition.AUTOMATIC, None, ""),
        (Edition.Y2022, None, ""),
        (Edition.Y2022, REQUEST_ID, ""),
    ],
)
async def test_a_delete_is_proven_by_the_request_id_alone(
    platform: Platform, make_client: Make, edition: Edition, header: str | None, proof: str
) -> None:
    platform.answer({}, request_id=header)
    answer = await make_client(edition).delete([A])
    assert (answer.value, answer.request_id) == (None, proof)


async def test_a_limit_broken_in_a_write_sends_nothing(platform: Platform, client: Client) -> None:
    with pytest.raises(LimitExceeded):
        await client.add([Values("n" * 101, "G1", "Hotel", "Free")])
    with pytest.raises(LimitExceeded):
        await client.delete([])
    assert platform.received == []


async def test_the_configuration_names_the_property(platform: Platform, client: Client) -> None:
    enterprise = {"Id": A, "Name": "Hotel Aurora", "ChainId": CHAIN, "ChainName": "Aurora Group", "IsPortfolio": True}
    enterprise |= {"TimeZoneIdentifier": "Europe/Prague", "AccountingConfiguration": {"Iban": "x"}, "Phone": None}
    platform.answer({"NowUtc": "2026-08-07T10:00:00.1234567Z", "Enterprise": enterprise, "Service": None})
    told = (await client.get_configuration()).value
    assert told.now == datetime(2026, 8, 7, 10, 0, 0, 123456, tzinfo=UTC)
    assert told.enterprise == Enterprise(A, "Hotel Aurora", CHAIN, "Aurora Group", "Europe/Prague", is_portfolio=True)


async def test_the_chains_of_a_portfolio(platform: Platform, client: Client) -> None:
    enterprises = [
        {"Id": A, "Name": "Hotel Aurora", "ChainId": CHAIN, "ChainName": "Aurora Group", "Phone": "+420"},
        {"Id": B, "Name": "Hotel Boreal", "ChainId": A, "ChainName": None},
    ]
    platform.answer({"Enterprises": enterprises, "Cursor": B})
    told = (await client.get_chains(CURSOR)).value
    assert told == ChainPage((A, B), (Chain(CHAIN, "Aurora Group"), Chain(A)), B)
    assert platform.received[0].target == "/api/connector/v1/enterprises/getAll"
    assert platform.received[0].body["Limitation"] == {"Count": 1000, "Cursor": CURSOR}


@pytest.mark.parametrize("now", [None, "soon", "2026-13-01T00:00:00Z", "0001-01-01T00:00:00+23:00"])
async def test_the_configuration_of_2022_lacks_what_came_later(
    platform: Platform, make_client: Make, now: str | None
) -> None:
    enterprise = {"Id": A, "Name": "Hotel Aurora", "ChainId": CHAIN, "ChainName": None, "IsPortfolio": None}
    platform.answer({"NowUtc": now, "Enterprise": enterprise}, request_id=None)
    told = (await make_client(Edition.Y2022).get_configuration()).value
    assert (told.now, told.enterprise) == (None, Enterprise(A, "Hotel Aurora", CHAIN))


@pytest.mark.parametrize("missing", ["Id", "Name", "ChainId"])
async def test_a_configuration_without_a_property_is_foreign(platform: Platform, client: Client, missing: str) -> None:
    enterprise = {"Id": A, "Name": "Hotel Aurora", "ChainId": CHAIN}
    del enterprise[missing]
    platform.answer({"NowUtc": "2026-08-07T10:00:00Z", "Enterprise": enterprise})
    with pytest.raises(Foreign):
        await client.get_configuration()


def member(number: int, program_id: str) -> dict[str, str]:
    return {"Id": str(UUID(int=number)), "LoyaltyProgramId": program_id, "AccountId": B}


async def test_members_come_by_page_and_nothing_is_kept_of_the_guests(platform: Platform, client: Client) -> None:
    asked = str(UUID(int=0xABC)).upper()
    platform.answer({"LoyaltyMemberships": [member(1, asked), member(2, B)], "Cursor": A})
    page = (await client.get_members([asked, B], A, 500)).value
    assert page == MemberPage({str(UUID(int=1)): asked.lower(), str(UUID(int=2)): B}, A)
    assert platform.bodies[0]["Limitation"] == {"Count": 500, "Cursor": A}
    assert platform.bodies[0]["ActivityStates"] == ["Active"]


async def test_members_of_no_program_are_not_asked_for(platform: Platform, client: Client) -> None:
    with pytest.raises(LimitExceeded):
        await client.get_members([])
    assert platform.received == []
