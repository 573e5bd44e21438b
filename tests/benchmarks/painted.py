"""Starts the program on a data folder; says when its table was painted with all rows, and quits with the engine loaded.

The program is imported before Qt, as it is when a person starts it.
"""

import json
import sys

from app.__main__ import main
from app.desk import Desk
from tests.benchmarks.bare import Painted, memory


def paint_and_quit(folder: str, rows: int) -> int:
    """Run the program; its exit code."""
    # The HTTP library loads these where it finds them, and they come with the tools of development alone.
    sys.modules.update(dict.fromkeys(("click", "rich")))
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after the program, which decides when Qt is loaded

    from app.ui.programs.programs_view import ProgramsView  # noqa: PLC0415

    told: dict[str, float] = {}
    make, load = ProgramsView.__init__, Desk._load_engine

    def make_watched(view: ProgramsView, *parts: object) -> None:
        make(view, *parts)
        Painted(view, rows, told.update)

    async def load_and_close(desk: Desk) -> object:
        loaded = await load(desk)
        told["settled_mb"] = memory()
        for window in QApplication.topLevelWidgets():
            window.close()
        return loaded

    ProgramsView.__init__ = make_watched
    Desk._load_engine = load_and_close
    code = main(["--data-dir", folder])
    print(json.dumps(told), flush=True)
    return code


if __name__ == "__main__":
    sys.exit(paint_and_quit(sys.argv[1], int(sys.argv[2])))
