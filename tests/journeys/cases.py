"""Each fault that the sandbox can cause, with each operation that can meet it, and what else may come between."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Kind
from app.sandbox.sandbox import Sandbox
from app.sandbox.state import Program
from app.sandbox.switches import (
    AnswerName,
    AnswerOrder,
    Batch,
    CodeMatch,
    Codes,
    DeleteExtent,
    DeleteRefusal,
    IntervalEnd,
    Moves,
    NoStates,
    Strangers,
    TextForm,
    Verdict,
)

_NETWORK = (200, 302, 401, 403, 407, 511)
_NO, _MAYBE = (400, 401, 403, 404, 409, 410, 413), (408, 500, 503)
_WAITS = {"20": "20 s", "date": "a date", "soon": "unreadable", None: "none"}


class Deed(StrEnum):
    """What the person does when the fault strikes."""

    ADD = "add"
    RENAME = "rename"
    DELETE = "delete"
    REFRESH = "refresh"


_OPERATIONS = {
    Deed.ADD: Operation.ADD_PROGRAMS,
    Deed.RENAME: Operation.UPDATE_PROGRAMS,
    Deed.DELETE: Operation.DELETE_PROGRAMS,
    Deed.REFRESH: Operation.GET_PROGRAMS,
}


@dataclass(frozen=True)
class Scene:
    """The platform, the program that the person wishes to change, and the code of the one to be added."""

    sandbox: Sandbox
    program: Program | None
    code: str

    @property
    def there(self) -> Program:
        """The program as it was when the person began."""
        assert self.program is not None
        return self.program


def _nothing(_scene: Scene) -> None:
    pass


@dataclass(frozen=True)
class Case:
    """A fault and the deed that meets it.

    `before` is done to the platform before Send, `meanwhile` when the answer is just lost, `after` once all rests.
    `way` is the button of the Changes view that the person presses; empty: the first.
    """

    name: str
    deed: Deed
    faults: tuple[Fault, ...] = ()
    before: Callable[[Scene], None] = field(default=_nothing)
    meanwhile: Callable[[Scene], None] = field(default=_nothing)
    after: Callable[[Scene], None] = field(default=_nothing)
    way: str = ""
    lasts: float = 60.0  # seconds from the last way out until it is seen whether all is over

    @property
    def id(self) -> str:
        """Names it in the test run and the transcript."""
        return f"{self.deed}: {self.name}"


def all_faults() -> Iterator[Case]:
    """Every kind, with its variants, for each deed."""
    for deed in Deed:
        for name, fault in _kinds(deed):
            yield Case(name, deed, (fault,))


def _kinds(deed: Deed) -> Iterator[tuple[str, Fault]]:
    operation, is_write = _OPERATIONS[deed], deed is not Deed.REFRESH
    yield "offline", Fault(Kind.OFFLINE, times=None)
    outcomes = (False, True) if is_write else (False,)
    for applied in outcomes:
        done = ", carried out" if applied else ""
        yield f"lost{done}", Fault(Kind.LOST, operation, applied=applied)
        for status in (*_NO, *_MAYBE):
            if not applied or status in _MAYBE:
                lasting = None if status in (401, 404, 410) else 1
                yield f"{status}{done}", Fault(Kind.STATUS, operation, lasting, applied=applied, status=status)
        for status in _NETWORK:
            if not applied or status in (200, 302):
                yield (
                    f"network answers {status}{done}",
                    Fault(Kind.FOREIGN, operation, 2, applied=applied, status=status),
                )
    for wait, name in _WAITS.items():
        yield f"429, wait {name}", Fault(Kind.STATUS, operation, status=429, retry_after=wait)
    yield "cut", Fault(Kind.CUT, operation)
    yield "wrong type", Fault(Kind.WRONG_TYPE, operation)
    yield "missing field", Fault(Kind.MISSING_FIELD, operation)
    yield "null field", Fault(Kind.NULL_FIELD, operation)
    yield "unknown value", Fault(Kind.UNKNOWN_VALUE, operation, name="Type")
    yield "fewer items", Fault(Kind.FEWER_ITEMS, operation)
    if is_write:
        yield "late", Fault(Kind.LATE, operation, delay=20.0)
    else:
        yield "endless pages", Fault(Kind.ENDLESS_PAGES, operation, times=3)
    if not is_write:
        yield "408 seven times", Fault(Kind.STATUS, operation, 7, status=408)


_THEIRS = {Deed.RENAME: "Keep theirs", Deed.DELETE: "Keep the program"}


def more() -> Iterator[Case]:
    """Faults that come twice, what other administrators do meanwhile, and what the switches leave open."""
    add = _OPERATIONS[Deed.ADD]
    lost, landed = Fault(Kind.LOST, add), Fault(Kind.LOST, add, applied=True)
    yield Case("lost twice", Deed.ADD, (Fault(Kind.LOST, add, 2),), way="Answer…")
    yield Case(
        "lost, carried out, then renamed elsewhere", Deed.ADD, (landed,), meanwhile=_rename_landed, way="Answer…"
    )
    yield Case("lost, and somebody takes the code", Deed.ADD, (lost,), meanwhile=take_code)
    yield Case("late by 400 s", Deed.ADD, (Fault(Kind.LATE, add, delay=400.0),), lasts=400.0)
    small_pages = Fault(Kind.STATUS, _OPERATIONS[Deed.REFRESH], 7, status=408)
    turning = Fault(Kind.REPEATED_CURSOR, _OPERATIONS[Deed.REFRESH], 3)
    yield Case("the pages turn in a circle", Deed.REFRESH, (small_pages, turning))
    yield Case("401 everywhere", Deed.RENAME, (Fault(Kind.STATUS, times=None, status=401),))
    yield Case("401 everywhere", Deed.REFRESH, (Fault(Kind.STATUS, times=None, status=401),))
    for deed in (Deed.RENAME, Deed.DELETE):
        yield Case("renamed elsewhere before Send", deed, before=_rename)
        yield Case("renamed elsewhere, theirs kept", deed, before=_rename, way=_THEIRS[deed])
        yield Case("deleted elsewhere before Send", deed, before=_remove)
        yield Case("no longer visible", deed, before=_hide, after=_show_again)
    yield Case("active memberships", Deed.DELETE, before=_enrol, after=_end_memberships)
    yield Case("active memberships, told by 400", Deed.DELETE, before=_enrol_400, after=_end_memberships)
    yield Case("active memberships, kept", Deed.DELETE, before=_enrol, way="Keep the program")
    yield Case("the code must be unique", Deed.ADD, before=_take_code_for_good, way="Edit…")
    yield Case("the list comes back empty", Deed.REFRESH, before=_hide_all, after=_show_again)
    yield Case("lists lag by 25 s", Deed.RENAME, before=_lag)
    yield Case("lists lag by 25 s", Deed.ADD, before=_lag)
    yield Case("names are normalised", Deed.ADD, before=_normalise)
    yield Case("the answer shows the old name", Deed.RENAME, before=_old_name)
    quiet = {
        "written programs become the newest": {"update_moves": Moves.TIME_AND_ORDER, "delete_moves": Moves.NOTHING},
        "what is doubtful is accepted": {
            "delete_again": Verdict.ACCEPTED,
            "update_deleted": Verdict.ACCEPTED,
            "long_update_name": Verdict.ACCEPTED,
            "data_cluster_id": Verdict.ACCEPTED,
            "deleted_cursor": Verdict.REFUSED,
            "unknown_in_write": Strangers.IGNORED,
        },
        "batches in part, intervals with their end": {
            "batch": Batch.PARTIAL,
            "delete_extent": DeleteExtent.ALL_OTHERS,
            "interval_end": IntervalEnd.INCLUDED,
            "no_states": NoStates.REFUSED,
            "answer_order": AnswerOrder.REVERSED,
        },
    }
    for name, settings in quiet.items():
        yield from (Case(name, deed, before=_pass(**settings)) for deed in Deed)
    yield Case("strangers are left out of reads", Deed.RENAME, before=_hide_silently, after=_show_again)


_ELSEWHERE = "00000000-0000-4000-8000-000000000000"


def _rename(scene: Scene) -> None:
    scene.sandbox.rename(scene.there.program_id, f"{scene.there.name} of others")


def _remove(scene: Scene) -> None:
    scene.sandbox.remove(scene.there.program_id)


def _hide(scene: Scene) -> None:
    _move(scene.sandbox, [scene.there], _ELSEWHERE)


def _hide_silently(scene: Scene) -> None:
    scene.sandbox.switches.unknown_in_read = Strangers.IGNORED
    _hide(scene)


def _hide_all(scene: Scene) -> None:
    _move(scene.sandbox, scene.sandbox.programs.values(), _ELSEWHERE)


def _show_again(scene: Scene) -> None:
    hidden = [one for one in scene.sandbox.programs.values() if one.chain_id == _ELSEWHERE]
    _move(scene.sandbox, hidden, scene.sandbox.enterprise.chain_id)


def _move(sandbox: Sandbox, programs: Iterable[Program], chain_id: str) -> None:
    """To another chain, which the token sees or not."""
    with sandbox.lock:
        sandbox.state.write([replace(one, chain_id=chain_id) for one in programs], sandbox.clock())


def _enrol(scene: Scene) -> None:
    scene.sandbox.enrol(scene.there.program_id, 12)


def _enrol_400(scene: Scene) -> None:
    scene.sandbox.switches.delete_refusal = DeleteRefusal.INVALID
    _enrol(scene)


def _end_memberships(scene: Scene) -> None:
    scene.sandbox.end_memberships(scene.there.program_id)


def _rename_landed(scene: Scene) -> None:
    for one in scene.sandbox.programs.values():
        if one.code == scene.code:
            scene.sandbox.rename(one.program_id, f"{one.name} of others")


def take_code(scene: Scene) -> None:
    """Another administrator adds a program with the code."""
    scene.sandbox.add_program("Live of others", scene.code)


def _take_code_for_good(scene: Scene) -> None:
    scene.sandbox.switches.codes = Codes.UNIQUE
    scene.sandbox.switches.code_match = CodeMatch.ANY_CASE
    scene.sandbox.add_program("Live of others", scene.code.lower())


def _normalise(scene: Scene) -> None:
    scene.sandbox.switches.text_form = TextForm.NORMALISED


def _old_name(scene: Scene) -> None:
    scene.sandbox.switches.answer_name = AnswerName.OLD


def _lag(scene: Scene) -> None:
    scene.sandbox.switches.lag_seconds = 25.0


def _pass(**settings: object) -> Callable[[Scene], None]:
    """Set switches of which nothing is to be noticed."""

    def switch(scene: Scene) -> None:
        for name, setting in settings.items():
            setattr(scene.sandbox.switches, name, setting)

    return switch
