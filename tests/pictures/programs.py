"""The programs that stand in the pictures: ordinary ones, odd ones, and one for each mark."""

from datetime import timedelta
from typing import Any

from app.domain.change import Change, Kind, Reason, State
from app.domain.event import Event, EventKind
from app.domain.merge import Row
from app.domain.program import Program, ProgramState, Values
from app.domain.question import Question
from tests.ui.support import NOW, make_change, make_row, make_values

_NAMES = (
    "Aurora Club Diamond", "Aurora Club Gold", "Aurora Club Silver", "Accor Live Limitless", "British Airways Club",
    "Cathay Asia Miles", "Corporate Partner Rate", "Delta SkyMiles", "Employee Programme", "Flying Blue",
    "Genius Level 3", "Gold Exclusive Club", "Hertz Gold Plus Rewards", "Iberia Plus", "Loyal Guests of Bohemia",
    "Miles & More", "Qatar Privilege Club", "Radisson Rewards VIP", "Travel Agency Bonus", "World of Hyatt Globalist",
)  # fmt: skip
_ODD = (
    "Klub věrných hostů ubytovaných v hotelu Aurora nejméně dvacet nocí v jednom kalendářním roce (platinová úroveň)",
    "برنامج الولاء الذهبي",
    "会員プログラム・ゴールド ✨",
)


def _code(place: int) -> str:
    return f"LP{place:03}"


ROWS = tuple(make_row(f"p{place}", name, _code(place), position=place + 100) for place, name in enumerate(_NAMES))
ODD = tuple(make_row(f"o{place}", name, f"ODD{place}", position=place) for place, name in enumerate(_ODD))
DELETED = tuple(
    make_row(f"g{place}", name, f"OLD{place}", state=ProgramState.DELETED, position=place)
    for place, name in enumerate(("Summer Pass 2019", "Winter Pass 2019"))
)
UNSEEN = make_row("u", "Partner of Another Chain", "PAC01", state=ProgramState.UNSEEN, position=1)


def wish(key: str, kind: Kind, name: str, code: str, to: str = "", **fields: object) -> Row:
    """A program with a change: its new name is `to`."""
    base = make_values(name, code)
    wanted = {Kind.ADD: base, Kind.UPDATE: make_values(to, code), Kind.DELETE: None}[kind]
    change = make_change(key, kind, wanted, None if kind is Kind.ADD else base, **fields)
    return make_row(key, name, code, position=int(key[1:]), change=change)


ADDED = wish("c1", Kind.ADD, "Platinum Club", "PC01")
RENAMED = wish("c2", Kind.UPDATE, "Gold", "GO01", "Gold Plus")
TO_DELETE = wish("c3", Kind.DELETE, "Iron", "IR01")
SENDING = wish("c4", Kind.ADD, "Bronze Club", "BC01", state=State.SENDING, approved_at=NOW)
WAITING = wish("c5", Kind.UPDATE, "Silver", "SI01", "Silver Plus", approved_at=NOW)
RESTING = wish("c6", Kind.DELETE, "Copper", "CO01", approved_at=NOW)
LOST_ADDITION = wish("c7", Kind.ADD, "Titanium Club", "TI01", state=State.UNKNOWN, approved_at=NOW)
LOST_DELETION = wish("c8", Kind.DELETE, "Nickel", "NI01", state=State.UNKNOWN, approved_at=NOW)
_SAID: dict[str, Any] = {"reason": Reason.PLATFORM, "request_id": "9b1c3f7d52", "approved_at": NOW}
REFUSED_DELETION = wish(
    "c9", Kind.DELETE, "Gold Exclusive Club", "GE01", state=State.REFUSED,
    message="Cannot delete a loyalty program with active loyalty memberships.", **_SAID,
)  # fmt: skip
REFUSED_ADDITION = wish(
    "c10", Kind.ADD, "Onyx", "ON01", state=State.REFUSED, message="Invalid Code. The code is reserved.", **_SAID
)
CONFLICT = wish(
    "c11", Kind.UPDATE, "Ruby", "RU01", "Ruby Plus", state=State.CONFLICT, reason=Reason.RENAMED_THERE,
    theirs=make_values("Ruby Club", "RU01"), approved_at=NOW,
)  # fmt: skip
GONE = wish(
    "c12", Kind.UPDATE, "Opal", "OP01", "Opal Plus", state=State.CONFLICT, reason=Reason.DELETED_THERE, approved_at=NOW
)
TWIN = wish("c13", Kind.DELETE, "Jade Club", "JA01", state=State.CONFLICT, reason=Reason.LATE_TWIN)
ASKING = wish(
    "c14", Kind.ADD, "Pearl Club", "PE01", state=State.ASKING, reason=Reason.CODE_TAKEN, approved_at=NOW
)  # fmt: skip
ASKING_TOO = wish(
    "c15", Kind.ADD, "Amber Club", "AM01", state=State.ASKING, reason=Reason.TWICE_UNKNOWN, approved_at=NOW
)
EVERY_MARK = (
    ADDED, RENAMED, TO_DELETE, SENDING, WAITING, RESTING, LOST_ADDITION, LOST_DELETION, REFUSED_DELETION,
    REFUSED_ADDITION, CONFLICT, GONE, TWIN, ASKING, ASKING_TOO, UNSEEN,
)  # fmt: skip


def event(place: int, kind: EventKind, name: str, before: str = "", **more: Any) -> Event:
    values = None if kind is EventKind.DELETED else make_values(name, "GC01")
    old = make_values(before, "GC01") if before else None
    at = NOW - timedelta(hours=3 * place)
    return Event("con-1", at, kind, f"p{place}", f"id-p{place}", old, values, property_name="Hotel Aurora", **more)


EVENTS = (
    event(4, EventKind.CHANGED_THERE, "Gold Club", "Gold"),
    event(3, EventKind.APPEARED, "Partner Programme"),
    event(2, EventKind.DELETE_REFUSED, "Gold", "Gold", person="front.desk (Jana)", message="No.", request_id="9b1c"),
    event(1, EventKind.CHANGED, "Silver Plus", "Silver", person="front.desk (Jana)", request_id="9b1c3f7d52"),
    event(0, EventKind.ADDED, "Platinum Club", person="front.desk (Jana)", request_id="9b1c3f7d52"),
)


def change_of(row: Row) -> Change:
    """The change of a row that has one."""
    assert row.change is not None
    return row.change


def found(number: int, values: Values) -> Program:
    return Program(f"6f0e4a3b-0000-4000-8000-00000000000{number}", values)


QUESTIONS = (
    Question(
        change_of(ASKING),
        NOW - timedelta(minutes=3),
        (found(1, make_values("Pearl Club", "PE01")), found(2, make_values("Pearl Club Silver", "PE01"))),
    ),
    Question(change_of(ASKING_TOO), NOW - timedelta(minutes=9), ()),
)
