"""The lock on a data folder, and the names under which the copy that holds it is reached."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Of the folders in it each is its owner's alone. Elsewhere others could take a name first, or it depends on TMPDIR.
RUNTIME = "/run/user"


def lock(file: int) -> bool:
    """Lock an open file, unless another process has: the system lets go of it when that process ends.

    What stands in the file, or that it is there, says nothing: it outlives a crash, and the number
    of a process is soon another's.
    """
    try:
        if sys.platform == "win32":
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # what flock and locking say of one that is held
        return False
    except OSError:  # a file system without locks
        return True
    return True


def is_held(lock_path: Path) -> bool:
    """Whether a running copy has the folder. Makes nothing: where there is no file there is no copy."""
    try:
        file = os.open(lock_path, os.O_RDWR)
    except OSError:
        return False
    try:
        return not lock(file)
    finally:
        os.close(file)


def front_name(lock_path: Path) -> str:
    """Where the copy that holds the folder is asked for its window: the same by whatever way the folder is named."""
    real = os.path.realpath(lock_path)  # without links, and on Windows with letters as they are on the disk
    name = f"loyalty-desk-{hashlib.sha256(os.fsencode(real)).hexdigest()[:16]}"
    if sys.platform == "linux" and os.access(own := f"{RUNTIME}/{os.geteuid()}", os.W_OK):
        return f"{own}/{name}"
    return name


def end_name(lock_path: Path) -> str:
    """Where it is asked to end. A place of its own: no message is needed that could be misread."""
    return f"{front_name(lock_path)}-end"
