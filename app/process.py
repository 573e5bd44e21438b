"""How this program starts itself once more, and others, with the person's own environment; and how it ends."""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

_PROJECT = Path(__file__).parents[1]


def is_frozen() -> bool:
    """Whether this is the program as it is installed, which holds its own Python."""
    return bool(getattr(sys, "frozen", False))


def own_command(*options: str) -> list[str]:
    """The command that starts this program once more, frozen or from source."""
    start = [sys.executable] if is_frozen() else [sys.executable, "-m", "app"]
    return [*start, *options]


def ask(command: Sequence[str], patience: float) -> "subprocess.CompletedProcess[str]":
    """Run a program to its end, without input, and return what it said. Windows shows no console for it.

    Raises OSError where it cannot be started, and subprocess.TimeoutExpired after `patience` in seconds.
    """
    return subprocess.run(
        command,
        cwd=None if is_frozen() else _PROJECT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=patience,
        check=False,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def end(code: int) -> NoReturn:
    """End this program, which has closed all that it opened.

    At once: a thread that still waits for a key store or a name would else be unwound while Python takes itself down,
    and where that goes through Qt's binding, the system calls it a crash.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with suppress(OSError, ValueError):  # nobody reads it any more
                stream.flush()
    os._exit(code)
