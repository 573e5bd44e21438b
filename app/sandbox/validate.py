"""What a request may look like, edition by edition, as strictly as the platform reads it."""

import re
from datetime import datetime
from typing import Annotated, Literal, cast

import msgspec
from msgspec import Meta

from app.domain.connection import Edition
from app.sandbox.contract import ActivityState, Operation, Refusal

_DATETIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z")
_MONTHS = 3  # the longest interval
_PLACE = re.compile(r" - at `\$\.?([^`]*)`$")
_NAMED = re.compile(r"field `([^`]+)`")

Text = Annotated[str, Meta(min_length=1)]
Identifier = Annotated[str, Meta(pattern=r"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\Z")]
Identifiers = Annotated[list[Identifier], Meta(min_length=1, max_length=1000)]
Texts = Annotated[list[Text], Meta(min_length=1, max_length=1000)]
Count = Annotated[int, Meta(ge=1, le=1000)]
ProgramType = Literal["Hotel", "ExternalPartner", "SoftBrand", "Unknown"]
Subscription = Literal["Free", "Paid"]
MembershipState = Literal["New", "Pending", "Enrolled", "Canceled", "Declined"]


class Strict(msgspec.Struct, rename="pascal", forbid_unknown_fields=True, kw_only=True):
    """An object in a request: a field that the edition does not know is refused."""


class Request(Strict, kw_only=True):
    """The fields of every request; both languages or neither."""

    client_token: Text
    access_token: Text
    client: Text
    language_code: Text | None = None
    culture_code: Text | None = None

    def __post_init__(self) -> None:
        if (self.language_code is None) != (self.culture_code is None):
            raise ValueError("Invalid LanguageCode, CultureCode: both or neither")


class Interval(Strict, kw_only=True):
    """A filter on a time: both ends, at most three months apart."""

    start_utc: str
    end_utc: str

    def __post_init__(self) -> None:
        if not self.start <= self.end:
            raise ValueError("Invalid StartUtc: after EndUtc")
        if self.end > _months_later(self.start):
            raise ValueError(f"Invalid EndUtc: the interval exceeds {_MONTHS} months")

    @property
    def start(self) -> datetime:
        """The start as an aware time."""
        return _read_time(self.start_utc, "StartUtc")

    @property
    def end(self) -> datetime:
        """The end as an aware time."""
        return _read_time(self.end_utc, "EndUtc")


class Limitation(Strict, kw_only=True):
    """Which page, and how long."""

    count: Count
    cursor: Identifier | None = None


class Filter(Request, kw_only=True):
    """What the two getAll operations have in common."""

    limitation: Limitation
    loyalty_program_ids: Identifiers | None = None
    created_utc: Interval | None = None
    updated_utc: Interval | None = None
    activity_states: list[ActivityState] | None = None


class ProgramFilter(Filter, kw_only=True):
    """loyaltyPrograms/getAll."""


class ProgramFilter2022(ProgramFilter, kw_only=True):
    """loyaltyPrograms/getAll, 2022: the states are required."""

    activity_states: list[ActivityState]


class ProgramFilterCurrent(ProgramFilter, kw_only=True):
    """loyaltyPrograms/getAll, current."""

    chain_ids: Identifiers | None = None
    codes: Texts | None = None


class Addition(Strict, kw_only=True):
    """An item of loyaltyPrograms/add."""

    name: Text
    code: Text


class Addition2022(Addition, kw_only=True):
    """An item of loyaltyPrograms/add, 2022."""

    data_cluster_id: Identifier


class AdditionCurrent(Addition, kw_only=True):
    """An item of loyaltyPrograms/add, current."""

    name: Annotated[str, Meta(min_length=1, max_length=100)]
    code: Annotated[str, Meta(min_length=1, max_length=50)]
    type: ProgramType
    subscription: Subscription


class Additions2022(Request, kw_only=True):
    """loyaltyPrograms/add, 2022."""

    loyalty_programs: Annotated[list[Addition2022], Meta(min_length=1, max_length=1000)]


class AdditionsCurrent(Request, kw_only=True):
    """loyaltyPrograms/add, current."""

    loyalty_programs: Annotated[list[AdditionCurrent], Meta(min_length=1, max_length=1000)]
    chain_id: Identifier | None = None


class TextUpdate(Strict, kw_only=True):
    """A text that is set. No field of a program can be cleared."""

    value: Text


class TypeUpdate(Strict, kw_only=True):
    """A type that is set."""

    value: ProgramType


class SubscriptionUpdate(Strict, kw_only=True):
    """A subscription that is set."""

    value: Subscription


class Update(Strict, kw_only=True):
    """An item of loyaltyPrograms/update; what is absent or null is left alone."""

    loyalty_program_id: Identifier
    name: TextUpdate | Text | None = None


