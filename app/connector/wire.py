"""The JSON of the Connector API, field by field."""

import gc
from typing import Annotated

from msgspec import Meta, Struct, convert, field
from msgspec.json import Decoder

from app.domain.program import Program

# Enumerated values stay text, so that a value newer than this program is shown as it came.
Identifier = Annotated[str, Meta(min_length=1)]


class Ask(Struct, rename="pascal", omit_defaults=True, kw_only=True):
    """The fields of every request. They hold both tokens, so `repr` shows none of them."""

    client_token: str = ""
    access_token: str = ""
    client: str = ""
    language_code: str | None = None
    culture_code: str | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class TimeInterval(Struct, rename="pascal"):
    """Both ends as `YYYY-MM-DDThh:mm:ssZ`."""

    start_utc: str
    end_utc: str


class Limitation(Struct, rename="pascal", omit_defaults=True):
    """How many items, and after which."""

    count: int
    cursor: str | None = None


class PageAsk(Ask, kw_only=True):
    """`loyaltyPrograms/getAll`; `chain_ids` and `codes` exist in the current edition only."""

    loyalty_program_ids: tuple[str, ...] = ()
    chain_ids: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    created_utc: TimeInterval | None = None
    updated_utc: TimeInterval | None = None
    activity_states: list[str]
    limitation: Limitation


class NewProgram(Struct, rename="pascal", omit_defaults=True, kw_only=True):
    """An item of `loyaltyPrograms/add`: 2022 has the chain in it, the current edition type and subscription."""

    data_cluster_id: str | None = None
    name: str
    code: str
    type: str | None = None
    subscription: str | None = None


class AddAsk(Ask, kw_only=True):
    """`loyaltyPrograms/add`; `chain_id` exists in the current edition only."""

    chain_id: str | None = None
    loyalty_programs: list[NewProgram]


class UpdateValue(Struct, rename="pascal"):
    """A value that is to be set."""

    value: str


class AlteredProgram(Struct, rename="pascal", omit_defaults=True):
    """An item of `loyaltyPrograms/update`; `type` and `subscription` exist in the current edition only."""

    loyalty_program_id: str
    name: UpdateValue | None = None
    type: UpdateValue | None = None
    subscription: UpdateValue | None = None


class UpdateAsk(Ask, kw_only=True):
    """`loyaltyPrograms/update`; `chain_id` exists in the current edition only."""

    chain_id: str | None = None
    loyalty_program_updates: list[AlteredProgram]


class DeleteAsk(Ask, kw_only=True):
    """`loyaltyPrograms/delete`."""

    loyalty_program_ids: tuple[str, ...]


class MembersAsk(Ask, kw_only=True):
    """`loyaltyMemberships/getAll`."""

    loyalty_program_ids: tuple[str, ...]
    activity_states: list[str]
    limitation: Limitation


class LoyaltyProgram(Struct, rename="pascal", frozen=True, gc=False):
    """A program as it came. Null is tolerated where the vendor's own examples have it."""

    program_id: Identifier = field(name="Id")
    name: str
    code: str
    type: str | None = None
    subscription: str | None = None
    chain_id: str | None = None

    @property
    def values(self) -> "LoyaltyProgram":
        """Itself: what `to_programs` reads the values of a Program from."""
        return self


class LoyaltyPrograms(Struct, rename="pascal"):
    """The answer of `getAll`, `add` and `update`; only the first has a cursor."""

    loyalty_programs: list[LoyaltyProgram]
    cursor: str | None = None


class Membership(Struct, rename="pascal", frozen=True, gc=False):
    """Of a membership only what is needed to count it: all else is guest data."""

    membership_id: Identifier = field(name="Id")
    loyalty_program_id: Identifier


class Memberships(Struct, rename="pascal"):
    """The answer of `loyaltyMemberships/getAll`."""

    loyalty_memberships: list[Membership]
    cursor: str | None = None


class EnterpriseFields(Struct, rename="pascal"):
    """Of an enterprise what is shown of it; the rest holds bank data and is passed over."""

    enterprise_id: Identifier = field(name="Id")
    name: str
    chain_id: Identifier
    chain_name: str | None = None
    time_zone_identifier: str | None = None
    is_portfolio: bool | None = None


class EnterprisesAsk(Ask, kw_only=True):
    """`enterprises/getAll`, current edition."""

    limitation: Limitation


class MemberOfChain(Struct, rename="pascal"):
    """Of an enterprise of a portfolio only its chain."""

    enterprise_id: Identifier = field(name="Id")
    chain_id: Identifier
    chain_name: str | None = None


class Enterprises(Struct, rename="pascal"):
    """The answer of `enterprises/getAll`."""

    enterprises: list[MemberOfChain]
    cursor: str | None = None


class ConfigurationFields(Struct, rename="pascal"):
    """The answer of `configuration/get`."""

    enterprise: EnterpriseFields
    now_utc: str | None = None


class Done(Struct):
    """The answer of `delete`: an object with nothing in it."""


class Refusal(Struct, rename="pascal"):
    """The body of an error. Some carry more, which is passed over."""

    message: str
    request_id: object = None


PROGRAMS = Decoder(LoyaltyPrograms)
MEMBERSHIPS = Decoder(Memberships)
ENTERPRISES = Decoder(Enterprises)
CONFIGURATION = Decoder(ConfigurationFields)
DONE = Decoder(Done)
REFUSAL = Decoder(Refusal)


def to_programs(items: list[LoyaltyProgram]) -> tuple[Program, ...]:
    """The programs of the domain, made by msgspec: a page of a walk costs half of what Python would take.

    All of them live on, so a collector that stops at every few hundred would cost as much again.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        return convert(items, tuple[Program, ...], from_attributes=True)
    finally:
        if collecting:
            gc.enable()
