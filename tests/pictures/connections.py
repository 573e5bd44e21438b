"""Pictures of several connections: what waits at each, colours of their own, and the lock."""

from dataclasses import replace

from app.domain.change import Kind, State
from app.domain.connection import Colour, Connection, ConnectionOptions
from app.domain.status import Pause, Status
from tests.pictures.programs import ADDED, ROWS, TO_DELETE
from tests.pictures.scene import Scene
from tests.pictures.states import Picture
from tests.ui.support import AURORA, DEMO, SAMPLE, make_change, make_row, make_snapshot, make_values

_LOCKED = AURORA.with_options(ConnectionOptions(read_only=True))
_BLUE = replace(
    AURORA.with_options(ConnectionOptions(Colour.BLUE, read_only=True)),
    connection_id="con-4",
    name="Grand Hôtel de l'Aurore boréale et des Bains, Residenz am Kurpark",
    enterprise=None,
)
_CUSTOM = Connection("con-5", "Boreal by the proxy", "https://proxy.example.com").with_options(
    ConnectionOptions(Colour.TEAL)
)


def _waiting(connection: Connection, state: State, number: int) -> object:
    changes = [make_change(f"k{place}", Kind.ADD, make_values("New"), state=state) for place in range(number)]
    rows = [make_row(change.key, "New", change=change) for change in changes]
    return make_snapshot(*rows, connection=connection)


async def _several(scene: Scene) -> None:
    await scene.show(ADDED, TO_DELETE, *ROWS, others=(DEMO, SAMPLE, _BLUE, _CUSTOM))
    scene.commands.tell(_waiting(DEMO, State.ASKING, 2), _waiting(_BLUE, State.QUEUED, 1234))  # type: ignore[arg-type]
    scene.commands.tell_status(_BLUE.connection_id, Status(pause=Pause.TOKEN_REFUSED))
    scene.commands.tell_status(_CUSTOM.connection_id, Status(pause=Pause.OFFLINE))
    scene.window.connection_list.setFocus()


async def _read_only(scene: Scene) -> None:
    await scene.show(ADDED, TO_DELETE, *ROWS, connection=_LOCKED)
    scene.select(3)


async def _read_only_long(scene: Scene) -> None:
    await scene.show(*ROWS, connection=_BLUE)


CONNECTIONS = (
    Picture("several connections", _several),
    Picture("read-only", _read_only),
    Picture("read-only with a long name", _read_only_long),
)
