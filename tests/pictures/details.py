"""The details beside the table, for each kind of selection."""

from app.domain.merge import Row
from app.domain.status import Pause, Status
from tests.pictures.programs import CONFLICT, EVERY_MARK, LOST_ADDITION, ODD, REFUSED_DELETION, WAITING
from tests.pictures.scene import Scene
from tests.pictures.states import Picture


def _details(name: str, *rows: Row, several: bool = False, status: Status = Status()) -> Picture:
    async def arrange(scene: Scene) -> None:
        await scene.show_ordinary(*rows, status=status)
        scene.window.actions_.details.trigger()
        scene.window.members.counts[f"id-{rows[0].key}"] = 12
        scene.table.selectAll() if several else scene.select(0)

    return Picture(f"details, {name}", arrange)


DETAILS = (
    _details("delete refused", REFUSED_DELETION),
    _details("conflict", CONFLICT),
    _details("addition unknown", LOST_ADDITION),
    _details("waiting in a pause", WAITING, status=Status(pause=Pause.TOKEN_REFUSED)),
    _details("long name", ODD[0]),
    _details("right to left", ODD[1]),
    _details("several", *EVERY_MARK, several=True),
)
