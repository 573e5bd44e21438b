"""Every limit of the contract stops a request before it is sent, in the edition that has it and in no other."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import msgspec
import pytest

from app.connector import editions, wire
from app.connector.messages import Interval, ProgramFilter, ProgramUpdate
from app.domain.connection import Edition, Tokens
from app.domain.errors import LimitExceeded
from app.domain.program import ProgramState, Values

A, B = str(UUID(int=1)), str(UUID(int=2))
CURRENT, Y2022, AUTOMATIC = Edition.CURRENT, Edition.Y2022, Edition.AUTOMATIC
ACTIVE = (ProgramState.ACTIVE,)
GOOD = Values("Platinum Club", "PC01", "Hotel", "Free")
GOOD_2022 = Values("Platinum Club", "PC01", chain_id=A)
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


def asked(ask: wire.Ask) -> dict[str, object]:
    return msgspec.json.decode(msgspec.json.encode(ask))


def page(edition: Edition = CURRENT, cursor: str | None = None, count: int = 1000, **wanted: object) -> dict:
    return asked(editions.page_ask(ProgramFilter(**{"states": ACTIVE, **wanted}), cursor, count, edition))


def created(start: datetime, end: datetime) -> dict[str, object]:
    return {"created": Interval(start, end)}


def values(**changed: str | None) -> Values:
    return Values(**{"name": "Gold", "code": "G1", "type": "Hotel", "subscription": "Free", **changed})


BROKEN: list[tuple[str, Callable[[], object]]] = [
    ("Count", lambda: page(count=0)),
    ("Count", lambda: page(count=1001)),
    ("Cursor", lambda: page(cursor="next")),
    ("Cursor", lambda: page(cursor=A + "\n")),
    ("ActivityStates", lambda: page(states=())),
    ("ActivityStates", lambda: page(states=(ProgramState.LOCAL,))),
    ("LoyaltyProgramIds", lambda: page(program_ids=("PC01",))),
    ("LoyaltyProgramIds", lambda: page(program_ids=(A,) * 1001)),
    ("ChainIds", lambda: page(chain_ids=("chain",))),
    ("ChainIds", lambda: page(chain_ids=(A,) * 1001)),
    ("Codes", lambda: page(codes=("PC01",) * 1001)),
    ("Codes", lambda: page(codes=("\ud83d",))),
    ("Codes", lambda: page(Y2022, codes=("PC01",))),
    ("ChainIds", lambda: page(Y2022, chain_ids=(A,))),
    ("Codes", lambda: page(AUTOMATIC, codes=("PC01",))),
    ("ChainIds", lambda: page(AUTOMATIC, chain_ids=(A,))),
    ("CreatedUtc", lambda: page(**created(NEW_YEAR, datetime(2026, 4, 1, 0, 0, 1, tzinfo=UTC)))),
    ("CreatedUtc", lambda: page(**created(NEW_YEAR, NEW_YEAR - timedelta(seconds=1)))),
    ("CreatedUtc", lambda: page(**created(NEW_YEAR.replace(tzinfo=None), NEW_YEAR))),
    ("CreatedUtc", lambda: page(**created(NEW_YEAR, NEW_YEAR.replace(tzinfo=None)))),
    ("CreatedUtc", lambda: page(**created(NEW_YEAR, datetime.max.replace(tzinfo=UTC)))),
    ("UpdatedUtc", lambda: page(updated=Interval(NEW_YEAR, NEW_YEAR + timedelta(days=93)))),
    ("LoyaltyPrograms", lambda: editions.add_ask([], None, CURRENT)),
    ("LoyaltyPrograms", lambda: editions.add_ask([GOOD] * 1001, None, CURRENT)),
    ("Name", lambda: editions.add_ask([values(name="")], None, CURRENT)),
    ("Name", lambda: editions.add_ask([values(name="n" * 101)], None, CURRENT)),
    ("Name", lambda: editions.add_ask([values(name="\udc00")], None, CURRENT)),
    ("Code", lambda: editions.add_ask([values(code="")], None, CURRENT)),
    ("Code", lambda: editions.add_ask([values(code="c" * 51)], None, CURRENT)),
    ("Type", lambda: editions.add_ask([values(type=None)], None, CURRENT)),
    ("Subscription", lambda: editions.add_ask([values(subscription=None)], None, CURRENT)),
    ("ChainId", lambda: editions.add_ask([GOOD], "chain", CURRENT)),
    ("ChainId", lambda: editions.add_ask([GOOD_2022], A, Y2022)),
    ("DataClusterId", lambda: editions.add_ask([values(chain_id=None)], None, Y2022)),
    ("DataClusterId", lambda: editions.add_ask([values(chain_id="chain")], None, Y2022)),
    ("Name", lambda: editions.add_ask([values(name="", chain_id=A)], None, Y2022)),
    ("Code", lambda: editions.add_ask([values(code="", chain_id=A)], None, Y2022)),
    ("LoyaltyPrograms", lambda: editions.add_ask([GOOD_2022] * 1001, None, Y2022)),
    ("Edition", lambda: editions.add_ask([GOOD], None, AUTOMATIC)),
    ("LoyaltyProgramUpdates", lambda: editions.update_ask([], None, CURRENT)),
    ("LoyaltyProgramUpdates", lambda: editions.update_ask([ProgramUpdate(A)] * 1001, None, CURRENT)),
    ("LoyaltyProgramId", lambda: editions.update_ask([ProgramUpdate("PC01")], None, CURRENT)),
    ("Name", lambda: editions.update_ask([ProgramUpdate(A, name="n" * 101)], None, CURRENT)),
    ("Name", lambda: editions.update_ask([ProgramUpdate(A, name="")], None, CURRENT)),
    ("Name", lambda: editions.update_ask([ProgramUpdate(A, name="")], None, Y2022)),
    ("Type", lambda: editions.update_ask([ProgramUpdate(A, type="")], None, CURRENT)),
    ("Subscription", lambda: editions.update_ask([ProgramUpdate(A, subscription="")], None, CURRENT)),
    ("Type", lambda: editions.update_ask([ProgramUpdate(A, type="Hotel")], None, Y2022)),
    ("Subscription", lambda: editions.update_ask([ProgramUpdate(A, subscription="Free")], None, Y2022)),
    ("ChainId", lambda: editions.update_ask([ProgramUpdate(A, "Gold")], "chain", CURRENT)),
    ("ChainId", lambda: editions.update_ask([ProgramUpdate(A, "Gold")], A, Y2022)),
    ("Edition", lambda: editions.update_ask([ProgramUpdate(A, "Gold")], None, AUTOMATIC)),
    ("LoyaltyProgramIds", lambda: editions.delete_ask([])),
    ("LoyaltyProgramIds", lambda: editions.delete_ask([A] * 1001)),
    ("LoyaltyProgramIds", lambda: editions.delete_ask([A, "local"])),
    ("LoyaltyProgramIds", lambda: editions.members_ask([], None, 1000)),
    ("LoyaltyProgramIds", lambda: editions.members_ask([A] * 1001, None, 1000)),
    ("LoyaltyProgramIds", lambda: editions.members_ask(["x"], None, 1000)),
    ("Count", lambda: editions.members_ask([A], None, 1001)),
    ("ClientToken", lambda: editions.sign(wire.Ask(), "Desk", Tokens("", "a"), "")),
    ("AccessToken", lambda: editions.sign(wire.Ask(), "Desk", Tokens("c", ""), "")),
]


@pytest.mark.parametrize(("field", "build"), BROKEN, ids=[f"{at}-{field}" for at, (field, _) in enumerate(BROKEN)])
def test_a_broken_limit_names_its_field(field: str, build: Callable[[], object]) -> None:
    with pytest.raises(LimitExceeded) as broken:
        build()
    assert broken.value.field == field


def test_the_limits_themselves_are_allowed() -> None:
    emoji = values(name="😀" * 100, code="😀" * 50)
    assert len(asked(editions.add_ask([emoji] * 1000, None, CURRENT))["LoyaltyPrograms"]) == 1000
    assert len(asked(editions.update_ask([ProgramUpdate(A, "n" * 100)] * 1000, B, CURRENT))) == 2
    assert len(asked(editions.delete_ask([A] * 1000))["LoyaltyProgramIds"]) == 1000
    full = page(cursor=B, count=1, program_ids=(A,) * 1000, codes=("c" * 80,) * 1000, chain_ids=(A,) * 1000)
    assert full["Limitation"] == {"Count": 1, "Cursor": B}


def test_2022_states_no_lengths() -> None:
    long = values(name="n" * 300, code="c" * 300, chain_id=A)
    (item,) = asked(editions.add_ask([long], None, Y2022))["LoyaltyPrograms"]
    assert item == {"DataClusterId": A, "Name": "n" * 300, "Code": "c" * 300}
    (update,) = asked(editions.update_ask([ProgramUpdate(A, "n" * 300)], None, Y2022))["LoyaltyProgramUpdates"]
    assert update["Name"] == {"Value": "n" * 300}


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (NEW_YEAR, datetime(2026, 4, 1, tzinfo=UTC)),
        (datetime(2025, 11, 30, tzinfo=UTC), datetime(2026, 2, 28, tzinfo=UTC)),
        (datetime(2023, 11, 30, tzinfo=UTC), datetime(2024, 2, 29, tzinfo=UTC)),
        (NEW_YEAR, NEW_YEAR),
        (datetime(9999, 11, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)),
    ],
)
def test_three_months_of_the_calendar_are_allowed(start: datetime, end: datetime) -> None:
    assert page(**created(start, end))["CreatedUtc"]["EndUtc"].startswith(f"{end:%Y-%m-%d}")


def test_a_day_more_than_a_short_february_is_too_long() -> None:
    with pytest.raises(LimitExceeded):
        page(**created(datetime(2025, 11, 30, tzinfo=UTC), datetime(2026, 3, 1, tzinfo=UTC)))


def test_times_are_written_in_utc_and_widened_to_whole_seconds() -> None:
    prague = timezone(timedelta(hours=2))
    start = datetime(2026, 8, 7, 1, 30, 0, 900_000, tzinfo=prague)
    end = datetime(2026, 8, 7, 2, 0, 0, 1, tzinfo=prague)
    assert page(**created(start, end))["CreatedUtc"] == {
        "StartUtc": "2026-08-06T23:30:00Z",
        "EndUtc": "2026-08-07T00:00:01Z",
    }


def test_the_states_are_always_sent_and_each_once() -> None:
    assert page(AUTOMATIC)["ActivityStates"] == ["Active"]
    both = (ProgramState.ACTIVE, ProgramState.DELETED, ProgramState.ACTIVE)
    assert page(states=both)["ActivityStates"] == ["Active", "Deleted"]


@pytest.mark.parametrize("edition", list(Edition))
def test_unused_filters_are_left_out(edition: Edition) -> None:
    assert page(edition) == {"ActivityStates": ["Active"], "Limitation": {"Count": 1000}}


def test_an_update_says_only_what_changes_and_never_the_code() -> None:
    updates = [ProgramUpdate(A, name="Gold"), ProgramUpdate(B, type="Unknown", subscription="Paid")]
    assert asked(editions.update_ask(updates, None, CURRENT)) == {
        "LoyaltyProgramUpdates": [
            {"LoyaltyProgramId": A, "Name": {"Value": "Gold"}},
            {"LoyaltyProgramId": B, "Type": {"Value": "Unknown"}, "Subscription": {"Value": "Paid"}},
        ]
    }


def test_the_current_edition_has_no_chain_in_an_added_program() -> None:
    ask = asked(editions.add_ask([values(chain_id=A)], B, CURRENT))
    item = {"Name": "Gold", "Code": "G1", "Type": "Hotel", "Subscription": "Free"}
    assert ask == {"ChainId": B, "LoyaltyPrograms": [item]}


def test_2022_has_no_type_or_subscription_in_an_added_program() -> None:
    (item,) = asked(editions.add_ask([values(chain_id=A)], None, Y2022))["LoyaltyPrograms"]
    assert item == {"DataClusterId": A, "Name": "Gold", "Code": "G1"}
