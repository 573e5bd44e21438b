"""The name and the version of this program; the version's one place is pyproject.toml."""

import tomllib
from pathlib import Path

NAME = "Loyalty Desk"

_PROJECT = Path(__file__).parents[1] / "pyproject.toml"  # in the checkout as in the frozen program


def _read_version() -> str:
    return str(tomllib.loads(_PROJECT.read_text("utf-8"))["project"]["version"])


VERSION = _read_version()


def installed_version() -> str:
    """That of the files in the place of this program: another one once a package exchanged them. Reads a file.

    Empty while they are being exchanged.
    """
    try:
        return _read_version()
    except (OSError, ValueError, LookupError):
        return ""
