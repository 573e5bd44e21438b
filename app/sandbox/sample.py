"""The sample property, and properties of any size with made-up programs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.sandbox.state import Membership, Program, State

_LONG_NAME = "Aurora Long Stay Circle for Guests of Thirty Nights and More in All Houses of the Aurora Group"

# Name, code, type, subscription, active members; oldest first.
_PROGRAMS: tuple[tuple[str, str, str, str, int], ...] = (
    ("Aurora Club", "AUR00", "Hotel", "Free", 48),
    ("Aurora Club Silver", "AUR10", "Hotel", "Free", 21),
    ("Aurora Club Gold", "AUR20", "Hotel", "Free", 12),
    ("Aurora Club Platinum", "AUR30", "Hotel", "Free", 5),
    ("Aurora Club Diamond", "AUR40", "Hotel", "Paid", 2),
    ("Platinum Club", "PC01", "Hotel", "Free", 0),
    ("Platinum Club Partners", "PCO1", "ExternalPartner", "Free", 0),
    ("Gold Exclusive Club", "GEC07", "Hotel", "Paid", 7),
    ("Corporate Circle", "CORP1", "Hotel", "Free", 16),
    ("Corporate Circle Plus", "CORP2", "Hotel", "Paid", 3),
    ("Long Stay Residents", "LONG30", "Hotel", "Free", 4),
    (_LONG_NAME, "LONG-STAY-CIRCLE-ALL-HOUSES", "Hotel", "Free", 0),
    ("Amis de la Maison Élysée", "ÉLYSÉE", "SoftBrand", "Free", 0),
    ("Stammgäste Münchner Straße", "STAMM", "Hotel", "Free", 9),
    ("Přátelé hotelu", "PRATELE", "Hotel", "Free", 6),
    ("Spa Friends", "SPA01", "Hotel", "Paid", 11),
    ("Spa Friends Weekday", "SPA02", "Hotel", "Paid", 0),
    ("Restaurant Regulars", "DINE1", "Hotel", "Free", 0),
    ("Wine Cellar Society", "WINE1", "Hotel", "Paid", 0),
    ("Conference Organisers", "CONF1", "Hotel", "Free", 8),
    ("Wedding Families", "WED01", "Hotel", "Free", 0),
    ("Student Traveller", "STUD", "ExternalPartner", "Free", 0),
    ("Senior Traveller 60+", "SEN60", "Hotel", "Free", 0),
    ("Night Train Miles", "NTM", "ExternalPartner", "Free", 13),
    ("North Air Miles", "NAM-B", "ExternalPartner", "Free", 10),
    ("North Air Miles Silver", "NAM-S", "ExternalPartner", "Free", 0),
    ("North Air Miles Gold", "NAM-G", "ExternalPartner", "Free", 0),
    ("Island Ferry Points", "FERRY", "ExternalPartner", "Free", 0),
    ("City Bank Travel Card", "CBTC", "ExternalPartner", "Paid", 0),
    ("City Bank Travel Card Premium", "CBTC-P", "ExternalPartner", "Paid", 1),
    ("Rental Car Club", "CAR01", "ExternalPartner", "Free", 0),
    ("Regional Rail Bonus", "RAIL", "ExternalPartner", "Free", 0),
    ("Small Houses Collection", "SHC", "SoftBrand", "Free", 14),
    ("Small Houses Collection Insider", "SHC-I", "SoftBrand", "Paid", 0),
    ("Historic Hotels Circle", "HHC", "SoftBrand", "Free", 0),
    ("Lakeside Collection", "LAKE", "SoftBrand", "Free", 0),
    ("Channel Guests", "CHAN", "Unknown", "Free", 0),
    ("Family Rewards", "FAM01", "Hotel", "Free", 0),
    ("Early Bird Circle", "EARLY", "Hotel", "Free", 0),
    ("Winter Season Pass", "WIN26", "Hotel", "Paid", 0),
)

_DELETED: tuple[tuple[str, str, str, str, int], ...] = (
    ("Aurora Bonus Card", "ABC", "Hotel", "Free", 0),
    ("Platinum Club (old)", "PC00", "Hotel", "Free", 0),
    ("Summer Season Pass", "SUM25", "Hotel", "Paid", 0),
    ("South Air Miles", "SAM", "ExternalPartner", "Free", 0),
)

_TYPES = ("Hotel", "ExternalPartner", "SoftBrand")
_SUBSCRIPTIONS = ("Free", "Paid")


@dataclass(frozen=True, slots=True)
class Enterprise:
    """The enterprise behind the tokens of the sandbox. A portfolio token sees the second chain too."""

    enterprise_id: str = "0a7e9b1c-3d52-4c8e-9f60-51d2c4b7a801"
    name: str = "Hotel Aurora"
    chain_id: str = "5b9d0e2f-7a41-4f6b-8c13-92e0d6a4b302"
    chain_name: str = "Aurora Group"
    second_chain_id: str = "c84f1a36-2e95-4b07-a5d8-07f3b9e1c603"
    second_chain_name: str = "Boreal Hotels"
    second_enterprise_id: str = "31f8c0d7-6be4-4a19-8d25-4c9e7a0b1f04"
    time_zone: str = "Europe/Prague"
    language: str = "en-US"

    def chains(self, is_portfolio: bool) -> frozenset[str]:
        """The chains that the access token sees."""
        return frozenset({self.chain_id, self.second_chain_id} if is_portfolio else {self.chain_id})

    def listed(self, is_portfolio: bool) -> list[dict[str, object]]:
        """The enterprises that the access token sees, as `enterprises/getAll` answers them."""
        own: dict[str, object] = {
            "Id": self.enterprise_id, "Name": self.name, "ChainId": self.chain_id, "ChainName": self.chain_name,
        }  # fmt: skip
        second: dict[str, object] = {
            "Id": self.second_enterprise_id, "Name": "Hotel Boreal", "ChainId": self.second_chain_id,
            "ChainName": self.second_chain_name,
        }  # fmt: skip
        return [own, second] if is_portfolio else [own]

    def body(self, is_current: bool) -> dict[str, object]:
        """The enterprise as `configuration/get` answers it, without the rest that is nobody's business here."""
        body: dict[str, object] = {
            "Id": self.enterprise_id,
            "Name": self.name,
            "ChainId": self.chain_id,
            "CreatedUtc": "2019-03-04T09:00:00Z",
            "UpdatedUtc": "2022-10-12T08:30:00Z",
            "TimeZoneIdentifier": self.time_zone,
            "LegalEnvironmentCode": "CZ",
            "DefaultLanguageCode": self.language,
            "Pricing": "Gross",
        }
        return body | (self._current_fields() if is_current else {})

    def _current_fields(self) -> dict[str, object]:
        return {
            "ChainName": self.chain_name,
            "ShortName": "Aurora",
            "AccommodationEnvironmentCode": "CZ",
            "AccountingEnvironmentCode": "CZ",
            "TaxEnvironmentCode": "CZ",
            "EditableHistoryInterval": "P0M7DT0H0M0S",
            "AccountingEditableHistoryInterval": "P0M7DT0H0M0S",
            "OperationalEditableHistoryInterval": "P0M7DT0H0M0S",
            "AddressId": "7d3c6f92-18ab-4e50-b7c4-2f96a0e8d504",
            "Address": {"Line1": None, "City": "Praha", "CountryCode": "CZ"},
            "GroupNames": [],
            "Subscription": {"TaxIdentifier": None},
            "Currencies": [{"Currency": "CZK", "IsDefault": True, "IsEnabled": True}],
        }


