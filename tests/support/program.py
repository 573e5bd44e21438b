"""Which program the journeys start: this checkout's, or a frozen one."""

import os
import sys
from pathlib import Path

_FROZEN = "LOYALTY_DESK_PROGRAM"  # the path of its executable, in the environment


def program() -> list[str]:
    """The command that starts it, to which options are added."""
    frozen = os.environ.get(_FROZEN)
    return [str(Path(frozen).resolve())] if frozen else [sys.executable, "-m", "app"]