class UpdateCurrent(Update, kw_only=True):
    """An item of loyaltyPrograms/update, current: update values only."""

    name: TextUpdate | None = None
    type: TypeUpdate | None = None
    subscription: SubscriptionUpdate | None = None


class Updates2022(Request, kw_only=True):
    """loyaltyPrograms/update, 2022."""

    loyalty_program_updates: Annotated[list[Update], Meta(min_length=1, max_length=1000)]


class UpdatesCurrent(Request, kw_only=True):
    """loyaltyPrograms/update, current."""

    loyalty_program_updates: Annotated[list[UpdateCurrent], Meta(min_length=1, max_length=1000)]
    chain_id: Identifier | None = None


class Deletions(Request, kw_only=True):
    """loyaltyPrograms/delete."""

    loyalty_program_ids: Identifiers


class MembershipFilter(Filter, kw_only=True):
    """loyaltyMemberships/getAll."""

    loyalty_membership_ids: Identifiers | None = None
    account_ids: Identifiers | None = None


class MembershipFilter2022(MembershipFilter, kw_only=True):
    """loyaltyMemberships/getAll, 2022: the states are required."""

    activity_states: list[ActivityState]


class MembershipFilterCurrent(MembershipFilter, kw_only=True):
    """loyaltyMemberships/getAll, current."""

    chain_ids: Identifiers | None = None
    membership_states: list[MembershipState] | None = None
    membership_numbers: Texts | None = None
    codes: Texts | None = None
    provider_membership_ids: Texts | None = None


class ConfigurationQuery(Request, kw_only=True):
    """configuration/get, 2022."""


class ConfigurationQueryCurrent(ConfigurationQuery, kw_only=True):
    """configuration/get, current."""

    enterprise_id: Identifier | None = None


class EnterpriseFilter(Request, kw_only=True):
    """enterprises/getAll, current, without its other filters."""

    limitation: Limitation
    enterprise_ids: Identifiers | None = None


_SHAPES: dict[Edition, dict[Operation, type[Request]]] = {
    Edition.Y2022: {
        Operation.GET_PROGRAMS: ProgramFilter2022,
        Operation.ADD_PROGRAMS: Additions2022,
        Operation.UPDATE_PROGRAMS: Updates2022,
        Operation.DELETE_PROGRAMS: Deletions,
        Operation.GET_MEMBERSHIPS: MembershipFilter2022,
        Operation.GET_CONFIGURATION: ConfigurationQuery,
    },
    Edition.CURRENT: {
        Operation.GET_PROGRAMS: ProgramFilterCurrent,
        Operation.ADD_PROGRAMS: AdditionsCurrent,
        Operation.UPDATE_PROGRAMS: UpdatesCurrent,
        Operation.DELETE_PROGRAMS: Deletions,
        Operation.GET_MEMBERSHIPS: MembershipFilterCurrent,
        Operation.GET_ENTERPRISES: EnterpriseFilter,
        Operation.GET_CONFIGURATION: ConfigurationQueryCurrent,
    },
}


def read_body(content: bytes) -> dict[str, object]:
    """The JSON object of a request. Raises Refusal 400."""
    try:
        body = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Refusal(400, "Invalid JSON.") from None
    if not isinstance(body, dict):
        raise Refusal(400, "Invalid JSON: an object is expected.")
    return cast("dict[str, object]", body)


def read_request(edition: Edition, operation: Operation, body: dict[str, object]) -> Request:
    """The checked request. Raises Refusal 400 whose message names the parameter, 404 for an unknown operation."""
    shape = _SHAPES[edition].get(operation)
    if shape is None:
        raise Refusal(404, "Not found.")
    try:
        return msgspec.convert(body, shape)
    except msgspec.ValidationError as error:
        raise Refusal(400, _say(str(error))) from None


def _say(problem: str) -> str:
    place = _PLACE.search(problem)
    reason = _PLACE.sub("", problem)
    if reason.startswith("Invalid ") and ":" in reason:
        return reason + (f" ({place[1]})." if place else ".")
    named = _NAMED.search(reason)
    parameter = ".".join(part for part in (place[1] if place else "", named[1] if named else "") if part)
    return f"Invalid {parameter or 'request'}: {reason}."


def _read_time(text: str, field: str) -> datetime:
    if _DATETIME.fullmatch(text) is None:
        raise ValueError(f"Invalid {field}: not YYYY-MM-DDThh:mm:ssZ")
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"Invalid {field}: no such time") from None


def _months_later(time: datetime) -> datetime:
    """The same day three months on, or the last day of that month."""
    years, month = divmod(time.month - 1 + _MONTHS, 12)
    for day in range(time.day, time.day - 4, -1):
        try:
            return time.replace(year=time.year + years, month=month + 1, day=day)
        except ValueError:
            continue
    raise ValueError("Invalid StartUtc: too late")