def fill_with_sample(state: State, enterprise: Enterprise, now: datetime) -> None:
    """Put the sample property in: one program a fortnight until `now`, some of them deleted since."""
    count = len(_PROGRAMS) + len(_DELETED)
    for index, (name, code, kind, subscription, members) in enumerate(_DELETED + _PROGRAMS):
        at = now - timedelta(days=14 * (count - index))
        program = Program(
            state.new_id(), enterprise.chain_id, name, code, kind, subscription, at, at, state.next_number(),
            is_deleted=index < len(_DELETED),
        )  # fmt: skip
        state.write([program], at)
        for membership in new_memberships(state, program.program_id, members, at):
            state.enrol(membership)


def fill_with_many(state: State, enterprise: Enterprise, count: int, now: datetime) -> None:
    """Put `count` active programs in, one a minute until `now`."""
    state.write(_many(state, enterprise, count, now), now)


def new_memberships(state: State, program_id: str, count: int, at: datetime) -> Iterator[Membership]:
    """Active memberships of a program."""
    for _ in range(count):
        number = f"M{state.given_out:07d}"
        yield Membership(state.new_id(), program_id, state.new_id(), number, at, at, state.next_number())


def _many(state: State, enterprise: Enterprise, count: int, now: datetime) -> Iterator[Program]:
    for index in range(count):
        at = now - timedelta(minutes=count - index)
        yield Program(
            program_id=state.new_id(),
            chain_id=enterprise.chain_id,
            name=f"Program {index + 1:06d}",
            code=f"P{index + 1:06d}",
            type=_TYPES[index % len(_TYPES)],
            subscription=_SUBSCRIPTIONS[index % len(_SUBSCRIPTIONS)],
            created_at=at,
            updated_at=at,
            place=state.next_number(),
        )
