"""Where the program keeps its files on each system."""

import os
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import PlatformDirs

_OWNER_ONLY = 0o700  # has no effect on Windows, where a profile is its owner's anyway


def _find_setup_file() -> Path:
    """Where only an administrator writes; no folder of a person takes its place."""
    if sys.platform == "win32":
        folder = Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Loyalty Desk"
    elif sys.platform == "darwin":
        folder = Path("/Library/Application Support/Loyalty Desk")
    else:
        folder = Path("/etc/loyalty-desk")
    return folder / "setup.json"


@dataclass(frozen=True, slots=True)
class Paths:
    """The two folders of one copy of the program, the files in them, and one that is only read."""

    data_folder: Path
    log_folder: Path
    setup_file: Path = field(default_factory=_find_setup_file)  # of the administrator, for everybody on this computer

    @property
    def database(self) -> Path:
        """The SQLite file with everything but tokens."""
        return self.data_folder / "loyalty-desk.sqlite3"

    @property
    def sandbox_state(self) -> Path:
        """What the built-in sandbox remembers."""
        return self.data_folder / "sandbox.json"

    @property
    def lock(self) -> Path:
        """Held while the program runs, so that a second one hands over to the first."""
        return self.data_folder / "loyalty-desk.lock"


def name_paths(data_dir: Path | None = None) -> Paths:
    """The folders of this person, which need not be there; `data_dir` takes the place of all of them."""
    if data_dir is None:
        places = PlatformDirs("Loyalty Desk", appauthor=False, roaming=False)
        return Paths(places.user_data_path, places.user_log_path)
    folder = data_dir.expanduser().absolute()
    return Paths(folder, folder / "log")


def find_paths(data_dir: Path | None = None) -> Paths:
    """The same folders, made if need be.

    Raises OSError where the data folder cannot be made. A missing log folder is the log's own matter.
    """
    paths = name_paths(data_dir)
    paths.data_folder.mkdir(_OWNER_ONLY, parents=True, exist_ok=True)
    with suppress(OSError):
        paths.log_folder.mkdir(_OWNER_ONLY, parents=True, exist_ok=True)
    return paths
