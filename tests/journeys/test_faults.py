"""Under every fault the window says what happened and what to do, and in the end nothing is lost or doubled."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt

from app.domain.change import Kind as ChangeKind
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Gate, Kind
from tests.journeys.cases import Case, Deed, all_faults, more, take_code
from tests.journeys.deeds import add
from tests.journeys.key_store import real_key_store
from tests.journeys.live_run import LiveRun, live_run
from tests.journeys.reading import read
from tests.journeys.teller import Teller

pytestmark = pytest.mark.anyio

CHECKING = {
    Deed.ADD: ("The answer was lost", "Do not enter it again", "Check now"),
    Deed.RENAME: ("The answer was lost", "if not, it is sent again", "Check now"),
    Deed.DELETE: ("The answer was lost", "may already be deleted", "if not, it is sent again", "Check now"),
}
REFUSED = {
    Deed.ADD: ("The platform did not accept this change", "Request number", "Edit…", "Try again", "Remove"),
    Deed.RENAME: ("The platform did not accept this change", "Request number", "Edit…", "Try again", "Remove"),
    Deed.DELETE: ("was not deleted. The platform says", "Request number", "Try again", "Keep the program"),
}
VERBS = {Deed.ADD: "add", Deed.RENAME: "change", Deed.DELETE: "delete"}
DONE = {Deed.ADD: ("Sent: 1 added.",), Deed.RENAME: ("Sent: 1 renamed.",), Deed.DELETE: ("Sent: 1 deleted.",)}
NETWORK = ("What answers is not the platform, or cannot be read", "sign in", "Your changes are kept")
CONFLICT = ("When you started", "Yours", "Compare…", "Keep mine", "Keep theirs", "Needs you: 1")
BY_STATUS = {
    404: ("at this platform address. Check it.", "Edit connection"),
    410: ("no longer accepts this version of the app. Update it.",),
    429: ("The platform asked us to slow down. Goes on: hh:mm.",),
}
SPECIAL: dict[str, tuple[str, ...]] = {
    "add: lost twice": ("more than once, and the last answer was lost", "Answer…", "Forget mine", "Sent: 1 added."),
    "add: lost, carried out, then renamed elsewhere": ("Is it one of the programs on the platform?", "Answer…"),
    "add: late by 400 s": ("on the platform a second time", "Mark for deletion", "Keep both", "Sent: 1 deleted."),
    "rename: 401 everywhere": ("no longer accepts this access token", "your 1 change is kept", "Enter new token"),
    "refresh: 401": ("no longer accepts this access token", "Enter new token", "Work offline"),
    "refresh: 401 everywhere": ("no longer accepts this access token", "Enter new token", "Work offline"),
    "rename: renamed elsewhere before Send": (*CONFLICT, "Sent: 1 renamed."),
    "rename: renamed elsewhere, theirs kept": CONFLICT,
    "rename: deleted elsewhere before Send": ("This program was deleted elsewhere", "Add it again…", "Forget change"),
    "rename: no longer visible": ("no longer visible with this token", "Nothing was sent", "Try again"),
    "delete: renamed elsewhere before Send": ("Nothing was deleted", "Delete anyway", "Keep the program"),
    "delete: no longer visible": ("no longer visible with this token", "Nothing was sent", "Try again"),
    "delete: active memberships": ("contains active memberships", "end or move them", "Try again", "Keep the program"),
    "add: the code must be unique": ("A loyalty program with the code", "already exists", "Edit…", "Sent: 1 added."),
    "refresh: the pages turn in a circle": NETWORK,
    "refresh: the list comes back empty": ("programs instead of", "Your list was kept", "Look again", "Accept"),
}  # fmt: skip


@pytest.fixture(scope="module")
async def teller(tmp_path_factory: pytest.TempPathFactory, anyio_backend: object) -> AsyncIterator[Teller]:
    """One window for all cases: each leaves it as it found it."""
    folder = tmp_path_factory.mktemp("live")
    with real_key_store(folder / "session"):
        async with live_run(folder / "data") as run:
            yield Teller(run)


def expected(case: Case) -> tuple[str, ...]:
    """The essential words."""
    if case.id in SPECIAL:
        return SPECIAL[case.id]
    if not case.faults:
        return ()
    fault = case.faults[0]
    match fault.kind:
        case Kind.STATUS if fault.status in BY_STATUS:
            return BY_STATUS[fault.status]
        case Kind.FOREIGN | Kind.CUT:
            return NETWORK
    return _of_refresh(fault.kind, fault.status) if case.deed is Deed.REFRESH else _of_write(case)


def _of_refresh(kind: Kind, status: int) -> tuple[str, ...]:
    if kind in (Kind.LOST, Kind.OFFLINE):
        return "The platform gives no answer. Next try: hh:mm.", "Try now"
    if kind is Kind.STATUS and status in (400, 403, 409, 413):
        return "The platform refused to be read. It says: “", "Your changes are kept. Request number", "Try again"
    if kind is Kind.STATUS and status != 408:
        return "The platform has a problem. Next try: hh:mm.", "Try now"
    return NETWORK if kind in (Kind.WRONG_TYPE, Kind.MISSING_FIELD, Kind.NULL_FIELD) else ()


def _of_write(case: Case) -> tuple[str, ...]:
    fault, deed = case.faults[0], case.deed
    if fault.kind is Kind.OFFLINE:
        return "The platform gives no answer. Next try: hh:mm.", "Waiting · 1 change", "Try now", *DONE[deed]
    if fault.kind in (Kind.LOST, Kind.LATE) or fault.status in (408, 500, 503):
        return (*CHECKING[deed], *(() if case.meanwhile is take_code else DONE[deed]))
    if fault.status == 401:
        barred = f"These tokens may list but not {VERBS[deed]} programs. Ask Mews or your integrator"
        return (
            barred,
            "Your change is kept. Refresh once they have it",
            "Not permitted · 1 change",
            "Try again",
            *DONE[deed],
        )
    if fault.status in (400, 403, 413):
        return (*REFUSED[deed], *DONE[deed])
    return DONE[deed]


async def _begin_again(run: LiveRun) -> None:
    """Whatever a case that failed left behind."""
    if not run.is_as_it_should_be():
        await run.make_good()


@pytest.mark.parametrize("case", [*all_faults(), *more()], ids=lambda case: case.id)
async def test_what_is_read_is_true_and_leads_out(case: Case, teller: Teller) -> None:
    await _begin_again(teller.run)

    story = await teller.tell(case)

    assert [words for words in expected(case) if words not in story.text] == []
    assert story.is_well, story.end
    assert not any("Up to date" in reading.sentence and reading.changes for reading in story.readings)


async def test_while_the_platform_takes_its_time_it_is_said_what_is_sent(teller: Teller) -> None:
    await _begin_again(teller.run)
    run, gate = teller.run, Gate()
    run.sandbox.faults.arm(Fault(Kind.SLOW, Operation.ADD_PROGRAMS, gate=gate))
    await add(run.person, "Slowly", "SLOW")
    run.person.control(Qt.Key.Key_S)
    await run.person.until(lambda: run.person.sentence == "Sending 1 of 1…", "the sending")
    await run.person.until(lambda: run.person.mark_of("SLOW") == "Sending", "the mark")

    seen = read(run.person)
    gate.open()
    after = await run.follow()

    assert [(told.explanation, told.buttons) for told in seen.changes] == [("“Slowly” is just being sent.", ())]
    assert after[-1].sentence == "Sent: 1 added."
    assert run.is_as_it_should_be()


def test_every_kind_of_change_and_of_fault_is_met() -> None:
    met = {fault.kind for case in (*all_faults(), *more()) for fault in case.faults}

    assert {kind.value for kind in ChangeKind} == {"add", "update", "delete"}
    assert set(Kind) - met == {Kind.SLOW}  # which stands above
