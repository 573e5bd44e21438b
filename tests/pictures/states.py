"""The states of the table of the design, each with what brings the window into it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QItemSelectionModel

from app.domain.change import Kind
from app.domain.connection import Colour, Connection
from app.domain.filter import Filter
from app.domain.merge import Row
from app.domain.status import Activity, Pause, Status
from tests.pictures.conditions import Conditions
from tests.pictures.programs import (
    ADDED,
    ASKING,
    ASKING_TOO,
    CONFLICT,
    DELETED,
    EVENTS,
    EVERY_MARK,
    GONE,
    LOST_ADDITION,
    LOST_DELETION,
    ODD,
    REFUSED_ADDITION,
    REFUSED_DELETION,
    RENAMED,
    RESTING,
    ROWS,
    SENDING,
    TO_DELETE,
    WAITING,
)
from tests.pictures.scene import Scene, turns
from tests.ui.support import AURORA, DEMO, NOW, SAMPLE

_NEVER_READ = replace(AURORA, refreshed_at=None)
_LONG = replace(
    AURORA, name="Grand Hôtel de l'Aurore boréale et des Bains, Residenz am Kurpark, Haus II (Nebengebäude)"
)


@dataclass(frozen=True, slots=True)
class Picture:
    """What is pictured, under which name, and what has to be done for it."""

    name: str
    arrange: Callable[[Scene], Awaitable[object]]

    @asynccontextmanager
    async def arranged(
        self, conditions: Conditions, kind: Callable[[Conditions], Scene] = Scene
    ) -> AsyncIterator[Scene]:
        """A window that was brought into the state; in the end it goes away, with all that stands over it."""
        scene = kind(conditions)
        try:
            await self.arrange(scene)
            await turns()
            yield scene
        finally:
            await scene.close()


async def _first_run(scene: Scene) -> None:
    scene.commands.tell_connections()
    scene.window.show()
    scene.window.bridge.tell()


def _status(name: str, status: Status, *, connection: Connection = AURORA) -> Picture:
    """The ordinary programs with three changes, under a status."""

    async def arrange(scene: Scene) -> None:
        rows = () if connection.refreshed_at is None else (ADDED, RENAMED, TO_DELETE, *ROWS)
        await scene.show(*rows, status=status, connection=connection)

    return Picture(name, arrange)


def _rows(name: str, *rows: Row, status: Status = Status(), changes: bool = False) -> Picture:
    """These rows above the ordinary ones; with `changes` the view of the changes is turned to."""

    async def arrange(scene: Scene) -> None:
        await scene.show_ordinary(*rows, status=status)
        if changes:
            scene.window.actions_.changes.trigger()
        else:
            scene.select(0)

    return Picture(name, arrange)


async def _nothing_matches(scene: Scene) -> None:
    await scene.show(*ROWS, *DELETED)
    scene.window.search.search.setText("gld")


async def _deleted(scene: Scene) -> None:
    await scene.show(*ROWS, *DELETED)
    scene.window.search._group.button(2).setChecked(True)


async def _empty(scene: Scene) -> None:
    await scene.show()


async def _odd(scene: Scene) -> None:
    await scene.show(*ODD, *ROWS, connection=_LONG)
    scene.select(0)


async def _ordinary(scene: Scene) -> None:
    await scene.show(*ROWS)
    scene.select(2)


async def _sample(scene: Scene) -> None:
    await scene.show(*ROWS, connection=replace(SAMPLE, refreshed_at=NOW), others=())


async def _demo(scene: Scene) -> None:
    await scene.show(*ROWS, connection=replace(DEMO, refreshed_at=NOW), others=())


async def _fault(scene: Scene) -> None:
    await scene.show_ordinary(ADDED)
    scene.window.show_fault(RuntimeError("made up"))


async def _open_cell(scene: Scene) -> None:
    await scene.show(*ROWS)
    scene.select(3)
    scene.window.actions_.rename.trigger()


async def _compact(scene: Scene) -> None:
    await scene.show_ordinary(*EVERY_MARK)
    scene.window.page.set_compact(True)


async def _other_colour(scene: Scene) -> None:
    await scene.show(*ROWS, connection=replace(AURORA, colour=Colour.TEAL))


def _details(name: str, *rows: Row, selected: int = 1) -> Picture:
    """The pane at the side, with so many rows selected."""

    async def arrange(scene: Scene) -> None:
        await scene.show_ordinary(*rows)
        scene.window.actions_.details.setChecked(True)
        for row in range(selected):
            chosen = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            scene.table.selectionModel().select(scene.table.model().index(row, 0), chosen)

    return Picture(name, arrange)


async def _history(scene: Scene) -> None:
    await scene.show(*ROWS)
    scene.commands.tell_history(*EVENTS)
    scene.window.actions_.history.trigger()


async def _no_history(scene: Scene) -> None:
    await scene.show(*ROWS)
    scene.window.actions_.history.trigger()


async def _filtered(scene: Scene) -> None:
    await scene.show(*ROWS, *DELETED)
    scene.window.filters.put(Filter(types=("Hotel",), subscriptions=("Free",), codes=("LP001", "LP005")))


async def _filtered_out(scene: Scene) -> None:
    await scene.show(*ROWS)
    scene.window.filters.put(Filter(types=("Airline",), codes=("XX",)))
    scene.window.search.search.setText("gold")


async def _no_changes(scene: Scene) -> None:
    await scene.show(*ROWS)
    scene.window.actions_.changes.trigger()


def _states() -> tuple[Picture, ...]:
    later = NOW + timedelta(minutes=27)
    return (
        Picture("first run", _first_run),
        Picture("ordinary", _ordinary),
        Picture("sample property", _sample),
        Picture("demo", _demo),
        Picture("empty property", _empty),
        Picture("nothing matches", _nothing_matches),
        Picture("active and deleted", _deleted),
        Picture("long and foreign names", _odd),
        Picture("open cell", _open_cell),
        Picture("compact", _compact),
        Picture("other colour", _other_colour),
        _details("details of a renamed program", RENAMED),
        _details("details of a refused deletion", REFUSED_DELETION),
        _details("details of a long name", *ODD),
        _details("details of many", *EVERY_MARK, selected=8),
        _details("details of none", selected=0),
        _status("offline", Status(pause=Pause.OFFLINE)),
        _status("offline and never read", Status(pause=Pause.OFFLINE), connection=_NEVER_READ),
        _status("connecting", Status(activity=Activity.CONNECTING), connection=_NEVER_READ),
        _status("loading the first time", Status(activity=Activity.LOADING, done=2000), connection=_NEVER_READ),
        _status("loading in parts", Status(activity=Activity.LOADING, done=500, in_parts=True), connection=_NEVER_READ),
        _status("loading again", Status(activity=Activity.LOADING, done=2000)),
        _status("list not complete", Status(walk_broken=True)),
        _status("suddenly empty", Status(pause=Pause.SHRUNK, done=0, total=214)),
        _rows("unsent", ADDED, RENAMED, TO_DELETE),
        _rows("every mark", *EVERY_MARK),
        _rows("every mark, changes", *EVERY_MARK, changes=True),
        Picture("no changes", _no_changes),
        Picture("history", _history),
        Picture("no history", _no_history),
        Picture("filtered", _filtered),
        Picture("filtered out", _filtered_out),
        _rows("deletion rests", RESTING),
        _rows("sending", SENDING, WAITING, status=Status(activity=Activity.SENDING, done=1, total=3)),
        _rows("sent", status=Status(sent=(1, 1, 1), sent_names=1)),
        _rows("sent but one", REFUSED_DELETION, status=Status(sent=(1, 0, 2))),
        _rows("delete refused", REFUSED_DELETION, changes=True),
        _rows("addition unknown", LOST_ADDITION, changes=True),
        _rows("deletion unknown", LOST_DELETION, changes=True),
        _rows("question", ASKING, ASKING_TOO, changes=True),
        _rows("conflict", CONFLICT, changes=True),
        _rows("gone elsewhere", GONE, changes=True),
        _rows("refused", REFUSED_ADDITION, changes=True),
        _rows("not permitted", TO_DELETE, status=Status(not_permitted=frozenset({Kind.DELETE}))),
        *_pauses(later),
        _status("cache damaged", Status(cache_rebuilt=True)),
        _status("tokens until quit", Status(tokens_until_quit=True)),
        Picture("fault of the program", _fault),
    )


def _pauses(later: object) -> tuple[Picture, ...]:
    told = {
        Pause.OTHER_PROPERTY: {"message": "Hotel Boreal"},
        Pause.NOT_TRUSTED: {"message": "unable to get local issuer certificate"},
        Pause.WAITING: {"until": later},
        Pause.FAULT: {"until": later, "message": "Internal error", "request_id": "9b1c3f7d52"},
        Pause.NO_ANSWER: {"until": later},
    }
    shown = [pause for pause in Pause if pause not in (Pause.NONE, Pause.OFFLINE, Pause.SHRUNK)]
    return tuple(
        _status("pause, " + pause.replace("_", " "), Status(pause=pause, **told.get(pause, {})))  # type: ignore[arg-type]
        for pause in shown
    )


STATES = _states()
