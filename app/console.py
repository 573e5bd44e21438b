"""Where the commands of the command line speak: on Windows an installed program begins without a console."""

import os
import sys
from pathlib import Path
from typing import TextIO, cast

_PARENT = -1  # the process that started this one, to AttachConsole


def open_console() -> None:
    """Let what is written be read in the console this was started from; where there is none, nobody reads it.

    What already goes somewhere, a console or a pipe or a file, stays, and no letter is one that cannot be written.
    """
    attached = sys.stdout is None and _attach()
    for name in ("stdout", "stderr"):
        stream = cast("TextIO | None", getattr(sys, name))
        if stream is None:
            stream = _open("CONOUT$" if attached else os.devnull)
            setattr(sys, name, stream)
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")


def _open(place: str) -> TextIO:
    return Path(place).open("w", encoding="utf-8")


def _attach() -> bool:
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 - only here

    return bool(ctypes.windll.kernel32.AttachConsole(_PARENT))


def leave_console() -> None:
    """Stay open when that console is closed, which else would end this program."""
    if sys.platform == "win32" and str(getattr(sys.stdout, "name", "")) == "CONOUT$":
        import ctypes  # noqa: PLC0415

        for name in ("stdout", "stderr"):
            getattr(sys, name).close()
            setattr(sys, name, _open(os.devnull))
        ctypes.windll.kernel32.FreeConsole()
